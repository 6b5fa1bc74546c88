import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'iis/500.21',
  severity: 'error',
  visibility: 'detailed-page',
  versions: 'IIS 7+',
  title: { en: 'Module not recognized', 'zh-TW': '無法辨識模組' },
  meaning: {
    en: 'A handler names a module that this server or this pool does not have.',
    'zh-TW': '處理常式指定的模組不存在於此伺服器或此集區。',
  },
  causes: [
    {
      id: 'managed-module-missing',
      label: { en: 'ASP.NET 4.x is not installed', 'zh-TW': '未安裝 ASP.NET 4.x' },
      why: {
        en: 'The handler needs `ManagedPipelineHandler`, which comes with ASP.NET; the .NET Framework alone does not bring it.',
        'zh-TW': '處理常式需要 ASP.NET 提供的 `ManagedPipelineHandler`；僅有 .NET Framework 並不包含它。',
      },
      check: {
        en: 'The detailed page says that the handler has a bad module `ManagedPipelineHandler` in its list.',
        'zh-TW': '詳細錯誤網頁指出處理常式的模組清單中有錯誤的模組 `ManagedPipelineHandler`。',
      },
      fix: [
        {
          en: 'Install ASP.NET 4.x in Server Manager > Web Server > Application Development.',
          'zh-TW': '在伺服器管理員的「網頁伺服器」>「應用程式開發」安裝 ASP.NET 4.x。',
          command: 'dism /online /enable-feature /featurename:IIS-ASPNET45 /all',
        },
        {
          en: 'On Windows Server 2008 R2 and older, register ASP.NET instead.',
          'zh-TW': 'Windows Server 2008 R2 與更舊的版本，改為註冊 ASP.NET。',
          command: '%windir%\\Microsoft.NET\\Framework64\\v4.0.30319\\aspnet_regiis.exe -i',
        },
      ],
    },
    {
      id: 'wrong-clr',
      label: {
        en: 'pool runs another CLR than the application needs',
        'zh-TW': '集區的 CLR 與應用程式所需不同',
      },
      why: {
        en: 'The site was made for .NET Framework 3.5, which is not installed, or pool `{appPool}` runs the wrong CLR.',
        'zh-TW': '網站是為 .NET Framework 3.5 所建立但未安裝，或集區 `{appPool}` 的 CLR 版本錯誤。',
      },
      check: {
        en: 'Compare `{appPool}` > Basic Settings > .NET CLR version with the version that the application names.',
        'zh-TW': '比對 `{appPool}` 的「基本設定」>「.NET CLR 版本」與應用程式指定的版本。',
      },
      fix: [
        {
          en: 'Set the version, or install .NET Framework 3.5 with HTTP Activation.',
          'zh-TW': '設定正確版本，或安裝包含「HTTP 啟用」的 .NET Framework 3.5。',
          command: 'appcmd set apppool "{appPool}" /managedRuntimeVersion:v4.0',
        },
      ],
    },
    {
      id: 'other-module',
      label: { en: "another product's module is gone", 'zh-TW': '其他產品的模組已不存在' },
      why: {
        en: 'A handler such as `aspNetCore` names `AspNetCoreModuleV2`, and its product is not installed.',
        'zh-TW': '`aspNetCore` 等處理常式指定 `AspNetCoreModuleV2`，而其產品並未安裝。',
      },
      check: {
        en: 'The page names the module; Modules in IIS Manager does not list it.',
        'zh-TW': '網頁會列出模組名稱；IIS 管理員的「模組」中沒有它。',
      },
      fix: [
        {
          en: 'Install the product; for `AspNetCoreModuleV2` that is the .NET Hosting Bundle.',
          'zh-TW': '安裝該產品；`AspNetCoreModuleV2` 屬於 .NET 裝載套件組合。',
          command: 'appcmd list modules',
        },
      ],
    },
  ],
  seeAlso: ['iis/500.19', 'iis/404.17', 'http/500'],
  sources: [
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://learn.microsoft.com/iis/configuration/system.webserver/handlers/',
  ],
});
