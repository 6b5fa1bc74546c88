import { defineTable, type Text } from '../../entry';

/** Sub-statuses of the IIS FTP service: certificates of the server and of clients. */

/** The command that changes one attribute of a site's `ftpServer` element. */
const setSite = (setting: string) =>
  `appcmd set config -section:system.applicationHost/sites "/[name='{site}'].ftpServer.${setting}" /commit:apphost`;

/** The certificate of the site cannot be used. */
const certificate = (label: Text, why: Text, check: Text, command: string) => [
  {
    id: 'certificate',
    label,
    why,
    check,
    fix: [
      {
        en: 'Choose a valid certificate with a private key under IIS Manager > FTP SSL Settings.',
        'zh-TW': '在 IIS 管理員的「FTP SSL 設定」選取具有私密金鑰的有效憑證。',
        command,
      },
    ],
  },
];

const storeList = 'certutil -store My';

export default defineTable(
  {
    severity: 'error',
    visibility: 'log-only',
    versions: 'IIS 7+',
    seeAlso: ['ftp/534'],
    sources: [
      'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/ftp-service-svchost-inetinfo/ftp-status-codes-iis-7-and-later-versions',
    ],
  },
  [
    {
      id: 'ftp/sub:31',
      title: { en: 'SSL certificate was not configured', 'zh-TW': '未設定憑證' },
      meaning: {
        en: 'TLS was asked for, and the site has no certificate.',
        'zh-TW': '用戶端要求 TLS，但站台沒有憑證。',
      },
      causes: certificate(
        { en: 'no certificate chosen', 'zh-TW': '未選取憑證' },
        {
          en: '`serverCertHash` is empty. With virtual host names, the certificate of the server node counts.',
          'zh-TW': '`serverCertHash` 是空的。使用虛擬主機名稱時，採用伺服器節點的憑證。',
        },
        {
          en: 'FTP SSL Settings shows Not Selected.',
          'zh-TW': '「FTP SSL 設定」顯示未選取。',
        },
        setSite('security.ssl.serverCertHash:0123456789ABCDEF0123456789ABCDEF01234567'),
      ),
      aliases: ['534.31', 'SSL certificate was not configured'],
    },
    {
      id: 'ftp/sub:32',
      title: { en: 'SSL initialization failed', 'zh-TW': 'SSL 初始化失敗' },
      meaning: {
        en: 'Schannel could not set TLS up.',
        'zh-TW': 'Schannel 無法建立 TLS。',
      },
      causes: certificate(
        { en: 'private key, protocol or cipher', 'zh-TW': '私密金鑰、通訊協定或加密套件' },
        {
          en: 'The key cannot be read, or there is no common TLS version or cipher.',
          'zh-TW': '無法讀取金鑰，或沒有共同的 TLS 版本或加密套件。',
        },
        {
          en: 'The System event log has a `Schannel` error.',
          'zh-TW': '「系統」事件記錄有 `Schannel` 錯誤。',
        },
        storeList,
      ),
      aliases: ['SSL initialization failed'],
    },
    {
      id: 'ftp/sub:44',
      title: { en: 'SSL certificate was not found', 'zh-TW': '找不到 SSL 憑證' },
      meaning: {
        en: 'The store has no certificate with the hash of the site.',
        'zh-TW': '存放區沒有符合站台雜湊的憑證。',
      },
      causes: certificate(
        { en: 'renewed or deleted', 'zh-TW': '已更新或刪除' },
        { en: 'A renewed certificate has another hash.', 'zh-TW': '更新後的憑證雜湊不同。' },
        {
          en: '`serverCertHash` is not in `LocalMachine\\My`.',
          'zh-TW': '`serverCertHash` 不在 `LocalMachine\\My`。',
        },
        storeList,
      ),
      aliases: ['SSL certificate was not found'],
    },
    {
      id: 'ftp/sub:45',
      title: { en: 'Private key was not found', 'zh-TW': '找不到 SSL 憑證的私密金鑰' },
      meaning: {
        en: 'The certificate is there without its key.',
        'zh-TW': '憑證存在，但沒有金鑰。',
      },
      causes: certificate(
        { en: 'imported without the key', 'zh-TW': '匯入時沒有金鑰' },
        { en: 'A `.cer` file holds no key.', 'zh-TW': '`.cer` 檔不含金鑰。' },
        {
          en: 'The command below names no key for it.',
          'zh-TW': '下列命令沒有列出其金鑰。',
        },
        storeList,
      ),
      aliases: ['Private key was not found for the specified SSL certificate'],
    },
    {
      id: 'ftp/sub:46',
      title: { en: 'SSL certificate hash has invalid length', 'zh-TW': 'SSL 憑證雜湊長度無效' },
      meaning: {
        en: '`serverCertHash` is not 40 hexadecimal digits.',
        'zh-TW': '`serverCertHash` 不是 40 個十六進位數字。',
      },
      causes: certificate(
        { en: 'copied with blanks or cut off', 'zh-TW': '複製時含空格或不完整' },
        { en: 'It was entered by hand or script.', 'zh-TW': '由手動或指令碼輸入。' },
        { en: 'Count the digits.', 'zh-TW': '計算位數。' },
        storeList,
      ),
      aliases: ['SSL certificate hash has invalid length'],
    },
    {
      id: 'ftp/sub:47',
      title: { en: 'SSL policy requires client certificate', 'zh-TW': '需要用戶端憑證' },
      meaning: {
        en: 'The client sent none.',
        'zh-TW': '用戶端沒有傳送憑證。',
      },
      causes: [
        {
          id: 'no-client-certificate',
          label: {
            en: 'clientCertificatePolicy is CertRequire',
            'zh-TW': 'clientCertificatePolicy 為 CertRequire',
          },
          why: {
            en: 'None is chosen in the client, or it cannot use one.',
            'zh-TW': '用戶端未選取，或不支援。',
          },
          check: {
            en: 'Other clients, with a certificate, get in.',
            'zh-TW': '具有憑證的其他用戶端可以登入。',
          },
          fix: [
            {
              en: 'Choose one in the client, or do without.',
              'zh-TW': '在用戶端選取憑證，或不要求。',
              command: setSite('security.sslClientCertificates.clientCertificatePolicy:CertIgnore'),
            },
          ],
        },
      ],
      aliases: ['SSL policy requires client certificate'],
    },
    {
      id: 'ftp/sub:48',
      title: { en: 'User provided invalid client certificate', 'zh-TW': '用戶端憑證無效' },
      meaning: {
        en: 'The server could not validate it.',
        'zh-TW': '伺服器無法驗證用戶端憑證。',
      },
      causes: [
        {
          id: 'client-certificate-invalid',
          label: { en: 'expired, revoked or not trusted', 'zh-TW': '過期、撤銷或不受信任' },
          why: {
            en: 'The server does not trust its root or lacks the revocation list.',
            'zh-TW': '伺服器不信任其根憑證，或無法取得撤銷清單。',
          },
          check: {
            en: 'The command below, run on the server, names the reason.',
            'zh-TW': '在伺服器上執行下列命令，會指出原因。',
          },
          fix: [
            {
              en: 'Import the root into Trusted Root Certification Authorities, or renew the certificate.',
              'zh-TW': '將根憑證匯入「受信任的根憑證授權單位」，或更新憑證。',
              command: 'certutil -verify -urlfetch client.cer',
            },
          ],
        },
      ],
      aliases: ['User provided invalid client certificate'],
    },
    {
      id: 'ftp/sub:49',
      title: {
        en: 'SSL policy requires matching client certificate',
        'zh-TW': '控制與資料通道的用戶端憑證必須相同',
      },
      meaning: {
        en: 'The data channel must show the certificate of the control channel.',
        'zh-TW': '資料通道必須使用控制通道的憑證。',
      },
      causes: [
        {
          id: 'other-certificate',
          label: { en: 'none or another one for the data', 'zh-TW': '資料通道沒有或使用其他憑證' },
          why: {
            en: 'The client does not send it again.',
            'zh-TW': '用戶端沒有再次傳送。',
          },
          check: { en: 'Log-on works, and `LIST` fails.', 'zh-TW': '登入成功但 `LIST` 失敗。' },
          fix: [
            {
              en: 'Use a client that does, such as `curl`.',
              'zh-TW': '改用會傳送的用戶端，例如 `curl`。',
            },
          ],
        },
      ],
      aliases: ['SSL policy requires matching client certificate for control and data channel'],
    },
  ],
);
