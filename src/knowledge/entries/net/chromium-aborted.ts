import { defineTable } from '../../entry';

const NET_ERRORS = 'https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h';

/** Chromium: the request was given up, mostly on purpose. */
export default defineTable(
  { group: 'aborted', severity: 'info', visibility: 'client', sources: [NET_ERRORS] },
  [
    {
      id: 'net/ERR_ABORTED',
      title: { en: 'Aborted', 'zh-TW': '已中止' },
      meaning: {
        en: 'The page or the user gave the request up. This is usually no fault.',
        'zh-TW': '頁面或使用者放棄了要求。這通常不是錯誤。',
      },
      causes: [
        {
          id: 'navigated-away',
          label: {
            en: 'navigation, abort() or a download',
            'zh-TW': '瀏覽到其他頁面、呼叫 abort()，或轉為下載',
          },
          why: {
            en: 'The page moved on, code called `AbortController.abort()`, or the answer became a download or a 204.',
            'zh-TW': '頁面已切換、程式碼呼叫 `AbortController.abort()`，或回應變成下載或 204。',
          },
          check: {
            en: 'A newer navigation or request follows at once.',
            'zh-TW': '隨後立即有新的瀏覽或要求。',
          },
          fix: [
            {
              en: 'Nothing to do, unless the page aborts too early.',
              'zh-TW': '不需要處理，除非頁面過早中止。',
            },
          ],
        },
        {
          id: 'prefetch',
          label: { en: 'a load ahead of time that was not needed', 'zh-TW': '不再需要的預先載入' },
          why: {
            en: 'The browser asked ahead (`Sec-Purpose`), for a page that the user then did not open.',
            'zh-TW': '瀏覽器預先要求（`Sec-Purpose`）使用者後來沒有開啟的頁面。',
          },
          check: { en: 'The request has `Sec-Purpose`.', 'zh-TW': '要求帶有 `Sec-Purpose`。' },
          fix: [{ en: 'Nothing to do.', 'zh-TW': '不需要處理。' }],
        },
      ],
      seeAlso: ['net/NS_BINDING_ABORTED', 'net/ERR_FAILED'],
    },
    {
      id: 'net/ERR_FAILED',
      group: 'blocked',
      severity: 'error',
      title: { en: 'Failed', 'zh-TW': '失敗' },
      meaning: {
        en: 'The request failed without a closer reason; with `fetch` it is most often CORS.',
        'zh-TW': '要求失敗，沒有更明確的原因；使用 `fetch` 時多半是 CORS。',
      },
      causes: [
        {
          id: 'cors',
          label: { en: 'refused by CORS', 'zh-TW': '遭 CORS 拒絕' },
          types: ['fetch', 'css', 'js', 'font', 'img', 'media', 'other'],
          why: {
            en: 'A cross-origin answer has no `Access-Control-Allow-Origin` for this page. Error pages of IIS lack it too, so a 500 shows as a CORS fault.',
            'zh-TW':
              '跨來源的回應沒有此頁面所需的 `Access-Control-Allow-Origin`。IIS 的錯誤頁也沒有，因此 500 會呈現為 CORS 錯誤。',
          },
          check: {
            en: 'The console says `blocked by CORS policy`.',
            'zh-TW': '主控台顯示 `blocked by CORS policy`。',
          },
          fix: [
            {
              en: 'Let error pages too send `Access-Control-Allow-Origin: {origin}`; on IIS, the CORS module does.',
              'zh-TW': '讓錯誤頁也傳送 `Access-Control-Allow-Origin: {origin}`；在 IIS 上由 CORS 模組負責。',
              config: '<cors enabled="true"><add origin="{origin}" allowCredentials="true" /></cors>',
            },
          ],
        },
        {
          id: 'worker-or-extension',
          label: {
            en: 'a service worker or an extension broke it',
            'zh-TW': 'Service Worker 或擴充功能造成失敗',
          },
          types: ['fetch', 'doc', 'css', 'js', 'font', 'img', 'media', 'other'],
          why: {
            en: "A service worker's `respondWith` got a rejected promise, or an extension redirected wrongly.",
            'zh-TW': 'Service Worker 的 `respondWith` 收到遭拒的 promise，或擴充功能錯誤地重新導向。',
          },
          check: {
            en: 'With `Bypass for network` in the Application panel, or without extensions, it works.',
            'zh-TW': '在「應用程式」面板勾選 `Bypass for network`，或停用擴充功能後正常。',
          },
          fix: [{ en: 'Correct the worker, or unregister it.', 'zh-TW': '修正或取消註冊該 Worker。' }],
        },
        {
          id: 'websocket',
          label: { en: 'a WebSocket that did not open', 'zh-TW': 'WebSocket 未能開啟' },
          types: ['ws'],
          why: {
            en: 'Chromium calls every WebSocket that does not open so, and names the status or the network error in the console alone.',
            'zh-TW': 'Chromium 對所有未能開啟的 WebSocket 都回報此名稱，狀態碼或網路錯誤只會出現在主控台。',
          },
          check: {
            en: 'The console says `Unexpected response code:` with the status of the handshake, or `Error in connection establishment:` with a `net::` error; the Explain view reads either.',
            'zh-TW':
              '主控台以 `Unexpected response code:` 顯示交握的狀態碼，或以 `Error in connection establishment:` 顯示 `net::` 錯誤；兩者都可以貼到「解讀」檢視。',
          },
          fix: [
            {
              en: 'With a status of 200, 400 or 404, let IIS have the WebSocket Protocol.',
              'zh-TW': '狀態碼為 200、400 或 404 時，為 IIS 安裝 WebSocket 通訊協定。',
              command: 'Install-WindowsFeature Web-WebSockets',
            },
            {
              en: 'Behind a reverse proxy, pass `Upgrade` and `Connection` on; with 401 or 403, look at who may open that path.',
              'zh-TW':
                '位於反向 Proxy 之後時，傳遞 `Upgrade` 與 `Connection`；為 401 或 403 時，檢查誰可以存取該路徑。',
            },
          ],
        },
      ],
      seeAlso: ['net/ERR_ABORTED', 'http/405', 'http/426'],
      sources: [
        NET_ERRORS,
        'https://source.chromium.org/chromium/chromium/src/+/main:net/websockets/websocket_stream.cc',
        'https://learn.microsoft.com/en-us/iis/extensions/cors-module/cors-module-configuration-reference',
      ],
    },
    {
      id: 'net/ERR_CONTEXT_SHUT_DOWN',
      title: { en: 'Browser closing', 'zh-TW': '瀏覽器正在關閉' },
      meaning: {
        en: 'The profile or the browser was closing; nothing to do.',
        'zh-TW': '設定檔或瀏覽器正在關閉，不需要處理。',
      },
      causes: [],
      seeAlso: ['net/ERR_ABORTED'],
    },
    {
      id: 'net/ERR_CACHE_MISS',
      group: 'cache',
      severity: 'warning',
      title: { en: 'Cache miss', 'zh-TW': '快取中沒有資料' },
      meaning: {
        en: 'The request was to be answered from the cache only, and the cache does not have it.',
        'zh-TW': '要求只能由快取回應，但快取中沒有資料。',
      },
      causes: [
        {
          id: 'only-if-cached',
          label: { en: 'form resubmission or only-if-cached', 'zh-TW': '重送表單或 only-if-cached' },
          why: {
            en: 'The user went back to a page that came from a form, or code asked with `only-if-cached`.',
            'zh-TW': '使用者返回由表單產生的頁面，或程式碼以 `only-if-cached` 要求。',
          },
          check: { en: 'The browser offers to send the form again.', 'zh-TW': '瀏覽器會詢問是否重送表單。' },
          fix: [
            {
              en: 'Reload; answer forms with a 303 redirect, so that going back is safe.',
              'zh-TW': '重新整理；以 303 重新導向回應表單，返回時就不會出錯。',
            },
          ],
        },
      ],
      seeAlso: ['http/303'],
    },
    {
      id: 'net/ERR_HTTP_RESPONSE_CODE_FAILURE',
      group: 'http',
      severity: 'error',
      title: { en: 'The status was taken as a failure', 'zh-TW': '狀態碼被視為失敗' },
      meaning: {
        en: 'What asked for it takes any status but a success for a failure, and so hides the status.',
        'zh-TW': '要求者將成功以外的狀態碼都視為失敗，因而隱藏了狀態碼。',
      },
      causes: [
        {
          id: 'status-hidden',
          label: { en: 'the server answered 4xx or 5xx', 'zh-TW': '伺服器回應 4xx 或 5xx' },
          why: {
            en: 'Downloads and empty error answers of a page show this instead of the status.',
            'zh-TW': '下載與本文為空的錯誤回應會以此取代狀態碼。',
          },
          check: {
            en: 'Ask for the URL with `curl` to see the status.',
            'zh-TW': '以 `curl` 要求此 URL 以檢視狀態碼。',
          },
          fix: [
            {
              en: 'Go by the status that it shows.',
              'zh-TW': '依顯示的狀態碼處理。',
              command: 'curl -i "{url}"',
            },
          ],
        },
      ],
      seeAlso: ['http/404', 'http/500'],
    },
  ],
);
