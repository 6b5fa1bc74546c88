import { defineEntry } from '../../entry';
import { APPLICATIONS, IN_FRONT } from '../../layer-groups';

export default defineEntry({
  id: 'http/429',
  severity: 'warning',
  visibility: 'client',
  title: { en: 'Too Many Requests', 'zh-TW': '要求過多' },
  meaning: {
    en: "The client sent more requests than it may in this time. IIS's own rate limits answer 403.501 and 403.502 instead.",
    'zh-TW': '用戶端在這段時間內傳送的要求超過允許的數量。IIS 本身的速率限制則回應 403.501 與 403.502。',
  },
  causes: [
    {
      id: 'application-limiter',
      by: APPLICATIONS,
      label: { en: "the application's rate limiter", 'zh-TW': '應用程式的速率限制' },
      why: {
        en: "The ASP.NET Core rate limiter, an API's quota or a plug-in counts requests by user, key or address.",
        'zh-TW': 'ASP.NET Core 的速率限制、API 配額或外掛程式會依使用者、金鑰或位址計算要求數。',
      },
      check: {
        en: '`Retry-After` says how long to wait: {retryAfter} seconds; headers such as `RateLimit-Remaining` may be there.',
        'zh-TW': '`Retry-After` 說明要等多久：{retryAfter} 秒；也可能有 `RateLimit-Remaining` 之類的標頭。',
      },
      fix: [
        {
          en: 'Wait for {retryAfter} seconds, then send fewer requests: cache, batch, back off.',
          'zh-TW': '等待 {retryAfter} 秒，然後減少要求：使用快取、批次處理、逐次延長間隔。',
        },
        {
          en: 'Raise `PermitLimit` of the policy, where the traffic is wanted.',
          'zh-TW': '如果流量是正常的，請提高原則的 `PermitLimit`。',
        },
      ],
    },
    {
      id: 'cdn-or-proxy-limiter',
      by: IN_FRONT,
      label: { en: 'a CDN or proxy limits the rate', 'zh-TW': 'CDN 或 Proxy 的速率限制' },
      why: {
        en: 'A rule in front of the server counts requests of one address; many users behind one NAT share it.',
        'zh-TW': '伺服器前方的規則依位址計算要求數；同一個 NAT 後方的多位使用者會共用額度。',
      },
      check: {
        en: '`Server` is `{server}`, and the log of the web server has no line.',
        'zh-TW': '`Server` 為 `{server}`，且網頁伺服器的記錄檔沒有記錄。',
      },
      fix: [
        {
          en: 'Relax the rule for the addresses or paths concerned; on nginx:',
          'zh-TW': '對相關的位址或路徑放寬規則；在 nginx 上：',
          config: 'limit_req zone=api burst=50 nodelay;',
        },
      ],
    },
    {
      id: 'runaway-client',
      label: { en: 'a page that polls or retries without a pause', 'zh-TW': '網頁不停輪詢或重試' },
      why: {
        en: 'A script repeats a failing request at once, or several tabs poll at the same time.',
        'zh-TW': '指令碼立即重送失敗的要求，或多個分頁同時輪詢。',
      },
      check: {
        en: 'The list shows the same URL many times within a second.',
        'zh-TW': '清單中同一個 URL 在一秒內出現多次。',
      },
      fix: [
        {
          en: 'Add a pause that doubles with each failure, and honour `Retry-After`.',
          'zh-TW': '加入每次失敗就加倍的等待時間，並遵守 `Retry-After`。',
        },
      ],
    },
  ],
  seeAlso: ['iis/403.501', 'iis/403.502', 'http/503'],
  sources: [
    'https://www.rfc-editor.org/rfc/rfc6585#section-4',
    'https://learn.microsoft.com/aspnet/core/performance/rate-limit',
  ],
});
