import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'iis/400.8',
  severity: 'error',
  visibility: 'detailed-page',
  versions: 'IIS 7+',
  component: 'WebDAV',
  title: { en: 'Invalid timeout', 'zh-TW': '逾時值無效' },
  meaning: {
    en: 'A WebDAV `LOCK` has a `Timeout` header that cannot be read.',
    'zh-TW': 'WebDAV 的 `LOCK` 要求帶有無法解讀的 `Timeout` 標頭。',
  },
  causes: [
    {
      id: 'bad-timeout',
      label: { en: 'syntax of the Timeout header', 'zh-TW': 'Timeout 標頭的語法錯誤' },
      why: {
        en: 'It is `Infinite` or `Second-` with a number.',
        'zh-TW': '值應為 `Infinite`，或 `Second-` 加上數字。',
      },
      check: { en: 'Look at `Timeout` in the request.', 'zh-TW': '查看要求的 `Timeout`。' },
      fix: [{ en: 'Send, for example, `Timeout: Second-600`.', 'zh-TW': '例如傳送 `Timeout: Second-600`。' }],
    },
  ],
  seeAlso: ['http/400', 'http/423'],
  sources: [
    'https://www.rfc-editor.org/rfc/rfc4918#section-10.7',
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
  ],
});
