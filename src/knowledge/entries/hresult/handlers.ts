import { defineTable } from '../../entry';
import { setPath } from './access';

/** Requests that no handler takes, or that a policy stops. */
export default defineTable(
  {
    severity: 'error',
    visibility: 'detailed-page',
    sources: [
      'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    ],
  },
  [
    {
      id: 'hresult/0x80070001',
      title: { en: 'Not a valid function', 'zh-TW': '函式不正確' },
      meaning: { en: 'The handler does not serve this verb.', 'zh-TW': '處理常式不處理此動詞。' },
      causes: [
        {
          id: '405-0-verb',
          label: { en: '405.0: verb not served', 'zh-TW': '405.0：不處理此動詞' },
          why: {
            en: '{method} reached the static file handler, or WebDAV took it.',
            'zh-TW': '{method} 到了靜態檔案處理常式，或遭 WebDAV 攔截。',
          },
          check: {
            en: 'Handler is `StaticFile`, or Module is `WebDAVModule`.',
            'zh-TW': '「處理常式」為 `StaticFile`，或「模組」為 `WebDAVModule`。',
          },
          fix: [
            {
              en: 'Send it to the script, or remove WebDAV for this application.',
              'zh-TW': '將它送到指令碼，或為此應用程式移除 WebDAV。',
              config: `<system.webServer>
  <modules>
    <remove name="WebDAVModule" />
  </modules>
  <handlers>
    <remove name="WebDAV" />
  </handlers>
</system.webServer>`,
            },
          ],
        },
      ],
      seeAlso: ['iis/405.0', 'win32/1'],
    },
    {
      id: 'hresult/0x80070032',
      title: { en: 'Not supported', 'zh-TW': '不支援' },
      meaning: {
        en: 'The request is not supported here. The status beside it says why.',
        'zh-TW': '此處不支援該要求，原因見旁邊的狀態。',
      },
      causes: [
        {
          id: '404-3-mime-type',
          label: { en: '404.3: no MIME type', 'zh-TW': '404.3：沒有 MIME 類型' },
          why: {
            en: '{extension} has no type and no handler.',
            'zh-TW': '{extension} 沒有類型，也沒有處理常式。',
          },
          check: { en: 'Handler is `StaticFile`.', 'zh-TW': '「處理常式」為 `StaticFile`。' },
          fix: [
            {
              en: 'Add it in MIME Types.',
              'zh-TW': '在「MIME 類型」新增。',
              config: `<system.webServer>
  <staticContent>
    <mimeMap fileExtension="{extension}" mimeType="application/json" />
  </staticContent>
</system.webServer>`,
            },
          ],
        },
        {
          id: '404-17-static-handler',
          label: { en: '404.17: script taken for a static file', 'zh-TW': '404.17：指令碼被當成靜態檔案' },
          why: {
            en: 'The feature is missing, or no handler fits the mode or bitness.',
            'zh-TW': '缺少功能，或沒有處理常式符合模式或位元數。',
          },
          check: {
            en: 'Handler is `StaticFile` for a script.',
            'zh-TW': '指令碼的「處理常式」為 `StaticFile`。',
          },
          fix: [
            {
              en: 'Install the feature.',
              'zh-TW': '安裝功能。',
              command: 'dism /online /enable-feature /featurename:IIS-ASPNET45 /all',
            },
          ],
        },
        {
          id: '500-22-integrated-mode',
          label: {
            en: '500.22 to 500.24: not for Integrated mode',
            'zh-TW': '500.22 至 500.24：不適用整合式模式',
          },
          why: {
            en: '`web.config` has `<httpModules>`, `<httpHandlers>` or impersonation.',
            'zh-TW': '`web.config` 含有 `<httpModules>`、`<httpHandlers>` 或模擬。',
          },
          check: {
            en: 'Module is `ConfigurationValidationModule`.',
            'zh-TW': '「模組」為 `ConfigurationValidationModule`。',
          },
          fix: [
            {
              en: 'Move the settings over.',
              'zh-TW': '移轉設定。',
              command: 'appcmd migrate config "{site}/"',
            },
          ],
        },
        {
          id: '500-0-raw-data-filter',
          label: { en: '500.0: ISAPI filter asks for raw data', 'zh-TW': '500.0：ISAPI 篩選器要求原始資料' },
          why: { en: 'IIS no longer gives it.', 'zh-TW': 'IIS 已不再提供。' },
          check: { en: 'The filter is listed in ISAPI Filters.', 'zh-TW': '該篩選器列於「ISAPI 篩選器」。' },
          fix: [
            {
              en: 'Remove or update it.',
              'zh-TW': '移除或更新它。',
              command: 'appcmd list config "{site}" -section:system.webServer/isapiFilters',
            },
          ],
        },
        {
          id: '500-19-path',
          label: { en: '500.19: path not supported', 'zh-TW': '500.19：不支援的路徑' },
          why: {
            en: 'In the field, the content lies behind a reparse point or special path.',
            'zh-TW': '實務上，內容位於重新剖析點或特殊路徑之後。',
          },
          check: { en: 'Config File shows the file.', 'zh-TW': '「設定檔案」顯示該檔案。' },
          fix: [setPath],
        },
      ],
      seeAlso: ['iis/404.3', 'iis/404.17', 'iis/500.22', 'iis/500.0', 'win32/50'],
      sources: [
        'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
        'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/www-administration-management/http-error-500-when-you-visit-web-site',
      ],
    },
    {
      id: 'hresult/0x800704ec',
      title: { en: 'Blocked by policy', 'zh-TW': '遭原則封鎖' },
      meaning: { en: 'The program is not allowed to run.', 'zh-TW': '不允許執行該程式。' },
      causes: [
        {
          id: '404-2-isapi-cgi-restriction',
          label: { en: '404.2: ISAPI and CGI Restrictions', 'zh-TW': '404.2：「ISAPI 及 CGI 限制」' },
          why: { en: 'It is not listed there, or denied.', 'zh-TW': '未列入清單，或遭拒絕。' },
          check: { en: 'The log has `404 2 1260`.', 'zh-TW': '記錄檔為 `404 2 1260`。' },
          fix: [
            {
              en: 'Allow it: server node > ISAPI and CGI Restrictions.',
              'zh-TW': '允許它：伺服器節點 >「ISAPI 及 CGI 限制」。',
              command:
                'appcmd set config -section:system.webServer/security/isapiCgiRestriction "/[path=\'C:\\PHP\\php-cgi.exe\'].allowed:true" /commit:apphost',
            },
          ],
        },
      ],
      seeAlso: ['iis/404.2', 'win32/1260'],
    },
  ],
);
