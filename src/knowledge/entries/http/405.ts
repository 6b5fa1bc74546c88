import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'http/405',
  severity: 'error',
  visibility: 'client',
  title: { en: 'Method Not Allowed', 'zh-TW': '不允許的方法' },
  meaning: {
    en: 'This resource does not allow the verb {method}; the `Allow` header says which it does.',
    'zh-TW': '此資源不允許 {method}；`Allow` 標頭會列出允許的動詞。',
  },
  causes: [
    {
      id: 'webdav-took-the-verb',
      label: { en: 'the WebDAV module took PUT or DELETE', 'zh-TW': 'WebDAV 模組攔下 PUT 或 DELETE' },
      by: ['iis'],
      why: {
        en: 'When WebDAV Publishing is installed, its module and handler answer `PUT` and `DELETE` before the application does.',
        'zh-TW': '如果安裝了 WebDAV 發佈，其模組與處理常式會在應用程式之前回應 `PUT` 與 `DELETE`。',
      },
      check: {
        en: 'The detailed page or a trace names `WebDAVModule`; `GET` on the same URL works.',
        'zh-TW': '詳細錯誤網頁或追蹤記錄出現 `WebDAVModule`；同一個 URL 使用 `GET` 則正常。',
      },
      fix: [
        {
          en: 'Remove the WebDAV module for this application.',
          'zh-TW': '為此應用程式移除 WebDAV 模組。',
          config: '<modules><remove name="WebDAVModule" /></modules>',
        },
        {
          en: 'Remove its handler as well.',
          'zh-TW': '同時移除它的處理常式。',
          config: '<handlers><remove name="WebDAV" /></handlers>',
        },
      ],
    },
    {
      id: 'handler-without-verb',
      label: { en: 'the handler mapping does not list the verb', 'zh-TW': '處理常式對應未列出此動詞' },
      by: ['iis'],
      why: {
        en: 'The handler for `{extension}` accepts only some verbs, or a static file was sent a {method}.',
        'zh-TW': '`{extension}` 的處理常式只接受部分動詞，或是對靜態檔案送出 {method}。',
      },
      check: {
        en: "The detailed page shows handler `StaticFile` or the script's handler, and `0x80070001`.",
        'zh-TW': '詳細錯誤網頁顯示處理常式 `StaticFile` 或指令碼的處理常式，以及 `0x80070001`。',
      },
      fix: [
        {
          en: 'See the verbs of each handler, then add the missing one to its `verb` attribute.',
          'zh-TW': '檢視每個處理常式的動詞，再將缺少的動詞加入 `verb` 屬性。',
          command: 'appcmd list config "{site}" -section:system.webServer/handlers',
        },
        {
          en: 'For ASP.NET, let the extensionless handler take every verb.',
          'zh-TW': '若為 ASP.NET，讓無副檔名處理常式接受所有動詞。',
          config: `<handlers>
  <remove name="ExtensionlessUrlHandler-Integrated-4.0" />
  <add name="ExtensionlessUrlHandler-Integrated-4.0" path="*." verb="*" type="System.Web.Handlers.TransferRequestHandler" preCondition="integratedMode,runtimeVersionv4.0" />
</handlers>`,
        },
      ],
    },
    {
      id: 'no-route-for-verb',
      label: { en: 'the application has no route for this verb', 'zh-TW': '應用程式沒有此動詞的路由' },
      why: {
        en: 'The path exists, but only for other methods: a missing `[HttpPut]`, a form that posts to a page for `GET` only.',
        'zh-TW': '路徑存在，但只適用於其他方法：例如缺少 `[HttpPut]`，或表單送到只接受 `GET` 的頁面。',
      },
      check: {
        en: '`Allow` lists {allow}, not {method}.',
        'zh-TW': '`Allow` 列出 {allow}，沒有 {method}。',
      },
      fix: [
        {
          en: 'Add the route for {method}, or send the method that `Allow` names.',
          'zh-TW': '新增 {method} 的路由，或改用 `Allow` 列出的方法。',
        },
      ],
    },
    {
      id: 'preflight-unanswered',
      label: { en: 'nobody answers the CORS preflight', 'zh-TW': '沒有任何元件回應 CORS 預檢要求' },
      why: {
        en: 'The browser sends `OPTIONS` before a cross-origin call, and neither the application nor the IIS CORS module answers it.',
        'zh-TW': '瀏覽器在跨原始來源呼叫前會先送出 `OPTIONS`，但應用程式與 IIS CORS 模組都沒有回應。',
      },
      check: {
        en: 'The failed request is `OPTIONS` with `Access-Control-Request-Method`.',
        'zh-TW': '失敗的要求是 `OPTIONS`，並帶有 `Access-Control-Request-Method`。',
      },
      fix: [
        {
          en: 'Install the IIS CORS module and name the origin.',
          'zh-TW': '安裝 IIS CORS 模組並指定來源。',
          config:
            '<cors enabled="true"><add origin="{origin}"><allowHeaders allowAllRequestedHeaders="true" /><allowMethods><add method="{preflightMethod}" /></allowMethods></add></cors>',
        },
      ],
    },
  ],
  seeAlso: ['iis/405.0', 'http/501', 'http/404'],
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.6',
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-error-405-website',
    'https://learn.microsoft.com/iis/extensions/cors-module/cors-module-configuration-reference',
  ],
});
