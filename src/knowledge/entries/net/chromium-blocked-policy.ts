import { type Cause, defineTable } from '../../entry';

const NET_ERRORS = 'https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h';
const LOCAL_NETWORK_ACCESS = 'https://wicg.github.io/local-network-access/';

/** Of `ERR_INCONSISTENT_IP_ADDRESS_SPACE` and `ERR_CACHED_IP_ADDRESS_SPACE_BLOCKED_BY_LOCAL_NETWORK_ACCESS_POLICY` and `ERR_CACHED_IP_ADDRESS_SPACE_BLOCKED_BY_PRIVATE_NETWORK_ACCESS_POLICY`. */
const inconsistentIpAddressSpace: readonly Cause[] = [
  {
    id: 'address-space-changed',
    label: { en: 'split DNS or a VPN changes the address', 'zh-TW': '分割 DNS 或 VPN 使位址改變' },
    why: {
      en: "The name has other addresses inside the company's network.",
      'zh-TW': '此名稱在公司網路內有不同的位址。',
    },
    check: { en: 'The two look-ups differ.', 'zh-TW': '兩次查詢的結果不同。' },
    fix: [
      {
        en: 'Let the name have one kind of address, then empty the cache.',
        'zh-TW': '讓名稱只使用一種位址，然後清除快取。',
        command: 'nslookup {host} 1.1.1.1',
      },
    ],
  },
];

/** Chromium: a policy, a permission or a protection stopped the request; rarer than those of `chromium-blocked.ts`. */
export default defineTable(
  { group: 'blocked', severity: 'warning', visibility: 'client', sources: [NET_ERRORS] },
  [
    {
      id: 'net/ERR_BLOCKED_BY_FINGERPRINTING_PROTECTION',
      severity: 'info',
      title: { en: 'Blocked by fingerprinting protection', 'zh-TW': '遭指紋辨識防護封鎖' },
      meaning: {
        en: 'In Incognito the browser stopped a listed script that could recognise the user.',
        'zh-TW': '瀏覽器在無痕模式阻止了清單內可能辨識使用者的指令碼。',
      },
      causes: [],
      seeAlso: ['net/ERR_BLOCKED_BY_CLIENT'],
    },
    {
      id: 'net/ERR_BLOCKED_IN_INCOGNITO_BY_ADMINISTRATOR',
      title: { en: 'Blocked in Incognito by policy', 'zh-TW': '無痕模式中遭原則封鎖' },
      meaning: {
        en: 'A policy of the organisation forbids this URL in Incognito windows.',
        'zh-TW': '組織的原則禁止在無痕視窗中使用此 URL。',
      },
      causes: [
        {
          id: 'incognito-policy',
          label: { en: 'Incognito URL policy', 'zh-TW': '無痕模式的 URL 原則' },
          why: { en: 'The administrator limits Incognito.', 'zh-TW': '系統管理員限制了無痕模式。' },
          check: {
            en: '`chrome://policy` lists `IncognitoModeUrlBlocklist`.',
            'zh-TW': '`chrome://policy` 會列出 `IncognitoModeUrlBlocklist`。',
          },
          fix: [
            {
              en: 'Use a normal window, or `IncognitoModeUrlAllowlist`.',
              'zh-TW': '改用一般視窗，或使用 `IncognitoModeUrlAllowlist`。',
            },
          ],
        },
      ],
      seeAlso: ['net/ERR_BLOCKED_BY_ADMINISTRATOR'],
    },
    {
      id: 'net/ERR_CLEARTEXT_NOT_PERMITTED',
      severity: 'error',
      title: { en: 'Plain HTTP not permitted', 'zh-TW': '不允許純 HTTP' },
      meaning: {
        en: 'An app on Android forbids `http:` addresses.',
        'zh-TW': 'Android 應用程式禁止 `http:` 位址。',
      },
      causes: [
        {
          id: 'cleartext-policy',
          label: { en: 'the app permits HTTPS only', 'zh-TW': '應用程式只允許 HTTPS' },
          why: {
            en: '`cleartextTrafficPermitted` is false.',
            'zh-TW': '`cleartextTrafficPermitted` 為 false。',
          },
          check: { en: 'Chrome itself opens the address.', 'zh-TW': 'Chrome 本身可以開啟該位址。' },
          fix: [
            {
              en: 'Give the site an HTTPS binding and use `https:`.',
              'zh-TW': '為網站建立 HTTPS 繫結並使用 `https:`。',
            },
          ],
        },
      ],
      seeAlso: [],
    },
    {
      id: 'net/ERR_LOCAL_NETWORK_PERMISSION_MISSING',
      severity: 'error',
      title: { en: 'No permission for the local network', 'zh-TW': '沒有區域網路的權限' },
      meaning: {
        en: 'The system or the browser was not allowed to use the local network.',
        'zh-TW': '系統或瀏覽器未獲准使用區域網路。',
      },
      causes: [
        {
          id: 'system-permission',
          label: { en: "the system's permission is off", 'zh-TW': '系統的權限未開啟' },
          why: {
            en: 'Systems such as macOS ask before an app may reach the local network.',
            'zh-TW': 'macOS 等系統會先詢問，才允許應用程式存取區域網路。',
          },
          check: {
            en: 'Public addresses work, private ones do not.',
            'zh-TW': '公開位址正常，私人位址則否。',
          },
          fix: [
            {
              en: "Allow the browser under the system's privacy settings, Local Network.",
              'zh-TW': '在系統隱私權設定的「區域網路」中允許瀏覽器。',
            },
          ],
        },
      ],
      seeAlso: ['net/ERR_BLOCKED_BY_LOCAL_NETWORK_ACCESS_CHECKS'],
    },
    {
      id: 'net/ERR_INCONSISTENT_IP_ADDRESS_SPACE',
      severity: 'error',
      title: { en: 'Address changed its network', 'zh-TW': '位址所屬的網路改變' },
      meaning: {
        en: 'Within one request {host} had both a public and a private address.',
        'zh-TW': '同一個要求中，{host} 同時有公開與私人位址。',
      },
      causes: inconsistentIpAddressSpace,
      seeAlso: ['net/ERR_BLOCKED_BY_LOCAL_NETWORK_ACCESS_CHECKS'],
      sources: [NET_ERRORS, LOCAL_NETWORK_ACCESS],
    },
    {
      id: 'net/ERR_CACHED_IP_ADDRESS_SPACE_BLOCKED_BY_LOCAL_NETWORK_ACCESS_POLICY',
      severity: 'error',
      title: { en: 'Cached local answer blocked', 'zh-TW': '快取的區域網路回應遭封鎖' },
      meaning: {
        en: 'The cache has an answer from a local address, and this page may not use it.',
        'zh-TW': '快取中有來自區域網路位址的回應，但此頁面不得使用。',
      },
      causes: inconsistentIpAddressSpace,
      seeAlso: ['net/ERR_BLOCKED_BY_LOCAL_NETWORK_ACCESS_CHECKS'],
      sources: [NET_ERRORS, LOCAL_NETWORK_ACCESS],
    },
    {
      id: 'net/ERR_CACHED_IP_ADDRESS_SPACE_BLOCKED_BY_PRIVATE_NETWORK_ACCESS_POLICY',
      severity: 'error',
      legacy: true,
      title: { en: 'Cached private answer blocked', 'zh-TW': '快取的私人網路回應遭封鎖' },
      meaning: {
        en: 'The old name of `ERR_CACHED_IP_ADDRESS_SPACE_BLOCKED_BY_LOCAL_NETWORK_ACCESS_POLICY`.',
        'zh-TW': '`ERR_CACHED_IP_ADDRESS_SPACE_BLOCKED_BY_LOCAL_NETWORK_ACCESS_POLICY` 的舊名。',
      },
      causes: inconsistentIpAddressSpace,
      seeAlso: ['net/ERR_CACHED_IP_ADDRESS_SPACE_BLOCKED_BY_LOCAL_NETWORK_ACCESS_POLICY'],
      sources: [NET_ERRORS, LOCAL_NETWORK_ACCESS],
    },
    {
      id: 'net/ERR_NETWORK_ACCESS_REVOKED',
      severity: 'info',
      title: { en: 'Network access given up', 'zh-TW': '已放棄網路存取' },
      meaning: {
        en: 'A fenced frame had given up its own access to the network before this request.',
        'zh-TW': '圍欄框架（fenced frame）在此要求之前已放棄網路存取。',
      },
      causes: [],
      seeAlso: [],
    },
    {
      id: 'net/ERR_TEMPORARILY_THROTTLED',
      title: { en: 'Throttled for a while', 'zh-TW': '暫時節流' },
      meaning: {
        en: 'The browser held the request back after repeated 5xx answers; mend those first.',
        'zh-TW': '反覆出現 5xx 後，瀏覽器暫緩了此要求；請先修正 5xx。',
      },
      causes: [],
      seeAlso: ['http/503'],
    },
    {
      id: 'net/ERR_TRUST_TOKEN_OPERATION_FAILED',
      group: 'http',
      title: { en: 'Private state token failed', 'zh-TW': '私密狀態權杖失敗' },
      meaning: {
        en: 'A step with private state tokens failed.',
        'zh-TW': '私密狀態權杖的步驟失敗。',
      },
      causes: [],
      seeAlso: [],
    },
    {
      id: 'net/ERR_BLOCKED_BY_XSS_AUDITOR',
      legacy: true,
      title: { en: 'Blocked by the XSS Auditor', 'zh-TW': '遭 XSS Auditor 封鎖' },
      meaning: {
        en: 'Chrome up to version 77 stopped pages that seemed to repeat script from their own URL.',
        'zh-TW': 'Chrome 77 以前會阻止疑似重現 URL 中指令碼的頁面。',
      },
      causes: [],
      seeAlso: [],
    },
    {
      id: 'net/ERR_BLOCKED_ENROLLMENT_CHECK_PENDING',
      legacy: true,
      title: { en: 'Enrolment check pending', 'zh-TW': '註冊檢查尚未完成' },
      meaning: {
        en: 'A ChromeOS device had not finished its enrolment.',
        'zh-TW': 'ChromeOS 裝置尚未完成註冊。',
      },
      causes: [],
      seeAlso: [],
    },
  ],
);
