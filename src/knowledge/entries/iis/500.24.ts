import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'iis/500.24',
  severity: 'error',
  visibility: 'detailed-page',
  versions: 'IIS 7+',
  title: { en: 'Impersonation does not apply in integrated mode', 'zh-TW': '模擬設定不適用於整合式模式' },
  meaning: {
    en: '`web.config` asks ASP.NET to impersonate the user, and in integrated mode that cannot hold for the first events of a request.',
    'zh-TW': '`web.config` 要求 ASP.NET 模擬使用者，但整合式模式在要求的最初幾個事件中無法套用模擬。',
  },
  causes: [
    {
      id: 'impersonation',
      label: {
        en: 'identity impersonate="true" in an integrated pool',
        'zh-TW': '整合式集區中設定了 identity impersonate="true"',
      },
      why: {
        en: '`<identity impersonate="true" />` is set, and pool `{appPool}` is integrated.',
        'zh-TW': '設定了 `<identity impersonate="true" />`，而集區 `{appPool}` 為整合式。',
      },
      check: {
        en: 'IIS Manager > Authentication shows ASP.NET Impersonation as Enabled; the page shows `0x80070032`.',
        'zh-TW': 'IIS 管理員的「驗證」顯示「ASP.NET 模擬」為「已啟用」；網頁顯示 `0x80070032`。',
      },
      fix: [
        {
          en: "Turn impersonation off, if the code does not need the user's Windows identity.",
          'zh-TW': '如果程式碼不需要使用者的 Windows 身分，請關閉模擬。',
          command: 'appcmd set config "{site}" -section:system.web/identity -impersonate:false',
          config: `<system.web>
  <identity impersonate="false" />
</system.web>`,
        },
        {
          en: 'If it does, turn the check off, and test code in `BeginRequest` and `AuthenticateRequest`, which runs without impersonation.',
          'zh-TW':
            '如果需要，請關閉檢查，並測試 `BeginRequest` 與 `AuthenticateRequest` 中的程式碼，這些程式碼執行時不會模擬。',
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
      id: 'inherited-impersonation',
      label: { en: 'impersonation comes from a parent site', 'zh-TW': '模擬設定繼承自上層網站' },
      why: {
        en: 'The site above this application turns impersonation on, and the application inherits it.',
        'zh-TW': '此應用程式的上層網站啟用了模擬，而應用程式繼承了它。',
      },
      check: {
        en: 'The application\'s own `web.config` has none; this command names the file that has: `appcmd search config "{site}" -section:system.web/identity`.',
        'zh-TW':
          '應用程式自己的 `web.config` 沒有此區段；此命令會列出含有它的檔案：`appcmd search config "{site}" -section:system.web/identity`。',
      },
      fix: [
        {
          en: "Turn it off in the application's own `web.config`.",
          'zh-TW': '在應用程式自己的 `web.config` 關閉。',
          config: `<system.web>
  <identity impersonate="false" />
</system.web>`,
        },
      ],
    },
  ],
  seeAlso: ['iis/500.22', 'iis/500.23'],
  sources: [
    'https://learn.microsoft.com/iis/application-frameworks/building-and-running-aspnet-applications/aspnet-20-breaking-changes-on-iis',
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
  ],
});
