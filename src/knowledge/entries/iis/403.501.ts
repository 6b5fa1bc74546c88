import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'iis/403.501',
  severity: 'error',
  visibility: 'detailed-page',
  versions: 'IIS 8+',
  title: { en: 'Concurrent request rate limit reached (403)', 'zh-TW': '達到同時要求上限（403）' },
  meaning: {
    en: 'Dynamic IP restrictions refused the client because it had too many requests open at once. The deny action Forbidden, which is the default, leads to this code. IIS 7 needs the Dynamic IP Restrictions add-on for it.',
    'zh-TW':
      '動態 IP 限制拒絕了此用戶端，因為它同時開啟過多要求。拒絕動作為預設的 Forbidden 時會得到此代碼。IIS 7 需要動態 IP 限制附加元件才有此代碼。',
  },
  causes: [
    {
      id: 'too-many-at-once',
      label: { en: 'too many requests at once from one address', 'zh-TW': '同一個位址同時送出過多要求' },
      why: {
        en: '`maxConcurrentRequests` is 5 unless changed, and one HTTP/2 page or download manager opens more.',
        'zh-TW': '`maxConcurrentRequests` 未變更時為 5，而一個 HTTP/2 網頁或下載管理員就可能超過。',
      },
      check: {
        en: 'The log shows many lines with the same `c-ip` in the same second.',
        'zh-TW': '記錄檔在同一秒有許多相同 `c-ip` 的記錄。',
      },
      fix: [
        {
          en: 'Raise the number under IIS Manager > IP Address and Domain Restrictions > Edit Dynamic Restriction Settings.',
          'zh-TW': '在 IIS 管理員「IP 位址及網域限制」的「編輯動態限制設定」提高數目。',
          command:
            'appcmd set config "{site}" -section:system.webServer/security/dynamicIpSecurity /denyByConcurrentRequests.enabled:true /denyByConcurrentRequests.maxConcurrentRequests:50 /commit:apphost',
          config: `<dynamicIpSecurity>
  <denyByConcurrentRequests enabled="true" maxConcurrentRequests="50" />
</dynamicIpSecurity>`,
        },
        {
          en: 'To measure first, turn on logging-only mode in the same place: nothing is refused, and the log still tells.',
          'zh-TW': '若要先測量，請在同一處啟用僅記錄模式：不會拒絕任何要求，但仍會寫入記錄檔。',
          command:
            'appcmd set config "{site}" -section:system.webServer/security/dynamicIpSecurity /enableLoggingOnlyMode:true /commit:apphost',
        },
      ],
    },
    {
      id: 'shared-address',
      label: { en: 'many users share one address', 'zh-TW': '多位使用者共用一個位址' },
      why: {
        en: 'Users behind one NAT or reverse proxy count as one client.',
        'zh-TW': '位於同一個 NAT 或反向 Proxy 後方的使用者會算成一個用戶端。',
      },
      check: {
        en: '`c-ip` is the address of a proxy or an office.',
        'zh-TW': '`c-ip` 是 Proxy 或辦公室的位址。',
      },
      fix: [
        {
          en: 'Behind a proxy that sends `X-Forwarded-For`, turn on Proxy Mode in the same place.',
          'zh-TW': '如果 Proxy 會傳送 `X-Forwarded-For`，請在同一處啟用 Proxy 模式。',
          command:
            'appcmd set config "{site}" -section:system.webServer/security/dynamicIpSecurity /enableProxyMode:true /commit:apphost',
        },
      ],
    },
  ],
  seeAlso: ['http/403', 'iis/403.502', 'iis/401.501', 'http/503'],
  sources: [
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://learn.microsoft.com/iis/configuration/system.webserver/security/dynamicipsecurity/',
    'https://learn.microsoft.com/iis/configuration/system.webserver/security/dynamicipsecurity/denybyconcurrentrequests',
  ],
});
