import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'iis/403.18',
  severity: 'error',
  visibility: 'detailed-page',
  versions: 'IIS 6+',
  title: {
    en: 'Cannot execute requested URL in the current application pool',
    'zh-TW': '無法在目前的應用程式集區中執行要求的 URL',
  },
  meaning: {
    en: 'A request that already runs in one application pool was sent on to a URL that belongs to another pool. IIS 6 brought the code, and later versions still send it.',
    'zh-TW':
      '已在某個應用程式集區執行的要求，被轉送到屬於另一個集區的 URL。此代碼從 IIS 6 開始，之後的版本仍會送出。',
  },
  causes: [
    {
      id: 'error-page-in-other-pool',
      label: { en: 'the custom error page is in another pool', 'zh-TW': '自訂錯誤網頁在另一個集區' },
      why: {
        en: 'The custom error page is executed (`responseMode` ExecuteURL), and its URL belongs to an application with another pool.',
        'zh-TW':
          '自訂錯誤網頁以執行方式提供（`responseMode` 為 ExecuteURL），而其 URL 屬於使用另一個集區的應用程式。',
      },
      check: {
        en: 'The first error is another one, such as 404; `path` in `system.webServer/httpErrors` leads into another application.',
        'zh-TW':
          '原本的錯誤是其他代碼，例如 404；`system.webServer/httpErrors` 的 `path` 指向另一個應用程式。',
      },
      fix: [
        {
          en: 'Serve the page as a static file, which keeps the status: IIS Manager > Error Pages > Edit > Insert content from static file.',
          'zh-TW':
            '改以靜態檔案提供網頁，可保留狀態碼：IIS 管理員 >「錯誤網頁」>「編輯」>「將靜態檔案的內容插入錯誤回應」。',
          config: `<httpErrors errorMode="Custom">
  <remove statusCode="404" />
  <error statusCode="404" path="errors\\404.htm" responseMode="File" />
</httpErrors>`,
        },
        {
          en: 'Or use `responseMode` Redirect; the browser then sees a 302 instead of the error.',
          'zh-TW': '或將 `responseMode` 設為 Redirect；瀏覽器看到的會是 302，而不是原本的錯誤。',
          config: `<httpErrors errorMode="Custom">
  <remove statusCode="404" />
  <error statusCode="404" path="/errors/404.htm" responseMode="Redirect" />
</httpErrors>`,
        },
      ],
    },
    {
      id: 'application-moved',
      label: { en: 'the application moved into a pool of its own', 'zh-TW': '應用程式移到自己的集區' },
      why: {
        en: 'The application got another pool, while the error page or a rewritten URL still points to the old one.',
        'zh-TW': '應用程式換了集區，而錯誤網頁或重寫後的 URL 仍指向舊的集區。',
      },
      check: {
        en: 'The two applications of the list have different pools.',
        'zh-TW': '清單中這兩個應用程式的集區不同。',
      },
      fix: [
        {
          en: 'Compare the pools of both applications.',
          'zh-TW': '比較兩個應用程式的集區。',
          command: 'appcmd list app /site.name:"{site}"',
        },
        {
          en: 'Put both into one pool: IIS Manager > the application > Basic Settings > Select.',
          'zh-TW': '將兩者放入同一個集區：IIS 管理員 > 應用程式 >「基本設定」>「選取」。',
          command: 'appcmd set app "{site}/" /applicationPool:"{appPool}"',
        },
      ],
    },
    {
      id: 'rewrite-to-other-pool',
      label: { en: 'a rewrite leads into another pool', 'zh-TW': 'URL 重寫指向另一個集區' },
      why: {
        en: "A rewrite rule or `Server.TransferRequest` sends the request to a URL of another application without the browser's help.",
        'zh-TW': '重寫規則或 `Server.TransferRequest` 不經瀏覽器，就將要求轉送到另一個應用程式的 URL。',
      },
      check: {
        en: 'The detailed page shows a Requested URL that differs from the one you asked for; a failed-request trace shows the rewrite.',
        'zh-TW': '詳細錯誤網頁的「要求的 URL」與你輸入的不同；失敗的要求追蹤會顯示重寫。',
      },
      fix: [
        {
          en: "Under IIS Manager > URL Rewrite change the rule's action from Rewrite to Redirect, or give both applications one pool.",
          'zh-TW':
            '在 IIS 管理員的「URL Rewrite」將規則的動作從 Rewrite 改為 Redirect，或讓兩個應用程式使用同一個集區。',
          config: `<rewrite>
  <rules>
    <rule name="start">
      <match url="^start$" />
      <action type="Redirect" url="/app/start" redirectType="Found" />
    </rule>
  </rules>
</rewrite>`,
        },
      ],
    },
  ],
  seeAlso: ['http/403', 'iis/403.19', 'http/500'],
  sources: [
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://learn.microsoft.com/iis/configuration/system.webserver/httperrors/',
    'https://learn.microsoft.com/iis/configuration/system.webserver/httperrors/error',
  ],
});
