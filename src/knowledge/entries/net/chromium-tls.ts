import { defineTable } from '../../entry';

const NET_ERRORS = 'https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h';

/** Chromium: the TLS handshake failed. */
export default defineTable(
  {
    group: 'tls',
    severity: 'error',
    visibility: 'client',
    sources: [
      NET_ERRORS,
      'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/cannot-access-site-using-https',
      'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/enable-schannel-event-logging',
    ],
  },
  [
    {
      id: 'net/ERR_SSL_PROTOCOL_ERROR',
      title: { en: 'TLS protocol error', 'zh-TW': 'TLS 通訊協定錯誤' },
      meaning: {
        en: 'What came back during the TLS handshake made no sense.',
        'zh-TW': 'TLS 交握期間收到的內容無法辨識。',
      },
      causes: [
        {
          id: 'no-certificate-bound',
          label: {
            en: 'no certificate bound, or plain HTTP on the port',
            'zh-TW': '未繫結憑證，或連接埠使用純 HTTP',
          },
          why: {
            en: 'Port {port} speaks plain HTTP, or the HTTPS binding of IIS has lost its certificate.',
            'zh-TW': '連接埠 {port} 使用純 HTTP，或 IIS 的 HTTPS 繫結遺失憑證。',
          },
          check: {
            en: 'Try `http://` with the same port; look for `Schannel` 36870, 36871 or 36874 in the System log.',
            'zh-TW': '以相同的連接埠嘗試 `http://`；在系統記錄檔尋找 `Schannel` 36870、36871 或 36874。',
          },
          fix: [
            {
              en: "See what is bound, then choose the certificate in the site's bindings again.",
              'zh-TW': '檢視已繫結的項目，然後在網站的繫結中重新選擇憑證。',
              command: 'netsh http show sslcert',
            },
            {
              en: 'Read the events of Schannel.',
              'zh-TW': '讀取 Schannel 的事件。',
              command: 'Get-WinEvent -ProviderName Schannel -MaxEvents 20',
            },
            {
              en: 'See whether TLS answers at all.',
              'zh-TW': '檢視 TLS 是否有回應。',
              command: 'openssl s_client -connect {host}:{port} -servername {host}',
            },
          ],
        },
      ],
      seeAlso: ['net/ERR_SSL_VERSION_OR_CIPHER_MISMATCH', 'net/ERR_CONNECTION_RESET', 'http/400'],
    },
    {
      id: 'net/ERR_SSL_VERSION_OR_CIPHER_MISMATCH',
      title: { en: 'No common TLS version or cipher', 'zh-TW': '沒有共同的 TLS 版本或加密套件' },
      meaning: {
        en: 'Browser and server have no TLS version or cipher in common.',
        'zh-TW': '瀏覽器與伺服器沒有共同的 TLS 版本或加密套件。',
      },
      causes: [
        {
          id: 'old-tls',
          label: { en: 'the server offers only old TLS', 'zh-TW': '伺服器只提供舊版 TLS' },
          why: {
            en: 'Browsers no longer take TLS 1.0 and 1.1, and an old or hardened Windows may lack TLS 1.2.',
            'zh-TW': '瀏覽器已不接受 TLS 1.0 與 1.1，而舊版或經強化的 Windows 可能未啟用 TLS 1.2。',
          },
          check: {
            en: '`openssl s_client -connect {host}:{port} -tls1_2` fails, or the `SCHANNEL\\Protocols` key sets `Enabled` 0 for TLS 1.2.',
            'zh-TW':
              '`openssl s_client -connect {host}:{port} -tls1_2` 失敗，或 `SCHANNEL\\Protocols` 機碼將 TLS 1.2 的 `Enabled` 設為 0。',
          },
          fix: [
            {
              en: 'Turn TLS 1.2 on for the server, then restart the machine.',
              'zh-TW': '為伺服器啟用 TLS 1.2，然後重新啟動電腦。',
              command:
                'reg add "HKLM\\SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL\\Protocols\\TLS 1.2\\Server" /v Enabled /t REG_DWORD /d 1 /f',
            },
            {
              en: 'Set `DisabledByDefault` there to 0 as well.',
              'zh-TW': '同一處的 `DisabledByDefault` 也設為 0。',
              command:
                'reg add "HKLM\\SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL\\Protocols\\TLS 1.2\\Server" /v DisabledByDefault /t REG_DWORD /d 0 /f',
            },
          ],
        },
        {
          id: 'no-common-cipher',
          label: {
            en: 'no cipher that fits the browser and the certificate',
            'zh-TW': '沒有同時符合瀏覽器與憑證的加密套件',
          },
          why: {
            en: 'A cipher list by group policy leaves ECDHE with GCM out, or has only ECDSA suites for an RSA certificate.',
            'zh-TW': '群組原則的加密套件清單未包含使用 GCM 的 ECDHE，或對 RSA 憑證只有 ECDSA 套件。',
          },
          check: {
            en: '`Schannel` 36874 in the System log means that no cipher fits.',
            'zh-TW': '系統記錄檔的 `Schannel` 36874 表示沒有相符的加密套件。',
          },
          fix: [
            {
              en: 'See what is on.',
              'zh-TW': '檢視已啟用的項目。',
              command: 'Get-TlsCipherSuite | Format-Table Name',
            },
            {
              en: 'Turn a fitting one on.',
              'zh-TW': '啟用相符的套件。',
              command: 'Enable-TlsCipherSuite -Name TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384 -Position 0',
            },
          ],
        },
        {
          id: 'no-certificate-for-name',
          label: {
            en: 'a CDN or proxy has no certificate for the name',
            'zh-TW': 'CDN 或 Proxy 沒有此名稱的憑證',
          },
          why: {
            en: 'Many front ends end the handshake with this alert when no certificate fits the host name, such as a second-level subdomain that a wildcard does not cover.',
            'zh-TW':
              '沒有憑證符合主機名稱時，許多前端會以此警示結束交握，例如萬用字元憑證未涵蓋的多層子網域。',
          },
          check: {
            en: 'Other host names on the same address work.',
            'zh-TW': '同一位址的其他主機名稱正常。',
          },
          fix: [
            {
              en: 'Order the certificate for {host} at the CDN, or add it to the proxy.',
              'zh-TW': '在 CDN 申請 {host} 的憑證，或將它加入 Proxy。',
            },
          ],
        },
      ],
      seeAlso: [
        'net/ERR_SSL_PROTOCOL_ERROR',
        'net/SSL_ERROR_NO_CYPHER_OVERLAP',
        'net/ERR_SSL_UNRECOGNIZED_NAME_ALERT',
      ],
      sources: [
        NET_ERRORS,
        'https://learn.microsoft.com/en-us/windows-server/security/tls/tls-registry-settings',
      ],
    },
    {
      id: 'net/ERR_SSL_UNRECOGNIZED_NAME_ALERT',
      title: { en: 'Server name not recognised', 'zh-TW': '無法辨識伺服器名稱' },
      meaning: {
        en: 'The server said that it has no certificate for {host}.',
        'zh-TW': '伺服器表示沒有 {host} 的憑證。',
      },
      causes: [
        {
          id: 'name-not-bound',
          label: { en: 'no certificate for this SNI name', 'zh-TW': '此 SNI 名稱沒有憑證' },
          why: {
            en: 'The server chooses certificates by name, and this one is on no list.',
            'zh-TW': '伺服器依名稱選擇憑證，而此名稱不在任何清單中。',
          },
          check: { en: 'Other names on the same address work.', 'zh-TW': '同一位址的其他名稱正常。' },
          fix: [
            {
              en: 'Add an HTTPS binding with Server Name Indication for the name, then choose its certificate.',
              'zh-TW': '為此名稱新增具有伺服器名稱指示的 HTTPS 繫結，然後選擇憑證。',
              command:
                'New-WebBinding -Name "{site}" -Protocol https -Port {port} -HostHeader "{host}" -SslFlags 1',
            },
          ],
        },
      ],
      seeAlso: ['net/ERR_CERT_COMMON_NAME_INVALID'],
      sources: [
        NET_ERRORS,
        'https://learn.microsoft.com/en-us/iis/get-started/whats-new-in-iis-8/iis-80-server-name-indication-sni-ssl-scalability',
      ],
    },
    {
      id: 'net/ERR_SSL_KEY_USAGE_INCOMPATIBLE',
      group: 'certificate',
      title: { en: 'Key usage does not fit', 'zh-TW': '金鑰使用方法不符' },
      meaning: {
        en: 'The key usage in the certificate forbids how TLS wants to use the key.',
        'zh-TW': '憑證中的金鑰使用方法不允許 TLS 所需的用途。',
      },
      causes: [
        {
          id: 'key-usage',
          label: { en: 'certificate lacks digital signature', 'zh-TW': '憑證缺少數位簽章用途' },
          why: {
            en: 'The certificate, often a self-made one, permits only key encipherment, while TLS 1.3 and ECDHE need signatures.',
            'zh-TW': '憑證（多為自行產生）只允許金鑰編密，但 TLS 1.3 與 ECDHE 需要簽章。',
          },
          check: { en: 'Look at Key Usage in the certificate.', 'zh-TW': '檢視憑證的「金鑰使用方法」。' },
          fix: [
            {
              en: 'Make the certificate again with both usages.',
              'zh-TW': '以兩種用途重新產生憑證。',
              command:
                'New-SelfSignedCertificate -DnsName "{host}" -KeyUsage DigitalSignature,KeyEncipherment -CertStoreLocation Cert:\\LocalMachine\\My',
            },
          ],
        },
      ],
      seeAlso: ['net/ERR_CERT_INVALID'],
      sources: [NET_ERRORS],
    },
  ],
);
