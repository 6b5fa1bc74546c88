import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'iis/403.19',
  severity: 'error',
  visibility: 'detailed-page',
  versions: 'IIS 6+',
  title: {
    en: 'Cannot execute CGI for the client in this application pool',
    'zh-TW': '無法在此應用程式集區中為用戶端執行 CGI',
  },
  meaning: {
    en: 'The identity of the application pool may not start a process as another user, which CGI needs.',
    'zh-TW': '應用程式集區的識別不能以其他使用者的身分啟動處理序，而 CGI 需要這項權限。',
  },
  causes: [
    {
      id: 'process-token-right',
      label: {
        en: 'the pool identity may not replace a process token',
        'zh-TW': '集區識別不能取代處理序權杖',
      },
      why: {
        en: 'A custom account, or a group policy, leaves the pool `{appPool}` without the rights that the built-in identities have.',
        'zh-TW': '自訂帳戶或群組原則使集區 `{appPool}` 沒有內建識別所擁有的權限。',
      },
      check: {
        en: 'Only CGI programs fail, and `sc-win32-status` is 1314 or 1300.',
        'zh-TW': '只有 CGI 程式失敗，且 `sc-win32-status` 為 1314 或 1300。',
      },
      fix: [
        {
          en: 'In `secpol.msc` > Local Policies > User Rights Assignment, give the account "Replace a process level token" (`SeAssignPrimaryTokenPrivilege`) and "Adjust memory quotas for a process" (`SeIncreaseQuotaPrivilege`), then recycle the pool.',
          'zh-TW':
            '在 `secpol.msc` 的「本機原則」>「使用者權限指派」，授與帳戶取代權杖（`SeAssignPrimaryTokenPrivilege`）與調整記憶體配額（`SeIncreaseQuotaPrivilege`）這兩項權限，然後回收集區。',
          command: 'secpol.msc',
        },
        {
          en: 'Or let the pool use its built-in identity: IIS Manager > Application Pools > Advanced Settings > Identity.',
          'zh-TW': '或讓集區使用內建識別：IIS 管理員 >「應用程式集區」>「進階設定」>「識別」。',
          command: 'appcmd set apppool "{appPool}" /processModel.identityType:ApplicationPoolIdentity',
        },
        {
          en: 'If CGI need not run as the visitor, let it run as the pool.',
          'zh-TW': '如果 CGI 不必以訪客的身分執行，請讓它以集區的身分執行。',
          command:
            'appcmd set config "{site}" -section:system.webServer/cgi /createProcessAsUser:false /commit:apphost',
        },
      ],
    },
    {
      id: 'group-policy',
      label: { en: 'a group policy takes the right away', 'zh-TW': '群組原則收回權限' },
      why: {
        en: 'The policy of the domain sets the list of accounts anew at each refresh.',
        'zh-TW': '網域原則每次重新整理都會改寫帳戶清單。',
      },
      check: {
        en: 'In `secpol.msc` the list of the right is greyed out, and the report below names the policy.',
        'zh-TW': '`secpol.msc` 中該權限的清單呈灰色，且下列報告會列出該原則。',
      },
      fix: [
        {
          en: 'Find the policy, and add the account to both rights there, in `gpmc.msc`.',
          'zh-TW': '找出該原則，並在 `gpmc.msc` 將帳戶加入這兩項權限。',
          command: 'gpresult /scope computer /h C:\\Temp\\policy.html',
        },
      ],
    },
  ],
  seeAlso: ['http/403', 'iis/403.18', 'iis/502.2'],
  sources: [
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://learn.microsoft.com/iis/configuration/system.webserver/cgi',
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/www-authentication-authorization/default-permissions-user-rights',
  ],
});
