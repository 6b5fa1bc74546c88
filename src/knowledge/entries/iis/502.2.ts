import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'iis/502.2',
  severity: 'error',
  visibility: 'detailed-page',
  versions: 'IIS 5+',
  title: { en: 'CGI application error', 'zh-TW': 'CGI 應用程式錯誤' },
  meaning: {
    en: 'The CGI program ended early, or what it wrote does not start with a complete set of HTTP headers. In ARR (3.0.1916 and later) the same number says that the request could not be mapped to a server.',
    'zh-TW':
      'CGI 程式提前結束，或其輸出並非以一組完整的 HTTP 標頭開頭。在 ARR（3.0.1916 以後）中，同一號碼表示無法將要求對應到伺服器。',
  },
  causes: [
    {
      id: 'incomplete-headers',
      label: { en: 'the program sends no valid headers', 'zh-TW': '程式未送出有效的標頭' },
      why: {
        en: 'The output must begin with headers such as `Content-Type: text/html`, then a blank line. An error text printed first breaks that.',
        'zh-TW':
          '輸出必須以 `Content-Type: text/html` 之類的標頭開頭，接著一個空行；若先印出錯誤文字就會出錯。',
      },
      check: {
        en: 'The page quotes what the program wrote; run it by hand and look at the first lines.',
        'zh-TW': '網頁會引用程式的輸出；手動執行並查看最前面幾行。',
      },
      fix: [
        {
          en: 'Let the program write its headers and a blank line before anything else, and errors to a file.',
          'zh-TW': '讓程式先寫出標頭與空行，並將錯誤寫到檔案。',
        },
      ],
    },
    {
      id: 'program-ended',
      label: { en: 'the program crashed or could not start', 'zh-TW': '程式當掉或無法啟動' },
      why: {
        en: 'It ended with an error such as a stack overflow (`0xc00000fd`), or its path is wrong (`0x00000003`), or the account may not run it.',
        'zh-TW': '程式因堆疊溢位（`0xc00000fd`）等錯誤而結束、路徑錯誤（`0x00000003`），或帳戶無權執行。',
      },
      check: {
        en: 'The page shows the code; the Application log has event 1000 with the name of the program.',
        'zh-TW': '網頁會顯示錯誤碼；應用程式事件記錄有事件 1000 與程式名稱。',
      },
      fix: [
        {
          en: 'Correct the path in Handler Mappings, and grant read and execute on the folder of the program.',
          'zh-TW': '在「處理常式對應」修正路徑，並授與程式資料夾的讀取與執行權限。',
          command: 'icacls "{physicalPath}" /grant "IIS AppPool\\{appPool}:(OI)(CI)RX"',
        },
      ],
    },
    {
      id: 'arr-mapping',
      label: { en: 'ARR cannot map the request to a server', 'zh-TW': 'ARR 無法將要求對應到伺服器' },
      why: {
        en: 'The rule or the server farm that the request should go to is missing or badly named.',
        'zh-TW': '要求應送往的規則或伺服器陣列不存在或名稱錯誤。',
      },
      check: {
        en: 'The module is `ApplicationRequestRouting`, not `CgiModule`.',
        'zh-TW': '模組為 `ApplicationRequestRouting`，而不是 `CgiModule`。',
      },
      fix: [
        {
          en: 'Compare the target of the URL Rewrite rule with the names under Server Farms.',
          'zh-TW': '比對 URL Rewrite 規則的目標與「伺服器陣列」下的名稱。',
          command: 'appcmd list config -section:webFarms',
        },
      ],
    },
  ],
  seeAlso: ['http/502', 'iis/502.1', 'iis/502.3'],
  sources: [
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/troubleshoot-502-2-bad-gateway-error-in-cgi-apps',
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
  ],
});
