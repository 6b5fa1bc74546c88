import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'iis/403.8',
  severity: 'error',
  visibility: 'detailed-page',
  title: { en: 'Site access denied', 'zh-TW': '網站存取遭拒' },
  meaning: {
    en: "A rule on domain names shuts out the name that belongs to the client's IP address. IIS 8 and later may give 403.504 for it.",
    'zh-TW': '網域規則拒絕了用戶端 IP 位址所屬的名稱。IIS 8 及更新版本可能回應 403.504。',
  },
  causes: [
    {
      id: 'domain-denied',
      label: { en: 'a domain rule denies this client', 'zh-TW': '網域規則拒絕此用戶端' },
      why: {
        en: 'The rule looks up the name of `c-ip` in DNS, and that name is denied, or no name is found while unlisted clients are denied.',
        'zh-TW': '規則會在 DNS 反向查詢 `c-ip` 的名稱，而該名稱遭拒，或查不到名稱且未列出的用戶端一律拒絕。',
      },
      check: {
        en: 'Look up `c-ip` from the log on the server and compare the name with `domainName` in `system.webServer/security/ipSecurity`.',
        'zh-TW':
          '在伺服器上查詢記錄檔中 `c-ip` 的名稱，並與 `system.webServer/security/ipSecurity` 的 `domainName` 比對。',
      },
      fix: [
        {
          en: 'Edit the domain rule under IIS Manager > IP Address and Domain Restrictions; on IIS 6 and older: Properties > Directory Security tab.',
          'zh-TW':
            '在 IIS 管理員的「IP 位址及網域限制」編輯網域規則；IIS 6 及更舊版本：「內容」>「目錄安全設定」索引標籤。',
          command:
            'appcmd set config "{site}" -section:system.webServer/security/ipSecurity /-"[domainName=\'*.example.com\']" /commit:apphost',
        },
        {
          en: "Prefer rules on addresses: a look-up for every request is slow, and depends on the client's DNS.",
          'zh-TW': '建議改用位址規則：每個要求都查詢名稱很慢，而且取決於用戶端的 DNS。',
          command:
            'appcmd set config "{site}" -section:system.webServer/security/ipSecurity /enableReverseDns:false /commit:apphost',
        },
      ],
    },
  ],
  formerlyKb: [248032],
  seeAlso: ['http/403', 'iis/403.6', 'iis/403.504'],
  sources: [
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://learn.microsoft.com/iis/configuration/system.webserver/security/ipsecurity/',
    'https://learn.microsoft.com/iis/configuration/system.webserver/security/ipsecurity/add',
  ],
});
