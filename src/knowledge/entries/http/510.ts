import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'http/510',
  severity: 'error',
  visibility: 'client',
  title: { en: 'Not Extended', 'zh-TW': '未擴充' },
  meaning: {
    en: 'The server wanted an HTTP extension that the request did not declare. The extension framework is obsolete.',
    'zh-TW': '伺服器需要要求中未宣告的 HTTP 擴充。此擴充架構已淘汰。',
  },
  causes: [
    {
      id: 'extension-not-declared',
      label: { en: 'a mandatory extension was not declared', 'zh-TW': '未宣告必要的擴充' },
      why: {
        en: 'Only the experimental framework of RFC 2774 defines it; today an application uses it for its own purposes.',
        'zh-TW': '只有 RFC 2774 的實驗性架構定義了它；現今是應用程式為了自己的用途而使用。',
      },
      check: {
        en: 'The body of the response should say what is missing.',
        'zh-TW': '回應的本文應會說明缺少什麼。',
      },
      fix: [
        {
          en: 'Read the body, and ask whoever runs the application.',
          'zh-TW': '閱讀本文，並詢問應用程式的維護者。',
        },
      ],
    },
  ],
  seeAlso: ['http/501'],
  sources: ['https://www.rfc-editor.org/rfc/rfc2774#section-7'],
});
