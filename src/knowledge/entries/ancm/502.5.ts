import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'ancm/502.5',
  severity: 'error',
  visibility: 'client',
  versions: 'IIS 7+',
  component: 'ASP.NET Core Module',
  title: { en: 'ANCM Out-Of-Process Startup Failure', 'zh-TW': 'ANCM 跨處理序啟動失敗' },
  meaning: {
    en: 'The ASP.NET Core process could not be started or did not listen on the port given to it; older modules call it Process Failure. From ARR (3.0.1916 and later) the same number means that a WebSocket could not be forwarded.',
    'zh-TW':
      'ASP.NET Core 處理序無法啟動，或未接聽指派給它的連接埠；舊版模組稱為 Process Failure。若來自 ARR（3.0.1916 以後），同一號碼表示無法轉送 WebSocket。',
  },
  causes: [
    {
      id: 'start-failed',
      label: { en: 'the application ends at once', 'zh-TW': '應用程式立即結束' },
      why: {
        en: 'It throws at start-up, its `processPath` or `arguments` is wrong, the runtime is missing (`0x80004005`), or the bitness is wrong (`0x800700c1`).',
        'zh-TW':
          '啟動時發生例外狀況、`processPath` 或 `arguments` 錯誤、缺少執行階段（`0x80004005`），或位元數不符（`0x800700c1`）。',
      },
      check: {
        en: 'Application log, source `IIS AspNetCore Module V2`, event 1000 or 1020, with the error code.',
        'zh-TW': '應用程式事件記錄中，來源 `IIS AspNetCore Module V2` 的事件 1000 或 1020，並帶有錯誤碼。',
      },
      fix: [
        {
          en: 'Start the application by hand in its folder, and repair what it says.',
          'zh-TW': '在應用程式的資料夾手動啟動，並修復它回報的問題。',
          command: 'dotnet .\\app.dll',
        },
        {
          en: 'Write its output to `.\\logs\\stdout_*.log`. The account of the pool must be able to write there.',
          'zh-TW': '將輸出寫入 `.\\logs\\stdout_*.log`。集區帳戶必須能寫入該處。',
          config: `<system.webServer>
  <aspNetCore processPath="dotnet" arguments=".\\app.dll" stdoutLogEnabled="true" stdoutLogFile=".\\logs\\stdout" hostingModel="outofprocess" />
</system.webServer>`,
        },
      ],
    },
    {
      id: 'hosting-bundle',
      label: { en: 'Hosting Bundle or runtime is missing', 'zh-TW': '缺少裝載套件組合或執行階段' },
      why: {
        en: 'The server lacks the .NET version of the application, or it was installed before IIS.',
        'zh-TW': '伺服器缺少應用程式所需的 .NET 版本，或在安裝 IIS 之前就已安裝。',
      },
      check: {
        en: 'Compare the installed runtimes with `runtimeconfig.json`.',
        'zh-TW': '比對已安裝的執行階段與 `runtimeconfig.json`。',
      },
      fix: [
        {
          en: 'Install or repair the Hosting Bundle, then restart IIS.',
          'zh-TW': '安裝或修復裝載套件組合，然後重新啟動 IIS。',
          command: 'net stop was /y && net start w3svc',
        },
      ],
    },
    {
      id: 'wrong-port',
      label: { en: 'the application listens on another port', 'zh-TW': '應用程式接聽其他連接埠' },
      why: {
        en: 'A hard-coded address overrides `ASPNETCORE_PORT`, so the module waits at a port where nobody listens.',
        'zh-TW': '寫死的位址覆寫了 `ASPNETCORE_PORT`，使模組在無人接聽的連接埠上等候。',
      },
      check: {
        en: 'The output of the application shows another address after `Now listening on`.',
        'zh-TW': '應用程式的輸出在 `Now listening on` 之後顯示其他位址。',
      },
      fix: [
        {
          en: 'Remove `UseUrls` and the `Kestrel` endpoints from code and `appsettings`.',
          'zh-TW': '從程式碼與 `appsettings` 移除 `UseUrls` 與 `Kestrel` 端點。',
        },
      ],
    },
    {
      id: 'null-service',
      label: { en: 'the Null service is not running (0x800701b1)', 'zh-TW': 'Null 服務未執行（0x800701b1）' },
      why: {
        en: 'The module redirects output to the `null` device, and its driver is stopped.',
        'zh-TW': '模組將輸出導向 `null` 裝置，而其驅動程式已停止。',
      },
      check: { en: 'The event shows `0x800701b1`.', 'zh-TW': '事件顯示 `0x800701b1`。' },
      fix: [{ en: 'Start the driver.', 'zh-TW': '啟動該驅動程式。', command: 'sc start null' }],
    },
    {
      id: 'arr-websocket',
      label: { en: 'ARR cannot forward the WebSocket', 'zh-TW': 'ARR 無法轉送 WebSocket' },
      why: {
        en: 'The WebSocket Protocol feature is missing on the proxy or the back end.',
        'zh-TW': 'Proxy 或後端缺少「WebSocket 通訊協定」功能。',
      },
      check: {
        en: 'The module is `ApplicationRequestRouting`, and the request carries `Upgrade: websocket`.',
        'zh-TW': '模組為 `ApplicationRequestRouting`，且要求帶有 `Upgrade: websocket`。',
      },
      fix: [
        {
          en: 'Install WebSocket Protocol on both servers.',
          'zh-TW': '在兩台伺服器上安裝「WebSocket 通訊協定」。',
          command: 'dism /online /enable-feature /featurename:IIS-WebSockets /all',
        },
      ],
    },
  ],
  seeAlso: ['ancm/500.30', 'iis/502.3', 'http/502', 'guide/aspnet-core-logs', 'ancm/502.3'],
  sources: [
    'https://learn.microsoft.com/aspnet/core/test/troubleshoot-azure-iis',
    'https://learn.microsoft.com/aspnet/core/host-and-deploy/iis/web-config',
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
  ],
});
