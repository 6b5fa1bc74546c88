import { type Cause, defineTable, type Entry, type EntryId } from '../../entry';

const MIXED_FARM: Cause = {
  id: 'mixed-farm',
  label: { en: 'servers of one name differ in their TLS', 'zh-TW': '同一名稱的伺服器 TLS 不一致' },
  why: {
    en: 'Firefox sent early data (0-RTT) as one server allows, and another one answered.',
    'zh-TW': 'Firefox 依某部伺服器的允許傳送早期資料（0-RTT），卻由另一部回應。',
  },
  check: {
    en: 'A second try works. `openssl s_client -connect {host}:{port}` shows TLS 1.3 at times and 1.2 at others.',
    'zh-TW': '再試一次就正常。`openssl s_client -connect {host}:{port}` 有時顯示 TLS 1.3，有時顯示 1.2。',
  },
  fix: [
    {
      en: 'Enable the same TLS versions on all servers behind the name: TLS 1.3 on all, or on none.',
      'zh-TW': '在此名稱後端的所有伺服器啟用相同的 TLS 版本：全部啟用或全部停用 TLS 1.3。',
    },
  ],
};

const ECH_KEYS: Cause = {
  id: 'ech-keys',
  label: {
    en: 'DNS announces other ECH keys than the server has',
    'zh-TW': 'DNS 公布的 ECH 金鑰與伺服器不同',
  },
  why: {
    en: 'The `ech` value of the HTTPS record is old, or a TLS inspection answers.',
    'zh-TW': 'HTTPS 記錄的 `ech` 值已過時，或由 TLS 檢查裝置回應。',
  },
  check: {
    en: '`dig {host} HTTPS` shows an `ech` value, and with `network.dns.echconfig.enabled` at `false` the page opens.',
    'zh-TW':
      '`dig {host} HTTPS` 顯示 `ech` 值，而將 `network.dns.echconfig.enabled` 設為 `false` 後可開啟網頁。',
  },
  fix: [
    {
      en: "Publish the server's present ECH key in the HTTPS record, or take `ech` out of it.",
      'zh-TW': '在 HTTPS 記錄公布伺服器目前的 ECH 金鑰，或移除 `ech`。',
    },
    {
      en: 'In a network with TLS inspection, set the policy `DisableEncryptedClientHello` of Firefox.',
      'zh-TW': '如果網路有 TLS 檢查，請設定 Firefox 的 `DisableEncryptedClientHello` 原則。',
      config: '{ "policies": { "DisableEncryptedClientHello": true } }',
    },
  ],
};

const DELEGATION: Cause = {
  id: 'delegated-credential',
  label: { en: 'the short-lived key is not made right', 'zh-TW': '短期金鑰的產生方式不正確' },
  why: {
    en: 'A delegated credential (RFC 9345), a key of a few days, has a fault.',
    'zh-TW': '委派認證（RFC 9345，效期數日的金鑰）有問題。',
  },
  check: {
    en: 'Chrome, which does not use them, opens the page.',
    'zh-TW': 'Chrome 不使用此功能，因此可開啟網頁。',
  },
  fix: [
    {
      en: 'Have the CDN renew its delegated credentials; IIS has none.',
      'zh-TW': '請 CDN 更新其委派認證；IIS 沒有此功能。',
    },
  ],
};

const COMPRESSION: Cause = {
  id: 'certificate-compression',
  label: { en: 'certificate compressed in a way not offered', 'zh-TW': '憑證的壓縮方式未經提出' },
  why: {
    en: 'The server compresses its certificate (RFC 8879) without regard to what Firefox offers.',
    'zh-TW': '伺服器未依 Firefox 提出的方式壓縮憑證（RFC 8879）。',
  },
  check: {
    en: 'The page opens with `security.tls.version.max` at `3` (TLS 1.2) in `about:config`.',
    'zh-TW': '在 `about:config` 將 `security.tls.version.max` 設為 `3`（TLS 1.2）可開啟網頁。',
  },
  fix: [
    {
      en: 'Turn certificate compression off on the load balancer or CDN, or update it.',
      'zh-TW': '在負載平衡器或 CDN 停用憑證壓縮，或加以更新。',
    },
  ],
};

const LONG_CONNECTION: Cause = {
  id: 'too-long-connection',
  label: { en: 'one connection carried too much', 'zh-TW': '單一連線傳輸量過大' },
  why: {
    en: 'A key may protect only so many records.',
    'zh-TW': '一把金鑰只能保護一定數量的記錄。',
  },
  check: {
    en: 'It comes only in very long transfers.',
    'zh-TW': '只在非常長的傳輸時發生。',
  },
  fix: [
    {
      en: 'Send large data in parts, each in a request of its own.',
      'zh-TW': '將大量資料分成多個要求傳送。',
    },
  ],
};

const BAD_DELEGATION = [
  "The short-lived key in place of the certificate's own is not acceptable.",
  '代替憑證金鑰的短期金鑰無法接受。',
] as const;
const BAD_COMPRESSION = [
  'The server compressed its certificate in a way that Firefox did not offer.',
  '伺服器以 Firefox 未提出的方式壓縮憑證。',
] as const;
const WORN_OUT = [
  'The connection has used its keys up to a limit of TLS.',
  '連線的金鑰使用已達 TLS 的上限。',
] as const;

/** A row for which Firefox has no sentence, so that webRequest gives its name, wrapped. */
function nameless(
  name: string,
  causes: readonly Cause[],
  title: readonly [en: string, zh: string],
  meaning: readonly [en: string, zh: string],
) {
  const id: EntryId = `net/${name}`;
  return {
    id,
    title: { en: title[0], 'zh-TW': title[1] },
    meaning: { en: meaning[0], 'zh-TW': meaning[1] },
    causes,
  } satisfies Partial<Entry>;
}

/** Firefox: what came with TLS 1.3 failed: early data, encrypted hello, delegated credentials, compression. */
export default defineTable(
  {
    severity: 'error',
    visibility: 'client',
    group: 'tls',
    seeAlso: ['net/SSL_ERROR_HANDSHAKE_FAILURE_ALERT'],
    sources: ['https://searchfox.org/mozilla-central/source/security/nss/lib/ssl/SSLerrs.h'],
  },
  [
    nameless(
      'SSL_ERROR_DOWNGRADE_WITH_EARLY_DATA',
      [MIXED_FARM],
      ['Older TLS after early data', '送出早期資料後改用較舊的 TLS'],
      [
        'The server answered early data with an older TLS version. Firefox tries again without it.',
        '伺服器以較舊的 TLS 版本回應早期資料。Firefox 會不帶早期資料重試。',
      ],
    ),
    nameless(
      'SSL_ERROR_TOO_MUCH_EARLY_DATA',
      [MIXED_FARM],
      ['Too much early data', '早期資料過多'],
      ['More early data was sent than the ticket allows.', '傳送的早期資料超過票證的上限。'],
    ),
    nameless(
      'SSL_ERROR_ECH_RETRY_WITH_ECH',
      [ECH_KEYS],
      ['Encrypted hello: new keys', 'ECH：伺服器提供新金鑰'],
      [
        'The server could not read the encrypted hello and sent new keys. Firefox tries again with them.',
        '伺服器無法解讀加密的用戶端問候，並傳回新金鑰。Firefox 會以新金鑰重試。',
      ],
    ),
    nameless(
      'SSL_ERROR_ECH_RETRY_WITHOUT_ECH',
      [ECH_KEYS],
      ['Encrypted hello: turned off', 'ECH：伺服器已停用'],
      [
        'The server has no encrypted hello any more. Firefox tries again without it.',
        '伺服器已不再支援加密的用戶端問候。Firefox 會不加密重試。',
      ],
    ),
    {
      ...nameless(
        'SSL_ERROR_ECH_FAILED',
        [ECH_KEYS],
        ['Encrypted hello failed', 'ECH 失敗'],
        [
          'The server did not take the encrypted hello, nor could Firefox go on without it.',
          '伺服器不接受加密的用戶端問候，也無法不加密繼續。',
        ],
      ),
      seeAlso: ['net/ERR_ECH_NOT_NEGOTIATED'],
    },
    nameless(
      'SSL_ERROR_ECH_REQUIRED_ALERT',
      [ECH_KEYS],
      ['Encrypted hello required', '必須使用 ECH'],
      [
        'One side sent alert 121 (`ech_required`): it goes on only with an encrypted hello.',
        '一方傳送警示 121（`ech_required`）：必須使用加密的用戶端問候。',
      ],
    ),
    nameless(
      'SSL_ERROR_DC_CERT_VERIFY_ALG_MISMATCH',
      [DELEGATION],
      ['Delegated credential: wrong algorithm', '委派認證：演算法不符'],
      BAD_DELEGATION,
    ),
    nameless(
      'SSL_ERROR_DC_BAD_SIGNATURE',
      [DELEGATION],
      ['Delegated credential: bad signature', '委派認證：簽章錯誤'],
      BAD_DELEGATION,
    ),
    nameless(
      'SSL_ERROR_DC_INVALID_KEY_USAGE',
      [DELEGATION],
      ['Delegated credential not permitted', '委派認證：未獲准許'],
      BAD_DELEGATION,
    ),
    nameless(
      'SSL_ERROR_DC_EXPIRED',
      [DELEGATION],
      ['Delegated credential expired', '委派認證已到期'],
      BAD_DELEGATION,
    ),
    nameless(
      'SSL_ERROR_DC_INAPPROPRIATE_VALIDITY_PERIOD',
      [DELEGATION],
      ['Delegated credential valid too long', '委派認證效期過長'],
      BAD_DELEGATION,
    ),
    nameless(
      'SEC_ERROR_CERTIFICATE_COMPRESSION_ALGORITHM_NOT_SUPPORTED',
      [COMPRESSION],
      ['Certificate compression not supported', '不支援的憑證壓縮'],
      BAD_COMPRESSION,
    ),
    nameless(
      'SEC_ERROR_UNEXPECTED_COMPRESSED_CERTIFICATE',
      [COMPRESSION],
      ['Certificate compressed unasked', '憑證未經要求就壓縮'],
      BAD_COMPRESSION,
    ),
    nameless(
      'SSL_ERROR_TOO_MANY_RECORDS',
      [LONG_CONNECTION],
      ['Too many records under one key', '單一金鑰的記錄過多'],
      WORN_OUT,
    ),
    nameless(
      'SSL_ERROR_TOO_MANY_KEY_UPDATES',
      [LONG_CONNECTION],
      ['Too many key updates', '金鑰更新過多'],
      WORN_OUT,
    ),
  ],
);
