import { defineTable, type Text } from '../../entry';

const ASP_ERRORS =
  'https://learn.microsoft.com/previous-versions/windows/it-pro/windows-server-2003/cc785706(v=ws.10)';
const ASP_SECTION = 'https://learn.microsoft.com/iis/configuration/system.webserver/asp/';

const CHECK: Text = { en: 'The text names the file and the line.', 'zh-TW': '錯誤文字會指出檔案與行號。' };

/** Classic ASP: calls of Request, Response, Server and Session that fail. */
export default defineTable(
  { severity: 'error', visibility: 'client', seeAlso: ['iis/500.100'], sources: [ASP_ERRORS] },
  [
    {
      id: 'asp/0105',
      title: { en: 'Index out of range', 'zh-TW': '索引超出範圍' },
      meaning: {
        en: 'The index into a collection is higher than its count.',
        'zh-TW': '集合的索引大於項目數。',
      },
      causes: [
        {
          id: 'value-missing',
          label: { en: 'a form field or value was not sent', 'zh-TW': '未傳送表單欄位或值' },
          why: {
            en: 'Such as `Request.Form("id")(2)` when one value came.',
            'zh-TW': '例如只收到一個值時的 `Request.Form("id")(2)`。',
          },
          check: CHECK,
          fix: [
            {
              en: 'Compare with `Request.Form("id").Count` first.',
              'zh-TW': '先與 `Request.Form("id").Count` 比較。',
            },
          ],
        },
      ],
      aliases: ['ASP 0105', 'ASP0105'],
    },
    {
      id: 'asp/0156',
      title: { en: 'Header error', 'zh-TW': '標頭錯誤' },
      meaning: {
        en: 'The script changes a header after the page has begun to go out.',
        'zh-TW': '指令碼在網頁開始送出後才變更標頭。',
      },
      causes: [
        {
          id: 'buffering-off',
          label: {
            en: 'output went out before `Response.Redirect`',
            'zh-TW': '在 `Response.Redirect` 之前已有輸出',
          },
          why: {
            en: 'Buffering is off, or `Response.Flush` came first. Cookies and `Response.AddHeader` need it as well.',
            'zh-TW': '緩衝已關閉，或先執行了 `Response.Flush`。Cookie 與 `Response.AddHeader` 也需要緩衝。',
          },
          check: CHECK,
          fix: [
            {
              en: 'Turn buffering on, or move the statement before any output.',
              'zh-TW': '開啟緩衝，或將陳述式移到所有輸出之前。',
              command:
                'appcmd set config "{site}" -section:system.webServer/asp -bufferingOn:true /commit:apphost',
            },
          ],
        },
      ],
      aliases: ['ASP 0156', 'ASP0156'],
      seeAlso: ['asp/0159', 'iis/500.100'],
      sources: [ASP_ERRORS, ASP_SECTION],
    },
    {
      id: 'asp/0158',
      title: { en: 'Missing URL', 'zh-TW': '缺少 URL' },
      meaning: {
        en: '`Response.Redirect` got an empty address.',
        'zh-TW': '`Response.Redirect` 得到空的位址。',
      },
      causes: [
        {
          id: 'empty-value',
          label: { en: 'the variable with the address is empty', 'zh-TW': '存放位址的變數為空' },
          why: { en: 'Often a query string value that was not sent.', 'zh-TW': '常是未傳送的查詢字串值。' },
          check: CHECK,
          fix: [
            {
              en: 'Test the value and redirect to a fixed page when it is empty.',
              'zh-TW': '先檢查該值，為空時重新導向到固定的網頁。',
            },
          ],
        },
      ],
      aliases: ['ASP 0158', 'ASP0158'],
    },
    {
      id: 'asp/0159',
      title: { en: 'Buffering off', 'zh-TW': '緩衝已關閉' },
      meaning: {
        en: '`Response.Clear` and `Response.Flush` need buffering.',
        'zh-TW': '`Response.Clear` 與 `Response.Flush` 需要緩衝。',
      },
      causes: [
        {
          id: 'buffering-off',
          label: { en: '`Response.Buffer` is `False`', 'zh-TW': '`Response.Buffer` 為 `False`' },
          why: { en: 'The page or the site turns it off.', 'zh-TW': '網頁或站台將它關閉。' },
          check: CHECK,
          fix: [
            {
              en: 'Remove `Response.Buffer = False`, or turn buffering on.',
              'zh-TW': '移除 `Response.Buffer = False`，或開啟緩衝。',
              command:
                'appcmd set config "{site}" -section:system.webServer/asp -bufferingOn:true /commit:apphost',
            },
          ],
        },
      ],
      aliases: ['ASP 0159', 'ASP0159'],
      seeAlso: ['asp/0156', 'iis/500.100'],
    },
    {
      id: 'asp/0164',
      title: { en: 'Invalid time-out value', 'zh-TW': 'Session 逾時值無效' },
      meaning: {
        en: '`Session.Timeout` got a value out of its range.',
        'zh-TW': '`Session.Timeout` 的值超出範圍。',
      },
      causes: [
        {
          id: 'out-of-range',
          label: { en: 'not between 1 and 1440 minutes', 'zh-TW': '不在 1 到 1440 分鐘之間' },
          why: { en: 'Zero, empty, or counted in seconds.', 'zh-TW': '為零、為空，或以秒計算。' },
          check: CHECK,
          fix: [
            {
              en: 'Set minutes, such as `Session.Timeout = 30`.',
              'zh-TW': '以分鐘設定，例如 `Session.Timeout = 30`。',
            },
          ],
        },
      ],
      aliases: ['ASP 0164', 'ASP0164'],
    },
    {
      id: 'asp/0175',
      title: { en: 'Disallowed path characters', 'zh-TW': '不允許的路徑字元' },
      meaning: {
        en: '`Server.MapPath` got a path with `..` while parent paths are off.',
        'zh-TW': '父路徑未啟用時，`Server.MapPath` 的路徑含有 `..`。',
      },
      causes: [
        {
          id: 'parent-paths-off',
          label: { en: 'parent paths are not enabled', 'zh-TW': '未啟用父路徑' },
          why: { en: 'An old site was moved to a newer IIS.', 'zh-TW': '舊站台移到較新的 IIS。' },
          check: CHECK,
          fix: [
            {
              en: 'Start at the root, as in `Server.MapPath("/data/shop.mdb")`, or enable parent paths.',
              'zh-TW': '從根目錄開始，例如 `Server.MapPath("/data/shop.mdb")`，或啟用父路徑。',
              command:
                'appcmd set config "{site}" -section:system.webServer/asp -enableParentPaths:true /commit:apphost',
            },
          ],
        },
      ],
      aliases: ['ASP 0175', 'ASP0175'],
      seeAlso: ['asp/0131', 'iis/500.100'],
    },
    {
      id: 'asp/0203',
      title: { en: 'Invalid code page', 'zh-TW': '字碼頁無效' },
      meaning: { en: "The page's `CodePage` is not installed.", 'zh-TW': '網頁的 `CodePage` 未安裝。' },
      causes: [
        {
          id: 'wrong-number',
          label: { en: 'the number is wrong', 'zh-TW': '號碼錯誤' },
          why: { en: '65001 is UTF-8, 950 is Big5.', 'zh-TW': '65001 為 UTF-8，950 為 Big5。' },
          check: CHECK,
          fix: [
            {
              en: 'Write `CodePage=65001` and save the file as UTF-8.',
              'zh-TW': '寫成 `CodePage=65001`，並將檔案存為 UTF-8。',
            },
          ],
        },
      ],
      aliases: ['ASP 0203', 'ASP0203'],
    },
    {
      id: 'asp/0212',
      title: { en: 'Cannot clear buffer', 'zh-TW': '無法清除緩衝區' },
      meaning: {
        en: '`Response.Clear` after `Response.Flush` fails while client debugging is on.',
        'zh-TW': '用戶端偵錯開啟時，`Response.Flush` 之後的 `Response.Clear` 會失敗。',
      },
      causes: [
        {
          id: 'debugging-on',
          label: { en: 'client debugging is on', 'zh-TW': '用戶端偵錯已開啟' },
          why: { en: 'It was left on after development.', 'zh-TW': '開發後未關閉。' },
          check: CHECK,
          fix: [
            {
              en: 'Turn it off.',
              'zh-TW': '將它關閉。',
              command:
                'appcmd set config "{site}" -section:system.webServer/asp -appAllowClientDebug:false /commit:apphost',
            },
          ],
        },
      ],
      aliases: ['ASP 0212', 'ASP0212'],
    },
    {
      id: 'asp/0214',
      title: { en: 'Invalid path parameter', 'zh-TW': '路徑參數無效' },
      meaning: { en: 'A path is longer than ASP allows.', 'zh-TW': '路徑超過 ASP 允許的長度。' },
      causes: [
        {
          id: 'path-too-long',
          label: { en: 'the path was put together wrongly', 'zh-TW': '路徑組合錯誤' },
          why: {
            en: 'Such as a whole URL given to `Server.MapPath`.',
            'zh-TW': '例如將整個 URL 傳給 `Server.MapPath`。',
          },
          check: CHECK,
          fix: [{ en: 'Pass a short path such as `/data`.', 'zh-TW': '改傳簡短的路徑，例如 `/data`。' }],
        },
      ],
      aliases: ['ASP 0214', 'ASP0214'],
    },
    {
      id: 'asp/0220',
      title: { en: 'Requests for global.asa not allowed', 'zh-TW': '不允許要求 global.asa' },
      meaning: { en: '`global.asa` was asked for by URL.', 'zh-TW': '有人以 URL 要求 `global.asa`。' },
      causes: [
        {
          id: 'direct-request',
          label: { en: 'a link or scan asks for the file', 'zh-TW': '連結或掃描要求該檔案' },
          why: { en: 'It holds code for the server only.', 'zh-TW': '其中只有伺服器端的程式碼。' },
          check: { en: 'The URL ends in `global.asa`.', 'zh-TW': 'URL 以 `global.asa` 結尾。' },
          fix: [{ en: 'Remove the link; a scan needs no action.', 'zh-TW': '移除連結；掃描則不需處理。' }],
        },
      ],
      aliases: ['ASP 0220', 'ASP0220'],
      seeAlso: ['iis/500.15'],
    },
    {
      id: 'asp/0228',
      title: { en: 'Server.Execute error', 'zh-TW': 'Server.Execute 錯誤' },
      meaning: {
        en: 'The page named in `Server.Execute` could not be loaded.',
        'zh-TW': '無法載入 `Server.Execute` 指定的網頁。',
      },
      causes: [
        {
          id: 'target-fails',
          label: { en: 'it is missing or has a fault itself', 'zh-TW': '不存在或本身有錯' },
          why: { en: 'Its path is wrong, or it has a syntax error.', 'zh-TW': '路徑錯誤，或有語法錯誤。' },
          check: {
            en: 'Open that page by itself: it shows its own error.',
            'zh-TW': '單獨開啟該網頁會顯示其錯誤。',
          },
          fix: [{ en: 'Correct the path or that page.', 'zh-TW': '修正路徑或該網頁。' }],
        },
      ],
      aliases: ['ASP 0228', 'ASP0228'],
    },
  ],
);
