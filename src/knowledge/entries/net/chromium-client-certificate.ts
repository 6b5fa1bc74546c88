import { defineTable } from '../../entry';

/** Chromium: the server asked for a client certificate. */
export default defineTable(
  {
    group: 'certificate',
    severity: 'error',
    visibility: 'client',
    sources: ['https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h'],
  },
  [
    {
      id: 'net/ERR_SSL_CLIENT_AUTH_CERT_NEEDED',
      title: { en: 'Client certificate needed', 'zh-TW': '需要用戶端憑證' },
      meaning: {
        en: 'The server asks for a client certificate and none was given.',
        'zh-TW': '伺服器要求用戶端憑證，但未提供。',
      },
      causes: [
        {
          id: 'none-chosen',
          label: { en: 'no certificate was there or chosen', 'zh-TW': '沒有憑證或未選擇憑證' },
          why: {
            en: "The user has no certificate that the server's list of issuers permits, or closed the dialog; a `fetch` cannot ask at all.",
            'zh-TW': '使用者沒有伺服器允許之簽發者的憑證，或關閉了對話方塊；`fetch` 則完全無法詢問。',
          },
          check: {
            en: 'Open {url} in a tab of its own: the browser then asks.',
            'zh-TW': '在獨立分頁開啟 {url}：瀏覽器就會詢問。',
          },
          fix: [
            {
              en: 'Install a certificate with the Client Authentication usage.',
              'zh-TW': '安裝具有用戶端驗證用途的憑證。',
              command: 'certutil -user -store My',
            },
            {
              en: 'Where it is not meant to be required, only accept it.',
              'zh-TW': '如果並非必要，請改為只接受而不要求。',
              command:
                'appcmd set config "{site}" -section:system.webServer/security/access /sslFlags:Ssl,SslNegotiateCert /commit:apphost',
            },
          ],
        },
      ],
      seeAlso: ['iis/403.7', 'net/ERR_BAD_SSL_CLIENT_AUTH_CERT'],
    },
    {
      id: 'net/ERR_BAD_SSL_CLIENT_AUTH_CERT',
      title: { en: 'Client certificate refused', 'zh-TW': '用戶端憑證遭拒' },
      meaning: {
        en: 'The server refused the client certificate during the handshake.',
        'zh-TW': '伺服器在交握期間拒絕用戶端憑證。',
      },
      causes: [
        {
          id: 'certificate-refused',
          label: { en: 'expired, revoked or from an unknown issuer', 'zh-TW': '已到期、已撤銷或簽發者不明' },
          why: {
            en: 'The server does not trust the issuer, cannot check revocation, or the certificate lacks the Client Authentication usage.',
            'zh-TW': '伺服器不信任簽發者、無法檢查撤銷狀態，或憑證缺少用戶端驗證用途。',
          },
          check: {
            en: 'On the server, look at the `CAPI2` operational log and `Schannel` events.',
            'zh-TW': '在伺服器上檢視 `CAPI2` 作業記錄檔與 `Schannel` 事件。',
          },
          fix: [
            {
              en: 'Choose another certificate, or have the server trust the issuer.',
              'zh-TW': '選擇其他憑證，或讓伺服器信任該簽發者。',
              command: 'certutil -addstore Root issuer.cer',
            },
          ],
        },
      ],
      seeAlso: ['iis/403.16', 'iis/403.17', 'iis/403.13', 'net/ERR_SSL_CLIENT_AUTH_CERT_NEEDED'],
    },
    {
      id: 'net/ERR_SSL_CLIENT_AUTH_SIGNATURE_FAILED',
      title: { en: 'Client certificate could not sign', 'zh-TW': '用戶端憑證無法簽章' },
      meaning: {
        en: 'The browser could not use the private key of the client certificate.',
        'zh-TW': '瀏覽器無法使用用戶端憑證的私密金鑰。',
      },
      causes: [
        {
          id: 'key-not-usable',
          label: { en: 'smart card pulled or key not accessible', 'zh-TW': '智慧卡已移除或無法存取金鑰' },
          why: {
            en: 'The card was taken out, the PIN prompt was closed, or its driver cannot sign for TLS 1.3.',
            'zh-TW': '卡片已移除、PIN 提示遭關閉，或驅動程式無法為 TLS 1.3 簽章。',
          },
          check: { en: '`certutil -scinfo` reports an error.', 'zh-TW': '`certutil -scinfo` 回報錯誤。' },
          fix: [
            {
              en: "Put the card in again, restart the browser and update the card's driver.",
              'zh-TW': '重新插入卡片、重新啟動瀏覽器，並更新卡片的驅動程式。',
              command: 'certutil -scinfo',
            },
          ],
        },
      ],
      seeAlso: ['net/ERR_BAD_SSL_CLIENT_AUTH_CERT'],
    },
    {
      id: 'net/ERR_SSL_CLIENT_AUTH_CERT_NO_PRIVATE_KEY',
      title: { en: 'Client certificate without its key', 'zh-TW': '用戶端憑證沒有私密金鑰' },
      meaning: {
        en: 'The chosen client certificate has no private key on this machine.',
        'zh-TW': '所選的用戶端憑證在本機沒有私密金鑰。',
      },
      causes: [
        {
          id: 'key-missing',
          label: { en: 'imported without its private key', 'zh-TW': '匯入時未包含私密金鑰' },
          why: {
            en: 'A `.cer` file was imported; only a `.pfx` file holds the key.',
            'zh-TW': '匯入的是 `.cer` 檔案；只有 `.pfx` 檔案含有金鑰。',
          },
          check: {
            en: 'The listing says that the private key is missing.',
            'zh-TW': '清單顯示缺少私密金鑰。',
          },
          fix: [
            {
              en: 'List the certificates of the user.',
              'zh-TW': '列出使用者的憑證。',
              command: 'certutil -user -store My',
            },
            {
              en: 'Import the `.pfx` file.',
              'zh-TW': '匯入 `.pfx` 檔案。',
              command: 'certutil -user -importpfx client.pfx',
            },
          ],
        },
      ],
      seeAlso: ['net/ERR_SSL_CLIENT_AUTH_PRIVATE_KEY_ACCESS_DENIED', 'iis/403.7'],
    },
    {
      id: 'net/ERR_SSL_CLIENT_AUTH_PRIVATE_KEY_ACCESS_DENIED',
      title: { en: 'Access to the client key denied', 'zh-TW': '存取用戶端金鑰遭拒' },
      meaning: {
        en: 'The system did not let the browser use the private key of the client certificate.',
        'zh-TW': '系統不允許瀏覽器使用用戶端憑證的私密金鑰。',
      },
      causes: [
        {
          id: 'key-access-denied',
          label: {
            en: 'the prompt was refused, or no rights on the key',
            'zh-TW': '提示遭拒，或對金鑰沒有權限',
          },
          why: {
            en: "The user said no to the key's prompt, or the key belongs to another account.",
            'zh-TW': '使用者拒絕了金鑰的提示，或金鑰屬於其他帳戶。',
          },
          check: {
            en: 'The command ends without `Signature test passed`.',
            'zh-TW': '命令結束時未顯示 `Signature test passed`。',
          },
          fix: [
            {
              en: 'Test the key; if it fails, import the `.pfx` file again as this user.',
              'zh-TW': '測試金鑰；如果失敗，請以此使用者重新匯入 `.pfx` 檔案。',
              command: 'certutil -user -store My',
            },
          ],
        },
      ],
      seeAlso: ['net/ERR_SSL_CLIENT_AUTH_SIGNATURE_FAILED'],
    },
    {
      id: 'net/ERR_SSL_CLIENT_AUTH_CERT_BAD_FORMAT',
      title: { en: 'Client certificate unreadable', 'zh-TW': '無法讀取用戶端憑證' },
      meaning: {
        en: "The browser could not read the client certificate out of the system's store.",
        'zh-TW': '瀏覽器無法從系統的存放區讀取用戶端憑證。',
      },
      causes: [
        {
          id: 'bad-format',
          label: { en: 'the client certificate is malformed', 'zh-TW': '用戶端憑證格式有誤' },
          why: {
            en: 'The TLS library refuses its encoding or key type.',
            'zh-TW': 'TLS 程式庫拒絕其編碼或金鑰類型。',
          },
          check: { en: 'The dump reports an error.', 'zh-TW': '傾印結果出現錯誤。' },
          fix: [
            {
              en: 'Dump it, then have it issued again with an RSA 2048 or ECDSA P-256 key.',
              'zh-TW': '傾印憑證，然後以 RSA 2048 或 ECDSA P-256 金鑰重新簽發。',
              command: 'certutil -dump client.cer',
            },
          ],
        },
      ],
      seeAlso: ['net/ERR_BAD_SSL_CLIENT_AUTH_CERT'],
    },
    {
      id: 'net/ERR_SSL_CLIENT_AUTH_NO_COMMON_ALGORITHMS',
      title: { en: 'Client key cannot sign for the server', 'zh-TW': '用戶端金鑰不支援伺服器的簽章' },
      meaning: {
        en: 'The key of the client certificate cannot sign in any way that the server accepts.',
        'zh-TW': '用戶端憑證的金鑰無法以伺服器接受的方式簽章。',
      },
      causes: [
        {
          id: 'no-common-algorithm',
          label: { en: 'the key cannot sign as the server wants', 'zh-TW': '金鑰無法依伺服器的要求簽章' },
          why: {
            en: 'An old smart card or key provider lacks RSA-PSS, which TLS 1.3 needs.',
            'zh-TW': '舊的智慧卡或金鑰提供者不支援 TLS 1.3 所需的 RSA-PSS。',
          },
          check: {
            en: 'It works when the server offers TLS 1.2 only.',
            'zh-TW': '伺服器只提供 TLS 1.2 時正常。',
          },
          fix: [
            {
              en: 'Use a newer key provider, such as Microsoft Software Key Storage Provider.',
              'zh-TW': '改用新式金鑰提供者，例如 Microsoft Software Key Storage Provider。',
            },
          ],
        },
      ],
      seeAlso: ['net/ERR_SSL_CLIENT_AUTH_SIGNATURE_FAILED'],
    },
    {
      id: 'net/ERR_CLIENT_AUTH_CERT_TYPE_UNSUPPORTED',
      title: { en: 'Client certificate type not supported', 'zh-TW': '不支援的用戶端憑證類型' },
      meaning: {
        en: 'The server asks only for client certificates of kinds that the browser does not have.',
        'zh-TW': '伺服器要求的用戶端憑證類型都不是瀏覽器支援的。',
      },
      causes: [
        {
          id: 'type-unsupported',
          label: { en: 'the server wants neither RSA nor ECDSA', 'zh-TW': '伺服器不接受 RSA 與 ECDSA' },
          why: {
            en: 'The server or a device in front limits the types.',
            'zh-TW': '伺服器或前方裝置限制了類型。',
          },
          check: {
            en: '`Client Certificate Types` in the output lists neither RSA nor ECDSA.',
            'zh-TW': '輸出中的 `Client Certificate Types` 沒有 RSA 與 ECDSA。',
          },
          fix: [
            {
              en: 'See what is asked for, then allow RSA and ECDSA there.',
              'zh-TW': '檢視要求的類型，然後在該處允許 RSA 與 ECDSA。',
              command: 'openssl s_client -connect {host}:{port} -servername {host} -tls1_2',
            },
          ],
        },
      ],
      seeAlso: ['net/ERR_BAD_SSL_CLIENT_AUTH_CERT'],
    },
  ],
);
