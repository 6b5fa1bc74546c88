import { defineTable } from '../../entry';

/** Firefox: the server ended the TLS handshake with an alert or without a word. */
export default defineTable({ group: 'tls' }, [
  {
    id: 'net/SSL_ERROR_HANDSHAKE_FAILURE_ALERT',
    severity: 'error',
    visibility: 'client',
    title: { en: 'Server refused the handshake', 'zh-TW': '伺服器拒絕交握' },
    meaning: {
      en: 'The server found no acceptable parameters: cipher, client certificate or name.',
      'zh-TW': '伺服器找不到可接受的參數：加密套件、用戶端憑證或名稱。',
    },
    causes: [
      {
        id: 'handshake-refused',
        label: {
          en: 'cipher, client certificate or SNI refused',
          'zh-TW': '加密套件、用戶端憑證或 SNI 遭拒',
        },
        why: {
          en: 'The server wants a client certificate that was not sent, or shares no cipher.',
          'zh-TW': '伺服器需要的用戶端憑證未傳送，或沒有共同的加密套件。',
        },
        check: {
          en: '`Schannel` 36874 in the System log means that no cipher fits. Without an event, a proxy or CDN in front refused.',
          'zh-TW':
            '系統記錄檔的 `Schannel` 36874 表示沒有相符的加密套件。沒有事件則是由前端的 Proxy 或 CDN 拒絕。',
        },
        fix: [
          {
            en: 'Read the events of Schannel.',
            'zh-TW': '讀取 Schannel 的事件。',
            command: 'Get-WinEvent -ProviderName Schannel -MaxEvents 20',
          },
          {
            en: 'If no cipher fits, enable an ECDHE cipher with GCM, then restart the machine.',
            'zh-TW': '如果沒有相符的加密套件，請啟用使用 GCM 的 ECDHE 加密套件，然後重新啟動電腦。',
            command: 'Enable-TlsCipherSuite -Name TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384 -Position 0',
          },
          {
            en: 'Order the certificate for {host} at the CDN, or add it to the proxy.',
            'zh-TW': '在 CDN 申請 {host} 的憑證，或將它加入 Proxy。',
          },
          {
            en: 'If a client certificate is wanted, import it with its key under View Certificates.',
            'zh-TW': '如果需要用戶端憑證，請在「檢視憑證」匯入憑證與金鑰。',
          },
        ],
      },
    ],
    aliases: [
      'SSL 端點無法交涉出可接受的安全性參數。',
      'SSL peer was unable to negotiate an acceptable set of security parameters.',
    ],
    seeAlso: ['net/SSL_ERROR_NO_CYPHER_OVERLAP', 'net/ERR_BAD_SSL_CLIENT_AUTH_CERT'],
    sources: [
      'https://searchfox.org/mozilla-central/source/security/nss/lib/ssl/SSLerrs.h',
      'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/enable-schannel-event-logging',
    ],
  },
  {
    id: 'net/SSL_ERROR_INTERNAL_ERROR_ALERT',
    severity: 'error',
    visibility: 'client',
    title: { en: 'TLS fault on the server', 'zh-TW': '伺服器端的 TLS 錯誤' },
    meaning: {
      en: 'The server says that its own TLS failed, often since it cannot read its private key.',
      'zh-TW': '伺服器表示自身的 TLS 失敗，多半是無法讀取私密金鑰。',
    },
    causes: [
      {
        id: 'private-key',
        label: { en: 'the private key cannot be read', 'zh-TW': '無法讀取私密金鑰' },
        why: {
          en: "The certificate was imported without its key, or the key's access rights are wrong.",
          'zh-TW': '匯入憑證時未包含金鑰，或金鑰的存取權限錯誤。',
        },
        check: { en: '`Schannel` 36870 in the System log.', 'zh-TW': '系統記錄檔有 `Schannel` 36870。' },
        fix: [
          {
            en: "Repair the link of certificate and key, by the certificate's thumbprint.",
            'zh-TW': '以憑證的指紋修復憑證與金鑰的關聯。',
            command: 'certutil -repairstore My THUMBPRINT',
          },
        ],
      },
    ],
    aliases: ['對方回報發生內部錯誤。', 'Peer reports it experienced an internal error.'],
    seeAlso: ['net/ERR_CONNECTION_RESET'],
    sources: [
      'https://searchfox.org/mozilla-central/source/security/nss/lib/ssl/SSLerrs.h',
      'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/enable-schannel-event-logging',
    ],
  },
  {
    id: 'net/SSL_ERROR_UNRECOGNIZED_NAME_ALERT',
    severity: 'error',
    visibility: 'client',
    title: { en: 'No certificate for the name', 'zh-TW': '沒有此名稱的憑證' },
    meaning: { en: 'The server has no certificate for {host}.', 'zh-TW': '伺服器沒有 {host} 的憑證。' },
    causes: [
      {
        id: 'name-not-bound',
        label: { en: 'no certificate for this SNI name', 'zh-TW': '此 SNI 名稱沒有憑證' },
        why: {
          en: "The name is on none of the server's TLS bindings.",
          'zh-TW': '此名稱不在伺服器的任何 TLS 繫結中。',
        },
        check: { en: 'Other names on the same address work.', 'zh-TW': '同一位址的其他名稱正常。' },
        fix: [
          {
            en: 'Add an HTTPS binding for the name, then choose its certificate.',
            'zh-TW': '為此名稱新增 HTTPS 繫結，然後選擇憑證。',
            command:
              'New-WebBinding -Name "{site}" -Protocol https -Port {port} -HostHeader "{host}" -SslFlags 1',
          },
        ],
      },
    ],
    aliases: [
      'SSL 端點沒有請求的 DNS 名稱的憑證。',
      'SSL peer has no certificate for the requested DNS name.',
    ],
    seeAlso: ['net/ERR_SSL_UNRECOGNIZED_NAME_ALERT'],
    sources: [
      'https://searchfox.org/mozilla-central/source/security/nss/lib/ssl/SSLerrs.h',
      'https://learn.microsoft.com/en-us/iis/get-started/whats-new-in-iis-8/iis-80-server-name-indication-sni-ssl-scalability',
    ],
  },
  {
    id: 'net/PR_END_OF_FILE_ERROR',
    severity: 'error',
    visibility: 'client',
    title: { en: 'Connection ended in the handshake', 'zh-TW': '連線在交握時結束' },
    meaning: {
      en: 'The server closed the connection during the TLS handshake.',
      'zh-TW': '伺服器在 TLS 交握期間關閉連線。',
    },
    causes: [
      {
        id: 'closed-in-handshake',
        label: { en: 'no certificate or no common cipher', 'zh-TW': '沒有憑證或沒有共同的加密套件' },
        why: {
          en: 'The HTTPS binding has no certificate for the name, no cipher fits, or a proxy cuts TLS.',
          'zh-TW': 'HTTPS 繫結沒有該名稱的憑證、沒有相符的加密套件，或 Proxy 中斷 TLS。',
        },
        check: {
          en: '`Schannel` 36870 or 36874 stands in the System log.',
          'zh-TW': '系統記錄檔有 `Schannel` 36870 或 36874。',
        },
        fix: [
          {
            en: 'See which certificates are bound, and choose a valid one for the binding.',
            'zh-TW': '檢視已繫結的憑證，並為繫結選擇有效的憑證。',
            command: 'netsh http show sslcert',
          },
        ],
      },
    ],
    seeAlso: ['net/ERR_CONNECTION_CLOSED', 'net/PR_CONNECT_RESET_ERROR'],
    sources: [
      'https://searchfox.org/mozilla-central/source/nsprpub/pr/include/prerr.h',
      'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/cannot-access-site-using-https',
    ],
  },
  {
    id: 'net/PR_CONNECT_RESET_ERROR',
    severity: 'error',
    visibility: 'client',
    title: { en: 'Connection reset in the handshake', 'zh-TW': '連線在交握時重設' },
    meaning: {
      en: 'The connection was reset during the TLS handshake.',
      'zh-TW': '連線在 TLS 交握期間被重設。',
    },
    causes: [
      {
        id: 'reset-in-handshake',
        label: {
          en: 'no usable certificate, or a filter on the way',
          'zh-TW': '沒有可用的憑證，或途中有過濾裝置',
        },
        why: {
          en: 'HTTP.sys has no usable certificate for the binding, or a firewall filters the host name.',
          'zh-TW': 'HTTP.sys 的繫結沒有可用的憑證，或防火牆過濾了主機名稱。',
        },
        check: {
          en: 'It works from another network: then it is a filter.',
          'zh-TW': '如果從其他網路正常，就是過濾裝置造成的。',
        },
        fix: [
          {
            en: 'See which certificates are bound, and choose a valid one for the binding.',
            'zh-TW': '檢視已繫結的憑證，並為繫結選擇有效的憑證。',
            command: 'netsh http show sslcert',
          },
        ],
      },
    ],
    seeAlso: ['net/ERR_CONNECTION_RESET', 'net/NS_ERROR_NET_RESET'],
    sources: [
      'https://searchfox.org/mozilla-central/source/nsprpub/pr/include/prerr.h',
      'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/cannot-access-site-using-https',
    ],
  },
]);
