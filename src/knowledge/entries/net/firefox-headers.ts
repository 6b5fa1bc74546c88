import { defineTable } from '../../entry';

/** Lines of web.config that send a header. */
function header(name: string, value: string, before = ''): string {
  return `<system.webServer><httpProtocol><customHeaders>${before}<add name="${name}" value="${value}" /></customHeaders></httpProtocol></system.webServer>`;
}

/** Firefox: a header of the response forbids the use. */
export default defineTable(
  {
    group: 'blocked',
    severity: 'error',
    visibility: 'client',
    sources: [
      'https://searchfox.org/mozilla-central/source/xpcom/base/ErrorList.py',
      'https://learn.microsoft.com/en-us/iis/configuration/system.webserver/httpprotocol/customheaders/',
    ],
  },
  [
    {
      id: 'net/NS_ERROR_DOM_CORP_FAILED',
      title: {
        en: 'Blocked by Cross-Origin-Resource-Policy',
        'zh-TW': '遭 Cross-Origin-Resource-Policy 封鎖',
      },
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
            en: 'The resource says `same-origin` or `same-site`, or the page has `Cross-Origin-Embedder-Policy` and the resource no header at all.',
            'zh-TW':
              '資源設為 `same-origin` 或 `same-site`，或頁面設有 `Cross-Origin-Embedder-Policy` 而資源沒有任何標頭。',
          },
          check: {
            en: 'Compare `Cross-Origin-Resource-Policy` of the resource with the origin of the page.',
            'zh-TW': '比較資源的 `Cross-Origin-Resource-Policy` 與頁面的來源。',
          },
          fix: [
            {
              en: 'Send the header with the resource.',
              'zh-TW': '在資源的回應加上此標頭。',
              config: header('Cross-Origin-Resource-Policy', 'cross-origin'),
            },
          ],
        },
      ],
      seeAlso: ['net/ERR_BLOCKED_BY_RESPONSE', 'net/NS_ERROR_DOM_COEP_FAILED'],
    },
    {
      id: 'net/NS_ERROR_DOM_COEP_FAILED',
      title: {
        en: 'Blocked by Cross-Origin-Embedder-Policy',
        'zh-TW': '遭 Cross-Origin-Embedder-Policy 封鎖',
      },
      meaning: {
        en: 'The outer page has `Cross-Origin-Embedder-Policy`, and the frame does not.',
        'zh-TW': '外層頁面設有 `Cross-Origin-Embedder-Policy`，而框架沒有。',
      },
      causes: [
        {
          id: 'frame-without-coep',
          label: { en: 'the frame lacks the header', 'zh-TW': '框架缺少此標頭' },
          why: {
            en: 'A page with `require-corp` or `credentialless` may frame only pages that send such a header as well.',
            'zh-TW': '設有 `require-corp` 或 `credentialless` 的頁面，只能內嵌同樣傳送此標頭的頁面。',
          },
          check: {
            en: 'The response of the frame has no `Cross-Origin-Embedder-Policy`.',
            'zh-TW': '框架的回應沒有 `Cross-Origin-Embedder-Policy`。',
          },
          fix: [
            {
              en: 'Send it with the frame, or remove it from the outer page if that does not need isolation.',
              'zh-TW': '在框架的回應加上此標頭；如果外層頁面不需要隔離，也可移除其標頭。',
              config: header('Cross-Origin-Embedder-Policy', 'require-corp'),
            },
          ],
        },
      ],
      seeAlso: ['net/NS_ERROR_DOM_CORP_FAILED'],
    },
    {
      id: 'net/NS_ERROR_DOM_COOP_FAILED',
      title: { en: 'Blocked by Cross-Origin-Opener-Policy', 'zh-TW': '遭 Cross-Origin-Opener-Policy 封鎖' },
      meaning: {
        en: 'A window opened from a sandboxed frame led to a page with `Cross-Origin-Opener-Policy`.',
        'zh-TW': '從沙箱框架開啟的視窗連到設有 `Cross-Origin-Opener-Policy` 的頁面。',
      },
      causes: [
        {
          id: 'popup-in-sandbox',
          label: { en: 'the popup inherits the sandbox', 'zh-TW': '快顯視窗繼承沙箱' },
          why: {
            en: 'Such a page must be cut off from its opener, and a sandboxed popup cannot be.',
            'zh-TW': '這種頁面必須與開啟者分離，而受沙箱限制的快顯視窗無法分離。',
          },
          check: {
            en: 'The link stands in an `iframe` with `sandbox`; in a tab of its own it works.',
            'zh-TW': '連結位於有 `sandbox` 的 `iframe` 中；在獨立分頁開啟則正常。',
          },
          fix: [
            {
              en: 'Add `allow-popups-to-escape-sandbox` to the `sandbox` of the frame, or give the link `rel="noopener"`.',
              'zh-TW':
                '在框架的 `sandbox` 加入 `allow-popups-to-escape-sandbox`，或為連結加上 `rel="noopener"`。',
            },
          ],
        },
      ],
      seeAlso: ['net/NS_ERROR_DOM_COEP_FAILED'],
    },
    {
      id: 'net/NS_ERROR_XFO_VIOLATION',
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
            en: 'The response has `X-Frame-Options` with `DENY` or `SAMEORIGIN`.',
            'zh-TW': '回應的 `X-Frame-Options` 為 `DENY` 或 `SAMEORIGIN`。',
          },
          fix: [
            {
              en: 'If the use is wanted, name the origin in `frame-ancestors` instead.',
              'zh-TW': '如果需要此用途，請改在 `frame-ancestors` 列出該來源。',
              config: header(
                'Content-Security-Policy',
                "frame-ancestors 'self' {origin}",
                '<remove name="X-Frame-Options" />',
              ),
            },
          ],
        },
      ],
      seeAlso: ['net/NS_ERROR_CSP_FRAME_ANCESTOR_VIOLATION', 'net/ERR_BLOCKED_BY_RESPONSE'],
    },
    {
      id: 'net/NS_ERROR_CSP_FRAME_ANCESTOR_VIOLATION',
      title: { en: 'Framing forbidden by CSP', 'zh-TW': 'CSP 禁止放入框架' },
      meaning: {
        en: "The page's `frame-ancestors` does not list the page that frames it.",
        'zh-TW': '頁面的 `frame-ancestors` 未列出包含它的頁面。',
      },
      causes: [
        {
          id: 'frame-ancestors',
          label: { en: 'the framing page is not on the list', 'zh-TW': '外層頁面不在清單中' },
          why: {
            en: 'The policy names other origins only, or not every one of several nested pages.',
            'zh-TW': '原則只列出其他來源，或未列出多層外層頁面中的每一層。',
          },
          check: {
            en: 'Compare `frame-ancestors` in the response with the origins of all outer pages.',
            'zh-TW': '比較回應的 `frame-ancestors` 與所有外層頁面的來源。',
          },
          fix: [
            {
              en: 'Add the origin of the outer page.',
              'zh-TW': '加入外層頁面的來源。',
              config: header('Content-Security-Policy', "frame-ancestors 'self' {origin}"),
            },
          ],
        },
      ],
      seeAlso: ['net/NS_ERROR_XFO_VIOLATION'],
    },
    {
      id: 'net/NS_ERROR_CSP_FORM_ACTION_VIOLATION',
      title: { en: 'Form target forbidden by CSP', 'zh-TW': 'CSP 禁止表單目標' },
      meaning: {
        en: "The page's `form-action` does not list the place that the form is sent to.",
        'zh-TW': '頁面的 `form-action` 未列出表單送往的目標。',
      },
      causes: [
        {
          id: 'form-action',
          label: { en: 'target or its redirect is not on the list', 'zh-TW': '目標或其重新導向不在清單中' },
          why: {
            en: 'The form, or a redirect after it as to a sign-in or payment service, goes to another origin.',
            'zh-TW': '表單或其後的重新導向（例如登入或付款服務）前往其他來源。',
          },
          check: {
            en: 'The console names `form-action` and the refused URL.',
            'zh-TW': '主控台會列出 `form-action` 與遭拒的 URL。',
          },
          fix: [
            {
              en: 'Add the origin of that URL.',
              'zh-TW': '加入該 URL 的來源。',
              config: header('Content-Security-Policy', "form-action 'self' https://login.contoso.com"),
            },
          ],
        },
      ],
      seeAlso: ['net/NS_ERROR_CONTENT_BLOCKED'],
    },
  ],
);
