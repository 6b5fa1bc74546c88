import { defineTable } from '../../entry';

/** AWS Application Load Balancer (`Server: awselb/2.0`): what it answers itself, from 500. */
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
      id: 'vendor/aws-alb-500',
      title: { en: 'ALB: Internal Server Error', 'zh-TW': 'ALB：內部伺服器錯誤' },
      meaning: {
        en: 'A step inside the balancer failed: WAF or sign-in.',
        'zh-TW': '負載平衡器內部的步驟失敗：WAF 或登入。',
      },
      causes: [
        {
          id: 'waf-or-auth',
          label: { en: 'WAF or the identity provider failed', 'zh-TW': 'WAF 或身分識別提供者失敗' },
          why: {
            en: 'The rules could not be run, or the claims are too large.',
            'zh-TW': '無法執行規則，或宣告過大。',
          },
          check: {
            en: '`target_status_code` is `-`, `error_reason` names it.',
            'zh-TW': '`target_status_code` 為 `-`，`error_reason` 指出原因。',
          },
          fix: [
            {
              en: 'Take the web ACL off for a moment to see which of the two it is.',
              'zh-TW': '暫時移除 Web ACL，以判斷是哪一項。',
            },
            {
              en: 'Compare client id, secret and endpoints of the listener rule with those of the identity provider.',
              'zh-TW': '比較接聽程式規則與身分識別提供者的用戶端識別碼、密碼與端點。',
            },
          ],
        },
      ],
      seeAlso: ['http/500', 'vendor/aws-alb-561'],
    },
    {
      id: 'vendor/aws-alb-501',
      title: { en: 'ALB: Not Implemented', 'zh-TW': 'ALB：未實作' },
      meaning: {
        en: '`Transfer-Encoding` has a value other than `chunked` and `identity`.',
        'zh-TW': '`Transfer-Encoding` 的值不是 `chunked` 或 `identity`。',
      },
      causes: [
        {
          id: 'transfer-encoding',
          label: { en: 'unknown Transfer-Encoding', 'zh-TW': '未知的 Transfer-Encoding' },
          why: { en: 'The client names compression there.', 'zh-TW': '用戶端將壓縮方式放在此處。' },
          check: { en: 'The request has the header.', 'zh-TW': '要求含有此標頭。' },
          fix: [
            {
              en: 'Send `chunked`; name compression in `Content-Encoding`.',
              'zh-TW': '送出 `chunked`；壓縮方式放在 `Content-Encoding`。',
            },
          ],
        },
      ],
      seeAlso: ['http/501', 'httpsys/N/I'],
    },
    {
      id: 'vendor/aws-alb-502',
      title: { en: 'ALB: Bad Gateway', 'zh-TW': 'ALB：錯誤的閘道' },
      meaning: {
        en: 'The target closed or reset the connection, or its answer or TLS handshake is broken.',
        'zh-TW': '目標關閉或重設連線，或其回應或 TLS 交握有誤。',
      },
      causes: [
        {
          id: 'keep-alive',
          label: { en: 'IIS closes idle connections too early', 'zh-TW': 'IIS 太早關閉閒置連線' },
          why: {
            en: '`connectionTimeout` (120 s) was lowered, or the idle time-out of the balancer (60 s) raised above it.',
            'zh-TW': '`connectionTimeout`（120 秒）遭調低，或負載平衡器的閒置逾時（60 秒）遭調高。',
          },
          check: {
            en: 'Rare 502s; HTTPERR has `Timer_ConnectionIdle` at that time.',
            'zh-TW': '偶爾出現 502；HTTPERR 在該時間有 `Timer_ConnectionIdle`。',
          },
          fix: [
            {
              en: 'Set it above the idle time-out.',
              'zh-TW': '設為大於閒置逾時。',
              command: 'appcmd set site "{site}" /limits.connectionTimeout:00:05:00',
            },
          ],
        },
        {
          id: 'target-reset',
          label: { en: 'the application crashed or TLS fails', 'zh-TW': '應用程式當機或 TLS 失敗' },
          why: {
            en: 'The worker process ended, or target and balancer share no cipher.',
            'zh-TW': '背景工作處理序結束，或與目標沒有共同的加密套件。',
          },
          check: {
            en: 'HTTPERR has `Connection_Abandoned_By_ReqQueue`, or Schannel an error.',
            'zh-TW': 'HTTPERR 有 `Connection_Abandoned_By_ReqQueue`，或 Schannel 有錯誤。',
          },
          fix: [
            {
              en: 'Mend the crash.',
              'zh-TW': '修正當機原因。',
              command: "Get-WinEvent -FilterHashtable @{LogName='Application'; Id=1000,1026} -MaxEvents 10",
            },
            {
              en: 'Look at the bound certificate.',
              'zh-TW': '檢視繫結的憑證。',
              command: 'netsh http show sslcert',
            },
          ],
        },
      ],
      seeAlso: ['http/502', 'httpsys/Timer_ConnectionIdle', 'vendor/aws-alb-504'],
    },
    {
      id: 'vendor/aws-alb-503',
      title: { en: 'ALB: Service Unavailable', 'zh-TW': 'ALB：服務無法使用' },
      meaning: {
        en: 'The target group has no registered target. A page of HTTP.sys means a stopped pool on the target instead.',
        'zh-TW': '目標群組沒有已登錄的目標。若是 HTTP.sys 的網頁，則是目標上的集區停止。',
      },
      causes: [
        {
          id: 'no-targets',
          label: { en: 'no registered target', 'zh-TW': '沒有已登錄的目標' },
          why: { en: 'All were taken out, as in a deployment.', 'zh-TW': '全部已移除，例如部署期間。' },
          check: {
            en: '`Server: awselb/2.0`, not `Microsoft-HTTPAPI/2.0`.',
            'zh-TW': '`Server: awselb/2.0`，而不是 `Microsoft-HTTPAPI/2.0`。',
          },
          fix: [
            {
              en: 'Register the instances.',
              'zh-TW': '登錄執行個體。',
              command: 'aws elbv2 register-targets --target-group-arn ARN --targets Id=INSTANCE',
            },
          ],
        },
      ],
      seeAlso: ['http/503', 'httpsys/503-page'],
    },
    {
      id: 'vendor/aws-alb-504',
      title: { en: 'ALB: Gateway Timeout', 'zh-TW': 'ALB：閘道逾時' },
      meaning: {
        en: 'No connection within 10 seconds, or no answer within the idle time-out, 60 s by default.',
        'zh-TW': '10 秒內無法連線，或在閒置逾時（預設 60 秒）內沒有回應。',
      },
      causes: [
        {
          id: 'slow-target',
          label: { en: 'slow page or closed port', 'zh-TW': '網頁過慢或連接埠關閉' },
          why: {
            en: 'The page is slow, or a security group or the Windows firewall drops packets.',
            'zh-TW': '網頁過慢，或安全群組或 Windows 防火牆捨棄封包。',
          },
          check: {
            en: '10 s: firewall; {duration} near the idle time-out: slow page.',
            'zh-TW': '10 秒為防火牆；{duration} 接近閒置逾時則為網頁過慢。',
          },
          fix: [
            {
              en: 'Open the port.',
              'zh-TW': '開放連接埠。',
              command:
                'New-NetFirewallRule -DisplayName ALB -Direction Inbound -Protocol TCP -LocalPort {port} -RemoteAddress 10.0.0.0/16 -Action Allow',
            },
            {
              en: 'Raise `idle_timeout.timeout_seconds`, and `connectionTimeout` of IIS above it.',
              'zh-TW': '提高 `idle_timeout.timeout_seconds`，並讓 IIS 的 `connectionTimeout` 大於它。',
              command: 'appcmd set site "{site}" /limits.connectionTimeout:00:05:00',
            },
          ],
        },
      ],
      seeAlso: ['http/504', 'vendor/aws-alb-502'],
    },
    {
      id: 'vendor/aws-alb-561',
      title: { en: 'ALB: identity provider error', 'zh-TW': 'ALB：身分識別提供者錯誤' },
      meaning: {
        en: 'The identity provider answered with an error. Pantheon uses 561 otherwise.',
        'zh-TW': '身分識別提供者回應錯誤。Pantheon 的 561 意義不同。',
      },
      causes: [
        {
          id: 'idp-error',
          label: { en: 'client id, secret or redirect URL', 'zh-TW': '用戶端識別碼、密碼或重新導向 URL' },
          why: {
            en: 'The secret expired, or `/oauth2/idpresponse` is not registered.',
            'zh-TW': '密碼過期，或未登錄 `/oauth2/idpresponse`。',
          },
          check: {
            en: 'The sign-in log of the provider names the error.',
            'zh-TW': '提供者的登入記錄會指出錯誤。',
          },
          fix: [
            {
              en: 'Compare client id, secret and endpoints of the listener rule with those of the identity provider.',
              'zh-TW': '比較接聽程式規則與身分識別提供者的用戶端識別碼、密碼與端點。',
            },
          ],
        },
      ],
      aliases: ['561', 'Error 561'],
      seeAlso: ['http/401', 'vendor/pantheon-561'],
    },
    {
      id: 'vendor/aws-alb-562',
      title: { en: 'ALB: signing keys not fetched', 'zh-TW': 'ALB：無法取得簽署金鑰' },
      meaning: {
        en: 'Not verified: the balancer could not fetch the keys (JWKS) to check a token.',
        'zh-TW': '未經證實：負載平衡器無法取得驗證權杖的金鑰（JWKS）。',
      },
      causes: [
        {
          id: 'jwks',
          label: { en: 'the JWKS endpoint is out of reach', 'zh-TW': '無法連線到 JWKS 端點' },
          why: { en: 'It is slow, private or answers an error.', 'zh-TW': '端點過慢、不公開或回應錯誤。' },
          check: { en: 'Ask the JWKS URL from outside.', 'zh-TW': '從外部測試 JWKS URL。' },
          fix: [
            {
              en: 'Make the endpoint public over HTTPS, and correct its URL in the rule.',
              'zh-TW': '以 HTTPS 公開端點，並修正規則中的 URL。',
            },
          ],
        },
      ],
      aliases: ['562', 'Error 562'],
      seeAlso: ['vendor/aws-alb-561'],
    },
  ],
);
