import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'http/418',
  severity: 'warning',
  visibility: 'client',
  title: { en: "(Unused), known as I'm a teapot", 'zh-TW': '（未使用），俗稱「我是茶壺」' },
  meaning: {
    en: 'Reserved because of a joke of 1998 (RFC 2324). Applications and firewalls send it on purpose, mostly to turn bots away.',
    'zh-TW': '因 1998 年的玩笑（RFC 2324）而保留。應用程式與防火牆會刻意送出，多半用來擋下機器人程式。',
  },
  causes: [
    {
      id: 'refused-on-purpose',
      label: {
        en: 'an application or firewall refuses this client',
        'zh-TW': '應用程式或防火牆拒絕此用戶端',
      },
      why: {
        en: 'A rule takes the client for a bot, or a developer used the number as a placeholder.',
        'zh-TW': '規則將用戶端視為機器人程式，或開發人員把它當成預留的狀態碼。',
      },
      check: {
        en: 'The same URL works in another browser or from another network.',
        'zh-TW': '同一個 URL 在其他瀏覽器或其他網路可正常開啟。',
      },
      fix: [
        {
          en: 'Send the headers of a normal browser and fewer requests, or have the rule exempt you.',
          'zh-TW': '送出一般瀏覽器的標頭並減少要求數，或請對方將你排除於規則之外。',
        },
        {
          en: 'In your own application, search for the number and answer 403 or 429 instead.',
          'zh-TW': '若是自己的應用程式，請搜尋此號碼並改為回應 403 或 429。',
          command: 'findstr /s /n /i "418" "{physicalPath}\\*.config" "{physicalPath}\\*.cs"',
        },
      ],
    },
  ],
  seeAlso: ['http/403', 'http/429'],
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.19',
    'https://www.rfc-editor.org/rfc/rfc2324#section-2.3.2',
  ],
});
