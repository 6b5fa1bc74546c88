import { type Cause, defineTable, type Entry, type EntryId } from '../../entry';

const LOCAL_FAULT: Cause = {
  id: 'local-fault',
  label: { en: "Firefox's profile or crypto on this computer", 'zh-TW': '本機的 Firefox 設定檔或加密功能' },
  why: {
    en: 'The certificate database of the profile is damaged, or memory is short.',
    'zh-TW': '設定檔的憑證資料庫損壞，或記憶體不足。',
  },
  check: {
    en: 'A new profile from `about:profiles` opens {host}.',
    'zh-TW': '以 `about:profiles` 建立的新設定檔可開啟 {host}。',
  },
  fix: [
    {
      en: 'Restart Firefox. If only the old profile fails, close it and rename `cert9.db` in its folder, which loses imported certificates.',
      'zh-TW':
        '重新啟動 Firefox。如果只有舊設定檔失敗，請關閉後將其資料夾的 `cert9.db` 更名，匯入的憑證會因此遺失。',
    },
  ],
};

const TOKEN: Cause = {
  id: 'security-device',
  label: { en: 'smart card, token or its driver', 'zh-TW': '智慧卡、權杖或其驅動程式' },
  why: {
    en: 'A PKCS #11 module (the driver of a card or token) reported an error.',
    'zh-TW': 'PKCS #11 模組（卡片或權杖的驅動程式）回報錯誤。',
  },
  check: {
    en: 'It stops when the module is unloaded under Settings, Privacy & Security, Security Devices.',
    'zh-TW': '在「設定」、「隱私權與安全性」、「安全性裝置」卸除模組後就不再發生。',
  },
  fix: [
    {
      en: 'Insert the card again, then install its newest driver.',
      'zh-TW': '重新插入卡片，然後安裝其最新驅動程式。',
    },
  ],
};

const CONNECTION_LOST: Cause = {
  id: 'connection-lost',
  label: { en: 'the connection broke while sending', 'zh-TW': '傳送時連線中斷' },
  why: {
    en: 'The server or a firewall closed the connection.',
    'zh-TW': '伺服器或防火牆關閉了連線。',
  },
  check: {
    en: 'The HTTPERR log has `Timer_` or `Connection_` lines of the same time.',
    'zh-TW': 'HTTPERR 記錄檔在同一時間有 `Timer_` 或 `Connection_` 的項目。',
  },
  fix: [
    {
      en: 'Raise the time-out that such a line names.',
      'zh-TW': '提高該項目指出的逾時。',
      command:
        'appcmd set config -section:system.applicationHost/sites -siteDefaults.limits.connectionTimeout:00:05:00 /commit:apphost',
    },
  ],
};

const MEANING = {
  en: 'This step failed in Firefox itself. The server is rarely at fault.',
  'zh-TW': '此步驟在 Firefox 內部失敗，問題很少出在伺服器。',
} as const;

type Words = readonly [en: string, zh: string];

/** A step on this computer that failed: its name, what step, Firefox's words (none: webRequest gives the name, wrapped). */
function step(name: string, what: Words, words?: string) {
  const id: EntryId = `net/${name}`;
  const [en, zh] = what;
  return {
    id,
    title: { en: `Failed: ${en}`, 'zh-TW': `${zh}失敗` },
    meaning: MEANING,
    ...(words !== undefined && { aliases: [words] }),
  } satisfies Partial<Entry>;
}

/** Firefox: a step of its own security library, or a security device, failed. */
export default defineTable(
  {
    severity: 'error',
    visibility: 'client',
    group: 'tls',
    causes: [LOCAL_FAULT],
    seeAlso: ['net/ERR_SSL_PROTOCOL_ERROR'],
    sources: ['https://searchfox.org/mozilla-central/source/security/nss/lib/util/SECerrs.h'],
  },
  [
    step('SEC_ERROR_LIBRARY_FAILURE', ['security library', '安全性程式庫作業'], 'security library failure.'),
    step('SEC_ERROR_BAD_DATA', ['reading data', '讀取資料'], 'security library: received bad data.'),
    step('SEC_ERROR_OUTPUT_LEN', ['output length', '輸出長度檢查'], 'security library: output length error.'),
    step(
      'SEC_ERROR_INPUT_LEN',
      ['input length', '輸入長度檢查'],
      'security library has experienced an input length error.',
    ),
    step(
      'SEC_ERROR_INVALID_ARGS',
      ['check of arguments', '引數檢查'],
      'security library: invalid arguments.',
    ),
    step(
      'SEC_ERROR_NO_MEMORY',
      ['memory allocation', '記憶體配置'],
      'security library: memory allocation failure.',
    ),
    step('SEC_ERROR_NEED_RANDOM', ['random data', '取得亂數資料'], 'security library: need random data.'),
    step(
      'SEC_ERROR_READ_ONLY',
      ['writing the database', '寫入資料庫'],
      'security library: read-only database.',
    ),
    step(
      'SEC_ERROR_BAD_DATABASE',
      ['reading the certificate database', '讀取憑證資料庫'],
      'security library: bad database.',
    ),
    step('SEC_ERROR_NOT_INITIALIZED', ['start of the library', '程式庫初始化'], 'NSS is not initialized.'),
    step('SEC_ERROR_INVALID_STATE', ['check of the state', '狀態檢查']),
    step('SEC_ERROR_POLICY_LOCKED', ['change of a locked setting', '變更鎖定的設定']),
    step('SEC_ERROR_ALGORITHM_MISMATCH', ['matching algorithms', '演算法比對']),
    step(
      'SEC_ERROR_LIBPKIX_INTERNAL',
      ['building the chain', '建立憑證鏈結'],
      'Libpkix internal error occurred during cert validation.',
    ),
    step(
      'SSL_ERROR_GENERATE_RANDOM_FAILURE',
      ['random numbers', '產生亂數'],
      'SSL experienced a failure of its random number generator.',
    ),
    step(
      'SSL_ERROR_CLIENT_KEY_EXCHANGE_FAILURE',
      ['client key exchange', '用戶端金鑰交換'],
      'Unspecified failure while processing SSL Client Key Exchange handshake.',
    ),
    step(
      'SSL_ERROR_ENCRYPTION_FAILURE',
      ['encryption', '加密'],
      'Bulk data encryption algorithm failed in selected cipher suite.',
    ),
    step(
      'SSL_ERROR_DECRYPTION_FAILURE',
      ['decryption', '解密'],
      'Bulk data decryption algorithm failed in selected cipher suite.',
    ),
    step('SSL_ERROR_MD5_DIGEST_FAILURE', ['MD5 digest', 'MD5 摘要計算'], 'MD5 digest function failed.'),
    step('SSL_ERROR_SHA_DIGEST_FAILURE', ['SHA-1 digest', 'SHA-1 摘要計算'], 'SHA-1 digest function failed.'),
    step('SSL_ERROR_DIGEST_FAILURE', ['digest', '摘要計算'], 'Digest function failed.'),
    step(
      'SSL_ERROR_MAC_COMPUTATION_FAILURE',
      ['checksum of a record', '記錄檢查碼計算'],
      'MAC computation failed.',
    ),
    step(
      'SSL_ERROR_SYM_KEY_CONTEXT_FAILURE',
      ['use of the session key', '使用工作階段金鑰'],
      'Failure to create Symmetric Key context.',
    ),
    step(
      'SSL_ERROR_SYM_KEY_UNWRAP_FAILURE',
      ['unpacking the session key', '解開工作階段金鑰'],
      'Failure to unwrap the Symmetric key in Client Key Exchange message.',
    ),
    step(
      'SSL_ERROR_IV_PARAM_FAILURE',
      ['initialization vector', '初始向量處理'],
      'PKCS11 code failed to translate an IV into a param.',
    ),
    step(
      'SSL_ERROR_INIT_CIPHER_SUITE_FAILURE',
      ['start of the cipher suite', '加密套件初始化'],
      'Failed to initialize the selected cipher suite.',
    ),
    step(
      'SSL_ERROR_SESSION_KEY_GEN_FAILURE',
      ['making the session keys', '產生工作階段金鑰'],
      'Client failed to generate session keys for SSL session.',
    ),
    step(
      'SSL_ERROR_TX_RECORD_TOO_LONG',
      ['sending an overlong record', '傳送過長的記錄'],
      'SSL attempted to send a record that exceeded the maximum permissible length.',
    ),
    step(
      'SSL_ERROR_HANDSHAKE_NOT_COMPLETED',
      ['second handshake', '重複交握'],
      'Cannot initiate another SSL handshake until current handshake is complete.',
    ),
    {
      ...step(
        'SSL_ERROR_SOCKET_WRITE_FAILURE',
        ['writing to the connection', '寫入連線'],
        'Attempt to write encrypted data to underlying socket failed.',
      ),
      meaning: { en: 'Firefox could not send on the connection.', 'zh-TW': 'Firefox 無法在連線上傳送資料。' },
      causes: [CONNECTION_LOST],
      seeAlso: ['net/NS_ERROR_NET_RESET'],
    },
    {
      ...step(
        'SEC_ERROR_IO',
        ['reading or writing', '讀取或寫入'],
        'An I/O error occurred during security authorization.',
      ),
      causes: [CONNECTION_LOST, LOCAL_FAULT],
    },
    {
      ...step(
        'SEC_ERROR_PKCS11_GENERAL_ERROR',
        ['security device (general)', '安全性裝置一般作業'],
        'A PKCS #11 module returned CKR_GENERAL_ERROR, indicating that an unrecoverable error has occurred.',
      ),
      causes: [TOKEN],
    },
    {
      ...step(
        'SEC_ERROR_PKCS11_FUNCTION_FAILED',
        ['security device (function)', '安全性裝置功能'],
        'A PKCS #11 module returned CKR_FUNCTION_FAILED, indicating that the requested function could not be performed. Trying the same operation again might succeed.',
      ),
      causes: [TOKEN],
    },
    {
      ...step(
        'SEC_ERROR_PKCS11_DEVICE_ERROR',
        ['security device (hardware)', '安全性裝置硬體'],
        'A PKCS #11 module returned CKR_DEVICE_ERROR, indicating that a problem has occurred with the token or slot.',
      ),
      causes: [TOKEN],
    },
    {
      ...step(
        'SEC_ERROR_INCOMPATIBLE_PKCS11',
        ['PKCS #11 driver', 'PKCS #11 驅動程式'],
        'PKCS #11 driver violates the spec in an incompatible way.',
      ),
      causes: [TOKEN],
    },
    {
      ...step(
        'SEC_ERROR_UNKNOWN_PKCS11_ERROR',
        ['security device (unknown)', '安全性裝置不明原因'],
        'Unknown PKCS #11 error.',
      ),
      causes: [TOKEN],
    },
  ],
);
