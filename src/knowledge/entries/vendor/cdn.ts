import { defineTable } from '../../entry';

/** CDNs and cloud balancers other than those with a file of their own. */
export default defineTable(
  { severity: 'error', visibility: 'client', sources: ['https://techdocs.akamai.com/'] },
  [
    {
      id: 'vendor/akamai-403',
      title: { en: 'Akamai: Access Denied', 'zh-TW': 'Akamai：拒絕存取' },
      meaning: {
        en: '`Reference #18.…`: by field reports, a rule or WAF of the edge refused.',
        'zh-TW': '`Reference #18.…`：依實務經驗，由邊緣的規則或 WAF 拒絕。',
      },
      causes: [
        {
          id: 'edge-rule',
          label: { en: 'an edge rule or WAF', 'zh-TW': '邊緣規則或 WAF' },
          why: { en: 'Country, bot score or a pattern of attack.', 'zh-TW': '國家、機器人分數或攻擊特徵。' },
          check: {
            en: '`Server` is `AkamaiGHost`, or the page shows `Reference`.',
            'zh-TW': '`Server` 為 `AkamaiGHost`，或網頁顯示 `Reference`。',
          },
          fix: [
            {
              en: 'Ask the site with the Reference string; its owner decodes it in Akamai Control Center.',
              'zh-TW': '將 Reference 字串交給網站；由擁有者在 Akamai Control Center 解碼。',
            },
          ],
        },
      ],
      seeAlso: ['http/403'],
    },
    {
      id: 'vendor/akamai-503',
      title: { en: 'Akamai: origin not reached', 'zh-TW': 'Akamai：無法連線到原始伺服器' },
      meaning: {
        en: '`Reference #30.…`: by field reports, the connection to the origin failed.',
        'zh-TW': '`Reference #30.…`：依實務經驗，與原始伺服器的連線失敗。',
      },
      causes: [
        {
          id: 'origin-connect',
          label: { en: 'the origin refuses or is blocked', 'zh-TW': '原始伺服器拒絕或遭封鎖' },
          why: {
            en: 'Its firewall lacks addresses of Akamai, or the site is stopped.',
            'zh-TW': '防火牆未允許 Akamai 的位址，或網站停止。',
          },
          check: { en: 'The IIS log has no line.', 'zh-TW': 'IIS 記錄檔沒有記錄。' },
          fix: [
            {
              en: 'Start the site, and allow the addresses (Site Shield).',
              'zh-TW': '啟動網站，並允許其位址（Site Shield）。',
              command: 'Start-Website -Name "{site}"',
            },
            {
              en: 'Ask the site with the Reference string; its owner decodes it in Akamai Control Center.',
              'zh-TW': '將 Reference 字串交給網站；由擁有者在 Akamai Control Center 解碼。',
            },
          ],
        },
      ],
      seeAlso: ['http/503'],
    },
    {
      id: 'vendor/akamai-504',
      title: { en: 'Akamai: Gateway Timeout', 'zh-TW': 'Akamai：閘道逾時' },
      meaning: {
        en: '`Reference #97.…`: by field reports, the origin was too slow.',
        'zh-TW': '`Reference #97.…`：依實務經驗，原始伺服器過慢。',
      },
      causes: [
        {
          id: 'slow-origin',
          label: { en: 'the page takes too long', 'zh-TW': '網頁執行過久' },
          why: { en: 'The read time-out of the edge passed.', 'zh-TW': '超過邊緣的讀取逾時。' },
          check: { en: 'The IIS log has a long `time-taken`.', 'zh-TW': 'IIS 記錄檔的 `time-taken` 很長。' },
          fix: [
            { en: 'Make the page faster.', 'zh-TW': '加快網頁。' },
            {
              en: 'Ask the site with the Reference string; its owner decodes it in Akamai Control Center.',
              'zh-TW': '將 Reference 字串交給網站；由擁有者在 Akamai Control Center 解碼。',
            },
          ],
        },
      ],
      seeAlso: ['http/504'],
    },
    {
      id: 'vendor/akamai-000',
      severity: 'info',
      visibility: 'log-only',
      title: { en: 'Akamai: 000 in the log', 'zh-TW': 'Akamai：記錄為 000' },
      meaning: {
        en: 'By field reports, the client left before an answer. Look for slow pages if there are many.',
        'zh-TW': '依實務經驗，用戶端在回應前離開。若數量很多，請檢查過慢的網頁。',
      },
      causes: [],
      seeAlso: ['vendor/nginx-499'],
    },
    {
      id: 'vendor/google-cloud-lb-502',
      title: { en: 'Google Cloud: Server Error', 'zh-TW': 'Google Cloud：伺服器錯誤' },
      meaning: {
        en: 'The balancer could not reach the back end, or it broke off; `statusDetails` in the log tells which.',
        'zh-TW': '負載平衡器無法連線到後端，或後端中斷；記錄的 `statusDetails` 指出是哪一種。',
      },
      causes: [
        {
          id: 'keep-alive',
          label: { en: 'IIS closes idle connections before 600 s', 'zh-TW': 'IIS 在 600 秒前關閉閒置連線' },
          why: {
            en: 'The balancer keeps them for 600 seconds, IIS for 120.',
            'zh-TW': '負載平衡器保留 600 秒，IIS 為 120 秒。',
          },
          check: {
            en: 'The log has `backend_connection_closed_before_data_sent_to_client`.',
            'zh-TW': '記錄為 `backend_connection_closed_before_data_sent_to_client`。',
          },
          fix: [
            {
              en: 'Keep connections for longer.',
              'zh-TW': '延長保留連線的時間。',
              command: 'appcmd set site "{site}" /limits.connectionTimeout:00:10:20',
            },
            {
              en: 'For `failed_to_connect_to_backend` open the port to `35.191.0.0/16` and `130.211.0.0/22`.',
              'zh-TW':
                '若為 `failed_to_connect_to_backend`，對 `35.191.0.0/16` 與 `130.211.0.0/22` 開放連接埠。',
              command:
                'New-NetFirewallRule -DisplayName GoogleLB -Direction Inbound -Protocol TCP -LocalPort 80,443 -RemoteAddress 35.191.0.0/16,130.211.0.0/22 -Action Allow',
            },
          ],
        },
      ],
      seeAlso: ['http/502', 'httpsys/Timer_ConnectionIdle'],
      sources: ['https://docs.cloud.google.com/load-balancing/docs/https/request-distribution'],
    },
    {
      id: 'vendor/google-cloud-lb-408',
      severity: 'warning',
      visibility: 'log-only',
      title: { en: 'Google Cloud: client gone (408, 499)', 'zh-TW': 'Google Cloud：用戶端離開（408、499）' },
      meaning: {
        en: '`statusDetails` says `client_timed_out`, or that the client disconnected.',
        'zh-TW': '`statusDetails` 為 `client_timed_out`，或表示用戶端中斷。',
      },
      causes: [
        {
          id: 'client',
          label: { en: 'the client is slow or left', 'zh-TW': '用戶端過慢或離開' },
          why: {
            en: 'A stalled upload, or a page slower than the client waits.',
            'zh-TW': '上傳停滯，或網頁慢於用戶端的等待時間。',
          },
          check: { en: '`latency` in the log.', 'zh-TW': '記錄的 `latency`。' },
          fix: [{ en: 'Make the page faster, or upload in parts.', 'zh-TW': '加快網頁，或分段上傳。' }],
        },
      ],
      seeAlso: ['http/408', 'vendor/nginx-499'],
      sources: ['https://docs.cloud.google.com/load-balancing/docs/https/request-distribution'],
    },
    {
      id: 'vendor/fastly-503',
      title: { en: 'Fastly: origin failed', 'zh-TW': 'Fastly：原始伺服器失敗' },
      meaning: {
        en: 'The text tells: `backend read error`, `first byte timeout`, `connection refused`.',
        'zh-TW': '文字會指出原因：`backend read error`、`first byte timeout`、`connection refused`。',
      },
      causes: [
        {
          id: 'origin-failed',
          label: { en: 'the origin failed or is slow', 'zh-TW': '原始伺服器失敗或過慢' },
          why: {
            en: 'It refuses, breaks off, or takes longer than `first_byte_timeout` (15 s by default).',
            'zh-TW': '它拒絕、中斷，或超過 `first_byte_timeout`（預設 15 秒）。',
          },
          check: {
            en: '`X-Served-By: cache-…` and the text of the page.',
            'zh-TW': '`X-Served-By: cache-…` 與網頁文字。',
          },
          fix: [
            { en: 'Raise the first byte timeout of the host.', 'zh-TW': '提高主機的第一個位元組逾時。' },
            { en: 'Start the site.', 'zh-TW': '啟動網站。', command: 'Start-Website -Name "{site}"' },
          ],
        },
      ],
      aliases: ['first byte timeout', 'backend read error'],
      seeAlso: ['http/503', 'vendor/varnish-503'],
      sources: ['https://docs.fastly.com/en/guides/common-503-errors'],
    },
    {
      id: 'vendor/imperva-403',
      title: { en: 'Imperva: blocked by WAF', 'zh-TW': 'Imperva：遭 WAF 封鎖' },
      meaning: {
        en: 'The WAF blocked the request, with 403 or even 200, and shows an Incident ID.',
        'zh-TW': 'WAF 封鎖了要求（403 甚至 200），並顯示 Incident ID。',
      },
      causes: [
        {
          id: 'waf',
          label: { en: 'a WAF rule matched', 'zh-TW': '符合 WAF 規則' },
          why: { en: 'It was taken for an attack or a bot.', 'zh-TW': '要求被視為攻擊或機器人。' },
          check: {
            en: '`Incapsula incident ID` in the body, `X-Iinfo` header.',
            'zh-TW': '本文有 `Incapsula incident ID`，並有 `X-Iinfo` 標頭。',
          },
          fix: [
            {
              en: 'Let the owner look the incident up and except the rule.',
              'zh-TW': '由擁有者查詢該事件並排除規則。',
            },
          ],
        },
      ],
      aliases: ['Incapsula incident ID'],
      seeAlso: ['http/403'],
      sources: ['https://docs.imperva.com/'],
    },
    {
      id: 'vendor/alibaba-cloud-463',
      title: { en: 'Alibaba Cloud ALB: loop', 'zh-TW': '阿里雲 ALB：迴圈' },
      meaning: {
        en: 'The request passed the same balancer again.',
        'zh-TW': '要求再次經過同一個負載平衡器。',
      },
      causes: [
        {
          id: 'loop',
          label: { en: 'the back end forwards to the balancer', 'zh-TW': '後端轉送回負載平衡器' },
          why: { en: 'A proxy behind it calls the public name.', 'zh-TW': '後方的 Proxy 呼叫公開名稱。' },
          check: {
            en: '`ALICLOUD-ALB-TRACE` repeats an id.',
            'zh-TW': '`ALICLOUD-ALB-TRACE` 有重複的識別碼。',
          },
          fix: [{ en: 'Let the ARR rule call the back end itself.', 'zh-TW': '讓 ARR 規則直接呼叫後端。' }],
        },
      ],
      seeAlso: ['vendor/aws-alb-463', 'http/508'],
      sources: [
        'https://www.alibabacloud.com/help/en/slb/application-load-balancer/support/alb-status-codes',
      ],
    },
  ],
);
