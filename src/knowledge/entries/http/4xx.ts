import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'http/4xx',
  severity: 'error',
  visibility: 'client',
  title: { en: 'Client error', 'zh-TW': '用戶端錯誤' },
  meaning: {
    en: 'A status from 400 to 499 that no registry knows: something in the request was refused. Servers and proxies make such numbers up.',
    'zh-TW':
      '介於 400 與 499 之間、未註冊的狀態碼：要求中的某項內容遭到拒絕。伺服器與 Proxy 會自訂這類數字。',
  },
  causes: [
    {
      id: 'unknown-refusal',
      label: { en: 'the server refused the request in its own way', 'zh-TW': '伺服器以自訂方式拒絕要求' },
      why: {
        en: "HTTP says to treat it as a 400. The product that answered has its own meaning for it, such as nginx's 444 and 499.",
        'zh-TW': 'HTTP 規定應視同 400。回應的產品對它有自己的定義，例如 nginx 的 444 與 499。',
      },
      check: {
        en: '`Server` and `Via` say which product answered; the body often explains it.',
        'zh-TW': '`Server` 與 `Via` 指出是哪個產品回應；本文通常會說明。',
      },
      fix: [
        {
          en: "Look the number up in that product's documentation, and search its log for `{path}`.",
          'zh-TW': '在該產品的說明中查詢此數字，並在其記錄檔中搜尋 `{path}`。',
        },
      ],
    },
    {
      id: 'service-worker',
      label: { en: "the page's service worker answered", 'zh-TW': '由網頁的 Service Worker 回應' },
      by: ['service-worker'],
      why: {
        en: 'A service worker made this answer or had kept it; the server was not asked.',
        'zh-TW': 'Service Worker 自行產生或保留了這個回應，並未詢問伺服器。',
      },
      check: {
        en: 'In the Network panel the size reads `(ServiceWorker)`; the server’s log has no line.',
        'zh-TW': '網路面板的大小顯示為 `(ServiceWorker)`；伺服器記錄檔沒有這筆要求。',
      },
      fix: [
        {
          en: 'In Application > Service workers check `Bypass for network`, and correct or unregister the worker.',
          'zh-TW':
            '在「應用程式」>「Service Worker」勾選 `Bypass for network`，並修正或取消註冊該 Service Worker。',
        },
      ],
    },
    {
      id: 'cached-answer',
      label: { en: 'an old answer from a cache', 'zh-TW': '快取中的舊回應' },
      why: {
        en: 'The browser or a cache on the way kept the error; the server may answer otherwise by now.',
        'zh-TW': '瀏覽器或途中的快取保留了這個錯誤；伺服器現在的回應可能已不同。',
      },
      check: {
        en: '`Age` is above 0, or `X-Cache` says `HIT`.',
        'zh-TW': '`Age` 大於 0，或 `X-Cache` 為 `HIT`。',
      },
      fix: [
        {
          en: 'Reload without the cache and purge {path} in the CDN; send errors with `Cache-Control: no-store`.',
          'zh-TW': '略過快取重新載入，並在 CDN 清除 {path}；錯誤回應請加上 `Cache-Control: no-store`。',
        },
      ],
    },
  ],
  seeAlso: ['http/400'],
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9110#section-15.5',
    'https://www.iana.org/assignments/http-status-codes/http-status-codes.xhtml',
  ],
});
