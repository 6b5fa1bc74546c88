import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'iis/404.501',
  severity: 'error',
  visibility: 'detailed-page',
  versions: 'IIS 8+',
  title: { en: 'Concurrent request rate limit reached (404)', 'zh-TW': '達到同時要求上限（404）' },
  meaning: {
    en: 'One address had too many requests open at once, so Dynamic IP Restrictions turned it away. The page exists: `denyAction` is set to `NotFound`. IIS 7 needs the Dynamic IP Restrictions add-on for it.',
    'zh-TW':
      '同一位址同時開啟的要求過多，因此遭動態 IP 限制拒絕。網頁其實存在：`denyAction` 設為 `NotFound`。IIS 7 需要動態 IP 限制附加元件才有此代碼。',
  },
  causes: [
    {
      id: 'too-many-concurrent',
      label: { en: 'one address has too many requests open', 'zh-TW': '同一位址同時要求過多' },
      why: {
        en: 'A busy page, a download tool, or many users behind one proxy open more requests than `maxConcurrentRequests`.',
        'zh-TW':
          '網頁、下載工具，或同一 Proxy 後方的多位使用者，同時開啟的要求超過 `maxConcurrentRequests`。',
      },
      check: {
        en: 'The log shows bursts of `404 501` from one address.',
        'zh-TW': '記錄檔顯示同一位址的大量 `404 501`。',
      },
      fix: [
        {
          en: 'Raise the limit in IP Address and Domain Restrictions > Edit Dynamic Restriction Settings.',
          'zh-TW': '在「IP 位址及網域限制」>「編輯動態限制設定」提高上限。',
          command:
            'appcmd set config "{site}" -section:system.webServer/security/dynamicIpSecurity -denyByConcurrentRequests.maxConcurrentRequests:50 /commit:apphost',
          config: `<system.webServer>
  <security>
    <dynamicIpSecurity>
      <denyByConcurrentRequests enabled="true" maxConcurrentRequests="50" />
    </dynamicIpSecurity>
  </security>
</system.webServer>`,
        },
        {
          en: 'Behind a proxy that sends `X-Forwarded-For`, turn on Proxy Mode in the same place.',
          'zh-TW': '如果 Proxy 會傳送 `X-Forwarded-For`，請在同一處啟用 Proxy 模式。',
          command:
            'appcmd set config "{site}" -section:system.webServer/security/dynamicIpSecurity /enableProxyMode:true /commit:apphost',
        },
      ],
    },
  ],
  seeAlso: ['http/404', 'iis/403.501', 'iis/404.502'],
  sources: [
    'https://learn.microsoft.com/iis/configuration/system.webserver/security/dynamicipsecurity/denybyconcurrentrequests',
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
  ],
});
