import { type Cause, defineTable } from '../../entry';

/** Of `ERR_ECH_NOT_NEGOTIATED` and `ERR_INVALID_ECH_CONFIG_LIST` and `ERR_STRICT_ECH_REQUIRED` and `ERR_ECH_FALLBACK_CERTIFICATE_INVALID`. */
const echNotNegotiated: readonly Cause[] = [
  {
    id: 'ech-keys-differ',
    label: { en: 'ECH keys in DNS and at the server differ', 'zh-TW': 'DNS 與伺服器的 ECH 金鑰不一致' },
    why: {
      en: 'The `ech` value of the HTTPS record, mostly of a CDN, is old or broken, or a TLS inspection stands between.',
      'zh-TW': 'HTTPS 記錄的 `ech` 值（多由 CDN 發布）過舊或損壞，或途中有 TLS 檢查。',
    },
    check: {
      en: 'It is gone with `EncryptedClientHelloEnabled` off.',
      'zh-TW': '關閉 `EncryptedClientHelloEnabled` 後消失。',
    },
    fix: [
      {
        en: 'Publish keys and record together at the CDN, or take `ech` out of the record.',
        'zh-TW': '在 CDN 同時發布金鑰與記錄，或從記錄移除 `ech`。',
        command: 'nslookup -type=65 {host} 1.1.1.1',
      },
    ],
  },
];

/** Chromium: Encrypted Client Hello (ECH) failed. */
export default defineTable(
  {
    group: 'tls',
    severity: 'error',
    visibility: 'client',
    sources: ['https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h'],
  },
  [
    {
      id: 'net/ERR_ECH_NOT_NEGOTIATED',
      title: { en: 'Encrypted hello not accepted', 'zh-TW': '未接受加密的 ClientHello' },
      meaning: {
        en: 'The server could not decrypt the encrypted hello (ECH).',
        'zh-TW': '伺服器無法解密加密的 ClientHello（ECH）。',
      },
      causes: echNotNegotiated,
      seeAlso: ['net/ERR_ECH_FALLBACK_CERTIFICATE_INVALID'],
    },
    {
      id: 'net/ERR_INVALID_ECH_CONFIG_LIST',
      title: { en: 'ECH data malformed', 'zh-TW': 'ECH 資料格式錯誤' },
      meaning: { en: 'The ECH data in DNS cannot be read.', 'zh-TW': '無法讀取 DNS 中的 ECH 資料。' },
      causes: echNotNegotiated,
      seeAlso: [],
    },
    {
      id: 'net/ERR_STRICT_ECH_REQUIRED',
      title: { en: 'ECH required', 'zh-TW': '需要 ECH' },
      meaning: {
        en: 'The encrypted hello was required here, and it could not be set up.',
        'zh-TW': '此處必須使用加密的 ClientHello，但無法建立。',
      },
      causes: echNotNegotiated,
      seeAlso: [],
    },
    {
      id: 'net/ERR_ECH_FALLBACK_CERTIFICATE_INVALID',
      title: { en: 'Certificate of the ECH front invalid', 'zh-TW': 'ECH 前端的憑證無效' },
      meaning: {
        en: 'The server refused the encrypted hello and has no valid certificate for the public name in the ECH data.',
        'zh-TW': '伺服器拒絕加密的 ClientHello，且沒有 ECH 資料中公開名稱的有效憑證。',
      },
      causes: echNotNegotiated,
      seeAlso: ['net/ERR_ECH_NOT_NEGOTIATED', 'net/ERR_CERT_COMMON_NAME_INVALID'],
    },
  ],
);
