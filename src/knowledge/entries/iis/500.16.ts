import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'iis/500.16',
  severity: 'error',
  visibility: 'client',
  versions: 'IIS 6',
  legacy: true,
  title: { en: 'UNC authorization credentials incorrect', 'zh-TW': 'UNC 授權認證不正確' },
  meaning: {
    en: 'The content lies on a share, and the user name or password that IIS 6 has for it is wrong. IIS 7 and later report this as 500.19 with `0x8007052e`.',
    'zh-TW':
      '內容位於共用資料夾，而 IIS 6 所存的使用者名稱或密碼錯誤。IIS 7 以後版本以 500.19 與 `0x8007052e` 回報。',
  },
  causes: [
    {
      id: 'wrong-unc-account',
      label: { en: 'wrong account for the share', 'zh-TW': '共用資料夾的帳戶錯誤' },
      why: {
        en: 'The password of the account was changed or has expired, or the account was locked.',
        'zh-TW': '帳戶的密碼已變更或過期，或帳戶已被鎖定。',
      },
      check: {
        en: 'The physical path starts with `\\\\`; opening the share with the same account fails.',
        'zh-TW': '實體路徑以 `\\\\` 開頭；以同一帳戶開啟共用資料夾也會失敗。',
      },
      fix: [
        {
          en: 'Enter the account again in the properties of the virtual directory, Connect As.',
          'zh-TW': '在虛擬目錄內容的「連線身分」重新輸入帳戶。',
        },
        {
          en: 'Test the account and its password.',
          'zh-TW': '測試帳戶及其密碼。',
          command: 'net use \\\\server\\share /user:CONTOSO\\svc-web *',
        },
      ],
    },
  ],
  seeAlso: ['iis/500.19'],
  sources: [
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://learn.microsoft.com/iis/configuration/system.webserver/httperrors/',
  ],
});
