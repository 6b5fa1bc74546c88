import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'iis/404.502',
  severity: 'error',
  visibility: 'detailed-page',
  versions: 'IIS 8+',
  title: { en: 'Maximum request rate limit reached (404)', 'zh-TW': '達到要求速率上限（404）' },
  meaning: {
    en: 'One address sent too many requests in a short time, so Dynamic IP Restrictions turned it away. The page exists: `denyAction` is set to `NotFound`. IIS 7 needs the Dynamic IP Restrictions add-on for it.',
    'zh-TW':
      '同一位址在短時間內傳送過多要求，因此遭動態 IP 限制拒絕。網頁其實存在：`denyAction` 設為 `NotFound`。IIS 7 需要動態 IP 限制附加元件才有此代碼。',
  },
  causes: [
    {
      id: 'too-many-requests',
      label: { en: 'one address sends requests too fast', 'zh-TW': '同一位址傳送要求過於頻繁' },
      why: {
        en: 'A script, a scanner or many users behind one address send more than `maxRequests` within `requestIntervalInMilliseconds`.',
        'zh-TW':
          '指令碼、掃描程式或同一位址後方的多位使用者，在 `requestIntervalInMilliseconds` 內傳送超過 `maxRequests` 個要求。',
      },
      check: {
        en: 'The log shows bursts of `404 502` from one address.',
        'zh-TW': '記錄檔顯示同一位址的大量 `404 502`。',
      },
      fix: [
        {
          en: 'Make the client slower, or raise the limit in IP Address and Domain Restrictions > Edit Dynamic Restriction Settings.',
          'zh-TW': '降低用戶端的頻率，或在「IP 位址及網域限制」>「編輯動態限制設定」提高上限。',
          command:
            'appcmd set config "{site}" -section:system.webServer/security/dynamicIpSecurity -denyByRequestRate.maxRequests:100 /commit:apphost',
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
    {
      id: 'shared-address',
      label: { en: 'many users share one address', 'zh-TW': '多位使用者共用一個位址' },
      why: {
        en: 'An office behind one NAT address, or everyone behind a reverse proxy, counts as one client.',
        'zh-TW': '位於同一個 NAT 位址後方的辦公室，或反向 Proxy 後方的所有人，會算成一個用戶端。',
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
  seeAlso: ['http/404', 'iis/403.502', 'iis/404.501'],
  sources: [
    'https://learn.microsoft.com/iis/configuration/system.webserver/security/dynamicipsecurity/denybyrequestrate',
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
  ],
});
