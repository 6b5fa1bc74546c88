import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'http/308',
  severity: 'info',
  visibility: 'client',
  title: { en: 'Permanent Redirect', 'zh-TW': '永久重新導向' },
  meaning: {
    en: 'The resource has a new permanent URL, given in `Location`; the method and the body are sent again as they were.',
    'zh-TW': '資源已有新的永久 URL，寫在 `Location` 標頭；方法與本文會原樣重送。',
  },
  causes: [],
  seeAlso: ['http/301', 'http/307'],
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9110#section-15.4.9',
    'https://learn.microsoft.com/iis/configuration/system.webserver/httpredirect/',
  ],
});
