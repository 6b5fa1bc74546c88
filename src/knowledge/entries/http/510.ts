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
        'zh-TW': '由 RFC 2774 的實驗性架構定義；現今多為應用程式自訂的用途。',
      },
      check: {
        en: 'The body of the response should say what is missing.',
        'zh-TW': '回應的本文應會說明缺少什麼。',
      },
      fix: [
        {
          en: 'Declare the extension that the body names.',
          'zh-TW': '宣告本文所指的擴充。',
        },
      ],
    },
  ],
  seeAlso: ['http/501'],
  sources: ['https://www.rfc-editor.org/rfc/rfc2774#section-7'],
});
