import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'iis/401.504',
  severity: 'error',
  visibility: 'detailed-page',
  versions: 'IIS 8+',
  title: { en: 'Host name denied (401)', 'zh-TW': '主機名稱遭拒（401）' },
  meaning: {
    en: "A rule on domain names shuts out the name that belongs to the client's IP address. It is sent only when the deny action is set to Unauthorized; a browser may then ask for a password in vain.",
    'zh-TW':
      '網域規則拒絕了用戶端 IP 位址所屬的名稱。只有拒絕動作設為 Unauthorized 時才會傳送；瀏覽器可能因此出現輸入密碼也無效的登入提示。',
  },
  causes: [
    {
      id: 'domain-denied',
      label: { en: 'a domain rule denies this client', 'zh-TW': '網域規則拒絕此用戶端' },
      why: {
        en: 'With `enableReverseDns` on, IIS looks up the name of `c-ip`, and a rule denies that name or none allows it.',
        'zh-TW':
          '啟用 `enableReverseDns` 時，IIS 會反向查詢 `c-ip` 的名稱，而有規則拒絕該名稱，或沒有規則允許。',
      },
      check: {
        en: 'Look up `c-ip` from the log on the server and compare the name with `domainName` in `system.webServer/security/ipSecurity`.',
        'zh-TW':
          '在伺服器上查詢記錄檔中 `c-ip` 的名稱，並與 `system.webServer/security/ipSecurity` 的 `domainName` 比對。',
      },
      fix: [
        {
          en: 'Edit the rule under IIS Manager > IP Address and Domain Restrictions.',
          'zh-TW': '在 IIS 管理員的「IP 位址及網域限制」編輯規則。',
          command:
            'appcmd set config "{site}" -section:system.webServer/security/ipSecurity /-"[domainName=\'*.example.com\']" /commit:apphost',
        },
        {
          en: 'Prefer rules on addresses, and turn reverse look-up off: it slows every request.',
          'zh-TW': '建議改用位址規則，並關閉反向查詢：它會拖慢每個要求。',
          command:
            'appcmd set config "{site}" -section:system.webServer/security/ipSecurity /enableReverseDns:false /commit:apphost',
        },
      ],
    },
  ],
  seeAlso: ['http/401', 'iis/403.8', 'iis/401.503', 'iis/403.504'],
  sources: [
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://learn.microsoft.com/iis/configuration/system.webserver/security/ipsecurity/',
    'https://learn.microsoft.com/iis/configuration/system.webserver/security/ipsecurity/add',
  ],
});
