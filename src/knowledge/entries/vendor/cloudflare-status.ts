import { defineTable } from '../../entry';

/** Cloudflare: ordinary statuses that its edge sends itself. */
export default defineTable(
  {
    severity: 'error',
    visibility: 'client',
    sources: [
      'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/4xx-client-error/',
    ],
  },
  [
    {
      id: 'vendor/cloudflare-400',
      title: { en: 'Cloudflare: Bad Request', 'zh-TW': 'Cloudflare：錯誤的要求' },
      meaning: {
        en: "Cloudflare's edge refused the request; the page shows `cloudflare` as the server.",
        'zh-TW': 'Cloudflare 邊緣節點拒絕要求；網頁顯示伺服器為 `cloudflare`。',
      },
      causes: [
        {
          id: 'malformed',
          label: {
            en: 'broken request, too large headers or HTTP on 443',
            'zh-TW': '要求有誤、標頭過大或以 HTTP 連 443',
          },
          why: { en: 'The edge could not read the request.', 'zh-TW': '邊緣節點無法讀取要求。' },
          check: {
            en: 'The page names the reason, such as `The plain HTTP request was sent to HTTPS port`.',
            'zh-TW': '網頁會說明原因，例如 `The plain HTTP request was sent to HTTPS port`。',
          },
          fix: [
            {
              en: 'Use `https://`, and delete the cookies of {host}.',
              'zh-TW': '使用 `https://`，並刪除 {host} 的 cookie。',
            },
          ],
        },
      ],
      seeAlso: ['http/400', 'vendor/nginx-400'],
    },
    {
      id: 'vendor/cloudflare-403',
      title: { en: 'Cloudflare: blocked', 'zh-TW': 'Cloudflare：遭封鎖' },
      meaning: {
        en: "With Cloudflare's page, a rule of the edge blocked the request; without it, the 403 is that of the origin.",
        'zh-TW': '若是 Cloudflare 的網頁，即由邊緣規則封鎖；否則 403 來自原始伺服器。',
      },
      causes: [
        {
          id: 'edge-rule',
          label: { en: 'a WAF, bot or IP rule', 'zh-TW': 'WAF、機器人或 IP 規則' },
          why: {
            en: 'The edge took the request for an attack or a bot, or SNI and `Host` differ.',
            'zh-TW': '邊緣節點將要求視為攻擊或機器人，或 SNI 與 `Host` 不同。',
          },
          check: {
            en: '`cf-mitigated: challenge`, or a Ray ID on the page.',
            'zh-TW': '有 `cf-mitigated: challenge`，或網頁上有 Ray ID。',
          },
          fix: [
            {
              en: 'Look up the Ray ID under Security > Events and change the rule it names.',
              'zh-TW': '在 Security > Events 查詢 Ray ID，並修改其指出的規則。',
            },
          ],
        },
      ],
      seeAlso: ['http/403', 'vendor/cloudflare-1020'],
    },
    {
      id: 'vendor/cloudflare-409',
      title: { en: 'Cloudflare: Conflict with a 1xxx code', 'zh-TW': 'Cloudflare：衝突，附 1xxx 代碼' },
      meaning: {
        en: 'The zone or its DNS is not ready; the body has the 1xxx code, mostly 1018 or 1023.',
        'zh-TW': '區域或其 DNS 尚未就緒；本文有 1xxx 代碼，多半是 1018 或 1023。',
      },
      causes: [
        {
          id: 'zone-not-ready',
          label: { en: 'the zone is new or its DNS failed', 'zh-TW': '區域剛啟用或 DNS 失敗' },
          why: {
            en: 'The settings of the zone have not reached the edge.',
            'zh-TW': '區域設定尚未送達邊緣節點。',
          },
          check: { en: 'Read `Error 1xxx` in the body.', 'zh-TW': '檢視本文中的 `Error 1xxx`。' },
          fix: [
            {
              en: 'Wait some minutes; then make the zone active in the dashboard.',
              'zh-TW': '等候幾分鐘；之後在儀表板啟用區域。',
            },
          ],
        },
      ],
      seeAlso: ['http/409', 'vendor/cloudflare-1018', 'vendor/cloudflare-1023'],
    },
    {
      id: 'vendor/cloudflare-413',
      title: { en: 'Cloudflare: upload too large', 'zh-TW': 'Cloudflare：上傳過大' },
      meaning: {
        en: 'The body is above the limit of the plan, 100 MB on the small ones. The origin never saw it.',
        'zh-TW': '本文超過方案的上限（小型方案為 100 MB）。原始伺服器並未收到。',
      },
      causes: [
        {
          id: 'plan-limit',
          label: { en: 'the body is above the limit of the plan', 'zh-TW': '本文超過方案上限' },
          why: {
            en: 'The request announces {contentLength} bytes.',
            'zh-TW': '要求宣告 {contentLength} 個位元組。',
          },
          check: {
            en: '`Server: cloudflare`, and no line in the IIS log.',
            'zh-TW': '`Server: cloudflare`，且 IIS 記錄檔沒有記錄。',
          },
          fix: [
            { en: 'Upload in parts, or to a DNS-only name.', 'zh-TW': '分段上傳，或上傳到 DNS-only 名稱。' },
          ],
        },
      ],
      seeAlso: ['http/413', 'iis/413.1'],
    },
    {
      id: 'vendor/cloudflare-429',
      title: { en: 'Cloudflare: rate limited', 'zh-TW': 'Cloudflare：超過速率限制' },
      meaning: {
        en: 'A rate limiting rule of the zone answered, with `Error 1015` in the body.',
        'zh-TW': '區域的速率限制規則回應，本文為 `Error 1015`。',
      },
      causes: [
        {
          id: 'rate-rule',
          label: { en: 'more requests than the rule permits', 'zh-TW': '要求數超過規則' },
          why: {
            en: 'The client made too many requests in the period of the rule.',
            'zh-TW': '用戶端在規則的期間內要求過多。',
          },
          check: { en: '`Retry-After` says {retryAfter}.', 'zh-TW': '`Retry-After` 為 {retryAfter}。' },
          fix: [
            {
              en: 'Wait, and send fewer requests; the owner raises the threshold.',
              'zh-TW': '等候並減少要求；擁有者可提高門檻。',
            },
          ],
        },
      ],
      seeAlso: ['http/429', 'vendor/cloudflare-1015'],
    },
    {
      id: 'vendor/cloudflare-499',
      severity: 'warning',
      visibility: 'log-only',
      title: { en: 'Cloudflare: client closed', 'zh-TW': 'Cloudflare：用戶端關閉連線' },
      meaning: {
        en: "In Cloudflare's logs: the visitor left before the answer came.",
        'zh-TW': 'Cloudflare 記錄：訪客在回應前離開。',
      },
      causes: [],
      seeAlso: ['vendor/nginx-499', 'net/ERR_ABORTED'],
    },
    {
      id: 'vendor/cloudflare-502',
      title: { en: 'Cloudflare: 502 or 504', 'zh-TW': 'Cloudflare：502 或 504' },
      meaning: {
        en: 'With a full page of Cloudflare the origin answered 502 or 504 itself. A page with `cloudflare` alone is a fault of the edge.',
        'zh-TW':
          '若是 Cloudflare 的完整網頁，502 或 504 來自原始伺服器；只有 `cloudflare` 的網頁則是邊緣節點的問題。',
      },
      causes: [
        {
          id: 'origin-gateway',
          label: { en: 'a proxy at the origin failed', 'zh-TW': '原始伺服器端的 Proxy 失敗' },
          why: {
            en: 'ARR or a balancer behind Cloudflare has no answer.',
            'zh-TW': 'Cloudflare 後方的 ARR 或負載平衡器沒有回應。',
          },
          check: {
            en: 'The IIS log of the origin has 502.3 or 502.4.',
            'zh-TW': '原始伺服器的 IIS 記錄檔有 502.3 或 502.4。',
          },
          fix: [
            {
              en: 'Ask the origin directly.',
              'zh-TW': '直接測試原始伺服器。',
              command: 'curl -svo NUL --resolve {host}:443:ORIGIN https://{host}/',
            },
          ],
        },
      ],
      seeAlso: ['http/502', 'http/504', 'iis/502.3'],
      sources: [
        'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-502-504/',
      ],
    },
  ],
);
