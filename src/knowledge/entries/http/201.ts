import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'http/201',
  severity: 'info',
  visibility: 'client',
  title: { en: 'Created', 'zh-TW': '已建立' },
  meaning: {
    en: "The request has made one or more new resources, named by `Location` or the request's URL.",
    'zh-TW': '要求已建立一個或多個新資源，位置由 `Location` 標頭或要求的 URL 指出。',
  },
  causes: [],
  seeAlso: ['http/202'],
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9110#section-15.3.2',
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
  ],
});
