import { type Cause, defineTable } from '../../entry';
import { expired, rootMissing } from './certificates';

const tlsVersions: Cause = {
  id: 'tls-versions',
  label: { en: 'no common TLS version or cipher', 'zh-TW': '沒有共同的 TLS 版本或加密套件' },
  why: {
    en: 'One side is old or hardened, or does not speak TLS on this port.',
    'zh-TW': '其中一端過舊或已強化，或該連接埠不使用 TLS。',
  },
  check: {
    en: 'Schannel event 36871, 36874 or 36887 in the System log.',
    'zh-TW': '系統事件記錄的 Schannel 事件 36871、36874 或 36887。',
  },
  fix: [
    {
      en: 'Enable TLS 1.2 on both sides, and see the suites.',
      'zh-TW': '在兩端啟用 TLS 1.2，並查看套件。',
      command: 'powershell Get-TlsCipherSuite',
    },
  ],
};

/** Schannel: TLS handshakes, with the client or with a back end. */
export default defineTable(
  {
    severity: 'error',
    visibility: 'detailed-page',
    sources: ['https://learn.microsoft.com/windows/win32/com/com-error-codes-4'],
  },
  [
    {
      id: 'hresult/0x80090331',
      title: { en: 'No common algorithm', 'zh-TW': '沒有共同的演算法' },
      meaning: {
        en: 'Client and server have no algorithm in common.',
        'zh-TW': '用戶端與伺服器沒有共同的演算法。',
      },
      causes: [tlsVersions],
      aliases: ['SEC_E_ALGORITHM_MISMATCH'],
      seeAlso: ['iis/502.3', 'win32/12157'],
    },
    {
      id: 'hresult/0x80090326',
      title: { en: 'Unexpected message', 'zh-TW': '未預期的訊息' },
      meaning: {
        en: 'A message of the handshake was unexpected or badly formed.',
        'zh-TW': '交握的訊息不符預期或格式錯誤。',
      },
      causes: [tlsVersions],
      aliases: ['SEC_E_ILLEGAL_MESSAGE'],
      seeAlso: ['hresult/0x80090331'],
    },
    {
      id: 'hresult/0x80090320',
      title: { en: 'Credentials incomplete', 'zh-TW': '認證不完整' },
      meaning: { en: 'The other side wants a client certificate.', 'zh-TW': '另一端要求用戶端憑證。' },
      causes: [
        {
          id: '403-7-certificate-asked',
          label: { en: '403.7, 502.3: no certificate sent', 'zh-TW': '403.7、502.3：未傳送憑證' },
          why: { en: 'The client or proxy has none that fits.', 'zh-TW': '用戶端或 Proxy 沒有適合的憑證。' },
          check: {
            en: '`netsh http show sslcert` shows Negotiate Client Certificate.',
            'zh-TW': '`netsh http show sslcert` 顯示 Negotiate Client Certificate。',
          },
          fix: [
            {
              en: 'Install one, or let the server ignore it.',
              'zh-TW': '安裝憑證，或讓伺服器忽略。',
              command:
                'appcmd set config "{site}" -section:system.webServer/security/access /sslFlags:Ssl /commit:apphost',
            },
          ],
        },
      ],
      aliases: ['SEC_E_INCOMPLETE_CREDENTIALS'],
      seeAlso: ['iis/403.7', 'win32/12044'],
    },
    {
      id: 'hresult/0x80090325',
      title: { en: 'Root not trusted (TLS)', 'zh-TW': '不信任根憑證（TLS）' },
      meaning: {
        en: 'The chain ends in an authority that is not trusted.',
        'zh-TW': '憑證鏈結止於不受信任的授權單位。',
      },
      causes: [rootMissing],
      aliases: ['SEC_E_UNTRUSTED_ROOT'],
      seeAlso: ['iis/403.16', 'hresult/0x800b0109'],
    },
    {
      id: 'hresult/0x80090327',
      title: { en: 'Certificate not processed', 'zh-TW': '無法處理憑證' },
      meaning: { en: 'An unknown error occurred with a certificate.', 'zh-TW': '處理憑證時發生不明錯誤。' },
      causes: [rootMissing],
      aliases: ['SEC_E_CERT_UNKNOWN'],
      seeAlso: ['iis/403.16'],
    },
    {
      id: 'hresult/0x80090328',
      title: { en: 'Certificate expired', 'zh-TW': '憑證已過期' },
      meaning: { en: 'The certificate has expired.', 'zh-TW': '憑證已過期。' },
      causes: [expired],
      aliases: ['SEC_E_CERT_EXPIRED'],
      seeAlso: ['iis/403.17', 'win32/12037'],
    },
  ],
);
