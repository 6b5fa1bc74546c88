import { defineTable, type Fix } from '../../entry';

const enterAgain: Fix = {
  en: 'If IIS itself uses the account, enter it again: Connect As, Anonymous Authentication > Edit, or `{appPool}` > Advanced Settings > Identity.',
  'zh-TW':
    '如果是 IIS 使用的帳戶，請重新輸入：「連線身分」、「匿名驗證」>「編輯」，或 `{appPool}` 的「進階設定」>「識別」。',
};

const showIdentity: Fix = {
  en: 'Correct the name in the application or in IIS.',
  'zh-TW': '在應用程式或 IIS 修正名稱。',
  command: 'appcmd list apppool "{appPool}" /text:processModel.userName',
};

/** Accounts that cannot log on. */
export default defineTable(
  {
    severity: 'error',
    visibility: 'log-only',
    sources: ['https://learn.microsoft.com/windows/win32/debug/system-error-codes--1300-1699-'],
  },
  [
    {
      id: 'win32/1326',
      title: { en: 'Wrong user name or password', 'zh-TW': '使用者名稱或密碼錯誤' },
      meaning: {
        en: 'Windows does not accept the name and password: of a user beside 401.1, of the account for the content beside 500.19, or beside FTP 530.',
        'zh-TW':
          'Windows 不接受名稱與密碼：在 401.1 旁邊是使用者的，在 500.19 旁邊是內容所用帳戶的，也會出現在 FTP 530 旁邊。',
      },
      causes: [
        {
          id: 'bad-credentials',
          label: { en: 'name or password is wrong', 'zh-TW': '名稱或密碼錯誤' },
          why: {
            en: 'A typing error, a changed password, or a name without its domain.',
            'zh-TW': '輸入錯誤、密碼已變更，或名稱未加上網域。',
          },
          check: {
            en: 'Event 4625 in the Security log names the account.',
            'zh-TW': '安全性事件記錄的事件 4625 列出帳戶。',
          },
          fix: [
            {
              en: 'Try it as `CONTOSO\\user1`.',
              'zh-TW': '以 `CONTOSO\\user1` 的形式測試。',
              command: 'runas /user:CONTOSO\\user1 cmd',
            },
            enterAgain,
          ],
        },
      ],
      aliases: ['ERROR_LOGON_FAILURE'],
      seeAlso: ['iis/401.1', 'iis/500.19', 'hresult/0x8007052e'],
    },
    {
      id: 'win32/1327',
      title: { en: 'Account restriction', 'zh-TW': '帳戶限制' },
      meaning: {
        en: 'The name and password are right, but a restriction stops the logon.',
        'zh-TW': '名稱與密碼正確，但限制阻止了登入。',
      },
      causes: [
        {
          id: 'blank-password',
          label: { en: 'the password is blank, as a rule', 'zh-TW': '通常是空白密碼' },
          why: {
            en: 'Windows lets accounts without a password log on at the console only.',
            'zh-TW': 'Windows 只允許沒有密碼的帳戶在主控台登入。',
          },
          check: {
            en: 'Event 4625 in the Security log names the account.',
            'zh-TW': '安全性事件記錄的事件 4625 列出帳戶。',
          },
          fix: [{ en: 'Set a password.', 'zh-TW': '設定密碼。', command: 'net user user1 *' }, enterAgain],
        },
      ],
      aliases: ['ERROR_ACCOUNT_RESTRICTION'],
      seeAlso: ['iis/401.1'],
    },
    {
      id: 'win32/1328',
      title: { en: 'Outside logon hours', 'zh-TW': '不在登入時段' },
      meaning: { en: 'The account may not log on at this hour.', 'zh-TW': '帳戶不得在此時段登入。' },
      causes: [
        {
          id: 'logon-hours',
          label: { en: 'logon hours are limited', 'zh-TW': '登入時段受限' },
          why: {
            en: 'Logon Hours of the account leave this hour out.',
            'zh-TW': '帳戶的「登入時數」不含此時段。',
          },
          check: {
            en: 'Event 4625 in the Security log names the account.',
            'zh-TW': '安全性事件記錄的事件 4625 列出帳戶。',
          },
          fix: [
            {
              en: 'Allow all hours.',
              'zh-TW': '允許所有時段。',
              command: 'net user user1 /times:all /domain',
            },
            enterAgain,
          ],
        },
      ],
      aliases: ['ERROR_INVALID_LOGON_HOURS'],
      seeAlso: ['iis/401.1'],
    },
    {
      id: 'win32/1329',
      title: { en: 'Not from this computer', 'zh-TW': '不得從此電腦登入' },
      meaning: { en: 'The account may not log on from this computer.', 'zh-TW': '帳戶不得從此電腦登入。' },
      causes: [
        {
          id: 'workstations',
          label: { en: 'allowed computers are limited', 'zh-TW': '限制了允許的電腦' },
          why: {
            en: 'Log On To of the account lists other computers.',
            'zh-TW': '帳戶的「登入到」列出其他電腦。',
          },
          check: {
            en: 'Event 4625 in the Security log names the account.',
            'zh-TW': '安全性事件記錄的事件 4625 列出帳戶。',
          },
          fix: [
            {
              en: 'Allow all computers.',
              'zh-TW': '允許所有電腦。',
              command: 'net user user1 /workstations:* /domain',
            },
            enterAgain,
          ],
        },
      ],
      aliases: ['ERROR_INVALID_WORKSTATION'],
      seeAlso: ['iis/401.1'],
    },
    {
      id: 'win32/1240',
      title: { en: 'Not from this station', 'zh-TW': '不得從此工作站登入' },
      meaning: {
        en: 'The account may not log on from this workstation.',
        'zh-TW': '帳戶不得從此工作站登入。',
      },
      causes: [
        {
          id: 'workstations',
          label: { en: 'allowed computers are limited', 'zh-TW': '限制了允許的電腦' },
          why: {
            en: 'Log On To of the account lists other computers.',
            'zh-TW': '帳戶的「登入到」列出其他電腦。',
          },
          check: {
            en: 'Event 4625 in the Security log names the account.',
            'zh-TW': '安全性事件記錄的事件 4625 列出帳戶。',
          },
          fix: [
            {
              en: 'Allow all computers.',
              'zh-TW': '允許所有電腦。',
              command: 'net user user1 /workstations:* /domain',
            },
            enterAgain,
          ],
        },
      ],
      aliases: ['ERROR_LOGIN_WKSTA_RESTRICTION'],
      seeAlso: ['win32/1329', 'iis/401.1'],
      sources: ['https://learn.microsoft.com/windows/win32/debug/system-error-codes--1000-1299-'],
    },
    {
      id: 'win32/1330',
      title: { en: 'Password expired', 'zh-TW': '密碼已過期' },
      meaning: {
        en: 'The password is past its maximum age. IIS 6 showed 403.11 for it.',
        'zh-TW': '密碼已超過最長使用期限。IIS 6 會顯示 403.11。',
      },
      causes: [
        {
          id: 'password-expired',
          label: { en: 'the password has expired', 'zh-TW': '密碼已過期' },
          why: {
            en: 'The user or service account did not change it in time.',
            'zh-TW': '使用者或服務帳戶未及時變更。',
          },
          check: {
            en: 'Event 4625 in the Security log names the account.',
            'zh-TW': '安全性事件記錄的事件 4625 列出帳戶。',
          },
          fix: [
            { en: 'Set a new password.', 'zh-TW': '設定新密碼。', command: 'net user user1 * /domain' },
            enterAgain,
          ],
        },
      ],
      aliases: ['ERROR_PASSWORD_EXPIRED'],
      seeAlso: ['iis/401.1', 'win32/1907'],
    },
    {
      id: 'win32/1907',
      title: { en: 'Password must be changed', 'zh-TW': '必須變更密碼' },
      meaning: {
        en: 'The password must be changed before the first logon.',
        'zh-TW': '第一次登入前必須變更密碼。',
      },
      causes: [
        {
          id: 'must-change',
          label: { en: 'the password is to be changed first', 'zh-TW': '必須先變更密碼' },
          why: {
            en: 'The account is new or was reset with this option.',
            'zh-TW': '帳戶是新的，或重設時選了此選項。',
          },
          check: {
            en: 'Event 4625 in the Security log names the account.',
            'zh-TW': '安全性事件記錄的事件 4625 列出帳戶。',
          },
          fix: [
            {
              en: 'Log on at Windows once and change it, or set it without the option.',
              'zh-TW': '先登入 Windows 變更密碼，或重設時不選此選項。',
              command: 'net user user1 /logonpasswordchg:no /domain',
            },
            enterAgain,
          ],
        },
      ],
      aliases: ['ERROR_PASSWORD_MUST_CHANGE'],
      seeAlso: ['iis/401.1', 'win32/1330'],
      sources: ['https://learn.microsoft.com/windows/win32/debug/system-error-codes--1700-3999-'],
    },
    {
      id: 'win32/1331',
      title: { en: 'Account disabled', 'zh-TW': '帳戶已停用' },
      meaning: {
        en: 'The account is disabled. Often it is an account that IIS uses.',
        'zh-TW': '帳戶已停用，常是 IIS 使用的帳戶。',
      },
      causes: [
        {
          id: 'disabled',
          label: { en: 'the account is disabled', 'zh-TW': '帳戶已停用' },
          why: { en: 'An administrator or a policy disabled it.', 'zh-TW': '系統管理員或原則停用了它。' },
          check: {
            en: 'Event 4625 in the Security log names the account.',
            'zh-TW': '安全性事件記錄的事件 4625 列出帳戶。',
          },
          fix: [
            { en: 'Enable it.', 'zh-TW': '啟用帳戶。', command: 'net user user1 /active:yes /domain' },
            enterAgain,
          ],
        },
      ],
      aliases: ['ERROR_ACCOUNT_DISABLED'],
      seeAlso: ['iis/401.1'],
    },
    {
      id: 'win32/1793',
      title: { en: 'Account expired', 'zh-TW': '帳戶已過期' },
      meaning: { en: 'The account is past its end date.', 'zh-TW': '帳戶已超過到期日。' },
      causes: [
        {
          id: 'expired',
          label: { en: 'the account has expired', 'zh-TW': '帳戶已過期' },
          why: { en: 'It was made for a limited time.', 'zh-TW': '帳戶只在有限期間內有效。' },
          check: {
            en: 'Event 4625 in the Security log names the account.',
            'zh-TW': '安全性事件記錄的事件 4625 列出帳戶。',
          },
          fix: [
            { en: 'Extend it.', 'zh-TW': '延長期限。', command: 'net user user1 /expires:never /domain' },
            enterAgain,
          ],
        },
      ],
      aliases: ['ERROR_ACCOUNT_EXPIRED'],
      seeAlso: ['iis/401.1'],
      sources: ['https://learn.microsoft.com/windows/win32/debug/system-error-codes--1700-3999-'],
    },
    {
      id: 'win32/1909',
      title: { en: 'Account locked out', 'zh-TW': '帳戶已鎖定' },
      meaning: {
        en: 'Too many wrong passwords locked the account.',
        'zh-TW': '密碼錯誤次數過多，帳戶已鎖定。',
      },
      causes: [
        {
          id: 'locked-out',
          label: { en: 'the account is locked out', 'zh-TW': '帳戶已鎖定' },
          why: {
            en: 'A device or service often goes on sending an old password.',
            'zh-TW': '常是裝置或服務持續傳送舊密碼。',
          },
          check: {
            en: 'Event 4625 in the Security log names the account.',
            'zh-TW': '安全性事件記錄的事件 4625 列出帳戶。',
          },
          fix: [
            {
              en: 'Unlock it, and end the source that event 4740 names.',
              'zh-TW': '解除鎖定，並處理事件 4740 指出的來源。',
              command: 'powershell Unlock-ADAccount -Identity user1',
            },
            enterAgain,
          ],
        },
      ],
      aliases: ['ERROR_ACCOUNT_LOCKED_OUT'],
      seeAlso: ['iis/401.1'],
      sources: ['https://learn.microsoft.com/windows/win32/debug/system-error-codes--1700-3999-'],
    },
    {
      id: 'win32/1317',
      title: { en: 'No such account', 'zh-TW': '沒有此帳戶' },
      meaning: { en: 'The account does not exist.', 'zh-TW': '帳戶不存在。' },
      causes: [
        {
          id: 'no-account',
          label: { en: 'the account does not exist', 'zh-TW': '帳戶不存在' },
          why: {
            en: 'It was deleted or renamed, or the name is misspelt.',
            'zh-TW': '帳戶已刪除、已改名，或名稱拼錯。',
          },
          check: {
            en: 'Event 4625 in the Security log names the account.',
            'zh-TW': '安全性事件記錄的事件 4625 列出帳戶。',
          },
          fix: [showIdentity, enterAgain],
        },
      ],
      aliases: ['ERROR_NO_SUCH_USER'],
      seeAlso: ['iis/401.1'],
    },
    {
      id: 'win32/1332',
      title: { en: 'Name has no SID', 'zh-TW': '名稱沒有 SID' },
      meaning: { en: 'Windows found no account for a name.', 'zh-TW': 'Windows 找不到名稱對應的帳戶。' },
      causes: [
        {
          id: 'no-account',
          label: { en: 'a name leads to no account', 'zh-TW': '名稱沒有對應的帳戶' },
          why: {
            en: 'It was deleted or renamed, or the name is misspelt.',
            'zh-TW': '帳戶已刪除、已改名，或名稱拼錯。',
          },
          check: {
            en: 'Event 4625 in the Security log names the account.',
            'zh-TW': '安全性事件記錄的事件 4625 列出帳戶。',
          },
          fix: [showIdentity, enterAgain],
        },
      ],
      aliases: ['ERROR_NONE_MAPPED'],
      seeAlso: ['win32/1317', 'iis/401.1'],
    },
  ],
);
