import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'iis/400.3',
  severity: 'error',
  visibility: 'detailed-page',
  versions: 'IIS 7+',
  component: 'WebDAV',
  title: { en: 'Invalid If header', 'zh-TW': 'If 標頭無效' },
  meaning: { en: 'The WebDAV header `If` cannot be read.', 'zh-TW': '無法解讀 WebDAV 的 `If` 標頭。' },
  causes: [
    {
      id: 'bad-if',
      label: { en: 'syntax of the If header', 'zh-TW': 'If 標頭的語法錯誤' },
      why: {
        en: 'Lock tokens stand in angle brackets inside round ones, ETags in square brackets; a proxy or script may have cut them.',
        'zh-TW': '鎖定權杖放在圓括號內的角括號中，ETag 放在方括號中；可能被 Proxy 或指令碼截斷。',
      },
      check: {
        en: 'Compare `If` with the form `(<urn:uuid:…>)`.',
        'zh-TW': '比對 `If` 與 `(<urn:uuid:…>)` 的格式。',
      },
      fix: [{ en: 'Send the token exactly as `LOCK` returned it.', 'zh-TW': '原樣傳送 `LOCK` 傳回的權杖。' }],
    },
  ],
  seeAlso: ['http/400', 'http/412'],
  sources: [
    'https://www.rfc-editor.org/rfc/rfc4918#section-10.4',
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
  ],
});
