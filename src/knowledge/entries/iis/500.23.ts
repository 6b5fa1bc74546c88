import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'iis/500.23',
  severity: 'error',
  visibility: 'detailed-page',
  versions: 'IIS 7+',
  title: { en: 'httpHandlers does not apply in integrated mode', 'zh-TW': 'httpHandlers 不適用於整合式模式' },
  meaning: {
    en: '`web.config` lists handlers in `system.web/httpHandlers`, which the integrated pipeline does not read.',
    'zh-TW': '`web.config` 在 `system.web/httpHandlers` 列出處理常式，而整合式管線不會讀取該區段。',
  },
  causes: [
    {
      id: 'old-handlers-section',
      label: {
        en: 'system.web/httpHandlers in an integrated pool',
        'zh-TW': '整合式集區中有 system.web/httpHandlers',
      },
      why: {
        en: 'The application was written for classic mode, and pool `{appPool}` is integrated.',
        'zh-TW': '應用程式是為傳統模式所寫，而集區 `{appPool}` 為整合式。',
      },
      check: {
        en: 'The page shows `0x80070032`, and `web.config` has `<httpHandlers>`.',
        'zh-TW': '網頁顯示 `0x80070032`，且 `web.config` 含有 `<httpHandlers>`。',
      },
      fix: [
        {
          en: 'Move the entries to `system.webServer/handlers`; this command does it.',
          'zh-TW': '將項目移到 `system.webServer/handlers`；此命令可自動完成。',
          command: 'appcmd migrate config "{site}/"',
        },
        {
          en: 'If both modes must work, keep both sections and turn the check off.',
          'zh-TW': '如果兩種模式都要能執行，請保留兩個區段並關閉檢查。',
          config: `<system.webServer>
  <validation validateIntegratedModeConfiguration="false" />
</system.webServer>`,
        },
        {
          en: 'Or run the application in a classic pool.',
          'zh-TW': '或讓應用程式在傳統模式的集區執行。',
          command: 'appcmd set apppool "{appPool}" /managedPipelineMode:Classic',
        },
      ],
    },
    {
      id: 'inherited-section',
      label: { en: 'the section comes from a parent site', 'zh-TW': '區段繼承自上層網站' },
      why: {
        en: 'The site above this application has `<httpHandlers>`, and the application inherits it.',
        'zh-TW': '此應用程式的上層網站含有 `<httpHandlers>`，而應用程式繼承了它。',
      },
      check: {
        en: 'The application\'s own `web.config` has none; this command names the file that has: `appcmd search config "{site}" -section:system.web/httpHandlers`.',
        'zh-TW':
          '應用程式自己的 `web.config` 沒有此區段；此命令會列出含有它的檔案：`appcmd search config "{site}" -section:system.web/httpHandlers`。',
      },
      fix: [
        {
          en: "In the parent's file, keep the section from going down.",
          'zh-TW': '在上層的檔案中，不讓此區段往下繼承。',
          config: `<location path="." inheritInChildApplications="false">
  <system.web>
    <httpHandlers>
      <add path="*.report" verb="*" type="Contoso.ReportHandler" />
    </httpHandlers>
  </system.web>
</location>`,
        },
      ],
    },
  ],
  seeAlso: ['iis/500.22', 'iis/500.24', 'iis/500.19'],
  sources: [
    'https://learn.microsoft.com/iis/application-frameworks/building-and-running-aspnet-applications/aspnet-20-breaking-changes-on-iis',
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
  ],
});
