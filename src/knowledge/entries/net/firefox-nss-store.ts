import { defineTable, type Entry, type EntryId } from '../../entry';

type Words = readonly [en: string, zh: string];

/** Codes of one subject: what the sentence says of it, how their titles begin, and each one's name and the rest of its title. */
function about(
  [en, zh]: Words,
  [subject, subjectZh]: Words,
  codes: readonly (readonly [name: string, en: string, zh: string])[],
) {
  return codes.map(([name, title, titleZh]) => {
    const id: EntryId = `net/${name}`;
    return {
      id,
      title: { en: `${subject}: ${title}`, 'zh-TW': `${subjectZh}：${titleZh}` },
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
    ...about(
      ['the import or export of a PKCS #12 (PFX) file', ' PKCS #12（PFX）檔案的匯入或匯出'],
      ['PKCS #12', 'PKCS #12'],
      [
        ['SEC_ERROR_PKCS12_DECODING_PFX', 'decoding', '解碼'],
        ['SEC_ERROR_PKCS12_INVALID_MAC', 'wrong MAC', 'MAC 錯誤'],
        ['SEC_ERROR_PKCS12_UNSUPPORTED_MAC_ALGORITHM', 'MAC algorithm', 'MAC 演算法'],
        ['SEC_ERROR_PKCS12_UNSUPPORTED_TRANSPORT_MODE', 'transport mode', '傳輸模式'],
        ['SEC_ERROR_PKCS12_CORRUPT_PFX_STRUCTURE', 'structure', '結構'],
        ['SEC_ERROR_PKCS12_UNSUPPORTED_PBE_ALGORITHM', 'encryption', '加密演算法'],
        ['SEC_ERROR_PKCS12_UNSUPPORTED_VERSION', 'version', '版本'],
        ['SEC_ERROR_PKCS12_PRIVACY_PASSWORD_INCORRECT', 'wrong password', '密碼錯誤'],
        ['SEC_ERROR_PKCS12_CERT_COLLISION', 'name in use', '名稱重複'],
        ['SEC_ERROR_PKCS12_DUPLICATE_DATA', 'already there', '資料已存在'],
        ['SEC_ERROR_PKCS12_UNABLE_TO_IMPORT_KEY', 'key import', '匯入金鑰'],
        ['SEC_ERROR_PKCS12_IMPORTING_CERT_CHAIN', 'chain import', '匯入鏈結'],
        ['SEC_ERROR_PKCS12_UNABLE_TO_LOCATE_OBJECT_BY_NAME', 'name not found', '找不到名稱'],
        ['SEC_ERROR_PKCS12_UNABLE_TO_EXPORT_KEY', 'key export', '匯出金鑰'],
        ['SEC_ERROR_PKCS12_UNABLE_TO_WRITE', 'writing', '寫入'],
        ['SEC_ERROR_PKCS12_UNABLE_TO_READ', 'reading', '讀取'],
        ['SEC_ERROR_PKCS12_KEY_DATABASE_NOT_INITIALIZED', 'key database', '金鑰資料庫'],
        ['SEC_ERROR_BAD_EXPORT_ALGORITHM', 'export algorithm', '匯出演算法'],
        ['SEC_ERROR_EXPORTING_CERTIFICATES', 'certificate export', '匯出憑證'],
        ['SEC_ERROR_IMPORTING_CERTIFICATES', 'certificate import', '匯入憑證'],
        ['SEC_ERROR_SAFE_NOT_CREATED', 'safe', '安全容器'],
        ['SEC_ERROR_BAGGAGE_NOT_CREATED', 'baggage', '外部容器'],
      ],
    ),
    ...about(
      ["Firefox's certificate store", ' Firefox 的憑證存放區'],
      ['Certificate store', '憑證存放區'],
      [
        ['SEC_ERROR_LEGACY_DATABASE', 'old database', '舊資料庫'],
        ['SEC_ERROR_DUPLICATE_CERT', 'duplicate certificate', '憑證重複'],
        ['SEC_ERROR_DUPLICATE_CERT_NAME', 'duplicate name', '名稱重複'],
        ['SEC_ERROR_ADDING_CERT', 'adding', '加入憑證'],
        ['SEC_ERROR_FILING_KEY', 'storing a key', '存放金鑰'],
        ['SEC_ERROR_CERT_NICKNAME_COLLISION', 'certificate nickname', '憑證暱稱重複'],
        ['SEC_ERROR_KEY_NICKNAME_COLLISION', 'key nickname', '金鑰暱稱重複'],
        ['SEC_ERROR_BAD_NICKNAME', 'bad nickname', '暱稱無效'],
        ['SEC_ERROR_KEYGEN_FAIL', 'key generation', '產生金鑰'],
        ['SEC_ERROR_CANNOT_MOVE_SENSITIVE_KEY', 'moving a key', '移動金鑰'],
        ['SEC_ERROR_CRL_IMPORT_FAILED', 'CRL import', '匯入 CRL'],
        ['SEC_ERROR_NO_NODELOCK', 'node lock', '節點鎖定'],
      ],
    ),
    ...about(
      ['the password of the certificate store', '憑證存放區的密碼'],
      ['Store password', '存放區密碼'],
      [
        ['SEC_ERROR_BAD_PASSWORD', 'wrong', '錯誤'],
        ['SEC_ERROR_RETRY_PASSWORD', 'new one wrong', '新密碼錯誤'],
        ['SEC_ERROR_INVALID_PASSWORD', 'invalid', '無效'],
        ['SEC_ERROR_RETRY_OLD_PASSWORD', 'old one wrong', '舊密碼錯誤'],
        ['SEC_ERROR_EXPIRED_PASSWORD', 'expired', '已到期'],
        ['SEC_ERROR_LOCKED_PASSWORD', 'locked', '已鎖定'],
      ],
    ),
    ...about(
      ['a security device or its module', '安全性裝置或其模組'],
      ['Security device', '安全性裝置'],
      [
        ['SSL_ERROR_TOKEN_INSERTION_REMOVAL', 'put in or removed', '插入或移除'],
        ['SSL_ERROR_TOKEN_SLOT_NOT_FOUND', 'slot not found', '找不到插槽'],
        ['SEC_ERROR_TOKEN_NOT_LOGGED_IN', 'not signed in', '未登入'],
        ['SEC_ERROR_NO_TOKEN', 'not there', '不存在'],
        ['SEC_ERROR_NO_MODULE', 'no module', '沒有模組'],
        ['SEC_ERROR_NO_SLOT_SELECTED', 'no slot chosen', '未選擇插槽'],
        ['SEC_ERROR_MODULE_STUCK', 'module hangs', '模組停滯'],
        ['SEC_ERROR_JS_INVALID_MODULE_NAME', 'module name', '模組名稱'],
        ['SEC_ERROR_JS_INVALID_DLL', 'module file', '模組檔案'],
      ],
    ),
    ...about(
      ['signed or encrypted mail (S/MIME)', '簽署或加密的郵件（S/MIME）'],
      ['Mail', '郵件'],
      [
        ['SEC_ERROR_NO_EMAIL_CERT', 'no certificate', '沒有憑證'],
        ['SEC_ERROR_NO_RECIPIENT_CERTS_QUERY', 'recipient certificate', '收件者憑證'],
        ['SEC_ERROR_NOT_A_RECIPIENT', 'not a recipient', '不是收件者'],
        ['SEC_ERROR_PKCS7_KEYALG_MISMATCH', 'key algorithm', '金鑰演算法'],
        ['SEC_ERROR_PKCS7_BAD_SIGNATURE', 'signature', '簽章'],
      ],
    ),
    ...about(
      ['Fortezza cards of the 1990s', ' 1990 年代的 Fortezza 卡'],
      ['Fortezza card', 'Fortezza 卡'],
      [
        ['XP_SEC_FORTEZZA_BAD_CARD', 'not initialized', '未初始化'],
        ['XP_SEC_FORTEZZA_NO_CARD', 'not found', '找不到卡片'],
        ['XP_SEC_FORTEZZA_NONE_SELECTED', 'none chosen', '未選擇'],
        ['XP_SEC_FORTEZZA_MORE_INFO', 'more details', '詳細資訊'],
        ['XP_SEC_FORTEZZA_PERSON_NOT_FOUND', 'person not found', '找不到身分'],
        ['XP_SEC_FORTEZZA_NO_MORE_INFO', 'no more details', '沒有詳細資訊'],
        ['XP_SEC_FORTEZZA_BAD_PIN', 'wrong PIN', 'PIN 錯誤'],
        ['XP_SEC_FORTEZZA_PERSON_ERROR', 'person', '身分錯誤'],
        ['SSL_ERROR_FORTEZZA_PQG', 'PQG values', 'PQG 參數'],
        ['SEC_ERROR_NOT_FORTEZZA_ISSUER', 'issuer', '簽發者'],
      ],
    ),
    ...about(
      ['lists of revoked keys (KRL), no longer used', '已不再使用的金鑰撤銷清單（KRL）'],
      ['Revoked keys', '金鑰撤銷清單'],
      [
        ['SEC_ERROR_NO_KRL', 'none found', '找不到'],
        ['SEC_ERROR_KRL_EXPIRED', 'expired', '已到期'],
        ['SEC_ERROR_KRL_BAD_SIGNATURE', 'signature', '簽章'],
        ['SEC_ERROR_KRL_INVALID', 'invalid', '無效'],
        ['SEC_ERROR_OLD_KRL', 'old', '較舊'],
        ['SEC_ERROR_CKL_CONFLICT', 'conflict', '衝突'],
        ['SEC_ERROR_KRL_NOT_YET_VALID', 'not valid yet', '尚未生效'],
      ],
    ),
    ...about(
      ["Java's rights of long ago", '早期 Java 的權限'],
      ['Java', 'Java'],
      [
        ['XP_JAVA_REMOVE_PRINCIPAL_ERROR', 'principal', '主體'],
        ['XP_JAVA_DELETE_PRIVILEGE_ERROR', 'privilege', '權限'],
        ['XP_JAVA_CERT_NOT_EXISTS_ERROR', 'certificate', '憑證'],
      ],
    ),
    ...about(
      ['old or internal steps of TLS', '舊版或內部的 TLS 步驟'],
      ['Internal TLS', '內部 TLS'],
      [
        ['SSL_ERROR_EXPORT_ONLY_SERVER', 'export server', '出口等級伺服器'],
        ['SSL_ERROR_BAD_BLOCK_PADDING', 'block padding', '區塊填補'],
        ['SSL_ERROR_BAD_RESUMPTION_TOKEN_ERROR', 'resumption token', '恢復權杖'],
      ],
    ),
  ],
);
