import { defineEntry } from '../../entry';
import { IN_FRONT } from '../../layer-groups';

export default defineEntry({
  id: 'http/503',
  severity: 'error',
  visibility: 'client',
  title: { en: 'Service Unavailable', 'zh-TW': '服務無法使用' },
  meaning: {
    en: 'The server cannot answer at present. On Windows it is nearly always HTTP.sys saying that the application pool is stopped or full; look in HTTPERR, not in the IIS log. Every IIS version sends it.',
    'zh-TW':
      '伺服器目前無法回應。在 Windows 上，幾乎都是 HTTP.sys 表示應用程式集區已停止或已滿；請檢視 HTTPERR，而不是 IIS 記錄檔。所有版本的 IIS 都會送出此狀態碼。',
  },
  causes: [
    {
      id: 'pool-stopped',
      by: ['httpsys'],
      label: { en: 'the application pool is stopped', 'zh-TW': '應用程式集區已停止' },
      why: {
        en: 'Someone stopped it, or rapid-fail protection did after 5 crashes in 5 minutes.',
        'zh-TW': '有人停止了它，或在 5 分鐘內當掉 5 次後由快速失敗保護停止。',
      },
      check: {
        en: 'HTTPERR has `AppOffline`, `AppShutdown` or `Disabled`; the System log has WAS event 5002.',
        'zh-TW': 'HTTPERR 的原因是 `AppOffline`、`AppShutdown` 或 `Disabled`；系統記錄檔有 WAS 事件 5002。',
      },
      fix: [
        {
          en: 'See why it stopped, then start it.',
          'zh-TW': '檢視停止的原因，然後啟動它。',
          command: 'Get-WinEvent -ProviderName Microsoft-Windows-WAS -MaxEvents 20',
        },
        {
          en: 'Start the pool.',
          'zh-TW': '啟動集區。',
          command: 'Start-WebAppPool -Name "{appPool}"',
        },
        {
          en: 'Mend the crash that events `Application Error` 1000 and `.NET Runtime` 1026 name, or the pool stops again.',
          'zh-TW':
            '修正事件 `Application Error` 1000 與 `.NET Runtime` 1026 指出的當機原因，否則集區會再次停止。',
        },
      ],
    },
    {
      id: 'pool-identity',
      by: ['httpsys'],
      label: { en: "the pool's account cannot log on", 'zh-TW': '集區的帳戶無法登入' },
      why: {
        en: 'The password of the account was changed or expired, or it lacks the right to log on as a batch job.',
        'zh-TW': '帳戶的密碼已變更或到期，或缺少以批次工作登入的權限。',
      },
      check: {
        en: 'WAS events 5021, 5057 or 5059 in the System log.',
        'zh-TW': '系統記錄檔有 WAS 事件 5021、5057 或 5059。',
      },
      fix: [
        {
          en: 'Go back to the built-in identity, or enter the password again in Advanced Settings.',
          'zh-TW': '改回內建的身分識別，或在「進階設定」重新輸入密碼。',
          command: 'appcmd set apppool "{appPool}" /processModel.identityType:ApplicationPoolIdentity',
        },
      ],
    },
    {
      id: 'queue-full',
      by: ['httpsys', 'iis', 'aspnet'],
      label: { en: 'more requests than the pool can take', 'zh-TW': '要求數超過集區可處理的數量' },
      why: {
        en: "The pool's queue (`queueLength` 1000), the site's connection limit or `appConcurrentRequestLimit` (5000) is full, since the application is slow.",
        'zh-TW':
          '應用程式過慢，導致集區的佇列（`queueLength` 1000）、網站的連線上限或 `appConcurrentRequestLimit`（5000）已滿。',
      },
      check: {
        en: 'HTTPERR has `QueueFull`, `ConnLimit` or `AppPoolTimer`; or the IIS log says 503.2.',
        'zh-TW': 'HTTPERR 的原因是 `QueueFull`、`ConnLimit` 或 `AppPoolTimer`；或 IIS 記錄檔為 503.2。',
      },
      fix: [
        {
          en: 'See what the running requests wait for.',
          'zh-TW': '檢視執行中的要求在等待什麼。',
          command: 'appcmd list requests /elapsed:5000',
        },
        {
          en: 'Only after that, make the queue longer.',
          'zh-TW': '之後再考慮加長佇列。',
          command: 'appcmd set apppool "{appPool}" /queueLength:5000',
        },
      ],
    },
    {
      id: 'worker-fails-to-start',
      by: ['httpsys'],
      label: { en: 'the worker process fails each time it starts', 'zh-TW': '背景工作處理序每次啟動都失敗' },
      why: {
        en: 'A module DLL is missing or has the wrong bitness, or the ASP.NET Core application ends in the worker process. After 5 failures the pool stops.',
        'zh-TW':
          '模組的 DLL 遺漏或位元數不符，或 ASP.NET Core 應用程式在背景工作處理序中結束。失敗 5 次後集區就會停止。',
      },
      check: {
        en: 'Application log: `Microsoft-Windows-IIS-W3SVC-WP` 2280 or 2282 names the DLL, `IIS AspNetCore Module V2` 1018 the exception. System log: WAS 5009 or 5059.',
        'zh-TW':
          '應用程式記錄檔：`Microsoft-Windows-IIS-W3SVC-WP` 2280 或 2282 指出 DLL，`IIS AspNetCore Module V2` 1018 指出例外狀況。系統記錄檔：WAS 5009 或 5059。',
      },
      fix: [
        {
          en: 'Install the product of that DLL again, or remove the module in IIS Manager > Modules > Configure Native Modules.',
          'zh-TW': '重新安裝該 DLL 所屬的產品，或在 IIS 管理員 >「模組」>「設定原生模組」移除該模組。',
          command: 'appcmd list config -section:system.webServer/globalModules',
        },
        {
          en: 'Match the bitness of the pool.',
          'zh-TW': '讓集區的位元數相符。',
          command: 'appcmd set apppool "{appPool}" /enable32BitAppOnWin64:false',
        },
      ],
    },
    {
      id: 'taken-offline',
      label: { en: 'app_offline.htm, maintenance or overload', 'zh-TW': 'app_offline.htm、維護或過載' },
      why: {
        en: 'A file `app_offline.htm` takes an ASP.NET application offline while it is deployed; CDNs and balancers answer 503 for maintenance or when no server is healthy.',
        'zh-TW':
          '部署期間，`app_offline.htm` 檔案會讓 ASP.NET 應用程式離線；CDN 與負載平衡器在維護中或沒有健康的伺服器時，也會回應 503。',
      },
      check: {
        en: '`Retry-After` is there ({retryAfter} seconds), or `Server` is not `Microsoft-HTTPAPI/2.0`.',
        'zh-TW': '有 `Retry-After`（{retryAfter} 秒），或 `Server` 不是 `Microsoft-HTTPAPI/2.0`。',
      },
      fix: [
        {
          en: 'Delete a file that a broken deployment left.',
          'zh-TW': '刪除部署失敗殘留的檔案。',
          command: 'del "{physicalPath}\\app_offline.htm"',
        },
        { en: 'Look at the health checks of the balancer.', 'zh-TW': '檢查負載平衡器的健康情況檢查。' },
      ],
    },
    {
      id: 'no-back-end',
      by: IN_FRONT,
      label: { en: 'no server behind the proxy is up', 'zh-TW': 'Proxy 後方沒有可用的伺服器' },
      why: {
        en: 'All are stopped, fail the health check, or cannot be reached.',
        'zh-TW': '全部停止、未通過健康情況檢查，或無法連線。',
      },
      check: {
        en: 'The answer is from {server}, and the log of the web server has no line.',
        'zh-TW': '回應來自 {server}，且網頁伺服器的記錄檔沒有記錄。',
      },
      fix: [
        {
          en: "Ask the back end directly, from the proxy's machine.",
          'zh-TW': '從 Proxy 所在的電腦直接連線後端。',
          command: 'curl -v http://backend.contoso.com:8080/',
        },
      ],
    },
    {
      id: 'broken-pool-files',
      by: ['httpsys'],
      label: {
        en: 'pool files or URL reservations in the way',
        'zh-TW': '集區的暫存組態或 URL 保留項目造成阻礙',
      },
      why: {
        en: 'The configuration that WAS writes for each pool cannot be made (event 5189), or another service has reserved the same URL.',
        'zh-TW': 'WAS 無法寫入各集區的組態（事件 5189），或其他服務已保留相同的 URL。',
      },
      check: {
        en: 'HTTPERR has `N/A`, or the System log WAS event 5189.',
        'zh-TW': 'HTTPERR 的原因是 `N/A`，或系統記錄檔有 WAS 事件 5189。',
      },
      fix: [
        {
          en: 'See the reservations, and delete the one that is wrong.',
          'zh-TW': '檢視保留項目，並刪除錯誤的項目。',
          command: 'netsh http show urlacl',
        },
        {
          en: 'For event 5189, let WAS write the files anew; every site stops.',
          'zh-TW': '若為事件 5189，讓 WAS 重新寫入檔案；所有網站都會停止。',
          command: 'net stop WAS /y && rmdir /s /q C:\\inetpub\\temp\\appPools && net start W3SVC',
        },
      ],
    },
  ],
  seeAlso: [
    'iis/503.2',
    'iis/503.3',
    'iis/503.4',
    'http/500',
    'http/502',
    'http/504',
    'http/429',
    'iis/503.0',
    'guide/httperr-logs',
    'guide/event-logs',
  ],
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9110#section-15.6.4',
    'https://learn.microsoft.com/troubleshoot/developer/webapps/aspnet/site-behavior-performance/error-logging-http-apis',
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://learn.microsoft.com/iis/configuration/system.applicationhost/applicationpools/add/failure',
    'https://learn.microsoft.com/aspnet/core/host-and-deploy/aspnet-core-module',
  ],
});
