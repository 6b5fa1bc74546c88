import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'http/1xx',
  severity: 'info',
  visibility: 'client',
  title: { en: 'Informational', 'zh-TW': '資訊' },
  meaning: {
    en: 'A provisional status from 100 to 199. A client has to be ready for one or more of them before the final response, and may ignore those it does not know.',
    'zh-TW':
      '介於 100 與 199 之間的暫時狀態碼。用戶端在收到最終回應之前，應準備接收一個或多個，並可忽略不認得的號碼。',
  },
  causes: [],
  seeAlso: ['http/100', 'http/101'],
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9110#section-15.2',
    'https://www.iana.org/assignments/http-status-codes/http-status-codes.xhtml',
  ],
});
