import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'iis/404.18',
  severity: 'error',
  visibility: 'detailed-page',
  versions: 'IIS 7.5+',
  title: { en: 'Query string sequence denied', 'zh-TW': '查詢字串序列遭拒' },
  meaning: {
    en: 'The query string holds a sequence of characters that request filtering denies. IIS 7.0 has this rule after update KB957508.',
    'zh-TW': '查詢字串含有要求篩選所拒絕的字元序列。IIS 7.0 安裝更新 KB957508 後才有此規則。',
  },
  causes: [
    {
      id: 'denied-sequence',
      label: { en: 'query string holds a denied sequence', 'zh-TW': '查詢字串含有遭拒的序列' },
      why: {
        en: 'A sequence of `denyQueryStringSequences`, often a word or sign used in SQL or script injection, occurs in the query string.',
        'zh-TW':
          '`denyQueryStringSequences` 中的序列（常為 SQL 或指令碼插入攻擊所用的字詞或符號）出現在查詢字串中。',
      },
      check: {
        en: 'Compare the query string with IIS Manager, Request Filtering > Query Strings.',
        'zh-TW': '比對查詢字串與 IIS 管理員「要求篩選」>「查詢字串」的項目。',
      },
      fix: [
        {
          en: 'Send free text in the body of a POST, or encode it as Base64.',
          'zh-TW': '以 POST 本文傳送任意文字，或將其以 Base64 編碼。',
        },
        {
          en: 'Remove the sequence in Request Filtering > Query Strings, if it is too broad; injection is prevented in the application.',
          'zh-TW': '如果序列範圍過廣，請在「要求篩選」>「查詢字串」移除；插入攻擊應由應用程式防範。',
          command:
            'appcmd set config "{site}" -section:system.webServer/security/requestFiltering /-"denyQueryStringSequences.[sequence=\'{fragment}\']"',
          config: `<system.webServer>
  <security>
    <requestFiltering>
      <denyQueryStringSequences>
        <remove sequence="{fragment}" />
      </denyQueryStringSequences>
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
  seeAlso: ['iis/404.5', 'iis/404.15', 'iis/404.19'],
  sources: [
    'https://learn.microsoft.com/iis/configuration/system.webserver/security/requestfiltering/denyquerystringsequences/',
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
  ],
});
