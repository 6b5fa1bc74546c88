import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'http/5xx',
  severity: 'error',
  visibility: 'client',
  title: { en: 'Server error', 'zh-TW': '伺服器錯誤' },
  meaning: {
    en: 'A status from 500 to 599 that no registry knows: the server or a proxy failed. CDNs make such numbers up, as Cloudflare does with 520 to 527.',
    'zh-TW':
      '介於 500 與 599 之間、未註冊的狀態碼：伺服器或 Proxy 失敗。CDN 會自訂這類數字，例如 Cloudflare 的 520 到 527。',
  },
  causes: [
    {
      id: 'unknown-failure',
      label: { en: 'the server failed in its own way', 'zh-TW': '伺服器以自訂的狀態碼表示失敗' },
      why: {
        en: 'HTTP says to treat it as a 500. The product that answered has its own meaning for it.',
        'zh-TW': 'HTTP 規定應視同 500。回應的產品對它有自己的定義。',
      },
      check: {
        en: '`Server` and `Via` say which product answered; the body often explains it.',
        'zh-TW': '`Server` 與 `Via` 指出是哪個產品回應；本文通常會說明。',
      },
      fix: [
        {
          en: "Look the number up in that product's documentation, and see whether the server behind it logged the request.",
          'zh-TW': '在該產品的說明中查詢此數字，並確認後端伺服器是否有這筆要求的記錄。',
          command: 'findstr /s /i /c:"{path}" C:\\inetpub\\logs\\LogFiles\\*.log',
        },
      ],
    },
  ],
  seeAlso: ['http/500', 'http/502'],
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9110#section-15.6',
    'https://www.iana.org/assignments/http-status-codes/http-status-codes.xhtml',
  ],
});
