import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'http/410',
  severity: 'warning',
  visibility: 'client',
  title: { en: 'Gone', 'zh-TW': '資源已永久移除' },
  meaning: {
    en: 'The resource was here and is gone for good; no new address is known. Search engines drop the URL.',
    'zh-TW': '資源曾經存在但已永久移除，也沒有新的位址。搜尋引擎會移除此 URL。',
  },
  causes: [
    {
      id: 'removed-on-purpose',
      label: { en: 'removed on purpose', 'zh-TW': '刻意移除' },
      why: {
        en: 'The application or a rewrite rule answers 410 for `{path}`; IIS never does so by itself.',
        'zh-TW': '應用程式或重寫規則對 `{path}` 回應 410；IIS 本身不會這麼做。',
      },
      check: {
        en: 'The rule is in `web.config`, or the code calls `StatusCode(410)`.',
        'zh-TW': '規則寫在 `web.config`，或程式碼呼叫了 `StatusCode(410)`。',
      },
      fix: [
        {
          en: 'Take the link away, or point it to what replaced the page.',
          'zh-TW': '移除連結，或改為指向替代的頁面。',
        },
      ],
    },
    {
      id: 'retired-api',
      label: { en: 'an API version that was switched off', 'zh-TW': 'API 版本已停用' },
      why: {
        en: 'The provider retired this version or the shared item expired.',
        'zh-TW': '提供者已停用此版本，或分享的項目已到期。',
      },
      check: {
        en: 'The response has a `Sunset` or `Deprecation` header, or says so in the body.',
        'zh-TW': '回應含有 `Sunset` 或 `Deprecation` 標頭，或在本文中說明。',
      },
      fix: [
        { en: 'Call the current version of the API.', 'zh-TW': '改為呼叫目前版本的 API。' },
        {
          en: 'If the page is to come back, take out the rule that answers 410.',
          'zh-TW': '如果頁面要恢復，請移除回應 410 的規則。',
          command: 'findstr /s /n "410" "{physicalPath}\\web.config"',
        },
      ],
    },
  ],
  seeAlso: ['http/404', 'http/301'],
  sources: ['https://www.rfc-editor.org/rfc/rfc9110#section-15.5.11'],
});
