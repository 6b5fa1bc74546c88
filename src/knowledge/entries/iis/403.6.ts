import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'iis/403.6',
  severity: 'error',
  visibility: 'detailed-page',
  title: { en: 'IP address rejected', 'zh-TW': 'IP 位址被拒絕' },
  meaning: {
    en: "The address list of the server does not allow the client's IP address. IIS 8 and later may give 403.503 for the same list.",
    'zh-TW': '伺服器的位址清單不允許用戶端的 IP 位址。對同一份清單，IIS 8 及更新版本可能回應 403.503。',
  },
  causes: [
    {
      id: 'address-denied',
      label: { en: 'a rule denies this address', 'zh-TW': '有規則拒絕此位址' },
      why: {
        en: 'A Deny entry matches the client, or unlisted clients are denied and the client is not listed.',
        'zh-TW': '拒絕項目符合此用戶端，或未列出的用戶端一律拒絕而此用戶端不在清單中。',
      },
      check: {
        en: 'Compare `c-ip` in the log with the entries of `system.webServer/security/ipSecurity`, from top to bottom.',
        'zh-TW': '將記錄檔的 `c-ip` 由上而下逐項與 `system.webServer/security/ipSecurity` 的項目比對。',
      },
      fix: [
        {
          en: 'Remove the Deny entry or add an Allow entry under IIS Manager > IP Address and Domain Restrictions; on IIS 6 and older: Properties > Directory Security tab.',
          'zh-TW':
            '在 IIS 管理員的「IP 位址及網域限制」移除拒絕項目或新增允許項目；IIS 6 及更舊版本：「內容」>「目錄安全設定」索引標籤。',
          command:
            'appcmd set config "{site}" -section:system.webServer/security/ipSecurity /+"[ipAddress=\'192.0.2.10\',allowed=\'true\']" /commit:apphost',
          config: `<ipSecurity>
  <add ipAddress="192.0.2.10" allowed="true" />
</ipSecurity>`,
        },
      ],
    },
    {
      id: 'proxy-address-seen',
      label: { en: 'IIS sees the address of a proxy', 'zh-TW': 'IIS 看到的是 Proxy 的位址' },
      why: {
        en: 'Behind a load balancer every request comes from its address, so the rules hit the wrong client.',
        'zh-TW': '在負載平衡器後方，所有要求都來自它的位址，因此規則套用到錯誤的用戶端。',
      },
      check: {
        en: "`c-ip` is the proxy's address for every visitor.",
        'zh-TW': '所有訪客的 `c-ip` 都是 Proxy 的位址。',
      },
      fix: [
        {
          en: 'Turn on Proxy Mode under IIS Manager > IP Address and Domain Restrictions > Edit Feature Settings, so that the addresses in `X-Forwarded-For` count (IIS 8 and later).',
          'zh-TW':
            '在 IIS 管理員「IP 位址及網域限制」的「編輯功能設定」啟用 Proxy 模式，讓 `X-Forwarded-For` 中的位址納入判斷（IIS 8 及更新版本）。',
          command:
            'appcmd set config "{site}" -section:system.webServer/security/ipSecurity /enableProxyMode:true /commit:apphost',
        },
      ],
    },
    {
      id: 'localhost-only',
      label: { en: 'only the server itself is listed', 'zh-TW': '清單中只有伺服器本身' },
      why: {
        en: 'The rules came from another server or a template that allows nobody but `127.0.0.1`.',
        'zh-TW': '規則來自其他伺服器或範本，只允許 `127.0.0.1`。',
      },
      check: {
        en: 'It works on the server and nowhere else; `allowUnlisted` is false.',
        'zh-TW': '只有在伺服器本機正常；`allowUnlisted` 為 false。',
      },
      fix: [
        {
          en: 'Add the addresses that may come in. For a public site, allow unspecified clients under IIS Manager > IP Address and Domain Restrictions > Edit Feature Settings.',
          'zh-TW':
            '新增可存取的位址；公開網站則在 IIS 管理員「IP 位址及網域限制」的「編輯功能設定」允許未指定的用戶端。',
          command:
            'appcmd set config "{site}" -section:system.webServer/security/ipSecurity /allowUnlisted:true /commit:apphost',
        },
      ],
    },
  ],
  formerlyKb: [248043],
  seeAlso: ['http/403', 'iis/403.8', 'iis/403.503'],
  sources: [
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/site-behavior-performance/403-6-forbidden-error',
    'https://learn.microsoft.com/iis/configuration/system.webserver/security/ipsecurity/',
  ],
});
