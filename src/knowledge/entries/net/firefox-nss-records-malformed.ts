import { type Cause, defineTable, type Entry, type EntryId } from '../../entry';

export const BROKEN_STREAM: Cause = {
  id: 'broken-stream',
  label: { en: 'TLS inspection or a faulty TLS server', 'zh-TW': 'TLS 檢查裝置或有問題的 TLS 伺服器' },
  why: {
    en: 'A program on the way changes the stream, or the TLS of {host} is faulty.',
    'zh-TW': '途中的軟體更動了資料流，或 {host} 的 TLS 有問題。',
  },
  check: {
    en: '`openssl s_client -connect {host}:{port}` works on the server and fails here: a device on the way is at fault.',
    'zh-TW': '`openssl s_client -connect {host}:{port}` 在伺服器上正常而在此處失敗：問題在途中的裝置。',
  },
  fix: [
    {
      en: 'Exempt {host} from TLS inspection in the antivirus program or proxy.',
      'zh-TW': '在防毒軟體或 Proxy 將 {host} 排除於 TLS 檢查之外。',
    },
    {
      en: 'If it fails on the server too, run Windows Update there.',
      'zh-TW': '如果在伺服器上也失敗，請在伺服器執行 Windows Update。',
    },
  ],
};

const MEANING = {
  en: 'Firefox could not read this part of what the server sent over TLS.',
  'zh-TW': 'Firefox 無法解讀伺服器以 TLS 傳送的這個部分。',
} as const;

const ELSEWHERE = { severity: 'info', group: 'internal', causes: [], seeAlso: [] } as const;
export const SERVER_ONLY = {
  ...ELSEWHERE,
  meaning: {
    en: 'Only a TLS server reads this message, so no page in Firefox fails with it.',
    'zh-TW': '只有 TLS 伺服器會讀取此訊息，因此 Firefox 的網頁不會因此失敗。',
  },
} as const;
export const DTLS_ONLY = {
  ...ELSEWHERE,
  meaning: {
    en: 'It belongs to DTLS, which WebRTC uses, not to HTTPS.',
    'zh-TW': '這屬於 WebRTC 使用的 DTLS，與 HTTPS 無關。',
  },
} as const;
const ESNI_ONLY = {
  ...ELSEWHERE,
  meaning: {
    en: 'It belonged to ESNI, the forerunner of Encrypted Client Hello, which Firefox no longer has.',
    'zh-TW': '這屬於加密用戶端問候（ECH）的前身 ESNI，Firefox 已不再支援。',
  },
} as const;

/** A message that could not be read: the end of its code, its name, and what Firefox calls it; without that, webRequest gives the bare name. */
function malformed(code: string, name: string, kind?: 'handshake message' | 'record') {
  const id: EntryId = `net/SSL_ERROR_RX_MALFORMED_${code}`;
  return {
    id,
    title: { en: `Malformed ${name}`, 'zh-TW': `${name} 格式錯誤` },
    meaning: MEANING,
    ...(kind !== undefined && { aliases: [`SSL received a malformed ${name} ${kind}.`] }),
  } satisfies Partial<Entry>;
}

/** Firefox: the server sent a TLS message or record that cannot be read. */
export default defineTable(
  {
    severity: 'error',
    visibility: 'client',
    group: 'tls',
    causes: [BROKEN_STREAM],
    seeAlso: ['net/SSL_ERROR_RX_RECORD_TOO_LONG'],
    sources: ['https://searchfox.org/mozilla-central/source/security/nss/lib/ssl/SSLerrs.h'],
  },
  [
    malformed('HELLO_REQUEST', 'Hello Request', 'handshake message'),
    { ...malformed('CLIENT_HELLO', 'Client Hello', 'handshake message'), ...SERVER_ONLY },
    malformed('SERVER_HELLO', 'Server Hello', 'handshake message'),
    malformed('CERTIFICATE', 'Certificate', 'handshake message'),
    malformed('SERVER_KEY_EXCH', 'Server Key Exchange', 'handshake message'),
    malformed('CERT_REQUEST', 'Certificate Request', 'handshake message'),
    malformed('HELLO_DONE', 'Server Hello Done', 'handshake message'),
    malformed('CERT_VERIFY', 'Certificate Verify', 'handshake message'),
    { ...malformed('CLIENT_KEY_EXCH', 'Client Key Exchange', 'handshake message'), ...SERVER_ONLY },
    malformed('FINISHED', 'Finished', 'handshake message'),
    malformed('CHANGE_CIPHER', 'Change Cipher Spec', 'record'),
    malformed('ALERT', 'Alert', 'record'),
    malformed('HANDSHAKE', 'Handshake', 'record'),
    malformed('APPLICATION_DATA', 'Application Data', 'record'),
    malformed('NEW_SESSION_TICKET', 'New Session Ticket', 'handshake message'),
    { ...malformed('HELLO_VERIFY_REQUEST', 'Hello Verify Request', 'handshake message'), ...DTLS_ONLY },
    malformed('KEY_SHARE', 'key_share'),
    malformed('ECDHE_KEY_SHARE', 'ECDHE key_share'),
    malformed('DHE_KEY_SHARE', 'DHE key_share'),
    malformed('ENCRYPTED_EXTENSIONS', 'Encrypted Extensions'),
    malformed('PRE_SHARED_KEY', 'pre_shared_key'),
    malformed('EARLY_DATA', 'early_data'),
    malformed('HELLO_RETRY_REQUEST', 'Hello Retry Request'),
    { ...malformed('END_OF_EARLY_DATA', 'End Of Early Data'), ...SERVER_ONLY },
    malformed('KEY_UPDATE', 'Key Update'),
    { ...malformed('DTLS_ACK', 'DTLS ACK'), ...DTLS_ONLY },
    { ...malformed('ESNI_KEYS', 'ESNI keys'), ...ESNI_ONLY },
    { ...malformed('ESNI_EXTENSION', 'ESNI extension'), ...ESNI_ONLY },
    malformed('HYBRID_KEY_SHARE', 'ML-KEM key_share'),
    {
      id: 'net/SSL_ERROR_BAD_MAC_READ',
      title: { en: 'Record with a wrong checksum', 'zh-TW': '記錄的檢查碼錯誤' },
      meaning: {
        en: 'A record was damaged on the way, or encrypted with another key than agreed.',
        'zh-TW': '記錄在途中損壞，或使用了與約定不同的金鑰加密。',
      },
      aliases: [
        'SSL 接收了含錯誤訊息鑑別碼的記錄。',
        'SSL received a record with an incorrect Message Authentication Code.',
      ],
    },
    {
      id: 'net/SSL_ERROR_BAD_HANDSHAKE_HASH_VALUE',
      title: { en: 'Wrong checksum of the handshake', 'zh-TW': '交握的檢查碼錯誤' },
      meaning: {
        en: 'Firefox and the server saw different handshakes: something altered it on the way.',
        'zh-TW': 'Firefox 與伺服器看到的交握不同：途中遭到更動。',
      },
      aliases: ['Received incorrect handshakes hash values from peer.'],
    },
    {
      id: 'net/SSL_ERROR_BAD_SERVER',
      title: { en: 'Bad data from the server', 'zh-TW': '伺服器傳送了錯誤的資料' },
      meaning: MEANING,
      aliases: ['The client has encountered bad data from the server.'],
    },
    {
      id: 'net/SSL_ERROR_DECOMPRESSION_FAILURE',
      legacy: true,
      title: { en: 'Record could not be decompressed', 'zh-TW': '無法解壓縮記錄' },
      meaning: {
        en: 'Firefox no longer offers TLS compression.',
        'zh-TW': 'Firefox 已不再提供 TLS 壓縮。',
      },
      aliases: ['SSL received a compressed record that could not be decompressed.'],
    },
    {
      id: 'net/SSL_ERROR_RX_UNKNOWN_RECORD_TYPE',
      title: { en: 'Unknown type of record', 'zh-TW': '不明的記錄類型' },
      meaning: {
        en: 'What arrived is no TLS record: damaged data, or another protocol on port {port}.',
        'zh-TW': '收到的不是 TLS 記錄：資料損壞，或連接埠 {port} 使用其他通訊協定。',
      },
      aliases: ['SSL received a record with an unknown content type.'],
    },
    {
      id: 'net/SSL_ERROR_RX_UNKNOWN_HANDSHAKE',
      title: { en: 'Unknown handshake message', 'zh-TW': '不明的交握訊息' },
      meaning: MEANING,
      aliases: ['SSL received a handshake message with an unknown message type.'],
    },
    {
      id: 'net/SSL_ERROR_RX_UNKNOWN_ALERT',
      title: { en: 'Unknown alert', 'zh-TW': '不明的警示' },
      meaning: {
        en: 'The server refused with an alert whose number TLS does not know.',
        'zh-TW': '伺服器以 TLS 未定義的警示號碼拒絕。',
      },
      aliases: ['SSL received an alert record with an unknown alert description.'],
    },
  ],
);
