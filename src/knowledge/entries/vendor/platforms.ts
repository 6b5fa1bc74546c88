import { defineTable } from '../../entry';

/** Numbers of hosting platforms, web sites and frameworks. */
export default defineTable(
  {
    severity: 'error',
    visibility: 'client',
    sources: ['https://en.wikipedia.org/wiki/List_of_HTTP_status_codes'],
  },
  [
    {
      id: 'vendor/laravel-419',
      title: { en: 'Laravel: Page Expired', 'zh-TW': 'Laravel：頁面已過期' },
      meaning: {
        en: 'The CSRF token is missing, or does not fit the session.',
        'zh-TW': 'CSRF 權杖遺漏，或與工作階段不符。',
      },
      causes: [
        {
          id: 'csrf',
          label: { en: 'no CSRF token, or session lost', 'zh-TW': '沒有 CSRF 權杖或工作階段遺失' },
          why: {
            en: 'The form lacks `@csrf`, or the session expired.',
            'zh-TW': '表單缺少 `@csrf`，或工作階段過期。',
          },
          check: {
            en: 'The request has no `_token`, or no session cookie.',
            'zh-TW': '要求沒有 `_token`，或沒有工作階段 cookie。',
          },
          fix: [
            { en: 'Put `@csrf` into the form, and reload it.', 'zh-TW': '在表單加入 `@csrf`，並重新載入。' },
            {
              en: 'Let the account of the pool write the sessions.',
              'zh-TW': '讓集區的帳戶可寫入工作階段。',
              command: 'icacls "{physicalPath}\\storage" /grant "IIS AppPool\\{appPool}:(OI)(CI)M"',
            },
          ],
        },
      ],
      aliases: ['419', 'Error 419', 'Page Expired'],
      seeAlso: ['http/403'],
      sources: ['https://laravel.com/docs/csrf'],
    },
    {
      id: 'vendor/twitter-420',
      legacy: true,
      title: { en: 'Twitter: Enhance Your Calm', 'zh-TW': 'Twitter：要求過多（Enhance Your Calm）' },
      meaning: {
        en: 'The rate limit of old Twitter APIs; others copied it.',
        'zh-TW': '舊版 Twitter API 的速率限制；其他服務也沿用。',
      },
      causes: [
        {
          id: 'rate-limit',
          label: { en: 'too many requests', 'zh-TW': '要求過多' },
          why: { en: 'The client asks too often.', 'zh-TW': '用戶端要求過於頻繁。' },
          check: { en: 'A pause helps.', 'zh-TW': '暫停後恢復正常。' },
          fix: [
            {
              en: 'Wait, and ask less often; today the status is 429.',
              'zh-TW': '等候並降低頻率；現在的狀態碼為 429。',
            },
          ],
        },
      ],
      aliases: ['420', 'Error 420', 'Enhance Your Calm'],
      seeAlso: ['http/429'],
    },
    {
      id: 'vendor/shopify-430',
      title: { en: 'Shopify: security rejection', 'zh-TW': 'Shopify：安全性拒絕' },
      meaning: { en: 'Shopify took the request for malicious.', 'zh-TW': 'Shopify 將要求視為惡意。' },
      causes: [
        {
          id: 'rejected',
          label: { en: 'looks like a bot', 'zh-TW': '看似機器人' },
          why: {
            en: 'Many requests from one server, without the address of the buyer.',
            'zh-TW': '單一伺服器大量要求，且沒有買家的位址。',
          },
          check: { en: 'Only calls from the server fail.', 'zh-TW': '只有伺服器端的呼叫失敗。' },
          fix: [
            {
              en: 'Send `Shopify-Storefront-Buyer-IP`, and ask less often.',
              'zh-TW': '送出 `Shopify-Storefront-Buyer-IP`，並降低頻率。',
            },
          ],
        },
      ],
      aliases: ['430', 'Error 430', 'Shopify Security Rejection'],
      seeAlso: ['http/429'],
      sources: ['https://shopify.dev/docs/api/usage/response-codes'],
    },
    {
      id: 'vendor/shopify-783',
      title: { en: 'Shopify: Unexpected Token', 'zh-TW': 'Shopify：JSON 語法錯誤（Unexpected Token）' },
      meaning: {
        en: 'An informal number: the request has a syntax error in its JSON.',
        'zh-TW': '非正式代碼：要求的 JSON 有語法錯誤。',
      },
      causes: [
        {
          id: 'json',
          label: { en: 'malformed JSON', 'zh-TW': 'JSON 格式錯誤' },
          why: { en: 'The server could not parse the body.', 'zh-TW': '伺服器無法剖析本文。' },
          check: { en: 'A JSON validator names the place.', 'zh-TW': 'JSON 驗證工具可指出位置。' },
          fix: [{ en: 'Write the body with `JSON.stringify`.', 'zh-TW': '以 `JSON.stringify` 產生本文。' }],
        },
      ],
      aliases: ['783', 'Error 783'],
      seeAlso: ['http/400'],
    },
    {
      id: 'vendor/cpanel-509',
      title: { en: 'cPanel: Bandwidth Limit Exceeded', 'zh-TW': 'cPanel：超過頻寬限制' },
      meaning: { en: 'The hosting account used up its traffic.', 'zh-TW': '主機帳戶的流量已用盡。' },
      causes: [
        {
          id: 'quota',
          label: { en: 'the quota is used up', 'zh-TW': '配額用盡' },
          why: { en: 'Much traffic, or a bot.', 'zh-TW': '流量過大，或機器人。' },
          check: { en: 'The hosting panel shows the usage.', 'zh-TW': '主機控制台顯示用量。' },
          fix: [
            {
              en: 'Raise the quota at the host, and block bots.',
              'zh-TW': '向主機商提高配額，並封鎖機器人。',
            },
          ],
        },
      ],
      aliases: ['509', 'Error 509', 'Bandwidth Limit Exceeded'],
      seeAlso: ['http/503'],
    },
    {
      id: 'vendor/overloaded-529',
      title: { en: 'Site is overloaded', 'zh-TW': '服務過載' },
      meaning: {
        en: 'An informal number of some APIs, such as Qualys SSL Labs and Anthropic: the service is overloaded.',
        'zh-TW': '部分 API（例如 Qualys SSL Labs 與 Anthropic）的非正式代碼：服務過載。',
      },
      causes: [
        {
          id: 'overload',
          label: { en: 'the service has too many requests', 'zh-TW': '服務的要求過多' },
          why: { en: 'It is not a quota of yours.', 'zh-TW': '不是你的配額問題。' },
          check: { en: 'The body says `overloaded`.', 'zh-TW': '本文顯示 `overloaded`。' },
          fix: [{ en: 'Retry later, each time with a longer pause.', 'zh-TW': '稍後重試，每次延長間隔。' }],
        },
      ],
      aliases: ['529', 'Error 529'],
      seeAlso: ['http/503', 'http/429'],
    },
    {
      id: 'vendor/pantheon-561',
      title: { en: 'Pantheon: overloaded', 'zh-TW': 'Pantheon：過載' },
      meaning: {
        en: 'Not verified: the application containers of the platform are overloaded.',
        'zh-TW': '未經證實：平台的應用程式容器過載。',
      },
      causes: [
        {
          id: 'overload',
          label: { en: 'too little capacity', 'zh-TW': '容量不足' },
          why: { en: 'Slow pages hold all workers.', 'zh-TW': '過慢的網頁佔用所有工作者。' },
          check: {
            en: '`X-Pantheon-Styx-Hostname` is in the response.',
            'zh-TW': '回應含有 `X-Pantheon-Styx-Hostname`。',
          },
          fix: [{ en: 'Cache pages, or choose a larger plan.', 'zh-TW': '快取網頁，或選擇較大的方案。' }],
        },
      ],
      seeAlso: ['vendor/aws-alb-561', 'http/503'],
    },
    {
      id: 'vendor/linkedin-999',
      title: { en: 'LinkedIn: Request denied', 'zh-TW': 'LinkedIn：要求遭拒' },
      meaning: {
        en: 'Protection against bots; scripts and link checkers get it.',
        'zh-TW': '機器人防護；指令碼與連結檢查工具會收到。',
      },
      causes: [
        {
          id: 'bot',
          label: { en: 'looks like a bot', 'zh-TW': '看似機器人' },
          why: {
            en: 'The client is no browser, or in a data center.',
            'zh-TW': '用戶端不是瀏覽器，或位於資料中心。',
          },
          check: { en: 'The same URL opens in a browser.', 'zh-TW': '瀏覽器可開啟相同的 URL。' },
          fix: [
            {
              en: 'Use the API of LinkedIn, and except the link from checks.',
              'zh-TW': '使用 LinkedIn 的 API，並將該連結排除在檢查之外。',
            },
          ],
        },
      ],
      aliases: ['999', 'Error 999'],
      seeAlso: ['http/403', 'http/429'],
    },
    {
      id: 'vendor/heroku-503',
      title: { en: 'Heroku: 503 with an H code', 'zh-TW': 'Heroku：503 與 H 代碼' },
      meaning: {
        en: 'The router of Heroku answered; the H code stands in its log only.',
        'zh-TW': '由 Heroku 的路由器回應；H 代碼只在其記錄中。',
      },
      causes: [
        {
          id: 'h10',
          label: { en: 'the app crashed (H10)', 'zh-TW': '應用程式當機（H10）' },
          why: { en: 'The web process ended or did not start.', 'zh-TW': 'Web 處理序結束或未啟動。' },
          check: { en: 'The log has `code=H10`.', 'zh-TW': '記錄有 `code=H10`。' },
          fix: [
            {
              en: 'Read the log, and restart.',
              'zh-TW': '檢視記錄並重新啟動。',
              command: 'heroku logs --tail',
            },
          ],
        },
        {
          id: 'h12',
          label: { en: 'no answer within 30 seconds (H12)', 'zh-TW': '30 秒內沒有回應（H12）' },
          why: { en: 'The page takes too long.', 'zh-TW': '網頁執行過久。' },
          check: {
            en: 'The log has `code=H12`; the duration is {duration}.',
            'zh-TW': '記錄有 `code=H12`；時間為 {duration}。',
          },
          fix: [{ en: 'Move the work to a worker dyno.', 'zh-TW': '將工作移到 worker dyno。' }],
        },
        {
          id: 'h14',
          label: {
            en: 'no web process (H14), or maintenance (H80)',
            'zh-TW': '沒有 Web 處理序（H14）或維護中（H80）',
          },
          why: {
            en: 'None is scaled up, or maintenance is on.',
            'zh-TW': '未配發處理序，或啟用了維護模式。',
          },
          check: { en: 'The log has `code=H14` or `H80`.', 'zh-TW': '記錄有 `code=H14` 或 `H80`。' },
          fix: [
            {
              en: 'Scale up; maintenance ends with `heroku maintenance:off`.',
              'zh-TW': '調高數量；以 `heroku maintenance:off` 結束維護。',
              command: 'heroku ps:scale web=1',
            },
          ],
        },
      ],
      aliases: ['H10', 'H12', 'H14'],
      seeAlso: ['http/503', 'http/504'],
      sources: ['https://devcenter.heroku.com/articles/error-codes'],
    },
  ],
);
