import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'iis/404.7',
  severity: 'error',
  visibility: 'detailed-page',
  versions: 'IIS 7+',
  title: { en: 'File extension denied', 'zh-TW': '副檔名遭拒' },
  meaning: {
    en: 'Request filtering refused the request because of the extension in the URL. The file may well exist.',
    'zh-TW': '要求篩選因為 URL 中的副檔名而拒絕要求；檔案可能確實存在。',
  },
  causes: [
    {
      id: 'extension-denied',
      label: { en: 'extension is on the deny list', 'zh-TW': '副檔名在拒絕清單中' },
      why: {
        en: '`{extension}` is listed with `allowed="false"` in `fileExtensions`. Source and configuration files such as `.config`, `.cs`, `.vb` and `.mdb` are denied by default.',
        'zh-TW':
          '`fileExtensions` 將 `{extension}` 設為 `allowed="false"`。`.config`、`.cs`、`.vb`、`.mdb` 等原始碼與組態檔預設就會被拒絕。',
      },
      check: {
        en: 'The detailed page names `RequestFilteringModule`; IIS Manager, Request Filtering > File Name Extensions, shows `{extension}` as not allowed.',
        'zh-TW':
          '詳細錯誤網頁會列出 `RequestFilteringModule`；IIS 管理員的「要求篩選」>「副檔名」會將 `{extension}` 顯示為不允許。',
      },
      fix: [
        {
          en: 'If the file is safe to hand out, remove the entry in Request Filtering > File Name Extensions and allow it.',
          'zh-TW': '如果這個檔案可以安全公開，請在「要求篩選」>「副檔名」移除該項目並改為允許。',
          command:
            'appcmd set config "{site}" -section:system.webServer/security/requestFiltering /-"fileExtensions.[fileExtension=\'{extension}\']"',
          config: `<system.webServer>
  <security>
    <requestFiltering>
      <fileExtensions>
        <remove fileExtension="{extension}" />
        <add fileExtension="{extension}" allowed="true" />
      </fileExtensions>
    </requestFiltering>
  </security>
</system.webServer>`,
        },
        {
          en: 'If it holds source code, settings or data, leave it denied and publish a copy under another extension.',
          'zh-TW': '如果內含原始碼、設定或資料，請維持拒絕，改用其他副檔名發佈一份複本。',
        },
      ],
    },
    {
      id: 'not-on-allow-list',
      label: { en: 'only listed extensions are allowed', 'zh-TW': '只允許清單中的副檔名' },
      why: {
        en: '`allowUnlisted="false"` turns the list into an allow list, and `{extension}` is not on it.',
        'zh-TW': '`allowUnlisted="false"` 使清單成為允許清單，而 `{extension}` 不在其中。',
      },
      check: {
        en: 'Request Filtering > Edit Feature Settings has Allow unlisted file name extensions cleared.',
        'zh-TW': '「要求篩選」>「編輯功能設定」中未選取「允許未列出的副檔名」。',
      },
      fix: [
        {
          en: 'Add the extension to the allow list. A path without extension is listed as `.`.',
          'zh-TW': '將副檔名加入允許清單；沒有副檔名的路徑以 `.` 表示。',
          command:
            'appcmd set config "{site}" -section:system.webServer/security/requestFiltering /+"fileExtensions.[fileExtension=\'{extension}\',allowed=\'True\']"',
        },
      ],
    },
    {
      id: 'urlscan',
      label: { en: 'URLScan refuses the extension', 'zh-TW': 'URLScan 拒絕此副檔名' },
      why: {
        en: 'On IIS 6 the URLScan tool did this job, and answered a plain 404.',
        'zh-TW': '在 IIS 6 上這項工作由 URLScan 工具負責，並以一般的 404 回應。',
      },
      check: {
        en: 'The IIS log holds the words `Rejected by URLScan`.',
        'zh-TW': 'IIS 記錄檔出現 `Rejected by URLScan` 字樣。',
      },
      fix: [
        {
          en: 'Edit `[AllowExtensions]` or `[DenyExtensions]` in `UrlScan.ini` and restart IIS.',
          'zh-TW': '編輯 `UrlScan.ini` 的 `[AllowExtensions]` 或 `[DenyExtensions]`，然後重新啟動 IIS。',
          command: 'iisreset',
        },
      ],
    },
  ],
  seeAlso: ['http/404', 'iis/404.3', 'iis/404.8'],
  sources: [
    'https://learn.microsoft.com/iis/configuration/system.webserver/security/requestfiltering/fileextensions/',
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
  ],
});
