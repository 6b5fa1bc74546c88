import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'iis/404.5',
  severity: 'error',
  visibility: 'detailed-page',
  versions: 'IIS 7+',
  title: { en: 'URL sequence denied', 'zh-TW': 'URL 序列遭拒' },
  meaning: {
    en: 'The URL holds a sequence of characters that request filtering denies.',
    'zh-TW': 'URL 含有要求篩選所拒絕的字元序列。',
  },
  causes: [
    {
      id: 'denied-sequence',
      label: { en: 'URL holds a denied sequence', 'zh-TW': 'URL 含有遭拒的序列' },
      why: {
        en: 'A sequence of `denyUrlSequences`, such as `..` or a word that someone added, occurs in `{path}`. It matches anywhere, also inside harmless names.',
        'zh-TW':
          '`denyUrlSequences` 中的序列（例如 `..` 或有人加入的字詞）出現在 `{path}` 中；只要出現就算符合，即使是無害的名稱也一樣。',
      },
      check: {
        en: 'Compare `{path}` with IIS Manager, Request Filtering > URL; the detailed page names `RequestFilteringModule`.',
        'zh-TW':
          '比對 `{path}` 與 IIS 管理員「要求篩選」>「URL」的項目；詳細錯誤網頁會列出 `RequestFilteringModule`。',
      },
      fix: [
        {
          en: 'Rename the file or the route, so that it does not hold the sequence.',
          'zh-TW': '重新命名檔案或路由，使其不含該序列。',
        },
        {
          en: 'Remove the sequence from the list, or let this one URL pass with `alwaysAllowedUrls`.',
          'zh-TW': '將序列從清單移除，或以 `alwaysAllowedUrls` 只放行這個 URL。',
          command:
            'appcmd set config "{site}" -section:system.webServer/security/requestFiltering /+"alwaysAllowedUrls.[url=\'{path}\']"',
          config: `<system.webServer>
  <security>
    <requestFiltering>
      <alwaysAllowedUrls>
        <add url="{path}" />
      </alwaysAllowedUrls>
    </requestFiltering>
  </security>
</system.webServer>`,
        },
      ],
    },
  ],
  seeAlso: ['http/404', 'iis/404.18', 'iis/404.19'],
  sources: [
    'https://learn.microsoft.com/iis/configuration/system.webserver/security/requestfiltering/denyurlsequences/',
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
  ],
});
