import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'iis/404.502',
  severity: 'error',
  visibility: 'detailed-page',
  versions: 'IIS 8+',
  title: { en: 'Request rate limit reached', 'zh-TW': '達到要求速率上限' },
  meaning: {
    en: 'One address sent too many requests in a short time, so Dynamic IP Restrictions turned it away. The page exists: `denyAction` is set to `NotFound`.',
    'zh-TW':
      '同一位址在短時間內傳送過多要求，因此遭動態 IP 限制拒絕。網頁其實存在：`denyAction` 設為 `NotFound`。',
  },
  causes: [
    {
      id: 'too-many-requests',
      label: { en: 'one address sends requests too fast', 'zh-TW': '同一位址傳送要求過於頻繁' },
      why: {
        en: 'A script, a scanner or many users behind one address send more than `maxRequests` within `requestIntervalInMilliseconds`.',
        'zh-TW':
          '指令碼、掃描程式或同一位址後的眾多使用者，在 `requestIntervalInMilliseconds` 內傳送超過 `maxRequests` 個要求。',
      },
      check: {
        en: 'The log shows `404 502` from one address, and it stops after a pause.',
        'zh-TW': '記錄檔顯示同一位址的 `404 502`，停頓一段時間後就不再出現。',
      },
      fix: [
        {
          en: 'Make the client slower, or raise the limit in IP Address and Domain Restrictions > Edit Dynamic Restriction Settings.',
          'zh-TW': '降低用戶端的頻率，或在「IP 位址及網域限制」>「編輯動態限制設定」提高上限。',
          command:
            'appcmd set config "{site}" -section:system.webServer/security/dynamicIpSecurity -denyByRequestRate.maxRequests:100',
          config: `<system.webServer>
  <security>
    <dynamicIpSecurity>
      <denyByRequestRate enabled="true" maxRequests="100" requestIntervalInMilliseconds="1000" />
    </dynamicIpSecurity>
  </security>
</system.webServer>`,
        },
      ],
    },
  ],
  seeAlso: ['http/404'],
  sources: [
    'https://learn.microsoft.com/iis/configuration/system.webserver/security/dynamicipsecurity/denybyrequestrate',
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
  ],
});
