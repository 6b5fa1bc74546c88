import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'guide/event-logs',
  severity: 'info',
  visibility: 'client',
  title: { en: 'Event logs that explain failures', 'zh-TW': '可說明失敗原因的事件記錄' },
  meaning: {
    en: 'Windows keeps what IIS, ASP.NET and .NET report in Event Viewer. Look for errors at the second of the request.',
    'zh-TW': 'IIS、ASP.NET 與 .NET 的回報都在事件檢視器中。請尋找要求當時的錯誤。',
  },
  causes: [
    {
      id: 'pools',
      label: { en: 'System log: pools (source WAS)', 'zh-TW': '系統記錄檔：集區（來源 WAS）' },
      why: {
        en: '5002: rapid-fail protection stopped the pool. 5021, 5057, 5059: its account or its start failed. 5009, 5011: the worker process ended. 5010: it did not answer. 5013: it was slow to stop. 5074, 5077, 5079: recycled. 5186: idle.',
        'zh-TW':
          '5002：快速失敗保護停止了集區。5021、5057、5059：帳戶或啟動失敗。5009、5011：背景工作處理序結束。5010：沒有回應。5013：停止過慢。5074、5077、5079：已回收。5186：閒置。',
      },
      check: { en: 'The event names the pool.', 'zh-TW': '事件會指出集區名稱。' },
      fix: [
        {
          en: 'List the newest.',
          'zh-TW': '列出最新的事件。',
          command:
            'Get-WinEvent -ProviderName Microsoft-Windows-WAS -MaxEvents 20 | Format-List TimeCreated,Id,Message',
        },
      ],
    },
    {
      id: 'modules',
      label: { en: 'Application log: modules (W3SVC-WP)', 'zh-TW': '應用程式記錄檔：模組（W3SVC-WP）' },
      why: {
        en: '2280: a module DLL could not be loaded. 2274, 2282: it has the wrong bitness. 2214, 2268: an ISAPI filter failed.',
        'zh-TW': '2280：無法載入模組的 DLL。2274、2282：位元數不符。2214、2268：ISAPI 篩選器失敗。',
      },
      check: { en: 'The event names the DLL.', 'zh-TW': '事件會指出 DLL。' },
      fix: [
        {
          en: 'List the newest.',
          'zh-TW': '列出最新的事件。',
          command:
            'Get-WinEvent -ProviderName Microsoft-Windows-IIS-W3SVC-WP -MaxEvents 20 | Format-List TimeCreated,Id,Message',
        },
      ],
    },
    {
      id: 'applications',
      label: { en: 'Application log: applications and crashes', 'zh-TW': '應用程式記錄檔：應用程式與當機' },
      why: {
        en: '`ASP.NET` 1309: an unhandled exception. `.NET Runtime` 1026: an exception ended the process. `Application Error` 1000: a crash, with the faulting module. `IIS AspNetCore Module V2`: ASP.NET Core.',
        'zh-TW':
          '`ASP.NET` 1309：未處理的例外狀況。`.NET Runtime` 1026：例外狀況結束了處理序。`Application Error` 1000：當機，並指出失敗的模組。`IIS AspNetCore Module V2`：ASP.NET Core。',
      },
      check: {
        en: 'Process and application path in the event are those of your site.',
        'zh-TW': '事件中的處理序與應用程式路徑屬於你的網站。',
      },
      fix: [
        {
          en: 'List the newest of all sources.',
          'zh-TW': '列出所有來源的最新事件。',
          command:
            'Get-WinEvent -LogName Application -MaxEvents 50 | Format-List TimeCreated,ProviderName,Id,Message',
        },
      ],
    },
    {
      id: 'log-on',
      label: { en: 'Security log: failed log-ons', 'zh-TW': '安全性記錄檔：登入失敗' },
      why: {
        en: '4625 tells account, computer and reason of a refused log-on, as behind a 401.1.',
        'zh-TW': '4625 會列出遭拒登入的帳戶、電腦與原因，例如 401.1 的情況。',
      },
      check: {
        en: '`Sub Status` 0xC000006A is a wrong password, 0xC0000064 an unknown name, 0xC0000234 a locked account.',
        'zh-TW': '`Sub Status` 0xC000006A 為密碼錯誤，0xC0000064 為未知的名稱，0xC0000234 為帳戶鎖定。',
      },
      fix: [
        {
          en: 'If there are none, turn the auditing of failed log-ons on.',
          'zh-TW': '如果沒有任何事件，請啟用登入失敗的稽核。',
          command: 'auditpol /set /subcategory:{0CCE9215-69AE-11D9-BED3-505054503030} /failure:enable',
        },
      ],
    },
  ],
  seeAlso: ['http/503', 'http/500', 'guide/aspnet-core-logs'],
  sources: [
    'https://learn.microsoft.com/iis/configuration/system.applicationhost/applicationpools/add/failure',
    'https://learn.microsoft.com/aspnet/core/test/troubleshoot-azure-iis',
    'https://learn.microsoft.com/previous-versions/windows/it-pro/windows-10/security/threat-protection/auditing/event-4625',
  ],
});
