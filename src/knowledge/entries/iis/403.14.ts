import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'iis/403.14',
  severity: 'error',
  visibility: 'detailed-page',
  title: { en: 'Directory listing denied', 'zh-TW': '拒絕列出目錄' },
  meaning: {
    en: 'The URL leads to a folder in which IIS finds no default document and no application that answers, and listing the folder is off.',
    'zh-TW': 'URL 指向資料夾，而 IIS 在其中找不到預設文件，也沒有應用程式回應，且未開放列出目錄。',
  },
  causes: [
    {
      id: 'no-default-document',
      label: { en: 'no default document in the folder', 'zh-TW': '資料夾中沒有預設文件' },
      why: {
        en: 'None of the names on the Default Document list exists in the folder, or the list is switched off.',
        'zh-TW': '資料夾中沒有「預設文件」清單列出的任何檔案，或清單已停用。',
      },
      check: {
        en: 'The URL ends with `/` and `sc-win32-status` is 0; look for `index.html` or `default.aspx` at Physical Path.',
        'zh-TW':
          'URL 以 `/` 結尾且 `sc-win32-status` 為 0；在「實體路徑」尋找 `index.html` 或 `default.aspx`。',
      },
      fix: [
        {
          en: 'Put the start page into the folder, or add its name under IIS Manager > Default Document.',
          'zh-TW': '將起始頁放入資料夾，或在 IIS 管理員的「預設文件」加入檔名。',
          command:
            'appcmd set config "{site}" -section:system.webServer/defaultDocument /enabled:true /+"files.[value=\'home.html\']"',
          config: `<defaultDocument enabled="true">
  <files>
    <add value="home.html" />
  </files>
</defaultDocument>`,
        },
      ],
    },
    {
      id: 'wrong-physical-path',
      label: { en: 'the site points to the wrong folder', 'zh-TW': '網站指向錯誤的資料夾' },
      why: {
        en: 'The site or application points to the source or parent folder instead of the published one, or publishing left the folder empty.',
        'zh-TW': '網站或應用程式指向原始碼或上層資料夾，而不是發佈的資料夾，或發佈後資料夾是空的。',
      },
      check: {
        en: 'Physical Path on the detailed page holds a solution file or nothing, not the published `web.config`.',
        'zh-TW': '詳細錯誤網頁的「實體路徑」中是方案檔或空無一物，沒有發佈的 `web.config`。',
      },
      fix: [
        {
          en: 'Correct the path under IIS Manager > Basic Settings.',
          'zh-TW': '在 IIS 管理員的「基本設定」修正路徑。',
          command: 'appcmd set vdir "{site}/" /physicalPath:"C:\\publish\\app"',
        },
      ],
    },
    {
      id: 'application-not-started',
      label: {
        en: 'the ASP.NET or ASP.NET Core app is not wired in',
        'zh-TW': 'ASP.NET 或 ASP.NET Core 應用程式沒有接上 IIS',
      },
      why: {
        en: 'The app has routes instead of files, but its module does not run: the hosting bundle or ASP.NET is not installed, `web.config` was not published, or the folder is not an application.',
        'zh-TW':
          '應用程式使用路由而不是檔案，但其模組沒有執行：未安裝 .NET 裝載套件組合或 ASP.NET、未發佈 `web.config`，或資料夾不是應用程式。',
      },
      check: {
        en: 'The folder holds `bin` or many `.dll` files but no page, and Handler on the detailed page is `StaticFile`.',
        'zh-TW':
          '資料夾中有 `bin` 或許多 `.dll` 檔案但沒有網頁，且詳細錯誤網頁的「處理常式」是 `StaticFile`。',
      },
      fix: [
        {
          en: 'ASP.NET Core: install the .NET Hosting Bundle, publish again so that `web.config` is there, and restart IIS.',
          'zh-TW': 'ASP.NET Core：安裝 .NET 裝載套件組合，重新發佈以產生 `web.config`，並重新啟動 IIS。',
          command: 'iisreset',
          config: `<handlers>
  <add name="aspNetCore" path="*" verb="*" modules="AspNetCoreModuleV2" resourceType="Unspecified" />
</handlers>`,
        },
        {
          en: 'ASP.NET 4: install the feature.',
          'zh-TW': 'ASP.NET 4：安裝此功能。',
          command: 'Enable-WindowsOptionalFeature -Online -FeatureName IIS-ASPNET45 -All',
        },
        {
          en: 'Turn a plain folder into an application: IIS Manager > the folder > Convert to Application.',
          'zh-TW': '將一般資料夾轉換為應用程式：IIS 管理員 > 資料夾 >「轉換成應用程式」。',
          command: 'appcmd add app /site.name:"{site}" /path:/app /physicalPath:"{physicalPath}"',
        },
      ],
    },
    {
      id: 'routing-not-reached',
      label: { en: 'routing never sees the request', 'zh-TW': '要求沒有進入路由' },
      why: {
        en: 'The pool runs in Classic mode or the wrong .NET version, or managed modules skip URLs without an extension.',
        'zh-TW': '集區以傳統模式或錯誤的 .NET 版本執行，或受控模組略過沒有副檔名的 URL。',
      },
      check: {
        en: 'A URL with a page of the app works, routes and the start page do not; the Handler is `StaticFile`.',
        'zh-TW': '直接指定應用程式網頁的 URL 正常，路由與起始頁則否；「處理常式」是 `StaticFile`。',
      },
      fix: [
        {
          en: 'Set the pool to Integrated mode with .NET CLR v4.0: IIS Manager > Application Pools > `{appPool}` > Basic Settings.',
          'zh-TW':
            '將集區設為整合模式與 .NET CLR v4.0：IIS 管理員 >「應用程式集區」> `{appPool}` >「基本設定」。',
          command:
            'appcmd set apppool "{appPool}" /managedPipelineMode:Integrated /managedRuntimeVersion:v4.0',
        },
        {
          en: 'If routes still fail, let managed modules see every request.',
          'zh-TW': '如果路由仍然失敗，請讓受控模組處理所有要求。',
          config: '<modules runAllManagedModulesForAllRequests="true" />',
        },
      ],
    },
    {
      id: 'listing-wanted',
      label: { en: 'the listing is wanted, but off', 'zh-TW': '想要列出目錄，但功能未啟用' },
      why: {
        en: 'The folder is meant to be browsed, and Directory Browsing is off by default.',
        'zh-TW': '資料夾本來就要供人瀏覽，而「瀏覽目錄」預設停用。',
      },
      check: {
        en: 'There is no start page on purpose, and `enabled` of `system.webServer/directoryBrowse` is false.',
        'zh-TW': '刻意不放起始頁，且 `system.webServer/directoryBrowse` 的 `enabled` 為 false。',
      },
      fix: [
        {
          en: 'Enable IIS Manager > Directory Browsing for that folder only: everyone who can reach it sees its file names.',
          'zh-TW': '只對該資料夾啟用 IIS 管理員的「瀏覽目錄」：能連上的人都會看到檔名。',
          command: 'appcmd set config "{site}{path}" -section:system.webServer/directoryBrowse /enabled:true',
          config: '<directoryBrowse enabled="true" />',
        },
      ],
    },
  ],
  formerlyKb: [942062],
  seeAlso: ['http/403', 'http/404', 'iis/403.2', 'iis/500.19'],
  sources: [
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-403-14-forbidden-webpage',
    'https://learn.microsoft.com/iis/configuration/system.webserver/defaultdocument/',
    'https://learn.microsoft.com/iis/configuration/system.webserver/directorybrowse',
    'https://learn.microsoft.com/aspnet/core/test/troubleshoot-azure-iis',
  ],
});
