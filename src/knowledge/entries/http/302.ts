import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'http/302',
  severity: 'info',
  visibility: 'client',
  title: { en: 'Found (IIS: Object moved)', 'zh-TW': '物件已移動' },
  meaning: {
    en: 'The resource is for now at the URL in `Location`.',
    'zh-TW': '資源目前暫時位於 `Location` 指出的 URL。',
  },
  causes: [
    {
      id: 'login-redirect',
      label: { en: 'sent to a login page', 'zh-TW': '被導向登入頁' },
      why: {
        en: 'Forms or cookie authentication answers an expired session with a redirect to its login page, so a `fetch` gets HTML where it expects data.',
        'zh-TW':
          '工作階段到期時，表單驗證或 cookie 驗證會重新導向到登入頁，因此 `fetch` 拿到的是 HTML 而不是資料。',
      },
      check: {
        en: '`Location` names a login page; a loop shows the same pair of URLs again and again.',
        'zh-TW': '`Location` 指向登入頁；若為迴圈，會反覆出現同一組 URL。',
      },
      fix: [
        {
          en: 'Answer API calls with 401 instead of a redirect to the login page.',
          'zh-TW': '對 API 呼叫回應 401，不要重新導向到登入頁。',
        },
      ],
    },
    {
      id: 'error-page-redirect',
      label: { en: 'an error page shown by redirect', 'zh-TW': '以重新導向顯示錯誤頁' },
      why: {
        en: '`<httpErrors>` with `responseMode="Redirect"`, or `<customErrors>`, turns an error into a 302.',
        'zh-TW': '`<httpErrors>` 設為 `responseMode="Redirect"` 或使用 `<customErrors>` 時，錯誤會變成 302。',
      },
      check: {
        en: '`Location` names an error page; that of `<customErrors>` carries `aspxerrorpath`.',
        'zh-TW': '`Location` 指向錯誤頁；`<customErrors>` 的會帶有 `aspxerrorpath`。',
      },
      fix: [
        {
          en: 'Show IIS error pages without a redirect, so that the status survives.',
          'zh-TW': '不要以重新導向顯示 IIS 錯誤頁，才能保留原本的狀態碼。',
          config: `<httpErrors errorMode="Custom">
  <remove statusCode="404" />
  <error statusCode="404" path="errors\\404.htm" responseMode="File" />
</httpErrors>`,
        },
        {
          en: 'In ASP.NET set `redirectMode="ResponseRewrite"` on `<customErrors>`.',
          'zh-TW': 'ASP.NET 則在 `<customErrors>` 設定 `redirectMode="ResponseRewrite"`。',
        },
      ],
    },
    {
      id: 'cookie-not-kept',
      label: { en: 'the login cookie is not kept or not accepted', 'zh-TW': '登入 cookie 未保存或不被接受' },
      why: {
        en: 'The browser drops it, in a frame for want of `SameSite=None`, or another server of the farm has another machine key.',
        'zh-TW': '瀏覽器捨棄 cookie（在框架中需要 `SameSite=None`），或陣列中另一台伺服器的電腦金鑰不同。',
      },
      check: {
        en: 'Login succeeds and comes back at once; the Network panel marks `Set-Cookie` with a warning, or the cookie was sent and refused.',
        'zh-TW': '登入成功後立刻又回到登入頁；「網路」面板在 `Set-Cookie` 顯示警告，或 cookie 已傳送但遭拒。',
      },
      fix: [
        {
          en: 'Over HTTPS, give the cookie what it needs.',
          'zh-TW': '使用 HTTPS，並設定 cookie 所需的屬性。',
          config:
            '<system.web><authentication mode="Forms"><forms requireSSL="true" cookieSameSite="None" /></authentication></system.web>',
        },
        {
          en: 'Give all servers one key, in IIS Manager > Machine Key.',
          'zh-TW': '在 IIS 管理員的「電腦金鑰」讓所有伺服器使用同一金鑰。',
          command: 'appcmd list config "{site}" -section:system.web/machineKey',
        },
      ],
    },
  ],
  seeAlso: ['http/401', 'http/307', 'net/ERR_TOO_MANY_REDIRECTS'],
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9110#section-15.4.3',
    'https://learn.microsoft.com/iis/configuration/system.webserver/httperrors/',
    'https://learn.microsoft.com/aspnet/samesite/system-web-samesite',
  ],
});
