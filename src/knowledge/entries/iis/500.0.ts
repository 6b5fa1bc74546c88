import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'iis/500.0',
  severity: 'error',
  visibility: 'detailed-page',
  versions: 'IIS 7+',
  title: { en: 'Module or ISAPI error occurred', 'zh-TW': '模組或 ISAPI 發生錯誤' },
  meaning: {
    en: "A module, ISAPI program, FastCGI process or the ASP.NET Core Module failed. Many faults end here: the HRESULT, the module's name and the Application event log tell them apart.",
    'zh-TW':
      '模組、ISAPI 程式、FastCGI 處理序或 ASP.NET Core 模組失敗。許多故障都歸在這裡，可由 HRESULT、模組名稱與應用程式事件記錄分辨。',
  },
  causes: [
    {
      id: 'ancm-handler-load',
      label: {
        en: 'ASP.NET Core Module could not load the application',
        'zh-TW': 'ASP.NET Core 模組無法載入應用程式',
      },
      why: {
        en: 'The Hosting Bundle is damaged or missing parts, no fitting .NET is found, or `processPath` is wrong.',
        'zh-TW': '裝載套件組合損毀或不完整、找不到適用的 .NET，或 `processPath` 錯誤。',
      },
      check: {
        en: 'The page is titled `ANCM In-Process Handler Load Failure` or `ANCM Out-Of-Process Handler Load Failure`; the Application log has source `IIS AspNetCore Module V2`; `0x8000ffff` means no .NET, `0x8007023e` bitness, `0x80070002` a wrong path.',
        'zh-TW':
          '網頁標題為 `ANCM In-Process Handler Load Failure` 或 `ANCM Out-Of-Process Handler Load Failure`；應用程式事件記錄的來源為 `IIS AspNetCore Module V2`；`0x8000ffff` 表示找不到 .NET，`0x8007023e` 表示位元數不符，`0x80070002` 表示路徑錯誤。',
      },
      fix: [
        {
          en: "Install the .NET Hosting Bundle of the application's version, then restart IIS.",
          'zh-TW': '安裝應用程式所用版本的 .NET 裝載套件組合，再重新啟動 IIS。',
          command: 'net stop was /y && net start w3svc',
        },
        {
          en: 'Correct `processPath` and `arguments`.',
          'zh-TW': '修正 `processPath` 與 `arguments`。',
          config: `<system.webServer>
  <aspNetCore processPath="dotnet" arguments=".\\app.dll" stdoutLogEnabled="true" stdoutLogFile=".\\logs\\stdout" hostingModel="inprocess" />
</system.webServer>`,
        },
      ],
    },
    {
      id: 'fastcgi-ended',
      label: { en: 'FastCGI process (PHP) ended or timed out', 'zh-TW': 'FastCGI 處理序（PHP）結束或逾時' },
      why: {
        en: '`php-cgi.exe` crashed, lacks the Visual C++ runtime of its build, or ran longer than `activityTimeout` or `requestTimeout`.',
        'zh-TW':
          '`php-cgi.exe` 當掉、缺少其組建所需的 Visual C++ 執行階段，或執行超過 `activityTimeout` 或 `requestTimeout`。',
      },
      check: {
        en: 'The page names `FastCgiModule`; `sc-win32-status` is 258 for a time-out, 109 for an ended process; exit code `0xc0000135` means a missing DLL.',
        'zh-TW':
          '網頁列出 `FastCgiModule`；`sc-win32-status` 為 258 表示逾時，109 表示處理序已結束；結束碼 `0xc0000135` 表示缺少 DLL。',
      },
      fix: [
        {
          en: 'Run the program by hand to see its message, and install the runtime it needs.',
          'zh-TW': '手動執行該程式以查看訊息，並安裝它需要的執行階段。',
          command: 'C:\\PHP\\php-cgi.exe -v',
        },
        {
          en: 'For slow scripts raise the time-outs.',
          'zh-TW': '指令碼較慢時請提高逾時值。',
          command:
            'appcmd set config -section:system.webServer/fastCgi "/[fullPath=\'C:\\PHP\\php-cgi.exe\'].activityTimeout:300" "/[fullPath=\'C:\\PHP\\php-cgi.exe\'].requestTimeout:300" /commit:apphost',
        },
      ],
    },
    {
      id: 'isapi-load',
      label: {
        en: 'an ISAPI filter or extension cannot be loaded',
        'zh-TW': '無法載入 ISAPI 篩選器或擴充程式',
      },
      why: {
        en: 'The DLL has the wrong bitness (`0x800700c1`), lacks its entry points (`0x8007007f`) or may not be read (`0x80070005`); or a filter asks for raw data, which IIS no longer gives (`0x80070032`).',
        'zh-TW':
          'DLL 的位元數不符（`0x800700c1`）、缺少進入點（`0x8007007f`）或無法讀取（`0x80070005`）；或篩選器要求原始資料，而 IIS 已不再提供（`0x80070032`）。',
      },
      check: {
        en: 'The page names `IsapiModule` or `IsapiFilterModule`; the Application log has event 2214, 2268 or 2274.',
        'zh-TW': '網頁列出 `IsapiModule` 或 `IsapiFilterModule`；應用程式事件記錄有事件 2214、2268 或 2274。',
      },
      fix: [
        {
          en: 'Correct the path in ISAPI Filters or Handler Mappings, and grant read and execute on the DLL.',
          'zh-TW': '在「ISAPI 篩選器」或「處理常式對應」修正路徑，並授與 DLL 的讀取與執行權限。',
          command: 'icacls "C:\\isapi\\filter.dll" /grant "IIS_IUSRS:RX"',
        },
        {
          en: 'Match Enable 32-Bit Applications of `{appPool}` to the DLL.',
          'zh-TW': '讓 `{appPool}` 的「啟用 32 位元應用程式」與 DLL 一致。',
          command: 'appcmd set apppool "{appPool}" /enable32BitAppOnWin64:true',
        },
      ],
    },
    {
      id: 'asp-mapping',
      label: {
        en: 'classic ASP is mapped wrongly (0x8007000d)',
        'zh-TW': '傳統 ASP 的對應錯誤（0x8007000d）',
      },
      why: {
        en: 'The `ASPClassic` handler points to something else than `asp.dll`, or the ISAPI module is missing.',
        'zh-TW': '`ASPClassic` 處理常式沒有指向 `asp.dll`，或缺少 ISAPI 模組。',
      },
      check: {
        en: 'The HRESULT is `0x8007000d`, and the path ends in `.asp`.',
        'zh-TW': 'HRESULT 為 `0x8007000d`，且路徑以 `.asp` 結尾。',
      },
      fix: [
        {
          en: 'Add `IsapiModule` in Modules > Configure Native Modules, and install ASP if its mapping is gone.',
          'zh-TW': '在「模組」>「設定原生模組」加入 `IsapiModule`；如果對應已不存在，請安裝 ASP。',
          command: 'dism /online /enable-feature /featurename:IIS-ASP /all',
        },
      ],
    },
    {
      id: 'root-unreachable',
      label: {
        en: 'root folder of the site is not reachable (0x80070035)',
        'zh-TW': '無法存取網站的根目錄（0x80070035）',
      },
      why: {
        en: 'The content lies on a share whose server is down or blocked.',
        'zh-TW': '內容位於共用資料夾，而其伺服器已停機或被封鎖。',
      },
      check: {
        en: 'The HRESULT is `0x80070035`, and the physical path starts with `\\\\`.',
        'zh-TW': 'HRESULT 為 `0x80070035`，且實體路徑以 `\\\\` 開頭。',
      },
      fix: [
        {
          en: 'Restore the share, or open port 445 to its server.',
          'zh-TW': '恢復共用資料夾，或開放通往其伺服器的連接埠 445。',
          command: 'powershell Test-NetConnection fileserver.contoso.com -Port 445',
        },
      ],
    },
    {
      id: 'module-threw',
      label: { en: 'a module or the application failed', 'zh-TW': '模組或應用程式失敗' },
      why: {
        en: 'A module set the error during one of the events of the pipeline, or the application answered 500 without a sub-status.',
        'zh-TW': '模組在管線的某個事件中設定了錯誤，或應用程式回應了不帶子狀態碼的 500。',
      },
      check: {
        en: 'A failed request trace shows `MODULE_SET_RESPONSE_ERROR_STATUS` with the module; the Application log shows the exception.',
        'zh-TW':
          '失敗的要求追蹤會以 `MODULE_SET_RESPONSE_ERROR_STATUS` 顯示模組；應用程式事件記錄會顯示例外狀況。',
      },
      fix: [
        {
          en: 'Turn on Failed Request Tracing for status 500, repeat the request, and repair what the trace names.',
          'zh-TW': '針對狀態 500 開啟「失敗的要求追蹤」，重複該要求，並修復追蹤指出的問題。',
          command: 'appcmd configure trace "{site}" /enablesite',
        },
        {
          en: 'On the server itself, let IIS show details for a moment.',
          'zh-TW': '在伺服器本機上，暫時讓 IIS 顯示詳細資料。',
          command:
            'appcmd set config "{site}" -section:system.webServer/httpErrors -errorMode:DetailedLocalOnly',
        },
      ],
    },
  ],
  seeAlso: [
    'http/500',
    'iis/500.19',
    'ancm/500.30',
    'iis/500.100',
    'ancm/500.0',
    'guide/failed-request-tracing',
    'guide/event-logs',
  ],
  sources: [
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/www-administration-management/http-error-500-when-you-visit-web-site',
    'https://learn.microsoft.com/aspnet/core/test/troubleshoot-azure-iis',
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
  ],
});
