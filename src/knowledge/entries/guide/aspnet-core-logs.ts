import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'guide/aspnet-core-logs',
  severity: 'info',
  visibility: 'client',
  title: { en: 'Start-up logs of ASP.NET Core', 'zh-TW': 'ASP.NET Core 的啟動記錄' },
  meaning: {
    en: "When an ASP.NET Core application does not start, the page says little. The reason is in the Application log, in the stdout file or in the module's debug log.",
    'zh-TW':
      'ASP.NET Core 應用程式無法啟動時，網頁透露的資訊很少。原因在應用程式事件記錄、stdout 檔案或模組的偵錯記錄中。',
  },
  causes: [
    {
      id: 'event-log',
      label: { en: 'Event Viewer, first of all', 'zh-TW': '先看事件檢視器' },
      why: {
        en: 'Source `IIS AspNetCore Module V2`. 1018, 1011, 1035: the application threw or ended. 1007, 1027: the runtime is missing. 1008, 1009: the pool is shared. 1010: it could not be added. 1029: the out-of-process part is missing. 1000, 1020: its process did not start. 1034: the configuration is wrong.',
        'zh-TW':
          '來源為 `IIS AspNetCore Module V2`。1018、1011、1035：應用程式擲回例外狀況或結束。1007、1027：缺少執行階段。1008、1009：集區被共用。1010：無法加入應用程式。1029：缺少跨處理序元件。1000、1020：處理序未啟動。1034：組態錯誤。',
      },
      check: {
        en: 'The text names the folder of your application, and holds the exception (up to 30 KB).',
        'zh-TW': '文字會指出應用程式的資料夾，並含有例外狀況（最多 30 KB）。',
      },
      fix: [
        {
          en: 'List the newest.',
          'zh-TW': '列出最新的事件。',
          command:
            'Get-WinEvent -FilterXPath "*[System[Provider[@Name=\'IIS AspNetCore Module V2\']]]" -LogName Application -MaxEvents 10 | Format-List TimeCreated,Id,Message',
        },
      ],
    },
    {
      id: 'stdout',
      label: { en: 'stdout file', 'zh-TW': 'stdout 檔案' },
      why: {
        en: "The module can write what the application prints to `.\\logs\\stdout_*.log`, each start to a new file. It makes the folder; the pool's account needs to write there. The size has no limit.",
        'zh-TW':
          '模組可將應用程式的輸出寫入 `.\\logs\\stdout_*.log`，每次啟動使用新檔案。它會建立資料夾，但集區帳戶必須能寫入該處。檔案大小沒有上限。',
      },
      check: {
        en: 'After the next request a file is there; if not, the rights are missing.',
        'zh-TW': '下一個要求之後就會出現檔案；沒有則表示缺少權限。',
      },
      fix: [
        {
          en: 'Turn it on, and off again when done.',
          'zh-TW': '啟用，完成後關閉。',
          config: `<system.webServer>
  <aspNetCore processPath="dotnet" arguments=".\\app.dll" stdoutLogEnabled="true" stdoutLogFile=".\\logs\\stdout" hostingModel="inprocess" />
</system.webServer>`,
        },
        {
          en: 'Let the pool write there.',
          'zh-TW': '讓集區能寫入該處。',
          command: 'icacls "{physicalPath}\\logs" /grant "IIS AppPool\\{appPool}:(OI)(CI)M"',
        },
      ],
    },
    {
      id: 'debug-log',
      label: { en: 'debug log of the module', 'zh-TW': '模組的偵錯記錄' },
      why: {
        en: 'It shows what the module itself does: which runtime it looks for and which DLL it loads.',
        'zh-TW': '它顯示模組本身的動作：尋找哪個執行階段、載入哪個 DLL。',
      },
      check: {
        en: '`aspnetcore-debug.log` grows with each request.',
        'zh-TW': '每個要求都會讓 `aspnetcore-debug.log` 變大。',
      },
      fix: [
        {
          en: 'Turn it on for a short time; levels are `ERROR`, `WARNING`, `INFO` and `TRACE`.',
          'zh-TW': '短時間啟用；層級有 `ERROR`、`WARNING`、`INFO` 與 `TRACE`。',
          config: `<system.webServer>
  <aspNetCore processPath="dotnet" arguments=".\\app.dll" hostingModel="inprocess">
    <handlerSettings>
      <handlerSetting name="debugFile" value=".\\logs\\aspnetcore-debug.log" />
      <handlerSetting name="debugLevel" value="FILE,TRACE" />
    </handlerSettings>
  </aspNetCore>
</system.webServer>`,
        },
      ],
    },
    {
      id: 'by-hand',
      label: { en: 'start it by hand', 'zh-TW': '手動啟動' },
      why: {
        en: 'In a console the exception is plain to see. It then runs as you, not as the pool.',
        'zh-TW': '在主控台中可直接看到例外狀況。但此時是以你的身分執行，而不是集區的身分。',
      },
      check: {
        en: 'It prints `Now listening on`, or the exception.',
        'zh-TW': '它會顯示 `Now listening on` 或例外狀況。',
      },
      fix: [
        {
          en: 'In the folder of the application:',
          'zh-TW': '在應用程式的資料夾中：',
          command: 'dotnet .\\app.dll',
        },
      ],
    },
  ],
  seeAlso: ['ancm/500.30', 'ancm/502.5', 'guide/event-logs'],
  sources: [
    'https://learn.microsoft.com/aspnet/core/host-and-deploy/iis/logging-and-diagnostics',
    'https://learn.microsoft.com/aspnet/core/test/troubleshoot-azure-iis',
  ],
});
