import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'iis/404.503',
  severity: 'error',
  visibility: 'detailed-page',
  versions: 'IIS 8+',
  title: { en: 'IP address denied (404)', 'zh-TW': 'IP 位址遭拒（404）' },
  meaning: {
    en: 'The address of the client is on the deny list of the site. The page exists: `denyAction` is set to `NotFound`.',
    'zh-TW': '用戶端位址在網站的拒絕清單中。網頁其實存在：`denyAction` 設為 `NotFound`。',
  },
  causes: [
    {
      id: 'ip-denied',
      label: { en: 'the client address is denied', 'zh-TW': '用戶端位址遭拒' },
      why: {
        en: 'An entry of `ipSecurity` denies the address, or unlisted addresses are denied.',
        'zh-TW': '`ipSecurity` 的項目拒絕該位址，或未列出的位址一律遭拒。',
      },
      check: {
        en: 'Compare `c-ip` of the log with IP Address and Domain Restrictions.',
        'zh-TW': '比對記錄檔的 `c-ip` 與「IP 位址及網域限制」。',
      },
      fix: [
        {
          en: 'Allow the address there.',
          'zh-TW': '在該處允許此位址。',
          command:
            'appcmd set config "{site}" -section:system.webServer/security/ipSecurity /+"[ipAddress=\'192.0.2.10\',allowed=\'true\']" /commit:apphost',
          config: `<system.webServer>
  <security>
    <ipSecurity>
      <add ipAddress="192.0.2.10" allowed="true" />
    </ipSecurity>
  </security>
</system.webServer>`,
        },
      ],
    },
    {
      id: 'proxy-address',
      label: { en: 'the proxy, or the client behind it, is denied', 'zh-TW': 'Proxy 或其後方的用戶端遭拒' },
      why: {
        en: 'A new proxy has no Allow entry, or, with Proxy Mode on, an address in `X-Forwarded-For` matches a Deny entry.',
        'zh-TW': '新的 Proxy 沒有允許項目，或啟用 Proxy 模式時，`X-Forwarded-For` 中的位址符合拒絕項目。',
      },
      check: {
        en: '`c-ip` is the address of a proxy; look at `enableProxyMode` and at `X-Forwarded-For`.',
        'zh-TW': '`c-ip` 是 Proxy 的位址；請查看 `enableProxyMode` 與 `X-Forwarded-For`。',
      },
      fix: [
        {
          en: "Allow the proxy's address, and set Proxy Mode to match under Edit Feature Settings in the same place.",
          'zh-TW': '允許 Proxy 的位址，並在同一處的「編輯功能設定」配合設定 Proxy 模式。',
          command:
            'appcmd set config "{site}" -section:system.webServer/security/ipSecurity /enableProxyMode:true /commit:apphost',
        },
      ],
    },
  ],
  seeAlso: ['http/404', 'iis/403.503'],
  sources: [
    'https://learn.microsoft.com/iis/configuration/system.webserver/security/ipsecurity/',
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
  ],
});
