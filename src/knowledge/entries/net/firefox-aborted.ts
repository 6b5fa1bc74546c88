import { defineTable } from '../../entry';

/** Firefox: the request was given up or handed over, mostly on purpose. */
export default defineTable({ group: 'aborted' }, [
  {
    id: 'net/NS_BINDING_ABORTED',
    severity: 'info',
    visibility: 'client',
    title: { en: 'Aborted', 'zh-TW': '已中止' },
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
          en: 'The page moved on, or code called `AbortController.abort()`.',
          'zh-TW': '頁面已切換，或程式碼呼叫 `AbortController.abort()`。',
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
    ],
    seeAlso: ['net/ERR_ABORTED', 'net/NS_ERROR_ABORT'],
    sources: ['https://searchfox.org/mozilla-central/source/xpcom/base/ErrorList.py'],
  },
  {
    id: 'net/NS_ERROR_ABORT',
    severity: 'info',
    visibility: 'client',
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
          en: 'An extension answers webRequest with `cancel`, or the page stopped the load.',
          'zh-TW': '擴充功能對 webRequest 回應 `cancel`，或頁面停止載入。',
        },
        check: {
          en: 'In troubleshoot mode, without extensions, it works.',
          'zh-TW': '在不載入擴充功能的疑難排解模式中正常。',
        },
        fix: [
          {
            en: 'Exempt your own site in the extension, or rename the path.',
            'zh-TW': '在擴充功能中排除自己的網站，或變更路徑名稱。',
          },
        ],
      },
    ],
    seeAlso: ['net/ERR_BLOCKED_BY_CLIENT', 'net/NS_BINDING_ABORTED'],
    sources: ['https://searchfox.org/mozilla-central/source/xpcom/base/ErrorList.py'],
  },
  {
    id: 'net/NS_BINDING_REDIRECTED',
    severity: 'info',
    visibility: 'client',
    title: { en: 'Redirected', 'zh-TW': '已重新導向' },
    meaning: {
      en: 'The request went on under another URL. This is no fault.',
      'zh-TW': '要求已改以另一個 URL 繼續。這不是錯誤。',
    },
    causes: [],
    seeAlso: ['net/NS_BINDING_RETARGETED'],
    sources: ['https://searchfox.org/mozilla-central/source/xpcom/base/ErrorList.py'],
  },
  {
    id: 'net/NS_BINDING_RETARGETED',
    severity: 'info',
    visibility: 'client',
    title: { en: 'Handed over', 'zh-TW': '已轉交' },
    meaning: {
      en: 'The answer was handed to another consumer, such as a download. This is no fault.',
      'zh-TW': '回應已轉交給其他接收者，例如下載。這不是錯誤。',
    },
    causes: [],
    seeAlso: ['net/NS_BINDING_REDIRECTED'],
    sources: ['https://searchfox.org/mozilla-central/source/xpcom/base/ErrorList.py'],
  },
  {
    id: 'net/NS_ERROR_FAILURE',
    severity: 'error',
    visibility: 'client',
    title: { en: 'Failure', 'zh-TW': '失敗' },
    meaning: { en: 'Firefox failed without a closer reason.', 'zh-TW': 'Firefox 失敗，沒有更明確的原因。' },
    causes: [
      {
        id: 'unspecified',
        label: { en: 'no closer reason is known', 'zh-TW': '沒有更明確的原因' },
        why: {
          en: 'An extension, a service worker or the network stack broke the load.',
          'zh-TW': '擴充功能、Service Worker 或網路堆疊造成載入失敗。',
        },
        check: {
          en: 'Try troubleshoot mode, without extensions.',
          'zh-TW': '嘗試不載入擴充功能的疑難排解模式。',
        },
        fix: [
          {
            en: 'Record what Firefox does at `about:logging`, with the networking preset.',
            'zh-TW': '在 `about:logging` 以網路預設組合記錄 Firefox 的動作。',
          },
        ],
      },
    ],
    seeAlso: ['net/ERR_FAILED'],
    sources: ['https://searchfox.org/mozilla-central/source/xpcom/base/ErrorList.py'],
  },
]);
