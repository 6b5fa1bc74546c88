import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'iis/400.9',
  severity: 'error',
  visibility: 'detailed-page',
  versions: 'IIS 7+',
  component: 'WebDAV',
  title: { en: 'Invalid lock token', 'zh-TW': '鎖定權杖無效' },
  meaning: {
    en: 'A WebDAV `UNLOCK` names a lock that IIS cannot read or does not have.',
    'zh-TW': 'WebDAV 的 `UNLOCK` 要求所指的鎖定無法解讀或不存在。',
  },
  causes: [
    {
      id: 'bad-lock-token',
      label: { en: 'the Lock-Token is malformed or out of date', 'zh-TW': 'Lock-Token 格式錯誤或已過期' },
      why: {
        en: 'The token lacks its angle brackets, or its lock has run out.',
        'zh-TW': '權杖缺少角括號，或其鎖定已到期。',
      },
      check: {
        en: '`PROPFIND` shows the present tokens in `lockdiscovery`.',
        'zh-TW': '`PROPFIND` 會在 `lockdiscovery` 顯示目前的權杖。',
      },
      fix: [
        {
          en: 'Send the token as `LOCK` returned it, in angle brackets; if the lock has run out, lock again.',
          'zh-TW': '以角括號原樣傳送 `LOCK` 傳回的權杖；如果鎖定已到期，請重新鎖定。',
        },
      ],
    },
  ],
  seeAlso: ['http/400', 'http/423'],
  sources: [
    'https://www.rfc-editor.org/rfc/rfc4918#section-10.5',
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
  ],
});
