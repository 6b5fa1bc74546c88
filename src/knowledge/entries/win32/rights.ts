import { type Cause, defineTable, type Fix } from '../../entry';
import { grantRead } from './files';

const logonMethod: Fix = {
  en: 'For Basic authentication, log on as network clear text.',
  'zh-TW': '基本驗證請改用網路純文字登入。',
  command:
    'appcmd set config "{site}" -section:system.webServer/security/authentication/basicAuthentication /logonMethod:ClearText /commit:apphost',
};

const privilegeMissing: Cause = {
  id: 'privilege-missing',
  label: { en: 'the pool identity lacks a user right', 'zh-TW': '集區識別缺少使用者權限' },
  why: {
    en: 'To start CGI as the user, it needs `SeAssignPrimaryTokenPrivilege`.',
    'zh-TW': '要以使用者身分啟動 CGI，需要 `SeAssignPrimaryTokenPrivilege`。',
  },
  check: {
    en: 'The log has `403 19`, or `whoami /priv` as that account does not list the right.',
    'zh-TW': '記錄檔為 `403 19`，或以該帳戶執行 `whoami /priv` 未列出此權限。',
  },
  fix: [
    {
      en: 'Grant it in `secpol.msc` > Local Policies > User Rights Assignment > Replace a process level token, then restart the pool.',
      'zh-TW':
        '在 `secpol.msc` >「本機原則」>「使用者權限指派」>「取代處理序等級權杖」授與，再重新啟動集區。',
      command: 'secpol.msc',
    },
  ],
};

/** User rights and impersonation. */
export default defineTable(
  {
    severity: 'error',
    visibility: 'log-only',
    sources: ['https://learn.microsoft.com/windows/win32/debug/system-error-codes--1300-1699-'],
  },
  [
    {
      id: 'win32/1300',
      title: { en: 'Not all privileges held', 'zh-TW': '未具備所有權限' },
      meaning: {
        en: 'The account does not hold all the privileges asked for.',
        'zh-TW': '帳戶未具備所要求的全部權限。',
      },
      causes: [privilegeMissing],
      aliases: ['ERROR_NOT_ALL_ASSIGNED'],
      seeAlso: ['win32/1314', 'iis/403.19'],
    },
    {
      id: 'win32/1314',
      title: { en: 'Privilege missing', 'zh-TW': '缺少權限' },
      meaning: { en: 'The account lacks a privilege.', 'zh-TW': '帳戶缺少某項權限。' },
      causes: [privilegeMissing],
      aliases: ['ERROR_PRIVILEGE_NOT_HELD'],
      seeAlso: ['iis/403.19'],
    },
    {
      id: 'win32/1307',
      title: { en: 'Cannot be owner', 'zh-TW': '不能成為擁有者' },
      meaning: {
        en: 'The account may not be set as owner of a file, with WebDAV or FTP.',
        'zh-TW': '以 WebDAV 或 FTP 建立檔案時，該帳戶不能設為擁有者。',
      },
      causes: [
        {
          id: 'owner',
          label: { en: 'the account may not own the file', 'zh-TW': '帳戶不得擁有檔案' },
          why: {
            en: 'Only an account with this right sets another as owner.',
            'zh-TW': '只有具備此權限的帳戶才能將他人設為擁有者。',
          },
          check: {
            en: 'It comes when files are made, not when they are read.',
            'zh-TW': '在建立檔案時出現，讀取時不會。',
          },
          fix: [
            {
              en: 'Grant it in `secpol.msc` > Local Policies > User Rights Assignment > Restore files and directories, then restart the pool.',
              'zh-TW':
                '在 `secpol.msc` >「本機原則」>「使用者權限指派」>「還原檔案及目錄」授與，再重新啟動集區。',
              command: 'secpol.msc',
            },
          ],
        },
      ],
      aliases: ['ERROR_INVALID_OWNER'],
      seeAlso: ['win32/1314'],
    },
    {
      id: 'win32/1346',
      title: { en: 'Impersonation level too low', 'zh-TW': '模擬等級過低' },
      meaning: {
        en: 'The caller may not be impersonated as far as needed.',
        'zh-TW': '呼叫者的模擬等級不足。',
      },
      causes: [
        {
          id: 'com-impersonation',
          label: { en: 'a COM call or a second hop', 'zh-TW': 'COM 呼叫或第二個躍點' },
          why: {
            en: 'The application passes the user on to COM or another server.',
            'zh-TW': '應用程式將使用者身分轉給 COM 或另一台伺服器。',
          },
          check: {
            en: 'It works with the pool identity and fails under impersonation.',
            'zh-TW': '使用集區識別可行，模擬時失敗。',
          },
          fix: [
            {
              en: 'Set Default Impersonation Level of My Computer to Impersonate; for a second hop, allow delegation of the pool account.',
              'zh-TW': '將「我的電腦」的「預設模擬等級」設為「模擬」；第二個躍點則要允許委派集區帳戶。',
              command: 'dcomcnfg',
            },
          ],
        },
      ],
      aliases: ['ERROR_BAD_IMPERSONATION_LEVEL'],
      seeAlso: ['iis/500.0', 'hresult/0x80070542'],
    },
    {
      id: 'win32/1367',
      title: { en: 'Invalid logon type', 'zh-TW': '登入類型無效' },
      meaning: { en: 'The kind of logon asked for is not valid.', 'zh-TW': '要求的登入類型無效。' },
      causes: [
        {
          id: 'logon-method',
          label: { en: '`logonMethod` does not fit', 'zh-TW': '`logonMethod` 不適用' },
          why: {
            en: 'Basic or anonymous authentication logs on in a way that the account cannot.',
            'zh-TW': '基本或匿名驗證採用了帳戶無法使用的登入方式。',
          },
          check: { en: 'Event 4625 gives the logon type.', 'zh-TW': '事件 4625 顯示登入類型。' },
          fix: [logonMethod],
        },
      ],
      aliases: ['ERROR_INVALID_LOGON_TYPE'],
      seeAlso: ['iis/401.1'],
    },
    {
      id: 'win32/1385',
      title: { en: 'Logon type not granted', 'zh-TW': '未授與登入類型' },
      meaning: {
        en: 'The account may not log on to this computer in this way.',
        'zh-TW': '帳戶不得以此方式登入這台電腦。',
      },
      causes: [
        {
          id: 'logon-right',
          label: { en: 'a logon right is missing', 'zh-TW': '缺少登入權限' },
          why: { en: 'A policy leaves the account out or denies it.', 'zh-TW': '原則未包含或拒絕該帳戶。' },
          check: {
            en: 'Event 4625 gives `0xC000015B` and the logon type: 3 network, 4 batch.',
            'zh-TW': '事件 4625 顯示 `0xC000015B` 與登入類型：3 為網路，4 為批次。',
          },
          fix: [
            {
              en: 'Grant it in `secpol.msc` > Local Policies > User Rights Assignment > Access this computer from the network, then restart the pool.',
              'zh-TW':
                '在 `secpol.msc` >「本機原則」>「使用者權限指派」>「從網路存取這台電腦」授與，再重新啟動集區。',
              command: 'secpol.msc',
            },
            logonMethod,
          ],
        },
      ],
      aliases: ['ERROR_LOGON_TYPE_NOT_GRANTED'],
      seeAlso: ['iis/401.1'],
    },
    {
      id: 'win32/994',
      title: { en: 'Extended attributes refused', 'zh-TW': '擴充屬性存取被拒' },
      meaning: {
        en: 'Access to extended attributes of a file was refused. It is rare.',
        'zh-TW': '檔案的擴充屬性存取被拒，很少見。',
      },
      causes: [
        {
          id: 'attributes',
          label: { en: 'a right on the file is missing', 'zh-TW': '缺少檔案的權限' },
          why: {
            en: 'The rights of the file leave out extended attributes.',
            'zh-TW': '檔案的權限不含擴充屬性。',
          },
          check: { en: 'Process Monitor shows the file.', 'zh-TW': 'Process Monitor 顯示該檔案。' },
          fix: [grantRead],
        },
      ],
      aliases: ['ERROR_EA_ACCESS_DENIED'],
      seeAlso: ['win32/5'],
      sources: ['https://learn.microsoft.com/windows/win32/debug/system-error-codes--500-999-'],
    },
  ],
);
