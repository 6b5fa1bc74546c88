import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'iis/400.601',
  severity: 'error',
  visibility: 'detailed-page',
  versions: 'IIS 7+',
  component: 'ARR',
  title: { en: 'Bad client request (ARR)', 'zh-TW': '用戶端要求錯誤（ARR）' },
  meaning: {
    en: 'Application Request Routing could not use the request of the client. Since ARR 3.0.1916.',
    'zh-TW': 'Application Request Routing 無法使用用戶端的要求。從 ARR 3.0.1916 開始出現。',
  },
  causes: [
    {
      id: 'malformed-request',
      label: { en: 'a header or the body cannot be forwarded', 'zh-TW': '標頭或本文無法轉送' },
      why: {
        en: 'A header is malformed, or the body does not fit its `Content-Length`.',
        'zh-TW': '某個標頭格式錯誤，或本文與 `Content-Length` 不符。',
      },
      check: {
        en: 'The same request made with `curl` and few headers works.',
        'zh-TW': '以 `curl` 和少量標頭送出相同的要求則正常。',
      },
      fix: [
        {
          en: 'Trace the request with Failed Request Tracing for status 400 on the proxy; its ARR events name the step.',
          'zh-TW': '在 Proxy 上以「失敗的要求追蹤」追蹤狀態 400 的要求；其 ARR 事件會指出失敗的步驟。',
          command: 'appcmd configure trace "{site}" /enablesite',
        },
      ],
    },
  ],
  seeAlso: ['http/400', 'iis/502.6', 'guide/failed-request-tracing'],
  sources: [
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
  ],
});
