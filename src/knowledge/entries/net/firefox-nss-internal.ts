import { defineTable, type Entry, type EntryId } from '../../entry';

/** One code: its name and its title in both languages. */
type Code = readonly [name: string, en: string, zh: string];

/** Codes that only one part reports, which the sentence names. */
function from(en: string, zh: string, codes: readonly Code[]) {
  return codes.map(([name, title, titleZh]) => {
    const id: EntryId = `net/${name}`;
    return {
      id,
      title: { en: title, 'zh-TW': titleZh },
      meaning: {
        en: `Only ${en} reports this. It does not stop a web page.`,
        'zh-TW': `${zh}會回報此錯誤，網頁不會因此失敗。`,
      },
    } satisfies Partial<Entry>;
  });
}

/** Firefox: names that its security library has for other uses than loading pages. */
export default defineTable(
  {
    severity: 'info',
    visibility: 'client',
    group: 'internal',
    causes: [],
    seeAlso: [],
    sources: ['https://searchfox.org/mozilla-central/source/security/nss/lib/ssl/SSLerrs.h'],
  },
  [
    ...from('a TLS server', '只有 TLS 伺服器', [
      ['SSL_ERROR_BAD_CLIENT', 'Bad data from the client', '用戶端資料錯誤'],
      ['SSL_ERROR_NO_SERVER_KEY_FOR_ALG', 'No key for the exchange', '沒有金鑰交換所需的金鑰'],
      ['SSL_ERROR_SESSION_NOT_FOUND', 'Session not in the cache', '快取中沒有工作階段'],
      ['SSL_ERROR_SERVER_CACHE_NOT_CONFIGURED', 'Session cache not set up', '未設定工作階段快取'],
      ['SSL_ERROR_MISSING_SUPPORTED_GROUPS', 'No groups offered', '未提出群組'],
      ['SSL_ERROR_BAD_2ND_CLIENT_HELLO', 'Bad second Client Hello', '第二則 Client Hello 錯誤'],
      ['SSL_ERROR_MALFORMED_PSK_KEY_EXCHANGE_MODES', 'Malformed PSK modes', 'PSK 模式格式錯誤'],
      ['SSL_ERROR_MISSING_PSK_KEY_EXCHANGE_MODES', 'No PSK modes', '缺少 PSK 模式'],
      ['SSL_ERROR_MISSING_COOKIE_EXTENSION', 'No TLS cookie', '缺少 TLS Cookie'],
      [
        'SSL_ERROR_MISSING_POST_HANDSHAKE_AUTH_EXTENSION',
        'No post-handshake authentication',
        '不支援交握後驗證',
      ],
      ['SSL_ERROR_MISSING_ALPN_EXTENSION', 'No ALPN', '缺少 ALPN'],
      ['SSL_ERROR_MISSING_ESNI_EXTENSION', 'No ESNI', '缺少 ESNI'],
      ['SSL_ERROR_APPLICATION_ABORT', 'Ended by the application', '由應用程式中止'],
      ['SSL_ERROR_APP_CALLBACK_ERROR', 'Callback failed', '回呼失敗'],
      ['SSL_ERROR_FEATURE_NOT_SUPPORTED_FOR_SERVERS', 'Not for servers', '伺服器不支援'],
    ]),
    ...from('WebRTC (DTLS)', '只有 WebRTC（DTLS）', [
      ['SSL_ERROR_RX_SHORT_DTLS_READ', 'Buffer too short', '緩衝區過小'],
      ['SSL_ERROR_NO_TIMERS_ERROR', 'No timers', '沒有計時器'],
    ]),
    ...from('a programming error in Firefox', '只有 Firefox 的程式錯誤', [
      ['SSL_ERROR_FEATURE_NOT_SUPPORTED_FOR_SSL2', 'Not for SSL 2.0', '不支援 SSL 2.0'],
      ['SSL_ERROR_FEATURE_NOT_SUPPORTED_FOR_CLIENTS', 'Not for clients', '用戶端不支援'],
      ['SSL_ERROR_FEATURE_NOT_SUPPORTED_FOR_VERSION', 'Not for this version', '此版本不支援'],
      ['SSL_ERROR_FEATURE_DISABLED', 'Feature off', '功能已停用'],
      ['SSL_ERROR_NEXT_PROTOCOL_NO_CALLBACK', 'No protocol callback', '沒有通訊協定回呼'],
      ['SSL_ERROR_UNSUPPORTED_EXPERIMENTAL_API', 'Experimental API', '實驗性 API'],
      ['SEC_ERROR_APPLICATION_CALLBACK_ERROR', 'Application callback failed', '應用程式回呼失敗'],
      ['SEC_ERROR_UNKNOWN_OBJECT_TYPE', 'Unknown object type', '不明的物件類型'],
      ['SEC_ERROR_FAILED_TO_ENCODE_DATA', 'Encoding failed', '編碼失敗'],
      ['SEC_ERROR_BUSY', 'Library busy', '程式庫忙碌中'],
      ['SEC_INTERNAL_ONLY', 'Internal only', '僅供內部使用'],
      ['SEC_ERROR_CERT_VALID', 'Certificate is valid', '憑證有效'],
    ]),
    ...from("Firefox's certificate store or a security device", '只有 Firefox 的憑證存放區或安全性裝置', [
      ['SEC_ERROR_NO_EVENT', 'No slot event', '沒有插槽事件'],
      ['SEC_ERROR_JS_ADD_MOD_FAILURE', 'Module not added', '未加入模組'],
      ['SEC_ERROR_JS_DEL_MOD_FAILURE', 'Module not removed', '未移除模組'],
      ['SEC_ERROR_OCSP_NOT_ENABLED', 'OCSP is off', '未啟用 OCSP'],
      ['SEC_ERROR_OCSP_NO_DEFAULT_RESPONDER', 'No OCSP server set', '未設定 OCSP 伺服器'],
    ]),
    ...from('signed or encrypted mail', '只有簽署或加密的郵件', [
      ['SEC_ERROR_MESSAGE_SEND_ABORTED', 'Mail: not sent', '郵件：未傳送'],
      ['SEC_ERROR_CERT_ADDR_MISMATCH', 'Mail: address', '郵件：地址不符'],
      ['SEC_ERROR_DIGEST_NOT_FOUND', 'Mail: digest', '郵件：摘要'],
      ['SEC_ERROR_UNSUPPORTED_MESSAGE_TYPE', 'Mail: type', '郵件：類型'],
      ['SEC_ERROR_DECRYPTION_DISALLOWED', 'Mail: decryption', '郵件：解密'],
    ]),
    ...from('the former certificate check of NSS (libpkix)', '只有先前的 NSS 憑證檢查（libpkix）', [
      ['SEC_ERROR_CERT_NO_RESPONSE', 'No answer on the certificate', '沒有憑證的回應'],
      ['SEC_ERROR_UNKNOWN_AIA_LOCATION_TYPE', 'AIA location type', 'AIA 位置類型'],
      ['SEC_ERROR_BAD_INFO_ACCESS_LOCATION', 'AIA location', 'AIA 位置'],
      ['SEC_ERROR_BAD_INFO_ACCESS_METHOD', 'AIA method', 'AIA 方法'],
      ['SEC_ERROR_BAD_LDAP_RESPONSE', 'LDAP answer', 'LDAP 回應'],
    ]),
  ],
);
