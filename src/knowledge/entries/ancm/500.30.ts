import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'ancm/500.30',
  severity: 'error',
  visibility: 'client',
  versions: 'IIS 7+',
  component: 'ASP.NET Core Module',
  title: { en: 'ANCM In-Process Start Failure', 'zh-TW': 'ANCM 同處理序啟動失敗' },
  meaning: {
    en: 'The ASP.NET Core application ended or threw an exception while it was starting inside the worker process. The page shows no more; the reason is in the event log. Codes 500.30 to 500.38 come from version 2 of the module (ASP.NET Core 2.2 and later).',
    'zh-TW':
      'ASP.NET Core 應用程式在背景工作處理序內啟動時結束或擲回例外狀況。網頁不會顯示更多資訊，原因記錄在事件記錄中。500.30 到 500.38 由第 2 版模組送出（ASP.NET Core 2.2 以後）。',
  },
  causes: [
    {
      id: 'start-up-exception',
      label: { en: 'the application threw an exception at start-up', 'zh-TW': '應用程式啟動時發生例外狀況' },
      why: {
        en: 'A connection string, a setting or a secret is missing, or a service that `Program.cs` needs cannot be reached.',
        'zh-TW': '缺少連接字串、設定或密碼，或無法連線到 `Program.cs` 需要的服務。',
      },
      check: {
        en: 'Application log, source `IIS AspNetCore Module V2`, event 1018 or 1011, next to `.NET Runtime` 1026, shows the exception.',
        'zh-TW':
          '應用程式事件記錄中，來源 `IIS AspNetCore Module V2` 的事件 1018 或 1011，與相鄰的 `.NET Runtime` 1026，會顯示例外狀況。',
      },
      fix: [
        {
          en: 'Start the application by hand in its folder to see the exception, and supply what is missing.',
          'zh-TW': '在應用程式的資料夾手動啟動以查看例外狀況，並補上缺少的項目。',
          command: 'dotnet .\\app.dll',
        },
        {
          en: 'Or write its output to `.\\logs\\stdout_*.log`. The account of the pool must be able to write there; turn it off again afterwards.',
          'zh-TW': '或將輸出寫入 `.\\logs\\stdout_*.log`。集區帳戶必須能寫入該處；完成後請關閉。',
          config: `<system.webServer>
  <aspNetCore processPath="dotnet" arguments=".\\app.dll" stdoutLogEnabled="true" stdoutLogFile=".\\logs\\stdout" hostingModel="inprocess" />
</system.webServer>`,
        },
      ],
    },
    {
      id: 'wrong-environment',
      label: { en: 'the environment or its settings file is wrong', 'zh-TW': '環境或其設定檔錯誤' },
      why: {
        en: '`ASPNETCORE_ENVIRONMENT` names another environment than expected, so another `appsettings` file is read.',
        'zh-TW': '`ASPNETCORE_ENVIRONMENT` 與預期不同，因此讀取了另一個 `appsettings` 檔。',
      },
      check: {
        en: 'The application starts by hand and fails in IIS.',
        'zh-TW': '應用程式手動啟動正常，在 IIS 中卻失敗。',
      },
      fix: [
        {
          en: 'Set the variable for this application.',
          'zh-TW': '為此應用程式設定該變數。',
          config: `<system.webServer>
  <aspNetCore processPath="dotnet" arguments=".\\app.dll" hostingModel="inprocess">
    <environmentVariables>
      <environmentVariable name="ASPNETCORE_ENVIRONMENT" value="Production" />
    </environmentVariables>
  </aspNetCore>
</system.webServer>`,
        },
      ],
    },
    {
      id: 'no-access',
      label: { en: 'the pool account may not reach a resource', 'zh-TW': '集區帳戶無法存取資源' },
      why: {
        en: 'By hand the application runs as you, in IIS as `{appPool}`: the database, the key vault, the certificate or a folder refuses that account.',
        'zh-TW':
          '手動啟動時以你的身分執行，在 IIS 中則以 `{appPool}` 的身分執行：資料庫、Key Vault、憑證或資料夾拒絕該帳戶。',
      },
      check: {
        en: 'The exception says access denied or login failed for `IIS APPPOOL\\{appPool}`.',
        'zh-TW': '例外狀況指出 `IIS APPPOOL\\{appPool}` 存取被拒或登入失敗。',
      },
      fix: [
        {
          en: 'Grant the account what it needs.',
          'zh-TW': '授與該帳戶所需的權限。',
          command: 'icacls "{physicalPath}" /grant "IIS AppPool\\{appPool}:(OI)(CI)RX"',
        },
      ],
    },
    {
      id: 'wrong-runtime',
      label: { en: 'runtime or bitness does not fit', 'zh-TW': '執行階段或位元數不符' },
      why: {
        en: "The runtime of the application's version is missing, or the application is x86 and the pool 64-bit.",
        'zh-TW': '缺少應用程式版本的執行階段，或應用程式為 x86 而集區為 64 位元。',
      },
      check: {
        en: 'The event is 1007, or 1010 without a 1018 beside it.',
        'zh-TW': '事件為 1007，或只有 1010 而沒有 1018。',
      },
      fix: [
        {
          en: 'Install the runtime, and match Enable 32-Bit Applications.',
          'zh-TW': '安裝執行階段，並讓「啟用 32 位元應用程式」一致。',
          command: 'dotnet --list-runtimes',
        },
      ],
    },
  ],
  seeAlso: ['ancm/500.31', 'ancm/500.32', 'ancm/500.37', 'ancm/502.5', 'http/500', 'guide/aspnet-core-logs'],
  sources: [
    'https://learn.microsoft.com/aspnet/core/test/troubleshoot-azure-iis',
    'https://learn.microsoft.com/aspnet/core/host-and-deploy/iis/web-config',
  ],
});
