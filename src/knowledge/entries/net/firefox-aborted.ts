import { defineTable } from '../../entry';

const ERROR_LIST = 'https://searchfox.org/mozilla-central/source/xpcom/base/ErrorList.py';

/** Firefox: the request was given up or handed over, mostly on purpose. */
export default defineTable(
  { group: 'aborted', severity: 'info', visibility: 'client', causes: [], sources: [ERROR_LIST] },
  [
    {
      id: 'net/NS_BINDING_ABORTED',
      title: { en: 'Load aborted', 'zh-TW': '載入已中止' },
      meaning: {
        en: 'The page or the user gave the request up, or it became a download. This is usually no fault.',
        'zh-TW': '頁面或使用者放棄了要求，或要求變成下載。這通常不是錯誤。',
      },
      causes: [
        {
          id: 'navigated-away',
          label: {
            en: 'navigation, abort() or a download',
            'zh-TW': '瀏覽到其他頁面、呼叫 abort()，或轉為下載',
          },
          why: {
            en: 'The page moved on, code called `AbortController.abort()`, or the answer was 204 or 205 or a file to save.',
            'zh-TW': '頁面已切換、程式碼呼叫 `AbortController.abort()`，或回應是 204、205 或要儲存的檔案。',
          },
          check: {
            en: 'A newer navigation or request follows at once, or the file appears among the downloads.',
            'zh-TW': '隨後立即有新的瀏覽或要求，或檔案出現在下載清單中。',
          },
          fix: [
            {
              en: 'Nothing to do. If a button submits a form and also sends the request, call `event.preventDefault()`.',
              'zh-TW': '不需要處理。如果按鈕會送出表單又傳送要求，請呼叫 `event.preventDefault()`。',
            },
          ],
        },
      ],
      seeAlso: ['net/ERR_ABORTED', 'net/NS_ERROR_ABORT'],
    },
    {
      id: 'net/NS_ERROR_ABORT',
      title: { en: 'Cancelled', 'zh-TW': '已取消' },
      meaning: {
        en: 'Something in the browser cancelled the request, often an extension.',
        'zh-TW': '瀏覽器中的某個元件取消了要求，多半是擴充功能。',
      },
      causes: [
        {
          id: 'extension',
          label: { en: 'an ad blocker or other extension', 'zh-TW': '廣告封鎖或其他擴充功能' },
          why: {
            en: 'An extension answers webRequest with `cancel`.',
            'zh-TW': '擴充功能對 webRequest 回應 `cancel`。',
          },
          check: {
            en: 'The network monitor names the extension that blocked it.',
            'zh-TW': '網路監測器會列出封鎖它的擴充功能。',
          },
          fix: [
            {
              en: 'Exempt your own site in the extension, or rename the path.',
              'zh-TW': '在擴充功能中排除自己的網站，或變更路徑名稱。',
            },
          ],
        },
        {
          id: 'session-closed',
          label: { en: 'the HTTP/2 session ended', 'zh-TW': 'HTTP/2 工作階段結束' },
          why: {
            en: 'The HTTP/2 connection closed before the answer to this request began.',
            'zh-TW': 'HTTP/2 連線在此要求的回應開始之前關閉。',
          },
          check: {
            en: 'Several requests to {host} fail at the same moment, without any extension.',
            'zh-TW': '在沒有擴充功能的情況下，對 {host} 的數個要求同時失敗。',
          },
          fix: [
            {
              en: 'Look for a recycling or a restart at that time.',
              'zh-TW': '檢查該時間是否有回收或重新啟動。',
              command: 'Get-WinEvent -ProviderName Microsoft-Windows-WAS -MaxEvents 20',
            },
          ],
        },
      ],
      seeAlso: ['net/ERR_BLOCKED_BY_CLIENT', 'net/NS_BINDING_ABORTED', 'net/NS_ERROR_NET_UNCLEAN_SHUTDOWN'],
    },
    {
      id: 'net/NS_BINDING_REDIRECTED',
      title: { en: 'Redirected', 'zh-TW': '已重新導向' },
      meaning: {
        en: 'The request went on under another URL. This is no fault.',
        'zh-TW': '要求已改以另一個 URL 繼續。這不是錯誤。',
      },
      seeAlso: ['net/NS_BINDING_RETARGETED'],
    },
    {
      id: 'net/NS_BINDING_RETARGETED',
      title: { en: 'Handed over', 'zh-TW': '已轉交' },
      meaning: {
        en: 'The answer was handed to another consumer, such as a download. This is no fault.',
        'zh-TW': '回應已轉交給其他接收者，例如下載。這不是錯誤。',
      },
      seeAlso: ['net/NS_BINDING_REDIRECTED'],
    },
    {
      id: 'net/NS_BINDING_CANCELLED_OLD_LOAD',
      title: { en: 'Replaced by a newer load', 'zh-TW': '由較新的載入取代' },
      meaning: {
        en: 'A newer navigation in the same tab or frame took the place of this one. This is no fault.',
        'zh-TW': '同一個分頁或框架中較新的瀏覽取代了這個要求。這不是錯誤。',
      },
      seeAlso: ['net/NS_BINDING_ABORTED'],
    },
    {
      id: 'net/NS_ERROR_DOCSHELL_DYING',
      title: { en: 'Tab is closing', 'zh-TW': '分頁正在關閉' },
      meaning: {
        en: 'The tab or frame was being closed when the request was made. This is no fault.',
        'zh-TW': '發出要求時，分頁或框架正在關閉。這不是錯誤。',
      },
      seeAlso: ['net/NS_BINDING_ABORTED'],
    },
    {
      id: 'net/NS_ERROR_DOM_ABORT_ERR',
      title: { en: 'Aborted by the page', 'zh-TW': '由頁面中止' },
      meaning: {
        en: 'Code of the page aborted the request; it sees an `AbortError`.',
        'zh-TW': '頁面的程式碼中止了要求，並會收到 `AbortError`。',
      },
      seeAlso: ['net/NS_BINDING_ABORTED'],
    },
    {
      id: 'net/NS_BINDING_FAILED',
      severity: 'error',
      title: { en: 'Load failed', 'zh-TW': '載入失敗' },
      meaning: {
        en: 'The load failed for a reason that Firefox does not state.',
        'zh-TW': '載入失敗，Firefox 未說明原因。',
      },
      causes: [
        {
          id: 'unspecified',
          label: { en: 'no closer reason is known', 'zh-TW': '沒有更明確的原因' },
          why: {
            en: 'The part of Firefox that carried the load gave up without a closer error.',
            'zh-TW': 'Firefox 負責載入的部分放棄，且沒有更明確的錯誤。',
          },
          check: {
            en: 'The browser console, `Ctrl+Shift+J`, may have a line of that moment.',
            'zh-TW': '瀏覽器主控台（`Ctrl+Shift+J`）可能有該時刻的訊息。',
          },
          fix: [
            {
              en: 'Record it at `about:logging` with the networking preset, and read what comes before this name.',
              'zh-TW': '在 `about:logging` 以網路預設組合記錄，然後查看此名稱之前的內容。',
            },
          ],
        },
      ],
      seeAlso: ['net/NS_ERROR_FAILURE'],
    },
    {
      id: 'net/NS_ERROR_INTERCEPTION_FAILED',
      severity: 'error',
      title: { en: 'Service worker failed', 'zh-TW': 'Service Worker 失敗' },
      meaning: {
        en: "The page's service worker took the request and gave no usable answer.",
        'zh-TW': '頁面的 Service Worker 接手了要求，但沒有給出可用的回應。',
      },
      causes: [
        {
          id: 'respond-with-failed',
          label: { en: "the worker's own fetch failed", 'zh-TW': 'Worker 自己的 fetch 失敗' },
          why: {
            en: 'The promise given to `respondWith()` was rejected: the server was not reached, or CORS refused it.',
            'zh-TW': '交給 `respondWith()` 的 Promise 遭拒絕：無法連線到伺服器，或遭 CORS 拒絕。',
          },
          check: {
            en: "The console names the worker's script and line. Unregistered at `about:debugging#/runtime/this-firefox`, the load works.",
            'zh-TW':
              '主控台會列出 Worker 的指令碼與行號。在 `about:debugging#/runtime/this-firefox` 取消註冊後載入正常。',
          },
          fix: [
            {
              en: "Give the worker's `fetch()` a fallback: `.catch(() => caches.match('/offline.html'))`.",
              'zh-TW': "為 Worker 的 `fetch()` 加上備用回應：`.catch(() => caches.match('/offline.html'))`。",
            },
            {
              en: 'Let requests to other origins pass: return from the handler without `respondWith()`.',
              'zh-TW': '放行對其他來源的要求：在處理函式中不呼叫 `respondWith()` 就返回。',
            },
          ],
        },
        {
          id: 'opaque-response',
          label: { en: 'an opaque answer where CORS is needed', 'zh-TW': '需要 CORS 卻給了不透明回應' },
          why: {
            en: 'The worker fetched with `no-cors`, and the page needs CORS or has `Cross-Origin-Embedder-Policy`.',
            'zh-TW': 'Worker 以 `no-cors` 擷取，但頁面需要 CORS，或設有 `Cross-Origin-Embedder-Policy`。',
          },
          check: {
            en: 'In the worker, `response.type` is `opaque`.',
            'zh-TW': '在 Worker 中，`response.type` 為 `opaque`。',
          },
          fix: [
            {
              en: 'Pass `event.request` on as it is, and let the other server send `Access-Control-Allow-Origin`.',
              'zh-TW': '原樣傳遞 `event.request`，並讓另一台伺服器傳送 `Access-Control-Allow-Origin`。',
            },
          ],
        },
      ],
      seeAlso: ['net/NS_ERROR_CORRUPTED_CONTENT'],
      sources: [ERROR_LIST, 'https://developer.mozilla.org/docs/Web/API/FetchEvent/respondWith'],
    },
  ],
);
