import { defineTable } from '../../entry';

/** Cloudflare: a transform rule, a Worker or a queue of the edge failed (1xxx). */
export default defineTable(
  {
    severity: 'error',
    visibility: 'client',
    sources: [
      'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/',
    ],
  },
  [
    {
      id: 'vendor/cloudflare-1019',
      title: { en: 'Cloudflare: Worker calls itself', 'zh-TW': 'Cloudflare：Worker 呼叫自己' },
      meaning: { en: 'A Worker leads back to itself.', 'zh-TW': 'Worker 指回自己。' },
      causes: [
        {
          id: 'worker-loop',
          label: { en: 'the Worker fetches a URL of its own route', 'zh-TW': 'Worker 擷取自己路由的 URL' },
          why: {
            en: 'Its `fetch` hits the route that started it.',
            'zh-TW': '其 `fetch` 符合啟動它的路由。',
          },
          check: { en: 'The body says `Error 1019`.', 'zh-TW': '本文顯示 `Error 1019`。' },
          fix: [
            {
              en: 'Fetch the origin by another name, or narrow the route.',
              'zh-TW': '以其他名稱擷取原始伺服器，或縮小路由。',
            },
          ],
        },
      ],
      aliases: ['Error 1019'],
      seeAlso: ['vendor/cloudflare-1101'],
    },
    {
      id: 'vendor/cloudflare-1025',
      title: { en: 'Cloudflare: Workers limit reached', 'zh-TW': 'Cloudflare：達到 Workers 上限' },
      meaning: {
        en: 'The zone has used up the requests of its Workers plan.',
        'zh-TW': '區域已用完 Workers 方案的要求數。',
      },
      causes: [
        {
          id: 'plan-limit',
          label: { en: 'the Workers plan is used up', 'zh-TW': 'Workers 方案用盡' },
          why: { en: 'The free plan counts requests a day.', 'zh-TW': '免費方案按日計算要求數。' },
          check: { en: 'The body says `Error 1025`.', 'zh-TW': '本文顯示 `Error 1025`。' },
          fix: [
            {
              en: 'Buy the paid plan, or take the route off the Worker.',
              'zh-TW': '購買付費方案，或移除 Worker 的路由。',
            },
          ],
        },
      ],
      aliases: ['Error 1025'],
      seeAlso: ['vendor/cloudflare-1102'],
    },
    {
      id: 'vendor/cloudflare-1035',
      title: { en: 'Cloudflare: rewritten path invalid', 'zh-TW': 'Cloudflare：改寫的路徑無效' },
      meaning: {
        en: 'A URL rewrite rule made a path that is not valid.',
        'zh-TW': 'URL 改寫規則產生無效的路徑。',
      },
      causes: [
        {
          id: 'bad-path',
          label: { en: 'the path is empty or lacks its slash', 'zh-TW': '路徑為空或缺少斜線' },
          why: {
            en: 'It must start with `/` and stay out of `/cdn-cgi/`.',
            'zh-TW': '必須以 `/` 開頭，且不可在 `/cdn-cgi/` 下。',
          },
          check: { en: 'The body says `Error 1035`.', 'zh-TW': '本文顯示 `Error 1035`。' },
          fix: [
            {
              en: 'Start the expression of the rule with the slash.',
              'zh-TW': '規則的運算式以斜線開頭。',
              config: 'concat("/", lower(ip.src.country), http.request.uri.path)',
            },
          ],
        },
      ],
      aliases: ['Error 1035'],
      seeAlso: ['vendor/cloudflare-1036'],
    },
    {
      id: 'vendor/cloudflare-1036',
      title: { en: 'Cloudflare: rewritten URL too long', 'zh-TW': 'Cloudflare：改寫的 URL 太長' },
      meaning: {
        en: 'A rule made a path or query string above the limit.',
        'zh-TW': '規則產生的路徑或查詢字串超過上限。',
      },
      causes: [
        {
          id: 'too-long',
          label: { en: 'the value of the rule is too long', 'zh-TW': '規則的值太長' },
          why: { en: 'The expression copies long input.', 'zh-TW': '運算式複製了過長的輸入。' },
          check: { en: 'The body says `Error 1036`.', 'zh-TW': '本文顯示 `Error 1036`。' },
          fix: [
            {
              en: 'Shorten the expression under Rules > Transform Rules.',
              'zh-TW': '在 Rules > Transform Rules 縮短運算式。',
            },
          ],
        },
      ],
      aliases: ['Error 1036'],
      seeAlso: ['vendor/cloudflare-1035'],
    },
    {
      id: 'vendor/cloudflare-1037',
      title: { en: 'Cloudflare: rewrite expression failed', 'zh-TW': 'Cloudflare：改寫運算式失敗' },
      meaning: {
        en: 'The expression of a rewrite rule could not be evaluated.',
        'zh-TW': '無法評估改寫規則的運算式。',
      },
      causes: [
        {
          id: 'undefined-value',
          label: { en: 'a part of the expression is undefined', 'zh-TW': '運算式的某部分未定義' },
          why: { en: 'It reads a header that the request lacks.', 'zh-TW': '它讀取要求中沒有的標頭。' },
          check: { en: 'The body says `Error 1037`.', 'zh-TW': '本文顯示 `Error 1037`。' },
          fix: [
            {
              en: 'Match the rule only where the header exists.',
              'zh-TW': '只在標頭存在時套用規則。',
              config: 'len(http.request.headers["x-source"]) > 0',
            },
          ],
        },
      ],
      aliases: ['Error 1037'],
      seeAlso: ['vendor/cloudflare-1035'],
    },
    {
      id: 'vendor/cloudflare-1040',
      title: { en: 'Cloudflare: header may not be changed', 'zh-TW': 'Cloudflare：不可變更的標頭' },
      meaning: { en: 'A rule changes a reserved request header.', 'zh-TW': '規則變更了保留的要求標頭。' },
      causes: [
        {
          id: 'reserved-header',
          label: { en: 'the header is reserved', 'zh-TW': '標頭為保留' },
          why: {
            en: 'Some headers, such as those starting with `cf-`, cannot be set.',
            'zh-TW': '部分標頭（例如 `cf-` 開頭）無法設定。',
          },
          check: { en: 'The body says `Error 1040`.', 'zh-TW': '本文顯示 `Error 1040`。' },
          fix: [
            {
              en: 'Use a name of your own, such as `X-Custom`.',
              'zh-TW': '使用自己的名稱，例如 `X-Custom`。',
            },
          ],
        },
      ],
      aliases: ['Error 1040'],
      seeAlso: ['vendor/cloudflare-1041'],
    },
    {
      id: 'vendor/cloudflare-1041',
      title: { en: 'Cloudflare: header value invalid', 'zh-TW': 'Cloudflare：標頭值無效' },
      meaning: {
        en: 'A rule set a header value that is too long or has forbidden characters.',
        'zh-TW': '規則設定的標頭值太長或含有禁止的字元。',
      },
      causes: [
        {
          id: 'bad-value',
          label: { en: 'the value of the rule is not valid', 'zh-TW': '規則的值無效' },
          why: { en: 'It copies input as it came.', 'zh-TW': '它直接複製輸入。' },
          check: { en: 'The body says `Error 1041`.', 'zh-TW': '本文顯示 `Error 1041`。' },
          fix: [
            {
              en: 'Shorten the value or encode it under Rules > Transform Rules.',
              'zh-TW': '在 Rules > Transform Rules 縮短值或加以編碼。',
            },
          ],
        },
      ],
      aliases: ['Error 1041'],
      seeAlso: ['vendor/cloudflare-1040'],
    },
    {
      id: 'vendor/cloudflare-1101',
      title: { en: 'Cloudflare: Worker threw an exception', 'zh-TW': 'Cloudflare：Worker 擲回例外狀況' },
      meaning: {
        en: 'A Worker ended with a JavaScript exception.',
        'zh-TW': 'Worker 因 JavaScript 例外狀況結束。',
      },
      causes: [
        {
          id: 'worker-exception',
          label: { en: 'the script failed', 'zh-TW': '指令碼失敗' },
          why: {
            en: 'Often the origin answered otherwise than the script expects.',
            'zh-TW': '通常是原始伺服器的回應與指令碼預期的不同。',
          },
          check: { en: 'The body says `Error 1101`.', 'zh-TW': '本文顯示 `Error 1101`。' },
          fix: [
            {
              en: 'Read the exception in its log, and catch it.',
              'zh-TW': '在記錄中檢視例外狀況並加以處理。',
              command: 'npx wrangler tail',
            },
          ],
        },
      ],
      aliases: ['Error 1101'],
      seeAlso: ['vendor/cloudflare-1102'],
    },
    {
      id: 'vendor/cloudflare-1102',
      title: { en: 'Cloudflare: Worker exceeded its limit', 'zh-TW': 'Cloudflare：Worker 超過限制' },
      meaning: {
        en: 'A Worker used more CPU time than permitted.',
        'zh-TW': 'Worker 使用的 CPU 時間超過限制。',
      },
      causes: [
        {
          id: 'cpu-limit',
          label: { en: 'the script computes too long', 'zh-TW': '指令碼運算過久' },
          why: { en: 'Waiting for the network does not count.', 'zh-TW': '等待網路不計入。' },
          check: { en: 'The body says `Error 1102`.', 'zh-TW': '本文顯示 `Error 1102`。' },
          fix: [
            {
              en: 'Do less per request, or raise the CPU limit of the paid plan.',
              'zh-TW': '減少每個要求的運算，或提高付費方案的 CPU 限制。',
              config: '{ "limits": { "cpu_ms": 100000 } }',
            },
          ],
        },
      ],
      aliases: ['Error 1102'],
      seeAlso: ['vendor/cloudflare-1101'],
    },
    {
      id: 'vendor/cloudflare-1104',
      title: { en: 'Cloudflare: address of email taken', 'zh-TW': 'Cloudflare：電子郵件已使用' },
      meaning: {
        en: 'This concerns accounts, not web sites: a variation of the email address is in use.',
        'zh-TW': '與帳戶有關，與網站無關：電子郵件地址的變化形式已被使用。',
      },
      causes: [
        {
          id: 'email-taken',
          label: { en: 'the email address is taken', 'zh-TW': '電子郵件地址已使用' },
          why: { en: 'Signs and dots in the address do not count.', 'zh-TW': '地址中的符號與點不計。' },
          check: { en: 'The body says `Error 1104`.', 'zh-TW': '本文顯示 `Error 1104`。' },
          fix: [
            {
              en: 'Sign in as the old user and change its address.',
              'zh-TW': '以舊使用者登入並變更其地址。',
            },
          ],
        },
      ],
      aliases: ['Error 1104'],
      seeAlso: ['vendor/cloudflare-1101'],
    },
    {
      id: 'vendor/cloudflare-1200',
      title: { en: 'Cloudflare: too many requests queued', 'zh-TW': 'Cloudflare：排隊的要求過多' },
      meaning: {
        en: 'More requests wait at the edge for the origin than the limit.',
        'zh-TW': '在邊緣節點等待原始伺服器的要求超過上限。',
      },
      causes: [
        {
          id: 'slow-origin',
          label: { en: 'the origin is too slow', 'zh-TW': '原始伺服器過慢' },
          why: {
            en: 'Requests come in faster than the origin takes them.',
            'zh-TW': '要求進來的速度快於原始伺服器的處理。',
          },
          check: { en: 'The body says `Error 1200`.', 'zh-TW': '本文顯示 `Error 1200`。' },
          fix: [
            {
              en: 'See what the origin is busy with.',
              'zh-TW': '檢視原始伺服器忙於什麼。',
              command: 'appcmd list requests /elapsed:5000',
            },
            { en: 'Cache more at the edge.', 'zh-TW': '在邊緣節點快取更多內容。' },
          ],
        },
      ],
      aliases: ['Error 1200'],
      seeAlso: ['http/503'],
    },
  ],
);
