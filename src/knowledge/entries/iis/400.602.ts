import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'iis/400.602',
  severity: 'error',
  visibility: 'detailed-page',
  versions: 'IIS 7+',
  component: 'ARR',
  title: { en: 'Invalid time format (ARR)', 'zh-TW': '時間格式無效（ARR）' },
  meaning: {
    en: 'Application Request Routing could not read a date in the request. Since ARR 3.0.1916.',
    'zh-TW': 'Application Request Routing 無法解讀要求中的日期。從 ARR 3.0.1916 開始出現。',
  },
  causes: [
    {
      id: 'bad-date',
      label: { en: 'a date header is malformed', 'zh-TW': '日期標頭格式錯誤' },
      why: {
        en: 'Dates such as `If-Modified-Since` have to look like `Sun, 06 Nov 1994 08:49:37 GMT`.',
        'zh-TW': '`If-Modified-Since` 等日期必須符合 `Sun, 06 Nov 1994 08:49:37 GMT` 的格式。',
      },
      check: {
        en: 'Look at the date headers of the request; a script usually wrote them.',
        'zh-TW': '查看要求的日期標頭；通常由指令碼產生。',
      },
      fix: [
        {
          en: 'Send the date in that form (`toUTCString()` in JavaScript), or leave the header out.',
          'zh-TW': '以該格式傳送日期（在 JavaScript 使用 `toUTCString()`），或省略此標頭。',
        },
      ],
    },
  ],
  seeAlso: ['http/400', 'http/304'],
  sources: [
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://www.rfc-editor.org/rfc/rfc9110#section-5.6.7',
  ],
});
