import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'http/422',
  severity: 'warning',
  visibility: 'client',
  title: { en: 'Unprocessable Content', 'zh-TW': '無法處理的內容' },
  meaning: {
    en: "The body is well-formed, but what it says is refused by the application's rules.",
    'zh-TW': '本文格式正確，但內容不符合應用程式的規則。',
  },
  causes: [
    {
      id: 'validation-failed',
      label: { en: 'a field broke a rule of the application', 'zh-TW': '欄位違反應用程式的規則' },
      why: { en: 'A value is missing, out of range or not unique.', 'zh-TW': '某個值遺漏、超出範圍或重複。' },
      check: {
        en: 'The body of the response lists the fields, often as `application/problem+json`.',
        'zh-TW': '回應的本文列出欄位，通常是 `application/problem+json`。',
      },
      fix: [{ en: 'Correct the fields that it names and send again.', 'zh-TW': '修正列出的欄位後重送。' }],
    },
  ],
  seeAlso: ['http/400', 'http/415'],
  sources: ['https://www.rfc-editor.org/rfc/rfc9110#section-15.5.21'],
});
