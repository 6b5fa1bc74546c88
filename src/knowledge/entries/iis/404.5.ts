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
        en: 'A sequence of `denyUrlSequences` (`{fragment}`) occurs in `{path}`. It matches anywhere, also inside harmless names.',
        'zh-TW':
          '`denyUrlSequences` 中的序列（`{fragment}`）出現在 `{path}` 中；只要出現就算符合，即使是無害的名稱也一樣。',
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
    {
      id: 'inherited-sequence',
      label: { en: 'a sequence inherited from the server', 'zh-TW': '從伺服器層級繼承的序列' },
      why: {
        en: "The list was made for the whole server or came from UrlScan, and hits this site's harmless names, such as `a..b`.",
        'zh-TW': '清單是為整台伺服器建立或來自 UrlScan，因此擋住此網站的無害名稱，例如 `a..b`。',
      },
      check: {
        en: 'The site\'s `web.config` has no such line, yet `appcmd list config "{site}" -section:system.webServer/security/requestFiltering` shows it.',
        'zh-TW':
          '網站的 `web.config` 沒有該行，但 `appcmd list config "{site}" -section:system.webServer/security/requestFiltering` 會顯示。',
      },
      fix: [
        {
          en: 'Remove it for this site only, in Request Filtering > URL.',
          'zh-TW': '在「要求篩選」>「URL」只針對此網站移除。',
          command:
            'appcmd set config "{site}" -section:system.webServer/security/requestFiltering /-"denyUrlSequences.[sequence=\'{fragment}\']"',
        },
      ],
    },
    {
      id: 'attack-refused',
      label: { en: 'a scanner or an attack was refused', 'zh-TW': '掃描程式或攻擊遭到拒絕' },
      why: {
        en: 'The request carries what the rule was made for, such as a way out of the folder.',
        'zh-TW': '要求帶有該規則要攔截的內容，例如跳出資料夾的路徑。',
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
  seeAlso: ['http/404', 'iis/404.18', 'iis/404.19'],
  sources: [
    'https://learn.microsoft.com/iis/configuration/system.webserver/security/requestfiltering/denyurlsequences/',
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
  ],
});
