import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'iis/403.7',
  severity: 'error',
  visibility: 'detailed-page',
  title: { en: 'Client certificate required', 'zh-TW': '需要用戶端憑證' },
  meaning: {
    en: 'The site demands a client certificate, and the browser sent none that the server could use. IIS logs it as `403 7 5`.',
    'zh-TW': '網站要求用戶端憑證，而瀏覽器沒有傳送伺服器可用的憑證。IIS 記錄為 `403 7 5`。',
  },
  causes: [
    {
      id: 'none-sent',
      label: { en: 'the client has no certificate to send', 'zh-TW': '用戶端沒有憑證可以傳送' },
      why: {
        en: 'No certificate is installed for this user, or its private key is missing.',
        'zh-TW': '此使用者沒有安裝憑證，或缺少憑證的私密金鑰。',
      },
      check: {
        en: 'The browser shows no picker; the list of the command is empty, or its entry says that the private key is missing.',
        'zh-TW': '瀏覽器沒有顯示選擇視窗；此命令的清單是空的，或項目顯示缺少私密金鑰。',
      },
      fix: [
        {
          en: "Install the certificate together with its private key (a `.pfx` file) in the user's Personal store.",
          'zh-TW': '將憑證連同私密金鑰（`.pfx` 檔案）安裝到使用者的「個人」存放區。',
          command: 'certutil -user -store My',
        },
        {
          en: 'If certificates are optional, choose Accept or Ignore for client certificates under IIS Manager > SSL Settings.',
          'zh-TW': '如果憑證並非必要，請在 IIS 管理員的「SSL 設定」將用戶端憑證設為「接受」或「忽略」。',
          command:
            'appcmd set config "{site}" -section:system.webServer/security/access /sslFlags:"Ssl, SslNegotiateCert" /commit:apphost',
          config: '<access sslFlags="Ssl, SslNegotiateCert" />',
        },
      ],
    },
    {
      id: 'tls13-renegotiation',
      label: { en: 'TLS 1.3 or HTTP/2 bars asking later', 'zh-TW': 'TLS 1.3 或 HTTP/2 不允許事後要求憑證' },
      why: {
        en: 'When only a folder demands the certificate, IIS asks after the handshake; browsers do not answer that over TLS 1.3 or HTTP/2.',
        'zh-TW': '只有某個資料夾要求憑證時，IIS 會在交握之後才要求；瀏覽器在 TLS 1.3 或 HTTP/2 上不會回應。',
      },
      check: {
        en: 'It fails over TLS 1.3 and works over TLS 1.2 with HTTP/1.1; `netsh http show sslcert` says that Negotiate Client Certificate is Disabled.',
        'zh-TW':
          '使用 TLS 1.3 時失敗，使用 TLS 1.2 與 HTTP/1.1 時正常；`netsh http show sslcert` 顯示 Negotiate Client Certificate 為 Disabled。',
      },
      fix: [
        {
          en: 'Ask during the handshake: delete the binding with `netsh http delete sslcert` and add it again with `clientcertnegotiation=enable`, using the hash and application id that the command prints.',
          'zh-TW':
            '改在交握時要求：以 `netsh http delete sslcert` 刪除繫結，再使用此命令列出的雜湊與應用程式識別碼，加上 `clientcertnegotiation=enable` 重新新增。',
          command: 'netsh http show sslcert',
        },
        {
          en: 'Or select Disable TLS 1.3 over TCP and Disable HTTP/2 for that binding: IIS Manager > the site > Bindings > Edit.',
          'zh-TW': '或針對該繫結停用 TLS 1.3（TCP）與 HTTP/2：IIS 管理員 > 網站 >「繫結」>「編輯」。',
        },
      ],
    },
    {
      id: 'trusted-issuer-list',
      label: {
        en: 'the list of trusted issuers hides the certificate',
        'zh-TW': '受信任簽發者清單未包含此憑證的簽發者',
      },
      why: {
        en: 'The server sends a list of issuers that is cut short or lacks the right one, so that the browser finds nothing to offer.',
        'zh-TW': '伺服器傳送的簽發者清單被截斷或缺少正確的簽發者，因此瀏覽器找不到可用的憑證。',
      },
      check: {
        en: 'The user has a valid certificate, yet no picker appears; `SendTrustedIssuerList` is 1.',
        'zh-TW': '使用者有有效的憑證，卻沒有出現選擇視窗；`SendTrustedIssuerList` 為 1。',
      },
      fix: [
        {
          en: 'Stop sending the list, then restart the server.',
          'zh-TW': '停止傳送清單，然後重新啟動伺服器。',
          command:
            'reg add HKLM\\SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL /v SendTrustedIssuerList /t REG_DWORD /d 0',
        },
        {
          en: 'Move intermediate certificates out of Trusted Root Certification Authorities of the local computer.',
          'zh-TW': '將中繼憑證移出本機電腦的「受信任的根憑證授權單位」。',
          command: 'Get-ChildItem Cert:\\LocalMachine\\Root | Format-Table Subject, Issuer, Thumbprint',
        },
      ],
    },
    {
      id: 'picker-dismissed',
      label: { en: 'the user dismissed the picker', 'zh-TW': '使用者關閉了選擇視窗' },
      why: {
        en: 'The browser remembers a cancelled choice, and sends no certificate until it is restarted.',
        'zh-TW': '瀏覽器會記住已取消的選擇，重新啟動之前都不會傳送憑證。',
      },
      check: {
        en: 'It works in another profile or a private window.',
        'zh-TW': '在另一個設定檔或私密視窗中正常。',
      },
      fix: [
        {
          en: 'Close every window of the browser, open it again and choose the certificate.',
          'zh-TW': '關閉瀏覽器的所有視窗，重新開啟並選擇憑證。',
        },
      ],
    },
    {
      id: 'certificate-rejected',
      label: { en: 'the server rejects the certificate', 'zh-TW': '伺服器拒絕此憑證' },
      why: {
        en: 'The certificate is expired or revoked, or the root of its issuer is not installed on the server.',
        'zh-TW': '憑證已過期或已撤銷，或其簽發者的根憑證沒有安裝在伺服器上。',
      },
      check: {
        en: 'Copy the certificate to the server as a `.cer` file and verify it there: the command must end without an error.',
        'zh-TW': '將憑證以 `.cer` 檔案複製到伺服器並在該處驗證：命令必須沒有錯誤。',
      },
      fix: [
        {
          en: 'Mend what the check names: import the root into Trusted Root Certification Authorities of the local computer, or renew the certificate.',
          'zh-TW': '依檢查結果修正：將根憑證匯入本機電腦的「受信任的根憑證授權單位」，或更新憑證。',
          command: 'certutil -verify -urlfetch client.cer',
        },
      ],
    },
  ],
  formerlyKb: [190004, 186812, 942067, 2802568],
  seeAlso: ['http/403', 'iis/403.13', 'iis/403.16', 'iis/403.17'],
  sources: [
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-error-403-7-forbidden-web-app',
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/www-authentication-authorization/http-403-forbidden-open-webpage',
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/www-authentication-authorization/errors-403-7-reject-client-certificate-rquest',
    'https://learn.microsoft.com/iis/configuration/system.webserver/security/access',
  ],
});
