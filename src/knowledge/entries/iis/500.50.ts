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
      label: { en: 'a rule, map or provider is faulty', 'zh-TW': '規則、對應表或提供者有誤' },
      why: {
        en: 'A pattern cannot be read, a rewrite map file is missing, or a provider cannot be loaded.',
        'zh-TW': '模式無法解析、重寫對應檔遺失，或提供者無法載入。',
      },
      check: {
        en: 'A failed request trace for 500.50 shows the last `URL_REWRITE` event and its rule.',
        'zh-TW': '針對 500.50 的失敗的要求追蹤會顯示最後一個 `URL_REWRITE` 事件及其規則。',
      },
      fix: [
        {
          en: 'Disable the rules one by one in URL Rewrite, and test the one that fails with Test pattern.',
          'zh-TW': '在 URL Rewrite 逐一停用規則，並以「測試模式」測試失敗的規則。',
        },
        {
          en: 'Grant the pool read rights on the map file or provider.',
          'zh-TW': '授與集區對應檔或提供者的讀取權限。',
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
