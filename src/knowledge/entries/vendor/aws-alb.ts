import { defineTable } from '../../entry';

/** AWS Application Load Balancer (`Server: awselb/2.0`): what it answers itself, up to 464. */
export default defineTable(
  {
    severity: 'error',
    visibility: 'client',
    sources: [
      'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html',
    ],
  },
  [
    {
      id: 'vendor/aws-alb-000',
      visibility: 'log-only',
      title: { en: 'ALB: 000 in the log', 'zh-TW': 'ALB：記錄為 000' },
      meaning: {
        en: 'An HTTP/2 request was refused before an answer; the balancer closed the connection.',
        'zh-TW': 'HTTP/2 要求在回應前遭拒；負載平衡器關閉連線。',
      },
      causes: [
        {
          id: 'http2-header',
          label: { en: 'an HTTP/2 header above 8 KB', 'zh-TW': 'HTTP/2 標頭超過 8 KB' },
          why: { en: 'Large cookies or tokens.', 'zh-TW': 'cookie 或權杖過大。' },
          check: { en: 'The access log has `000`.', 'zh-TW': '存取記錄為 `000`。' },
          fix: [{ en: 'Delete the cookies of {host}.', 'zh-TW': '刪除 {host} 的 cookie。' }],
        },
      ],
      seeAlso: ['vendor/aws-alb-400', 'net/ERR_HTTP2_PROTOCOL_ERROR'],
    },
    {
      id: 'vendor/aws-alb-400',
      title: { en: 'ALB: Bad Request', 'zh-TW': 'ALB：錯誤的要求' },
      meaning: {
        en: 'The request is malformed, or a line above 16 KB or headers above 64 KB.',
        'zh-TW': '要求格式錯誤，或單列超過 16 KB，或標頭總計超過 64 KB。',
      },
      causes: [
        {
          id: 'malformed',
          label: { en: 'malformed or headers too large', 'zh-TW': '格式錯誤或標頭過大' },
          why: {
            en: 'Large cookies, or a client that breaks the rules of HTTP.',
            'zh-TW': 'cookie 過大，或用戶端不符合 HTTP 規則。',
          },
          check: {
            en: '`Server: awselb/2.0`; `target_status_code` in the log is `-`.',
            'zh-TW': '`Server: awselb/2.0`；記錄的 `target_status_code` 為 `-`。',
          },
          fix: [{ en: 'Delete the cookies of {host}.', 'zh-TW': '刪除 {host} 的 cookie。' }],
        },
      ],
      seeAlso: ['http/400', 'http/431'],
    },
    {
      id: 'vendor/aws-alb-401',
      title: { en: 'ALB: sign-in refused', 'zh-TW': 'ALB：登入遭拒' },
      meaning: {
        en: 'A listener rule asks for sign-in (OIDC or Cognito), and it is missing or failed.',
        'zh-TW': '接聽程式規則要求登入（OIDC 或 Cognito），但未登入或失敗。',
      },
      causes: [
        {
          id: 'rule-auth',
          label: {
            en: 'not signed in, or the provider is out of reach',
            'zh-TW': '未登入或無法連線到提供者',
          },
          why: {
            en: 'The rule denies, or the balancer cannot reach the endpoints.',
            'zh-TW': '規則拒絕，或負載平衡器無法連線到端點。',
          },
          check: {
            en: '`error_reason` in the log starts with `Auth`.',
            'zh-TW': '記錄的 `error_reason` 以 `Auth` 開頭。',
          },
          fix: [
            { en: 'Allow outbound HTTPS of the balancer.', 'zh-TW': '允許負載平衡器的輸出 HTTPS。' },
            {
              en: 'Compare client id, secret and endpoints of the listener rule with those of the identity provider.',
              'zh-TW': '比較接聽程式規則與身分識別提供者的用戶端識別碼、密碼與端點。',
            },
          ],
        },
      ],
      seeAlso: ['http/401', 'vendor/aws-alb-561'],
    },
    {
      id: 'vendor/aws-alb-403',
      title: { en: 'ALB: blocked by AWS WAF', 'zh-TW': 'ALB：遭 AWS WAF 封鎖' },
      meaning: { en: 'A rule of the web ACL blocked the request.', 'zh-TW': 'Web ACL 的規則封鎖了要求。' },
      causes: [
        {
          id: 'waf',
          label: { en: 'a WAF rule matched', 'zh-TW': '符合 WAF 規則' },
          why: { en: 'It was taken for an attack.', 'zh-TW': '要求被視為攻擊。' },
          check: {
            en: '`actions_executed` in the log has `waf`.',
            'zh-TW': '記錄的 `actions_executed` 含有 `waf`。',
          },
          fix: [
            {
              en: 'Find the rule in sampled requests of the web ACL; set it to Count or except {path}.',
              'zh-TW': '在 Web ACL 的取樣要求中找出規則；改為 Count 或排除 {path}。',
            },
          ],
        },
      ],
      seeAlso: ['http/403'],
    },
    {
      id: 'vendor/aws-alb-405',
      title: { en: 'ALB: Method Not Allowed', 'zh-TW': 'ALB：不允許的方法' },
      meaning: { en: 'The balancer does not take `TRACE`.', 'zh-TW': '負載平衡器不接受 `TRACE`。' },
      causes: [
        {
          id: 'trace',
          label: { en: 'the request uses TRACE', 'zh-TW': '要求使用 TRACE' },
          why: { en: 'Often a scanner.', 'zh-TW': '通常是掃描程式。' },
          check: { en: 'The method is {method}.', 'zh-TW': '方法為 {method}。' },
          fix: [{ en: 'Use another method, such as `GET`.', 'zh-TW': '改用其他方法，例如 `GET`。' }],
        },
      ],
      seeAlso: ['http/405'],
    },
    {
      id: 'vendor/aws-alb-408',
      title: { en: 'ALB: Request Timeout', 'zh-TW': 'ALB：要求逾時' },
      meaning: {
        en: 'The client sent nothing until the idle time-out passed.',
        'zh-TW': '用戶端在閒置逾時前沒有傳送資料。',
      },
      causes: [
        {
          id: 'slow-client',
          label: { en: 'the upload stalled', 'zh-TW': '上傳停滯' },
          why: {
            en: 'A weak line, or `Content-Length` above the true size.',
            'zh-TW': '網路不穩，或 `Content-Length` 大於實際大小。',
          },
          check: {
            en: 'The duration, {duration}, is that of the time-out, 60 s by default.',
            'zh-TW': '時間 {duration} 等於逾時，預設 60 秒。',
          },
          fix: [
            {
              en: 'Upload in parts, or raise `idle_timeout.timeout_seconds`.',
              'zh-TW': '分段上傳，或提高 `idle_timeout.timeout_seconds`。',
            },
          ],
        },
      ],
      seeAlso: ['http/408', 'vendor/aws-alb-460'],
    },
    {
      id: 'vendor/aws-alb-413',
      title: { en: 'ALB: Payload Too Large', 'zh-TW': 'ALB：承載過大' },
      meaning: {
        en: 'The target is a Lambda function and the body is above 1 MB. For IIS targets the 413 is that of IIS.',
        'zh-TW': '目標是 Lambda 函式且本文超過 1 MB。若目標是 IIS，413 來自 IIS。',
      },
      causes: [
        {
          id: 'lambda-body',
          label: { en: 'body above 1 MB for Lambda', 'zh-TW': 'Lambda 的本文超過 1 MB' },
          why: { en: 'Lambda targets take no more.', 'zh-TW': 'Lambda 目標不接受更大的本文。' },
          check: {
            en: '`target_group_arn` is one of type Lambda.',
            'zh-TW': '`target_group_arn` 是 Lambda 類型。',
          },
          fix: [{ en: 'Upload to S3 with a signed URL.', 'zh-TW': '以簽署的 URL 上傳到 S3。' }],
        },
      ],
      seeAlso: ['http/413', 'iis/413.1'],
    },
    {
      id: 'vendor/aws-alb-414',
      title: { en: 'ALB: URI Too Long', 'zh-TW': 'ALB：URI 太長' },
      meaning: {
        en: 'URL or query string are too long for the balancer.',
        'zh-TW': 'URL 或查詢字串對負載平衡器而言太長。',
      },
      causes: [
        {
          id: 'long-url',
          label: { en: 'data in the URL', 'zh-TW': '資料放在 URL' },
          why: { en: 'The URL has {urlLength} characters.', 'zh-TW': 'URL 有 {urlLength} 個字元。' },
          check: { en: '`Server` is `awselb/2.0`.', 'zh-TW': '`Server` 為 `awselb/2.0`。' },
          fix: [{ en: 'Send the data with POST.', 'zh-TW': '改用 POST 傳送資料。' }],
        },
      ],
      seeAlso: ['http/414'],
    },
    {
      id: 'vendor/aws-alb-460',
      severity: 'warning',
      visibility: 'log-only',
      title: { en: 'ALB: client closed', 'zh-TW': 'ALB：用戶端關閉連線' },
      meaning: {
        en: 'The client hung up before the idle time-out of the balancer.',
        'zh-TW': '用戶端在負載平衡器的閒置逾時前中斷。',
      },
      causes: [
        {
          id: 'client-gave-up',
          label: { en: "the client's time-out is shorter", 'zh-TW': '用戶端的逾時較短' },
          why: { en: 'It waits less than the target needs.', 'zh-TW': '等待時間短於目標所需。' },
          check: {
            en: 'The access log has 460, and one duration for all.',
            'zh-TW': '存取記錄為 460，且時間都相同。',
          },
          fix: [
            {
              en: 'Raise the time-out of the client, or make the page faster.',
              'zh-TW': '提高用戶端的逾時，或加快網頁。',
            },
          ],
        },
      ],
      aliases: ['460', 'Error 460'],
      seeAlso: ['vendor/nginx-499', 'httpsys/Connection_Dropped'],
    },
    {
      id: 'vendor/aws-alb-463',
      title: { en: 'ALB: X-Forwarded-For too long', 'zh-TW': 'ALB：X-Forwarded-For 太長' },
      meaning: {
        en: '`X-Forwarded-For` has more than 30 addresses. Alibaba Cloud uses 463 for a loop.',
        'zh-TW': '`X-Forwarded-For` 超過 30 個位址。阿里雲則以 463 表示迴圈。',
      },
      causes: [
        {
          id: 'proxy-loop',
          label: { en: 'a proxy loop, or a forged header', 'zh-TW': 'Proxy 迴圈或偽造的標頭' },
          why: { en: 'Each pass adds an address.', 'zh-TW': '每次經過都會加上一個位址。' },
          check: { en: 'The same addresses repeat in the header.', 'zh-TW': '標頭中的位址重複。' },
          fix: [
            {
              en: 'Let the ARR rule call the back end itself, not the name of the balancer.',
              'zh-TW': '讓 ARR 規則直接呼叫後端，而不是負載平衡器的名稱。',
            },
          ],
        },
      ],
      aliases: ['463', 'Error 463'],
      seeAlso: ['vendor/alibaba-cloud-463', 'http/508'],
    },
    {
      id: 'vendor/aws-alb-464',
      title: { en: 'ALB: incompatible protocol', 'zh-TW': 'ALB：通訊協定不相容' },
      meaning: {
        en: 'The protocol of the request does not fit the protocol version of the target group.',
        'zh-TW': '要求的通訊協定與目標群組的通訊協定版本不符。',
      },
      causes: [
        {
          id: 'protocol-version',
          label: { en: 'HTTP/1.1 meets HTTP/2 or gRPC', 'zh-TW': 'HTTP/1.1 遇到 HTTP/2 或 gRPC' },
          why: {
            en: 'A gRPC group also refuses all but POST, such as a CORS preflight.',
            'zh-TW': 'gRPC 群組也拒絕 POST 以外的方法，例如 CORS 預檢。',
          },
          check: {
            en: 'Compare the protocol of the request with `ProtocolVersion` of the group.',
            'zh-TW': '比較要求的通訊協定與群組的 `ProtocolVersion`。',
          },
          fix: [
            {
              en: 'Make a target group with `HTTP1` and route such requests to it.',
              'zh-TW': '建立 `HTTP1` 的目標群組，並將這類要求路由到該處。',
            },
          ],
        },
      ],
      aliases: ['464', 'Error 464'],
      seeAlso: ['http/505'],
    },
  ],
);
