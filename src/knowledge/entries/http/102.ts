import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'http/102',
  severity: 'info',
  visibility: 'client',
  legacy: true,
  title: { en: 'Processing', 'zh-TW': '處理中' },
  meaning: {
    en: 'The server has the whole request and is still working on it. Old WebDAV servers sent it so that the client kept waiting; today hardly anything does.',
    'zh-TW': '伺服器已收到完整的要求，仍在處理。舊的 WebDAV 伺服器以它讓用戶端繼續等候，現在幾乎不再使用。',
  },
  causes: [],
  seeAlso: ['http/100', 'http/207'],
  sources: [
    'https://www.rfc-editor.org/rfc/rfc2518#section-10.1',
    'https://www.iana.org/assignments/http-status-codes/http-status-codes.xhtml',
  ],
});
