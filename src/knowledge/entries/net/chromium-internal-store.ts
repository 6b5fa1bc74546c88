import { defineTable } from '../../entry';

const IN_SETTINGS = {
  en: "It concerns the browser's settings for certificates, not a web page.",
  'zh-TW': '與瀏覽器的憑證設定有關，而非網頁。',
} as const;

/** Chromium: importing and making certificates and keys in the browser, which no request ends with. */
export default defineTable(
  {
    group: 'internal',
    severity: 'info',
    visibility: 'client',
    causes: [],
    seeAlso: [],
    sources: ['https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h'],
  },
  [
    {
      id: 'net/ERR_NO_PRIVATE_KEY_FOR_CERT',
      title: { en: 'No private key for the certificate', 'zh-TW': '憑證沒有私密金鑰' },
      meaning: {
        en: 'The client certificate was imported without the key that belongs to it.',
        'zh-TW': '匯入的用戶端憑證沒有對應的金鑰。',
      },
      seeAlso: ['net/ERR_SSL_CLIENT_AUTH_CERT_NO_PRIVATE_KEY'],
    },
    {
      id: 'net/ERR_ADD_USER_CERT_FAILED',
      title: { en: 'Certificate not added', 'zh-TW': '憑證未加入' },
      meaning: IN_SETTINGS,
    },
    {
      id: 'net/ERR_PKCS12_IMPORT_BAD_PASSWORD',
      title: { en: 'Wrong password of the PFX file', 'zh-TW': 'PFX 檔案的密碼錯誤' },
      meaning: IN_SETTINGS,
      seeAlso: ['net/ERR_PKCS12_IMPORT_FAILED'],
    },
    {
      id: 'net/ERR_PKCS12_IMPORT_FAILED',
      title: { en: 'PFX import failed', 'zh-TW': 'PFX 匯入失敗' },
      meaning: {
        en: 'The `.pfx` file could not be imported. Export it again.',
        'zh-TW': '`.pfx` 檔案無法匯入。請重新匯出。',
      },
    },
    {
      id: 'net/ERR_PKCS12_IMPORT_INVALID_MAC',
      title: { en: 'PFX check failed', 'zh-TW': 'PFX 完整性檢查失敗' },
      meaning: {
        en: 'The `.pfx` file is damaged or its password is wrong.',
        'zh-TW': '`.pfx` 檔案損壞或密碼錯誤。',
      },
    },
    {
      id: 'net/ERR_PKCS12_IMPORT_INVALID_FILE',
      title: { en: 'PFX file damaged', 'zh-TW': 'PFX 檔案損壞' },
      meaning: {
        en: 'The `.pfx` file is damaged. Export it again.',
        'zh-TW': '`.pfx` 檔案損壞。請重新匯出。',
      },
    },
    {
      id: 'net/ERR_PKCS12_IMPORT_UNSUPPORTED',
      title: { en: 'PFX file not supported', 'zh-TW': '不支援的 PFX 檔案' },
      meaning: {
        en: 'The `.pfx` file uses unknown algorithms. Export it again with others.',
        'zh-TW': '`.pfx` 檔案使用不明的演算法。請改用其他演算法重新匯出。',
      },
    },
    {
      id: 'net/ERR_IMPORT_CA_CERT_NOT_CA',
      title: { en: "Not an authority's certificate", 'zh-TW': '不是授權單位的憑證' },
      meaning: IN_SETTINGS,
    },
    {
      id: 'net/ERR_IMPORT_CERT_ALREADY_EXISTS',
      title: { en: 'Certificate exists already', 'zh-TW': '憑證已存在' },
      meaning: IN_SETTINGS,
    },
    {
      id: 'net/ERR_IMPORT_CA_CERT_FAILED',
      title: { en: 'Import of the authority failed', 'zh-TW': '授權單位匯入失敗' },
      meaning: IN_SETTINGS,
    },
    {
      id: 'net/ERR_IMPORT_SERVER_CERT_FAILED',
      title: { en: 'Import of the server certificate failed', 'zh-TW': '伺服器憑證匯入失敗' },
      meaning: IN_SETTINGS,
    },
    {
      id: 'net/ERR_KEY_GENERATION_FAILED',
      title: { en: 'Key not made', 'zh-TW': '金鑰未產生' },
      meaning: IN_SETTINGS,
    },
    {
      id: 'net/ERR_PRIVATE_KEY_EXPORT_FAILED',
      title: { en: 'Private key not exported', 'zh-TW': '私密金鑰未匯出' },
      meaning: { en: 'The private key is not marked as exportable.', 'zh-TW': '私密金鑰未標示為可匯出。' },
    },
    {
      id: 'net/ERR_SELF_SIGNED_CERT_GENERATION_FAILED',
      title: { en: 'Self-signed certificate not made', 'zh-TW': '自我簽署憑證未產生' },
      meaning: IN_SETTINGS,
    },
  ],
);
