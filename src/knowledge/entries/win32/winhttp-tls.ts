import { type Cause, defineTable } from '../../entry';

const revocation: Cause = {
  id: 'revocation-list',
  label: { en: 'the revocation list is not reached', 'zh-TW': '無法取得撤銷清單' },
  why: {
    en: 'The proxy has no way to the CRL or OCSP address.',
    'zh-TW': 'Proxy 無法連到 CRL 或 OCSP 位址。',
  },
  check: { en: 'The command shows which address fails.', 'zh-TW': '命令顯示哪個位址失敗。' },
  fix: [
    {
      en: 'Open the address, or set the proxy for services with `netsh winhttp set proxy`.',
      'zh-TW': '開放該位址，或以 `netsh winhttp set proxy` 設定服務的 Proxy。',
      command: 'certutil -verify -urlfetch backend.cer',
    },
  ],
};

/** WinHTTP: TLS between a proxy of IIS and its back end. */
export default defineTable(
  {
    severity: 'error',
    visibility: 'log-only',
    sources: [
      'https://learn.microsoft.com/windows/win32/winhttp/error-messages',
      'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/application-request-routing/troubleshooting-502-errors-in-arr',
    ],
  },
  [
    {
      id: 'win32/12175',
      title: { en: 'TLS failure', 'zh-TW': 'TLS 失敗' },
      meaning: {
        en: 'The certificate of the back end has faults, or the handshake failed.',
        'zh-TW': '後端的憑證有問題，或交握失敗。',
      },
      causes: [
        {
          id: 'certificate-not-accepted',
          label: { en: 'the certificate is not accepted', 'zh-TW': '憑證不被接受' },
          why: {
            en: 'The proxy does not trust its CA, or the name or date is wrong.',
            'zh-TW': 'Proxy 不信任其 CA，或名稱、日期錯誤。',
          },
          check: {
            en: 'A browser on the proxy warns at the address of the back end.',
            'zh-TW': '在 Proxy 的瀏覽器開啟後端網址會出現警告。',
          },
          fix: [
            {
              en: "Import the CA into the computer's store, and use the name in the certificate.",
              'zh-TW': '將 CA 匯入電腦存放區，並使用憑證中的名稱。',
              command: 'certutil -addstore Root ca.cer',
            },
          ],
        },
      ],
      aliases: ['ERROR_WINHTTP_SECURE_FAILURE'],
      seeAlso: ['iis/502.3', 'win32/12157', 'hresult/0x80072f8f'],
    },
    {
      id: 'win32/12037',
      title: { en: 'Certificate date', 'zh-TW': '憑證日期' },
      meaning: {
        en: 'The certificate of the back end is expired or not valid yet.',
        'zh-TW': '後端的憑證已過期或尚未生效。',
      },
      causes: [
        {
          id: 'certificate-date',
          label: { en: 'certificate expired, or a clock is wrong', 'zh-TW': '憑證過期，或時鐘錯誤' },
          why: {
            en: 'It was not renewed, or the old one is still bound.',
            'zh-TW': '未更新，或仍繫結舊憑證。',
          },
          check: { en: 'Valid to lies in the past.', 'zh-TW': '有效期限已過。' },
          fix: [
            {
              en: 'Renew it and bind it on the back end.',
              'zh-TW': '更新憑證並在後端繫結。',
              command: 'netsh http show sslcert',
            },
          ],
        },
      ],
      aliases: ['ERROR_WINHTTP_SECURE_CERT_DATE_INVALID'],
      seeAlso: ['win32/12175'],
    },
    {
      id: 'win32/12038',
      title: { en: 'Certificate name', 'zh-TW': '憑證名稱' },
      meaning: {
        en: 'The certificate of the back end is for another name.',
        'zh-TW': '後端的憑證屬於其他名稱。',
      },
      causes: [
        {
          id: 'certificate-name',
          label: { en: 'the rule uses another name', 'zh-TW': '規則使用其他名稱' },
          why: {
            en: 'The rule calls the back end by an address or a short name.',
            'zh-TW': '規則以位址或短名稱呼叫後端。',
          },
          check: {
            en: 'Compare Subject Alternative Name with the target of the rule.',
            'zh-TW': '比較「主體別名」與規則的目標。',
          },
          fix: [
            {
              en: 'Use the name of the certificate in the rule or farm.',
              'zh-TW': '在規則或伺服器陣列使用憑證的名稱。',
              command: 'appcmd list config "{site}" -section:system.webServer/rewrite/rules',
            },
          ],
        },
      ],
      aliases: ['ERROR_WINHTTP_SECURE_CERT_CN_INVALID'],
      seeAlso: ['win32/12175'],
    },
    {
      id: 'win32/12044',
      title: { en: 'Client certificate needed', 'zh-TW': '需要用戶端憑證' },
      meaning: {
        en: 'The back end asks the proxy for a client certificate.',
        'zh-TW': '後端要求 Proxy 提供用戶端憑證。',
      },
      causes: [
        {
          id: 'certificate-asked',
          label: { en: 'the back end requires a certificate', 'zh-TW': '後端要求憑證' },
          why: {
            en: 'Its SSL Settings are set to Accept or Require.',
            'zh-TW': '其「SSL 設定」為「接受」或「需要」。',
          },
          check: {
            en: '`sslFlags` on the back end has `SslNegotiateCert`.',
            'zh-TW': '後端的 `sslFlags` 含有 `SslNegotiateCert`。',
          },
          fix: [
            {
              en: 'Ignore client certificates there, and check them at the proxy.',
              'zh-TW': '在後端忽略用戶端憑證，改由 Proxy 檢查。',
              command:
                'appcmd set config "{site}" -section:system.webServer/security/access /sslFlags:Ssl /commit:apphost',
            },
          ],
        },
      ],
      aliases: ['ERROR_WINHTTP_CLIENT_AUTH_CERT_NEEDED'],
      seeAlso: ['win32/12175'],
    },
    {
      id: 'win32/12045',
      title: { en: 'CA not trusted', 'zh-TW': '不信任 CA' },
      meaning: {
        en: 'The proxy does not know the authority of the certificate.',
        'zh-TW': 'Proxy 不認得憑證的授權單位。',
      },
      causes: [
        {
          id: 'root-missing',
          label: { en: "the root is not in the computer's store", 'zh-TW': '根憑證不在電腦存放區' },
          why: {
            en: 'A private or self-signed CA is trusted for a user only.',
            'zh-TW': '私人或自我簽署的 CA 只受某個使用者信任。',
          },
          check: {
            en: '`certlm.msc` on the proxy does not list it.',
            'zh-TW': 'Proxy 的 `certlm.msc` 未列出。',
          },
          fix: [
            {
              en: 'Import the root for the computer.',
              'zh-TW': '為電腦匯入根憑證。',
              command: 'certutil -addstore Root ca.cer',
            },
          ],
        },
      ],
      aliases: ['ERROR_WINHTTP_SECURE_INVALID_CA'],
      seeAlso: ['win32/12175'],
    },
    {
      id: 'win32/12057',
      title: { en: 'Revocation check failed', 'zh-TW': '撤銷檢查失敗' },
      meaning: {
        en: 'It could not be found out whether the certificate is revoked.',
        'zh-TW': '無法確認憑證是否已撤銷。',
      },
      causes: [revocation],
      aliases: ['ERROR_WINHTTP_SECURE_CERT_REV_FAILED'],
      seeAlso: ['win32/12175'],
    },
    {
      id: 'win32/12170',
      title: { en: 'Certificate revoked', 'zh-TW': '憑證已撤銷' },
      meaning: { en: 'The certificate of the back end is revoked.', 'zh-TW': '後端的憑證已撤銷。' },
      causes: [
        {
          id: 'revoked',
          label: { en: 'the authority revoked it', 'zh-TW': '授權單位已撤銷' },
          why: { en: 'A key was lost, or it was replaced.', 'zh-TW': '金鑰外洩，或已更換憑證。' },
          check: {
            en: 'The command prints `CERT_TRUST_IS_REVOKED`.',
            'zh-TW': '命令顯示 `CERT_TRUST_IS_REVOKED`。',
          },
          fix: [
            {
              en: 'Bind a new certificate on the back end.',
              'zh-TW': '在後端繫結新憑證。',
              command: 'certutil -verify -urlfetch backend.cer',
            },
          ],
        },
      ],
      aliases: ['ERROR_WINHTTP_SECURE_CERT_REVOKED'],
      seeAlso: ['win32/12175'],
    },
    {
      id: 'win32/12179',
      title: { en: 'Certificate for another use', 'zh-TW': '憑證用途不符' },
      meaning: {
        en: 'The certificate of the back end is not meant for a server.',
        'zh-TW': '後端的憑證不是供伺服器使用。',
      },
      causes: [
        {
          id: 'wrong-usage',
          label: { en: 'Server Authentication is missing', 'zh-TW': '缺少「伺服器驗證」' },
          why: {
            en: 'Its Enhanced Key Usage names other uses.',
            'zh-TW': '「增強金鑰使用方法」為其他用途。',
          },
          check: { en: 'It lacks 1.3.6.1.5.5.7.3.1.', 'zh-TW': '缺少 1.3.6.1.5.5.7.3.1。' },
          fix: [
            {
              en: 'Issue one for Server Authentication.',
              'zh-TW': '核發供伺服器驗證的憑證。',
              command: 'certutil -dump backend.cer',
            },
          ],
        },
      ],
      aliases: ['ERROR_WINHTTP_SECURE_CERT_WRONG_USAGE'],
      seeAlso: ['win32/12175'],
    },
    {
      id: 'win32/12157',
      title: { en: 'Secure channel error', 'zh-TW': '安全通道錯誤' },
      meaning: {
        en: 'Schannel failed while TLS with the back end was set up.',
        'zh-TW': '與後端建立 TLS 時 Schannel 失敗。',
      },
      causes: [
        {
          id: 'no-common-tls',
          label: { en: 'no common TLS version or cipher', 'zh-TW': '沒有共同的 TLS 版本或加密套件' },
          why: {
            en: 'One side is old or hardened, or the port speaks plain HTTP.',
            'zh-TW': '其中一端過舊或已強化，或連接埠使用純 HTTP。',
          },
          check: {
            en: 'The System log has Schannel event 36871, 36874 or 36887.',
            'zh-TW': '系統事件記錄有 Schannel 事件 36871、36874 或 36887。',
          },
          fix: [
            {
              en: 'Enable TLS 1.2 on both sides, and see the suites.',
              'zh-TW': '在兩端啟用 TLS 1.2，並查看套件。',
              command: 'powershell Get-TlsCipherSuite',
            },
          ],
        },
      ],
      aliases: ['ERROR_WINHTTP_SECURE_CHANNEL_ERROR'],
      seeAlso: ['win32/12175'],
    },
    {
      id: 'win32/12185',
      title: { en: 'Certificate without key', 'zh-TW': '憑證沒有金鑰' },
      meaning: {
        en: 'The client certificate of the proxy has no private key.',
        'zh-TW': 'Proxy 的用戶端憑證沒有私密金鑰。',
      },
      causes: [
        {
          id: 'key-missing',
          label: { en: 'the private key is missing', 'zh-TW': '缺少私密金鑰' },
          why: { en: 'It was imported from a `.cer` file.', 'zh-TW': '它是從 `.cer` 檔案匯入的。' },
          check: {
            en: '`certutil -store My` lists no key container.',
            'zh-TW': '`certutil -store My` 未列出金鑰容器。',
          },
          fix: [
            {
              en: 'Import the `.pfx` into the store of the computer.',
              'zh-TW': '將 `.pfx` 匯入電腦存放區。',
              command: 'certutil -importpfx client.pfx',
            },
          ],
        },
      ],
      aliases: ['ERROR_WINHTTP_CLIENT_CERT_NO_PRIVATE_KEY'],
      seeAlso: ['win32/12175'],
    },
    {
      id: 'win32/12186',
      title: { en: 'No access to the key', 'zh-TW': '無法存取金鑰' },
      meaning: {
        en: 'The proxy may not read the private key of its client certificate.',
        'zh-TW': 'Proxy 無法讀取其用戶端憑證的私密金鑰。',
      },
      causes: [
        {
          id: 'key-rights',
          label: { en: 'the pool identity may not read the key', 'zh-TW': '集區識別無法讀取金鑰' },
          why: { en: 'Only administrators have rights by default.', 'zh-TW': '預設只有系統管理員有權限。' },
          check: {
            en: 'Manage Private Keys in `certlm.msc` does not list `IIS AppPool\\{appPool}`.',
            'zh-TW': '`certlm.msc` 的「管理私密金鑰」未列出 `IIS AppPool\\{appPool}`。',
          },
          fix: [
            {
              en: 'Add it there with Read: All Tasks > Manage Private Keys.',
              'zh-TW': '在該處以「讀取」加入：「所有工作」>「管理私密金鑰」。',
              command: 'certlm.msc',
            },
          ],
        },
      ],
      aliases: ['ERROR_WINHTTP_CLIENT_CERT_NO_ACCESS_PRIVATE_KEY'],
      seeAlso: ['win32/12185'],
    },
  ],
);
