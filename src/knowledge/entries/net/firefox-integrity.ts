import { defineTable } from '../../entry';

/** Firefox: the `integrity` attribute of a script or style sheet. */
export default defineTable(
  {
    group: 'blocked',
    severity: 'error',
    visibility: 'client',
    sources: [
      'https://searchfox.org/mozilla-central/source/xpcom/base/ErrorList.py',
      'https://www.w3.org/TR/SRI/',
    ],
  },
  [
    {
      id: 'net/NS_ERROR_SRI_CORRUPT',
      title: { en: 'Integrity check failed', 'zh-TW': '完整性檢查失敗' },
      meaning: {
        en: 'The file does not match the `integrity` attribute.',
        'zh-TW': '檔案與 `integrity` 屬性不符。',
      },
      causes: [
        {
          id: 'hash-mismatch',
          label: { en: 'the file changed but not the hash', 'zh-TW': '檔案已變更但雜湊未更新' },
          why: {
            en: 'The file was rebuilt, or a proxy or CDN altered it on the way.',
            'zh-TW': '檔案已重新建置，或 Proxy、CDN 在途中修改了它。',
          },
          check: {
            en: 'The console shows the hash that Firefox computed; it differs from the attribute.',
            'zh-TW': '主控台顯示 Firefox 計算的雜湊，與屬性不同。',
          },
          fix: [
            {
              en: 'Put the new hash into the page, or stop the layer that alters the file.',
              'zh-TW': '將新的雜湊寫入頁面，或停用修改檔案的那一層。',
              command: 'curl -s "{url}" | openssl dgst -sha384 -binary | openssl base64 -A',
            },
          ],
        },
      ],
      seeAlso: ['net/NS_ERROR_CORRUPTED_CONTENT'],
    },
    {
      id: 'net/NS_ERROR_SRI_NOT_ELIGIBLE',
      title: { en: 'Integrity cannot be checked', 'zh-TW': '無法檢查完整性' },
      meaning: {
        en: 'The file comes from another origin without CORS, so `integrity` cannot be checked.',
        'zh-TW': '檔案來自其他來源且未使用 CORS，因此無法檢查 `integrity`。',
      },
      causes: [
        {
          id: 'no-cors',
          label: { en: 'crossorigin or CORS header missing', 'zh-TW': '缺少 crossorigin 或 CORS 標頭' },
          why: {
            en: 'The tag has `integrity` without `crossorigin`, or the host does not send `Access-Control-Allow-Origin`.',
            'zh-TW': '標籤有 `integrity` 但沒有 `crossorigin`，或主機未傳送 `Access-Control-Allow-Origin`。',
          },
          check: {
            en: 'The answer lacks `Access-Control-Allow-Origin`, or the tag lacks `crossorigin`.',
            'zh-TW': '回應缺少 `Access-Control-Allow-Origin`，或標籤缺少 `crossorigin`。',
          },
          fix: [
            {
              en: 'Add `crossorigin="anonymous"` to the tag, and this header where the file lies.',
              'zh-TW': '在標籤加上 `crossorigin="anonymous"`，並在檔案所在的網站加上此標頭。',
              config:
                '<system.webServer><httpProtocol><customHeaders><add name="Access-Control-Allow-Origin" value="*" /></customHeaders></httpProtocol></system.webServer>',
            },
          ],
        },
      ],
      seeAlso: ['net/NS_ERROR_SRI_CORRUPT'],
    },
    {
      id: 'net/NS_ERROR_SRI_UNEXPECTED_HASH_TYPE',
      severity: 'warning',
      title: { en: 'Unexpected kind of hash', 'zh-TW': '非預期的雜湊類型' },
      meaning: {
        en: '`integrity` names another kind of hash than expected; use `sha256`, `sha384` or `sha512`.',
        'zh-TW': '`integrity` 的雜湊類型與預期不同；請使用 `sha256`、`sha384` 或 `sha512`。',
      },
      causes: [],
      seeAlso: ['net/NS_ERROR_SRI_CORRUPT'],
    },
    {
      id: 'net/NS_ERROR_SRI_IMPORT',
      severity: 'info',
      title: { en: 'Stored hash not usable', 'zh-TW': '無法使用儲存的雜湊' },
      meaning: {
        en: 'Firefox could not take over a hash that it had computed before; a reload computes it anew.',
        'zh-TW': 'Firefox 無法沿用先前計算的雜湊；重新整理會重新計算。',
      },
      causes: [],
      seeAlso: ['net/NS_ERROR_SRI_CORRUPT'],
    },
  ],
);
