import { defineTable } from '../../entry';

/** Sub-statuses of the IIS FTP service: log-on and home folder. */

/** The command that changes one attribute of a site's `ftpServer` element. */
const setSite = (setting: string) =>
  `appcmd set config -section:system.applicationHost/sites "/[name='{site}'].ftpServer.${setting}" /commit:apphost`;

export default defineTable(
  {
    severity: 'error',
    visibility: 'log-only',
    versions: 'IIS 7+',
    seeAlso: ['ftp/530'],
    sources: [
      'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/ftp-service-svchost-inetinfo/ftp-status-codes-iis-7-and-later-versions',
    ],
  },
  [
    {
      id: 'ftp/sub:33',
      title: { en: 'Home directory lookup failed', 'zh-TW': '主目錄查詢失敗' },
      meaning: {
        en: 'FTP User Isolation finds no home folder for the user.',
        'zh-TW': '「FTP 使用者隔離」找不到使用者的主目錄。',
      },
      causes: [
        {
          id: 'home-directory-missing',
          label: { en: 'the home folder is missing or closed', 'zh-TW': '主目錄不存在或無法存取' },
          why: {
            en: 'There must be `LocalUser\\name`, `DOMAIN\\name` or `LocalUser\\Public` (anonymous) below the root. Active Directory mode takes `msIIS-FTPRoot` and `msIIS-FTPDir`.',
            'zh-TW':
              '根目錄下必須有 `LocalUser\\name`、`DOMAIN\\name` 或 `LocalUser\\Public`（匿名）。Active Directory 模式使用 `msIIS-FTPRoot` 與 `msIIS-FTPDir`。',
          },
          check: {
            en: '`sc-win32-status` is `2`, `3` or `5`.',
            'zh-TW': '`sc-win32-status` 為 `2`、`3` 或 `5`。',
          },
          fix: [
            {
              en: 'Make the folder and give the user rights to it.',
              'zh-TW': '建立資料夾並授與使用者權限。',
              command: 'icacls C:\\inetpub\\ftproot\\LocalUser\\ftpuser /grant "ftpuser:(OI)(CI)M"',
            },
          ],
        },
      ],
      aliases: ['530.33', 'Home directory lookup failed'],
    },
    {
      id: 'ftp/sub:34',
      title: { en: 'Custom authentication call failed', 'zh-TW': '自訂驗證呼叫失敗' },
      meaning: {
        en: 'The authentication provider gave an error.',
        'zh-TW': '驗證提供者發生錯誤。',
      },
      causes: [
        {
          id: 'provider-failed',
          label: { en: 'the provider or its store fails', 'zh-TW': '提供者或其存放區失敗' },
          why: {
            en: 'It cannot reach its database or its configuration.',
            'zh-TW': '無法存取其資料庫或設定。',
          },
          check: {
            en: 'Log on from the server itself: `Error details` names it.',
            'zh-TW': '從伺服器本機登入：`Error details` 會指出原因。',
          },
          fix: [
            {
              en: 'For IIS Manager users, let `NETWORK SERVICE` read the configuration.',
              'zh-TW': '如果是 IIS 管理員使用者，允許 `NETWORK SERVICE` 讀取設定。',
              command:
                'icacls %windir%\\System32\\inetsrv\\config /grant "Network Service":R\nicacls %windir%\\System32\\inetsrv\\config\\administration.config /grant "Network Service":R\nicacls %windir%\\System32\\inetsrv\\config\\redirection.config /grant "Network Service":R',
            },
          ],
        },
      ],
      aliases: ['Custom authentication call failed'],
    },
    {
      id: 'ftp/sub:35',
      title: { en: 'User failed to authenticate', 'zh-TW': '使用者驗證失敗' },
      meaning: {
        en: 'No enabled method accepted the user.',
        'zh-TW': '沒有已啟用的方法接受此使用者。',
      },
      causes: [
        {
          id: 'wrong-password',
          label: { en: 'wrong user name or password', 'zh-TW': '使用者名稱或密碼錯誤' },
          why: {
            en: 'The pair is not valid, the domain is missing, or the client has saved an old password.',
            'zh-TW': '組合無效、缺少網域，或用戶端儲存了舊密碼。',
          },
          check: { en: '`sc-win32-status` is `1326`.', 'zh-TW': '`sc-win32-status` 為 `1326`。' },
          fix: [
            {
              en: 'Log on as `domain\\user`. A changed password may take 15 minutes, unless the service is restarted.',
              'zh-TW': '以 `domain\\user` 登入。變更後的密碼可能要 15 分鐘才生效，除非重新啟動服務。',
              command: 'Restart-Service ftpsvc',
            },
          ],
        },
      ],
      aliases: ['530.35', 'User failed to authenticate'],
    },
    {
      id: 'ftp/sub:36',
      title: { en: 'All authentication methods are disabled', 'zh-TW': '所有驗證方法皆已停用' },
      meaning: {
        en: 'Nobody can log in to this site.',
        'zh-TW': '沒有人可以登入此站台。',
      },
      causes: [
        {
          id: 'authentication-disabled',
          label: { en: 'Anonymous and Basic are off', 'zh-TW': '匿名與基本驗證皆停用' },
          why: { en: 'Both are off by default.', 'zh-TW': '兩者預設皆停用。' },
          check: {
            en: 'FTP Authentication lists them as disabled.',
            'zh-TW': '「FTP 驗證」顯示兩者皆停用。',
          },
          fix: [
            {
              en: 'Enable Basic Authentication under IIS Manager > FTP Authentication.',
              'zh-TW': '在 IIS 管理員的「FTP 驗證」啟用基本驗證。',
              command: setSite('security.authentication.basicAuthentication.enabled:true'),
            },
          ],
        },
      ],
      aliases: ['530.36', 'All authentication methods are disabled'],
    },
    {
      id: 'ftp/sub:37',
      title: {
        en: "Hostname didn't match any configured ftp site",
        'zh-TW': '主機名稱不符合任何已設定的 FTP 站台',
      },
      meaning: {
        en: 'The virtual host is not bound, or was not sent.',
        'zh-TW': '虛擬主機沒有繫結，或未傳送。',
      },
      causes: [
        {
          id: 'virtual-host-name',
          label: { en: 'the user name lacks the virtual host', 'zh-TW': '使用者名稱缺少虛擬主機' },
          why: {
            en: 'Several sites share the port, and FTP sends no host name.',
            'zh-TW': '多個站台共用連接埠，而 FTP 不傳送主機名稱。',
          },
          check: {
            en: 'The bindings have host names, and `USER` has no `|`.',
            'zh-TW': '繫結有主機名稱，而 `USER` 沒有 `|`。',
          },
          fix: [
            {
              en: 'Log on as `ftp.contoso.com|user`.',
              'zh-TW': '以 `ftp.contoso.com|user` 登入。',
              command: 'appcmd list site "{site}" /text:bindings',
            },
          ],
        },
      ],
      aliases: ['530.37', "Hostname didn't match any configured ftp site"],
    },
    {
      id: 'ftp/sub:40',
      title: {
        en: 'Active Directory isolation needs basic authentication',
        'zh-TW': 'AD 隔離模式必須使用基本驗證',
      },
      meaning: {
        en: 'Only Basic authentication fits.',
        'zh-TW': '只能使用基本驗證。',
      },
      causes: [
        {
          id: 'basic-disabled',
          label: { en: 'Active Directory isolation without Basic', 'zh-TW': 'AD 隔離但未使用基本驗證' },
          why: {
            en: 'The user logged in by another method.',
            'zh-TW': '使用者以其他方法登入。',
          },
          check: {
            en: '`userIsolation` has `mode="ActiveDirectory"`.',
            'zh-TW': '`userIsolation` 為 `mode="ActiveDirectory"`。',
          },
          fix: [
            {
              en: 'Enable Basic Authentication under IIS Manager > FTP Authentication.',
              'zh-TW': '在 IIS 管理員的「FTP 驗證」啟用基本驗證。',
              command: setSite('security.authentication.basicAuthentication.enabled:true'),
            },
          ],
        },
      ],
      formerlyKb: [2649659],
      aliases: ['ActiveDirectory Isolation must be combined with basic authentication'],
    },
    {
      id: 'ftp/sub:41',
      title: { en: 'An error occurred during the authentication process', 'zh-TW': '驗證過程發生錯誤' },
      meaning: {
        en: 'Windows refused the log-on. A wrong password shows as `530 1326 41`.',
        'zh-TW': 'Windows 拒絕登入。密碼錯誤會顯示為 `530 1326 41`。',
      },
      causes: [
        {
          id: 'log-on-refused',
          label: { en: 'wrong password, or account restricted', 'zh-TW': '密碼錯誤，或帳戶受限制' },
          why: {
            en: 'Windows refuses the account.',
            'zh-TW': 'Windows 拒絕此帳戶。',
          },
          check: {
            en: '`sc-win32-status` is `1326` (wrong), `1909` (locked), `1331` (disabled) or `1330` (expired).',
            'zh-TW': '`sc-win32-status` 為 `1326`（錯誤）、`1909`（鎖定）、`1331`（停用）或 `1330`（過期）。',
          },
          fix: [
            {
              en: 'Unlock or enable the account, or set a new password.',
              'zh-TW': '解除鎖定或啟用帳戶，或設定新密碼。',
              command: 'Unlock-ADAccount ftpuser',
            },
          ],
        },
      ],
      aliases: ['530.41', 'An error occurred during the authentication process'],
    },
    {
      id: 'ftp/sub:42',
      title: { en: 'Anonymous authentication is not allowed', 'zh-TW': '不允許匿名驗證' },
      meaning: {
        en: 'The user came as `anonymous`, and the site wants an account.',
        'zh-TW': '使用者以 `anonymous` 登入，但站台要求帳戶。',
      },
      causes: [
        {
          id: 'anonymous-disabled',
          label: { en: 'Anonymous is off', 'zh-TW': '匿名驗證已停用' },
          why: {
            en: 'Many clients try it first.',
            'zh-TW': '許多用戶端會先嘗試。',
          },
          check: {
            en: '`USER` in the FTP log is `anonymous` or `ftp`.',
            'zh-TW': 'FTP 記錄檔的 `USER` 為 `anonymous` 或 `ftp`。',
          },
          fix: [
            {
              en: 'Enter an account in the client, or enable it for public files.',
              'zh-TW': '在用戶端輸入帳戶；如果是公開檔案，則啟用匿名驗證。',
              command: setSite('security.authentication.anonymousAuthentication.enabled:true'),
            },
          ],
        },
      ],
      aliases: ['530.42', 'Anonymous authentication is not allowed'],
    },
  ],
);
