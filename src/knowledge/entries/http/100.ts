import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'http/100',
  severity: 'info',
  visibility: 'client',
  title: { en: 'Continue', 'zh-TW': '繼續' },
  meaning: {
    en: 'The server has read the request headers and is ready for the body. Like every 1xx it is provisional: a client has to be ready for one or more of them before the final status.',
    'zh-TW':
      '伺服器已讀取要求標頭並準備接收本文。與所有 1xx 一樣是暫時的回應：用戶端在收到最終狀態碼之前，應準備接收一個或多個 1xx。',
  },
  causes: [],
  seeAlso: ['http/417'],
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9110#section-15.2.1',
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
  ],
});
