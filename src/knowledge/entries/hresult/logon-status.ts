import { defineTable, type Fix } from '../../entry';
import { grantRead } from './access';

const resetPassword: Fix = {
  en: 'Reset the password, and enter it again wherever it is stored.',
  'zh-TW': '重設密碼，並在所有儲存它的地方重新輸入。',
  command: 'net user user1 * /domain',
};

/** NTSTATUS values of a failed logon, as in event 4625. */
export default defineTable(
  {
    severity: 'error',
    visibility: 'detailed-page',
    sources: [
      'https://learn.microsoft.com/openspecs/windows_protocols/ms-erref/596a1078-e883-4972-9bbc-49e60bebca55',
    ],
  },
  [
    {
      id: 'hresult/0xc000006d',
      title: { en: 'Logon failure', 'zh-TW': '登入失敗' },
      meaning: { en: 'The user name or password is wrong.', 'zh-TW': '使用者名稱或密碼錯誤。' },
      causes: [
        {
          id: '401-1-logon',
          label: { en: '401.1: credentials refused', 'zh-TW': '401.1：認證遭拒' },
          why: {
            en: 'Sub Status tells whether it is the name or the password.',
            'zh-TW': '「子狀態」說明是名稱或密碼。',
          },
          check: {
            en: 'Event 4625 in the Security log gives it as Sub Status, with the account.',
            'zh-TW': '安全性事件記錄的事件 4625 以「子狀態」列出，並有帳戶名稱。',
          },
          fix: [resetPassword],
        },
      ],
      aliases: ['STATUS_LOGON_FAILURE', '3221225581'],
      seeAlso: ['iis/401.1', 'win32/1326'],
    },
    {
      id: 'hresult/0xc0000064',
      title: { en: 'No such user', 'zh-TW': '沒有此使用者' },
      meaning: { en: 'The user name does not exist.', 'zh-TW': '使用者名稱不存在。' },
      causes: [
        {
          id: '401-1-no-user',
          label: { en: '401.1: name does not exist', 'zh-TW': '401.1：名稱不存在' },
          why: { en: 'Misspelt, or without its domain.', 'zh-TW': '拼錯，或未加上網域。' },
          check: {
            en: 'Event 4625 in the Security log gives it as Sub Status, with the account.',
            'zh-TW': '安全性事件記錄的事件 4625 以「子狀態」列出，並有帳戶名稱。',
          },
          fix: [
            {
              en: 'Type it as `CONTOSO\\user1`.',
              'zh-TW': '以 `CONTOSO\\user1` 的形式輸入。',
              command: 'runas /user:CONTOSO\\user1 cmd',
            },
          ],
        },
      ],
      aliases: ['STATUS_NO_SUCH_USER', '3221225572'],
      seeAlso: ['iis/401.1', 'win32/1317'],
    },
    {
      id: 'hresult/0xc000006a',
      title: { en: 'Wrong password', 'zh-TW': '密碼錯誤' },
      meaning: { en: 'The user exists, and the password is wrong.', 'zh-TW': '使用者存在，但密碼錯誤。' },
      causes: [
        {
          id: '401-1-password',
          label: { en: '401.1: password is wrong', 'zh-TW': '401.1：密碼錯誤' },
          why: {
            en: 'Often an old one that a device or service keeps.',
            'zh-TW': '常是裝置或服務保存的舊密碼。',
          },
          check: {
            en: 'Event 4625 in the Security log gives it as Sub Status, with the account.',
            'zh-TW': '安全性事件記錄的事件 4625 以「子狀態」列出，並有帳戶名稱。',
          },
          fix: [resetPassword],
        },
      ],
      aliases: ['STATUS_WRONG_PASSWORD', '3221225578'],
      seeAlso: ['iis/401.1', 'win32/1326'],
    },
    {
      id: 'hresult/0xc000015b',
      title: { en: 'Logon type not granted', 'zh-TW': '未授與登入類型' },
      meaning: { en: 'The account may not log on in this way.', 'zh-TW': '帳戶不得以此方式登入。' },
      causes: [
        {
          id: '401-1-logon-right',
          label: { en: '401.1: logon right missing', 'zh-TW': '401.1：缺少登入權限' },
          why: { en: 'A policy leaves it out or denies it.', 'zh-TW': '原則未包含或拒絕它。' },
          check: {
            en: 'Event 4625 in the Security log gives it as Sub Status, with the account.',
            'zh-TW': '安全性事件記錄的事件 4625 以「子狀態」列出，並有帳戶名稱。',
          },
          fix: [
            {
              en: 'Grant Access this computer from the network in User Rights Assignment.',
              'zh-TW': '在「使用者權限指派」授與「從網路存取這台電腦」。',
              command: 'secpol.msc',
            },
          ],
        },
      ],
      aliases: ['STATUS_LOGON_TYPE_NOT_GRANTED', '3221225819'],
      seeAlso: ['iis/401.1', 'win32/1385'],
    },
    {
      id: 'hresult/0xc0000022',
      title: { en: 'Access denied (NTSTATUS)', 'zh-TW': '存取被拒（NTSTATUS）' },
      meaning: { en: 'Windows refused access to a file or object.', 'zh-TW': 'Windows 拒絕存取檔案或物件。' },
      causes: [
        {
          id: '401-3-ntfs',
          label: { en: '401.3: no NTFS right', 'zh-TW': '401.3：沒有 NTFS 權限' },
          why: {
            en: 'The user or the pool identity has no right to the file.',
            'zh-TW': '使用者或集區識別沒有檔案的權限。',
          },
          check: {
            en: 'Process Monitor shows `ACCESS DENIED`.',
            'zh-TW': 'Process Monitor 顯示 `ACCESS DENIED`。',
          },
          fix: [grantRead],
        },
      ],
      aliases: ['STATUS_ACCESS_DENIED', '3221225506'],
      seeAlso: ['iis/401.3', 'hresult/0x80070005', 'win32/5'],
    },
  ],
);
