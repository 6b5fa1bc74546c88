import { defineTable } from '../../entry';
import { listHandlers } from './access';
import { runByHand } from './dotnet';
import { matchBitness } from './general';

/** DLLs and programs that do not load or start. */
export default defineTable(
  {
    severity: 'error',
    visibility: 'detailed-page',
    sources: [
      'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-error-500-19-webpage',
      'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/www-administration-management/http-error-500-when-you-visit-web-site',
      'https://learn.microsoft.com/aspnet/core/test/troubleshoot-azure-iis',
    ],
  },
  [
    {
      id: 'hresult/0x8007007e',
      title: { en: 'DLL not found', 'zh-TW': '找不到 DLL' },
      meaning: {
        en: 'A DLL, or one that it needs, is missing.',
        'zh-TW': '缺少 DLL，或它所需的另一個 DLL。',
      },
      causes: [
        {
          id: '500-19-module-missing',
          label: { en: '500.19, 500.0: module DLL missing', 'zh-TW': '500.19、500.0：缺少模組的 DLL' },
          why: {
            en: '`<globalModules>` or `<httpCompression>` names a DLL that is not there.',
            'zh-TW': '`<globalModules>` 或 `<httpCompression>` 指定了不存在的 DLL。',
          },
          check: {
            en: 'Application log, event 2280 or 2282.',
            'zh-TW': '應用程式事件記錄的事件 2280 或 2282。',
          },
          fix: [
            {
              en: 'Install the product or the Visual C++ runtime, or remove the entry.',
              'zh-TW': '安裝該產品或 Visual C++ 執行階段，或移除項目。',
              command: 'appcmd list config -section:system.webServer/globalModules',
            },
          ],
        },
      ],
      seeAlso: ['iis/500.19', 'win32/126'],
    },
    {
      id: 'hresult/0x8007007f',
      title: { en: 'Entry point not found', 'zh-TW': '找不到進入點' },
      meaning: { en: 'The DLL lacks a function that is called.', 'zh-TW': 'DLL 缺少要呼叫的函式。' },
      causes: [
        {
          id: '500-0-wrong-dll',
          label: { en: '500.0: wrong DLL mapped', 'zh-TW': '500.0：對應到錯誤的 DLL' },
          why: {
            en: 'It is no ISAPI program, or of another version.',
            'zh-TW': '它不是 ISAPI 程式，或版本不同。',
          },
          check: {
            en: 'Executable in Handler Mappings is not the DLL it should be.',
            'zh-TW': '「處理常式對應」的「可執行檔」不是應有的 DLL。',
          },
          fix: [listHandlers],
        },
      ],
      seeAlso: ['iis/500.0', 'win32/127'],
    },
    {
      id: 'hresult/0x800700c1',
      title: { en: 'Wrong bitness', 'zh-TW': '位元數不符' },
      meaning: {
        en: 'The file is no program that this process can load.',
        'zh-TW': '該檔案不是此處理序能載入的程式。',
      },
      causes: [
        {
          id: '500-19-module-bitness',
          label: { en: '500.19, 500.0: DLL of other bitness', 'zh-TW': '500.19、500.0：DLL 的位元數不同' },
          why: {
            en: 'A module or ISAPI DLL does not fit the pool.',
            'zh-TW': '模組或 ISAPI DLL 與集區不符。',
          },
          check: {
            en: 'Application log, event 2274 or 2282.',
            'zh-TW': '應用程式事件記錄的事件 2274 或 2282。',
          },
          fix: [
            matchBitness,
            {
              en: 'Or limit the module with `preCondition="bitness64"`.',
              'zh-TW': '或以 `preCondition="bitness64"` 限制模組。',
            },
          ],
        },
        {
          id: '500-32-app-bitness',
          label: {
            en: '500.32, 502.5: published for another bitness',
            'zh-TW': '500.32、502.5：發佈的位元數不同',
          },
          why: {
            en: 'x86 and x64 of application and pool differ.',
            'zh-TW': '應用程式與集區的 x86、x64 不同。',
          },
          check: {
            en: 'Application log, source `IIS AspNetCore Module V2`.',
            'zh-TW': '應用程式事件記錄，來源為 `IIS AspNetCore Module V2`。',
          },
          fix: [
            {
              en: 'Publish for the pool.',
              'zh-TW': '依集區發佈。',
              command: 'dotnet publish -c Release -r win-x64',
            },
            matchBitness,
          ],
        },
      ],
      seeAlso: ['iis/500.19', 'ancm/500.32', 'ancm/502.5', 'win32/193'],
    },
    {
      id: 'hresult/0x8007000b',
      title: { en: 'Bad image format', 'zh-TW': '映像格式錯誤' },
      meaning: {
        en: '.NET could not load a file as an assembly: `BadImageFormatException`.',
        'zh-TW': '.NET 無法將檔案載入為組件：`BadImageFormatException`。',
      },
      causes: [
        {
          id: '500-assembly-bitness',
          label: { en: '500: assembly of other bitness', 'zh-TW': '500：組件的位元數不同' },
          why: { en: 'Or a native DLL lies in `bin`.', 'zh-TW': '或 `bin` 中有原生 DLL。' },
          check: { en: 'The message names the assembly.', 'zh-TW': '訊息列出組件。' },
          fix: [matchBitness],
        },
      ],
      aliases: ['COR_E_BADIMAGEFORMAT', 'ERROR_BAD_FORMAT'],
      seeAlso: ['http/500', 'hresult/0x800700c1'],
      sources: ['https://github.com/dotnet/runtime/blob/main/src/coreclr/inc/corerror.xml'],
    },
    {
      id: 'hresult/0x8007045a',
      title: { en: 'DLL did not initialise', 'zh-TW': 'DLL 初始化失敗' },
      meaning: { en: 'The start routine of a DLL failed.', 'zh-TW': 'DLL 的啟動常式失敗。' },
      causes: [
        {
          id: '500-dll-init',
          label: { en: '500: start code of a DLL fails', 'zh-TW': '500：DLL 的啟動程式碼失敗' },
          why: {
            en: 'Often a missing right, file or runtime, or desktop heap used up.',
            'zh-TW': '常是缺少權限、檔案或執行階段，或桌面堆積用盡。',
          },
          check: {
            en: 'Process Monitor shows its last failing operation.',
            'zh-TW': 'Process Monitor 顯示最後失敗的作業。',
          },
          fix: [
            {
              en: 'Repair the product of the DLL, and update its runtime.',
              'zh-TW': '修復該 DLL 的產品，並更新執行階段。',
              command: 'appcmd list modules',
            },
          ],
        },
      ],
      aliases: ['ERROR_DLL_INIT_FAILED'],
      seeAlso: ['iis/500.0', 'hresult/0xc0000142'],
      sources: [
        'https://learn.microsoft.com/openspecs/windows_protocols/ms-erref/705fb797-2175-4a90-b5a3-3918024b10b8',
      ],
    },
    {
      id: 'hresult/0x8007023e',
      title: { en: 'Program failed at start', 'zh-TW': '程式啟動失敗' },
      meaning: {
        en: 'A process raised an exception that nobody handled.',
        'zh-TW': '處理序發生未處理的例外狀況。',
      },
      causes: [
        {
          id: '500-0-start-failed',
          label: { en: '500.0: application does not start', 'zh-TW': '500.0：應用程式無法啟動' },
          why: {
            en: '`dotnet.exe` is missing, or the bitness is wrong.',
            'zh-TW': '缺少 `dotnet.exe`，或位元數不符。',
          },
          check: {
            en: 'Application log, source `IIS AspNetCore Module V2`.',
            'zh-TW': '應用程式事件記錄，來源為 `IIS AspNetCore Module V2`。',
          },
          fix: [runByHand, matchBitness],
        },
      ],
      seeAlso: ['iis/500.0', 'ancm/500.30', 'win32/574'],
      sources: ['https://learn.microsoft.com/aspnet/core/test/troubleshoot-azure-iis'],
    },
    {
      id: 'hresult/0x800701b1',
      title: { en: 'No such device', 'zh-TW': '沒有此裝置' },
      meaning: { en: 'A device that does not exist was named.', 'zh-TW': '指定了不存在的裝置。' },
      causes: [
        {
          id: '502-5-null-service',
          label: { en: '502.5: the Null driver is stopped', 'zh-TW': '502.5：Null 驅動程式已停止' },
          why: {
            en: 'The module redirects output to the `null` device.',
            'zh-TW': '模組將輸出導向 `null` 裝置。',
          },
          check: {
            en: 'Application log, source `IIS AspNetCore Module V2`.',
            'zh-TW': '應用程式事件記錄，來源為 `IIS AspNetCore Module V2`。',
          },
          fix: [{ en: 'Start it.', 'zh-TW': '啟動它。', command: 'sc start null' }],
        },
      ],
      aliases: ['ERROR_NO_SUCH_DEVICE'],
      seeAlso: ['ancm/502.5'],
      sources: ['https://learn.microsoft.com/aspnet/core/test/troubleshoot-azure-iis'],
    },
  ],
);
