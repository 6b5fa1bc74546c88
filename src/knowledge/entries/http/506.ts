import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'http/506',
  severity: 'error',
  visibility: 'client',
  title: { en: 'Variant Also Negotiates', 'zh-TW': '變體也參與交涉' },
  meaning: {
    en: "The server's content negotiation points to a variant that negotiates again, so it never ends.",
    'zh-TW': '伺服器的內容交涉指向另一個也需要交涉的變體，因此無法結束。',
  },
  causes: [
    {
      id: 'negotiation-loop',
      by: ['apache'],
      label: { en: 'a variant that points to a type map again', 'zh-TW': '變體又指向類型對應' },
      why: {
        en: 'A type map or `MultiViews` of Apache names a resource that is itself negotiated. IIS never sends this.',
        'zh-TW': 'Apache 的類型對應或 `MultiViews` 指向本身也需要交涉的資源。IIS 不會送出此狀態碼。',
      },
      check: {
        en: 'The error log of the web server names the variant.',
        'zh-TW': '網頁伺服器的錯誤記錄檔會指出該變體。',
      },
      fix: [
        {
          en: 'Let each variant be a plain file, or switch negotiation off (Apache).',
          'zh-TW': '讓每個變體都是一般檔案，或關閉交涉（Apache）。',
          config: 'Options -MultiViews',
        },
      ],
    },
  ],
  seeAlso: ['http/406'],
  sources: ['https://www.rfc-editor.org/rfc/rfc2295#section-8.1'],
});
