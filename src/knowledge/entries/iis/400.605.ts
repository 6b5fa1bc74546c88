import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'iis/400.605',
  severity: 'error',
  visibility: 'detailed-page',
  versions: 'IIS 7+',
  component: 'ARR',
  title: { en: 'Maximum number of forwards (ARR)', 'zh-TW': '已達轉送次數上限（ARR）' },
  meaning: {
    en: '`Max-Forwards` of the request reached zero, which as a rule means that proxies forward it in a circle. Since ARR 3.0.1916.',
    'zh-TW': '要求的 `Max-Forwards` 已減至零，通常表示 Proxy 之間循環轉送。從 ARR 3.0.1916 開始出現。',
  },
  causes: [
    {
      id: 'forwarding-loop',
      label: { en: 'the proxy forwards the request to itself', 'zh-TW': 'Proxy 將要求轉送給自己' },
      why: {
        en: 'The target of the rule leads back to the proxy: its name points there in DNS, or the rule also matches the forwarded request.',
        'zh-TW': '規則的目標又指回 Proxy：其名稱在 DNS 指向該處，或規則也符合已轉送的要求。',
      },
      check: {
        en: '`Via` and `X-Forwarded-For` grow with each pass, and the log shows the same URL many times.',
        'zh-TW': '`Via` 與 `X-Forwarded-For` 逐次變長，記錄檔也反覆出現同一個 URL。',
      },
      fix: [
        {
          en: 'Give the rule a condition on `HTTP_HOST` in URL Rewrite, or send it to another name or port.',
          'zh-TW': '在 URL Rewrite 為規則加上 `HTTP_HOST` 的條件，或改為轉送到其他名稱或連接埠。',
        },
        {
          en: 'See where the target name leads from the proxy.',
          'zh-TW': '在 Proxy 上查詢目標名稱指向何處。',
          command: 'nslookup {host}',
        },
      ],
    },
  ],
  seeAlso: ['http/400', 'http/508'],
  sources: [
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://www.rfc-editor.org/rfc/rfc9110#section-7.6.2',
  ],
});
