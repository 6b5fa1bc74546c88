import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'http/203',
  severity: 'info',
  visibility: 'client',
  title: { en: 'Non-Authoritative Information', 'zh-TW': '非權威資訊' },
  meaning: {
    en: 'The request has succeeded, but a proxy on the way has changed what the origin server sent.',
    'zh-TW': '要求已成功，但途中的 Proxy 修改了原始伺服器傳送的內容。',
  },
  causes: [],
  seeAlso: ['http/200'],
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9110#section-15.3.4',
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
  ],
});
