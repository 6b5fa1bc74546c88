import { defineTable, type Text } from '../../entry';

/** Sub-statuses of the IIS FTP service: TLS and certificates. */

/** The command that changes one attribute of a site's `ftpServer` element. */
const setSite = (setting: string) =>
  `appcmd set config -section:system.applicationHost/sites "/[name='{site}'].ftpServer.${setting}" /commit:apphost`;

/** The client does not encrypt what the policy wants encrypted, or the reverse. */
const policy = (label: Text, check: Text, client: Text, setting: string) => [
  {
    id: 'policy',
    label,
    why: {
      en: 'The policy under FTP SSL Settings does not fit the client.',
      'zh-TW': '「FTP SSL 設定」的原則與用戶端不符。',
    },
    check,
    fix: [
      client,
      {
        en: 'Or change the policy.',
        'zh-TW': '或變更原則。',
        command: setSite(`security.ssl.${setting}`),
      },
    ],
  },
];

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

const explicitTls: Text = {
  en: 'Choose explicit FTP over TLS in the client.',
  'zh-TW': '在用戶端選擇明確式 FTP over TLS。',
};
const clearData: Text = {
  en: 'Let the client send `PROT C`.',
  'zh-TW': '讓用戶端傳送 `PROT C`。',
};
const plainFtp: Text = {
  en: 'Use plain FTP in the client.',
  'zh-TW': '在用戶端使用一般 FTP。',
};
const noAuth: Text = {
  en: 'The session has no `AUTH`.',
  'zh-TW': '工作階段沒有 `AUTH`。',
};
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
      id: 'ftp/sub:24',
      title: { en: 'Policy requires SSL for the data channel', 'zh-TW': '原則要求資料通道使用 SSL' },
      meaning: {
        en: 'Files and listings must be encrypted.',
        'zh-TW': '檔案與清單必須加密。',
      },
      causes: policy(
        { en: 'data is not encrypted', 'zh-TW': '資料未加密' },
        { en: 'The session has no `PROT P`.', 'zh-TW': '工作階段沒有 `PROT P`。' },
        { en: 'Let the client send `PBSZ 0` and `PROT P`.', 'zh-TW': '讓用戶端傳送 `PBSZ 0` 與 `PROT P`。' },
        'dataChannelPolicy:SslAllow',
      ),
      aliases: ['534.24'],
    },
    {
      id: 'ftp/sub:25',
      title: { en: 'Policy requires SSL for the control channel', 'zh-TW': '原則要求控制通道使用 SSL' },
      meaning: { en: 'All commands must be encrypted.', 'zh-TW': '所有命令都必須加密。' },
      causes: policy(
        { en: 'plain FTP, but TLS is required', 'zh-TW': '使用一般 FTP，但必須使用 TLS' },
        noAuth,
        explicitTls,
        'controlChannelPolicy:SslAllow',
      ),
      aliases: ['534.25'],
    },
    {
      id: 'ftp/sub:26',
      title: { en: 'Policy requires SSL for credentials', 'zh-TW': '原則要求以 SSL 傳送認證' },
      meaning: {
        en: '`USER` and `PASS` must be encrypted (`SslRequireCredentialsOnly`).',
        'zh-TW': '`USER` 與 `PASS` 必須加密（`SslRequireCredentialsOnly`）。',
      },
      causes: policy(
        { en: 'plain FTP, but TLS is required', 'zh-TW': '使用一般 FTP，但必須使用 TLS' },
        noAuth,
        explicitTls,
        'controlChannelPolicy:SslAllow',
      ),
      aliases: ['534.26'],
    },
    {
      id: 'ftp/sub:27',
      title: { en: 'Policy denies SSL for the data channel', 'zh-TW': '原則不允許資料通道使用 SSL' },
      meaning: {
        en: '`dataChannelPolicy` is `SslDeny`.',
        'zh-TW': '`dataChannelPolicy` 為 `SslDeny`。',
      },
      causes: policy(
        { en: 'data is encrypted, but TLS is denied', 'zh-TW': '資料已加密，但不允許 TLS' },
        { en: 'The session has a `PROT P`.', 'zh-TW': '工作階段有 `PROT P`。' },
        clearData,
        'dataChannelPolicy:SslAllow',
      ),
    },
    {
      id: 'ftp/sub:28',
      title: { en: 'Policy denies SSL', 'zh-TW': '原則不允許 SSL' },
      meaning: {
        en: "Microsoft's list repeats the text of 27 here. The control channel is probably meant.",
        'zh-TW': '微軟的清單在此重複 27 的文字，推測是指控制通道。',
      },
      causes: policy(
        { en: 'the client encrypts, but TLS is denied', 'zh-TW': '用戶端加密，但不允許 TLS' },
        { en: 'The session has an `AUTH`.', 'zh-TW': '工作階段有 `AUTH`。' },
        plainFtp,
        'controlChannelPolicy:SslAllow',
      ),
    },
    {
      id: 'ftp/sub:29',
      title: { en: 'Policy denies SSL for credentials', 'zh-TW': '原則不允許以 SSL 傳送認證' },
      meaning: {
        en: 'The log-on was encrypted, and the policy forbids it.',
        'zh-TW': '登入已加密，但原則不允許。',
      },
      causes: policy(
        { en: 'the client encrypts, but TLS is denied', 'zh-TW': '用戶端加密，但不允許 TLS' },
        { en: '`AUTH` comes before `USER`.', 'zh-TW': '`AUTH` 在 `USER` 之前。' },
        plainFtp,
        'controlChannelPolicy:SslAllow',
      ),
    },
    {
      id: 'ftp/sub:30',
      title: { en: 'Policy denies SSL for commands', 'zh-TW': '原則不允許以 SSL 傳送命令' },
      meaning: {
        en: 'Commands after the log-on must be in clear text.',
        'zh-TW': '登入後的命令必須是純文字。',
      },
      causes: policy(
        { en: 'commands stay encrypted', 'zh-TW': '命令仍加密' },
        { en: 'The session has no `CCC`.', 'zh-TW': '工作階段沒有 `CCC`。' },
        { en: 'Let the client send `CCC` after the log-on.', 'zh-TW': '讓用戶端在登入後傳送 `CCC`。' },
        'controlChannelPolicy:SslAllow',
      ),
    },
    {
      id: 'ftp/sub:31',
      title: { en: 'Certificate is not configured', 'zh-TW': '未設定憑證' },
      meaning: {
        en: 'TLS was asked for, and the site has no certificate.',
        'zh-TW': '用戶端要求 TLS，但站台沒有憑證。',
      },
      causes: certificate(
        { en: 'no certificate chosen', 'zh-TW': '未選取憑證' },
        {
          en: '`serverCertHash` is empty, at the site or, with virtual host names, at the server node.',
          'zh-TW': '站台的 `serverCertHash` 是空的；使用虛擬主機名稱時，則是伺服器節點。',
        },
        {
          en: 'FTP SSL Settings shows Not Selected.',
          'zh-TW': '「FTP SSL 設定」顯示未選取。',
        },
        setSite('security.ssl.serverCertHash:0123456789ABCDEF0123456789ABCDEF01234567'),
      ),
      aliases: ['534.31'],
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
    },
    {
      id: 'ftp/sub:43',
      title: { en: 'Protection must be negotiated first', 'zh-TW': '必須先完成保護協商' },
      meaning: {
        en: 'A `PROT` with a known level must come before this command.',
        'zh-TW': '此命令之前必須有層級正確的 `PROT`。',
      },
      causes: [
        {
          id: 'no-prot',
          label: { en: 'PROT is missing or failed', 'zh-TW': '缺少 PROT 或失敗' },
          why: {
            en: 'The client starts a transfer over TLS without it.',
            'zh-TW': '用戶端在 TLS 上未經協商就開始傳輸。',
          },
          check: { en: 'The session has no `PROT` with `200`.', 'zh-TW': '工作階段沒有 `200` 的 `PROT`。' },
          fix: [
            {
              en: 'Let the client send `PBSZ 0` and `PROT P`.',
              'zh-TW': '讓用戶端傳送 `PBSZ 0` 與 `PROT P`。',
            },
          ],
        },
      ],
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
    },
    {
      id: 'ftp/sub:46',
      title: { en: 'Certificate hash has an invalid length', 'zh-TW': 'SSL 憑證雜湊長度無效' },
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
    },
    {
      id: 'ftp/sub:47',
      title: { en: 'Client certificate required', 'zh-TW': '需要用戶端憑證' },
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
    },
    {
      id: 'ftp/sub:48',
      title: { en: 'Client certificate is invalid', 'zh-TW': '用戶端憑證無效' },
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
    },
    {
      id: 'ftp/sub:49',
      title: {
        en: 'Client certificates of the channels differ',
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
    },
    {
      id: 'ftp/sub:55',
      title: { en: 'Policy requires 128-bit encryption', 'zh-TW': '原則要求 128 位元加密' },
      meaning: {
        en: '`ssl128` is on, and the client agreed on less.',
        'zh-TW': '`ssl128` 已啟用，但用戶端協商的位元較少。',
      },
      causes: policy(
        { en: 'the client encrypts with less than 128 bits', 'zh-TW': '用戶端加密低於 128 位元' },
        { en: 'Only old clients fail.', 'zh-TW': '只有舊用戶端失敗。' },
        { en: 'Update the client to one with TLS 1.2.', 'zh-TW': '將用戶端更新為支援 TLS 1.2 的版本。' },
        'ssl128:false',
      ),
    },
  ],
);
