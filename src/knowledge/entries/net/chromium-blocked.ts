import { type Cause, defineTable } from '../../entry';

const NET_ERRORS = 'https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h';
const CUSTOM_HEADERS =
  'https://learn.microsoft.com/en-us/iis/configuration/system.webserver/httpprotocol/customheaders/';
const LOCAL_NETWORK_ACCESS = 'https://wicg.github.io/local-network-access/';

/** Of `ERR_BLOCKED_BY_LOCAL_NETWORK_ACCESS_CHECKS` and `ERR_BLOCKED_BY_PRIVATE_NETWORK_ACCESS_CHECKS`. */
const blockedByLocalNetworkAccessChecks: readonly Cause[] = [
  {
    id: 'no-permission',
    label: { en: 'public page calls a private address', 'zh-TW': '公開網頁呼叫私人位址' },
    why: {
      en: 'Chrome asks the user before a public site may reach private or loopback addresses, and only for `https:` pages.',
      'zh-TW': 'Chrome 會先詢問使用者，才允許公開網站存取私人或回送位址，且僅限 `https:` 頁面。',
    },
    check: {
      en: '{host} has a private or loopback address (`nslookup {host}`), and the page has a public one.',
      'zh-TW': '{host} 為私人或回送位址（`nslookup {host}`），而頁面為公開位址。',
    },
    fix: [
      {
        en: "Serve the page by HTTPS and grant the permission in the site's settings.",
        'zh-TW': '以 HTTPS 提供頁面，並在網站設定中授與權限。',
      },
      {
        en: "For managed machines, list the page's origin in the policy `LocalNetworkAccessAllowedForUrls`.",
        'zh-TW': '若為受管理的電腦，請將頁面的來源加入原則 `LocalNetworkAccessAllowedForUrls`。',
      },
    ],
  },
];

/** Chromium: an extension, a policy or a security header stopped the request. */
export default defineTable(
  { group: 'blocked', severity: 'error', visibility: 'client', sources: [NET_ERRORS] },
  [
    {
      id: 'net/ERR_BLOCKED_BY_CLIENT',
      severity: 'info',
      title: { en: 'Blocked by the browser or an extension', 'zh-TW': '遭瀏覽器或擴充功能封鎖' },
      meaning: {
        en: 'An extension such as an ad blocker, or the browser itself, stopped the request; it never left the machine.',
        'zh-TW': '廣告封鎖之類的擴充功能或瀏覽器本身阻止了要求；它並未離開電腦。',
      },
      causes: [
        {
          id: 'extension',
          label: { en: 'an ad blocker or privacy extension', 'zh-TW': '廣告封鎖或隱私擴充功能' },
          why: {
            en: 'The URL is on a filter list: words such as `ads`, `analytics` or `track` are enough.',
            'zh-TW': 'URL 在篩選清單中：含有 `ads`、`analytics`、`track` 等字就可能符合。',
          },
          check: { en: 'In a window without extensions it works.', 'zh-TW': '在沒有擴充功能的視窗中正常。' },
          fix: [
            {
              en: 'Exempt your own site in the extension, or rename the path.',
              'zh-TW': '在擴充功能中排除自己的網站，或變更路徑名稱。',
            },
          ],
        },
      ],
      seeAlso: ['net/ERR_BLOCKED_BY_ADMINISTRATOR', 'net/NS_ERROR_ABORT'],
    },
    {
      id: 'net/ERR_BLOCKED_BY_ADMINISTRATOR',
      severity: 'warning',
      title: { en: 'Blocked by the administrator', 'zh-TW': '遭系統管理原則封鎖' },
      meaning: { en: 'A policy of the organisation forbids this URL.', 'zh-TW': '組織的原則禁止此 URL。' },
      causes: [
        {
          id: 'policy',
          label: { en: 'URLBlocklist policy', 'zh-TW': 'URLBlocklist 原則' },
          why: {
            en: 'The administrator set `URLBlocklist`, or a rule for extensions.',
            'zh-TW': '系統管理員設定了 `URLBlocklist`，或擴充功能的規則。',
          },
          check: { en: '`chrome://policy` lists it.', 'zh-TW': '`chrome://policy` 會列出該原則。' },
          fix: [
            {
              en: 'Ask the administrator to put the address on `URLAllowlist`.',
              'zh-TW': '請系統管理員將位址加入 `URLAllowlist`。',
            },
          ],
        },
      ],
      seeAlso: ['net/ERR_BLOCKED_BY_CLIENT'],
    },
    {
      id: 'net/ERR_BLOCKED_BY_RESPONSE',
      title: { en: 'Blocked by a response header', 'zh-TW': '遭回應標頭封鎖' },
      meaning: {
        en: 'A header of the response forbids this use, such as showing the page in a frame.',
        'zh-TW': '回應的標頭禁止這種用途，例如在框架中顯示頁面。',
      },
      causes: [
        {
          id: 'frame-or-cross-origin',
          label: { en: 'X-Frame-Options or frame-ancestors', 'zh-TW': 'X-Frame-Options 或 frame-ancestors' },
          why: {
            en: 'The server protects the page from being framed by another origin.',
            'zh-TW': '伺服器防止頁面被其他來源放入框架。',
          },
          check: {
            en: 'The request is a frame, and the response has `X-Frame-Options` or `frame-ancestors`.',
            'zh-TW': '要求來自框架，且回應含有 `X-Frame-Options` 或 `frame-ancestors`。',
          },
          fix: [
            {
              en: 'If the use is wanted, loosen that header on the server.',
              'zh-TW': '如果需要此用途，請在伺服器放寬該標頭。',
              config:
                '<system.webServer><httpProtocol><customHeaders><remove name="X-Frame-Options" /><add name="Content-Security-Policy" value="frame-ancestors \'self\' {origin}" /></customHeaders></httpProtocol></system.webServer>',
            },
          ],
        },
        {
          id: 'cross-origin-policy',
          label: { en: 'CORP or COEP forbids the use', 'zh-TW': 'CORP 或 COEP 禁止此用途' },
          why: {
            en: 'The resource answers `Cross-Origin-Resource-Policy: same-origin` or `same-site`, or the page sends `Cross-Origin-Embedder-Policy` and the resource has no such header.',
            'zh-TW':
              '資源以 `Cross-Origin-Resource-Policy: same-origin` 或 `same-site` 回應，或頁面傳送 `Cross-Origin-Embedder-Policy` 而資源沒有該標頭。',
          },
          check: {
            en: 'The Issues panel of DevTools names the header.',
            'zh-TW': 'DevTools 的「問題」面板會指出該標頭。',
          },
          fix: [
            {
              en: 'On the server of the resource, permit the use.',
              'zh-TW': '在資源所在的伺服器允許此用途。',
              config:
                '<system.webServer><httpProtocol><customHeaders><add name="Cross-Origin-Resource-Policy" value="cross-origin" /></customHeaders></httpProtocol></system.webServer>',
            },
          ],
        },
      ],
      seeAlso: ['net/ERR_BLOCKED_BY_CSP', 'net/ERR_BLOCKED_BY_ORB'],
      sources: [NET_ERRORS, CUSTOM_HEADERS],
    },
    {
      id: 'net/ERR_BLOCKED_BY_CSP',
      title: { en: 'Blocked by Content Security Policy', 'zh-TW': '遭內容安全性原則封鎖' },
      meaning: {
        en: "The page's own Content Security Policy does not allow this source.",
        'zh-TW': '頁面本身的內容安全性原則不允許此來源。',
      },
      causes: [
        {
          id: 'not-in-policy',
          label: { en: 'the source is on no list of the policy', 'zh-TW': '來源不在原則的清單中' },
          why: {
            en: 'The directive for this kind of resource does not name {host}.',
            'zh-TW': '此類資源的指示詞未列出 {host}。',
          },
          check: { en: 'The console names the directive.', 'zh-TW': '主控台會指出該指示詞。' },
          fix: [
            {
              en: 'Add the origin to that directive of `Content-Security-Policy`.',
              'zh-TW': '將來源加入 `Content-Security-Policy` 的該指示詞。',
              config:
                '<system.webServer><httpProtocol><customHeaders><add name="Content-Security-Policy" value="default-src \'self\'; connect-src \'self\' {host}:{port}" /></customHeaders></httpProtocol></system.webServer>',
            },
          ],
        },
      ],
      seeAlso: ['net/ERR_BLOCKED_BY_RESPONSE'],
      sources: [NET_ERRORS, CUSTOM_HEADERS, 'https://www.w3.org/TR/CSP3/'],
    },
    {
      id: 'net/ERR_BLOCKED_BY_ORB',
      title: { en: 'Blocked by opaque response blocking', 'zh-TW': '遭不透明回應封鎖機制阻擋' },
      meaning: {
        en: 'A cross-origin response is of a kind that this tag may not have, so the page does not get it (older: CORB).',
        'zh-TW': '跨來源回應的類型不適合此標籤，因此不會交給頁面（舊稱 CORB）。',
      },
      causes: [
        {
          id: 'wrong-type',
          label: {
            en: 'an error page or JSON where a script was expected',
            'zh-TW': '預期為指令碼，卻收到錯誤頁或 JSON',
          },
          why: {
            en: 'The server answered an image or script tag with HTML, often a 404 or login page, or with the wrong `Content-Type` and `nosniff`.',
            'zh-TW':
              '伺服器對圖片或指令碼標籤回應 HTML（常為 404 或登入頁），或以錯誤的 `Content-Type` 搭配 `nosniff` 回應。',
          },
          check: {
            en: 'Open {url} in a tab and look at status and `Content-Type`.',
            'zh-TW': '在分頁開啟 {url}，檢視狀態碼與 `Content-Type`。',
          },
          fix: [
            {
              en: 'Correct the URL, or the MIME type of the file.',
              'zh-TW': '修正 URL，或檔案的 MIME 類型。',
              config:
                '<staticContent><remove fileExtension="{extension}" /><mimeMap fileExtension="{extension}" mimeType="text/javascript" /></staticContent>',
            },
            {
              en: 'Load data with `fetch` and CORS instead of a tag.',
              'zh-TW': '資料改用 `fetch` 與 CORS 載入，不要用標籤。',
            },
          ],
        },
      ],
      seeAlso: ['http/404', 'iis/404.3', 'net/ERR_BLOCKED_BY_RESPONSE'],
      sources: [NET_ERRORS, 'https://fetch.spec.whatwg.org/'],
    },
    {
      id: 'net/ERR_BLOCKED_BY_LOCAL_NETWORK_ACCESS_CHECKS',
      title: { en: 'Local network access blocked', 'zh-TW': '區域網路存取遭封鎖' },
      meaning: {
        en: 'A public page asked for an address inside the local network without permission.',
        'zh-TW': '公開網頁未經允許就要求區域網路內的位址。',
      },
      causes: blockedByLocalNetworkAccessChecks,
      seeAlso: ['net/ERR_BLOCKED_BY_CLIENT'],
      sources: [NET_ERRORS, LOCAL_NETWORK_ACCESS],
    },
    {
      id: 'net/ERR_UNSAFE_PORT',
      title: { en: 'Unsafe port', 'zh-TW': '不安全的連接埠' },
      meaning: {
        en: 'Browsers refuse port {port}, since it belongs to another protocol.',
        'zh-TW': '瀏覽器拒絕連接埠 {port}，因為它屬於其他通訊協定。',
      },
      causes: [
        {
          id: 'blocked-port',
          label: { en: 'the port is on the list of blocked ports', 'zh-TW': '連接埠在封鎖清單中' },
          why: {
            en: 'Ports such as 25, 6000 and 6665 to 6669 are closed to web pages.',
            'zh-TW': '25、6000、6665 到 6669 等連接埠不開放給網頁使用。',
          },
          check: { en: 'The list is in the Fetch standard.', 'zh-TW': '清單列於 Fetch 標準。' },
          fix: [
            {
              en: 'Move the site to another port, such as 8080.',
              'zh-TW': '將網站移到其他連接埠，例如 8080。',
              command: 'New-WebBinding -Name "{site}" -Protocol http -Port 8080',
            },
          ],
        },
      ],
      seeAlso: ['net/NS_ERROR_PORT_ACCESS_NOT_ALLOWED'],
      sources: [NET_ERRORS, 'https://fetch.spec.whatwg.org/#port-blocking'],
    },
    {
      id: 'net/ERR_BLOCKED_BY_PRIVATE_NETWORK_ACCESS_CHECKS',
      legacy: true,
      title: { en: 'Private network access blocked', 'zh-TW': '私人網路存取遭封鎖' },
      meaning: {
        en: 'The old name of `ERR_BLOCKED_BY_LOCAL_NETWORK_ACCESS_CHECKS`: a public page asked for a private address.',
        'zh-TW': '`ERR_BLOCKED_BY_LOCAL_NETWORK_ACCESS_CHECKS` 的舊名：公開網頁要求私人位址。',
      },
      causes: blockedByLocalNetworkAccessChecks,
      seeAlso: ['net/ERR_BLOCKED_BY_LOCAL_NETWORK_ACCESS_CHECKS'],
      sources: [NET_ERRORS, LOCAL_NETWORK_ACCESS],
    },
  ],
);
