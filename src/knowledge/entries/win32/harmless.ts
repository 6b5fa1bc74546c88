import { defineTable } from '../../entry';

/** Values that report no failure. */
export default defineTable(
  {
    severity: 'info',
    visibility: 'log-only',
    sources: ['https://learn.microsoft.com/windows/win32/debug/system-error-codes--0-499-'],
  },
  [
    {
      id: 'win32/0',
      title: { en: 'No Windows error', 'zh-TW': '沒有 Windows 錯誤' },
      meaning: {
        en: 'Windows reports no error. Beside an error status, a module, a setting or the application chose it, as with 403.14.',
        'zh-TW': 'Windows 未回報錯誤。出現在錯誤狀態旁邊時，該狀態由模組、設定或應用程式選定，例如 403.14。',
      },
      causes: [],
      aliases: ['ERROR_SUCCESS'],
      seeAlso: ['iis/403.14', 'iis/404.13'],
    },
    {
      id: 'win32/234',
      title: { en: 'More data is available', 'zh-TW': '還有更多資料' },
      meaning: {
        en: 'A buffer did not hold all the data, and the caller can ask for the rest. It is harmless beside 200. Beside 500, an ISAPI program often forgets to ask.',
        'zh-TW':
          '緩衝區放不下所有資料，呼叫端可再取得其餘部分。在 200 旁邊無害；在 500 旁邊，常是 ISAPI 程式未再取得。',
      },
      causes: [],
      aliases: ['ERROR_MORE_DATA'],
      seeAlso: ['win32/122'],
    },
    {
      id: 'win32/997',
      title: { en: 'I/O still running', 'zh-TW': 'I/O 仍在進行' },
      meaning: {
        en: 'An asynchronous operation had not ended yet. The value is left over in the log and means no failure.',
        'zh-TW': '非同步作業尚未結束。這個值只是殘留在記錄檔中，不代表失敗。',
      },
      causes: [],
      aliases: ['ERROR_IO_PENDING'],
      seeAlso: ['win32/995'],
      sources: ['https://learn.microsoft.com/windows/win32/debug/system-error-codes--500-999-'],
    },
  ],
);
