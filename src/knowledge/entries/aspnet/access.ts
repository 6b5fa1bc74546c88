import { defineTable } from '../../entry';

/** ASP.NET: files, rights and other servers that the application cannot reach. */
export default defineTable({ severity: 'error', component: 'ASP.NET', visibility: 'detailed-page' }, [
  {
    id: 'aspnet/UnauthorizedAccessException',
    title: { en: 'Access to the path is denied', 'zh-TW': '拒絕存取路徑' },
    meaning: {
      en: 'The account of the application may not use a file or folder.',
      'zh-TW': '應用程式的帳戶無權使用檔案或資料夾。',
    },
    causes: [
      {
        id: 'ntfs',
        label: { en: "the pool's account lacks the NTFS right", 'zh-TW': '集區帳戶缺少 NTFS 權限' },
        why: {
          en: "Uploads and logs need Modify. With impersonation it is the user's account.",
          'zh-TW': '上傳與記錄需要「修改」權限。使用模擬時則為使用者帳戶。',
        },
        check: {
          en: 'The page names the path, event 1309 the account.',
          'zh-TW': '網頁列出路徑，事件 1309 列出帳戶。',
        },
        fix: [
          {
            en: 'Grant Modify on that folder only.',
            'zh-TW': '只授與該資料夾的「修改」權限。',
            command: 'icacls "{physicalPath}\\App_Data" /grant "IIS AppPool\\{appPool}:(OI)(CI)M"',
          },
        ],
      },
      {
        id: 'read-only',
        label: { en: 'the file is read-only or a folder', 'zh-TW': '檔案唯讀，或是資料夾' },
        why: {
          en: 'It came from source control, or the path lacks the file name.',
          'zh-TW': '來自原始檔控制，或路徑缺少檔案名稱。',
        },
        check: { en: '`attrib` shows `R`.', 'zh-TW': '`attrib` 顯示 `R`。' },
        fix: [
          {
            en: 'Clear the attribute.',
            'zh-TW': '清除屬性。',
            command: 'attrib -r "{physicalPath}\\App_Data\\*" /s',
          },
        ],
      },
    ],
    aliases: ['System.UnauthorizedAccessException', 'Access to the path'],
    seeAlso: ['iis/401.3', 'aspnet/current-identity-temp-files'],
    sources: ['https://learn.microsoft.com/dotnet/api/system.unauthorizedaccessexception'],
  },
  {
    id: 'aspnet/SecurityException',
    title: { en: 'Security exception', 'zh-TW': '安全性例外狀況' },
    meaning: {
      en: 'The application did something that its trust level or account does not allow.',
      'zh-TW': '應用程式執行了其信任層級或帳戶不允許的作業。',
    },
    causes: [
      {
        id: 'event-source',
        label: { en: 'it makes an event log source', 'zh-TW': '建立事件記錄來源' },
        why: {
          en: 'Only administrators may search all logs for it.',
          'zh-TW': '只有系統管理員能為此搜尋所有記錄。',
        },
        check: {
          en: 'The message names inaccessible logs, such as `Security`.',
          'zh-TW': '訊息列出無法存取的記錄，例如 `Security`。',
        },
        fix: [
          {
            en: 'Make the source once as administrator.',
            'zh-TW': '以系統管理員建立一次來源。',
            command: 'powershell New-EventLog -LogName Application -Source MyApp',
          },
        ],
      },
      {
        id: 'partial-trust',
        label: { en: 'the trust level is below Full', 'zh-TW': '信任層級低於 Full' },
        why: { en: 'A host set `Medium`.', 'zh-TW': '主機服務商設為 `Medium`。' },
        check: { en: 'The message names a `Permission` type.', 'zh-TW': '訊息列出 `Permission` 型別。' },
        fix: [
          {
            en: 'Set full trust, or ask the host to.',
            'zh-TW': '設定完全信任，或請主機服務商設定。',
            config: `<system.web>
  <trust level="Full" />
</system.web>`,
          },
        ],
      },
    ],
    aliases: [
      'System.Security.SecurityException',
      'event logs could not be searched',
      'Request for the permission of type',
    ],
    seeAlso: ['aspnet/UnauthorizedAccessException'],
    sources: ['https://learn.microsoft.com/dotnet/api/system.security.securityexception'],
  },
  {
    id: 'aspnet/WebException',
    title: { en: 'Call to another server failed', 'zh-TW': '呼叫其他伺服器失敗' },
    meaning: {
      en: 'The application called another server and got an error or no answer.',
      'zh-TW': '應用程式呼叫其他伺服器，得到錯誤或沒有回應。',
    },
    causes: [
      {
        id: 'tls',
        label: {
          en: '`Could not create SSL/TLS secure channel`',
          'zh-TW': '`Could not create SSL/TLS secure channel`（無法建立）',
        },
        why: {
          en: 'Applications for old .NET versions do not offer TLS 1.2.',
          'zh-TW': '以舊版 .NET 為目標的應用程式不提供 TLS 1.2。',
        },
        check: {
          en: '`targetFramework` of `httpRuntime` is missing or below 4.6.',
          'zh-TW': '`httpRuntime` 的 `targetFramework` 不存在或低於 4.6。',
        },
        fix: [
          {
            en: 'Target 4.7 or later.',
            'zh-TW': '以 4.7 以上為目標。',
            config: `<system.web>
  <httpRuntime targetFramework="4.8" />
</system.web>`,
          },
          {
            en: 'Or for all applications of the server; for 32-bit pools again with `/reg:32`.',
            'zh-TW': '或套用到伺服器的所有應用程式；32 位元集區再以 `/reg:32` 執行一次。',
            command:
              'reg add HKLM\\SOFTWARE\\Microsoft\\.NETFramework\\v4.0.30319 /v SchUseStrongCrypto /t REG_DWORD /d 1 /f',
          },
        ],
      },
      {
        id: 'trust',
        label: {
          en: '`Could not establish trust relationship`',
          'zh-TW': '`Could not establish trust relationship`（不信任）',
        },
        why: {
          en: 'The certificate is expired, for another name, or of an unknown root.',
          'zh-TW': '憑證過期、名稱不符或根憑證不明。',
        },
        check: { en: "The server's own browser warns as well.", 'zh-TW': '伺服器上的瀏覽器也會警告。' },
        fix: [
          {
            en: "Renew the certificate, or trust your own company's root.",
            'zh-TW': '更新憑證，或信任自己公司的根憑證。',
            command: 'certutil -addstore Root C:\\Temp\\root.cer',
          },
        ],
      },
      {
        id: 'unreachable',
        label: { en: '`Unable to connect` or a time-out', 'zh-TW': '`Unable to connect` 或逾時' },
        why: { en: 'A firewall or a proxy lies between.', 'zh-TW': '中間有防火牆或 Proxy。' },
        check: { en: 'The test fails from this server.', 'zh-TW': '從此伺服器測試失敗。' },
        fix: [
          {
            en: 'Test the port, and open it or set `defaultProxy`.',
            'zh-TW': '測試連接埠，再開放或設定 `defaultProxy`。',
            command: 'powershell Test-NetConnection api.contoso.com -Port 443',
          },
        ],
      },
    ],
    aliases: [
      'System.Net.WebException',
      'Could not create SSL/TLS secure channel',
      'Could not establish trust relationship',
      'Unable to connect to the remote server',
      'The remote server returned an error',
    ],
    seeAlso: ['http/502', 'http/504'],
    sources: [
      'https://learn.microsoft.com/dotnet/api/system.net.webexception',
      'https://learn.microsoft.com/dotnet/framework/network-programming/tls',
    ],
  },
  {
    id: 'aspnet/SmtpException',
    title: { en: 'Mail could not be sent', 'zh-TW': '無法傳送郵件' },
    meaning: {
      en: 'The mail server refused the message or could not be reached.',
      'zh-TW': '郵件伺服器拒絕郵件，或無法連線。',
    },
    causes: [
      {
        id: 'relay-or-sign-in',
        label: { en: 'relaying or sign-in refused', 'zh-TW': '拒絕轉送或登入' },
        why: {
          en: 'The server wants a user, TLS, or this address on its list.',
          'zh-TW': '伺服器要求使用者、TLS，或將此位址列入清單。',
        },
        check: { en: 'The text has `5.7.1` or `5.7.57`.', 'zh-TW': '文字含 `5.7.1` 或 `5.7.57`。' },
        fix: [
          {
            en: 'Set port and TLS here; keep the password out of the file and set `Credentials` in code.',
            'zh-TW': '在此設定連接埠與 TLS；密碼不要寫入檔案，在程式碼設定 `Credentials`。',
            config: `<system.net>
  <mailSettings>
    <smtp>
      <network host="smtp.contoso.com" port="587" enableSsl="true" />
    </smtp>
  </mailSettings>
</system.net>`,
          },
        ],
      },
      {
        id: 'unreachable',
        label: { en: '`Failure sending mail`: no connection', 'zh-TW': '`Failure sending mail`：無法連線' },
        why: {
          en: 'A firewall or virus scanner blocks port 25 or 587.',
          'zh-TW': '防火牆或防毒軟體封鎖連接埠 25 或 587。',
        },
        check: {
          en: 'The inner exception says `Unable to connect`.',
          'zh-TW': '內層例外狀況為 `Unable to connect`。',
        },
        fix: [
          {
            en: "Test the port from this server, then open it, or allow `w3wp.exe` in the scanner's mail rule.",
            'zh-TW': '從此伺服器測試連接埠，再開放它，或在防毒軟體的郵件規則中允許 `w3wp.exe`。',
            command: 'powershell Test-NetConnection smtp.contoso.com -Port 587',
          },
        ],
      },
    ],
    aliases: [
      'System.Net.Mail.SmtpException',
      'Failure sending mail',
      'The SMTP server requires a secure connection',
    ],
    seeAlso: ['aspnet/WebException'],
    sources: ['https://learn.microsoft.com/dotnet/api/system.net.mail.smtpexception'],
  },
]);
