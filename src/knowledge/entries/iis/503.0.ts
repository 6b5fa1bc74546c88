import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'iis/503.0',
  severity: 'error',
  visibility: 'log-only',
  versions: 'IIS 7+',
  title: { en: 'Application pool unavailable', 'zh-TW': '應用程式集區無法使用' },
  meaning: {
    en: 'The pool that should serve the site is stopped or cannot start. As a rule HTTP.sys answers then, without a sub-status, and notes the reason in the HTTPERR log.',
    'zh-TW':
      '負責網站的集區已停止或無法啟動。此時通常由 HTTP.sys 回應，不帶子狀態碼，並將原因寫入 HTTPERR 記錄檔。',
  },
  causes: [
    {
      id: 'pool-stopped',
      label: { en: 'the pool is stopped', 'zh-TW': '集區已停止' },
      by: ['httpsys'],
      why: {
        en: 'Someone stopped `{appPool}`, or it is not set to start by itself.',
        'zh-TW': '有人停止了 `{appPool}`，或未設定自動啟動。',
      },
      check: {
        en: 'IIS Manager > Application Pools shows it as Stopped; the HTTPERR log says `Disabled` or `AppShutdown`.',
        'zh-TW':
          'IIS 管理員的「應用程式集區」顯示為「已停止」；HTTPERR 記錄檔為 `Disabled` 或 `AppShutdown`。',
      },
      fix: [{ en: 'Start the pool.', 'zh-TW': '啟動集區。', command: 'appcmd start apppool "{appPool}"' }],
    },
    {
      id: 'rapid-fail',
      label: { en: 'rapid-fail protection stopped the pool', 'zh-TW': '快速失敗保護停止了集區' },
      by: ['httpsys'],
      why: {
        en: 'The worker process failed five times in five minutes, so IIS gave up.',
        'zh-TW': '背景工作處理序在五分鐘內失敗五次，IIS 因此不再啟動它。',
      },
      check: {
        en: 'The System log has WAS event 5002; the HTTPERR log says `AppOffline`. Application Error 1000 or `.NET Runtime` 1026 names the crash.',
        'zh-TW':
          '「系統」事件記錄有 WAS 事件 5002；HTTPERR 記錄檔為 `AppOffline`。Application Error 1000 或 `.NET Runtime` 1026 指出當機原因。',
      },
      fix: [
        {
          en: 'Repair the crash that the Application log names, then start the pool.',
          'zh-TW': '修復應用程式事件記錄指出的當機原因，再啟動集區。',
          command: 'appcmd start apppool "{appPool}"',
        },
      ],
    },
    {
      id: 'identity',
      label: { en: "the pool's account or password is wrong", 'zh-TW': '集區的帳戶或密碼錯誤' },
      by: ['httpsys'],
      why: {
        en: 'The account in Identity has a new password, is locked, or lacks the right to log on as a batch job.',
        'zh-TW': '「識別」中的帳戶已變更密碼、被鎖定，或沒有以批次工作登入的權限。',
      },
      check: {
        en: 'The System log has WAS event 5021, 5057 or 5059.',
        'zh-TW': '「系統」事件記錄有 WAS 事件 5021、5057 或 5059。',
      },
      fix: [
        {
          en: 'Enter the account again in `{appPool}` > Advanced Settings > Identity, or use the built-in one.',
          'zh-TW': '在 `{appPool}` 的「進階設定」>「識別」重新輸入帳戶，或改用內建帳戶。',
          command: 'appcmd set apppool "{appPool}" /processModel.identityType:ApplicationPoolIdentity',
        },
      ],
    },
    {
      id: 'pool-config-file',
      label: { en: "the pool's temporary configuration is blocked", 'zh-TW': '集區的暫存組態被擋住' },
      by: ['httpsys'],
      why: {
        en: 'After a Windows upgrade IIS cannot write the configuration of the pool to `C:\\inetpub\\temp\\appPools`.',
        'zh-TW': 'Windows 升級後，IIS 無法將集區的組態寫入 `C:\\inetpub\\temp\\appPools`。',
      },
      check: { en: 'The System log has WAS event 5189.', 'zh-TW': '「系統」事件記錄有 WAS 事件 5189。' },
      fix: [
        {
          en: 'Stop WAS, which stops every site, delete that folder, and start IIS again.',
          'zh-TW': '停止 WAS（所有網站都會停止），刪除該資料夾，再啟動 IIS。',
          command: 'net stop was /y && rmdir /s /q C:\\inetpub\\temp\\appPools && net start w3svc',
        },
      ],
    },
    {
      id: 'worker-fails-to-start',
      label: { en: 'the worker process fails each time it starts', 'zh-TW': '背景工作處理序每次啟動都失敗' },
      by: ['httpsys'],
      why: {
        en: "A module DLL is missing or has the wrong bitness, or the user profile of the pool's account cannot be loaded.",
        'zh-TW': '模組的 DLL 遺漏或位元數不符，或無法載入集區帳戶的使用者設定檔。',
      },
      check: {
        en: 'Application log: `Microsoft-Windows-IIS-W3SVC-WP` 2280 or 2282 names the DLL. System log: WAS 5009 or 5059; `User Profile Service` for the profile.',
        'zh-TW':
          '應用程式事件記錄：`Microsoft-Windows-IIS-W3SVC-WP` 2280 或 2282 指出 DLL。「系統」事件記錄：WAS 5009 或 5059；設定檔問題則來自 `User Profile Service`。',
      },
      fix: [
        {
          en: 'Install the product of that DLL again, or remove the module in IIS Manager > Modules > Configure Native Modules.',
          'zh-TW': '重新安裝該 DLL 所屬的產品，或在 IIS 管理員 >「模組」>「設定原生模組」移除該模組。',
          command: 'appcmd list config -section:system.webServer/globalModules',
        },
        {
          en: 'If the profile is the trouble, start without it.',
          'zh-TW': '如果是設定檔的問題，請不要載入它。',
          command: 'appcmd set apppool "{appPool}" /processModel.loadUserProfile:false',
        },
      ],
    },
  ],
  seeAlso: ['http/503', 'iis/503.2', 'ancm/500.30', 'guide/httperr-logs', 'guide/event-logs'],
  sources: [
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/error-503-event-5189-web-application',
    'https://learn.microsoft.com/iis/configuration/system.applicationhost/applicationpools/add/failure',
  ],
});
