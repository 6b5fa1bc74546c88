import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'iis/404.19',
  severity: 'error',
  visibility: 'detailed-page',
  versions: 'IIS 7.5+',
  title: { en: 'Denied by filtering rule', 'zh-TW': '遭篩選規則拒絕' },
  meaning: {
    en: 'A custom rule of request filtering found a denied string in the URL, the query string or a header. IIS 7.0 has such rules after update KB957508.',
    'zh-TW':
      '要求篩選的自訂規則在 URL、查詢字串或標頭中找到遭拒的字串。IIS 7.0 安裝更新 KB957508 後才有這類規則。',
  },
  causes: [
    {
      id: 'filtering-rule',
      label: { en: 'a filteringRules entry matched', 'zh-TW': '符合某條 filteringRules 規則' },
      why: {
        en: 'A rule with `denyStrings` scans `{path}`, the query string or headers such as `User-Agent`, and one string occurs there.',
        'zh-TW':
          '帶有 `denyStrings` 的規則會掃描 `{path}`、查詢字串或 `User-Agent` 等標頭，其中出現了某個字串。',
      },
      check: {
        en: 'Compare the request with every rule of IIS Manager, Request Filtering > Rules.',
        'zh-TW': '將此要求與 IIS 管理員「要求篩選」>「規則」中的每條規則比對。',
      },
      fix: [
        {
          en: 'Limit the rule with `appliesTo` to the extensions it is meant for, or take the string out.',
          'zh-TW': '以 `appliesTo` 將規則限制在應套用的副檔名，或移除該字串。',
          config: `<system.webServer>
  <security>
    <requestFiltering>
      <filteringRules>
        <filteringRule name="block-words" scanUrl="false" scanQueryString="true">
          <appliesTo>
            <add fileExtension=".asp" />
          </appliesTo>
          <denyStrings>
            <add string="xp_cmdshell" />
          </denyStrings>
        </filteringRule>
      </filteringRules>
    </requestFiltering>
  </security>
</system.webServer>`,
        },
      ],
    },
    {
      id: 'attack-refused',
      label: { en: 'a scanner or an attack was refused', 'zh-TW': '掃描程式或攻擊遭到拒絕' },
      why: {
        en: 'The request carries what the rule was made for, such as a piece of SQL or script.',
        'zh-TW': '要求帶有該規則要攔截的內容，例如 SQL 或指令碼片段。',
      },
      check: {
        en: 'No page of yours makes such a URL, and the log shows many of them from one `c-ip`.',
        'zh-TW': '你的網頁不會產生這種 URL，且記錄檔中有許多來自同一個 `c-ip`。',
      },
      fix: [
        {
          en: 'Leave it. If it is a burden, block the address in IP Address and Domain Restrictions.',
          'zh-TW': '不必處理。如果造成負擔，請在「IP 位址及網域限制」封鎖該位址。',
          command:
            'appcmd set config "{site}" -section:system.webServer/security/ipSecurity /+"[ipAddress=\'203.0.113.7\',allowed=\'False\']" /commit:apphost',
        },
      ],
    },
  ],
  seeAlso: ['iis/404.5', 'iis/404.18'],
  sources: [
    'https://learn.microsoft.com/iis/configuration/system.webserver/security/requestfiltering/filteringrules/',
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
  ],
});
