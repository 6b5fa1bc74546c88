import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'iis/401.3',
  severity: 'error',
  visibility: 'detailed-page',
  title: { en: 'Unauthorized due to ACL on resource', 'zh-TW': '因資源的 ACL 而未獲授權' },
  meaning: {
    en: 'IIS knows who the user is, but the NTFS permissions of the file or folder do not let that user, or the identity that IIS reads the file with, open it. IIS logs it as `401 3 5`.',
    'zh-TW':
      '使用者身分已知，但檔案或資料夾的 NTFS 權限不允許該使用者，或 IIS 讀取檔案所用的身分開啟它。IIS 記錄為 `401 3 5`。',
  },
  causes: [
    {
      id: 'ntfs-rights',
      label: { en: 'NTFS permissions leave the user out', 'zh-TW': 'NTFS 權限沒有包含使用者' },
      why: {
        en: 'Neither the logged-on user nor, for anonymous visitors, `IUSR` may read the file behind `{path}`.',
        'zh-TW': '已登入的使用者，或匿名訪客所用的 `IUSR`，沒有讀取 `{path}` 對應檔案的權限。',
      },
      check: {
        en: 'The detailed page names the account in Logon User and the file in Physical Path; Process Monitor shows `ACCESS DENIED` for that account.',
        'zh-TW':
          '詳細錯誤網頁在「登入使用者」寫出帳戶，在「實體路徑」寫出檔案；Process Monitor 會顯示該帳戶得到 `ACCESS DENIED`。',
      },
      fix: [
        {
          en: 'Grant Read & execute to the user, or to `IUSR` and `IIS_IUSRS`: folder Properties > Security > Edit.',
          'zh-TW':
            '授與使用者，或 `IUSR` 與 `IIS_IUSRS`「讀取和執行」權限：資料夾「內容」>「安全性」>「編輯」。',
          command: 'icacls "{physicalPath}" /grant "IIS_IUSRS:(OI)(CI)RX" "IUSR:(OI)(CI)RX"',
        },
      ],
    },
    {
      id: 'pool-identity',
      label: { en: 'the application pool identity may not read it', 'zh-TW': '應用程式集區識別沒有讀取權限' },
      why: {
        en: 'Anonymous requests, or the application itself, use the identity of `{appPool}`, which has no right on the folder.',
        'zh-TW': '匿名要求或應用程式本身使用 `{appPool}` 的識別，而此識別對資料夾沒有權限。',
      },
      check: {
        en: 'Process Monitor shows `ACCESS DENIED` for `IIS APPPOOL\\{appPool}` in `w3wp.exe`.',
        'zh-TW': 'Process Monitor 顯示 `w3wp.exe` 中的 `IIS APPPOOL\\{appPool}` 得到 `ACCESS DENIED`。',
      },
      fix: [
        {
          en: 'Grant Read & execute to the virtual account of the pool.',
          'zh-TW': '授與集區的虛擬帳戶「讀取和執行」權限。',
          command: 'icacls "{physicalPath}" /grant "IIS AppPool\\{appPool}:(OI)(CI)RX"',
        },
        {
          en: 'Or let anonymous requests use the same identity: IIS Manager > Authentication > Anonymous Authentication > Edit > Application pool identity.',
          'zh-TW':
            '或讓匿名要求使用同一個識別：在 IIS 管理員的「驗證」編輯「匿名驗證」，選擇「應用程式集區識別」。',
          command:
            'appcmd set config "{site}" -section:system.webServer/security/authentication/anonymousAuthentication /userName:"" --password /commit:apphost',
        },
      ],
    },
    {
      id: 'unc-pass-through',
      label: { en: 'a network share read with pass-through log-on', 'zh-TW': '以傳遞驗證讀取網路共用' },
      why: {
        en: "The content lies on a share, and the user's log-on cannot be passed on to the file server.",
        'zh-TW': '內容位於網路共用，而使用者的登入無法再傳遞給檔案伺服器。',
      },
      check: { en: 'Physical Path begins with `\\\\`.', 'zh-TW': '「實體路徑」以 `\\\\` 開頭。' },
      fix: [
        {
          en: 'Under IIS Manager > Basic Settings > Connect as, choose a specific user that may read both the share and its files.',
          'zh-TW': '在 IIS 管理員的「基本設定」>「連線身分」，選擇對共用與其中檔案都有讀取權限的特定使用者。',
          command: 'appcmd set vdir "{site}/" /userName:CONTOSO\\svc-web /password:PASSWORD',
        },
      ],
    },
    {
      id: 'deny-entry',
      label: { en: 'a Deny entry or broken inheritance', 'zh-TW': '有拒絕項目，或權限繼承中斷' },
      why: {
        en: 'A Deny entry outweighs every Allow, and a file that was moved keeps the permissions of its old folder.',
        'zh-TW': '拒絕項目優先於所有允許項目，而移動過的檔案會保留舊資料夾的權限。',
      },
      check: {
        en: 'Folder Properties > Security > Advanced > Effective Access shows what that account may do.',
        'zh-TW': '資料夾「內容」>「安全性」>「進階」>「有效存取權」會顯示該帳戶可以做什麼。',
      },
      fix: [
        {
          en: 'Remove the Deny entry, and let the files inherit from the folder again; the command drops permissions that were set on single files.',
          'zh-TW': '移除拒絕項目，並讓檔案重新繼承資料夾的權限；此命令會捨棄個別檔案上的權限。',
          command: 'icacls "{physicalPath}" /reset /T',
        },
      ],
    },
    {
      id: 'inetsrv-rights',
      label: { en: 'IIS 4 to 6: no rights on `Inetsrv`', 'zh-TW': 'IIS 4 到 6：沒有 `Inetsrv` 的權限' },
      why: {
        en: 'Even with rights on the file itself, the request fails when `IUSR` may not read the programs of IIS in `%windir%\\System32\\Inetsrv`.',
        'zh-TW':
          '即使對檔案本身有權限，如果 `IUSR` 無法讀取 `%windir%\\System32\\Inetsrv` 中的 IIS 程式，要求仍會失敗。',
      },
      check: {
        en: 'Every page fails for anonymous visitors, and Process Monitor shows `ACCESS DENIED` in that folder.',
        'zh-TW': '匿名訪客存取每個網頁都失敗，且 Process Monitor 在該資料夾顯示 `ACCESS DENIED`。',
      },
      fix: [
        {
          en: 'Give that folder its default permissions back, with Read & execute for the anonymous account (`IUSR_` and the name of the computer).',
          'zh-TW': '還原該資料夾的預設權限，並授與匿名帳戶（`IUSR_` 加上電腦名稱）「讀取和執行」權限。',
          command: 'cacls %windir%\\System32\\Inetsrv /T /E /G IUSR_SERVER:R',
        },
      ],
    },
  ],
  formerlyKb: [187506],
  seeAlso: ['http/401', 'iis/401.1', 'iis/401.2', 'iis/500.19'],
  sources: [
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/www-authentication-authorization/default-permissions-user-rights',
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/www-authentication-authorization/understanding-identities',
    'https://learn.microsoft.com/iis/configuration/system.webserver/security/authentication/anonymousauthentication',
  ],
});
