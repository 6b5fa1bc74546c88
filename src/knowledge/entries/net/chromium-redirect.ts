import { defineTable } from '../../entry';

const NET_ERRORS = 'https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h';

/** Chromium: a redirect could not be followed. */
export default defineTable(
  { group: 'http', severity: 'error', visibility: 'client', sources: [NET_ERRORS] },
  [
    {
      id: 'net/ERR_TOO_MANY_REDIRECTS',
      title: { en: 'Too many redirects', 'zh-TW': '重新導向次數過多' },
      meaning: {
        en: 'The request was redirected more than 20 times.',
        'zh-TW': '要求被重新導向超過 20 次。',
      },
      causes: [
        {
          id: 'loop',
          label: { en: 'the redirects lead back to where they began', 'zh-TW': '重新導向又回到起點' },
          why: {
            en: 'The redirects go {loop}. Often a sign-in cookie is refused (`SameSite`, `Secure`), or two layers redirect.',
            'zh-TW':
              '重新導向的路徑為 {loop}。常見原因是登入 cookie 被拒（`SameSite`、`Secure`），或兩層各自重新導向。',
          },
          check: {
            en: 'The same URLs repeat in the chain of redirects.',
            'zh-TW': '重新導向鏈中反覆出現相同的 URL。',
          },
          fix: [
            {
              en: 'Delete the cookies of {host} and try again.',
              'zh-TW': '刪除 {host} 的 cookie 後再試一次。',
            },
          ],
        },
        {
          id: 'tls-ends-in-front',
          label: {
            en: 'TLS ends at a proxy, the application wants HTTPS',
            'zh-TW': 'TLS 在 Proxy 終止，應用程式卻要求 HTTPS',
          },
          why: {
            en: 'A proxy ends TLS and calls the application by HTTP, which redirects to HTTPS for ever: {loop}.',
            'zh-TW': 'Proxy 終止 TLS 後以 HTTP 呼叫應用程式，應用程式便不斷重新導向到 HTTPS：{loop}。',
          },
          check: {
            en: 'Asked by HTTP on the server itself, past the proxy, {host} redirects to HTTPS.',
            'zh-TW': '在伺服器上略過 Proxy、以 HTTP 要求時，{host} 會重新導向到 HTTPS。',
          },
          fix: [
            {
              en: 'In the URL Rewrite rule, add a condition on the server variable `HTTP_X_FORWARDED_PROTO`: it must not match `^https$`.',
              'zh-TW':
                '在 URL Rewrite 規則中，對伺服器變數 `HTTP_X_FORWARDED_PROTO` 加入條件：不得符合 `^https$`。',
            },
            {
              en: 'On an nginx in front, send that header.',
              'zh-TW': '在前方的 nginx 傳送該標頭。',
              config: 'proxy_set_header X-Forwarded-Proto $scheme;',
            },
            {
              en: 'In ASP.NET Core, use the forwarded headers before everything else:',
              'zh-TW': '在 ASP.NET Core 中，最先使用轉送標頭：',
              command: 'setx ASPNETCORE_FORWARDEDHEADERS_ENABLED true /m',
            },
          ],
        },
        {
          id: 'rules-disagree',
          label: { en: 'two rules send the URL back and forth', 'zh-TW': '兩條規則來回重新導向' },
          why: {
            en: 'One layer adds what the other takes away (scheme, `www`, slash or case): {loop}.',
            'zh-TW': '一層加上的部分（通訊協定、`www`、斜線或大小寫）被另一層移除：{loop}。',
          },
          check: {
            en: 'The headers of each step show who redirects.',
            'zh-TW': '每一步的標頭會顯示由誰重新導向。',
          },
          fix: [
            {
              en: 'Look at each step, and keep only one of the two rules.',
              'zh-TW': '檢視每一步，只保留其中一條規則。',
              command: 'curl -sIL "{url}"',
            },
          ],
        },
      ],
      seeAlso: ['http/301', 'http/302', 'net/NS_ERROR_REDIRECT_LOOP'],
      sources: [
        NET_ERRORS,
        'https://learn.microsoft.com/en-us/aspnet/core/host-and-deploy/proxy-load-balancer',
      ],
    },
    {
      id: 'net/ERR_INVALID_REDIRECT',
      title: { en: 'Invalid redirect', 'zh-TW': '重新導向無效' },
      meaning: {
        en: 'The `Location` of the redirect is no valid URL.',
        'zh-TW': '重新導向的 `Location` 不是有效的 URL。',
      },
      causes: [
        {
          id: 'bad-location',
          label: { en: 'Location is empty or malformed', 'zh-TW': 'Location 為空白或格式錯誤' },
          why: {
            en: 'A rule or code put an unencoded or incomplete URL into it.',
            'zh-TW': '規則或程式碼寫入未編碼或不完整的 URL。',
          },
          check: { en: 'Look at `Location`.', 'zh-TW': '檢視 `Location`。' },
          fix: [
            {
              en: 'Correct the rule that writes `Location`.',
              'zh-TW': '修正寫出 `Location` 的規則。',
              command: 'curl -I "{url}"',
            },
          ],
        },
      ],
      seeAlso: ['http/302'],
    },
    {
      id: 'net/ERR_UNSAFE_REDIRECT',
      group: 'blocked',
      title: { en: 'Unsafe redirect', 'zh-TW': '不安全的重新導向' },
      meaning: {
        en: 'The redirect leads to an address that pages may not open, such as `file:` or `data:`.',
        'zh-TW': '重新導向到網頁不得開啟的位址，例如 `file:` 或 `data:`。',
      },
      causes: [
        {
          id: 'not-http',
          label: {
            en: 'redirect to something other than HTTP or HTTPS',
            'zh-TW': '重新導向到 HTTP、HTTPS 以外的位址',
          },
          why: { en: '`Location` starts with another scheme.', 'zh-TW': '`Location` 以其他 scheme 開頭。' },
          check: { en: 'Look at `Location`.', 'zh-TW': '檢視 `Location`。' },
          fix: [{ en: 'Redirect to `https://` addresses only.', 'zh-TW': '只重新導向到 `https://` 位址。' }],
        },
      ],
      seeAlso: ['net/ERR_INVALID_REDIRECT'],
    },
    {
      id: 'net/ERR_RESPONSE_HEADERS_MULTIPLE_LOCATION',
      title: { en: 'Several Location headers', 'zh-TW': '多個 Location 標頭' },
      meaning: {
        en: 'The response has two `Location` headers that differ.',
        'zh-TW': '回應中有兩個不同的 `Location` 標頭。',
      },
      causes: [
        {
          id: 'location-set-twice',
          label: { en: 'two layers redirect', 'zh-TW': '兩層都做了重新導向' },
          why: {
            en: 'The application redirects and a URL Rewrite rule, module or proxy adds its own `Location`.',
            'zh-TW': '應用程式已重新導向，而 URL Rewrite 規則、模組或 Proxy 又加上自己的 `Location`。',
          },
          check: { en: 'Both values are in the raw answer.', 'zh-TW': '原始回應中可看到兩個值。' },
          fix: [
            {
              en: 'See both, and let one layer alone redirect.',
              'zh-TW': '檢視兩個值，並只由一層重新導向。',
              command: 'curl -s -o NUL -D - "{url}"',
            },
            {
              en: 'Look for the rule in question.',
              'zh-TW': '尋找相關的規則。',
              command: 'appcmd list config "{site}" -section:system.webServer/rewrite/outboundRules',
            },
          ],
        },
      ],
      seeAlso: ['net/ERR_INVALID_REDIRECT', 'http/302'],
    },
  ],
);
