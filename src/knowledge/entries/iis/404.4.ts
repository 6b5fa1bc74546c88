import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'iis/404.4',
  severity: 'error',
  visibility: 'detailed-page',
  versions: 'IIS 7+',
  title: { en: 'No handler configured', 'zh-TW': '未設定處理常式' },
  meaning: {
    en: 'No handler mapping fits the path, not even the static file handler.',
    'zh-TW': '沒有任何處理常式對應符合此路徑，連靜態檔案處理常式也沒有。',
  },
  causes: [
    {
      id: 'handlers-cleared',
      label: {
        en: 'handler list was cleared or the last mapping removed',
        'zh-TW': '處理常式清單已清空，或對應已移除',
      },
      why: {
        en: 'A `web.config` holds `<handlers><clear /></handlers>` and does not add what `{path}` needs, `StaticFile` included.',
        'zh-TW':
          '某個 `web.config` 含有 `<handlers><clear /></handlers>`，卻沒有加回 `{path}` 需要的項目，包括 `StaticFile`。',
      },
      check: {
        en: 'The Handler line of the detailed page says `Not yet determined`; Handler Mappings is short or empty.',
        'zh-TW': '詳細錯誤網頁的處理常式一行為 `Not yet determined`；「處理常式對應」項目很少或空白。',
      },
      fix: [
        {
          en: 'Delete the `<clear />`, or choose Revert To Parent in Handler Mappings.',
          'zh-TW': '刪除 `<clear />`，或在「處理常式對應」選擇「還原為上層」。',
          command: 'appcmd list config "{site}" -section:system.webServer/handlers',
        },
      ],
    },
    {
      id: 'no-mapping',
      label: { en: 'nothing maps this extension or path', 'zh-TW': '沒有對應此副檔名或路徑' },
      why: {
        en: 'The mappings are limited to certain paths or verbs, and `{method}` on `{path}` is not among them.',
        'zh-TW': '對應只限特定路徑或動詞，而 `{path}` 的 `{method}` 不在其中。',
      },
      check: {
        en: 'Compare Path and Request Restrictions of the mappings with the request.',
        'zh-TW': '比對各對應的「路徑」與「要求限制」和此要求。',
      },
      fix: [
        {
          en: 'Add a mapping for `{extension}` in Handler Mappings, after installing the program that serves it; static files need `StaticFile`, as the last one.',
          'zh-TW':
            '安裝負責的程式後，在「處理常式對應」為 `{extension}` 新增對應；靜態檔案需要 `StaticFile`，並排在最後。',
          config: `<system.webServer>
  <handlers>
    <add name="StaticFile" path="*" verb="*" modules="StaticFileModule,DefaultDocumentModule,DirectoryListingModule" resourceType="Either" requireAccess="Read" />
  </handlers>
</system.webServer>`,
        },
      ],
    },
  ],
  seeAlso: ['iis/404.17', 'iis/404.3', 'iis/500.21'],
  sources: [
    'https://learn.microsoft.com/iis/configuration/system.webserver/handlers/',
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
  ],
});
