import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'iis/401.502',
  severity: 'error',
  visibility: 'detailed-page',
  versions: 'IIS 8+',
  title: { en: 'Maximum request rate limit reached (401)', 'zh-TW': '達到要求速率上限（401）' },
  meaning: {
    en: 'Dynamic IP restrictions refused the client because it sent too many requests in a short time. It is sent only when the deny action is set to Unauthorized; a browser may then ask for a password in vain. IIS 7 needs the Dynamic IP Restrictions add-on for it.',
    'zh-TW':
      '動態 IP 限制拒絕了此用戶端，因為它在短時間內送出過多要求。只有拒絕動作設為 Unauthorized 時才會傳送；瀏覽器可能因此出現輸入密碼也無效的登入提示。IIS 7 需要動態 IP 限制附加元件才有此代碼。',
  },
  causes: [
    {
      id: 'rate-too-high',
      label: { en: 'more requests than the interval allows', 'zh-TW': '要求數超過時間間隔允許的數目' },
      why: {
        en: 'The limit is 20 requests in 200 milliseconds unless changed, and a page with many small files reaches it.',
        'zh-TW': '未變更時的限制為 200 毫秒內 20 個要求，含有許多小檔案的網頁就會達到。',
      },
      check: {
        en: 'The refused lines of the log follow a burst from the same `c-ip`.',
        'zh-TW': '記錄檔中遭拒的記錄緊接在同一個 `c-ip` 的大量要求之後。',
      },
      fix: [
        {
          en: 'Raise `maxRequests` under IIS Manager > IP Address and Domain Restrictions > Edit Dynamic Restriction Settings.',
          'zh-TW': '在 IIS 管理員「IP 位址及網域限制」的「編輯動態限制設定」提高 `maxRequests`。',
          command:
            'appcmd set config "{site}" -section:system.webServer/security/dynamicIpSecurity /denyByRequestRate.enabled:true /denyByRequestRate.maxRequests:100 /denyByRequestRate.requestIntervalInMilliseconds:1000 /commit:apphost',
          config: `<dynamicIpSecurity>
  <denyByRequestRate enabled="true" maxRequests="100" requestIntervalInMilliseconds="1000" />
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
  seeAlso: ['http/401', 'iis/401.501', 'iis/403.502', 'http/503'],
  sources: [
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://learn.microsoft.com/iis/configuration/system.webserver/security/dynamicipsecurity/',
    'https://learn.microsoft.com/iis/configuration/system.webserver/security/dynamicipsecurity/denybyrequestrate',
  ],
});
