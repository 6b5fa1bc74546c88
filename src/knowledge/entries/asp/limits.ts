import { defineTable, type Text } from '../../entry';

const ASP_ERRORS =
  'https://learn.microsoft.com/previous-versions/windows/it-pro/windows-server-2003/cc785706(v=ws.10)';
const ASP_LIMITS = 'https://learn.microsoft.com/iis/configuration/system.webserver/asp/limits';
const ASP_SECTION = 'https://learn.microsoft.com/iis/configuration/system.webserver/asp/';

const CHECK: Text = { en: 'The text names the file and the line.', 'zh-TW': '錯誤文字會指出檔案與行號。' };
const EVENTS: Text = {
  en: "The Application log has the crash with the module's name.",
  'zh-TW': '應用程式事件記錄有當機事件與模組名稱。',
};

/** Classic ASP: limits that were reached, and faults of the application as a whole. */
export default defineTable(
  { severity: 'error', visibility: 'client', seeAlso: ['iis/500.100'], sources: [ASP_ERRORS] },
  [
    {
      id: 'asp/0100',
      title: { en: 'Out of memory (ASP)', 'zh-TW': '記憶體不足（ASP）' },
      meaning: { en: 'ASP could not get the memory that it needs.', 'zh-TW': 'ASP 無法取得所需的記憶體。' },
      causes: [
        {
          id: 'process-full',
          label: { en: 'the worker process is out of memory', 'zh-TW': '背景工作處理序的記憶體用盡' },
          why: {
            en: 'Objects are kept in `Session` or `Application`, or a 32-bit pool has reached its limit.',
            'zh-TW': '物件留在 `Session` 或 `Application`，或 32 位元集區已達上限。',
          },
          check: {
            en: '`w3wp.exe` grows until the error comes.',
            'zh-TW': '`w3wp.exe` 持續變大，直到發生錯誤。',
          },
          fix: [
            {
              en: 'Recycle the pool at a limit (in KB), and release objects in the pages.',
              'zh-TW': '讓集區在達到上限（KB）時回收，並在網頁釋放物件。',
              command: 'appcmd set apppool "{appPool}" /recycling.periodicRestart.privateMemory:1200000',
            },
          ],
        },
      ],
      aliases: ['ASP 0100', 'ASP0100'],
    },
    {
      id: 'asp/0104',
      title: { en: 'Operation not allowed', 'zh-TW': '不允許的作業' },
      meaning: {
        en: 'As a rule, `Request.BinaryRead` asked for a body larger than ASP accepts.',
        'zh-TW': '通常是 `Request.BinaryRead` 讀取的本文超過 ASP 接受的大小。',
      },
      causes: [
        {
          id: 'upload-too-large',
          label: {
            en: 'upload above `maxRequestEntityAllowed`',
            'zh-TW': '上傳超過 `maxRequestEntityAllowed`',
          },
          why: { en: 'The limit is 200,000 bytes by default.', 'zh-TW': '上限預設為 200,000 個位元組。' },
          check: {
            en: 'Small uploads work; `Content-Length` is above the limit.',
            'zh-TW': '小型上傳正常；`Content-Length` 超過上限。',
          },
          fix: [
            {
              en: 'Raise the limit.',
              'zh-TW': '提高上限。',
              command:
                'appcmd set config "{site}" -section:system.webServer/asp -limits.maxRequestEntityAllowed:20000000 /commit:apphost',
            },
          ],
        },
      ],
      aliases: ['ASP 0104', 'ASP0104'],
      seeAlso: ['asp/0107', 'iis/404.13'],
      sources: [ASP_ERRORS, ASP_LIMITS],
    },
    {
      id: 'asp/0107',
      title: { en: 'Data size too large (stack overflow)', 'zh-TW': '資料過大（堆疊溢位）' },
      meaning: {
        en: "The form data are above ASP's limit. Old documents call it a stack overflow.",
        'zh-TW': '表單資料超過 ASP 的上限。舊文件稱為堆疊溢位。',
      },
      causes: [
        {
          id: 'form-too-large',
          label: {
            en: 'form above `maxRequestEntityAllowed`',
            'zh-TW': '表單超過 `maxRequestEntityAllowed`',
          },
          why: { en: 'The limit is 200,000 bytes by default.', 'zh-TW': '上限預設為 200,000 個位元組。' },
          check: {
            en: 'Small forms work; `Content-Length` is above the limit.',
            'zh-TW': '小型表單正常；`Content-Length` 超過上限。',
          },
          fix: [
            {
              en: 'Raise the limit.',
              'zh-TW': '提高上限。',
              command:
                'appcmd set config "{site}" -section:system.webServer/asp -limits.maxRequestEntityAllowed:20000000 /commit:apphost',
            },
          ],
        },
      ],
      aliases: ['ASP 0107', 'ASP0107'],
      seeAlso: ['asp/0104', 'iis/404.13'],
      sources: [ASP_ERRORS, ASP_LIMITS],
    },
    {
      id: 'asp/0113',
      title: { en: 'Script timed out', 'zh-TW': '指令碼逾時' },
      meaning: {
        en: 'The script ran longer than `scriptTimeout`, 90 seconds by default.',
        'zh-TW': '指令碼執行超過 `scriptTimeout`，預設為 90 秒。',
      },
      causes: [
        {
          id: 'waits-for-database',
          label: { en: 'it waits for a database or another server', 'zh-TW': '等待資料庫或其他伺服器' },
          why: {
            en: 'A slow query, a lock, or a server that does not answer.',
            'zh-TW': '查詢緩慢、鎖定，或伺服器沒有回應。',
          },
          check: {
            en: '`time-taken` in the IIS log is just above the limit.',
            'zh-TW': 'IIS 記錄檔的 `time-taken` 略高於上限。',
          },
          fix: [
            {
              en: 'Speed up the query; meanwhile raise the limit, or set `Server.ScriptTimeout = 180` in the page.',
              'zh-TW': '加快查詢；在此之前提高上限，或在網頁設定 `Server.ScriptTimeout = 180`。',
              command:
                'appcmd set config "{site}" -section:system.webServer/asp -limits.scriptTimeout:00:03:00 /commit:apphost',
            },
          ],
        },
        {
          id: 'endless-loop',
          label: { en: 'a loop never ends', 'zh-TW': '迴圈永不結束' },
          why: {
            en: 'Often `rs.MoveNext` is missing before `Loop`.',
            'zh-TW': '常見原因是 `Loop` 之前缺少 `rs.MoveNext`。',
          },
          check: { en: '`w3wp.exe` uses one processor fully.', 'zh-TW': '`w3wp.exe` 用滿一個處理器。' },
          fix: [
            {
              en: "Add `rs.MoveNext`, or correct the loop's condition.",
              'zh-TW': '加上 `rs.MoveNext`，或修正迴圈條件。',
            },
          ],
        },
      ],
      aliases: ['ASP 0113', 'ASP0113'],
      seeAlso: ['asp/80040e31', 'iis/500.100'],
      sources: [ASP_ERRORS, ASP_LIMITS],
    },
    {
      id: 'asp/0115',
      title: { en: 'Unexpected error', 'zh-TW': '未預期的錯誤' },
      meaning: {
        en: 'A component that the page uses crashed inside ASP.',
        'zh-TW': '網頁使用的元件在 ASP 中當掉。',
      },
      causes: [
        {
          id: 'component-crashed',
          label: { en: 'a COM component or driver crashed', 'zh-TW': 'COM 元件或驅動程式當掉' },
          why: { en: 'The object that the text names is faulty.', 'zh-TW': '錯誤文字所指的物件有問題。' },
          check: EVENTS,
          fix: [
            {
              en: 'Update or register the component again, and give the application a pool of its own.',
              'zh-TW': '更新或重新註冊元件，並讓應用程式使用專屬的集區。',
            },
          ],
        },
      ],
      aliases: ['ASP 0115', 'ASP0115'],
      seeAlso: ['asp/0240', 'iis/500.100'],
    },
    {
      id: 'asp/0147',
      title: { en: '500 server error', 'zh-TW': '500 伺服器錯誤' },
      meaning: { en: 'ASP gives no detail.', 'zh-TW': 'ASP 未提供詳細資料。' },
      causes: [
        {
          id: 'hidden',
          label: { en: 'the detail is only in the event log', 'zh-TW': '詳細資料只在事件記錄中' },
          why: { en: 'ASP failed before it could report a line.', 'zh-TW': 'ASP 還來不及回報行號就已失敗。' },
          check: {
            en: 'The Application log has source `Active Server Pages`.',
            'zh-TW': '應用程式事件記錄的來源為 `Active Server Pages`。',
          },
          fix: [
            {
              en: 'Let ASP log its errors there, and repeat the request.',
              'zh-TW': '讓 ASP 將錯誤寫入該記錄，並重複要求。',
              command:
                'appcmd set config "{site}" -section:system.webServer/asp -errorsToNTLog:true /commit:apphost',
            },
          ],
        },
      ],
      aliases: ['ASP 0147', 'ASP0147'],
      sources: [ASP_ERRORS, ASP_SECTION],
    },
    {
      id: 'asp/0198',
      title: { en: 'Server shutting down', 'zh-TW': '伺服器正在關閉' },
      meaning: {
        en: 'The application is being stopped and takes no request.',
        'zh-TW': '應用程式正在停止，不接受要求。',
      },
      causes: [
        {
          id: 'recycling',
          label: { en: 'the pool or the application restarts', 'zh-TW': '集區或應用程式正在重新啟動' },
          why: { en: 'A recycle, or `global.asa` was changed.', 'zh-TW': '回收，或變更了 `global.asa`。' },
          check: {
            en: 'The System log has WAS events of the same minute.',
            'zh-TW': '系統事件記錄在同一分鐘有 WAS 事件。',
          },
          fix: [
            {
              en: 'Repeat the request; if it comes often, let `{appPool}` recycle at a quiet Specific Time.',
              'zh-TW': '重複要求；經常發生時，讓 `{appPool}` 在離峰的特定時間回收。',
            },
          ],
        },
      ],
      aliases: ['ASP 0198', 'ASP0198'],
      seeAlso: ['iis/500.12', 'iis/500.100'],
    },
    {
      id: 'asp/0201',
      title: { en: 'Invalid default script language', 'zh-TW': '預設指令碼語言無效' },
      meaning: {
        en: "The site's `scriptLanguage` is not on this server.",
        'zh-TW': '站台的 `scriptLanguage` 不在此伺服器上。',
      },
      causes: [
        {
          id: 'wrong-name',
          label: { en: 'the setting is wrong or the engine missing', 'zh-TW': '設定錯誤或缺少引擎' },
          why: { en: 'The default is `VBScript`.', 'zh-TW': '預設為 `VBScript`。' },
          check: {
            en: 'All pages without their own `Language` fail.',
            'zh-TW': '未自訂 `Language` 的網頁全部失敗。',
          },
          fix: [
            {
              en: 'Set it back; if it is right, see `ASP 0129`.',
              'zh-TW': '改回預設值；如果設定正確，請參閱 `ASP 0129`。',
              command:
                'appcmd set config "{site}" -section:system.webServer/asp -scriptLanguage:VBScript /commit:apphost',
            },
          ],
        },
      ],
      aliases: ['ASP 0201', 'ASP0201'],
      seeAlso: ['asp/0129', 'iis/500.100'],
    },
    {
      id: 'asp/0240',
      title: { en: 'Script engine exception', 'zh-TW': '指令碼引擎例外狀況' },
      meaning: { en: 'The script engine crashed in a call.', 'zh-TW': '指令碼引擎在呼叫中當掉。' },
      causes: [
        {
          id: 'component-crashed',
          label: { en: 'a COM component or driver crashed', 'zh-TW': 'COM 元件或驅動程式當掉' },
          why: { en: 'The object that the text names is faulty.', 'zh-TW': '錯誤文字所指的物件有問題。' },
          check: EVENTS,
          fix: [
            {
              en: 'Update or register the component again, and give the application a pool of its own.',
              'zh-TW': '更新或重新註冊元件，並讓應用程式使用專屬的集區。',
            },
          ],
        },
      ],
      aliases: ['ASP 0240', 'ASP0240'],
      seeAlso: ['asp/0115', 'iis/500.100'],
    },
    {
      id: 'asp/0246',
      title: { en: 'Too many concurrent users', 'zh-TW': '同時使用者過多' },
      meaning: {
        en: 'As a rule, the application has as many sessions as `session.max` allows.',
        'zh-TW': '通常是應用程式的工作階段已達 `session.max`。',
      },
      causes: [
        {
          id: 'session-limit',
          label: { en: 'the limit of sessions is reached', 'zh-TW': '已達工作階段上限' },
          why: {
            en: 'The limit was set low, or bots open many sessions.',
            'zh-TW': '上限設得太低，或機器人開啟大量工作階段。',
          },
          check: {
            en: 'The counter `Active Server Pages\\Sessions Current` equals the limit.',
            'zh-TW': '計數器 `Active Server Pages\\Sessions Current` 等於上限。',
          },
          fix: [
            {
              en: 'Set the default again, and shorten `session.timeout`.',
              'zh-TW': '改回預設值，並縮短 `session.timeout`。',
              command:
                'appcmd set config "{site}" -section:system.webServer/asp -session.max:4294967295 -session.timeout:00:10:00 /commit:apphost',
            },
          ],
        },
      ],
      aliases: ['ASP 0246', 'ASP0246'],
      sources: [ASP_ERRORS, ASP_SECTION],
    },
    {
      id: 'asp/0251',
      title: { en: 'Response buffer limit exceeded', 'zh-TW': '超過回應緩衝區上限' },
      meaning: {
        en: 'The page is larger than `bufferingLimit`, 4,194,304 bytes by default.',
        'zh-TW': '網頁大於 `bufferingLimit`，預設為 4,194,304 個位元組。',
      },
      causes: [
        {
          id: 'page-too-large',
          label: { en: 'a report or download is too large', 'zh-TW': '報表或下載過大' },
          why: {
            en: 'The whole response waits in the buffer, as with one `Response.BinaryWrite`.',
            'zh-TW': '整個回應都在緩衝區等待，例如單次 `Response.BinaryWrite`。',
          },
          check: CHECK,
          fix: [
            {
              en: 'Call `Response.Flush` every few rows, or write files in pieces.',
              'zh-TW': '每隔幾列呼叫 `Response.Flush`，或分段寫出檔案。',
            },
            {
              en: 'Or raise the limit.',
              'zh-TW': '或提高上限。',
              command:
                'appcmd set config "{site}" -section:system.webServer/asp -limits.bufferingLimit:67108864 /commit:apphost',
            },
          ],
        },
      ],
      aliases: ['ASP 0251', 'ASP0251'],
      formerlyKb: [944886],
      sources: [ASP_LIMITS],
    },
  ],
);
