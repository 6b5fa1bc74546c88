import { defineTable, type Fix } from '../../entry';
import { hostingBundle, runByHand } from './dotnet';

const trace: Fix = {
  en: 'Turn on failed request tracing, and mend the module that the trace names.',
  'zh-TW': '開啟失敗的要求追蹤，並修正追蹤指出的模組。',
  command: 'appcmd configure trace "{site}" /enablesite',
};

export const matchBitness: Fix = {
  en: 'Set Enable 32-Bit Applications of `{appPool}` to the bitness of the program.',
  'zh-TW': '將 `{appPool}` 的「啟用 32 位元應用程式」設為與程式相同的位元數。',
  command: 'appcmd set apppool "{appPool}" /enable32BitAppOnWin64:false',
};

/** Codes that many programs use. */
export default defineTable(
  {
    severity: 'error',
    visibility: 'detailed-page',
    sources: [
      'https://learn.microsoft.com/openspecs/windows_protocols/ms-erref/705fb797-2175-4a90-b5a3-3918024b10b8',
    ],
  },
  [
    {
      id: 'hresult/0x80004005',
      title: { en: 'Unspecified failure', 'zh-TW': '未指定的錯誤' },
      meaning: { en: 'A program failed without saying why.', 'zh-TW': '程式失敗但未說明原因。' },
      causes: [
        {
          id: '502-5-process-ended',
          label: { en: '502.5, 500.0: application ended at once', 'zh-TW': '502.5、500.0：應用程式立即結束' },
          why: { en: 'A bad image or a missing runtime.', 'zh-TW': '映像錯誤或缺少執行階段。' },
          check: {
            en: 'Application log, source `IIS AspNetCore Module V2`.',
            'zh-TW': '應用程式事件記錄，來源為 `IIS AspNetCore Module V2`。',
          },
          fix: [runByHand, hostingBundle],
        },
        {
          id: '500-component',
          label: { en: '500: a component failed', 'zh-TW': '500：元件失敗' },
          why: { en: 'Often ADO, a COM component or a module.', 'zh-TW': '常是 ADO、COM 元件或模組。' },
          check: { en: 'The text beside the code names it.', 'zh-TW': '代碼旁的文字會列出。' },
          fix: [trace],
        },
      ],
      aliases: ['E_FAIL'],
      seeAlso: ['ancm/502.5', 'iis/500.0'],
      sources: ['https://learn.microsoft.com/aspnet/core/test/troubleshoot-azure-iis'],
    },
    {
      id: 'hresult/0x8000ffff',
      title: { en: 'Catastrophic failure', 'zh-TW': '嚴重錯誤' },
      meaning: { en: 'A program failed in a way that it did not expect.', 'zh-TW': '程式發生未預期的錯誤。' },
      causes: [
        {
          id: '500-0-no-framework',
          label: { en: '500.0: no usable .NET found', 'zh-TW': '500.0：找不到可用的 .NET' },
          why: {
            en: 'The framework of the application is not installed.',
            'zh-TW': '未安裝應用程式的架構。',
          },
          check: {
            en: 'Application log, source `IIS AspNetCore Module V2`.',
            'zh-TW': '應用程式事件記錄，來源為 `IIS AspNetCore Module V2`。',
          },
          fix: [hostingBundle],
        },
      ],
      aliases: ['E_UNEXPECTED'],
      seeAlso: ['iis/500.0', 'ancm/500.31'],
      sources: ['https://learn.microsoft.com/aspnet/core/test/troubleshoot-azure-iis'],
    },
    {
      id: 'hresult/0x80070057',
      title: { en: 'Invalid parameter', 'zh-TW': '參數無效' },
      meaning: { en: 'A function got a bad value.', 'zh-TW': '函式收到錯誤的值。' },
      causes: [
        {
          id: '500-bad-value',
          label: { en: '400, 500: a module passed a bad value', 'zh-TW': '400、500：模組傳入錯誤的值' },
          why: {
            en: 'A header, rewritten URL or setting has an unexpected form.',
            'zh-TW': '標頭、重寫後的 URL 或設定的形式不符預期。',
          },
          check: { en: 'The Module line names it.', 'zh-TW': '「模組」一列會列出。' },
          fix: [trace],
        },
      ],
      aliases: ['E_INVALIDARG'],
      seeAlso: ['iis/500.0', 'http/400', 'win32/87'],
      sources: [
        'https://learn.microsoft.com/openspecs/windows_protocols/ms-erref/705fb797-2175-4a90-b5a3-3918024b10b8',
      ],
    },
    {
      id: 'hresult/0x8007000e',
      title: { en: 'Out of memory', 'zh-TW': '記憶體用盡' },
      meaning: { en: 'Not enough memory was left.', 'zh-TW': '剩餘的記憶體不足。' },
      causes: [
        {
          id: '500-memory',
          label: { en: '500, 503: worker process is full', 'zh-TW': '500、503：背景工作處理序已滿' },
          why: {
            en: 'A leak, or a 32-bit pool at its limit.',
            'zh-TW': '記憶體流失，或 32 位元集區達到上限。',
          },
          check: {
            en: 'Private bytes of `w3wp.exe` rise until the error.',
            'zh-TW': '`w3wp.exe` 的私用位元組持續升高直到出錯。',
          },
          fix: [
            {
              en: 'Recycle the pool, and repair the leak.',
              'zh-TW': '回收集區，並修復流失。',
              command: 'appcmd recycle apppool "{appPool}"',
            },
            matchBitness,
          ],
        },
      ],
      aliases: ['E_OUTOFMEMORY'],
      seeAlso: ['http/500', 'http/503', 'win32/14'],
      sources: [
        'https://learn.microsoft.com/openspecs/windows_protocols/ms-erref/705fb797-2175-4a90-b5a3-3918024b10b8',
      ],
    },
  ],
);
