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
      label: { en: 'sent to a login or error page', 'zh-TW': '被導向登入頁或錯誤頁' },
      why: {
        en: 'Forms or cookie authentication answers an expired session with a redirect to its login page, so a `fetch` gets HTML where it expects data; `<httpErrors>` with `responseMode="Redirect"` turns errors into a 302 too.',
        'zh-TW':
          '工作階段到期時，表單驗證或 cookie 驗證會重新導向到登入頁，因此 `fetch` 拿到的是 HTML 而不是資料；`<httpErrors>` 設為 `responseMode="Redirect"` 時，錯誤也會變成 302。',
      },
      check: {
        en: '`Location` names a login or error page; a loop shows the same pair of URLs again and again.',
        'zh-TW': '`Location` 指向登入頁或錯誤頁；若為迴圈，會反覆出現同一組 URL。',
      },
      fix: [
        {
          en: 'Answer API calls with 401 instead of a redirect to the login page.',
          'zh-TW': '對 API 呼叫回應 401，不要重新導向到登入頁。',
        },
        {
          en: 'Show IIS error pages without a redirect, so that the status survives.',
          'zh-TW': '不要以重新導向顯示 IIS 錯誤頁，才能保留原本的狀態碼。',
          config: `<httpErrors errorMode="Custom">
  <remove statusCode="404" />
  <error statusCode="404" path="errors\\404.htm" responseMode="File" />
</httpErrors>`,
        },
      ],
    },
  ],
  seeAlso: ['http/401', 'http/307', 'net/ERR_TOO_MANY_REDIRECTS'],
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9110#section-15.4.3',
    'https://learn.microsoft.com/iis/configuration/system.webserver/httperrors/',
  ],
});
