import { type Cause, defineTable } from '../../entry';

/** Of `ERR_SSL_RENEGOTIATION_REQUESTED` and `ERR_SSL_NO_RENEGOTIATION`. */
const sslRenegotiationRequested: readonly Cause[] = [
  {
    id: 'late-client-certificate',
    label: { en: 'client certificate asked for too late', 'zh-TW': '過晚要求用戶端憑證' },
    why: {
      en: 'Only a folder wants client certificates, so that HTTP.sys asks after the request came.',
      'zh-TW': '只有某個資料夾要求用戶端憑證，因此 HTTP.sys 在收到要求後才索取。',
    },
    check: {
      en: 'Negotiate Client Certificate is Disabled in the listing; other paths of the site work.',
      'zh-TW': '清單中的 Negotiate Client Certificate 為 Disabled；網站的其他路徑正常。',
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
];

/** Of `ERR_SSL_SERVER_CERT_CHANGED` and `ERR_WRONG_VERSION_ON_EARLY_DATA`. */
const sslServerCertChanged: readonly Cause[] = [
  {
    id: 'nodes-differ',
    label: { en: 'the servers of a farm differ', 'zh-TW': '伺服器陣列中的伺服器設定不同' },
    why: {
      en: 'They have different certificates or TLS settings.',
      'zh-TW': '它們使用不同的憑證或 TLS 設定。',
    },
    check: { en: 'Compare the listing on every server.', 'zh-TW': '比較每台伺服器的清單。' },
    fix: [
      {
        en: 'Bind the same certificate with the same settings everywhere.',
        'zh-TW': '在所有伺服器繫結相同的憑證並使用相同的設定。',
        command: 'netsh http show sslcert',
      },
    ],
  },
];

/** Of `ERR_SSL_BAD_RECORD_MAC_ALERT` and `ERR_SSL_DECRYPT_ERROR_ALERT` and `ERR_SSL_DECOMPRESSION_FAILURE_ALERT` and `ERR_TLS13_DOWNGRADE_DETECTED` and `ERR_SSL_INAPPROPRIATE_FALLBACK` and `ERR_SSL_VERSION_INTERFERENCE`. */
const sslBadRecordMacAlert: readonly Cause[] = [
  {
    id: 'altered-on-the-way',
    label: {
      en: 'a device or faulty TLS software alters data',
      'zh-TW': '途中裝置或有問題的 TLS 軟體修改了資料',
    },
    why: {
      en: 'A TLS inspection, a driver or an old TLS library damages the handshake.',
      'zh-TW': 'TLS 檢查、驅動程式或舊的 TLS 程式庫破壞了交握。',
    },
    check: {
      en: 'It works from another network, or with the inspection off.',
      'zh-TW': '從其他網路，或關閉檢查後正常。',
    },
    fix: [
      {
        en: 'Update or exempt the inspecting product, and update TLS on the server.',
        'zh-TW': '更新或排除進行檢查的產品，並更新伺服器的 TLS。',
      },
      {
        en: 'See what the server noted.',
        'zh-TW': '檢視伺服器的記錄。',
        command: 'Get-WinEvent -ProviderName Schannel -MaxEvents 20',
      },
    ],
  },
];

/** Chromium: rare failures of the TLS handshake: renegotiation, alerts, early data, middleboxes. */
export default defineTable(
  {
    group: 'tls',
    severity: 'error',
    visibility: 'client',
    seeAlso: [],
    sources: ['https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h'],
  },
  [
    {
      id: 'net/ERR_SSL_RENEGOTIATION_REQUESTED',
      title: { en: 'Renegotiation requested', 'zh-TW': '要求重新交涉' },
      meaning: {
        en: 'The server asked for a new handshake when the browser does not permit it.',
        'zh-TW': '伺服器在瀏覽器不允許的時候要求重新交握。',
      },
      causes: sslRenegotiationRequested,
      seeAlso: ['iis/403.7', 'httpsys/Timer_SslRenegotiation'],
    },
    {
      id: 'net/ERR_SSL_NO_RENEGOTIATION',
      title: { en: 'Renegotiation refused', 'zh-TW': '拒絕重新交涉' },
      meaning: { en: 'The other side refused a new TLS handshake.', 'zh-TW': '對方拒絕重新進行 TLS 交握。' },
      causes: sslRenegotiationRequested,
    },
    {
      id: 'net/ERR_SSL_SERVER_CERT_CHANGED',
      title: { en: 'Certificate changed', 'zh-TW': '憑證已變更' },
      meaning: {
        en: 'The server showed another certificate in a renegotiation.',
        'zh-TW': '伺服器在重新交涉時出示另一張憑證。',
      },
      causes: sslServerCertChanged,
      seeAlso: ['net/ERR_SSL_RENEGOTIATION_REQUESTED'],
    },
    {
      id: 'net/ERR_WRONG_VERSION_ON_EARLY_DATA',
      severity: 'warning',
      title: { en: 'TLS version changed after early data', 'zh-TW': '早期資料之後 TLS 版本不同' },
      meaning: {
        en: 'The browser sent TLS 1.3 early data, and the server answered with an older TLS.',
        'zh-TW': '瀏覽器傳送了 TLS 1.3 的早期資料，伺服器卻以舊版 TLS 回應。',
      },
      causes: sslServerCertChanged,
    },
    {
      id: 'net/ERR_EARLY_DATA_REJECTED',
      severity: 'info',
      title: { en: 'Early data rejected', 'zh-TW': '早期資料遭拒' },
      meaning: {
        en: 'The server refused TLS 1.3 early data; the browser sends the request again without it.',
        'zh-TW': '伺服器拒絕 TLS 1.3 的早期資料；瀏覽器會改以一般方式重送。',
      },
      causes: [],
      seeAlso: ['http/425'],
    },
    {
      id: 'net/ERR_SSL_BAD_RECORD_MAC_ALERT',
      title: { en: 'TLS record damaged', 'zh-TW': 'TLS 記錄損壞' },
      meaning: {
        en: 'The server reports that what it received is damaged.',
        'zh-TW': '伺服器回報收到的資料已損壞。',
      },
      causes: sslBadRecordMacAlert,
      seeAlso: ['net/ERR_SSL_PROTOCOL_ERROR'],
    },
    {
      id: 'net/ERR_SSL_DECRYPT_ERROR_ALERT',
      title: { en: 'TLS check failed at the server', 'zh-TW': '伺服器的 TLS 驗證失敗' },
      meaning: {
        en: 'The server could not verify a signature or the end of the handshake.',
        'zh-TW': '伺服器無法驗證簽章或交握的結尾。',
      },
      causes: sslBadRecordMacAlert,
      seeAlso: ['net/ERR_BAD_SSL_CLIENT_AUTH_CERT'],
    },
    {
      id: 'net/ERR_SSL_DECOMPRESSION_FAILURE_ALERT',
      title: { en: 'TLS compression broken', 'zh-TW': 'TLS 壓縮失敗' },
      meaning: {
        en: 'The server reports that it could not decompress TLS data; browsers do not compress.',
        'zh-TW': '伺服器回報無法解壓縮 TLS 資料；瀏覽器並不使用壓縮。',
      },
      causes: sslBadRecordMacAlert,
    },
    {
      id: 'net/ERR_TLS13_DOWNGRADE_DETECTED',
      title: { en: 'TLS 1.3 downgraded', 'zh-TW': 'TLS 1.3 遭降級' },
      meaning: {
        en: 'Browser and server both speak TLS 1.3, yet something between made it an older one.',
        'zh-TW': '瀏覽器與伺服器都支援 TLS 1.3，但途中被降為舊版。',
      },
      causes: sslBadRecordMacAlert,
      seeAlso: ['net/ERR_SSL_VERSION_OR_CIPHER_MISMATCH'],
    },
    {
      id: 'net/ERR_ALPN_NEGOTIATION_FAILED',
      title: { en: 'No common application protocol', 'zh-TW': '沒有共同的應用程式通訊協定' },
      meaning: {
        en: 'Browser and server could not agree on an HTTP version during the handshake.',
        'zh-TW': '瀏覽器與伺服器在交握期間無法議定 HTTP 版本。',
      },
      causes: [
        {
          id: 'alpn-mismatch',
          label: {
            en: 'the server or a device chose a wrong protocol',
            'zh-TW': '伺服器或裝置選擇了錯誤的通訊協定',
          },
          why: {
            en: 'A proxy or inspection answers with one that was not offered.',
            'zh-TW': 'Proxy 或檢查裝置選擇了未提供的通訊協定。',
          },
          check: {
            en: '`ALPN protocol` in the output is neither `h2` nor `http/1.1`.',
            'zh-TW': '輸出中的 `ALPN protocol` 不是 `h2` 或 `http/1.1`。',
          },
          fix: [
            {
              en: 'See what is chosen, then correct that device.',
              'zh-TW': '檢視選擇的結果，然後修正該裝置。',
              command: 'openssl s_client -connect {host}:{port} -servername {host} -alpn h2,http/1.1',
            },
          ],
        },
      ],
      seeAlso: ['net/ERR_HTTP2_PROTOCOL_ERROR'],
    },
    {
      id: 'net/ERR_SSL_OBSOLETE_CIPHER',
      title: { en: 'Obsolete cipher', 'zh-TW': '過時的加密套件' },
      meaning: {
        en: 'The server insists on a cipher that the browser has dropped.',
        'zh-TW': '伺服器堅持使用瀏覽器已移除的加密套件。',
      },
      causes: [
        {
          id: 'only-old-ciphers',
          label: { en: 'no ECDHE cipher with GCM is on', 'zh-TW': '未啟用使用 GCM 的 ECDHE 加密套件' },
          why: { en: 'Only old ones such as RC4 or 3DES are on.', 'zh-TW': '只啟用了 RC4、3DES 等舊套件。' },
          check: {
            en: '`Get-TlsCipherSuite` lists no `ECDHE` with `GCM`.',
            'zh-TW': '`Get-TlsCipherSuite` 沒有列出使用 `GCM` 的 `ECDHE`。',
          },
          fix: [
            {
              en: 'Turn a current one on, then restart the machine.',
              'zh-TW': '啟用目前的套件，然後重新啟動電腦。',
              command: 'Enable-TlsCipherSuite -Name TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384 -Position 0',
            },
          ],
        },
      ],
    },
    {
      id: 'net/ERR_SSL_OBSOLETE_VERSION',
      legacy: true,
      title: { en: 'Obsolete TLS version', 'zh-TW': '過時的 TLS 版本' },
      meaning: {
        en: 'The server offers only TLS 1.0 or 1.1; now `ERR_SSL_VERSION_OR_CIPHER_MISMATCH`.',
        'zh-TW': '伺服器只提供 TLS 1.0 或 1.1；現為 `ERR_SSL_VERSION_OR_CIPHER_MISMATCH`。',
      },
      causes: [
        {
          id: 'tls-1-2-off',
          label: { en: 'TLS 1.2 is off on the server', 'zh-TW': '伺服器未啟用 TLS 1.2' },
          why: {
            en: 'Windows Server 2008 R2 and older or altered settings lack it.',
            'zh-TW': 'Windows Server 2008 R2 以前的版本或經修改的設定未啟用。',
          },
          check: {
            en: '`openssl s_client -connect {host}:{port} -tls1_2` fails.',
            'zh-TW': '`openssl s_client -connect {host}:{port} -tls1_2` 失敗。',
          },
          fix: [
            {
              en: 'Turn it on, then restart the machine.',
              'zh-TW': '啟用它，然後重新啟動電腦。',
              command:
                'reg add "HKLM\\SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL\\Protocols\\TLS 1.2\\Server" /v Enabled /t REG_DWORD /d 1 /f',
            },
          ],
        },
      ],
      seeAlso: ['net/ERR_SSL_VERSION_OR_CIPHER_MISMATCH'],
    },
    {
      id: 'net/ERR_SSL_INAPPROPRIATE_FALLBACK',
      legacy: true,
      title: { en: 'TLS fallback refused', 'zh-TW': '拒絕 TLS 降級' },
      meaning: {
        en: 'The browser came back with an older TLS, and the server knew that both can do better.',
        'zh-TW': '瀏覽器以舊版 TLS 重試，而伺服器知道雙方都支援新版。',
      },
      causes: sslBadRecordMacAlert,
    },
    {
      id: 'net/ERR_SSL_VERSION_INTERFERENCE',
      legacy: true,
      title: { en: 'TLS 1.3 disturbed', 'zh-TW': 'TLS 1.3 受到干擾' },
      meaning: {
        en: 'A device on the way could not cope with TLS 1.3.',
        'zh-TW': '途中的裝置無法處理 TLS 1.3。',
      },
      causes: sslBadRecordMacAlert,
    },
    {
      id: 'net/ERR_SSL_BAD_PEER_PUBLIC_KEY',
      group: 'certificate',
      severity: 'warning',
      legacy: true,
      title: { en: 'Server key invalid', 'zh-TW': '伺服器金鑰無效' },
      meaning: {
        en: 'The public key of the server could not be used; issue the certificate again.',
        'zh-TW': '無法使用伺服器的公開金鑰；請重新簽發憑證。',
      },
      causes: [],
    },
    {
      id: 'net/ERR_NO_SSL_VERSIONS_ENABLED',
      severity: 'warning',
      legacy: true,
      title: { en: 'No TLS version on', 'zh-TW': '未啟用任何 TLS 版本' },
      meaning: {
        en: 'The policies `SSLVersionMin` and `SSLVersionMax` left no TLS version; delete the second.',
        'zh-TW': '原則 `SSLVersionMin` 與 `SSLVersionMax` 未保留任何 TLS 版本；請刪除後者。',
      },
      causes: [],
    },
    {
      id: 'net/ERR_SSL_HANDSHAKE_NOT_COMPLETED',
      severity: 'warning',
      legacy: true,
      title: { en: 'Handshake not complete', 'zh-TW': '交握未完成' },
      meaning: {
        en: 'The connection was used before the handshake ended. A reload works.',
        'zh-TW': '在交握結束前就使用連線。重新整理即可。',
      },
      causes: [],
    },
  ],
);
