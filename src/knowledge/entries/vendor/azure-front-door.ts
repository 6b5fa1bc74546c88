import { defineTable } from '../../entry';

/** Answered 503 or 504. */
const SLOW_ORIGIN = {
  id: 'slow-origin',
  label: { en: 'the origin is too slow', 'zh-TW': '原始伺服器過慢' },
  why: {
    en: 'The origin response time-out is 30 seconds by default.',
    'zh-TW': '原始伺服器回應逾時預設為 30 秒。',
  },
  check: {
    en: 'The log has `OriginTimeout`; the duration is {duration}.',
    'zh-TW': '記錄有 `OriginTimeout`；時間為 {duration}。',
  },
  fix: [
    {
      en: 'Set it to up to 240 seconds in the profile.',
      'zh-TW': '在設定檔中提高，最多 240 秒。',
      command: 'az afd profile update -g GROUP --profile-name PROFILE --origin-response-timeout-seconds 120',
    },
  ],
};

/** Azure Front Door (`x-azure-ref`) and the front end of Azure App Service. */
export default defineTable(
  {
    severity: 'error',
    visibility: 'client',
    sources: ['https://learn.microsoft.com/azure/frontdoor/troubleshoot-issues'],
  },
  [
    {
      id: 'vendor/azure-front-door-400',
      title: { en: 'Front Door: no route', 'zh-TW': 'Front Door：沒有路由' },
      meaning: { en: 'No route takes this host name or path.', 'zh-TW': '沒有路由接受此主機名稱或路徑。' },
      causes: [
        {
          id: 'no-route',
          label: { en: 'the host name is not attached to a route', 'zh-TW': '主機名稱未關聯到路由' },
          why: {
            en: 'The custom domain {host} lacks an endpoint, or the change has not spread yet.',
            'zh-TW': '自訂網域 {host} 沒有端點，或變更尚未生效。',
          },
          check: {
            en: '`x-azure-ref` is there, and the IIS log has no line.',
            'zh-TW': '有 `x-azure-ref`，而 IIS 記錄檔沒有記錄。',
          },
          fix: [
            {
              en: 'Add the domain to the route, and wait some minutes.',
              'zh-TW': '將網域加入路由，並等候幾分鐘。',
            },
          ],
        },
      ],
      seeAlso: ['http/400'],
    },
    {
      id: 'vendor/azure-front-door-403',
      title: { en: 'Front Door: blocked by WAF', 'zh-TW': 'Front Door：遭 WAF 封鎖' },
      meaning: {
        en: 'The WAF policy blocked the request; else the 403 is that of the origin.',
        'zh-TW': 'WAF 原則封鎖了要求；否則 403 來自原始伺服器。',
      },
      causes: [
        {
          id: 'waf',
          label: { en: 'a WAF rule matched', 'zh-TW': '符合 WAF 規則' },
          why: { en: 'It was taken for an attack.', 'zh-TW': '要求被視為攻擊。' },
          check: {
            en: 'Look up `x-azure-ref` as `trackingReference` in the WAF log.',
            'zh-TW': '以 `x-azure-ref` 作為 `trackingReference` 查詢 WAF 記錄。',
          },
          fix: [{ en: 'Make an exclusion in the WAF policy.', 'zh-TW': '在 WAF 原則中建立排除項目。' }],
        },
      ],
      seeAlso: ['http/403'],
    },
    {
      id: 'vendor/azure-front-door-411',
      title: { en: 'Front Door: Length Required', 'zh-TW': 'Front Door：需要長度' },
      meaning: { en: 'A request such as POST came without length.', 'zh-TW': 'POST 之類的要求沒有長度。' },
      causes: [
        {
          id: 'no-length',
          label: { en: 'no Content-Length', 'zh-TW': '沒有 Content-Length' },
          why: {
            en: 'The request also lacks `Transfer-Encoding`.',
            'zh-TW': '要求也沒有 `Transfer-Encoding`。',
          },
          check: { en: 'Both headers are missing.', 'zh-TW': '兩個標頭都沒有。' },
          fix: [
            {
              en: 'Send a length, also for an empty body.',
              'zh-TW': '即使本文為空，也要送出長度。',
              command: 'curl -X POST -H "Content-Length: 0" {url}',
            },
          ],
        },
      ],
      seeAlso: ['http/411', 'httpsys/411-page'],
    },
    {
      id: 'vendor/azure-front-door-421',
      title: { en: 'Front Door: Misdirected Request', 'zh-TW': 'Front Door：錯誤導向的要求' },
      meaning: {
        en: '`Host` is another name than SNI of the TLS handshake; domain fronting is blocked.',
        'zh-TW': '`Host` 與 TLS 交握的 SNI 不同；網域前置遭封鎖。',
      },
      causes: [
        {
          id: 'host-not-sni',
          label: { en: 'a proxy or client sends two names', 'zh-TW': 'Proxy 或用戶端送出兩個名稱' },
          why: { en: 'One name was set by hand.', 'zh-TW': '其中一個名稱是手動設定的。' },
          check: { en: 'Compare `Host` with the name of the URL.', 'zh-TW': '比較 `Host` 與 URL 的名稱。' },
          fix: [
            {
              en: 'Send the same name in both.',
              'zh-TW': '兩者送出相同名稱。',
              command: 'curl -v https://{host}/',
            },
          ],
        },
      ],
      seeAlso: ['http/421'],
    },
    {
      id: 'vendor/azure-front-door-503',
      title: { en: 'Front Door: Service Unavailable', 'zh-TW': 'Front Door：服務無法使用' },
      meaning: {
        en: 'The origin gave no valid answer, or none in time.',
        'zh-TW': '原始伺服器沒有有效或及時的回應。',
      },
      causes: [
        {
          id: 'certificate-name',
          label: { en: 'the origin certificate has another name', 'zh-TW': '原始伺服器憑證的名稱不符' },
          why: {
            en: 'The origin is an address, or its certificate does not match its host name.',
            'zh-TW': '原始伺服器是位址，或憑證與其主機名稱不符。',
          },
          check: {
            en: 'Only HTTPS fails; `ErrorInfo` is `OriginInvalidResponse`.',
            'zh-TW': '只有 HTTPS 失敗；`ErrorInfo` 為 `OriginInvalidResponse`。',
          },
          fix: [
            {
              en: 'Bind a certificate for the host name of the origin.',
              'zh-TW': '為原始伺服器的主機名稱繫結憑證。',
              command: 'netsh http show sslcert',
            },
            {
              en: 'Only for a test, turn the check of the subject name off.',
              'zh-TW': '僅供測試時，關閉主體名稱檢查。',
            },
          ],
        },
        SLOW_ORIGIN,
        {
          id: 'range-and-compression',
          label: { en: 'ranges and compression at once', 'zh-TW': '同時使用範圍與壓縮' },
          why: {
            en: 'A range request with `Accept-Encoding` gets lengths that do not fit.',
            'zh-TW': '含 `Accept-Encoding` 的範圍要求得到不符的長度。',
          },
          check: { en: 'The request has `Range`.', 'zh-TW': '要求含有 `Range`。' },
          fix: [
            {
              en: 'Delete `Accept-Encoding` for such requests with a rule set, or turn compression off.',
              'zh-TW': '以規則集刪除這類要求的 `Accept-Encoding`，或關閉壓縮。',
            },
          ],
        },
      ],
      seeAlso: ['http/503', 'vendor/azure-front-door-504', 'httpsys/503-page'],
    },
    {
      id: 'vendor/azure-front-door-504',
      title: { en: 'Front Door: Gateway Timeout', 'zh-TW': 'Front Door：閘道逾時' },
      meaning: {
        en: 'The origin did not answer in time, `OriginTimeout`. Older texts give 503 for it.',
        'zh-TW': '原始伺服器未及時回應（`OriginTimeout`）。舊文件為 503。',
      },
      causes: [SLOW_ORIGIN],
      seeAlso: ['http/504', 'vendor/azure-front-door-503'],
    },
    {
      id: 'vendor/azure-app-service-403',
      title: { en: 'App Service: stopped or restricted', 'zh-TW': 'App Service：已停止或受限' },
      meaning: {
        en: 'The app is stopped, over its quota, or access is restricted.',
        'zh-TW': '應用程式已停止、超過配額，或存取受限。',
      },
      causes: [
        {
          id: 'stopped',
          label: { en: 'stopped, or over its quota', 'zh-TW': '已停止或超過配額' },
          why: {
            en: 'Somebody stopped the app, or the free plan did at its quota.',
            'zh-TW': '有人停止了應用程式，或免費方案用完配額而停止。',
          },
          check: {
            en: 'The page says `This web app is stopped`.',
            'zh-TW': '網頁顯示 `This web app is stopped`。',
          },
          fix: [
            {
              en: 'Start it; over its quota, choose a larger plan.',
              'zh-TW': '啟動它；若超過配額，請改用較大的方案。',
              command: 'az webapp start -g GROUP -n APP',
            },
          ],
        },
        {
          id: 'restricted',
          label: { en: 'access restriction', 'zh-TW': '存取限制' },
          why: {
            en: 'The app runs, but a rule for addresses refuses this caller, or a private endpoint closes public access.',
            'zh-TW': '應用程式正在執行，但位址規則拒絕此呼叫端，或私人端點關閉了公用存取。',
          },
          check: {
            en: 'The page says `Error 403 - Forbidden`, the status line `Ip Forbidden`; `x-ms-forbidden-ip` names the address.',
            'zh-TW':
              '網頁顯示 `Error 403 - Forbidden`，狀態列為 `Ip Forbidden`；`x-ms-forbidden-ip` 會指出位址。',
          },
          fix: [
            {
              en: 'Look at the rules under Networking > Access restrictions.',
              'zh-TW': '檢視「網路」>「存取限制」中的規則。',
              command: 'az webapp config access-restriction show -g GROUP -n APP',
            },
          ],
        },
      ],
      seeAlso: ['http/403', 'iis/403.503'],
      sources: ['https://learn.microsoft.com/azure/app-service/app-service-ip-restrictions'],
    },
    {
      id: 'vendor/azure-app-service-404',
      title: { en: 'App Service: no such app', 'zh-TW': 'App Service：沒有此應用程式' },
      meaning: { en: 'No app answers to this host name.', 'zh-TW': '沒有應用程式使用此主機名稱。' },
      causes: [
        {
          id: 'no-such-app',
          label: { en: 'the host name is bound to no app', 'zh-TW': '主機名稱未繫結到應用程式' },
          why: {
            en: 'The app was deleted, its name is another, or {host} is no custom domain of it.',
            'zh-TW': '應用程式已刪除、名稱不同，或 {host} 不是其自訂網域。',
          },
          check: {
            en: 'The page says `404 Web Site not found`.',
            'zh-TW': '網頁顯示 `404 Web Site not found`。',
          },
          fix: [
            {
              en: 'Add the name to the app.',
              'zh-TW': '將名稱加入應用程式。',
              command: 'az webapp config hostname add -g GROUP --webapp-name APP --hostname {host}',
            },
          ],
        },
      ],
      seeAlso: ['http/404'],
      sources: ['https://learn.microsoft.com/azure/app-service/app-service-web-tutorial-custom-domain'],
    },
    {
      id: 'vendor/azure-app-service-502',
      title: { en: 'App Service: Bad Gateway', 'zh-TW': 'App Service：錯誤的閘道' },
      meaning: {
        en: 'The front end got no answer from the worker.',
        'zh-TW': '前端沒有收到背景工作角色的回應。',
      },
      causes: [
        {
          id: 'worker-failed',
          label: { en: 'the app crashed or did not start', 'zh-TW': '應用程式當機或未啟動' },
          why: {
            en: 'An exception at start-up, memory, or a wrong port in a container.',
            'zh-TW': '啟動時的例外狀況、記憶體不足，或容器連接埠錯誤。',
          },
          check: {
            en: '`LogFiles\\eventlog.xml`, or Diagnose and solve problems.',
            'zh-TW': '`LogFiles\\eventlog.xml`，或「診斷並解決問題」。',
          },
          fix: [
            {
              en: 'Read the log while the app starts.',
              'zh-TW': '在應用程式啟動時檢視記錄。',
              command: 'az webapp log tail -g GROUP -n APP',
            },
          ],
        },
      ],
      seeAlso: ['http/502', 'ancm/502.5'],
      sources: ['https://learn.microsoft.com/azure/app-service/troubleshoot-http-502-http-503'],
    },
    {
      id: 'vendor/azure-app-service-504',
      title: { en: 'App Service: ends after 230 seconds', 'zh-TW': 'App Service：230 秒後中斷' },
      meaning: {
        en: 'The load balancer of App Service ends a request that is idle for about 230 seconds, with 500, 502 or 504.',
        'zh-TW': 'App Service 的負載平衡器會在閒置約 230 秒後結束要求，回應 500、502 或 504。',
      },
      causes: [
        {
          id: 'idle-230',
          label: { en: 'the page takes too long', 'zh-TW': '網頁執行過久' },
          why: { en: 'The limit cannot be changed.', 'zh-TW': '無法變更此上限。' },
          check: {
            en: 'The duration, {duration}, is about 230 s.',
            'zh-TW': '時間 {duration} 約為 230 秒。',
          },
          fix: [
            {
              en: 'Move the work to a WebJob or a queue, and answer at once.',
              'zh-TW': '將工作移到 WebJob 或佇列，並立即回應。',
            },
          ],
        },
      ],
      seeAlso: ['http/504', 'http/502'],
      sources: ['https://learn.microsoft.com/troubleshoot/azure/app-service/web-apps-performance-faqs'],
    },
  ],
);
