import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'iis/401.503',
  severity: 'error',
  visibility: 'detailed-page',
  versions: 'IIS 8+',
  title: { en: 'IP address denied (401)', 'zh-TW': 'IP 位址遭拒（401）' },
  meaning: {
    en: "The address list of IIS does not allow the client's IP address. It is sent only when the deny action is set to Unauthorized; a browser may then ask for a password in vain.",
    'zh-TW':
      'IIS 的位址清單不允許用戶端的 IP 位址。只有拒絕動作設為 Unauthorized 時才會傳送；瀏覽器可能因此出現輸入密碼也無效的登入提示。',
  },
  causes: [
    {
      id: 'address-denied',
      label: { en: 'the address is denied, or not on the list', 'zh-TW': '位址遭拒，或不在清單中' },
      why: {
        en: 'A Deny entry matches the client, or `allowUnlisted` is false and the client has no Allow entry.',
        'zh-TW': '拒絕項目符合此用戶端，或 `allowUnlisted` 為 false 而此用戶端沒有允許項目。',
      },
      check: {
        en: 'Compare `c-ip` in the log with the entries of `system.webServer/security/ipSecurity`, from top to bottom.',
        'zh-TW': '將記錄檔的 `c-ip` 由上而下逐項與 `system.webServer/security/ipSecurity` 的項目比對。',
      },
      fix: [
        {
          en: 'Add an Allow entry, or remove the Deny entry, under IIS Manager > IP Address and Domain Restrictions.',
          'zh-TW': '在 IIS 管理員的「IP 位址及網域限制」新增允許項目，或移除拒絕項目。',
          command:
            "appcmd set config \"{site}\" -section:system.webServer/security/ipSecurity /+\"[ipAddress='192.0.2.0',subnetMask='255.255.255.0',allowed='true']\" /commit:apphost",
          config: `<ipSecurity>
  <add ipAddress="192.0.2.0" subnetMask="255.255.255.0" allowed="true" />
</ipSecurity>`,
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
  seeAlso: ['http/401', 'iis/403.6', 'iis/401.504', 'iis/403.503'],
  sources: [
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://learn.microsoft.com/iis/configuration/system.webserver/security/ipsecurity/',
    'https://learn.microsoft.com/iis/configuration/system.webserver/security/ipsecurity/add',
  ],
});
