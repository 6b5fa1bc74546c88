import { type Cause, defineTable, type Fix } from '../../entry';

const recycle: Fix = {
  en: 'Recycle `{appPool}` now, and repair the leak.',
  'zh-TW': '立即回收 `{appPool}`，並修復流失。',
  command: 'appcmd recycle apppool "{appPool}"',
};

const memoryUsedUp: Cause = {
  id: 'memory-used-up',
  label: { en: 'the worker process or server ran out', 'zh-TW': '背景工作處理序或伺服器已用盡' },
  why: {
    en: 'A leak, a 32-bit pool at its limit of 2 to 4 GB, or too many processes.',
    'zh-TW': '記憶體流失、32 位元集區達到 2 至 4 GB 的上限，或處理序過多。',
  },
  check: {
    en: 'Private bytes of `w3wp.exe` rise until the error; the System log may have event 2004.',
    'zh-TW': '`w3wp.exe` 的私用位元組持續升高直到出錯；系統事件記錄可能有事件 2004。',
  },
  fix: [
    recycle,
    {
      en: 'Run the pool as 64-bit if its modules allow.',
      'zh-TW': '如果模組允許，讓集區以 64 位元執行。',
      command: 'appcmd set apppool "{appPool}" /enable32BitAppOnWin64:false',
    },
  ],
};

/** Memory, handles and other resources used up. */
export default defineTable(
  {
    severity: 'error',
    visibility: 'log-only',
    sources: ['https://learn.microsoft.com/windows/win32/debug/system-error-codes--0-499-'],
  },
  [
    {
      id: 'win32/4',
      title: { en: 'Too many open files', 'zh-TW': '開啟的檔案過多' },
      meaning: { en: 'The process cannot open another file.', 'zh-TW': '處理序無法再開啟檔案。' },
      causes: [
        {
          id: 'handle-leak',
          label: { en: 'the application leaks handles', 'zh-TW': '應用程式的控制代碼流失' },
          why: {
            en: 'Files or connections are opened and never closed.',
            'zh-TW': '檔案或連線開啟後未關閉。',
          },
          check: {
            en: 'Task Manager > Details shows a rising Handles column for `w3wp.exe`.',
            'zh-TW': '工作管理員 >「詳細資料」中 `w3wp.exe` 的「控制代碼」持續增加。',
          },
          fix: [recycle],
        },
      ],
      aliases: ['ERROR_TOO_MANY_OPEN_FILES'],
      seeAlso: ['http/503'],
    },
    {
      id: 'win32/8',
      title: { en: 'Not enough memory', 'zh-TW': '記憶體不足' },
      meaning: {
        en: 'Memory for a command ran out. With many pools it may also be the desktop heap.',
        'zh-TW': '沒有足夠的記憶體執行命令。集區很多時，也可能是桌面堆積用盡。',
      },
      causes: [memoryUsedUp],
      aliases: ['ERROR_NOT_ENOUGH_MEMORY'],
      seeAlso: ['win32/14', 'http/503'],
    },
    {
      id: 'win32/14',
      title: { en: 'Out of memory', 'zh-TW': '記憶體用盡' },
      meaning: { en: 'Not enough memory was left to finish.', 'zh-TW': '剩餘的記憶體不足以完成作業。' },
      causes: [memoryUsedUp],
      aliases: ['ERROR_OUTOFMEMORY'],
      seeAlso: ['win32/8', 'hresult/0x8007000e'],
    },
    {
      id: 'win32/1450',
      title: { en: 'No system resources', 'zh-TW': '系統資源不足' },
      meaning: {
        en: 'Kernel memory or another system resource is used up, also when content lies on a busy share.',
        'zh-TW': '核心記憶體或其他系統資源已用盡，內容位於繁忙的共用時也會發生。',
      },
      causes: [memoryUsedUp],
      aliases: ['ERROR_NO_SYSTEM_RESOURCES'],
      seeAlso: ['win32/71', 'http/503'],
      sources: ['https://learn.microsoft.com/windows/win32/debug/system-error-codes--1300-1699-'],
    },
    {
      id: 'win32/1453',
      title: { en: 'Quota exceeded', 'zh-TW': '超過配額' },
      meaning: { en: 'The quota of the process was not enough.', 'zh-TW': '處理序的配額不足。' },
      causes: [memoryUsedUp],
      aliases: ['ERROR_WORKING_SET_QUOTA'],
      seeAlso: ['win32/8'],
      sources: ['https://learn.microsoft.com/windows/win32/debug/system-error-codes--1300-1699-'],
    },
    {
      id: 'win32/1455',
      title: { en: 'Page file too small', 'zh-TW': '分頁檔過小' },
      meaning: { en: 'Memory and page file together are used up.', 'zh-TW': '記憶體與分頁檔合計已用盡。' },
      causes: [
        {
          id: 'page-file',
          label: { en: 'the page file is too small', 'zh-TW': '分頁檔過小' },
          why: { en: 'It has a fixed size, or its drive is full.', 'zh-TW': '大小固定，或其磁碟已滿。' },
          check: {
            en: 'Task Manager > Performance shows Committed at its limit.',
            'zh-TW': '工作管理員 >「效能」的「已認可」達到上限。',
          },
          fix: [
            {
              en: 'Let Windows manage the size: Advanced > Virtual memory > Change.',
              'zh-TW': '讓 Windows 管理大小：「進階」>「虛擬記憶體」>「變更」。',
              command: 'SystemPropertiesPerformance.exe',
            },
          ],
        },
        memoryUsedUp,
      ],
      aliases: ['ERROR_COMMITMENT_LIMIT'],
      seeAlso: ['win32/8'],
      sources: ['https://learn.microsoft.com/windows/win32/debug/system-error-codes--1300-1699-'],
    },
  ],
);
