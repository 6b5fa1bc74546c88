import { defineTable } from '../../entry';

/** Firefox: a policy, a protection or a security header stopped the request. */
export default defineTable({ group: 'blocked' }, [
  {
    id: 'net/NS_ERROR_CONTENT_BLOCKED',
    severity: 'warning',
    visibility: 'client',
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
        check: { en: 'The console says which.', 'zh-TW': '主控台會指出是哪一種。' },
        fix: [
          {
            en: 'Load it by `https:`, or add the origin to the policy.',
            'zh-TW': '改用 `https:` 載入，或將來源加入原則。',
            config:
              '<add name="Content-Security-Policy" value="upgrade-insecure-requests; default-src \'self\' https://api.contoso.com" />',
          },
        ],
      },
    ],
    seeAlso: ['net/ERR_BLOCKED_BY_CSP'],
    sources: [
      'https://searchfox.org/mozilla-central/source/xpcom/base/ErrorList.py',
      'https://learn.microsoft.com/en-us/iis/configuration/system.webserver/httpprotocol/customheaders/',
    ],
  },
  {
    id: 'net/NS_ERROR_DOM_BAD_URI',
    severity: 'error',
    visibility: 'client',
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
            en: "Install the IIS CORS module and name the page's origin.",
            'zh-TW': '安裝 IIS CORS 模組並指定頁面的來源。',
            config:
              '<cors enabled="true"><add origin="https://app.contoso.com" allowCredentials="true" /></cors>',
          },
        ],
      },
    ],
    seeAlso: ['net/ERR_FAILED', 'http/405'],
    sources: [
      'https://searchfox.org/mozilla-central/source/xpcom/base/ErrorList.py',
      'https://learn.microsoft.com/en-us/iis/extensions/cors-module/cors-module-configuration-reference',
    ],
  },
  {
    id: 'net/NS_ERROR_TRACKING_URI',
    severity: 'info',
    visibility: 'client',
    title: { en: 'Blocked as a tracker', 'zh-TW': '因追蹤而遭封鎖' },
    meaning: {
      en: "Firefox's tracking protection stopped the request.",
      'zh-TW': 'Firefox 的追蹤保護功能阻止了要求。',
    },
    causes: [
      {
        id: 'tracking-protection',
        label: { en: 'the host is on the list of trackers', 'zh-TW': '主機在追蹤器清單中' },
        why: {
          en: 'Enhanced Tracking Protection uses a list of known trackers.',
          'zh-TW': '加強型追蹤保護使用已知追蹤器的清單。',
        },
        check: {
          en: 'With the shield in the address bar switched off it works.',
          'zh-TW': '在網址列關閉盾牌圖示的保護後正常。',
        },
        fix: [
          {
            en: 'Nothing to do for visitors; do not let the page depend on it.',
            'zh-TW': '訪客不需要處理；請勿讓頁面依賴此要求。',
          },
        ],
      },
    ],
    seeAlso: ['net/NS_ERROR_ABORT', 'net/ERR_BLOCKED_BY_CLIENT'],
    sources: ['https://searchfox.org/mozilla-central/source/xpcom/base/ErrorList.py'],
  },
  {
    id: 'net/NS_ERROR_HTTPS_ONLY',
    severity: 'warning',
    visibility: 'client',
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
        check: { en: 'Open it with `https://`.', 'zh-TW': '以 `https://` 開啟。' },
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
    sources: ['https://searchfox.org/mozilla-central/source/xpcom/base/ErrorList.py'],
  },
  {
    id: 'net/NS_ERROR_SRI_CORRUPT',
    severity: 'error',
    visibility: 'client',
    title: { en: 'Integrity check failed', 'zh-TW': '完整性檢查失敗' },
    meaning: {
      en: 'The file does not match the `integrity` attribute.',
      'zh-TW': '檔案與 `integrity` 屬性不符。',
    },
    causes: [
      {
        id: 'hash-mismatch',
        label: { en: 'the file changed but not the hash', 'zh-TW': '檔案已變更但雜湊未更新' },
        why: {
          en: 'The file was rebuilt, or a proxy or CDN altered it on the way.',
          'zh-TW': '檔案已重新建置，或 Proxy、CDN 在途中修改了它。',
        },
        check: { en: 'Compute the hash of what is served.', 'zh-TW': '計算實際提供內容的雜湊。' },
        fix: [
          {
            en: 'Put the new hash into the page, or stop the layer that alters the file.',
            'zh-TW': '將新的雜湊寫入頁面，或停用修改檔案的那一層。',
            command: 'curl -s "{url}" | openssl dgst -sha384 -binary | openssl base64 -A',
          },
        ],
      },
    ],
    seeAlso: ['net/NS_ERROR_CORRUPTED_CONTENT'],
    sources: [
      'https://searchfox.org/mozilla-central/source/xpcom/base/ErrorList.py',
      'https://www.w3.org/TR/SRI/',
    ],
  },
]);
