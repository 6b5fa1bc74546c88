import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'http/101',
  severity: 'info',
  visibility: 'client',
  title: { en: 'Switching Protocols', 'zh-TW': '切換通訊協定' },
  meaning: {
    en: 'The server agrees to change the protocol on this connection, most often to WebSocket.',
    'zh-TW': '伺服器同意在此連線上變更通訊協定，最常見的是切換成 WebSocket。',
  },
  causes: [],
  seeAlso: ['http/426'],
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9110#section-15.2.2',
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
  ],
});
