import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'iis/502.3',
  severity: 'error',
  visibility: 'detailed-page',
  versions: 'IIS 7+',
  component: 'ARR',
  title: { en: 'Forwarder connection error', 'zh-TW': '轉送連線錯誤' },
  meaning: {
    en: 'The proxy could not get an answer from the server behind it. The error code, a WinHTTP error, says whether it timed out, could not connect or received nonsense.',
    'zh-TW': 'Proxy 無法從後方的伺服器取得回應。錯誤碼（WinHTTP 錯誤）說明是逾時、無法連線或收到無效內容。',
  },
  causes: [
    {
      id: 'backend-timeout',
      label: {
        en: 'back end is slower than the proxy allows (0x80072ee2)',
        'zh-TW': '後端回應過慢（0x80072ee2）',
      },
      why: {
        en: 'The back end did not answer within the time-out of the proxy; this request took {duration}.',
        'zh-TW': '後端未在 Proxy 的逾時值內回應；此要求耗時 {duration}。',
      },
      check: {
        en: "The error code is `0x80072ee2`, the log's `sc-win32-status` 12002, and `time-taken` is about the time-out.",
        'zh-TW': '錯誤碼為 `0x80072ee2`，記錄檔的 `sc-win32-status` 為 12002，且 `time-taken` 約等於逾時值。',
      },
      fix: [
        {
          en: "Raise the time-out in server node > Application Request Routing Cache > Server Proxy Settings, or in the farm's Proxy page.",
          'zh-TW':
            '在伺服器節點 >「Application Request Routing Cache」>「Server Proxy Settings」或伺服器陣列的 Proxy 頁面提高逾時值。',
          command: 'appcmd set config -section:system.webServer/proxy -timeout:00:05:00 /commit:apphost',
        },
        {
          en: 'For ASP.NET Core out-of-process, raise `requestTimeout` (2 minutes by default).',
          'zh-TW': '跨處理序的 ASP.NET Core 請提高 `requestTimeout`（預設為 2 分鐘）。',
          config: `<system.webServer>
  <aspNetCore processPath="dotnet" arguments=".\\app.dll" requestTimeout="00:05:00" hostingModel="outofprocess" />
</system.webServer>`,
        },
        {
          en: "Find out in the back end's own log what takes so long.",
          'zh-TW': '從後端自己的記錄檔找出耗時的原因。',
        },
      ],
    },
    {
      id: 'backend-refused',
      label: { en: 'cannot connect to the back end (0x80072efd)', 'zh-TW': '無法連線到後端（0x80072efd）' },
      why: {
        en: "Nothing listens on the back end's port, or a firewall blocks it.",
        'zh-TW': '後端的連接埠沒有程式接聽，或被防火牆封鎖。',
      },
      check: {
        en: 'The error code is `0x80072efd`, `sc-win32-status` 12029, and the answer comes quickly; or `0x80072ee7` (12007), when the name of the back end is unknown.',
        'zh-TW':
          '錯誤碼為 `0x80072efd`，`sc-win32-status` 為 12029，且很快就回應；若為 `0x80072ee7`（12007），則是後端的名稱無法解析。',
      },
      fix: [
        {
          en: 'Start the back end, and test its port from the proxy with the name and port of the rule.',
          'zh-TW': '啟動後端，並在 Proxy 上以規則中的名稱與連接埠測試。',
          command: 'powershell Test-NetConnection backend.contoso.com -Port 8080',
        },
        {
          en: 'Open the port in the firewall, or correct the target of the rewrite rule.',
          'zh-TW': '在防火牆開放該連接埠，或修正重寫規則的目標。',
        },
      ],
    },
    {
      id: 'backend-closed',
      label: { en: 'back end closed the connection (0x80072efe)', 'zh-TW': '後端中斷連線（0x80072efe）' },
      why: {
        en: 'The back end crashed, recycled or reset the connection in the middle of the request.',
        'zh-TW': '後端在要求進行中當掉、回收或重設連線。',
      },
      check: {
        en: "The error code is `0x80072efe`, `sc-win32-status` 12030; the back end's HTTPERR log has `Connection_Abandoned_By_AppPool`.",
        'zh-TW':
          '錯誤碼為 `0x80072efe`，`sc-win32-status` 為 12030；後端的 HTTPERR 記錄檔有 `Connection_Abandoned_By_AppPool`。',
      },
      fix: [
        {
          en: "Read the back end's Application and System logs at that time, and repair the crash.",
          'zh-TW': '查看後端當時的應用程式與系統事件記錄，並修復當機的原因。',
          command: 'Get-WinEvent -ProviderName "Application Error", ".NET Runtime" -MaxEvents 10',
        },
      ],
    },
    {
      id: 'backend-invalid',
      label: {
        en: 'answer of the back end is not valid HTTP (0x80072f78)',
        'zh-TW': '後端的回應不是有效的 HTTP（0x80072f78）',
      },
      why: {
        en: 'The proxy speaks HTTP to an HTTPS port, or the back end sends broken headers.',
        'zh-TW': 'Proxy 以 HTTP 連線到 HTTPS 連接埠，或後端送出損壞的標頭。',
      },
      check: {
        en: 'The error code is `0x80072f78`, `sc-win32-status` 12152.',
        'zh-TW': '錯誤碼為 `0x80072f78`，`sc-win32-status` 為 12152。',
      },
      fix: [
        {
          en: 'Match `http` or `https` in the rule to the port, and look at the raw answer.',
          'zh-TW': '讓規則中的 `http` 或 `https` 與連接埠一致，並查看原始回應。',
          command: 'curl -v http://backend.contoso.com:8080/',
        },
      ],
    },
    {
      id: 'backend-tls',
      label: { en: 'TLS to the back end fails (0x80072f8f)', 'zh-TW': '與後端的 TLS 失敗（0x80072f8f）' },
      why: {
        en: "The proxy does not trust the back end's certificate, the name differs, it has expired, or the TLS versions do not meet.",
        'zh-TW': 'Proxy 不信任後端的憑證、名稱不符、已過期，或 TLS 版本不相容。',
      },
      check: {
        en: "The error code is `0x80072f8f`, `sc-win32-status` 12175; open the back end's address in a browser on the proxy.",
        'zh-TW': '錯誤碼為 `0x80072f8f`，`sc-win32-status` 為 12175；在 Proxy 上以瀏覽器開啟後端的網址。',
      },
      fix: [
        {
          en: "If the CA is your own, import it into the machine's store on the proxy; use the name in the certificate.",
          'zh-TW': '如果 CA 是自己的，請將它匯入 Proxy 的電腦存放區；並使用憑證中的名稱。',
          command: 'certutil -addstore Root ca.cer',
        },
      ],
    },
    {
      id: 'process-gone',
      label: { en: 'ASP.NET Core process stopped answering', 'zh-TW': 'ASP.NET Core 處理序停止回應' },
      why: {
        en: 'Out-of-process, the application behind the module ended or hangs.',
        'zh-TW': '在跨處理序模式下，模組後方的應用程式已結束或停止回應。',
      },
      check: {
        en: 'The module is `AspNetCoreModuleV2`; the Application log has its events.',
        'zh-TW': '模組為 `AspNetCoreModuleV2`；應用程式事件記錄有其事件。',
      },
      fix: [
        {
          en: 'Recycle the pool, then repair the exception that the log shows.',
          'zh-TW': '回收集區，再修復記錄中的例外狀況。',
          command: 'appcmd recycle apppool "{appPool}"',
        },
      ],
    },
  ],
  seeAlso: ['http/502', 'http/504', 'iis/502.4', 'ancm/502.5', 'ancm/502.3', 'guide/failed-request-tracing'],
  sources: [
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/application-request-routing/troubleshooting-502-errors-in-arr',
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://learn.microsoft.com/aspnet/core/host-and-deploy/iis/web-config',
  ],
});
