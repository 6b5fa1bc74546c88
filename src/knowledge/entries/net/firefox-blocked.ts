import { defineTable } from '../../entry';

const ERROR_LIST = 'https://searchfox.org/mozilla-central/source/xpcom/base/ErrorList.py';
const CUSTOM_HEADERS =
  'https://learn.microsoft.com/en-us/iis/configuration/system.webserver/httpprotocol/customheaders/';

/** Firefox: a policy, a permission or a setting stopped the request. */
export default defineTable(
  { group: 'blocked', severity: 'error', visibility: 'client', sources: [ERROR_LIST] },
  [
    {
      id: 'net/NS_ERROR_CONTENT_BLOCKED',
      severity: 'error',
      title: { en: 'Content blocked', 'zh-TW': '內容遭封鎖' },
      meaning: {
        en: 'A content policy refused the load: mixed content, Content Security Policy or an extension.',
        'zh-TW': '內容原則拒絕載入：混合內容、內容安全性原則或擴充功能。',
      },
      causes: [
        {
          id: 'policy',
          label: { en: 'mixed content, CSP or an extension', 'zh-TW': '混合內容、CSP 或擴充功能' },
          why: {
            en: "An `https:` page asks for an `http:` resource, or the page's policy does not name the source.",
            'zh-TW': '`https:` 頁面要求 `http:` 資源，或頁面的原則未列出該來源。',
          },
          check: {
            en: 'The console says `Blocked loading mixed active content`, or names the directive of `Content-Security-Policy`.',
            'zh-TW':
              '主控台顯示 `Blocked loading mixed active content`，或列出 `Content-Security-Policy` 的指示詞。',
          },
          fix: [
            {
              en: 'Load it by `https:`, or add the origin to the policy.',
              'zh-TW': '改用 `https:` 載入，或將來源加入原則。',
              config:
                '<system.webServer><httpProtocol><customHeaders><add name="Content-Security-Policy" value="upgrade-insecure-requests; default-src \'self\' {host}" /></customHeaders></httpProtocol></system.webServer>',
            },
          ],
        },
        {
          id: 'mixed-content',
          label: { en: 'an HTTPS page asks for an HTTP address', 'zh-TW': 'HTTPS 頁面要求 HTTP 位址' },
          why: {
            en: 'Browsers let a secure page load nothing that could be altered on its way.',
            'zh-TW': '瀏覽器不讓安全的頁面載入途中可能遭竄改的內容。',
          },
          check: { en: 'The console speaks of mixed content.', 'zh-TW': '主控台提到混合內容。' },
          fix: [
            {
              en: 'Ask for {httpsUrl}, and give {host} a certificate.',
              'zh-TW': '改為要求 {httpsUrl}，並為 {host} 設定憑證。',
            },
          ],
        },
      ],
      seeAlso: ['net/ERR_BLOCKED_BY_CSP'],
      sources: [ERROR_LIST, CUSTOM_HEADERS],
    },
    {
      id: 'net/NS_ERROR_CONTENT_BLOCKED_SHOW_ALT',
      severity: 'warning',
      title: { en: 'Content blocked by its type', 'zh-TW': '內容因類型遭封鎖' },
      meaning: {
        en: 'A content policy refused this type of content, and something else is shown.',
        'zh-TW': '內容原則拒絕這種類型的內容，並改為顯示替代內容。',
      },
      causes: [],
      seeAlso: ['net/NS_ERROR_CONTENT_BLOCKED'],
    },
    {
      id: 'net/NS_ERROR_BLOCKED_BY_POLICY',
      title: { en: 'Blocked by policy', 'zh-TW': '遭原則封鎖' },
      meaning: {
        en: 'A policy of the organisation, or of the page, forbids the load.',
        'zh-TW': '組織或頁面的原則禁止載入。',
      },
      causes: [
        {
          id: 'website-filter',
          label: { en: "a company's WebsiteFilter", 'zh-TW': '公司的 WebsiteFilter' },
          why: {
            en: "The administrator's policy for Firefox blocks this address.",
            'zh-TW': '系統管理員的 Firefox 原則封鎖此位址。',
          },
          check: {
            en: '`about:policies` lists `WebsiteFilter` with a pattern that fits the URL.',
            'zh-TW': '`about:policies` 列出 `WebsiteFilter`，且其模式符合此 URL。',
          },
          fix: [
            {
              en: 'Have the address added to `Exceptions` of that policy, in `policies.json` or the group policy.',
              'zh-TW': '請系統管理員在 `policies.json` 或群組原則中，將此位址加入該原則的 `Exceptions`。',
            },
          ],
        },
        {
          id: 'page-policy',
          label: { en: "the page's own policy", 'zh-TW': '頁面本身的原則' },
          why: {
            en: 'A directive such as `frame-src`, or an embedder or opener policy, does not allow the target.',
            'zh-TW': '`frame-src` 等指示詞，或內嵌者、開啟者原則不允許目標。',
          },
          check: {
            en: 'The console names the header or the directive.',
            'zh-TW': '主控台會列出標頭或指示詞。',
          },
          fix: [
            {
              en: 'Add the target to the directive.',
              'zh-TW': '將目標加入該指示詞。',
              config:
                '<system.webServer><httpProtocol><customHeaders><add name="Content-Security-Policy" value="frame-src \'self\' {host}:{port}" /></customHeaders></httpProtocol></system.webServer>',
            },
          ],
        },
      ],
      seeAlso: ['net/ERR_BLOCKED_BY_ADMINISTRATOR', 'net/NS_ERROR_CONTENT_BLOCKED'],
      sources: [ERROR_LIST, 'https://mozilla.github.io/policy-templates/'],
    },
    {
      id: 'net/NS_ERROR_DOM_BAD_URI',
      title: { en: 'Not allowed from this page', 'zh-TW': '此頁面不允許存取' },
      meaning: {
        en: 'The page may not read this URL; most often a CORS check failed.',
        'zh-TW': '頁面不得讀取此 URL；多半是 CORS 檢查失敗。',
      },
      causes: [
        {
          id: 'cors',
          label: { en: 'refused by CORS', 'zh-TW': '遭 CORS 拒絕' },
          why: {
            en: 'The answer, or the one to the preflight `OPTIONS`, lacks `Access-Control-Allow-Origin` for this page; error pages lack it too.',
            'zh-TW':
              '回應或 `OPTIONS` 預檢要求的回應缺少此頁面所需的 `Access-Control-Allow-Origin`；錯誤頁也沒有它。',
          },
          check: {
            en: 'The console says `Cross-Origin Request Blocked`.',
            'zh-TW': '主控台顯示 `Cross-Origin Request Blocked`。',
          },
          fix: [
            {
              en: 'Let error pages too send `Access-Control-Allow-Origin: {origin}`; on IIS, the CORS module does.',
              'zh-TW': '讓錯誤頁也傳送 `Access-Control-Allow-Origin: {origin}`；在 IIS 上由 CORS 模組負責。',
              config:
                '<system.webServer><cors enabled="true"><add origin="{origin}" allowCredentials="true" /></cors></system.webServer>',
            },
          ],
        },
      ],
      seeAlso: ['net/ERR_FAILED', 'http/405'],
      sources: [
        ERROR_LIST,
        'https://learn.microsoft.com/en-us/iis/extensions/cors-module/cors-module-configuration-reference',
      ],
    },
    {
      id: 'net/NS_ERROR_DOM_BAD_CROSS_ORIGIN_URI',
      title: { en: 'Cross-origin URL not allowed', 'zh-TW': '不允許跨來源的 URL' },
      meaning: {
        en: 'The load went to another origin where only its own is allowed, as for worker scripts.',
        'zh-TW': '此載入只允許相同來源（例如 Worker 指令碼），卻指向其他來源。',
      },
      causes: [
        {
          id: 'other-origin',
          label: { en: 'the URL or a redirect left the origin', 'zh-TW': 'URL 或重新導向離開了來源' },
          why: {
            en: 'The file lies on another host, scheme or port, such as a CDN.',
            'zh-TW': '檔案位於其他主機、scheme 或連接埠，例如 CDN。',
          },
          check: {
            en: 'Compare the origin of the last URL with that of the page.',
            'zh-TW': '比較最後的 URL 與頁面的來源。',
          },
          fix: [
            {
              en: 'Serve the file from the origin of the page, and remove the redirect.',
              'zh-TW': '從頁面的來源提供此檔案，並移除重新導向。',
            },
          ],
        },
      ],
      seeAlso: ['net/NS_ERROR_DOM_BAD_URI'],
    },
    {
      id: 'net/NS_ERROR_DOM_SECURITY_ERR',
      title: { en: 'Security error of the page', 'zh-TW': '頁面的安全性錯誤' },
      meaning: {
        en: 'The page asked for something that the security rules of its interface forbid.',
        'zh-TW': '頁面要求的作業違反其介面的安全性規則。',
      },
      causes: [
        {
          id: 'not-allowed-here',
          label: { en: 'insecure page, or sandboxed frame', 'zh-TW': '不安全的頁面或沙箱框架' },
          why: {
            en: 'An `https:` page opens `ws:`, or the frame has `sandbox` without `allow-same-origin`.',
            'zh-TW': '`https:` 頁面開啟 `ws:`，或框架有 `sandbox` 但沒有 `allow-same-origin`。',
          },
          check: {
            en: 'The console shows a `SecurityError` with the line of code.',
            'zh-TW': '主控台顯示 `SecurityError` 與程式碼的行號。',
          },
          fix: [
            {
              en: 'Use `wss:` and `https:`, and add `allow-same-origin` to `sandbox` if the frame is trusted.',
              'zh-TW': '使用 `wss:` 與 `https:`；如果信任該框架，請在 `sandbox` 加入 `allow-same-origin`。',
            },
          ],
        },
      ],
      seeAlso: ['net/NS_ERROR_DOM_BAD_URI'],
    },
    {
      id: 'net/NS_ERROR_DOM_RECURSIVE_DOCUMENT_LOAD',
      title: { en: 'Page frames itself', 'zh-TW': '頁面將自己放入框架' },
      meaning: {
        en: 'A page holds itself in a frame, again and again, so Firefox stopped.',
        'zh-TW': '頁面一再將自己放入框架，因此 Firefox 停止載入。',
      },
      causes: [
        {
          id: 'frame-of-itself',
          label: { en: 'the frame leads to its own page', 'zh-TW': '框架指向自己的頁面' },
          why: {
            en: 'The `src` is empty or wrong, or the server answers every path with the same start page.',
            'zh-TW': '`src` 空白或錯誤，或伺服器對所有路徑都回應同一個起始頁。',
          },
          check: {
            en: 'Open the URL of the frame in a tab: the outer page appears.',
            'zh-TW': '在分頁開啟框架的 URL：出現的是外層頁面。',
          },
          fix: [
            {
              en: 'Correct `src`, or let the rewrite rule to the start page leave that path out.',
              'zh-TW': '修正 `src`，或讓重寫到起始頁的規則排除該路徑。',
            },
          ],
        },
      ],
      seeAlso: ['net/NS_ERROR_REDIRECT_LOOP'],
    },
    {
      id: 'net/NS_ERROR_DOM_WEBEXT_CONTENT_SCRIPT_URI',
      title: { en: "An extension's file is not for pages", 'zh-TW': '擴充功能的檔案不供頁面使用' },
      meaning: {
        en: 'An extension put the URL of one of its own files into the page, and may not load it there.',
        'zh-TW': '擴充功能將自己檔案的 URL 放入頁面，但不得在該處載入。',
      },
      causes: [
        {
          id: 'not-web-accessible',
          label: { en: 'not in web_accessible_resources', 'zh-TW': '不在 web_accessible_resources 中' },
          why: {
            en: 'The manifest of the extension does not open the file to this site.',
            'zh-TW': '擴充功能的資訊清單未對此網站開放該檔案。',
          },
          check: { en: 'The URL begins with `moz-extension:`.', 'zh-TW': 'URL 以 `moz-extension:` 開頭。' },
          fix: [
            {
              en: 'Add the file under `web_accessible_resources` in `manifest.json`.',
              'zh-TW': '在 `manifest.json` 的 `web_accessible_resources` 加入該檔案。',
            },
          ],
        },
      ],
      seeAlso: ['net/NS_ERROR_FILE_NOT_FOUND'],
    },
    {
      id: 'net/NS_ERROR_HTTPS_ONLY',
      severity: 'error',
      title: { en: 'HTTPS-Only mode', 'zh-TW': 'HTTPS-Only 模式' },
      meaning: {
        en: 'HTTPS-Only mode refused a page that has no HTTPS.',
        'zh-TW': 'HTTPS-Only 模式拒絕了沒有 HTTPS 的頁面。',
      },
      causes: [
        {
          id: 'no-https',
          label: { en: 'the site has no working HTTPS', 'zh-TW': '網站沒有可用的 HTTPS' },
          why: {
            en: 'Firefox tried `https://{host}` and got no answer.',
            'zh-TW': 'Firefox 嘗試 `https://{host}` 但沒有回應。',
          },
          check: {
            en: 'Opened with `https://`, it fails or shows a certificate error.',
            'zh-TW': '以 `https://` 開啟會失敗或顯示憑證錯誤。',
          },
          fix: [
            {
              en: 'Give the site an HTTPS binding, then choose its certificate.',
              'zh-TW': '為網站新增 HTTPS 繫結，然後選擇憑證。',
              command:
                'New-WebBinding -Name "{site}" -Protocol https -Port 443 -HostHeader "{host}" -SslFlags 1',
            },
          ],
        },
      ],
      seeAlso: ['http/307'],
    },
    {
      id: 'net/NS_ERROR_PORT_ACCESS_NOT_ALLOWED',
      title: { en: 'Port not allowed', 'zh-TW': '不允許的連接埠' },
      meaning: {
        en: 'Firefox refuses port {port}, since it belongs to another protocol.',
        'zh-TW': 'Firefox 拒絕連接埠 {port}，因為它屬於其他通訊協定。',
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
      seeAlso: ['net/ERR_UNSAFE_PORT'],
      sources: [ERROR_LIST, 'https://fetch.spec.whatwg.org/#port-blocking'],
    },
    {
      id: 'net/NS_ERROR_LOCAL_NETWORK_ACCESS_DENIED',
      title: { en: 'Local network access denied', 'zh-TW': '區域網路存取遭拒' },
      meaning: {
        en: 'A page of the internet asked for a machine in the local network or for this one, and had no permission.',
        'zh-TW': '網際網路的頁面要求存取區域網路或本機的電腦，但沒有許可。',
      },
      causes: [
        {
          id: 'permission-denied',
          label: { en: 'the permission was refused', 'zh-TW': '許可遭拒' },
          why: {
            en: 'The prompt was declined, or the page is not on HTTPS and may not ask.',
            'zh-TW': '提示遭拒絕，或頁面未使用 HTTPS 而不得詢問。',
          },
          check: {
            en: 'The icon left of the address shows the blocked permission, and {host} resolves to a private or loopback address.',
            'zh-TW': '網址左側的圖示顯示遭封鎖的許可，且 {host} 解析為私人或回送位址。',
          },
          fix: [
            {
              en: 'Remove the block at that icon, reload and allow it. Serve the page by `https:`.',
              'zh-TW': '在該圖示移除封鎖，重新整理後允許。以 `https:` 提供頁面。',
            },
            {
              en: 'A company can exempt sites with the Firefox policy `LocalNetworkAccess`.',
              'zh-TW': '公司可用 Firefox 原則 `LocalNetworkAccess` 排除網站。',
            },
          ],
        },
      ],
      seeAlso: [
        'net/ERR_BLOCKED_BY_LOCAL_NETWORK_ACCESS_CHECKS',
        'net/NS_ERROR_OS_LOCAL_NETWORK_ACCESS_DENIED',
      ],
      sources: [ERROR_LIST, 'https://mozilla.github.io/policy-templates/'],
    },
    {
      id: 'net/NS_ERROR_OS_LOCAL_NETWORK_ACCESS_DENIED',
      title: { en: 'System denies the local network', 'zh-TW': '系統拒絕存取區域網路' },
      meaning: {
        en: 'The operating system does not let Firefox reach machines in the local network, as on Android 16.',
        'zh-TW': '作業系統不允許 Firefox 連線到區域網路中的電腦，例如 Android 16。',
      },
      causes: [
        {
          id: 'system-permission',
          label: { en: 'Firefox lacks the system permission', 'zh-TW': 'Firefox 沒有系統權限' },
          why: {
            en: 'The permission for the local network was not given to the app.',
            'zh-TW': '未授與應用程式區域網路的權限。',
          },
          check: {
            en: 'Public sites load, and all local addresses fail.',
            'zh-TW': '公用網站可載入，而所有區域網路位址都失敗。',
          },
          fix: [
            {
              en: 'In the Android settings, open Apps > Firefox > Permissions and allow Nearby devices.',
              'zh-TW': '在 Android 設定開啟「應用程式」>「Firefox」>「權限」，並允許「鄰近裝置」。',
            },
          ],
        },
      ],
      seeAlso: ['net/NS_ERROR_LOCAL_NETWORK_ACCESS_DENIED'],
    },
    {
      id: 'net/NS_ERROR_NON_LOCAL_CONNECTION_REFUSED',
      severity: 'info',
      title: { en: 'Only local hosts in this test', 'zh-TW': '此測試僅允許本機主機' },
      meaning: {
        en: 'Firefox runs in a test mode that forbids connections to other machines.',
        'zh-TW': 'Firefox 在測試模式中執行，禁止連線到其他電腦。',
      },
      causes: [],
      seeAlso: [],
    },
    {
      id: 'net/NS_ERROR_RESTRICTED_CONTENT',
      title: { en: 'Restricted content', 'zh-TW': '受限制的內容' },
      meaning: {
        en: 'A restriction of this machine, such as parental control, forbids the page.',
        'zh-TW': '此電腦的限制（例如家長監護）禁止此頁面。',
      },
      causes: [
        {
          id: 'parental-control',
          label: { en: 'parental control or family settings', 'zh-TW': '家長監護或家庭設定' },
          why: {
            en: 'The account may not open this site.',
            'zh-TW': '此帳戶不得開啟這個網站。',
          },
          check: { en: 'Another account on the machine can open it.', 'zh-TW': '電腦上的其他帳戶可以開啟。' },
          fix: [
            {
              en: 'Have the site allowed where the restriction is set, as at `https://account.microsoft.com/family`.',
              'zh-TW': '請管理者在設定限制之處允許此網站，例如 `https://account.microsoft.com/family`。',
            },
          ],
        },
      ],
      seeAlso: ['net/ERR_BLOCKED_BY_ADMINISTRATOR'],
    },
  ],
);
