import { defineTable } from '../../entry';

/** Chromium: the server asked for a client certificate. */
export default defineTable({ group: 'certificate' }, [
  {
    id: 'net/ERR_SSL_CLIENT_AUTH_CERT_NEEDED',
    severity: 'error',
    visibility: 'client',
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
    sources: ['https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h'],
  },
  {
    id: 'net/ERR_BAD_SSL_CLIENT_AUTH_CERT',
    severity: 'error',
    visibility: 'client',
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
    sources: ['https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h'],
  },
  {
    id: 'net/ERR_SSL_CLIENT_AUTH_SIGNATURE_FAILED',
    severity: 'error',
    visibility: 'client',
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
        check: { en: 'Test the card and the key.', 'zh-TW': '測試卡片與金鑰。' },
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
    sources: ['https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h'],
  },
]);
