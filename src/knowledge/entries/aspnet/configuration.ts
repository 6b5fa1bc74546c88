import { defineTable } from '../../entry';

/** ASP.NET: faults of web.config, and the pages that hide or wrap the real error. */
export default defineTable({ severity: 'error', component: 'ASP.NET' }, [
  {
    id: 'aspnet/ConfigurationErrorsException',
    visibility: 'detailed-page',
    title: { en: 'Configuration error', 'zh-TW': '組態錯誤' },
    meaning: {
      en: 'ASP.NET cannot use a line of `web.config` or of a file above it. The page names file and line.',
      'zh-TW': 'ASP.NET 無法使用 `web.config` 或上層檔案中的某一行。網頁會列出檔案與行號。',
    },
    causes: [
      {
        id: 'machine-to-application',
        label: { en: 'section of the root in a subfolder', 'zh-TW': '子資料夾使用根目錄的區段' },
        why: {
          en: "A subfolder's `web.config` has a section that only an application's root may have, because the folder is no application.",
          'zh-TW': '子資料夾的 `web.config` 有只能用於應用程式根目錄的區段，因為該資料夾不是應用程式。',
        },
        check: {
          en: "The page says `allowDefinition='MachineToApplication' beyond application level`.",
          'zh-TW': "網頁顯示 `allowDefinition='MachineToApplication' beyond application level`。",
        },
        fix: [
          {
            en: 'Make the folder an application, or move the section to the root.',
            'zh-TW': '將資料夾轉換成應用程式，或將區段移到根目錄。',
            command: 'appcmd add app /site.name:"{site}" /path:/app /physicalPath:"{physicalPath}\\app"',
          },
        ],
      },
      {
        id: 'unrecognized',
        label: { en: 'unrecognized attribute, element or section', 'zh-TW': '無法辨識的屬性、元素或區段' },
        why: {
          en: 'It is misspelt, in another case, or belongs to a newer .NET or a missing module.',
          'zh-TW': '拼錯、大小寫不同，或屬於較新的 .NET 或缺少的模組。',
        },
        check: {
          en: 'The page says `Unrecognized attribute` or `Unrecognized configuration section`.',
          'zh-TW': '網頁顯示 `Unrecognized attribute` 或 `Unrecognized configuration section`。',
        },
        fix: [
          {
            en: 'Correct the line; if it is right, set the pool to the .NET that knows it.',
            'zh-TW': '修正該行；如果正確，將集區改用認得它的 .NET。',
            command: 'appcmd set apppool "{appPool}" /managedRuntimeVersion:v4.0',
          },
        ],
      },
      {
        id: 'inherited-duplicate',
        label: { en: 'a section or key is there twice', 'zh-TW': '區段或索引鍵重複' },
        why: {
          en: 'The application inherits from the site above, or a file for .NET 3.5 runs in a v4.0 pool.',
          'zh-TW': '繼承了上層站台的設定，或 .NET 3.5 的檔案在 v4.0 集區中執行。',
        },
        check: {
          en: 'The page says `has already been added` or `There is a duplicate`.',
          'zh-TW': '網頁顯示 `has already been added` 或 `There is a duplicate`。',
        },
        fix: [
          {
            en: 'Remove the copy, or stop inheritance in the upper file.',
            'zh-TW': '移除重複項目，或在上層檔案停止繼承。',
            config: `<location path="." inheritInChildApplications="false">
  <system.web>
    <!-- … -->
  </system.web>
</location>`,
          },
        ],
      },
      {
        id: 'cannot-load',
        label: { en: 'a type named in it cannot be loaded', 'zh-TW': '無法載入其中指定的型別' },
        why: { en: "A module's or provider's DLL is missing.", 'zh-TW': '缺少模組或提供者的 DLL。' },
        check: {
          en: 'The page says `Could not load type` or `file or assembly`.',
          'zh-TW': '網頁顯示 `Could not load type` 或 `file or assembly`。',
        },
        fix: [
          { en: 'Copy the DLL to `bin`, or remove the line.', 'zh-TW': '將 DLL 複製到 `bin`，或移除該行。' },
        ],
      },
      {
        id: 'bad-xml',
        label: { en: 'the XML is broken', 'zh-TW': 'XML 格式錯誤' },
        why: {
          en: 'A tag is not closed, or `&` is not written as `&amp;`.',
          'zh-TW': '標記未結束，或 `&` 未寫成 `&amp;`。',
        },
        check: {
          en: 'IIS mostly answers 500.19 first, `0x8007000d`.',
          'zh-TW': 'IIS 多半先回應 500.19，`0x8007000d`。',
        },
        fix: [
          {
            en: 'Correct the named line; this shows whether IIS can read it.',
            'zh-TW': '修正指出的行；此命令顯示 IIS 能否讀取。',
            command: 'appcmd list config "{site}"',
          },
        ],
      },
    ],
    aliases: [
      'System.Configuration.ConfigurationErrorsException',
      'An error occurred during the processing of a configuration file',
      "allowDefinition='MachineToApplication' beyond application level",
      'Unrecognized configuration section',
    ],
    seeAlso: ['iis/500.19', 'aspnet/targetFramework'],
    sources: ['https://learn.microsoft.com/dotnet/api/system.configuration.configurationerrorsexception'],
  },
  {
    id: 'aspnet/custom-errors-page',
    visibility: 'client',
    title: { en: 'Runtime Error (details hidden)', 'zh-TW': '執行階段錯誤（詳細資料已隱藏）' },
    meaning: {
      en: 'The page titled Runtime Error says only that something failed. `customErrors` hides the details, with `RemoteOnly`, the default, from all browsers but those on the server.',
      'zh-TW':
        '標題為「執行階段錯誤」的網頁只表示發生失敗。`customErrors` 隱藏詳細資料；預設的 `RemoteOnly` 只對伺服器本機的瀏覽器顯示。',
    },
    causes: [
      {
        id: 'remote-only',
        label: { en: 'the details are shown on the server only', 'zh-TW': '詳細資料只在伺服器上顯示' },
        why: { en: 'The page tells nothing of the cause.', 'zh-TW': '此網頁不含原因。' },
        check: {
          en: 'Application log, source `ASP.NET 4.0.30319.0`, event 1309 has type and stack.',
          'zh-TW': '應用程式事件記錄中來源 `ASP.NET 4.0.30319.0` 的事件 1309 有型別與堆疊。',
        },
        fix: [
          {
            en: 'Read event 1309, or open `{url}` on the server.',
            'zh-TW': '讀取事件 1309，或在伺服器上開啟 `{url}`。',
            command:
              'powershell "Get-WinEvent -FilterHashtable @{LogName=\'Application\';Id=1309} -MaxEvents 3 | Format-List Message"',
          },
          {
            en: 'For a short test only, show details to all; set `RemoteOnly` again after it.',
            'zh-TW': '僅供短暫測試，對所有人顯示詳細資料；之後改回 `RemoteOnly`。',
            config: `<system.web>
  <customErrors mode="Off" />
</system.web>`,
          },
        ],
      },
      {
        id: 'retail',
        label: {
          en: 'hidden though `customErrors` is `Off`',
          'zh-TW': '`customErrors` 為 `Off` 卻仍隱藏',
        },
        why: {
          en: '`machine.config` has `deployment retail="true"`, or `web.config` itself is broken.',
          'zh-TW': '`machine.config` 有 `deployment retail="true"`，或 `web.config` 本身有錯。',
        },
        check: { en: 'The page is the same on the server.', 'zh-TW': '在伺服器上也是同一個網頁。' },
        fix: [
          {
            en: 'Set `retail="false"` in `machine.config` of the pool\'s bitness.',
            'zh-TW': '在與集區位元數相同的 `machine.config` 設定 `retail="false"`。',
            config: `<system.web>
  <deployment retail="false" />
</system.web>`,
          },
        ],
      },
    ],
    aliases: [
      'The current custom error settings for this application',
      'another exception occurred while executing the custom error page',
    ],
    seeAlso: ['http/500', 'iis/500.0', 'aspnet/HttpUnhandledException'],
    sources: [
      'https://learn.microsoft.com/dotnet/api/system.web.configuration.customerrorssection',
      'https://learn.microsoft.com/dotnet/api/system.web.configuration.deploymentsection.retail',
    ],
  },
  {
    id: 'aspnet/HttpUnhandledException',
    visibility: 'detailed-page',
    title: { en: 'Unhandled exception (wrapper)', 'zh-TW': '未處理的例外狀況（外層）' },
    meaning: {
      en: 'ASP.NET wraps an exception that the page did not catch. The inner one is the cause.',
      'zh-TW': '網頁未攔截例外狀況，由 ASP.NET 包在外層。內層才是原因。',
    },
    causes: [
      {
        id: 'inner-exception',
        label: { en: 'the real exception is the inner one', 'zh-TW': '真正的例外狀況在內層' },
        why: {
          en: 'Mail and log tools often keep the outer text only.',
          'zh-TW': '郵件與記錄工具常只留下外層文字。',
        },
        check: {
          en: 'In event 1309 read Exception type, or the part after `--->`.',
          'zh-TW': '事件 1309 的例外狀況類型，或 `--->` 之後的部分。',
        },
        fix: [
          {
            en: 'Log `Server.GetLastError().GetBaseException()` in `Application_Error`, and look up that type.',
            'zh-TW': '在 `Application_Error` 記錄 `Server.GetLastError().GetBaseException()`，並查詢該型別。',
          },
        ],
      },
    ],
    aliases: [
      'System.Web.HttpUnhandledException',
      'during the execution of the current web request',
      'An unhandled exception has occurred',
    ],
    seeAlso: ['aspnet/custom-errors-page', 'guide/event-logs'],
    sources: ['https://learn.microsoft.com/dotnet/api/system.web.httpunhandledexception'],
  },
  {
    id: 'aspnet/server-application-unavailable',
    visibility: 'client',
    versions: 'IIS 5–6',
    legacy: true,
    title: { en: 'Server Application Unavailable', 'zh-TW': '伺服器應用程式無法使用' },
    meaning: {
      en: 'ASP.NET 1.x or 2.0 could not start its worker or the application.',
      'zh-TW': 'ASP.NET 1.x 或 2.0 無法啟動背景工作處理序或應用程式。',
    },
    causes: [
      {
        id: 'two-versions',
        label: { en: 'two .NET versions in one pool', 'zh-TW': '同一集區有兩個 .NET 版本' },
        why: { en: 'A process holds only one CLR.', 'zh-TW': '一個處理序只能有一個 CLR。' },
        check: {
          en: 'The Application log says that two versions cannot run in the same IIS process.',
          'zh-TW': '應用程式事件記錄指出兩個版本無法在同一個 IIS 處理序中執行。',
        },
        fix: [{ en: 'Give each version a pool of its own.', 'zh-TW': '讓每個版本使用專屬的集區。' }],
      },
    ],
    aliases: ['Server Application Unavailable'],
    seeAlso: ['http/503'],
    sources: ['https://learn.microsoft.com/previous-versions/dotnet/netframework-3.5/k6h9cz8h(v=vs.90)'],
  },
]);
