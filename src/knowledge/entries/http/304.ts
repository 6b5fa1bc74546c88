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
  ],
  seeAlso: ['http/412'],
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9110#section-15.4.5',
    'https://learn.microsoft.com/iis/configuration/system.webserver/staticcontent/clientcache',
  ],
});
