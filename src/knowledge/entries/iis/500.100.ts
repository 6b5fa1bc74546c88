import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'iis/500.100',
  severity: 'error',
  visibility: 'detailed-page',
  versions: 'IIS 5+',
  title: { en: 'Internal ASP error', 'zh-TW': '內部 ASP 錯誤' },
  meaning: {
    en: 'A classic ASP page failed: a syntax or run-time error in its script, or a component that could not be created. IIS 5 and 6 showed it through the page `500-100.asp`.',
    'zh-TW':
      '傳統 ASP 網頁失敗：指令碼有語法或執行階段錯誤，或無法建立元件。IIS 5 與 6 透過 `500-100.asp` 網頁顯示。',
  },
  causes: [
    {
      id: 'script-error',
      label: { en: 'the ASP page has an error in its script', 'zh-TW': 'ASP 網頁的指令碼有錯誤' },
      why: {
        en: 'A line of the script is wrong, or a value it expects is missing.',
        'zh-TW': '指令碼的某一行有錯，或缺少它預期的值。',
      },
      check: {
        en: 'The IIS log appends the line, the code and the text to `cs-uri-query`, such as `|12|800a000d|Type_mismatch`.',
        'zh-TW': 'IIS 記錄檔會在 `cs-uri-query` 附加行號、錯誤碼與文字，例如 `|12|800a000d|Type_mismatch`。',
      },
      fix: [
        {
          en: 'Let ASP send the error to the browser for a moment, repeat the request, correct the line, and turn it off again.',
          'zh-TW': '暫時讓 ASP 將錯誤傳送到瀏覽器，重複要求並修正該行，之後再關閉。',
          command:
            'appcmd set config "{site}" -section:system.webServer/asp -scriptErrorSentToBrowser:true /commit:apphost',
          config: `<system.webServer>
  <asp scriptErrorSentToBrowser="true" />
</system.webServer>`,
        },
      ],
    },
    {
      id: 'component-missing',
      label: { en: 'a component cannot be created', 'zh-TW': '無法建立元件' },
      why: {
        en: '`Server.CreateObject` fails: the component or database driver is not registered, or exists only as 32-bit.',
        'zh-TW': '`Server.CreateObject` 失敗：元件或資料庫驅動程式未註冊，或只有 32 位元版本。',
      },
      check: {
        en: 'The text says `ASP 0177`, `800a01ad` or that the provider cannot be found.',
        'zh-TW': '文字為 `ASP 0177`、`800a01ad`，或指出找不到提供者。',
      },
      fix: [
        {
          en: 'Register the component, or let the pool run as 32-bit.',
          'zh-TW': '註冊該元件，或讓集區以 32 位元執行。',
          command: 'appcmd set apppool "{appPool}" /enable32BitAppOnWin64:true',
        },
      ],
    },
    {
      id: 'error-page-missing',
      label: { en: 'the real error text is hidden', 'zh-TW': '真正的錯誤文字被隱藏' },
      why: {
        en: 'The browser replaced the page by a short one of its own (friendly HTTP error messages of old Internet Explorer), or on IIS 5 and 6 the page `500-100.asp` is set for the default site only.',
        'zh-TW':
          '瀏覽器以自己的簡短訊息取代網頁（舊版 Internet Explorer 的易懂 HTTP 錯誤訊息），或在 IIS 5 與 6 上只有預設網站設定了 `500-100.asp` 網頁。',
      },
      check: {
        en: 'Other sites of the server show plain `HTTP 500` where the default site shows the ASP error.',
        'zh-TW': '伺服器的其他網站只顯示 `HTTP 500`，而預設網站會顯示 ASP 錯誤。',
      },
      fix: [
        {
          en: 'Read the response itself in the Network panel; in old Internet Explorer clear Show friendly HTTP error messages.',
          'zh-TW': '在「網路」面板直接讀取回應；在舊版 Internet Explorer 清除「顯示易懂的 HTTP 錯誤訊息」。',
        },
        {
          en: 'In the other site set the custom error for 500.100 to the URL of `500-100.asp`.',
          'zh-TW': '在其他網站將 500.100 的自訂錯誤設為 `500-100.asp` 的 URL。',
        },
      ],
    },
  ],
  aliases: ['500-100.ASP', '500-100'],
  formerlyKb: [261200],
  seeAlso: ['http/500', 'iis/500.0', 'iis/500.12', 'guide/friendly-errors'],
  sources: [
    'https://learn.microsoft.com/iis/application-frameworks/running-classic-asp-applications-on-iis-7-and-iis-8/classic-asp-script-error-messages-no-longer-shown-in-web-browser-by-default',
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/troubleshoot-classic-asp-errors-with-frt',
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
  ],
});
