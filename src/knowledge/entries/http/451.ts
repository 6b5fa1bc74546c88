import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'http/451',
  severity: 'warning',
  visibility: 'client',
  title: { en: 'Unavailable For Legal Reasons', 'zh-TW': '因法律因素無法提供' },
  meaning: {
    en: 'The server may not give this out, because of a law or a court order.',
    'zh-TW': '伺服器因法律規定或法院命令而不得提供此內容。',
  },
  causes: [
    {
      id: 'legal-block',
      label: { en: 'blocked by law, often for one country', 'zh-TW': '因法律遭封鎖，通常限於某個國家或地區' },
      why: {
        en: "The operator or a CDN blocks the content for the caller's country.",
        'zh-TW': '營運者或 CDN 對來源所在的國家或地區封鎖此內容。',
      },
      check: {
        en: 'The `Link` header with `rel="blocked-by"` names who blocks.',
        'zh-TW': '含有 `rel="blocked-by"` 的 `Link` 標頭會指出封鎖者。',
      },
      fix: [
        {
          en: 'Ask the operator; in your own CDN, look at the country rules.',
          'zh-TW': '向營運者查詢；若是自己的 CDN，請檢查國家或地區規則。',
        },
      ],
    },
  ],
  seeAlso: ['http/403'],
  sources: ['https://www.rfc-editor.org/rfc/rfc7725#section-3'],
});
