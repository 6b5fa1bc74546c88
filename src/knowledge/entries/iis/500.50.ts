import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'iis/500.50',
  severity: 'error',
  visibility: 'detailed-page',
  versions: 'IIS 7+',
  component: 'URL Rewrite',
  title: { en: 'Rewrite error while the request began', 'zh-TW': '要求開始時的重寫錯誤' },
  meaning: {
    en: 'URL Rewrite failed in `RQ_BEGIN_REQUEST`, where the inbound rules of sites and applications run.',
    'zh-TW': 'URL Rewrite 在 `RQ_BEGIN_REQUEST` 階段失敗，此階段執行網站與應用程式的輸入規則。',
  },
  causes: [
    {
      id: 'server-variable',
      label: {
        en: 'a rule sets a server variable that is not allowed',
        'zh-TW': '規則設定了未獲允許的伺服器變數',
      },
      why: {
        en: 'A rule sets a header or variable that is not listed in `allowedServerVariables`.',
        'zh-TW': '規則設定了未列在 `allowedServerVariables` 的標頭或變數。',
      },
      check: {
        en: 'The detailed page says that the server variable is not allowed to be set, and names it.',
        'zh-TW': '詳細錯誤網頁指出該伺服器變數不允許設定，並列出名稱。',
      },
      fix: [
        {
          en: 'Allow it in IIS Manager, URL Rewrite > View Server Variables > Add.',
          'zh-TW': '在 IIS 管理員的「URL Rewrite」>「檢視伺服器變數」>「新增」允許它。',
          command:
            'appcmd set config "{site}" -section:system.webServer/rewrite/allowedServerVariables /+"[name=\'HTTP_X_FORWARDED_PROTO\']" /commit:apphost',
          config: `<system.webServer>
  <rewrite>
    <allowedServerVariables>
      <add name="HTTP_X_FORWARDED_PROTO" />
    </allowedServerVariables>
  </rewrite>
</system.webServer>`,
        },
      ],
    },
    {
      id: 'bad-rule',
      label: { en: "a rule's pattern or action is faulty", 'zh-TW': '規則的模式或動作有誤' },
      why: {
        en: 'A pattern cannot be read, or an action leads to an invalid URL.',
        'zh-TW': '模式無法解析，或動作產生無效的 URL。',
      },
      check: {
        en: 'A failed request trace for 500.50 shows the last `URL_REWRITE` event and its rule.',
        'zh-TW': '針對 500.50 的失敗的要求追蹤會顯示最後一個 `URL_REWRITE` 事件及其規則。',
      },
      fix: [
        {
          en: 'Disable the rules one by one in URL Rewrite, and test the one that fails with Test pattern.',
          'zh-TW': '在 URL Rewrite 逐一停用規則，並以「測試模式」測試失敗的規則。',
          command: 'appcmd list config "{site}" -section:system.webServer/rewrite/rules',
        },
      ],
    },
    {
      id: 'provider',
      label: { en: 'a map file or provider cannot be read', 'zh-TW': '無法讀取對應檔或提供者' },
      why: {
        en: 'A rule calls a provider whose file, database or assembly is missing, or may not be read by the pool.',
        'zh-TW': '規則呼叫的提供者缺少檔案、資料庫或組件，或集區無權讀取。',
      },
      check: {
        en: 'The trace ends at a rule that calls a provider; without that rule the page works.',
        'zh-TW': '追蹤停在呼叫提供者的規則；停用該規則後網頁正常。',
      },
      fix: [
        {
          en: 'Correct its settings in URL Rewrite > View Providers.',
          'zh-TW': '在「URL Rewrite」>「檢視提供者」修正其設定。',
          command: 'appcmd list config "{site}" -section:system.webServer/rewrite/providers',
        },
        {
          en: 'Grant the pool read rights on the file.',
          'zh-TW': '授與集區該檔案的讀取權限。',
          command: 'icacls "{physicalPath}" /grant "IIS AppPool\\{appPool}:(OI)(CI)RX"',
        },
      ],
    },
  ],
  seeAlso: ['iis/500.51', 'iis/500.52', 'iis/500.19'],
  sources: [
    'https://learn.microsoft.com/iis/extensions/url-rewrite-module/url-rewrite-module-configuration-reference',
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
  ],
});
