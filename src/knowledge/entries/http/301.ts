import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'http/301',
  severity: 'info',
  visibility: 'client',
  title: { en: 'Moved Permanently', 'zh-TW': '已永久移動' },
  meaning: {
    en: 'The resource has a new permanent URL, given in `Location`; browsers and search engines remember it.',
    'zh-TW': '資源已有新的永久 URL，寫在 `Location` 標頭；瀏覽器與搜尋引擎會記住它。',
  },
  causes: [
    {
      id: 'wrong-permanent-redirect',
      label: { en: 'a permanent redirect that is wrong or loops', 'zh-TW': '永久重新導向錯誤或形成迴圈' },
      why: {
        en: 'A 301 of `<httpRedirect>` or URL Rewrite is cached without end, so a browser keeps following it even after the rule was mended.',
        'zh-TW':
          '`<httpRedirect>` 或 URL Rewrite 送出的 301 會被長期快取，即使規則已修正，瀏覽器仍會沿用舊的目標。',
      },
      check: {
        en: 'DevTools shows `(from disk cache)` beside the 301, and its `Location` is the old target or the same URL again.',
        'zh-TW': 'DevTools 在 301 旁顯示 `(from disk cache)`，且 `Location` 是舊目標或同一個 URL。',
      },
      fix: [
        {
          en: "Use a temporary redirect until the rule is proven, and clear the browser's cache.",
          'zh-TW': '規則確認無誤之前先使用暫時重新導向，並清除瀏覽器快取。',
          config:
            '<location path="old-path"><system.webServer><httpRedirect enabled="true" destination="/new-path" httpResponseStatus="Temporary" /></system.webServer></location>',
        },
      ],
    },
    {
      id: 'folder-without-slash',
      label: { en: 'a folder asked for without its slash', 'zh-TW': '要求資料夾時缺少結尾斜線' },
      why: {
        en: '`{path}` is a folder, so IIS sends the browser to the URL with a slash. A `POST` becomes a `GET` on the way.',
        'zh-TW': '`{path}` 是資料夾，因此 IIS 將瀏覽器導向加上斜線的 URL；`POST` 會在途中變成 `GET`。',
      },
      check: {
        en: '`Location` is the same URL with `/` at its end.',
        'zh-TW': '`Location` 是結尾加上 `/` 的同一個 URL。',
      },
      fix: [
        {
          en: 'Link to the final URL, with the trailing slash of folders.',
          'zh-TW': '直接連結到最終的 URL，資料夾要加上結尾斜線。',
          command: 'curl -I "{url}"',
        },
      ],
    },
  ],
  seeAlso: ['http/302', 'http/308', 'net/ERR_TOO_MANY_REDIRECTS'],
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9110#section-15.4.2',
    'https://learn.microsoft.com/iis/configuration/system.webserver/httpredirect/',
  ],
});
