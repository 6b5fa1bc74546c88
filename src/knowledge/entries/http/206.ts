import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'http/206',
  severity: 'info',
  visibility: 'client',
  title: { en: 'Partial Content', 'zh-TW': '部分內容' },
  meaning: {
    en: 'The server sends only the part that the `Range` header asked for, as in video seeking or a resumed download.',
    'zh-TW': '伺服器只傳送 `Range` 標頭所要求的部分，例如影片跳轉播放或續傳下載。',
  },
  causes: [],
  seeAlso: ['http/416'],
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9110#section-15.3.7',
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
  ],
});
