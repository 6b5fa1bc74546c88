import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'iis/400.10',
  severity: 'error',
  visibility: 'detailed-page',
  versions: 'IIS 8+',
  title: { en: 'Invalid X-Forwarded-For header', 'zh-TW': 'X-Forwarded-For 標頭無效' },
  meaning: {
    en: 'Proxy Mode of the IP restrictions is on, and IIS cannot read an address from `X-Forwarded-For`.',
    'zh-TW': 'IP 限制已啟用 Proxy 模式，而 IIS 無法從 `X-Forwarded-For` 讀出位址。',
  },
  causes: [
    {
      id: 'bad-forwarded-for',
      label: {
        en: 'X-Forwarded-For holds no plain address list',
        'zh-TW': 'X-Forwarded-For 不是單純的位址清單',
      },
      why: {
        en: 'A proxy wrote a name, `unknown`, brackets or a text where an IP address belongs, or a client sent a made-up header.',
        'zh-TW': 'Proxy 在應為 IP 位址之處寫入名稱、`unknown`、括號或文字，或用戶端送出偽造的標頭。',
      },
      check: {
        en: 'Look at `X-Forwarded-For` as it reaches IIS: log it as a custom field, or trace the request.',
        'zh-TW': '查看到達 IIS 的 `X-Forwarded-For`：以自訂欄位記錄，或追蹤該要求。',
      },
      fix: [
        {
          en: 'Let the proxy replace the header by the address of its client (nginx).',
          'zh-TW': '讓 Proxy 以其用戶端的位址取代此標頭（nginx）。',
          config: 'proxy_set_header X-Forwarded-For $remote_addr;',
        },
        {
          en: 'Without a proxy in front, turn Proxy Mode off: IIS Manager > IP Address and Domain Restrictions > Edit Feature Settings.',
          'zh-TW':
            '如果前方沒有 Proxy，請關閉 Proxy 模式：IIS 管理員 >「IP 位址及網域限制」>「編輯功能設定」。',
          command:
            'appcmd set config "{site}" -section:system.webServer/security/ipSecurity /enableProxyMode:false /commit:apphost',
        },
      ],
    },
  ],
  seeAlso: ['http/400', 'iis/403.503', 'guide/log-fields'],
  sources: [
    'https://learn.microsoft.com/iis/configuration/system.webserver/security/ipsecurity/',
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
  ],
});
