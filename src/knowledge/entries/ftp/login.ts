import { defineTable } from '../../entry';

/** FTP replies for a user who may not log in or not store. */

/** The command that changes one attribute of a site's `ftpServer` element. */
const setSite = (setting: string) =>
  `appcmd set config -section:system.applicationHost/sites "/[name='{site}'].ftpServer.${setting}" /commit:apphost`;

export default defineTable(
  {
    severity: 'error',
    visibility: 'client',
    sources: [
      'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/ftp-service-svchost-inetinfo/ftp-status-codes-iis-7-and-later-versions',
    ],
  },
  [
    {
      id: 'ftp/530',
      title: { en: 'Not logged in', 'zh-TW': '未登入' },
      meaning: {
        en: 'The user could not log in, or sent a command without logging in. IIS says `User cannot log in`. On the server itself it adds the reason.',
        'zh-TW':
          '使用者無法登入，或未登入就傳送命令。IIS 的文字是 `User cannot log in`；在伺服器本機連線時還會附上原因。',
      },
      causes: [
        {
          id: 'wrong-password',
          label: { en: 'wrong user name or password', 'zh-TW': '使用者名稱或密碼錯誤' },
          why: {
            en: 'The pair is not valid, the domain is missing, or the client has saved an old password.',
            'zh-TW': '組合無效、缺少網域，或用戶端儲存了舊密碼。',
          },
          check: {
            en: 'The FTP log shows `530 1326 41` for `PASS`.',
            'zh-TW': 'FTP 記錄檔中 `PASS` 為 `530 1326 41`。',
          },
          fix: [
            {
              en: 'Log on as `domain\\user`. A changed password may take 15 minutes, unless the service is restarted.',
              'zh-TW': '以 `domain\\user` 登入。變更後的密碼可能要 15 分鐘才生效，除非重新啟動服務。',
              command: 'Restart-Service ftpsvc',
            },
          ],
        },
        {
          id: 'no-authorization-rule',
          label: { en: 'no authorization rule for the user', 'zh-TW': '沒有適用此使用者的授權規則' },
          why: {
            en: 'FTP Authorization Rules allow nothing to the user. IIS may call it `home directory inaccessible`.',
            'zh-TW': '「FTP 授權規則」未允許此使用者。IIS 可能顯示 `home directory inaccessible`。',
          },
          check: {
            en: 'The FTP log shows sub-status `1`.',
            'zh-TW': 'FTP 記錄檔的子狀態碼為 `1`。',
          },
          fix: [
            {
              en: 'Add an Allow rule under IIS Manager > FTP Authorization Rules.',
              'zh-TW': '在 IIS 管理員的「FTP 授權規則」新增允許規則。',
              command:
                "appcmd set config \"{site}\" -section:system.ftpServer/security/authorization /+\"[accessType='Allow',users='ftpuser',permissions='Read, Write']\" /commit:apphost",
            },
          ],
        },
        {
          id: 'home-directory-inaccessible',
          label: { en: 'the home folder is missing or closed', 'zh-TW': '主目錄不存在或無法存取' },
          why: {
            en: 'With FTP User Isolation there must be `LocalUser\\name`, `DOMAIN\\name` or `LocalUser\\Public` (anonymous) below the root. Without it, the user may lack NTFS rights to the root.',
            'zh-TW':
              '使用「FTP 使用者隔離」時，根目錄下必須有 `LocalUser\\name`、`DOMAIN\\name` 或 `LocalUser\\Public`（匿名）。未使用時，可能是沒有根目錄的 NTFS 權限。',
          },
          check: {
            en: 'The text is `530 User cannot log in, home directory inaccessible.`, with sub-status `33`, `2` or `3`.',
            'zh-TW':
              '文字為 `530 User cannot log in, home directory inaccessible.`，且子狀態碼為 `33`、`2` 或 `3`。',
          },
          fix: [
            {
              en: 'Make the folder and give the user rights to it.',
              'zh-TW': '建立資料夾並授與使用者權限。',
              command: 'icacls C:\\inetpub\\ftproot\\LocalUser\\ftpuser /grant "ftpuser:(OI)(CI)M"',
            },
            {
              en: 'Or turn isolation off under IIS Manager > FTP User Isolation.',
              'zh-TW': '或在 IIS 管理員的「FTP 使用者隔離」關閉隔離。',
              command: setSite('userIsolation.mode:None'),
            },
          ],
        },
        {
          id: 'authentication-disabled',
          label: { en: 'Anonymous or Basic authentication is off', 'zh-TW': '匿名或基本驗證已停用' },
          why: {
            en: 'Only anonymous users are allowed and an account was used, or the reverse.',
            'zh-TW': '只允許匿名存取卻使用了帳戶，或相反。',
          },
          check: {
            en: 'The FTP log shows sub-status `36` or `42`.',
            'zh-TW': 'FTP 記錄檔的子狀態碼為 `36` 或 `42`。',
          },
          fix: [
            {
              en: 'Enable Basic Authentication under IIS Manager > FTP Authentication, for accounts.',
              'zh-TW': '若要使用帳戶，在 IIS 管理員的「FTP 驗證」啟用基本驗證。',
              command: setSite('security.authentication.basicAuthentication.enabled:true'),
            },
            {
              en: 'Enable Anonymous Authentication only for public files.',
              'zh-TW': '只有公開檔案才啟用匿名驗證。',
              command: setSite('security.authentication.anonymousAuthentication.enabled:true'),
            },
          ],
        },
        {
          id: 'account-restricted',
          label: { en: 'account locked, disabled or expired', 'zh-TW': '帳戶遭鎖定、停用或過期' },
          why: {
            en: 'Windows refuses the account.',
            'zh-TW': 'Windows 拒絕此帳戶。',
          },
          check: {
            en: '`sc-win32-status` is `1909` (locked), `1331` (disabled), `1330` (expired), `1907` (password must change) or `1385` (no right to log on).',
            'zh-TW':
              '`sc-win32-status` 為 `1909`（鎖定）、`1331`（停用）、`1330`（過期）、`1907`（必須變更密碼）或 `1385`（沒有登入權限）。',
          },
          fix: [
            {
              en: 'Unlock or enable the account, or set a new password.',
              'zh-TW': '解除鎖定或啟用帳戶，或設定新密碼。',
              command: 'Unlock-ADAccount ftpuser',
            },
          ],
        },
        {
          id: 'virtual-host-name',
          label: { en: 'the user name lacks the virtual host', 'zh-TW': '使用者名稱缺少虛擬主機' },
          why: {
            en: 'Several sites share the port, and FTP sends no host name.',
            'zh-TW': '多個站台共用連接埠，而 FTP 不傳送主機名稱。',
          },
          check: {
            en: 'The text is `530 Valid hostname is expected.`, with sub-status `37`.',
            'zh-TW': '文字為 `530 Valid hostname is expected.`，且子狀態碼為 `37`。',
          },
          fix: [
            {
              en: 'Log on as `ftp.contoso.com|user`, or send `HOST` first.',
              'zh-TW': '以 `ftp.contoso.com|user` 登入，或先傳送 `HOST`。',
            },
            {
              en: 'Or allow the form `ftp.contoso.com\\user`.',
              'zh-TW': '或允許 `ftp.contoso.com\\user` 的形式。',
              command:
                'appcmd set config -section:system.ftpServer/serverRuntime /hostNameSupport.useDomainNameAsHostName:true /commit:apphost',
            },
          ],
        },
        {
          id: 'command-before-login',
          label: { en: 'a command came before the log-on', 'zh-TW': '在登入前傳送命令' },
          why: {
            en: 'The client goes on after a lost session.',
            'zh-TW': '用戶端在工作階段中斷後繼續。',
          },
          check: {
            en: 'The transcript has no `230` before this command.',
            'zh-TW': '交談記錄中，此命令之前沒有 `230`。',
          },
          fix: [
            {
              en: 'Send `USER` and `PASS` on every new connection.',
              'zh-TW': '在每個新連線傳送 `USER` 與 `PASS`。',
            },
          ],
        },
      ],
      seeAlso: ['ftp/sub:41', 'ftp/sub:1', 'ftp/sub:33'],
      sources: [
        'https://learn.microsoft.com/iis/publish/using-the-ftp-service/configuring-ftp-user-isolation-in-iis-7',
      ],
    },
    {
      id: 'ftp/430',
      title: { en: 'Invalid user name or password', 'zh-TW': '使用者名稱或密碼無效' },
      meaning: {
        en: 'In no RFC and not sent by IIS. Other servers use it for 530.',
        'zh-TW': '不在任何 RFC 中，IIS 也不會傳送。其他伺服器用它代替 530。',
      },
      causes: [
        {
          id: 'wrong-password',
          label: { en: 'wrong user name or password', 'zh-TW': '使用者名稱或密碼錯誤' },
          why: {
            en: 'The server does not know the pair.',
            'zh-TW': '伺服器不認得此組合。',
          },
          check: {
            en: 'The banner `220` names another product, and the reply follows `PASS`.',
            'zh-TW': '`220` 橫幅顯示為其他產品，且此回覆在 `PASS` 之後。',
          },
          fix: [
            {
              en: 'Type the password anew instead of the saved one.',
              'zh-TW': '重新輸入密碼而不使用已儲存的密碼。',
            },
          ],
        },
      ],
      seeAlso: ['ftp/530'],
      sources: ['https://en.wikipedia.org/wiki/List_of_FTP_server_return_codes'],
    },
    {
      id: 'ftp/532',
      title: { en: 'Need account for storing files', 'zh-TW': '儲存檔案需要帳戶' },
      meaning: {
        en: 'To store files the server wants an account.',
        'zh-TW': '伺服器要求帳戶才能儲存檔案。',
      },
      causes: [
        {
          id: 'account-needed',
          label: { en: 'an anonymous or partial log-on uploads', 'zh-TW': '匿名或不完整的登入進行上傳' },
          why: {
            en: 'Writing needs an account.',
            'zh-TW': '寫入需要帳戶。',
          },
          check: {
            en: '`STOR` fails, `RETR` works, and `cs-username` is `-` or `anonymous`.',
            'zh-TW': '`STOR` 失敗、`RETR` 成功，且 `cs-username` 為 `-` 或 `anonymous`。',
          },
          fix: [
            {
              en: 'Log on with an account that has a Write rule under FTP Authorization Rules.',
              'zh-TW': '以在「FTP 授權規則」具有寫入規則的帳戶登入。',
              command:
                "appcmd set config \"{site}\" -section:system.ftpServer/security/authorization /+\"[accessType='Allow',users='ftpuser',permissions='Read, Write']\" /commit:apphost",
            },
            {
              en: 'On servers other than IIS send `ACCT` after `PASS`.',
              'zh-TW': '在 IIS 以外的伺服器，於 `PASS` 之後傳送 `ACCT`。',
            },
          ],
        },
      ],
      seeAlso: ['ftp/332', 'ftp/550'],
    },
  ],
);
