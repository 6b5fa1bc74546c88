import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'http/305',
  severity: 'info',
  visibility: 'client',
  legacy: true,
  title: { en: 'Use Proxy', 'zh-TW': '使用 Proxy' },
  meaning: {
    en: 'Once told the client to repeat the request through the proxy in `Location`. Deprecated because it is unsafe: browsers ignore it.',
    'zh-TW':
      '以前用來要求用戶端改經由 `Location` 指出的 Proxy 重送要求。因為不安全而已淘汰，瀏覽器會忽略它。',
  },
  causes: [],
  seeAlso: ['http/307', 'http/407'],
  sources: ['https://www.rfc-editor.org/rfc/rfc9110#section-15.4.6'],
});
