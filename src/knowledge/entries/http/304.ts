import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'http/304',
  severity: 'info',
  visibility: 'client',
  title: { en: 'Not Modified', 'zh-TW': '未修改' },
  meaning: {
    en: "The client's cached copy is still current, so the server sends no body. This is not an error.",
    'zh-TW': '用戶端快取中的副本仍是最新的，因此伺服器不傳送本文。這不是錯誤。',
  },
  causes: [
    {
      id: 'copy-current',
      label: { en: "the client's copy is current", 'zh-TW': '用戶端的副本仍是最新的' },
      why: {
        en: 'The file has not changed since the browser stored it.',
        'zh-TW': '瀏覽器儲存之後，檔案沒有變更。',
      },
      check: {
        en: '`If-None-Match` equals the `ETag` of the response, and the content is right.',
        'zh-TW': '`If-None-Match` 與回應的 `ETag` 相同，且內容正確。',
      },
      fix: [
        {
          en: 'Nothing to do. To save the question too, set a time in IIS Manager > HTTP Response Headers > Set Common Headers.',
          'zh-TW':
            '不需要處理。若要連詢問都省下，請在 IIS 管理員的「HTTP 回應標頭」>「設定通用標頭」設定時間。',
          command:
            'appcmd set config "{site}" -section:system.webServer/staticContent -clientCache.cacheControlMode:UseMaxAge',
        },
      ],
    },
    {
      id: 'stale-content',
      label: { en: 'a new version does not show up', 'zh-TW': '看不到更新後的內容' },
      why: {
        en: 'The file was changed but keeps its `ETag` and `Last-Modified`, or a kernel or proxy cache still holds the old one.',
        'zh-TW': '檔案已變更，但 `ETag` 與 `Last-Modified` 不變，或核心快取、Proxy 快取仍保有舊版本。',
      },
      check: {
        en: 'Reload with Ctrl+F5: if the new content comes, only the caching is wrong.',
        'zh-TW': '按 Ctrl+F5 重新整理：如果出現新內容，表示只是快取設定不對。',
      },
      fix: [
        {
          en: 'See what HTTP.sys holds in its cache.',
          'zh-TW': '檢視 HTTP.sys 快取的內容。',
          command: 'netsh http show cachestate',
        },
        {
          en: 'Give files a version in their name and set how long they may be cached.',
          'zh-TW': '在檔名加上版本，並設定可快取的時間。',
          config: `<staticContent>
  <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="1.00:00:00" />
</staticContent>`,
        },
      ],
    },
    {
      id: 'unasked',
      label: { en: 'the request set no condition', 'zh-TW': '要求未帶條件' },
      why: {
        en: 'Without `If-None-Match` or `If-Modified-Since` there is no copy to confirm, so the page gets nothing.',
        'zh-TW': '沒有 `If-None-Match` 或 `If-Modified-Since` 就沒有可確認的副本，頁面因此得不到內容。',
      },
      check: { en: 'The headers of the request have neither.', 'zh-TW': '要求的標頭兩者皆無。' },
      fix: [
        {
          en: 'Let the application or cache answer 304 to conditional requests alone.',
          'zh-TW': '讓應用程式或快取只對條件式要求回應 304。',
        },
      ],
    },
  ],
  seeAlso: ['http/412'],
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9110#section-15.4.5',
    'https://learn.microsoft.com/iis/configuration/system.webserver/staticcontent/clientcache',
  ],
});
