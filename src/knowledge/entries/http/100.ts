import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'http/100',
  severity: 'info',
  visibility: 'client',
  title: { en: 'Continue', 'zh-TW': '繼續' },
  meaning: {
    en: 'The server has read the request headers and is ready for the body.',
    'zh-TW': '伺服器已讀取要求標頭並準備接收本文。',
  },
  causes: [],
  seeAlso: ['http/417', 'http/1xx'],
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9110#section-15.2.1',
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
  ],
});
