import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'http/204',
  severity: 'info',
  visibility: 'client',
  title: { en: 'No Content', 'zh-TW': '沒有內容' },
  meaning: {
    en: 'The request has succeeded and there is nothing to send back; the browser stays on its page.',
    'zh-TW': '要求已成功，沒有內容需要傳回；瀏覽器會停留在原本的頁面。',
  },
  causes: [],
  seeAlso: ['http/205'],
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9110#section-15.3.5',
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
  ],
});
