import { type Cause, defineTable } from '../../entry';

const RETIRED = { severity: 'info', legacy: true, causes: [], seeAlso: [] } as const;

const SEE_OWN = {
  en: "Firefox's Settings, Privacy & Security, View Certificates, Your Certificates shows the certificate's issuer and dates.",
  'zh-TW': 'Firefox 的「設定」、「隱私權與安全性」、「檢視憑證」、「您的憑證」會列出憑證的簽發者與日期。',
} as const;

const NEW_CERTIFICATE: Cause['fix'][number] = {
  en: 'Ask for a new certificate with Client Authentication (`1.3.6.1.5.5.7.3.2`), and import its PFX file.',
  'zh-TW': '申請含用戶端驗證（`1.3.6.1.5.5.7.3.2`）的新憑證，並匯入其 PFX 檔案。',
};

const UNTRUSTED_CLIENT_CHAIN: Cause = {
  id: 'client-chain',
  label: { en: "server does not trust the certificate's issuer", 'zh-TW': '伺服器不信任憑證的簽發者' },
  why: {
    en: "The issuer's root or intermediate certificate is not installed on the server, or Firefox offered the wrong certificate.",
    'zh-TW': '伺服器未安裝簽發者的根憑證或中繼憑證，或 Firefox 提供了錯誤的憑證。',
  },
  check: SEE_OWN,
  fix: [
    {
      en: "Add the root to the server's machine store, and the intermediates to its `CA` store.",
      'zh-TW': '將根憑證加入伺服器的電腦存放區，並將中繼憑證加入 `CA` 存放區。',
      command: 'certutil -addstore Root client-root.cer',
    },
    {
      en: 'In View Certificates, delete the choice that Firefox remembered for {host}, then pick another certificate.',
      'zh-TW': '在「檢視憑證」刪除 Firefox 為 {host} 記住的選擇，然後選擇其他憑證。',
    },
  ],
};

const REFUSED_CLIENT_CERTIFICATE: Cause = {
  id: 'client-certificate-refused',
  label: { en: 'wrong kind of client certificate', 'zh-TW': '用戶端憑證的種類不符' },
  why: {
    en: 'It is not meant for client authentication, or the server does not take its kind of key.',
    'zh-TW': '憑證不是用於用戶端驗證，或伺服器不接受其金鑰種類。',
  },
  check: {
    en: 'The Extended Key Usages in `about:certificate` lack Client Authentication, or the key is not RSA or P-256.',
    'zh-TW': '`about:certificate` 的「延伸金鑰用法」沒有用戶端驗證，或金鑰不是 RSA 或 P-256。',
  },
  fix: [NEW_CERTIFICATE],
};

const EXPIRED_CLIENT: Cause = {
  id: 'client-certificate-expired',
  label: { en: 'the client certificate ran out', 'zh-TW': '用戶端憑證已到期' },
  why: {
    en: 'The certificate that Firefox offered is past its date.',
    'zh-TW': 'Firefox 提供的憑證已超過有效日期。',
  },
  check: SEE_OWN,
  fix: [NEW_CERTIFICATE],
};

const REVOKED_CLIENT: Cause = {
  id: 'client-certificate-revoked',
  label: { en: 'revoked, or the server cannot read the CRL', 'zh-TW': '已撤銷，或伺服器無法讀取 CRL' },
  why: {
    en: 'The issuer withdrew the client certificate.',
    'zh-TW': '簽發者已撤銷用戶端憑證。',
  },
  check: {
    en: 'The command below, run on the server, says whether it is revoked.',
    'zh-TW': '在伺服器上執行下列命令，會顯示是否已撤銷。',
  },
  fix: [
    {
      en: 'If it is revoked, ask for a new one; if not, let the server reach the CRL address in the output.',
      'zh-TW': '如果已撤銷，請申請新憑證；如果沒有，請讓伺服器能連線到輸出中的 CRL 位址。',
      command: 'certutil -verify -urlfetch client.cer',
    },
  ],
};

const ACCESS_DENIED: Cause = {
  id: 'access-denied',
  label: { en: 'valid, but not on the list of the allowed', 'zh-TW': '有效，但不在允許清單中' },
  why: {
    en: 'The server or the proxy in front of it does not map this certificate to an allowed user.',
    'zh-TW': '伺服器或其前端的 Proxy 未將此憑證對應到允許的使用者。',
  },
  check: {
    en: 'Another user with a certificate from the same issuer gets in.',
    'zh-TW': '持有同一簽發者憑證的其他使用者可以存取。',
  },
  fix: [
    {
      en: "Add the certificate to the proxy's list; on IIS, to `iisClientCertificateMappingAuthentication` of the site.",
      'zh-TW':
        '將憑證加入 Proxy 的清單；若為 IIS，請加入站台的 `iisClientCertificateMappingAuthentication`。',
    },
  ],
};

const NO_KEY: Cause = {
  id: 'no-private-key',
  label: { en: 'the private key is out of reach', 'zh-TW': '無法使用私密金鑰' },
  why: {
    en: 'The certificate was imported without its key, or the smart card with the key is not inserted.',
    'zh-TW': '匯入憑證時未包含金鑰，或含有金鑰的智慧卡未插入。',
  },
  check: {
    en: 'Your Certificates in Firefox does not list it, or Security Devices shows the card as not present.',
    'zh-TW': 'Firefox 的「您的憑證」未列出此憑證，或「安全性裝置」顯示卡片不存在。',
  },
  fix: [
    {
      en: 'Insert the card, or import the PFX file (with the key) under View Certificates, Your Certificates.',
      'zh-TW': '插入卡片，或在「檢視憑證」、「您的憑證」匯入 PFX 檔案（含金鑰）。',
    },
    {
      en: "For a certificate in Windows's own store, set `security.osclientcerts.autoload` to `true` in `about:config`.",
      'zh-TW':
        '若憑證在 Windows 的存放區，請在 `about:config` 將 `security.osclientcerts.autoload` 設為 `true`。',
    },
  ],
};

const CANNOT_SIGN: Cause = {
  id: 'cannot-sign',
  label: { en: 'card or key cannot make the signature', 'zh-TW': '卡片或金鑰無法產生簽章' },
  why: {
    en: 'TLS 1.3 wants RSA-PSS signatures, which old smart cards do not make, or the PIN was not given.',
    'zh-TW': 'TLS 1.3 要求 RSA-PSS 簽章，舊的智慧卡無法產生，或未輸入 PIN。',
  },
  check: {
    en: 'With `security.tls.version.max` at `3` (TLS 1.2) in `about:config` it works.',
    'zh-TW': '在 `about:config` 將 `security.tls.version.max` 設為 `3`（TLS 1.2）就正常。',
  },
  fix: [
    {
      en: "Update the card's driver, or have the certificate issued on a newer card.",
      'zh-TW': '更新卡片的驅動程式，或改用新卡片的憑證。',
    },
    {
      en: 'Or let the server use TLS 1.2: tick Disable TLS 1.3 over TCP in its HTTPS binding (Windows Server 2022 or later).',
      'zh-TW': '或在伺服器的 HTTPS 繫結勾選「停用 TLS 1.3 over TCP」（Windows Server 2022 以上）。',
    },
  ],
};

/** Firefox: a client certificate was refused by the server or could not be used. */
export default defineTable(
  {
    severity: 'error',
    visibility: 'client',
    group: 'certificate',
    seeAlso: ['net/SSL_ERROR_RX_CERTIFICATE_REQUIRED_ALERT'],
    sources: ['https://searchfox.org/mozilla-central/source/security/nss/lib/ssl/SSLerrs.h'],
  },
  [
    {
      id: 'net/SSL_ERROR_BAD_CERT_ALERT',
      title: { en: 'Client certificate not verified', 'zh-TW': '用戶端憑證未通過驗證' },
      meaning: {
        en: 'The server sent alert 42 (`bad_certificate`): it could not verify the client certificate. IIS mostly answers 403.16 instead.',
        'zh-TW': '伺服器傳送警示 42（`bad_certificate`）：無法驗證用戶端憑證。IIS 多半改以 403.16 回應。',
      },
      causes: [UNTRUSTED_CLIENT_CHAIN, REFUSED_CLIENT_CERTIFICATE],
      aliases: ['SSL 端點無法驗證您的憑證。', 'SSL peer cannot verify your certificate.'],
      seeAlso: ['iis/403.16', 'net/ERR_BAD_SSL_CLIENT_AUTH_CERT'],
    },
    {
      id: 'net/SSL_ERROR_UNKNOWN_CA_ALERT',
      title: { en: "Client certificate's issuer not trusted", 'zh-TW': '用戶端憑證的簽發者不受信任' },
      meaning: {
        en: "The server sent alert 48 (`unknown_ca`): it does not trust the client certificate's issuer.",
        'zh-TW': '伺服器傳送警示 48（`unknown_ca`）：不信任用戶端憑證的簽發者。',
      },
      causes: [UNTRUSTED_CLIENT_CHAIN],
      aliases: [
        '對方不認得且不信任簽發您的憑證的憑證機構。',
        'Peer does not recognize and trust the CA that issued your certificate.',
      ],
      seeAlso: ['iis/403.16', 'net/ERR_BAD_SSL_CLIENT_AUTH_CERT'],
    },
    {
      id: 'net/SSL_ERROR_CERTIFICATE_UNKNOWN_ALERT',
      title: { en: 'Client certificate not acceptable', 'zh-TW': '用戶端憑證無法接受' },
      meaning: {
        en: 'The server sent alert 46 (`certificate_unknown`): something about the client certificate, not said what, is wrong.',
        'zh-TW': '伺服器傳送警示 46（`certificate_unknown`）：用戶端憑證有未指明的問題。',
      },
      causes: [UNTRUSTED_CLIENT_CHAIN, REFUSED_CLIENT_CERTIFICATE],
      aliases: [
        'SSL 端點收到的憑證發生未預期的問題。',
        'SSL peer had some unspecified issue with the certificate it received.',
      ],
    },
    {
      id: 'net/SSL_ERROR_UNSUPPORTED_CERT_ALERT',
      title: { en: 'Kind of client certificate not supported', 'zh-TW': '不支援的用戶端憑證種類' },
      meaning: {
        en: 'The server sent alert 43 (`unsupported_certificate`): it does not take client certificates of this kind.',
        'zh-TW': '伺服器傳送警示 43（`unsupported_certificate`）：不接受此種用戶端憑證。',
      },
      causes: [REFUSED_CLIENT_CERTIFICATE],
      aliases: ['SSL peer does not support certificates of the type it received.'],
    },
    {
      id: 'net/SSL_ERROR_REVOKED_CERT_ALERT',
      title: { en: 'Client certificate revoked', 'zh-TW': '用戶端憑證已撤銷' },
      meaning: {
        en: 'The server sent alert 44 (`certificate_revoked`). IIS mostly answers 403.13 instead.',
        'zh-TW': '伺服器傳送警示 44（`certificate_revoked`）。IIS 多半改以 403.13 回應。',
      },
      causes: [REVOKED_CLIENT],
      aliases: ['由於您的憑證已廢止，SSL 端點拒絕接收。', 'SSL peer rejected your certificate as revoked.'],
      seeAlso: ['iis/403.13'],
    },
    {
      id: 'net/SSL_ERROR_EXPIRED_CERT_ALERT',
      title: { en: 'Client certificate expired', 'zh-TW': '用戶端憑證已到期' },
      meaning: {
        en: 'The server sent alert 45 (`certificate_expired`). IIS mostly answers 403.17 instead.',
        'zh-TW': '伺服器傳送警示 45（`certificate_expired`）。IIS 多半改以 403.17 回應。',
      },
      causes: [EXPIRED_CLIENT],
      aliases: ['由於您的憑證已過期，SSL 端點拒絕接收。', 'SSL peer rejected your certificate as expired.'],
      seeAlso: ['iis/403.17'],
    },
    {
      id: 'net/SSL_ERROR_ACCESS_DENIED_ALERT',
      title: { en: 'Client certificate valid but not allowed', 'zh-TW': '用戶端憑證有效但不允許存取' },
      meaning: {
        en: 'The server sent alert 49 (`access_denied`): the client certificate is valid, but its owner may not enter.',
        'zh-TW': '伺服器傳送警示 49（`access_denied`）：用戶端憑證有效，但其持有者不得存取。',
      },
      causes: [ACCESS_DENIED],
      aliases: [
        '對方已收到有效的憑證，但被拒絕存取。',
        'Peer received a valid certificate, but access was denied.',
      ],
    },
    {
      id: 'net/SSL_ERROR_NO_CERTIFICATE',
      title: { en: 'Certificate or key not found', 'zh-TW': '找不到憑證或金鑰' },
      meaning: {
        en: 'Firefox did not find the certificate or the key that it was to identify itself with.',
        'zh-TW': 'Firefox 找不到用來證明身分的憑證或金鑰。',
      },
      causes: [NO_KEY],
      aliases: [
        '找不到鑑別需要的憑證或金鑰。',
        'Unable to find the certificate or key necessary for authentication.',
      ],
      seeAlso: ['iis/403.7'],
    },
    {
      id: 'net/SEC_ERROR_NO_KEY',
      title: { en: 'Private key not found', 'zh-TW': '找不到私密金鑰' },
      meaning: {
        en: "The private key of the client certificate is not in Firefox's key database.",
        'zh-TW': 'Firefox 的金鑰資料庫中沒有用戶端憑證的私密金鑰。',
      },
      causes: [NO_KEY],
      aliases: ['The private key for this certificate cannot be found in key database'],
    },
    {
      id: 'net/SSL_ERROR_SIGN_HASHES_FAILURE',
      title: { en: 'Signing with the client key failed', 'zh-TW': '以用戶端金鑰簽章失敗' },
      meaning: {
        en: 'Firefox could not sign with the private key of the client certificate.',
        'zh-TW': 'Firefox 無法以用戶端憑證的私密金鑰簽章。',
      },
      causes: [CANNOT_SIGN, NO_KEY],
      aliases: ['Unable to digitally sign data required to verify your certificate.'],
    },
    {
      id: 'net/SSL_ERROR_WRONG_CERTIFICATE',
      title: { en: 'Client key does not match', 'zh-TW': '用戶端金鑰不相符' },
      meaning: {
        en: "The private key in Firefox's database does not belong to the client certificate.",
        'zh-TW': 'Firefox 資料庫中的私密金鑰不屬於此用戶端憑證。',
      },
      ...RETIRED,
      aliases: [
        'Client authentication failed: private key in key database does not match public key in certificate database.',
      ],
    },
    {
      id: 'net/SSL_ERROR_UNSUPPORTED_CERTIFICATE_TYPE',
      title: { en: 'Certificate type not supported', 'zh-TW': '不支援的憑證類型' },
      meaning: {
        en: 'The server asked for, or sent, a kind of certificate that Firefox does not handle.',
        'zh-TW': '伺服器要求或傳送了 Firefox 無法處理的憑證種類。',
      },
      ...RETIRED,
      aliases: ['Unsupported certificate type.'],
    },
    {
      id: 'net/SEC_ERROR_USER_CANCELLED',
      severity: 'warning',
      title: { en: 'Cancelled by the user', 'zh-TW': '使用者已取消' },
      meaning: {
        en: 'A dialog, such as the one for the PIN or the Primary Password, was closed.',
        'zh-TW': '對話方塊（例如輸入 PIN 或主控密碼）遭關閉。',
      },
      causes: [],
      aliases: ['The user pressed cancel.'],
    },
    {
      id: 'net/SSL_ERROR_NO_TRUSTED_SSL_CLIENT_CA',
      severity: 'info',
      group: 'internal',
      title: { en: 'No issuer trusted for client certificates', 'zh-TW': '沒有受信任的用戶端憑證簽發者' },
      meaning: {
        en: 'Only a server built on NSS says this.',
        'zh-TW': '只有以 NSS 建置的伺服器會回報。',
      },
      causes: [],
      aliases: ['No certificate authority is trusted for SSL client authentication.'],
      seeAlso: [],
    },
  ],
);
