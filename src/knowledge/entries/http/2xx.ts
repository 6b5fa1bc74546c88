import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'http/2xx',
  severity: 'info',
  visibility: 'client',
  title: { en: 'Success', 'zh-TW': '成功' },
  meaning: {
    en: 'A status from 200 to 299: the server received, understood and accepted the request. One that is not known counts as 200.',
    'zh-TW': '介於 200 與 299 之間的狀態碼：伺服器已收到、理解並接受要求。不認得的號碼視同 200。',
  },
  causes: [],
  seeAlso: ['http/200', 'http/204'],
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9110#section-15.3',
    'https://www.iana.org/assignments/http-status-codes/http-status-codes.xhtml',
  ],
});
