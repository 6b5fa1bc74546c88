import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'iis/404.504',
  severity: 'error',
  visibility: 'detailed-page',
  versions: 'IIS 8+',
  title: { en: 'Host name denied (404)', 'zh-TW': '主機名稱遭拒（404）' },
  meaning: {
    en: 'The host name of the client is on the deny list of the site. The page exists: `denyAction` is set to `NotFound`.',
    'zh-TW': '用戶端的主機名稱在網站的拒絕清單中。網頁其實存在：`denyAction` 設為 `NotFound`。',
  },
  causes: [
    {
      id: 'host-denied',
      label: { en: "the client's host name is denied", 'zh-TW': '用戶端主機名稱遭拒' },
      why: {
        en: 'Reverse DNS turned the client address into a name that `ipSecurity` denies.',
        'zh-TW': '反向 DNS 將用戶端位址解析為 `ipSecurity` 所拒絕的名稱。',
      },
      check: {
        en: 'Look up the name of the address in `c-ip`, and compare it with IP Address and Domain Restrictions.',
        'zh-TW': '查詢 `c-ip` 位址的名稱，並與「IP 位址及網域限制」比對。',
      },
      fix: [
        {
          en: 'Change the entry, or use rules on addresses and turn off `enableReverseDns`: it slows every request.',
          'zh-TW': '修改該項目，或改用位址規則並關閉 `enableReverseDns`：它會拖慢每個要求。',
          command:
            'appcmd set config "{site}" -section:system.webServer/security/ipSecurity -enableReverseDns:false /commit:apphost',
        },
      ],
    },
  ],
  seeAlso: ['http/404', 'iis/403.504'],
  sources: [
    'https://learn.microsoft.com/iis/configuration/system.webserver/security/ipsecurity/',
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
  ],
});
