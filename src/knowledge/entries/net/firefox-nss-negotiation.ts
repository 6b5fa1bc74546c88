import { type Cause, defineTable } from '../../entry';

const RESTORE_PREFS = {
  en: 'In `about:config`, search for `security.tls.version` and `security.ssl3`, and reset what is in bold; take such entries out of `policies.json` or the Group Policy.',
  'zh-TW':
    '在 `about:config` 搜尋 `security.tls.version` 與 `security.ssl3`，並重設粗體的項目；從 `policies.json` 或群組原則移除這些項目。',
} as const;

const FIREFOX_LIMITED: Cause = {
  id: 'firefox-limited',
  label: { en: "Firefox's own TLS settings were changed", 'zh-TW': 'Firefox 的 TLS 設定遭變更' },
  why: {
    en: 'Preferences or a policy leave nothing to use.',
    'zh-TW': '偏好設定或原則未留下可用的項目。',
  },
  check: {
    en: 'All sites fail; `about:policies` lists `SSLVersionMin`, `SSLVersionMax` or `DisabledCiphers`.',
    'zh-TW':
      '所有 HTTPS 網站都失敗；`about:policies` 列出 `SSLVersionMin`、`SSLVersionMax` 或 `DisabledCiphers`。',
  },
  fix: [RESTORE_PREFS],
};

const BROKEN_RULE = {
  en: "Something in the server's part of the handshake breaks the rules of TLS.",
  'zh-TW': '伺服器的交握內容違反 TLS 的規則。',
} as const;

const LONG_GONE = {
  en: 'The server uses TLS of the 1990s, which Firefox no longer has.',
  'zh-TW': '伺服器使用 1990 年代的 TLS，Firefox 已不再支援。',
} as const;

const RETIRED = { severity: 'info', legacy: true, causes: [], seeAlso: [] } as const;

const OLD_SERVER: Cause = {
  id: 'old-tls-software',
  label: { en: 'old or faulty TLS software on the server', 'zh-TW': '伺服器的 TLS 軟體老舊或有問題' },
  why: {
    en: 'The TLS software of {host} is faulty or not updated: Windows, a load balancer or a device.',
    'zh-TW': '{host} 的 TLS 軟體有問題或未更新：Windows、負載平衡器或裝置。',
  },
  check: {
    en: '`openssl s_client -connect {host}:{port}` shows version, cipher and issuer.',
    'zh-TW': '`openssl s_client -connect {host}:{port}` 會顯示版本、加密套件與簽發者。',
  },
  fix: [
    {
      en: 'Run Windows Update on the server, or update the firmware of the load balancer.',
      'zh-TW': '在伺服器執行 Windows Update，或更新負載平衡器的韌體。',
    },
  ],
};

const WEAK_DH: Cause = {
  id: 'weak-dh',
  label: { en: 'the server uses DHE with a bad key size', 'zh-TW': '伺服器的 DHE 金鑰大小不當' },
  why: {
    en: 'The key of a `TLS_DHE_` suite has a size that Firefox refuses.',
    'zh-TW': '`TLS_DHE_` 套件的金鑰大小遭 Firefox 拒絕。',
  },
  check: {
    en: '`openssl s_client -connect {host}:{port} -tls1_2 -cipher DHE` prints `Temp Key: DH` and its bits.',
    'zh-TW': '`openssl s_client -connect {host}:{port} -tls1_2 -cipher DHE` 會顯示 `Temp Key: DH` 與位元數。',
  },
  fix: [
    {
      en: 'Turn each DHE suite off that `Get-TlsCipherSuite` lists, leaving ECDHE.',
      'zh-TW': '停用 `Get-TlsCipherSuite` 列出的每個 DHE 套件，只保留 ECDHE。',
      command: 'Disable-TlsCipherSuite -Name TLS_DHE_RSA_WITH_AES_256_GCM_SHA384',
    },
  ],
};

const WEAK_KEY: Cause = {
  id: 'weak-key',
  label: { en: "the certificate's key is too short", 'zh-TW': '憑證的金鑰過短' },
  why: {
    en: 'The certificate is old or was made by a device.',
    'zh-TW': '憑證老舊或由裝置產生。',
  },
  check: {
    en: '`about:certificate` shows the Key Size under Public Key Info.',
    'zh-TW': '`about:certificate` 的「公鑰資訊」會顯示金鑰大小。',
  },
  fix: [
    {
      en: 'Have one issued with RSA 2,048 or P-256, and choose it in the HTTPS binding.',
      'zh-TW': '以 RSA 2,048 或 P-256 重新申請憑證，並在 HTTPS 繫結中選擇它。',
    },
  ],
};

const SIGNATURE_MISMATCH: Cause = {
  id: 'signature-mismatch',
  label: { en: 'no signature algorithm fits the key', 'zh-TW': '沒有適合金鑰的簽章演算法' },
  why: {
    en: 'The key is of an unusual kind.',
    'zh-TW': '金鑰種類少見。',
  },
  check: {
    en: '`openssl s_client -connect {host}:{port}` names it as `Peer signing digest` and `Peer signature type`.',
    'zh-TW':
      '`openssl s_client -connect {host}:{port}` 以 `Peer signing digest` 與 `Peer signature type` 列出。',
  },
  fix: [
    {
      en: 'Have the certificate of the server or client issued with RSA 2,048 or P-256 and SHA-256.',
      'zh-TW': '以 RSA 2,048 或 P-256 與 SHA-256 重新申請伺服器或用戶端憑證。',
    },
  ],
};

const UNSAFE_RENEGOTIATION: Cause = {
  id: 'unsafe-renegotiation',
  label: { en: 'secure renegotiation is missing', 'zh-TW': '缺少安全重新交涉' },
  why: {
    en: 'The server does not know RFC 5746, and Firefox is set to demand it.',
    'zh-TW': '伺服器不支援 RFC 5746，而 Firefox 設定為必須使用。',
  },
  check: {
    en: '`openssl s_client -connect {host}:{port} -tls1_2` prints `Secure Renegotiation IS NOT supported`.',
    'zh-TW':
      '`openssl s_client -connect {host}:{port} -tls1_2` 顯示 `Secure Renegotiation IS NOT supported`。',
  },
  fix: [
    {
      en: "Install the server's updates (Windows: MS10-049).",
      'zh-TW': '安裝伺服器的更新（Windows 為 MS10-049）。',
    },
    {
      en: 'Reset `security.ssl.require_safe_negotiation` to `false` in `about:config`.',
      'zh-TW': '在 `about:config` 將 `security.ssl.require_safe_negotiation` 重設為 `false`。',
    },
  ],
};

const MASTER_SECRET: Cause = {
  id: 'master-secret',
  label: { en: 'servers of one name differ in their TLS', 'zh-TW': '同一名稱的伺服器 TLS 不一致' },
  why: {
    en: 'A session was resumed on another server of the farm, which treats RFC 7627 otherwise.',
    'zh-TW': '工作階段由伺服器陣列中對 RFC 7627 處理不同的另一部恢復。',
  },
  check: {
    en: 'It fails now and then; `openssl s_client -connect {host}:{port}` shows `Extended master secret: yes` only at times.',
    'zh-TW':
      '偶爾才失敗；`openssl s_client -connect {host}:{port}` 只有時顯示 `Extended master secret: yes`。',
  },
  fix: [
    {
      en: 'Bring all servers behind the name to the same update level.',
      'zh-TW': '將此名稱後端的所有伺服器更新到相同版本。',
    },
  ],
};

const CUT_SHORT: Cause = {
  id: 'failed-before',
  label: { en: 'an earlier error on the same connection', 'zh-TW': '同一連線先前的錯誤' },
  why: {
    en: 'Firefox used a connection whose handshake had failed.',
    'zh-TW': 'Firefox 使用了交握已失敗的連線。',
  },
  check: {
    en: 'The first failed request to {host} in the list names the true error.',
    'zh-TW': '清單中對 {host} 的第一個失敗要求會指出真正的錯誤。',
  },
  fix: [
    {
      en: 'Mend what that error names. The events of the server tell more.',
      'zh-TW': '修正該錯誤指出的問題；伺服器的事件有更多資訊。',
      command: 'Get-WinEvent -ProviderName Schannel -MaxEvents 20',
    },
  ],
};

/** Firefox: it and the server did not agree on version, cipher, keys or signatures. */
export default defineTable(
  {
    severity: 'error',
    visibility: 'client',
    group: 'tls',
    causes: [OLD_SERVER],
    seeAlso: ['net/SSL_ERROR_NO_CYPHER_OVERLAP', 'net/SSL_ERROR_UNSUPPORTED_VERSION'],
    sources: ['https://searchfox.org/mozilla-central/source/security/nss/lib/ssl/SSLerrs.h'],
  },
  [
    {
      id: 'net/SSL_ERROR_WEAK_SERVER_EPHEMERAL_DH_KEY',
      title: { en: 'Weak Diffie-Hellman key', 'zh-TW': 'Diffie-Hellman 金鑰過弱' },
      meaning: {
        en: 'The key that the server offers for the exchange is too short.',
        'zh-TW': '伺服器提供的交換金鑰過短。',
      },
      causes: [WEAK_DH],
      aliases: [
        'SSL 在 Server Key Exchange 的交握訊息當中收到一個短暫的弱強度 Diffie-Hellman 金鑰。',
        'SSL received a weak ephemeral Diffie-Hellman key in Server Key Exchange handshake message.',
      ],
    },
    {
      id: 'net/SSL_ERROR_DH_KEY_TOO_LONG',
      title: { en: 'Diffie-Hellman key too long', 'zh-TW': 'Diffie-Hellman 金鑰過長' },
      meaning: {
        en: 'The key that the server offers for the exchange is longer than Firefox takes.',
        'zh-TW': '伺服器提供的交換金鑰超過 Firefox 可接受的長度。',
      },
      causes: [WEAK_DH],
    },
    {
      id: 'net/SSL_ERROR_WEAK_SERVER_CERT_KEY',
      group: 'certificate',
      title: { en: "Server's key too weak", 'zh-TW': '伺服器的金鑰過弱' },
      meaning: {
        en: "The public key in the server's certificate is too short to be safe.",
        'zh-TW': '伺服器憑證中的公開金鑰過短，不夠安全。',
      },
      causes: [WEAK_KEY],
      aliases: ['The server certificate included a public key that was too weak.'],
      seeAlso: ['net/MOZILLA_PKIX_ERROR_INADEQUATE_KEY_SIZE'],
    },
    {
      id: 'net/SSL_ERROR_UNSAFE_NEGOTIATION',
      title: { en: 'No secure renegotiation', 'zh-TW': '沒有安全重新交涉' },
      meaning: {
        en: 'The server uses the old handshake, which an attacker can slip data into.',
        'zh-TW': '伺服器使用舊式交握，攻擊者可藉此插入資料。',
      },
      causes: [UNSAFE_RENEGOTIATION],
      aliases: [
        '對方電腦用了較舊的（可能是容易遭攻擊的）交握方式要求連線。',
        'Peer attempted old style (potentially vulnerable) handshake.',
      ],
      seeAlso: ['net/SSL_ERROR_RENEGOTIATION_NOT_ALLOWED'],
    },
    {
      id: 'net/SSL_ERROR_NO_SUPPORTED_SIGNATURE_ALGORITHM',
      title: { en: 'No common signature algorithm', 'zh-TW': '沒有共同的簽章演算法' },
      meaning: {
        en: 'No signature algorithm is left that fits the key and both sides.',
        'zh-TW': '沒有雙方都支援且適合金鑰的簽章演算法。',
      },
      causes: [SIGNATURE_MISMATCH],
      aliases: ['No supported TLS signature algorithm was configured.'],
    },
    {
      id: 'net/SSL_ERROR_UNSUPPORTED_SIGNATURE_ALGORITHM',
      title: { en: 'Signature algorithm not supported', 'zh-TW': '不支援的簽章演算法' },
      meaning: {
        en: 'The server, or the client key, signs in a way that the other side does not take.',
        'zh-TW': '伺服器或用戶端金鑰的簽章方式不被另一方接受。',
      },
      causes: [SIGNATURE_MISMATCH],
      aliases: [
        '對方使用了不支援的簽章與雜湊演算法組合。',
        'The peer used an unsupported combination of signature and hash algorithm.',
      ],
    },
    {
      id: 'net/SSL_ERROR_UNSUPPORTED_HASH_ALGORITHM',
      title: { en: 'Hash algorithm not supported', 'zh-TW': '不支援的雜湊演算法' },
      meaning: {
        en: 'The server signed over a hash that Firefox does not take, such as MD5.',
        'zh-TW': '伺服器使用 Firefox 不接受的雜湊簽章，例如 MD5。',
      },
      causes: [SIGNATURE_MISMATCH],
      aliases: ['Unsupported hash algorithm used by TLS peer.'],
    },
    {
      id: 'net/SSL_ERROR_INCORRECT_SIGNATURE_ALGORITHM',
      title: { en: 'Signature does not fit the key', 'zh-TW': '簽章與金鑰不符' },
      meaning: {
        en: "The server signed with another algorithm than its certificate's key is for.",
        'zh-TW': '伺服器使用的簽章演算法與其憑證的金鑰不符。',
      },
      causes: [SIGNATURE_MISMATCH],
      aliases: ['Incorrect signature algorithm specified in a digitally-signed element.'],
    },
    {
      id: 'net/SSL_ERROR_MISSING_EXTENDED_MASTER_SECRET',
      title: { en: 'Session resumed the wrong way', 'zh-TW': '工作階段恢復方式不正確' },
      meaning: {
        en: 'The server resumed a session without its extended master secret.',
        'zh-TW': '伺服器恢復工作階段時缺少延伸主要秘密。',
      },
      causes: [MASTER_SECRET],
      aliases: ['The peer tried to resume without a correct extended_master_secret extension.'],
    },
    {
      id: 'net/SSL_ERROR_UNEXPECTED_EXTENDED_MASTER_SECRET',
      title: { en: 'Session resumed with an extra', 'zh-TW': '工作階段恢復時多出擴充' },
      meaning: {
        en: 'The server resumed a session with an extended master secret that is new to it.',
        'zh-TW': '伺服器恢復工作階段時多出延伸主要秘密。',
      },
      causes: [MASTER_SECRET],
      aliases: ['The peer tried to resume with an unexpected extended_master_secret extension.'],
    },
    {
      id: 'net/SSL_ERROR_HANDSHAKE_FAILED',
      title: { en: 'Handshake failed before', 'zh-TW': '交握先前已失敗' },
      meaning: {
        en: 'The handshake of this connection had failed already.',
        'zh-TW': '此連線的交握先前已失敗。',
      },
      causes: [CUT_SHORT],
    },
    {
      id: 'net/SSL_ERROR_INVALID_VERSION_RANGE',
      title: { en: 'TLS versions set wrongly in Firefox', 'zh-TW': 'Firefox 的 TLS 版本設定錯誤' },
      meaning: {
        en: 'The lowest TLS version set in Firefox is above the highest.',
        'zh-TW': 'Firefox 設定的 TLS 最低版本高於最高版本。',
      },
      causes: [FIREFOX_LIMITED],
      aliases: ['SSL version range is not valid.'],
    },
    {
      id: 'net/SSL_ERROR_SSL_DISABLED',
      title: { en: 'TLS is off in Firefox', 'zh-TW': 'Firefox 已停用 TLS' },
      meaning: {
        en: 'All TLS versions are turned off in Firefox.',
        'zh-TW': 'Firefox 的所有 TLS 版本都已停用。',
      },
      causes: [FIREFOX_LIMITED],
      aliases: [
        'Can’t connect securely because the SSL protocol has been disabled.',
        'Cannot connect: SSL is disabled.',
      ],
    },
    {
      id: 'net/SSL_ERROR_NO_CIPHERS_SUPPORTED',
      title: { en: 'No cipher is on in Firefox', 'zh-TW': 'Firefox 未啟用任何加密套件' },
      meaning: {
        en: 'Every cipher suite is turned off in Firefox.',
        'zh-TW': 'Firefox 的所有加密套件都已停用。',
      },
      causes: [FIREFOX_LIMITED],
      aliases: ['No cipher suites are present and enabled in this program.'],
    },
    {
      id: 'net/SSL_ERROR_UNKNOWN_CIPHER_SUITE',
      title: { en: 'Unknown cipher suite', 'zh-TW': '不明的加密套件' },
      meaning: BROKEN_RULE,
      aliases: ['An unknown SSL cipher suite has been requested.'],
    },
    {
      id: 'net/SSL_ERROR_CIPHER_DISALLOWED_FOR_VERSION',
      title: { en: 'Cipher and version do not fit', 'zh-TW': '加密套件與版本不符' },
      meaning: BROKEN_RULE,
      aliases: ['SSL peer selected a cipher suite disallowed for the selected protocol version.'],
    },
    {
      id: 'net/SSL_ERROR_NEXT_PROTOCOL_DATA_INVALID',
      title: { en: 'Wrong answer on the protocol (ALPN)', 'zh-TW': '通訊協定（ALPN）的回應錯誤' },
      meaning: BROKEN_RULE,
      aliases: ['SSL received invalid NPN extension data.'],
    },
    {
      id: 'net/SSL_ERROR_MISSING_KEY_SHARE',
      title: { en: 'Server sent no key share', 'zh-TW': '伺服器未傳送 key share' },
      meaning: BROKEN_RULE,
    },
    {
      id: 'net/SSL_ERROR_MISSING_SIGNATURE_ALGORITHMS_EXTENSION',
      title: { en: 'No signature algorithms named', 'zh-TW': '未列出簽章演算法' },
      meaning: BROKEN_RULE,
    },
    {
      id: 'net/SSL_ERROR_EXTENSION_DISALLOWED_FOR_VERSION',
      title: { en: 'Extension and version do not fit', 'zh-TW': '擴充與版本不符' },
      meaning: BROKEN_RULE,
    },
    {
      id: 'net/SSL_ERROR_KEY_EXCHANGE_FAILURE',
      title: { en: 'Key exchange failed', 'zh-TW': '金鑰交換失敗' },
      meaning: BROKEN_RULE,
    },
    {
      id: 'net/SSL_ERROR_SERVER_KEY_EXCHANGE_FAILURE',
      title: { en: "Server's key exchange not usable", 'zh-TW': '伺服器的金鑰交換資料無法使用' },
      meaning: BROKEN_RULE,
      aliases: ['Unspecified failure while processing SSL Server Key Exchange handshake.'],
    },
    {
      id: 'net/SSL_ERROR_EXTRACT_PUBLIC_KEY_FAILURE',
      group: 'certificate',
      title: { en: 'Public key not readable', 'zh-TW': '無法讀取公開金鑰' },
      meaning: {
        en: "Firefox could not take the public key from the server's certificate.",
        'zh-TW': 'Firefox 無法從伺服器憑證取得公開金鑰。',
      },
      causes: [WEAK_KEY],
      aliases: ['SSL was unable to extract the public key from the peer’s certificate.'],
    },
    {
      id: 'net/SSL_ERROR_BAD_CERTIFICATE',
      group: 'certificate',
      title: { en: 'Server certificate rejected', 'zh-TW': '伺服器憑證遭拒' },
      meaning: {
        en: "Firefox rejected the server's certificate without a more precise reason.",
        'zh-TW': 'Firefox 拒絕伺服器的憑證，但沒有更明確的原因。',
      },
      causes: [WEAK_KEY, OLD_SERVER],
      aliases: ['Unable to communicate securely with peer: peers’s certificate was rejected.'],
      seeAlso: ['net/SEC_ERROR_UNKNOWN_ISSUER'],
    },
    {
      id: 'net/SSL_ERROR_SSL2_DISABLED',
      legacy: true,
      title: { en: 'Server knows only SSL 2.0', 'zh-TW': '伺服器只支援 SSL 2.0' },
      meaning: LONG_GONE,
      aliases: [
        'Can’t connect securely because the site uses an older, insecure version of the SSL protocol.',
        'Peer only supports SSL version 2, which is locally disabled.',
      ],
    },
    {
      id: 'net/SSL_ERROR_US_ONLY_SERVER',
      ...RETIRED,
      title: { en: 'Server wants strong ciphers', 'zh-TW': '伺服器要求強式加密' },
      meaning: LONG_GONE,
      aliases: [
        'Unable to communicate securely. Peer requires high-grade encryption which is not supported.',
      ],
    },
    {
      id: 'net/SSL_ERROR_PUB_KEY_SIZE_LIMIT_EXCEEDED',
      ...RETIRED,
      title: { en: 'Key too long for an export cipher', 'zh-TW': '金鑰對出口等級加密而言過長' },
      meaning: LONG_GONE,
      aliases: ['SSL Server attempted to use domestic-grade public key with export cipher suite.'],
    },
    {
      id: 'net/SSL_ERROR_CERT_KEA_MISMATCH',
      ...RETIRED,
      title: { en: 'Certificate does not fit the key exchange', 'zh-TW': '憑證與金鑰交換不符' },
      meaning: BROKEN_RULE,
      aliases: ['The certificate provided cannot be used with the selected key exchange algorithm.'],
    },
    {
      id: 'net/SSL_ERROR_NO_COMPRESSION_OVERLAP',
      ...RETIRED,
      title: { en: 'No common compression', 'zh-TW': '沒有共同的壓縮方式' },
      meaning: LONG_GONE,
      aliases: ['Cannot communicate securely with peer: no common compression algorithm(s).'],
    },
    {
      id: 'net/SSL_ERROR_POST_WARNING',
      ...RETIRED,
      title: { en: 'TLS error without a reason', 'zh-TW': '未說明原因的 TLS 錯誤' },
      meaning: {
        en: 'Firefox has only a general sentence for this old code.',
        'zh-TW': 'Firefox 對這個舊代碼只有籠統的說明。',
      },
      aliases: ['Unrecognized SSL error code.'],
    },
  ],
);
