import { defineTable } from '../../entry';

/** Firefox: the TLS handshake failed. */
export default defineTable({ group: 'tls' }, [
  {
    id: 'net/SSL_ERROR_UNSUPPORTED_VERSION',
    severity: 'error',
    visibility: 'client',
    title: { en: 'Unsupported TLS version', 'zh-TW': '不支援的 TLS 版本' },
    meaning: {
      en: 'The server offers only a TLS version that Firefox no longer takes.',
      'zh-TW': '伺服器只提供 Firefox 已不接受的 TLS 版本。',
    },
    causes: [
      {
        id: 'old-tls',
        label: { en: 'the server offers only TLS 1.0 or 1.1', 'zh-TW': '伺服器只提供 TLS 1.0 或 1.1' },
        why: {
          en: 'TLS 1.2 is off on the server, or its Windows version does not have it on by default.',
          'zh-TW': '伺服器已關閉 TLS 1.2，或其 Windows 版本預設未啟用。',
        },
        check: {
          en: '`Schannel` events in the System log name the version.',
          'zh-TW': '系統記錄檔的 `Schannel` 事件會指出版本。',
        },
        fix: [
          {
            en: 'Turn TLS 1.2 on for the server, then restart the machine.',
            'zh-TW': '為伺服器啟用 TLS 1.2，然後重新啟動電腦。',
            command:
              'reg add "HKLM\\SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL\\Protocols\\TLS 1.2\\Server" /v Enabled /t REG_DWORD /d 1 /f',
          },
        ],
      },
    ],
    aliases: ['對方使用不支援的安全通訊協定版本。', 'Peer using unsupported version of security protocol.'],
    seeAlso: ['net/ERR_SSL_VERSION_OR_CIPHER_MISMATCH', 'net/SSL_ERROR_NO_CYPHER_OVERLAP'],
    sources: [
      'https://searchfox.org/mozilla-central/source/security/nss/lib/ssl/SSLerrs.h',
      'https://learn.microsoft.com/en-us/windows-server/security/tls/tls-registry-settings',
    ],
  },
  {
    id: 'net/SSL_ERROR_NO_CYPHER_OVERLAP',
    severity: 'error',
    visibility: 'client',
    title: { en: 'No common cipher', 'zh-TW': '沒有共同的加密套件' },
    meaning: {
      en: 'Firefox and the server have no cipher in common.',
      'zh-TW': 'Firefox 與伺服器沒有共同的加密套件。',
    },
    causes: [
      {
        id: 'no-ecdhe',
        label: { en: 'the server lacks modern ciphers', 'zh-TW': '伺服器缺少新式加密套件' },
        why: {
          en: 'Hardening or an old Windows left only ciphers that Firefox refuses.',
          'zh-TW': '強化設定或舊版 Windows 只留下 Firefox 拒絕的加密套件。',
        },
        check: {
          en: '`Schannel` 36874 stands in the System log.',
          'zh-TW': '系統記錄檔有 `Schannel` 36874。',
        },
        fix: [
          {
            en: 'Enable an ECDHE cipher with GCM, then restart the machine.',
            'zh-TW': '啟用使用 GCM 的 ECDHE 加密套件，然後重新啟動電腦。',
            command: 'Enable-TlsCipherSuite -Name TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384 -Position 0',
          },
        ],
      },
    ],
    aliases: [
      '無法安全地與對方通訊: 無雙方接受的加密演算法。',
      'Cannot communicate securely with peer: no common encryption algorithm(s).',
    ],
    seeAlso: ['net/ERR_SSL_VERSION_OR_CIPHER_MISMATCH'],
    sources: [
      'https://searchfox.org/mozilla-central/source/security/nss/lib/ssl/SSLerrs.h',
      'https://learn.microsoft.com/en-us/windows-server/security/tls/tls-registry-settings',
    ],
  },
  {
    id: 'net/SSL_ERROR_RX_RECORD_TOO_LONG',
    severity: 'error',
    visibility: 'client',
    title: { en: 'Plain text where TLS was expected', 'zh-TW': '預期為 TLS 卻收到純文字' },
    meaning: {
      en: 'Port {port} answered with something that is not TLS, most often plain HTTP.',
      'zh-TW': '連接埠 {port} 傳回的不是 TLS，多半是純 HTTP。',
    },
    causes: [
      {
        id: 'plain-http',
        label: { en: 'the port speaks plain HTTP', 'zh-TW': '連接埠使用純 HTTP' },
        why: {
          en: 'The binding is `http` on this port, or Apache lacks `SSLEngine on`.',
          'zh-TW': '此連接埠的繫結是 `http`，或 Apache 缺少 `SSLEngine on`。',
        },
        check: {
          en: '`http://` with the same port works.',
          'zh-TW': '以相同的連接埠使用 `http://` 則正常。',
        },
        fix: [
          {
            en: 'Remove the `http` binding of the port, make an HTTPS one, then choose its certificate.',
            'zh-TW': '移除此連接埠的 `http` 繫結，建立 HTTPS 繫結，然後選擇憑證。',
            command:
              'New-WebBinding -Name "{site}" -Protocol https -Port {port} -HostHeader "{host}" -SslFlags 1',
          },
          {
            en: 'On Apache:',
            'zh-TW': '在 Apache 上：',
            config: 'SSLEngine on',
          },
        ],
      },
    ],
    aliases: [
      'SSL 收到含超出最大允許字串長度的記錄。',
      'SSL received a record that exceeded the maximum permissible length.',
    ],
    seeAlso: ['net/ERR_SSL_PROTOCOL_ERROR', 'http/400'],
    sources: ['https://searchfox.org/mozilla-central/source/security/nss/lib/ssl/SSLerrs.h'],
  },
  {
    id: 'net/SSL_ERROR_RENEGOTIATION_NOT_ALLOWED',
    severity: 'error',
    visibility: 'client',
    title: { en: 'Renegotiation not allowed', 'zh-TW': '不允許重新交涉' },
    meaning: {
      en: 'The server asked to begin TLS anew in mid-request, which Firefox does not do here.',
      'zh-TW': '伺服器在要求途中要求重新交涉 TLS，但 Firefox 在此不支援。',
    },
    causes: [
      {
        id: 'client-certificate-late',
        label: { en: 'client certificate asked for too late', 'zh-TW': '過晚要求用戶端憑證' },
        why: {
          en: 'IIS asks for a client certificate for one folder only, after the first handshake.',
          'zh-TW': 'IIS 只對某個資料夾要求用戶端憑證，因此在第一次交握之後才提出。',
        },
        check: {
          en: 'Only paths that want client certificates fail.',
          'zh-TW': '只有要求用戶端憑證的路徑失敗。',
        },
        fix: [
          {
            en: 'Make the entry again by `netsh http delete sslcert` and `add sslcert`, with the printed hash and application id and `clientcertnegotiation=enable`.',
            'zh-TW':
              '以 `netsh http delete sslcert` 與 `add sslcert` 重建此項目，使用列出的雜湊與應用程式識別碼，並加上 `clientcertnegotiation=enable`。',
            command: 'netsh http show sslcert',
          },
        ],
      },
    ],
    aliases: ['SSL 連線端口不允許重新交涉。', 'Renegotiation is not allowed on this SSL socket.'],
    seeAlso: ['net/ERR_CONNECTION_RESET', 'iis/403.7', 'http/413'],
    sources: ['https://searchfox.org/mozilla-central/source/security/nss/lib/ssl/SSLerrs.h'],
  },
  {
    id: 'net/SSL_ERROR_RX_CERTIFICATE_REQUIRED_ALERT',
    group: 'certificate',
    severity: 'error',
    visibility: 'client',
    title: { en: 'Client certificate required', 'zh-TW': '必須提供用戶端憑證' },
    meaning: {
      en: 'The server demands a client certificate and got none.',
      'zh-TW': '伺服器要求用戶端憑證，但未收到。',
    },
    causes: [
      {
        id: 'none-sent',
        label: { en: 'no client certificate was sent', 'zh-TW': '未傳送用戶端憑證' },
        why: {
          en: 'The user has no fitting certificate, or closed the dialog.',
          'zh-TW': '使用者沒有合適的憑證，或關閉了對話方塊。',
        },
        check: {
          en: 'Look for personal certificates under Settings, Privacy & Security, View Certificates.',
          'zh-TW': '在「設定」、「隱私權與安全性」、「檢視憑證」中尋找個人憑證。',
        },
        fix: [
          {
            en: 'Import the certificate with its key, or let the server only accept it.',
            'zh-TW': '匯入憑證與金鑰，或在伺服器上改為只接受而不要求。',
            command:
              'appcmd set config "{site}" -section:system.webServer/security/access /sslFlags:Ssl,SslNegotiateCert /commit:apphost',
          },
        ],
      },
    ],
    seeAlso: ['net/ERR_SSL_CLIENT_AUTH_CERT_NEEDED', 'iis/403.7'],
    sources: ['https://searchfox.org/mozilla-central/source/security/nss/lib/ssl/SSLerrs.h'],
  },
]);
