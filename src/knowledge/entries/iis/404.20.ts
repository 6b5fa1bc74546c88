import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'iis/404.20',
  severity: 'error',
  visibility: 'detailed-page',
  versions: 'IIS 8+',
  title: { en: 'Too many URL segments', 'zh-TW': 'URL 區段過多' },
  meaning: {
    en: "The path has more parts between slashes than the site's `maxUrlSegments` allows, 32 by default. IIS 7.5 Express used this number for a missing default document.",
    'zh-TW':
      '路徑中以斜線分隔的區段數超過網站的 `maxUrlSegments`（預設為 32）。IIS 7.5 Express 曾以此號碼表示沒有預設文件。',
  },
  causes: [
    {
      id: 'too-many-segments',
      label: { en: 'more path segments than maxUrlSegments', 'zh-TW': '路徑區段數超過 maxUrlSegments' },
      why: {
        en: 'The application puts many values into the path, each as a segment.',
        'zh-TW': '應用程式在路徑中放入許多值，每個值各占一個區段。',
      },
      check: {
        en: 'Count the slashes in `{path}`; the log shows `404 20`.',
        'zh-TW': '計算 `{path}` 中的斜線數；記錄檔顯示 `404 20`。',
      },
      fix: [
        { en: 'Move the values into the query string or the body.', 'zh-TW': '將這些值移到查詢字串或本文。' },
        {
          en: 'Raise the limit of the site.',
          'zh-TW': '提高網站的上限。',
          command: 'appcmd set site "{site}" /limits.maxUrlSegments:64',
          config: `<system.applicationHost>
  <sites>
    <site name="{site}">
      <limits maxUrlSegments="64" />
    </site>
  </sites>
</system.applicationHost>`,
        },
      ],
    },
    {
      id: 'growing-link',
      label: { en: 'a relative link that grows at every step', 'zh-TW': '每次都變長的相對連結' },
      why: {
        en: 'A relative link without base makes crawlers and browsers ask for `a/b/a/b/…`.',
        'zh-TW': '沒有基準路徑的相對連結，使網路爬蟲與瀏覽器要求 `a/b/a/b/…` 這樣的路徑。',
      },
      check: { en: 'The same parts repeat in `{path}`.', 'zh-TW': '`{path}` 中重複出現相同的部分。' },
      fix: [
        {
          en: 'Start the link with `/` or set `<base href="/">` in the page.',
          'zh-TW': '讓連結以 `/` 開頭，或在網頁設定 `<base href="/">`。',
        },
      ],
    },
  ],
  seeAlso: ['iis/404.14', 'http/414', 'http/404'],
  sources: [
    'https://learn.microsoft.com/iis/configuration/system.applicationhost/sites/site/limits',
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
  ],
});
