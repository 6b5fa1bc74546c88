import { defineTable } from '../../entry';

/** Azure Application Gateway (`Server: Microsoft-Azure-Application-Gateway/v2`). */
export default defineTable(
  {
    severity: 'error',
    visibility: 'client',
    sources: ['https://learn.microsoft.com/azure/application-gateway/http-response-codes'],
  },
  [
    {
      id: 'vendor/azure-application-gateway-400',
      title: { en: 'Application Gateway: Bad Request', 'zh-TW': 'Application Gateway：錯誤的要求' },
      meaning: {
        en: 'HTTP came to an HTTPS listener, the client certificate is missing, or the request breaks HTTP.',
        'zh-TW': '以 HTTP 連到 HTTPS 接聽程式、缺少用戶端憑證，或要求不符合 HTTP。',
      },
      causes: [
        {
          id: 'listener',
          label: { en: 'wrong scheme or client certificate', 'zh-TW': '通訊協定錯誤或用戶端憑證' },
          why: { en: 'The listener wants TLS, or mutual TLS.', 'zh-TW': '接聽程式要求 TLS 或相互 TLS。' },
          check: { en: 'The page names the gateway.', 'zh-TW': '網頁顯示閘道名稱。' },
          fix: [
            {
              en: 'Use `https://`, and send the client certificate.',
              'zh-TW': '使用 `https://`，並傳送用戶端憑證。',
              command: 'curl -v --cert client.pem https://{host}/',
            },
          ],
        },
      ],
      seeAlso: ['http/400'],
    },
    {
      id: 'vendor/azure-application-gateway-403',
      title: { en: 'Application Gateway: blocked by WAF', 'zh-TW': 'Application Gateway：遭 WAF 封鎖' },
      meaning: {
        en: 'A WAF rule in prevention mode blocked the request.',
        'zh-TW': '防護模式的 WAF 規則封鎖了要求。',
      },
      causes: [
        {
          id: 'waf',
          label: { en: 'a WAF rule matched', 'zh-TW': '符合 WAF 規則' },
          why: { en: 'It was taken for an attack.', 'zh-TW': '要求被視為攻擊。' },
          check: {
            en: '`ruleId_s` in `ApplicationGatewayFirewallLog`.',
            'zh-TW': '`ApplicationGatewayFirewallLog` 的 `ruleId_s`。',
          },
          fix: [
            {
              en: 'Make an exclusion for the field in the WAF policy.',
              'zh-TW': '在 WAF 原則中為該欄位建立排除項目。',
            },
          ],
        },
      ],
      seeAlso: ['http/403'],
    },
    {
      id: 'vendor/azure-application-gateway-404',
      title: { en: 'Application Gateway: Not Found', 'zh-TW': 'Application Gateway：找不到' },
      meaning: {
        en: 'No listener or rule takes this host or path; else the 404 is that of the back end.',
        'zh-TW': '沒有接聽程式或規則接受此主機或路徑；否則 404 來自後端。',
      },
      causes: [
        {
          id: 'no-rule',
          label: { en: 'no listener for the host', 'zh-TW': '沒有該主機的接聽程式' },
          why: { en: '{host} is in no multi-site listener.', 'zh-TW': '{host} 不在任何多站台接聽程式中。' },
          check: { en: 'The IIS log of the back end has no line.', 'zh-TW': '後端的 IIS 記錄檔沒有記錄。' },
          fix: [{ en: 'Add a listener and a rule for {host}.', 'zh-TW': '為 {host} 新增接聽程式與規則。' }],
        },
      ],
      seeAlso: ['http/404'],
    },
    {
      id: 'vendor/azure-application-gateway-408',
      title: { en: 'Application Gateway: Request Timeout', 'zh-TW': 'Application Gateway：要求逾時' },
      meaning: { en: 'The client sent nothing for 60 seconds.', 'zh-TW': '用戶端在 60 秒內沒有傳送資料。' },
      causes: [
        {
          id: 'slow-client',
          label: { en: 'the upload stalled', 'zh-TW': '上傳停滯' },
          why: {
            en: 'A weak line, or `Content-Length` above the true size.',
            'zh-TW': '網路不穩，或 `Content-Length` 大於實際大小。',
          },
          check: { en: 'The duration is {duration}.', 'zh-TW': '時間為 {duration}。' },
          fix: [{ en: 'Upload in parts.', 'zh-TW': '分段上傳。' }],
        },
      ],
      seeAlso: ['http/408'],
    },
    {
      id: 'vendor/azure-application-gateway-413',
      title: { en: 'Application Gateway: body too large', 'zh-TW': 'Application Gateway：本文過大' },
      meaning: { en: 'The body is above the limits of the WAF.', 'zh-TW': '本文超過 WAF 的上限。' },
      causes: [
        {
          id: 'waf-size',
          label: { en: 'WAF body or file limit', 'zh-TW': 'WAF 的本文或檔案上限' },
          why: {
            en: 'The inspected body is 128 KB by default; uploads have a limit of their own.',
            'zh-TW': '檢查的本文預設為 128 KB；檔案上傳另有上限。',
          },
          check: {
            en: 'The WAF log names the size; the IIS log has no line.',
            'zh-TW': 'WAF 記錄指出大小；IIS 記錄檔沒有記錄。',
          },
          fix: [
            {
              en: 'Raise both limits under WAF policy > Policy settings.',
              'zh-TW': '在 WAF 原則 > 原則設定提高兩個上限。',
            },
          ],
        },
      ],
      seeAlso: ['http/413', 'iis/413.1'],
    },
    {
      id: 'vendor/azure-application-gateway-499',
      severity: 'warning',
      visibility: 'log-only',
      title: { en: 'Application Gateway: client closed', 'zh-TW': 'Application Gateway：用戶端關閉連線' },
      meaning: {
        en: 'The client hung up before the answer; v1 logs 0 instead.',
        'zh-TW': '用戶端在回應前中斷；v1 記錄為 0。',
      },
      causes: [
        {
          id: 'client-gave-up',
          label: { en: 'the client did not wait', 'zh-TW': '用戶端不再等待' },
          why: { en: 'The page is slower than its time-out.', 'zh-TW': '網頁慢於用戶端的逾時。' },
          check: { en: '`timeTaken` is long.', 'zh-TW': '`timeTaken` 很長。' },
          fix: [{ en: 'Make the back end faster.', 'zh-TW': '加快後端。' }],
        },
      ],
      seeAlso: ['vendor/nginx-499'],
    },
    {
      id: 'vendor/azure-application-gateway-500',
      title: { en: 'Application Gateway: internal error', 'zh-TW': 'Application Gateway：內部錯誤' },
      meaning: {
        en: 'A fault of the gateway, unless the 500 is that of the back end.',
        'zh-TW': '閘道的問題，除非 500 來自後端。',
      },
      causes: [
        {
          id: 'gateway-fault',
          label: { en: 'the gateway itself failed', 'zh-TW': '閘道本身失敗' },
          why: { en: 'It does not come from your configuration alone.', 'zh-TW': '不只是組態造成。' },
          check: { en: '`serverStatus` in the log is empty.', 'zh-TW': '記錄的 `serverStatus` 為空。' },
          fix: [
            {
              en: 'Ask the back end directly. If it answers, open a support request with time and transaction id.',
              'zh-TW': '直接測試後端。如果後端正常，附上時間與交易識別碼建立支援要求。',
            },
          ],
        },
      ],
      seeAlso: ['http/500'],
    },
    {
      id: 'vendor/azure-application-gateway-502',
      title: { en: 'Application Gateway: Bad Gateway', 'zh-TW': 'Application Gateway：錯誤的閘道' },
      meaning: {
        en: 'No back end is healthy, or the connection to it failed.',
        'zh-TW': '沒有狀況良好的後端，或與後端的連線失敗。',
      },
      causes: [
        {
          id: 'probe-fails',
          label: { en: 'the health probe fails', 'zh-TW': '健康情況探查失敗' },
          why: {
            en: 'The probe asks for another host name or path than IIS answers with 200 to 399.',
            'zh-TW': '探查的主機名稱或路徑，IIS 未以 200 至 399 回應。',
          },
          check: {
            en: 'Backend health shows `Unhealthy` with the reason.',
            'zh-TW': '「後端健康情況」顯示 `Unhealthy` 與原因。',
          },
          fix: [
            {
              en: 'Give the probe the host name that IIS is bound to, and a path without sign-in.',
              'zh-TW': '將探查設為 IIS 繫結的主機名稱，以及不需登入的路徑。',
              command: 'Get-WebBinding -Name "{site}"',
            },
          ],
        },
        {
          id: 'blocked-or-untrusted',
          label: { en: 'blocked port or untrusted certificate', 'zh-TW': '連接埠遭封鎖或憑證不受信任' },
          why: {
            en: 'A network security group or route blocks it, or the root of the back-end certificate is missing in the setting.',
            'zh-TW': '網路安全性群組或路由阻擋，或後端設定缺少憑證的根憑證。',
          },
          check: {
            en: 'Backend health names the certificate or a time-out.',
            'zh-TW': '「後端健康情況」指出憑證或逾時。',
          },
          fix: [
            {
              en: 'Open the port.',
              'zh-TW': '開放連接埠。',
              command:
                'New-NetFirewallRule -DisplayName AppGateway -Direction Inbound -Protocol TCP -LocalPort 80,443 -RemoteAddress 10.0.1.0/24 -Action Allow',
            },
            { en: 'Upload the root certificate in the back-end setting.', 'zh-TW': '在後端設定上傳根憑證。' },
          ],
        },
      ],
      seeAlso: ['http/502', 'vendor/azure-application-gateway-504'],
    },
    {
      id: 'vendor/azure-application-gateway-504',
      title: { en: 'Application Gateway: Gateway Timeout', 'zh-TW': 'Application Gateway：閘道逾時' },
      meaning: {
        en: 'On v2, the back end did not answer within the request time-out of the setting; v1 says 502.',
        'zh-TW': '在 v2 上，後端未在設定的要求逾時內回應；v1 則為 502。',
      },
      causes: [
        {
          id: 'slow-back-end',
          label: { en: 'the page takes too long', 'zh-TW': '網頁執行過久' },
          why: { en: 'The default is 20 seconds.', 'zh-TW': '預設為 20 秒。' },
          check: { en: 'The duration, {duration}, is close to it.', 'zh-TW': '時間 {duration} 接近該值。' },
          fix: [
            {
              en: 'Raise the request time-out in the back-end setting.',
              'zh-TW': '在後端設定提高要求逾時。',
              command:
                'az network application-gateway http-settings update --gateway-name GATEWAY -g GROUP -n SETTING --timeout 120',
            },
          ],
        },
      ],
      seeAlso: ['http/504'],
    },
  ],
);
