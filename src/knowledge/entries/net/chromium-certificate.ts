import { defineTable } from '../../entry';

const NET_ERRORS = 'https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h';

/** Chromium: the server's certificate is not accepted for this host. */
export default defineTable(
  { group: 'certificate', severity: 'error', visibility: 'client', sources: [NET_ERRORS] },
  [
    {
      id: 'net/ERR_CERT_COMMON_NAME_INVALID',
      title: { en: 'Certificate is for another name', 'zh-TW': '憑證名稱不符' },
      meaning: {
        en: 'The certificate does not list {host} among its names.',
        'zh-TW': '憑證的名稱清單中沒有 {host}。',
      },
      causes: [
        {
          id: 'wrong-binding',
          label: { en: "another site's certificate answers", 'zh-TW': '由其他網站的憑證回應' },
          why: {
            en: 'Several HTTPS sites share an address and Server Name Indication is off, or the certificate lacks the name (often `www`) in its SAN list.',
            'zh-TW':
              '多個 HTTPS 網站共用位址卻未啟用伺服器名稱指示，或憑證的 SAN 清單缺少該名稱（常見是 `www`）。',
          },
          check: {
            en: 'The Security panel shows the names of the certificate.',
            'zh-TW': '「安全性」面板會顯示憑證的名稱。',
          },
          fix: [
            {
              en: 'See which certificate each name gets.',
              'zh-TW': '檢視每個名稱對應的憑證。',
              command: 'netsh http show sslcert',
            },
            {
              en: 'Give the site a binding of its own with SNI, and choose the certificate that names the host.',
              'zh-TW': '為網站建立具有 SNI 的繫結，並選擇包含該主機名稱的憑證。',
              command:
                'New-WebBinding -Name "{site}" -Protocol https -Port {port} -HostHeader "{host}" -SslFlags 1',
            },
            {
              en: 'If the name is on no certificate, order one that has it in its SAN list.',
              'zh-TW': '如果沒有憑證包含此名稱，請申請 SAN 清單含有它的憑證。',
            },
            {
              en: 'See what the server sends for the name.',
              'zh-TW': '檢視伺服器針對此名稱傳送的憑證。',
              command: 'openssl s_client -connect {host}:{port} -servername {host}',
            },
            {
              en: 'For a test server, make one yourself.',
              'zh-TW': '若為測試伺服器，可自行產生。',
              command:
                'New-SelfSignedCertificate -DnsName "{host}" -CertStoreLocation Cert:\\LocalMachine\\My',
            },
          ],
        },
        {
          id: 'login-page',
          label: {
            en: "a network's login page or a filter answers",
            'zh-TW': '由網路的登入頁或篩選裝置回應',
          },
          why: {
            en: "A hotel's Wi-Fi, a router or a filter answers in place of the site.",
            'zh-TW': '旅館 Wi-Fi、路由器或篩選裝置代替網站回應。',
          },
          check: {
            en: 'Many sites fail alike, and the certificate names the network or a product.',
            'zh-TW': '許多網站都同樣失敗，且憑證顯示該網路或產品的名稱。',
          },
          fix: [
            {
              en: 'Open any `http:` page and sign in to the network, or ask its owner for an exception.',
              'zh-TW': '開啟任一 `http:` 網頁並登入網路，或向管理者申請例外。',
            },
          ],
        },
        {
          id: 'address-or-short-name',
          label: { en: 'asked by an address or short name', 'zh-TW': '以位址或短名稱要求' },
          why: {
            en: 'Certificates list full names, seldom addresses or names without a domain.',
            'zh-TW': '憑證列出完整的名稱，很少包含位址或不含網域的名稱。',
          },
          check: { en: 'With the full name it works.', 'zh-TW': '使用完整的名稱則正常。' },
          fix: [
            {
              en: 'Call the server by a name that its certificate lists.',
              'zh-TW': '以憑證列出的名稱呼叫伺服器。',
              command: 'openssl s_client -connect {host}:{port}',
            },
          ],
        },
      ],
      seeAlso: [
        'net/ERR_CERT_AUTHORITY_INVALID',
        'net/ERR_SSL_UNRECOGNIZED_NAME_ALERT',
        'net/SSL_ERROR_BAD_CERT_DOMAIN',
        'http/421',
      ],
      sources: [
        NET_ERRORS,
        'https://learn.microsoft.com/en-us/iis/get-started/whats-new-in-iis-8/iis-80-server-name-indication-sni-ssl-scalability',
      ],
    },
    {
      id: 'net/ERR_CERT_DATE_INVALID',
      title: { en: 'Certificate expired or not yet valid', 'zh-TW': '憑證已到期或尚未生效' },
      meaning: {
        en: "Today is outside the certificate's dates, by this machine's clock.",
        'zh-TW': '依本機時鐘，今天不在憑證的有效期間內。',
      },
      causes: [
        {
          id: 'expired',
          label: { en: 'expired, or renewed but not bound', 'zh-TW': '已到期，或已更新但未繫結' },
          why: {
            en: 'The certificate ran out, or was renewed while the binding still points to the old one; or the clock of this machine is wrong.',
            'zh-TW': '憑證已到期，或已更新但繫結仍指向舊憑證；也可能是本機時鐘錯誤。',
          },
          check: {
            en: 'Compare the dates in the certificate with the present time.',
            'zh-TW': '比對憑證的日期與目前時間。',
          },
          fix: [
            {
              en: 'See the dates of the certificates on the server of {host}.',
              'zh-TW': '檢視 {host} 伺服器上憑證的日期。',
              command: 'Get-ChildItem Cert:\\LocalMachine\\My | Format-List Subject,NotAfter,Thumbprint',
            },
            {
              en: "Renew it and choose the new one in the site's bindings; if only this machine complains, set its clock.",
              'zh-TW': '更新憑證，並在網站的繫結中選擇新憑證；如果只有本機出現錯誤，請校正時鐘。',
              command: 'w32tm /resync',
            },
            {
              en: 'Compare the thumbprint with the hash that the binding holds.',
              'zh-TW': '將指紋與繫結的雜湊比對。',
              command: 'netsh http show sslcert',
            },
          ],
        },
      ],
      seeAlso: ['net/SEC_ERROR_EXPIRED_CERTIFICATE', 'net/ERR_CERT_AUTHORITY_INVALID'],
    },
    {
      id: 'net/ERR_CERT_AUTHORITY_INVALID',
      title: { en: 'Certificate issuer not trusted', 'zh-TW': '不信任憑證簽發者' },
      meaning: {
        en: 'The browser knows no trusted issuer for the certificate of {host}.',
        'zh-TW': '瀏覽器找不到 {host} 憑證的受信任簽發者。',
      },
      causes: [
        {
          id: 'untrusted-chain',
          label: { en: 'self-signed, or the intermediate is missing', 'zh-TW': '自我簽署，或缺少中繼憑證' },
          why: {
            en: "The certificate is self-signed or from a company's own authority, or the server does not send the intermediate certificate.",
            'zh-TW': '憑證為自我簽署或由公司內部授權單位簽發，或伺服器未傳送中繼憑證。',
          },
          check: {
            en: "The certificate's path in the Security panel is one line long, or ends in an unknown name.",
            'zh-TW': '「安全性」面板中的憑證路徑只有一層，或以不明的名稱結束。',
          },
          fix: [
            {
              en: 'Install the intermediate on the server.',
              'zh-TW': '在伺服器安裝中繼憑證。',
              command: 'certutil -addstore CA intermediate.cer',
            },
            {
              en: 'For development, trust the local certificate.',
              'zh-TW': '若為開發環境，請信任本機憑證。',
              command: 'dotnet dev-certs https --trust',
            },
            {
              en: "Give the company's root to the clients, by group policy.",
              'zh-TW': '透過群組原則將公司的根憑證部署到用戶端。',
              command: 'certutil -addstore Root company-root.cer',
            },
            {
              en: 'See the chain that the server sends.',
              'zh-TW': '檢視伺服器傳送的憑證鏈結。',
              command: 'openssl s_client -connect {host}:{port} -servername {host} -showcerts',
            },
          ],
        },
        {
          id: 'tls-inspection',
          label: { en: 'antivirus or a proxy inspects TLS', 'zh-TW': '防毒軟體或 Proxy 檢查 TLS' },
          why: {
            en: "It puts its own certificates in the place of the sites', and its root is not installed here.",
            'zh-TW': '它以自己的憑證取代網站的憑證，而本機未安裝其根憑證。',
          },
          check: { en: 'Every site shows the same issuer.', 'zh-TW': '所有網站都顯示相同的簽發者。' },
          fix: [
            {
              en: "Install the product's root, or exempt {host} from inspection.",
              'zh-TW': '安裝該產品的根憑證，或將 {host} 排除在檢查之外。',
              command: 'certutil -addstore Root inspection-root.cer',
            },
          ],
        },
      ],
      seeAlso: ['net/SEC_ERROR_UNKNOWN_ISSUER', 'net/ERR_CERT_COMMON_NAME_INVALID'],
    },
    {
      id: 'net/ERR_CERT_REVOKED',
      title: { en: 'Certificate revoked', 'zh-TW': '憑證已撤銷' },
      meaning: {
        en: 'The authority that issued the certificate has withdrawn it.',
        'zh-TW': '簽發憑證的授權單位已撤銷它。',
      },
      causes: [
        {
          id: 'revoked',
          label: { en: 'the issuer revoked it', 'zh-TW': '簽發者已撤銷' },
          why: {
            en: 'The key may have leaked, or the issuer made a mistake.',
            'zh-TW': '可能是金鑰外洩，或簽發者出錯。',
          },
          check: { en: 'The command prints `CRYPT_E_REVOKED`.', 'zh-TW': '命令顯示 `CRYPT_E_REVOKED`。' },
          fix: [
            {
              en: 'Ask for a new certificate with a new key, and bind it.',
              'zh-TW': '以新金鑰申請新憑證並繫結。',
              command: 'certutil -verify -urlfetch server.cer',
            },
          ],
        },
      ],
      seeAlso: ['net/SEC_ERROR_REVOKED_CERTIFICATE'],
    },
    {
      id: 'net/ERR_CERT_INVALID',
      title: { en: 'Certificate invalid', 'zh-TW': '憑證無效' },
      meaning: {
        en: 'The certificate breaks a rule that cannot be overlooked.',
        'zh-TW': '憑證違反不可忽略的規則。',
      },
      causes: [
        {
          id: 'malformed',
          label: { en: 'the certificate is malformed', 'zh-TW': '憑證格式有誤' },
          why: {
            en: 'Self-made certificates often lack an extension or are marked as an authority.',
            'zh-TW': '自行產生的憑證常缺少延伸，或被標記為授權單位。',
          },
          check: {
            en: 'The dump shows an authority, or no SAN.',
            'zh-TW': '傾印結果顯示為授權單位，或沒有 SAN。',
          },
          fix: [
            {
              en: 'Make or order it again, for server authentication and with the name in the SAN list.',
              'zh-TW': '重新產生或申請憑證，用途為伺服器驗證，且 SAN 清單含有名稱。',
              command: 'certutil -dump server.cer',
            },
          ],
        },
      ],
      seeAlso: ['net/ERR_CERT_AUTHORITY_INVALID'],
    },
  ],
);
