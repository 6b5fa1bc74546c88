import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'guide/friendly-errors',
  severity: 'info',
  visibility: 'client',
  title: { en: 'Error pages made by the browser', 'zh-TW': '瀏覽器自製的錯誤頁' },
  meaning: {
    en: 'When a response has little or nothing to show, the browser may show a page of its own. The Response tab of DevTools has what the server really sent.',
    'zh-TW':
      '回應幾乎沒有內容時，瀏覽器可能改顯示自己的網頁。伺服器實際送出的內容在 DevTools 的「回應」索引標籤。',
  },
  causes: [
    {
      id: 'internet-explorer',
      label: {
        en: 'Internet Explorer: friendly HTTP error messages',
        'zh-TW': 'Internet Explorer：易懂的 HTTP 錯誤訊息',
      },
      why: {
        en: 'It replaced bodies of 512 bytes or less (256 for some codes, such as 403, 405 and 410) by a page of its own.',
        'zh-TW': '它會以自己的網頁取代 512 個位元組以下的本文（403、405、410 等部分狀態碼為 256）。',
      },
      check: {
        en: 'The page speaks of “The page cannot be displayed”, and another browser shows a text of the server.',
        'zh-TW': '網頁顯示「無法顯示網頁」，而其他瀏覽器會顯示伺服器的文字。',
      },
      fix: [
        {
          en: 'In the browser: Tools > Internet Options > Advanced, clear Show friendly HTTP error messages.',
          'zh-TW': '在瀏覽器：「工具」>「網際網路選項」>「進階」，清除「顯示易懂的 HTTP 錯誤訊息」。',
        },
        {
          en: 'On the server: make error pages longer than 512 bytes.',
          'zh-TW': '在伺服器：讓錯誤頁大於 512 個位元組。',
        },
      ],
    },
    {
      id: 'chrome',
      label: { en: 'Chrome and Edge', 'zh-TW': 'Chrome 與 Edge' },
      why: {
        en: "They show a page of their own (“This page isn't working”, `HTTP ERROR 500`) when the body is empty.",
        'zh-TW': '本文為空白時，它們會顯示自己的網頁（「這個網頁無法正常運作」，`HTTP ERROR 500`）。',
      },
      check: {
        en: '`Content-Length` is 0, or the Response tab is empty.',
        'zh-TW': '`Content-Length` 為 0，或「回應」索引標籤空白。',
      },
      fix: [
        { en: 'Read the real answer.', 'zh-TW': '讀取實際的回應。', command: 'curl -i "{url}"' },
        {
          en: 'Let the application send a body with its errors; in ASP.NET Core add `UseStatusCodePages()`.',
          'zh-TW': '讓應用程式在錯誤時送出本文；在 ASP.NET Core 加上 `UseStatusCodePages()`。',
        },
      ],
    },
  ],
  formerlyKb: [294807],
  seeAlso: ['http/500', 'iis/500.100', 'guide/detailed-errors'],
  sources: [
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://source.chromium.org/chromium/chromium/src/+/main:components/error_page/',
  ],
});
