import { defineTable, type Fix } from '../../entry';

const updateModule: Fix = {
  en: 'Update or remove that module. After five crashes in five minutes the pool stops: start it again.',
  'zh-TW': '更新或移除該模組。五分鐘內當機五次後集區會停止，請重新啟動。',
  command: 'appcmd start apppool "{appPool}"',
};

/** Exit codes of processes that crashed. */
export default defineTable(
  {
    severity: 'error',
    visibility: 'detailed-page',
    sources: [
      'https://learn.microsoft.com/openspecs/windows_protocols/ms-erref/596a1078-e883-4972-9bbc-49e60bebca55',
    ],
  },
  [
    {
      id: 'hresult/0xc0000005',
      title: { en: 'Access violation', 'zh-TW': '存取違規' },
      meaning: {
        en: 'A program touched memory that is not its own, and was ended.',
        'zh-TW': '程式存取了不屬於它的記憶體而被結束。',
      },
      causes: [
        {
          id: '503-access-violation',
          label: { en: '503: native module crashed', 'zh-TW': '503：原生模組當機' },
          why: {
            en: 'A fault in a module, filter or COM component.',
            'zh-TW': '模組、篩選器或 COM 元件有缺陷。',
          },
          check: {
            en: 'Application log: event 1000 with the failing module.',
            'zh-TW': '應用程式事件記錄：事件 1000 與失敗的模組。',
          },
          fix: [updateModule],
        },
      ],
      aliases: ['STATUS_ACCESS_VIOLATION', '3221225477'],
      seeAlso: ['http/503'],
    },
    {
      id: 'hresult/0xc0000374',
      title: { en: 'Heap corruption', 'zh-TW': '堆積損毀' },
      meaning: { en: 'Memory of the process was damaged.', 'zh-TW': '處理序的記憶體已損壞。' },
      causes: [
        {
          id: '503-heap',
          label: { en: '503: native code damaged memory', 'zh-TW': '503：原生程式碼損壞記憶體' },
          why: { en: 'Often found later than it happened.', 'zh-TW': '常在損壞發生一段時間後才被發現。' },
          check: {
            en: 'Application log: event 1000 with the failing module.',
            'zh-TW': '應用程式事件記錄：事件 1000 與失敗的模組。',
          },
          fix: [updateModule],
        },
      ],
      aliases: ['STATUS_HEAP_CORRUPTION'],
      seeAlso: ['http/503'],
    },
    {
      id: 'hresult/0xc00000fd',
      title: { en: 'Stack overflow', 'zh-TW': '堆疊溢位' },
      meaning: { en: 'A program used up its stack.', 'zh-TW': '程式用盡了堆疊。' },
      causes: [
        {
          id: '502-2-endless-recursion',
          label: { en: '502.2, 503: endless recursion', 'zh-TW': '502.2、503：無窮遞迴' },
          why: {
            en: 'A CGI program or page calls itself without end.',
            'zh-TW': 'CGI 程式或網頁不停呼叫自己。',
          },
          check: {
            en: 'Application log: event 1000 with the failing module.',
            'zh-TW': '應用程式事件記錄：事件 1000 與失敗的模組。',
          },
          fix: [{ en: 'End the recursion in the code.', 'zh-TW': '在程式碼中結束遞迴。' }],
        },
      ],
      aliases: ['STATUS_STACK_OVERFLOW', '3221225725'],
      seeAlso: ['iis/502.2', 'http/503'],
    },
    {
      id: 'hresult/0xc0000135',
      title: { en: 'DLL not found at start', 'zh-TW': '啟動時找不到 DLL' },
      meaning: { en: 'A program did not start for want of a DLL.', 'zh-TW': '程式因缺少 DLL 而無法啟動。' },
      causes: [
        {
          id: '500-0-runtime-missing',
          label: { en: '500.0: FastCGI program lacks a DLL', 'zh-TW': '500.0：FastCGI 程式缺少 DLL' },
          why: {
            en: 'Mostly the Visual C++ runtime of PHP.',
            'zh-TW': '多半是 PHP 所需的 Visual C++ 執行階段。',
          },
          check: {
            en: 'Application log: event 1000 with the failing module.',
            'zh-TW': '應用程式事件記錄：事件 1000 與失敗的模組。',
          },
          fix: [
            {
              en: 'Install the runtime of its build, and try it.',
              'zh-TW': '安裝其組建所需的執行階段並測試。',
              command: 'C:\\PHP\\php-cgi.exe -v',
            },
          ],
        },
      ],
      aliases: ['STATUS_DLL_NOT_FOUND'],
      seeAlso: ['iis/500.0'],
    },
    {
      id: 'hresult/0xc0000142',
      title: { en: 'DLL failed at start', 'zh-TW': '啟動時 DLL 失敗' },
      meaning: {
        en: 'A DLL of a starting program did not initialise.',
        'zh-TW': '啟動中的程式，其 DLL 未能初始化。',
      },
      causes: [
        {
          id: '500-0-desktop-heap',
          label: {
            en: '500.0, 502: CGI or FastCGI does not start',
            'zh-TW': '500.0、502：CGI 或 FastCGI 無法啟動',
          },
          why: {
            en: 'Often the desktop heap is used up by many processes.',
            'zh-TW': '常因處理序過多而用盡桌面堆積。',
          },
          check: {
            en: 'Application log: event 1000 with the failing module.',
            'zh-TW': '應用程式事件記錄：事件 1000 與失敗的模組。',
          },
          fix: [
            {
              en: 'Lower the number of pools and of FastCGI instances.',
              'zh-TW': '減少集區與 FastCGI 執行個體的數量。',
              command:
                'appcmd set config -section:system.webServer/fastCgi "/[fullPath=\'C:\\PHP\\php-cgi.exe\'].maxInstances:4" /commit:apphost',
            },
          ],
        },
      ],
      aliases: ['STATUS_DLL_INIT_FAILED'],
      seeAlso: ['iis/500.0'],
    },
  ],
);
