import { defineTable } from '../../entry';

/** FTP replies about TLS and the security extensions. */

/** The command that changes one attribute of a site's `ftpServer` element. */
const setSite = (setting: string) =>
  `appcmd set config -section:system.applicationHost/sites "/[name='{site}'].ftpServer.${setting}" /commit:apphost`;

export default defineTable(
  {
    severity: 'error',
    visibility: 'client',
    versions: 'IIS 7+',
    sources: [
      'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/ftp-service-svchost-inetinfo/ftp-status-codes-iis-7-and-later-versions',
    ],
  },
  [
    {
      id: 'ftp/431',
      title: { en: 'Resource for security is unavailable', 'zh-TW': '缺少處理安全性所需的資源' },
      meaning: {
        en: 'TLS was asked for, but something that it needs is missing, typically the certificate.',
        'zh-TW': '用戶端要求 TLS，但缺少所需的資源，通常是憑證。',
      },
      causes: [
        {
          id: 'certificate-unusable',
          label: { en: 'certificate or private key is missing', 'zh-TW': '缺少憑證或私密金鑰' },
          why: {
            en: 'It was renewed, deleted, or imported without its key.',
            'zh-TW': '已更新、刪除，或匯入時沒有金鑰。',
          },
          check: {
            en: 'The FTP log shows `AUTH` with sub-status `44` or `45`.',
            'zh-TW': 'FTP 記錄檔中 `AUTH` 的子狀態碼為 `44` 或 `45`。',
          },
          fix: [
            {
              en: 'Choose a valid certificate with a private key under IIS Manager > FTP SSL Settings.',
              'zh-TW': '在 IIS 管理員的「FTP SSL 設定」選取具有私密金鑰的有效憑證。',
              command: 'certutil -store My',
            },
          ],
        },
      ],
      seeAlso: ['ftp/534', 'ftp/sub:44'],
    },
    {
      id: 'ftp/521',
      title: { en: 'Data connection not possible with this PROT', 'zh-TW': '以此 PROT 設定無法開啟資料連線' },
      meaning: {
        en: 'The `PROT` does not fit what the server wants for data. In RFC 1639 it means: address family not supported.',
        'zh-TW': '`PROT` 不符合伺服器對資料的要求。在 RFC 1639 中表示不支援位址家族。',
      },
      causes: [
        {
          id: 'prot-mismatch',
          label: { en: 'data is clear and must be encrypted', 'zh-TW': '資料未加密，但必須加密' },
          why: {
            en: 'The client sent `PROT C`, or no `PROT`.',
            'zh-TW': '用戶端傳送 `PROT C`，或沒有傳送 `PROT`。',
          },
          check: {
            en: 'Log-on works, and `LIST` fails.',
            'zh-TW': '登入成功但 `LIST` 失敗。',
          },
          fix: [
            {
              en: 'Let the client send `PBSZ 0` and `PROT P`.',
              'zh-TW': '讓用戶端傳送 `PBSZ 0` 與 `PROT P`。',
            },
            {
              en: 'Or allow both, and so clear text.',
              'zh-TW': '或兩者都允許，包括純文字。',
              command: setSite('security.ssl.dataChannelPolicy:SslAllow'),
            },
          ],
        },
      ],
      seeAlso: ['ftp/534', 'ftp/sub:24', 'ftp/sub:27'],
    },
    {
      id: 'ftp/533',
      title: { en: 'Command protection level denied by policy', 'zh-TW': '基於原則拒絕命令保護層級' },
      meaning: {
        en: 'The server refuses commands with this protection, such as clear text after `CCC`.',
        'zh-TW': '伺服器拒絕此保護層級的命令，例如 `CCC` 之後的純文字。',
      },
      causes: [
        {
          id: 'clear-command-channel',
          label: { en: 'commands go back to clear text', 'zh-TW': '命令改回純文字' },
          why: {
            en: 'The policy wants TLS for all commands.',
            'zh-TW': '原則要求所有命令使用 TLS。',
          },
          check: {
            en: 'The transcript shows `CCC`, and `controlChannelPolicy` is `SslRequire`.',
            'zh-TW': '交談記錄有 `CCC`，且 `controlChannelPolicy` 為 `SslRequire`。',
          },
          fix: [
            {
              en: 'Turn it off in the client, or demand TLS for the log-on only.',
              'zh-TW': '在用戶端停用它，或只要求登入使用 TLS。',
              command: setSite('security.ssl.controlChannelPolicy:SslRequireCredentialsOnly'),
            },
          ],
        },
      ],
      seeAlso: ['ftp/534', 'ftp/sub:30'],
    },
    {
      id: 'ftp/534',
      title: { en: 'Request denied for policy reasons', 'zh-TW': '基於原則拒絕要求' },
      meaning: {
        en: 'The SSL policy of the site does not fit the client. IIS says `Policy requires SSL`, or `Local policy on server does not allow TLS secure connections`.',
        'zh-TW':
          '站台的 SSL 原則與用戶端不符。IIS 的文字是 `Policy requires SSL`，或 `Local policy on server does not allow TLS secure connections`。',
      },
      causes: [
        {
          id: 'tls-required',
          label: { en: 'plain FTP, but TLS is required', 'zh-TW': '使用一般 FTP，但必須使用 TLS' },
          why: {
            en: 'Both policies are `SslRequire` by default, and the client does not encrypt.',
            'zh-TW': '兩個原則預設都是 `SslRequire`，而用戶端未加密。',
          },
          check: {
            en: 'The text is `534 Policy requires SSL.`, with sub-status `25` or `26` for `USER`, `24` for `LIST` or `STOR`.',
            'zh-TW':
              '文字為 `534 Policy requires SSL.`；`USER` 的子狀態碼為 `25` 或 `26`，`LIST` 或 `STOR` 則為 `24`。',
          },
          fix: [
            {
              en: 'Choose explicit FTP over TLS in the client (implicit only for port 990), with encrypted data (`PROT P`).',
              'zh-TW':
                '在用戶端選擇明確式 FTP over TLS（只有連接埠 990 使用隱含式），並加密資料（`PROT P`）。',
            },
            {
              en: 'Or choose Allow SSL under IIS Manager > FTP SSL Settings. Passwords may then travel in clear text.',
              'zh-TW': '或在 IIS 管理員的「FTP SSL 設定」選擇「允許 SSL」。密碼可能因此以純文字傳送。',
              command:
                "Set-ItemProperty 'IIS:\\Sites\\{site}' -Name ftpServer.security.ssl.controlChannelPolicy -Value 0\nSet-ItemProperty 'IIS:\\Sites\\{site}' -Name ftpServer.security.ssl.dataChannelPolicy -Value 0",
            },
          ],
        },
        {
          id: 'no-certificate',
          label: { en: 'TLS asked for, but no certificate chosen', 'zh-TW': '要求 TLS，但未選取憑證' },
          why: {
            en: 'With virtual host names, the certificate of the server node counts.',
            'zh-TW': '使用虛擬主機名稱時，採用伺服器節點的憑證。',
          },
          check: {
            en: 'The text is `534 Local policy on server does not allow TLS secure connections.`, with sub-status `31`.',
            'zh-TW':
              '文字為 `534 Local policy on server does not allow TLS secure connections.`，且子狀態碼為 `31`。',
          },
          fix: [
            {
              en: 'Choose a certificate under FTP SSL Settings, of the site and of the server node.',
              'zh-TW': '在站台與伺服器節點的「FTP SSL 設定」選取憑證。',
              command: setSite('security.ssl.serverCertHash:0123456789ABCDEF0123456789ABCDEF01234567'),
            },
          ],
        },
        {
          id: 'tls-denied',
          label: { en: 'data is encrypted, but TLS is denied', 'zh-TW': '資料已加密，但不允許 TLS' },
          why: {
            en: '`dataChannelPolicy` is `SslDeny`.',
            'zh-TW': '`dataChannelPolicy` 為 `SslDeny`。',
          },
          check: {
            en: 'The FTP log shows sub-status `27` to `30`.',
            'zh-TW': 'FTP 記錄檔的子狀態碼為 `27` 到 `30`。',
          },
          fix: [
            {
              en: 'Allow TLS for the data.',
              'zh-TW': '允許資料使用 TLS。',
              command: setSite('security.ssl.dataChannelPolicy:SslAllow'),
            },
          ],
        },
        {
          id: 'weak-cipher',
          label: { en: 'the client encrypts with less than 128 bits', 'zh-TW': '用戶端加密低於 128 位元' },
          why: { en: '`ssl128` is on.', 'zh-TW': '`ssl128` 已啟用。' },
          check: {
            en: 'The FTP log shows sub-status `55`.',
            'zh-TW': 'FTP 記錄檔的子狀態碼為 `55`。',
          },
          fix: [
            {
              en: 'Update the client to one with TLS 1.2.',
              'zh-TW': '將用戶端更新為支援 TLS 1.2 的版本。',
            },
          ],
        },
      ],
      seeAlso: ['ftp/431', 'ftp/sub:24', 'ftp/sub:31'],
      sources: [
        'https://learn.microsoft.com/iis/configuration/system.applicationhost/sites/site/ftpserver/security/ssl',
      ],
    },
    {
      id: 'ftp/535',
      title: { en: 'Failed security check', 'zh-TW': '安全性檢查失敗' },
      meaning: {
        en: 'The protected data did not pass a check, such as hash or sequence.',
        'zh-TW': '受保護的資料未通過檢查，例如雜湊或順序。',
      },
      causes: [
        {
          id: 'security-data-damaged',
          label: { en: 'security data is damaged or refused', 'zh-TW': '安全性資料損毀或遭拒' },
          why: {
            en: 'A device changed the data, or the client certificate is not accepted.',
            'zh-TW': '裝置變更了資料，或不接受用戶端憑證。',
          },
          check: {
            en: 'The FTP log shows sub-status `32`, `47` or `48`, or it works on the server itself.',
            'zh-TW': 'FTP 記錄檔的子狀態碼為 `32`、`47` 或 `48`，或在伺服器本機則成功。',
          },
          fix: [
            {
              en: 'Turn off FTP inspection (ALG) on the firewall, or choose another client certificate.',
              'zh-TW': '停用防火牆的 FTP 檢查（ALG），或選取其他用戶端憑證。',
            },
          ],
        },
      ],
      seeAlso: ['ftp/534', 'ftp/sub:48'],
    },
    {
      id: 'ftp/536',
      title: { en: 'PROT level not supported by mechanism', 'zh-TW': '安全性機制不支援此資料保護層級' },
      meaning: {
        en: 'TLS knows `PROT C` and `PROT P` only.',
        'zh-TW': 'TLS 只有 `PROT C` 和 `PROT P`。',
      },
      causes: [
        {
          id: 'prot-s-or-e',
          label: { en: 'the client asked for PROT S or E', 'zh-TW': '用戶端要求 PROT S 或 E' },
          why: {
            en: 'They are for GSSAPI and the like. TLS does without them.',
            'zh-TW': '用於 GSSAPI 等機制，TLS 不需要。',
          },
          check: {
            en: 'The transcript shows `PROT S` or `PROT E`.',
            'zh-TW': '交談記錄有 `PROT S` 或 `PROT E`。',
          },
          fix: [
            {
              en: 'Let the client send `PROT P`.',
              'zh-TW': '讓用戶端傳送 `PROT P`。',
            },
          ],
        },
      ],
      seeAlso: ['ftp/521', 'ftp/537'],
    },
    {
      id: 'ftp/537',
      title: { en: 'Command protection level not supported', 'zh-TW': '安全性機制不支援此命令保護層級' },
      meaning: {
        en: 'The mechanism lacks the protection that the client chose.',
        'zh-TW': '此機制沒有用戶端選擇的保護。',
      },
      causes: [
        {
          id: 'wrapped-command',
          label: {
            en: 'MIC, CONF or ENC with a wrong mechanism',
            'zh-TW': '以錯誤的機制使用 MIC、CONF 或 ENC',
          },
          why: {
            en: 'They are for GSSAPI and the like. TLS does without them.',
            'zh-TW': '用於 GSSAPI 等機制，TLS 不需要。',
          },
          check: {
            en: 'The transcript shows one of them after `AUTH`.',
            'zh-TW': '交談記錄在 `AUTH` 之後有其中之一。',
          },
          fix: [
            {
              en: 'Set the client to FTP over TLS (`AUTH TLS`).',
              'zh-TW': '將用戶端設為 FTP over TLS（`AUTH TLS`）。',
            },
          ],
        },
      ],
      seeAlso: ['ftp/533', 'ftp/536'],
    },
    {
      id: 'ftp/631',
      severity: 'info',
      title: { en: 'Integrity protected reply', 'zh-TW': '受完整性保護的回覆' },
      meaning: {
        en: 'Holds a reply that is signed, not encrypted. Sessions over TLS never show it.',
        'zh-TW': '內含已簽署但未加密的回覆。TLS 工作階段不會出現。',
      },
      causes: [],
      seeAlso: ['ftp/6xx'],
    },
    {
      id: 'ftp/632',
      severity: 'info',
      title: { en: 'Confidentiality and integrity protected reply', 'zh-TW': '受機密性與完整性保護的回覆' },
      meaning: {
        en: 'Holds a reply that is signed and encrypted. Sessions over TLS never show it.',
        'zh-TW': '內含已簽署並加密的回覆。TLS 工作階段不會出現。',
      },
      causes: [],
      seeAlso: ['ftp/6xx'],
    },
    {
      id: 'ftp/633',
      severity: 'info',
      title: { en: 'Confidentiality protected reply', 'zh-TW': '受機密性保護的回覆' },
      meaning: {
        en: 'Holds a reply that is encrypted, not signed. Sessions over TLS never show it.',
        'zh-TW': '內含已加密但未簽署的回覆。TLS 工作階段不會出現。',
      },
      causes: [],
      seeAlso: ['ftp/6xx'],
    },
  ],
);
