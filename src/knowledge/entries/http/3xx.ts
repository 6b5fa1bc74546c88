import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'http/3xx',
  severity: 'info',
  visibility: 'client',
  title: { en: 'Redirection', 'zh-TW': '重新導向' },
  meaning: {
    en: 'A status from 300 to 399: the client has to do something more, such as ask for the URL in `Location`. One that is not known counts as 300.',
    'zh-TW':
      '介於 300 與 399 之間的狀態碼：用戶端必須再採取行動，例如要求 `Location` 指出的 URL。不認得的號碼視同 300。',
  },
  causes: [],
  seeAlso: ['http/301', 'http/302', 'http/304'],
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9110#section-15.4',
    'https://www.iana.org/assignments/http-status-codes/http-status-codes.xhtml',
  ],
});
