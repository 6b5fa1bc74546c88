import { defineTable, type Entry, type EntryId } from '../../entry';

/** One code: its name, and its title in both languages. */
type Code = readonly [name: string, en: string, zh: string];

/** Codes of one subject, which the sentence names. */
function about(en: string, zh: string, codes: readonly Code[]) {
  return codes.map(([name, title, titleZh]) => {
    const id: EntryId = `net/${name}`;
    return {
      id,
      title: { en: title, 'zh-TW': titleZh },
      meaning: { en: `It concerns ${en}, not a web page.`, 'zh-TW': `與${zh}有關，而非網頁。` },
    } satisfies Partial<Entry>;
  });
}

/** Firefox: names of its certificate store, mail and security devices, which no request fails with. */
export default defineTable(
  {
    severity: 'info',
    visibility: 'client',
    group: 'internal',
    causes: [],
    seeAlso: [],
    sources: ['https://searchfox.org/mozilla-central/source/security/nss/lib/util/SECerrs.h'],
  },
  [
    ...about('the import or export of a PKCS #12 (PFX) file', ' PKCS #12（PFX）檔案的匯入或匯出', [
      ['SEC_ERROR_PKCS12_DECODING_PFX', 'PKCS #12 file', 'PKCS #12 檔案'],
      ['SEC_ERROR_PKCS12_INVALID_MAC', 'PKCS #12 file', 'PKCS #12 檔案'],
      ['SEC_ERROR_PKCS12_UNSUPPORTED_MAC_ALGORITHM', 'PKCS #12 file', 'PKCS #12 檔案'],
      ['SEC_ERROR_PKCS12_UNSUPPORTED_TRANSPORT_MODE', 'PKCS #12 file', 'PKCS #12 檔案'],
      ['SEC_ERROR_PKCS12_CORRUPT_PFX_STRUCTURE', 'PKCS #12 file', 'PKCS #12 檔案'],
      ['SEC_ERROR_PKCS12_UNSUPPORTED_PBE_ALGORITHM', 'PKCS #12 file', 'PKCS #12 檔案'],
      ['SEC_ERROR_PKCS12_UNSUPPORTED_VERSION', 'PKCS #12 file', 'PKCS #12 檔案'],
      ['SEC_ERROR_PKCS12_PRIVACY_PASSWORD_INCORRECT', 'PKCS #12 file', 'PKCS #12 檔案'],
      ['SEC_ERROR_PKCS12_CERT_COLLISION', 'PKCS #12 file', 'PKCS #12 檔案'],
      ['SEC_ERROR_PKCS12_DUPLICATE_DATA', 'PKCS #12 file', 'PKCS #12 檔案'],
      ['SEC_ERROR_PKCS12_UNABLE_TO_IMPORT_KEY', 'PKCS #12 file', 'PKCS #12 檔案'],
      ['SEC_ERROR_PKCS12_IMPORTING_CERT_CHAIN', 'PKCS #12 file', 'PKCS #12 檔案'],
      ['SEC_ERROR_PKCS12_UNABLE_TO_LOCATE_OBJECT_BY_NAME', 'PKCS #12 file', 'PKCS #12 檔案'],
      ['SEC_ERROR_PKCS12_UNABLE_TO_EXPORT_KEY', 'PKCS #12 file', 'PKCS #12 檔案'],
      ['SEC_ERROR_PKCS12_UNABLE_TO_WRITE', 'PKCS #12 file', 'PKCS #12 檔案'],
      ['SEC_ERROR_PKCS12_UNABLE_TO_READ', 'PKCS #12 file', 'PKCS #12 檔案'],
      ['SEC_ERROR_PKCS12_KEY_DATABASE_NOT_INITIALIZED', 'PKCS #12 file', 'PKCS #12 檔案'],
      ['SEC_ERROR_BAD_EXPORT_ALGORITHM', 'PKCS #12 file', 'PKCS #12 檔案'],
      ['SEC_ERROR_EXPORTING_CERTIFICATES', 'PKCS #12 file', 'PKCS #12 檔案'],
      ['SEC_ERROR_IMPORTING_CERTIFICATES', 'PKCS #12 file', 'PKCS #12 檔案'],
      ['SEC_ERROR_SAFE_NOT_CREATED', 'PKCS #12 file', 'PKCS #12 檔案'],
      ['SEC_ERROR_BAGGAGE_NOT_CREATED', 'PKCS #12 file', 'PKCS #12 檔案'],
    ]),
    ...about("Firefox's certificate store", ' Firefox 的憑證存放區', [
      ['SEC_ERROR_BAD_DATABASE', 'Certificate store', '憑證存放區'],
      ['SEC_ERROR_LEGACY_DATABASE', 'Certificate store', '憑證存放區'],
      ['SEC_ERROR_DUPLICATE_CERT', 'Certificate store', '憑證存放區'],
      ['SEC_ERROR_DUPLICATE_CERT_NAME', 'Certificate store', '憑證存放區'],
      ['SEC_ERROR_ADDING_CERT', 'Certificate store', '憑證存放區'],
      ['SEC_ERROR_FILING_KEY', 'Certificate store', '憑證存放區'],
      ['SEC_ERROR_CERT_NICKNAME_COLLISION', 'Certificate store', '憑證存放區'],
      ['SEC_ERROR_KEY_NICKNAME_COLLISION', 'Certificate store', '憑證存放區'],
      ['SEC_ERROR_BAD_NICKNAME', 'Certificate store', '憑證存放區'],
      ['SEC_ERROR_KEYGEN_FAIL', 'Certificate store', '憑證存放區'],
      ['SEC_ERROR_CANNOT_MOVE_SENSITIVE_KEY', 'Certificate store', '憑證存放區'],
      ['SEC_ERROR_CRL_IMPORT_FAILED', 'Certificate store', '憑證存放區'],
      ['SEC_ERROR_NO_NODELOCK', 'Certificate store', '憑證存放區'],
    ]),
    ...about('the password of the certificate store', '憑證存放區的密碼', [
      ['SEC_ERROR_BAD_PASSWORD', 'Password of the store', '存放區的密碼'],
      ['SEC_ERROR_RETRY_PASSWORD', 'Password of the store', '存放區的密碼'],
      ['SEC_ERROR_INVALID_PASSWORD', 'Password of the store', '存放區的密碼'],
      ['SEC_ERROR_RETRY_OLD_PASSWORD', 'Password of the store', '存放區的密碼'],
      ['SEC_ERROR_EXPIRED_PASSWORD', 'Password of the store', '存放區的密碼'],
      ['SEC_ERROR_LOCKED_PASSWORD', 'Password of the store', '存放區的密碼'],
    ]),
    ...about('a security device or its module', '安全性裝置或其模組', [
      ['SSL_ERROR_TOKEN_INSERTION_REMOVAL', 'Token inserted or removed', '權杖已插入或移除'],
      ['SSL_ERROR_TOKEN_SLOT_NOT_FOUND', 'No fitting token', '找不到合適的權杖'],
      ['SEC_ERROR_TOKEN_NOT_LOGGED_IN', 'Token not logged in', '權杖尚未登入'],
      ['SEC_ERROR_NO_TOKEN', 'No token', '沒有權杖'],
      ['SEC_ERROR_NO_MODULE', 'No fitting module', '沒有合適的模組'],
      ['SEC_ERROR_NO_SLOT_SELECTED', 'No slot chosen', '未選擇插槽'],
      ['SEC_ERROR_MODULE_STUCK', 'Module still in use', '模組仍在使用中'],
      ['SEC_ERROR_JS_INVALID_MODULE_NAME', 'Invalid module name', '模組名稱無效'],
      ['SEC_ERROR_JS_INVALID_DLL', 'Invalid module path', '模組路徑無效'],
    ]),
    ...about('signed or encrypted mail (S/MIME)', '簽署或加密的郵件（S/MIME）', [
      ['SEC_ERROR_NO_EMAIL_CERT', 'No mail certificate', '沒有郵件憑證'],
      ['SEC_ERROR_NO_RECIPIENT_CERTS_QUERY', "Recipients' certificates missing", '缺少收件者的憑證'],
      ['SEC_ERROR_NOT_A_RECIPIENT', 'Not a recipient', '並非收件者'],
      ['SEC_ERROR_PKCS7_KEYALG_MISMATCH', 'Key algorithm does not match', '金鑰演算法不符'],
      ['SEC_ERROR_PKCS7_BAD_SIGNATURE', 'Signature not verified', '簽章驗證失敗'],
    ]),
    ...about('Fortezza cards of the 1990s', ' 1990 年代的 Fortezza 卡', [
      ['XP_SEC_FORTEZZA_BAD_CARD', 'Fortezza card', 'Fortezza 卡'],
      ['XP_SEC_FORTEZZA_NO_CARD', 'Fortezza card', 'Fortezza 卡'],
      ['XP_SEC_FORTEZZA_NONE_SELECTED', 'Fortezza card', 'Fortezza 卡'],
      ['XP_SEC_FORTEZZA_MORE_INFO', 'Fortezza card', 'Fortezza 卡'],
      ['XP_SEC_FORTEZZA_PERSON_NOT_FOUND', 'Fortezza card', 'Fortezza 卡'],
      ['XP_SEC_FORTEZZA_NO_MORE_INFO', 'Fortezza card', 'Fortezza 卡'],
      ['XP_SEC_FORTEZZA_BAD_PIN', 'Fortezza card', 'Fortezza 卡'],
      ['XP_SEC_FORTEZZA_PERSON_ERROR', 'Fortezza card', 'Fortezza 卡'],
      ['SSL_ERROR_FORTEZZA_PQG', 'Fortezza card', 'Fortezza 卡'],
      ['SEC_ERROR_NOT_FORTEZZA_ISSUER', 'Fortezza card', 'Fortezza 卡'],
    ]),
    ...about('lists of revoked keys (KRL), no longer used', '已不再使用的金鑰撤銷清單（KRL）', [
      ['SEC_ERROR_NO_KRL', 'List of revoked keys', '金鑰撤銷清單'],
      ['SEC_ERROR_KRL_EXPIRED', 'List of revoked keys', '金鑰撤銷清單'],
      ['SEC_ERROR_KRL_BAD_SIGNATURE', 'List of revoked keys', '金鑰撤銷清單'],
      ['SEC_ERROR_KRL_INVALID', 'List of revoked keys', '金鑰撤銷清單'],
      ['SEC_ERROR_OLD_KRL', 'List of revoked keys', '金鑰撤銷清單'],
      ['SEC_ERROR_CKL_CONFLICT', 'List of revoked keys', '金鑰撤銷清單'],
      ['SEC_ERROR_KRL_NOT_YET_VALID', 'List of revoked keys', '金鑰撤銷清單'],
    ]),
    ...about("Java's rights of long ago", '早期 Java 的權限', [
      ['XP_JAVA_REMOVE_PRINCIPAL_ERROR', 'Rights of Java', 'Java 的權限'],
      ['XP_JAVA_DELETE_PRIVILEGE_ERROR', 'Rights of Java', 'Java 的權限'],
      ['XP_JAVA_CERT_NOT_EXISTS_ERROR', 'Rights of Java', 'Java 的權限'],
    ]),
    ...about('old or internal steps of TLS', '舊版或內部的 TLS 步驟', [
      ['SSL_ERROR_EXPORT_ONLY_SERVER', 'Server has only export ciphers', '伺服器只有出口等級加密'],
      ['SSL_ERROR_BAD_BLOCK_PADDING', 'Wrong padding', '填補錯誤'],
      ['SSL_ERROR_BAD_RESUMPTION_TOKEN_ERROR', 'Resumption token not usable', '無法使用恢復權杖'],
    ]),
  ],
);
