import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'http/428',
  severity: 'warning',
  visibility: 'client',
  title: { en: 'Precondition Required', 'zh-TW': '需要先決條件' },
  meaning: {
    en: "The server wants a condition such as `If-Match`, so that nobody overwrites another's change unseen.",
    'zh-TW': '伺服器要求帶有 `If-Match` 之類的條件，避免在不知情下覆寫他人的變更。',
  },
  causes: [
    {
      id: 'no-condition',
      label: { en: 'the request carries no If-Match', 'zh-TW': '要求沒有 If-Match' },
      why: {
        en: 'The API protects itself from lost updates and refuses unconditional changes.',
        'zh-TW': 'API 為了防止更新遺失，會拒絕無條件的變更。',
      },
      check: {
        en: '`If-Match` and `If-Unmodified-Since` are absent from the request.',
        'zh-TW': '要求中沒有 `If-Match` 與 `If-Unmodified-Since`。',
      },
      fix: [
        {
          en: 'Read the resource first and send its `ETag` in `If-Match`.',
          'zh-TW': '先讀取資源，再將其 `ETag` 放在 `If-Match` 傳送。',
          command: 'curl -I "{url}"',
        },
      ],
    },
  ],
  seeAlso: ['http/412'],
  sources: ['https://www.rfc-editor.org/rfc/rfc6585#section-3'],
});
