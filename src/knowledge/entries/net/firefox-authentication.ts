import { defineTable } from '../../entry';

const ERROR_LIST = 'https://searchfox.org/mozilla-central/source/xpcom/base/ErrorList.py';

/** Firefox: it refused to send a name and password. */
export default defineTable({ group: 'authentication', severity: 'error', visibility: 'client' }, [
  {
    id: 'net/NS_ERROR_BASIC_HTTP_AUTH_DISABLED',
    title: { en: 'Basic sign-in over http is off', 'zh-TW': '已停用 http 的基本驗證' },
    meaning: {
      en: 'The site asks for Basic authentication over `http:`, and Firefox is set to refuse that.',
      'zh-TW': '網站在 `http:` 上要求基本驗證，而 Firefox 設定為拒絕。',
    },
    causes: [
      {
        id: 'basic-over-http',
        label: { en: 'Basic without HTTPS', 'zh-TW': '未使用 HTTPS 的基本驗證' },
        why: {
          en: '`network.http.basic_http_auth.enabled` is `false`, so that passwords do not travel in the clear.',
          'zh-TW': '`network.http.basic_http_auth.enabled` 為 `false`，以免密碼以明文傳送。',
        },
        check: {
          en: 'The 401 has `WWW-Authenticate: Basic` and the URL begins with `http:`.',
          'zh-TW': '401 回應有 `WWW-Authenticate: Basic`，且 URL 以 `http:` 開頭。',
        },
        fix: [
          {
            en: 'Give the site an HTTPS binding with a certificate, then demand it.',
            'zh-TW': '為網站新增 HTTPS 繫結與憑證，然後設為必要。',
            command:
              'appcmd set config "{site}" -section:system.webServer/security/access -sslFlags:Ssl /commit:apphost',
          },
          {
            en: 'Inside a domain, turn Windows authentication on and Basic off.',
            'zh-TW': '在網域內，啟用 Windows 驗證並停用基本驗證。',
            command:
              'appcmd set config "{site}" -section:system.webServer/security/authentication/basicAuthentication -enabled:false /commit:apphost',
          },
        ],
      },
    ],
    seeAlso: ['http/401', 'iis/403.4'],
    sources: [ERROR_LIST, 'https://learn.microsoft.com/iis/configuration/system.webserver/security/access'],
  },
  {
    id: 'net/NS_ERROR_SUPERFLUOS_AUTH',
    severity: 'warning',
    legacy: true,
    title: { en: 'Needless credentials in the URL', 'zh-TW': 'URL 中有多餘的認證' },
    meaning: {
      en: 'The URL had a user name, the site asked for none, and the user declined to go on. Newer versions no longer have this name.',
      'zh-TW': 'URL 中有使用者名稱，但網站並未要求，而使用者選擇不繼續。較新版本已移除此名稱。',
    },
    causes: [
      {
        id: 'user-in-url',
        label: { en: 'user:password@ in the URL', 'zh-TW': 'URL 中有 user:password@' },
        why: {
          en: 'A link carries a user name before the host.',
          'zh-TW': '連結在主機之前帶有使用者名稱。',
        },
        check: { en: 'An `@` stands before the host.', 'zh-TW': '主機之前有 `@`。' },
        fix: [{ en: 'Remove everything up to the `@`.', 'zh-TW': '移除 `@` 及其前方的內容。' }],
      },
    ],
    seeAlso: ['http/401'],
    sources: [ERROR_LIST],
  },
]);
