import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'iis/404.11',
  severity: 'error',
  visibility: 'detailed-page',
  versions: 'IIS 7+',
  title: { en: 'Request contains double escape sequence', 'zh-TW': '要求含有雙重逸出序列' },
  meaning: {
    en: 'After decoding the URL once, it can still be decoded again, so request filtering takes it for an attempt to smuggle characters. A plus sign in the path is enough.',
    'zh-TW':
      'URL 解碼一次之後仍可再次解碼，要求篩選因此將它視為夾帶字元的企圖；路徑中只要有一個加號就會發生。',
  },
  causes: [
    {
      id: 'double-escape',
      label: {
        en: 'plus sign or doubly encoded character in the path',
        'zh-TW': '路徑含加號或重複編碼的字元',
      },
      why: {
        en: '`{path}` holds a `+`, or a percent sign that was encoded again, such as `%252F` or `%2520`.',
        'zh-TW': '`{path}` 含有 `+`，或百分號又被編碼一次，例如 `%252F` 或 `%2520`。',
      },
      check: {
        en: 'Look for `+`, `%2B` or `%25` in the path (not in the query string); the detailed page names `RequestFilteringModule`.',
        'zh-TW':
          '在路徑（不含查詢字串）中尋找 `+`、`%2B` 或 `%25`；詳細錯誤網頁會列出 `RequestFilteringModule`。',
      },
      fix: [
        {
          en: 'Encode the name once: a space is `%20`, not `+`; move free text from the path into the query string.',
          'zh-TW': '名稱只編碼一次：空格應為 `%20`，而不是 `+`；並將任意文字從路徑移到查詢字串。',
        },
        {
          en: 'If file names must hold `+`, allow double escaping in Request Filtering > Edit Feature Settings, for that site or folder only, and make sure that the application decodes a URL once.',
          'zh-TW':
            '如果檔名必須含有 `+`，請只針對該網站或資料夾，在「要求篩選」>「編輯功能設定」選取「允許雙重逸出」，並確認應用程式只將 URL 解碼一次。',
          command:
            'appcmd set config "{site}" -section:system.webServer/security/requestFiltering -allowDoubleEscaping:true',
          config: `<system.webServer>
  <security>
    <requestFiltering allowDoubleEscaping="true" />
  </security>
</system.webServer>`,
        },
      ],
    },
    {
      id: 'encoded-again',
      label: { en: 'a proxy or rule encodes the URL again', 'zh-TW': 'Proxy 或規則再次編碼 URL' },
      why: {
        en: 'A rewrite rule or proxy encodes a path that is encoded already: `%20` becomes `%2520`.',
        'zh-TW': '重寫規則或 Proxy 將已編碼的路徑再編碼一次：`%20` 變成 `%2520`。',
      },
      check: {
        en: 'The Network panel shows `%20`, and Requested URL on the detailed page shows `%2520`.',
        'zh-TW': '「網路」面板顯示 `%20`，而詳細錯誤網頁的「要求的 URL」顯示 `%2520`。',
      },
      fix: [
        {
          en: 'Take `UrlEncode` out of the action of the rule in URL Rewrite, or let the proxy pass the path unchanged.',
          'zh-TW': '在 URL Rewrite 將規則動作中的 `UrlEncode` 移除，或讓 Proxy 原樣轉送路徑。',
          command: 'appcmd list config "{site}" -section:system.webServer/rewrite/rules',
        },
      ],
    },
  ],
  seeAlso: ['http/404', 'iis/404.12', 'http/400'],
  sources: [
    'https://learn.microsoft.com/iis/configuration/system.webserver/security/requestfiltering/',
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
  ],
});
