import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'iis/403.11',
  severity: 'error',
  visibility: 'detailed-page',
  versions: 'IIS 4–6',
  legacy: true,
  title: { en: 'Password change', 'zh-TW': '密碼已變更' },
  meaning: {
    en: 'The password of the user changed while it was in use, or the password pages of IIS (IISADMPWD) refused to change it.',
    'zh-TW': '使用者的密碼在使用期間變更，或 IIS 的密碼網頁（IISADMPWD）拒絕變更密碼。',
  },
  causes: [
    {
      id: 'password-changed',
      label: { en: 'the password changed or expired', 'zh-TW': '密碼已變更或過期' },
      why: {
        en: 'The browser still sends the old password, or the password expired and must be changed first.',
        'zh-TW': '瀏覽器仍傳送舊密碼，或密碼已過期而必須先變更。',
      },
      check: {
        en: 'The account logs on elsewhere with the new password; the Security log tells an expired one.',
        'zh-TW': '此帳戶在其他地方可以用新密碼登入；密碼過期則會記錄在安全性記錄檔。',
      },
      fix: [
        {
          en: 'Close the browser and log on with the new password; a user whose password expired changes it in Windows.',
          'zh-TW': '關閉瀏覽器並以新密碼登入；密碼過期的使用者請在 Windows 中變更密碼。',
          command: 'net user user1 /domain',
        },
      ],
    },
  ],
  seeAlso: ['http/403', 'iis/401.1'],
  sources: [
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
  ],
});
