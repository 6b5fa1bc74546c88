import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'http/205',
  severity: 'info',
  visibility: 'client',
  title: { en: 'Reset Content', 'zh-TW': '重設內容' },
  meaning: {
    en: 'The request has succeeded and the form or view that sent it should be reset to its original state.',
    'zh-TW': '要求已成功，送出要求的表單或檢視應重設為初始狀態。',
  },
  causes: [],
  seeAlso: ['http/204'],
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9110#section-15.3.6',
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
  ],
});
