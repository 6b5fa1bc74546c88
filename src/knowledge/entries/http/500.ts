import { defineEntry } from '../../entry';
import { APPLICATIONS } from '../../layer-groups';

export default defineEntry({
  id: 'http/500',
  severity: 'error',
  visibility: 'client',
  title: { en: 'Internal Server Error', 'zh-TW': '內部伺服器錯誤' },
  meaning: {
    en: 'The server failed while it handled the request. Many things can do that; the event log and the detailed error page on the server say which.',
    'zh-TW': '伺服器在處理要求時失敗。原因很多；伺服器上的事件記錄檔與詳細錯誤網頁會說明是哪一種。',
  },
  causes: [
    {
      id: 'unhandled-exception',
      by: APPLICATIONS,
      label: { en: 'the application threw an exception', 'zh-TW': '應用程式擲回例外狀況' },
      why: {
        en: 'Code of the application failed and nothing caught it: a null reference, a refused database log-on, a missing assembly.',
        'zh-TW': '應用程式的程式碼失敗且未被攔截：空值參考、資料庫拒絕登入、缺少組件。',
      },
      check: {
        en: 'Event Viewer, Application log: event 1309 of `ASP.NET`, or `.NET Runtime`, or `IIS AspNetCore Module V2`.',
        'zh-TW':
          '事件檢視器的應用程式記錄檔：來源 `ASP.NET` 的事件 1309，或 `.NET Runtime`、`IIS AspNetCore Module V2`。',
      },
      fix: [
        {
          en: 'Where the response shows a stack trace, mend the first line of your own in it, and hide such pages from visitors. Else read the newest events.',
          'zh-TW':
            '如果回應顯示堆疊追蹤，請修正其中第一行屬於你的程式碼，並且不要讓訪客看到這類網頁；否則請讀取最新的事件。',
          command:
            'Get-WinEvent -LogName Application -MaxEvents 50 | Format-List TimeCreated,ProviderName,Id,Message',
        },
        {
          en: 'For a moment, let ASP.NET show the exception to callers on the server.',
          'zh-TW': '暫時讓 ASP.NET 對伺服器本機顯示例外狀況。',
          config: '<customErrors mode="RemoteOnly" />',
        },
        {
          en: 'For ASP.NET Core, write what the application prints to a file, for as long as you look for the fault.',
          'zh-TW': '若為 ASP.NET Core，在排查期間將應用程式的輸出寫入檔案。',
          config:
            '<aspNetCore processPath="dotnet" arguments=".\\app.dll" stdoutLogEnabled="true" stdoutLogFile=".\\logs\\stdout" />',
        },
      ],
    },
    {
      id: 'configuration-invalid',
      by: ['iis'],
      label: { en: 'web.config or another setting is invalid', 'zh-TW': 'web.config 或其他設定無效' },
      why: {
        en: 'IIS cannot read the configuration: broken XML, a locked section, a module that is not installed (500.19, 500.21).',
        'zh-TW': 'IIS 無法讀取組態：XML 損毀、區段遭鎖定、模組未安裝（500.19、500.21）。',
      },
      check: {
        en: 'It fails for every URL of the application, static files too, and began with a deployment.',
        'zh-TW': '應用程式的所有 URL（包含靜態檔案）都失敗，且從部署後開始發生。',
      },
      fix: [
        {
          en: 'Open the page on the server itself: it names the line of `web.config`. Then let IIS read the configuration.',
          'zh-TW': '在伺服器本機開啟頁面：它會指出 `web.config` 的行號。然後讓 IIS 讀取組態。',
          command: 'appcmd list config "{site}"',
        },
        {
          en: 'Install what the file asks for: URL Rewrite, the ASP.NET Core Hosting Bundle, ASP.NET.',
          'zh-TW': '安裝該檔案所需的元件：URL Rewrite、.NET 裝載套件組合、ASP.NET。',
        },
      ],
    },
    {
      id: 'database-refused',
      by: ['iis', 'asp', 'aspnet', 'aspnetcore'],
      label: { en: 'the database refuses or cannot be reached', 'zh-TW': '資料庫拒絕或無法連線' },
      why: {
        en: 'With integrated security the application logs on as pool `{appPool}`; or the connection string names the wrong server or password.',
        'zh-TW': '使用整合式安全性時，應用程式以集區 `{appPool}` 的身分登入；或連接字串的伺服器、密碼有誤。',
      },
      check: {
        en: 'The exception says `Login failed for user` or `A network-related or instance-specific error`.',
        'zh-TW': '例外狀況為 `Login failed for user` 或 `A network-related or instance-specific error`。',
      },
      fix: [
        {
          en: "Give the pool a login (on another machine it is the computer's account), then its rights in the database.",
          'zh-TW': '為集區建立登入（若在另一台電腦上，則為電腦帳戶），再授與資料庫的權限。',
          command: 'sqlcmd -S . -E -Q "CREATE LOGIN [IIS APPPOOL\\{appPool}] FROM WINDOWS"',
        },
        {
          en: 'Test the way to the server.',
          'zh-TW': '測試與伺服器之間的連線。',
          command: 'Test-NetConnection -ComputerName sql.contoso.com -Port 1433',
        },
      ],
    },
    {
      id: 'details-hidden',
      by: ['iis'],
      label: { en: 'the real error is hidden behind a short page', 'zh-TW': '真正的錯誤被簡短頁面隱藏' },
      why: {
        en: 'IIS sends remote callers a page without details. Old Internet Explorer also put its own friendly page over any body below 512 bytes (KB 294807).',
        'zh-TW':
          'IIS 只對遠端呼叫者傳送不含詳細資料的頁面。舊版 Internet Explorer 也會以自己的「易懂的 HTTP 錯誤訊息」取代小於 512 個位元組的本文（KB 294807）。',
      },
      check: {
        en: 'The body names no file, module or exception.',
        'zh-TW': '本文沒有提到檔案、模組或例外狀況。',
      },
      fix: [
        {
          en: 'Open the URL on the server: with this setting, the default, IIS shows the details there and nowhere else.',
          'zh-TW': '在伺服器本機開啟 URL：使用此預設設定時，IIS 只在該處顯示詳細資料。',
          config: '<httpErrors errorMode="DetailedLocalOnly" />',
        },
        {
          en: 'Turn on Failed Request Tracing; each 500 then leaves a file that names the module.',
          'zh-TW': '啟用「失敗的要求追蹤」；之後每個 500 都會留下指出模組的檔案。',
          command: 'appcmd configure trace "{site}" /enablesite',
        },
        {
          en: 'In old Internet Explorer: Tools, Internet Options, Advanced, clear "Show friendly HTTP error messages".',
          'zh-TW':
            '在舊版 Internet Explorer：「工具」、「網際網路選項」、「進階」，清除「顯示易懂的 HTTP 錯誤訊息」。',
        },
      ],
    },
    {
      id: 'assembly-missing',
      by: ['iis', 'aspnet', 'aspnetcore'],
      label: { en: 'a DLL is missing after a deployment', 'zh-TW': '部署後缺少 DLL' },
      why: {
        en: 'A file of `bin` was not copied, or a binding redirect names a version that is not there.',
        'zh-TW': '`bin` 中有檔案未複製，或繫結重新導向指定了不存在的版本。',
      },
      check: {
        en: 'The text `Could not load file or assembly` names the DLL and its version.',
        'zh-TW': '訊息 `Could not load file or assembly` 會指出 DLL 與版本。',
      },
      fix: [
        {
          en: 'Deploy the whole `bin` folder again, or correct the redirect.',
          'zh-TW': '重新部署整個 `bin` 資料夾，或修正重新導向。',
          config: `<runtime>
  <assemblyBinding xmlns="urn:schemas-microsoft-com:asm.v1">
    <dependentAssembly>
      <assemblyIdentity name="Newtonsoft.Json" publicKeyToken="30ad4fe6b2a6aeed" culture="neutral" />
      <bindingRedirect oldVersion="0.0.0.0-13.0.0.0" newVersion="13.0.0.0" />
    </dependentAssembly>
  </assemblyBinding>
</runtime>`,
        },
      ],
    },
    {
      id: 'pool-mismatch',
      by: ['iis'],
      label: { en: 'the pool does not suit the application', 'zh-TW': '應用程式集區與應用程式不相符' },
      why: {
        en: 'Wrong .NET CLR version, pipeline mode or bitness: a 32-bit DLL in a 64-bit pool, or the other way round.',
        'zh-TW': '.NET CLR 版本、管線模式或位元數不符：64 位元集區載入 32 位元 DLL，或相反。',
      },
      check: {
        en: 'The message is `BadImageFormatException` or `Could not load file or assembly`; event 2280 names a DLL.',
        'zh-TW':
          '訊息為 `BadImageFormatException` 或 `Could not load file or assembly`；事件 2280 指出某個 DLL。',
      },
      fix: [
        {
          en: 'See how the pool is set.',
          'zh-TW': '檢視集區的設定。',
          command: 'appcmd list apppool "{appPool}" /text:*',
        },
        {
          en: 'Allow 32-bit DLLs in the pool.',
          'zh-TW': '允許集區使用 32 位元 DLL。',
          command: 'appcmd set apppool "{appPool}" /enable32BitAppOnWin64:true',
        },
      ],
    },
    {
      id: 'over-max-request-length',
      by: ['aspnet'],
      label: { en: "body over ASP.NET's maxRequestLength", 'zh-TW': '本文超過 ASP.NET 的 maxRequestLength' },
      why: {
        en: 'ASP.NET takes 4,096 KB by default and throws for more; this request sent {contentLength} bytes.',
        'zh-TW': 'ASP.NET 預設接受 4,096 KB，超過就會擲回例外狀況；此要求傳送了 {contentLength} 個位元組。',
      },
      check: {
        en: 'The text is `Maximum request length exceeded`.',
        'zh-TW': '訊息為 `Maximum request length exceeded`。',
      },
      fix: [
        {
          en: 'Raise it, in KB, together with `maxAllowedContentLength`.',
          'zh-TW': '提高此值（單位為 KB），並同時提高 `maxAllowedContentLength`。',
          config: '<httpRuntime maxRequestLength="102400" executionTimeout="300" />',
        },
      ],
    },
  ],
  formerlyKb: [294807],
  seeAlso: [
    'iis/500.0',
    'iis/500.19',
    'iis/500.21',
    'ancm/500.30',
    'iis/500.12',
    'iis/500.13',
    'iis/500.15',
    'iis/500.16',
    'iis/500.100',
    'http/502',
    'http/503',
    'guide/detailed-errors',
    'guide/event-logs',
    'guide/failed-request-tracing',
    'guide/friendly-errors',
  ],
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9110#section-15.6.1',
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/troubleshoot-failed-requests-using-tracing-in-iis-85',
    'https://learn.microsoft.com/aspnet/core/test/troubleshoot-azure-iis',
    'https://learn.microsoft.com/iis/configuration/system.webserver/httperrors/',
  ],
});
