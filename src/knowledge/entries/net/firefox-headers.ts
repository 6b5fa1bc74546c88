import { defineTable } from '../../entry';

/** Firefox: a header of the response forbids the use. */
export default defineTable({ group: 'http' }, [
  {
    id: 'net/NS_ERROR_DOM_CORP_FAILED',
    severity: 'error',
    visibility: 'client',
    title: { en: 'Blocked by Cross-Origin-Resource-Policy', 'zh-TW': '遭 Cross-Origin-Resource-Policy 封鎖' },
    meaning: {
      en: 'The resource forbids its use by other origins, or the page asks for a permission that it does not give.',
      'zh-TW': '資源禁止其他來源使用，或未提供頁面所要求的許可。',
    },
    causes: [
      {
        id: 'corp-missing',
        label: {
          en: 'Cross-Origin-Resource-Policy does not fit',
          'zh-TW': 'Cross-Origin-Resource-Policy 不相符',
        },
        why: {
          en: 'The page has `Cross-Origin-Embedder-Policy`, and the resource has no fitting header.',
          'zh-TW': '頁面設有 `Cross-Origin-Embedder-Policy`，但資源沒有相符的標頭。',
        },
        check: { en: 'Look at the headers of the resource.', 'zh-TW': '檢視資源的標頭。' },
        fix: [
          {
            en: 'Send the header with the resource.',
            'zh-TW': '在資源的回應加上此標頭。',
            config: '<add name="Cross-Origin-Resource-Policy" value="cross-origin" />',
          },
        ],
      },
    ],
    seeAlso: ['net/ERR_BLOCKED_BY_RESPONSE'],
    sources: [
      'https://searchfox.org/mozilla-central/source/xpcom/base/ErrorList.py',
      'https://learn.microsoft.com/en-us/iis/configuration/system.webserver/httpprotocol/customheaders/',
    ],
  },
  {
    id: 'net/NS_ERROR_XFO_VIOLATION',
    severity: 'error',
    visibility: 'client',
    title: { en: 'Framing forbidden', 'zh-TW': '禁止放入框架' },
    meaning: {
      en: '`X-Frame-Options` forbids showing this page in a frame.',
      'zh-TW': '`X-Frame-Options` 禁止在框架中顯示此頁面。',
    },
    causes: [
      {
        id: 'frame-options',
        label: { en: 'X-Frame-Options forbids the frame', 'zh-TW': 'X-Frame-Options 禁止此框架' },
        why: {
          en: 'The server protects the page from being framed by another origin.',
          'zh-TW': '伺服器防止頁面被其他來源放入框架。',
        },
        check: {
          en: 'Look for `X-Frame-Options` in the response.',
          'zh-TW': '在回應中尋找 `X-Frame-Options`。',
        },
        fix: [
          {
            en: 'If the use is wanted, name the origin in `frame-ancestors` instead.',
            'zh-TW': '如果需要此用途，請改在 `frame-ancestors` 列出該來源。',
            config:
              '<customHeaders><remove name="X-Frame-Options" /><add name="Content-Security-Policy" value="frame-ancestors \'self\' https://app.contoso.com" /></customHeaders>',
          },
        ],
      },
    ],
    seeAlso: ['net/NS_ERROR_CSP_FRAME_ANCESTOR_VIOLATION', 'net/ERR_BLOCKED_BY_RESPONSE'],
    sources: [
      'https://searchfox.org/mozilla-central/source/xpcom/base/ErrorList.py',
      'https://learn.microsoft.com/en-us/iis/configuration/system.webserver/httpprotocol/customheaders/',
    ],
  },
  {
    id: 'net/NS_ERROR_CSP_FRAME_ANCESTOR_VIOLATION',
    severity: 'error',
    visibility: 'client',
    title: { en: 'Framing forbidden by CSP', 'zh-TW': 'CSP 禁止放入框架' },
    meaning: {
      en: "The page's `frame-ancestors` does not list the page that frames it.",
      'zh-TW': '頁面的 `frame-ancestors` 未列出包含它的頁面。',
    },
    causes: [
      {
        id: 'frame-ancestors',
        label: { en: 'the framing page is not on the list', 'zh-TW': '外層頁面不在清單中' },
        why: { en: 'The policy names other origins only.', 'zh-TW': '原則只列出其他來源。' },
        check: {
          en: 'Look for `frame-ancestors` in the response.',
          'zh-TW': '在回應中尋找 `frame-ancestors`。',
        },
        fix: [
          {
            en: 'Add the origin of the outer page.',
            'zh-TW': '加入外層頁面的來源。',
            config:
              '<add name="Content-Security-Policy" value="frame-ancestors \'self\' https://app.contoso.com" />',
          },
        ],
      },
    ],
    seeAlso: ['net/NS_ERROR_XFO_VIOLATION'],
    sources: [
      'https://searchfox.org/mozilla-central/source/xpcom/base/ErrorList.py',
      'https://learn.microsoft.com/en-us/iis/configuration/system.webserver/httpprotocol/customheaders/',
    ],
  },
]);
