import { type Cause, defineTable } from '../../entry';

/** Of `ERR_CERT_CONTAINS_ERRORS` and `ERR_SSL_SERVER_CERT_BAD_FORMAT`. */
const certContainsErrors: readonly Cause[] = [
  {
    id: 'malformed',
    label: { en: 'the certificate is malformed', 'zh-TW': '憑證格式有誤' },
    why: { en: 'An old authority or tool wrote it.', 'zh-TW': '由舊的授權單位或工具產生。' },
    check: { en: 'The dump reports an error.', 'zh-TW': '傾印結果出現錯誤。' },
    fix: [
      {
        en: "Issue it again, and choose it in the site's bindings.",
        'zh-TW': '重新簽發，並在網站的繫結中選擇它。',
        command: 'certutil -dump server.cer',
      },
    ],
  },
];

/** Of `ERR_CERT_NON_UNIQUE_NAME` and `ERR_CERT_NAME_CONSTRAINT_VIOLATION`. */
const certNonUniqueName: readonly Cause[] = [
  {
    id: 'name-not-permitted',
    label: { en: 'the issuer may not vouch for this name', 'zh-TW': '簽發者不得為此名稱簽發' },
    why: {
      en: "The name is internal, or lies outside the names that the authority's own certificate permits.",
      'zh-TW': '此名稱是內部名稱，或超出授權單位憑證允許的名稱範圍。',
    },
    check: {
      en: 'Look at SAN of the certificate and Name Constraints of its issuers.',
      'zh-TW': '檢視憑證的 SAN 與簽發者的名稱限制。',
    },
    fix: [
      {
        en: 'Use a public name, or a certificate of the internal authority that may issue {host}.',
        'zh-TW': '使用公開名稱，或可為 {host} 簽發的內部授權單位憑證。',
      },
    ],
  },
];

/** Of `ERR_CERT_KNOWN_INTERCEPTION_BLOCKED` and `ERR_SSL_PINNED_KEY_NOT_IN_CERT_CHAIN`. */
const certKnownInterceptionBlocked: readonly Cause[] = [
  {
    id: 'interception',
    label: { en: 'something on the way shows its own certificate', 'zh-TW': '途中有裝置出示自己的憑證' },
    why: { en: 'A filter or malware reads the traffic.', 'zh-TW': '篩選裝置或惡意程式讀取流量。' },
    check: {
      en: 'The Security panel shows another issuer than the server has.',
      'zh-TW': '「安全性」面板中的簽發者與伺服器的不同。',
    },
    fix: [
      {
        en: 'Remove that product and its root.',
        'zh-TW': '移除該產品及其根憑證。',
        command: 'certutil -store Root',
      },
    ],
  },
];

/** Chromium: rarer faults of a certificate: its chain, its revocation, its names. */
export default defineTable(
  {
    group: 'certificate',
    severity: 'error',
    visibility: 'client',
    sources: ['https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h'],
  },
  [
    {
      id: 'net/ERR_CERT_UNABLE_TO_CHECK_REVOCATION',
      title: { en: 'Revocation could not be checked', 'zh-TW': '無法檢查撤銷狀態' },
      meaning: {
        en: 'A policy demands to know whether the certificate is revoked, and the revocation server did not answer.',
        'zh-TW': '原則要求確認憑證是否已撤銷，但撤銷伺服器沒有回應。',
      },
      causes: [
        {
          id: 'crl-unreachable',
          label: { en: 'CRL or OCSP address not reachable', 'zh-TW': '無法連線到 CRL 或 OCSP 位址' },
          why: {
            en: "`RequireOnlineRevocationChecksForLocalAnchors` is on, and the authority's list is out of date or not reachable.",
            'zh-TW':
              '已啟用 `RequireOnlineRevocationChecksForLocalAnchors`，而授權單位的清單過期或無法連線。',
          },
          check: {
            en: '`certutil -verify -urlfetch server.cer` on the client names the address that fails.',
            'zh-TW': '在用戶端執行 `certutil -verify -urlfetch server.cer`，會列出失敗的位址。',
          },
          fix: [
            {
              en: 'Publish a fresh list, at an HTTP address that the clients reach.',
              'zh-TW': '在用戶端可連線的 HTTP 位址發行新的清單。',
              command: 'certutil -CRL',
            },
          ],
        },
      ],
      seeAlso: ['net/ERR_CERT_REVOKED', 'iis/403.13'],
    },
    {
      id: 'net/ERR_CERT_NO_REVOCATION_MECHANISM',
      title: { en: 'No way to check revocation', 'zh-TW': '沒有撤銷檢查機制' },
      meaning: {
        en: 'The certificate names neither a CRL nor an OCSP address.',
        'zh-TW': '憑證未列出 CRL 或 OCSP 位址。',
      },
      causes: [
        {
          id: 'no-crl-address',
          label: { en: 'no CRL or OCSP address in the certificate', 'zh-TW': '憑證中沒有 CRL 或 OCSP 位址' },
          why: {
            en: 'The authority issues certificates without that extension.',
            'zh-TW': '授權單位簽發的憑證沒有該延伸。',
          },
          check: { en: 'The dump shows no CRL Distribution Points.', 'zh-TW': '傾印結果沒有 CRL 發佈點。' },
          fix: [
            {
              en: 'Add an HTTP address under Certification Authority > Properties > Extensions, then issue it again.',
              'zh-TW': '在憑證授權單位 >「內容」>「延伸」加入 HTTP 位址，然後重新簽發。',
              command: 'certutil -dump server.cer',
            },
          ],
        },
      ],
      seeAlso: ['net/ERR_CERT_UNABLE_TO_CHECK_REVOCATION'],
    },
    {
      id: 'net/ERR_CERT_CONTAINS_ERRORS',
      title: { en: 'Certificate contains errors', 'zh-TW': '憑證含有錯誤' },
      meaning: { en: 'The certificate has faults in its form.', 'zh-TW': '憑證的格式有錯誤。' },
      causes: certContainsErrors,
      seeAlso: ['net/ERR_CERT_INVALID'],
    },
    {
      id: 'net/ERR_SSL_SERVER_CERT_BAD_FORMAT',
      title: { en: 'Server certificate unreadable', 'zh-TW': '無法讀取伺服器憑證' },
      meaning: {
        en: 'The certificate that the server sent cannot be decoded.',
        'zh-TW': '無法解碼伺服器傳送的憑證。',
      },
      causes: certContainsErrors,
      seeAlso: [],
    },
    {
      id: 'net/ERR_CERT_NON_UNIQUE_NAME',
      title: { en: 'Name not unique', 'zh-TW': '名稱不具唯一性' },
      meaning: {
        en: 'A public authority issued the certificate for an internal name.',
        'zh-TW': '公開授權單位為內部名稱簽發了憑證。',
      },
      causes: certNonUniqueName,
      seeAlso: ['net/ERR_CERT_COMMON_NAME_INVALID'],
    },
    {
      id: 'net/ERR_CERT_NAME_CONSTRAINT_VIOLATION',
      title: { en: "Name outside the issuer's range", 'zh-TW': '名稱超出簽發者的範圍' },
      meaning: {
        en: 'The certificate names a host that its authority is not permitted to vouch for.',
        'zh-TW': '憑證列出其授權單位無權簽發的主機。',
      },
      causes: certNonUniqueName,
      seeAlso: [],
    },
    {
      id: 'net/ERR_CERT_KNOWN_INTERCEPTION_BLOCKED',
      title: { en: 'Known interception', 'zh-TW': '已知的攔截' },
      meaning: {
        en: 'The certificate belongs to a product that is known to intercept traffic.',
        'zh-TW': '憑證屬於已知會攔截流量的產品。',
      },
      causes: certKnownInterceptionBlocked,
      seeAlso: ['net/ERR_CERT_AUTHORITY_INVALID'],
    },
    {
      id: 'net/ERR_SSL_PINNED_KEY_NOT_IN_CERT_CHAIN',
      title: { en: 'Pinned key missing', 'zh-TW': '缺少釘選的金鑰' },
      meaning: {
        en: 'The browser has keys pinned for {host}, and none of them is in the chain.',
        'zh-TW': '瀏覽器為 {host} 釘選了金鑰，但憑證鏈結中都沒有。',
      },
      causes: certKnownInterceptionBlocked,
      seeAlso: ['net/ERR_CERT_AUTHORITY_INVALID'],
    },
    {
      id: 'net/ERR_CERT_SELF_SIGNED_LOCAL_NETWORK',
      title: { en: 'Self-signed on the local network', 'zh-TW': '區域網路上的自我簽署憑證' },
      meaning: {
        en: 'A device or server of the local network shows a self-signed certificate.',
        'zh-TW': '區域網路的裝置或伺服器出示自我簽署憑證。',
      },
      causes: [
        {
          id: 'not-trusted-here',
          label: { en: 'this machine does not trust the certificate', 'zh-TW': '本機不信任此憑證' },
          why: {
            en: 'Private addresses and `.local` names cannot have a public certificate.',
            'zh-TW': '私人位址與 `.local` 名稱無法取得公開憑證。',
          },
          check: { en: 'Subject and issuer are the same.', 'zh-TW': '主體與簽發者相同。' },
          fix: [
            {
              en: 'Trust it on the clients, or use the internal authority.',
              'zh-TW': '在用戶端信任它，或使用內部授權單位。',
              command: 'certutil -addstore Root device.cer',
            },
          ],
        },
      ],
      seeAlso: ['net/ERR_CERT_AUTHORITY_INVALID'],
    },
    {
      id: 'net/ERR_QUIC_CERT_ROOT_NOT_KNOWN',
      group: 'http2-3',
      title: { en: 'Private root over HTTP/3', 'zh-TW': 'HTTP/3 使用私人根憑證' },
      meaning: {
        en: 'Over HTTP/3 the browser takes only certificates of public authorities.',
        'zh-TW': '使用 HTTP/3 時，瀏覽器只接受公開授權單位的憑證。',
      },
      causes: [
        {
          id: 'private-root',
          label: { en: 'the certificate is from a private authority', 'zh-TW': '憑證來自私人授權單位' },
          why: {
            en: 'Internal sites and TLS inspection use them.',
            'zh-TW': '內部網站與 TLS 檢查會使用這種憑證。',
          },
          check: { en: 'Over HTTP/2 it works.', 'zh-TW': '使用 HTTP/2 則正常。' },
          fix: [
            {
              en: 'Turn HTTP/3 off for it: IIS Manager > the site > Bindings > Edit > Disable QUIC.',
              'zh-TW': '為它關閉 HTTP/3：IIS 管理員 > 站台 >「繫結」>「編輯」>「停用 QUIC」。',
            },
          ],
        },
      ],
      seeAlso: ['net/ERR_QUIC_PROTOCOL_ERROR'],
    },
    {
      id: 'net/ERR_INSECURE_RESPONSE',
      title: { en: 'Insecure response', 'zh-TW': '不安全的回應' },
      meaning: {
        en: 'The answer came over a connection with a certificate error, which is not accepted here.',
        'zh-TW': '回應所用的連線有憑證錯誤，此處不接受。',
      },
      causes: [
        {
          id: 'certificate-error-ignored',
          label: { en: 'a certificate warning was clicked away', 'zh-TW': '憑證警告曾被略過' },
          why: { en: 'Some loads take no exception.', 'zh-TW': '部分載入不接受例外。' },
          check: { en: 'The address bar says Not secure.', 'zh-TW': '網址列顯示「不安全」。' },
          fix: [
            {
              en: 'Bind a certificate that the browser trusts.',
              'zh-TW': '繫結瀏覽器信任的憑證。',
              command: 'netsh http show sslcert',
            },
          ],
        },
      ],
      seeAlso: ['net/ERR_CERT_AUTHORITY_INVALID'],
    },
    {
      id: 'net/ERR_CERT_DATABASE_CHANGED',
      severity: 'info',
      title: { en: 'Certificate store changed', 'zh-TW': '憑證存放區已變更' },
      meaning: {
        en: 'The certificate store changed during the request. A reload works.',
        'zh-TW': '要求期間憑證存放區發生變更。重新整理即可。',
      },
      causes: [],
      seeAlso: [],
    },
    {
      id: 'net/ERR_CERT_VERIFIER_CHANGED',
      severity: 'info',
      title: { en: 'Certificate settings changed', 'zh-TW': '憑證驗證設定已變更' },
      meaning: {
        en: 'The settings for checking certificates changed during the request. A reload works.',
        'zh-TW': '要求期間憑證驗證設定發生變更。重新整理即可。',
      },
      causes: [],
      seeAlso: [],
    },
    {
      id: 'net/ERR_CERT_SYMANTEC_LEGACY',
      severity: 'warning',
      legacy: true,
      title: { en: 'Distrusted Symantec certificate', 'zh-TW': '不再受信任的 Symantec 憑證' },
      meaning: {
        en: 'The certificate comes from the Symantec authorities, distrusted since 2018; bind a new one.',
        'zh-TW': '憑證來自 2018 年起不再受信任的 Symantec 授權單位；請繫結新憑證。',
      },
      causes: [],
      seeAlso: [],
    },
    {
      id: 'net/ERR_CERT_NOT_IN_DNS',
      severity: 'warning',
      legacy: true,
      title: { en: 'Certificate not in DNS', 'zh-TW': '憑證不在 DNS 中' },
      meaning: {
        en: 'An abandoned experiment that checked certificates against DNS.',
        'zh-TW': '已放棄的實驗，以 DNS 檢查憑證。',
      },
      causes: [],
      seeAlso: [],
    },
  ],
);
