import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'iis/400.606',
  severity: 'error',
  visibility: 'detailed-page',
  versions: 'IIS 7+',
  component: 'ARR',
  title: { en: 'Asynchronous completion error (ARR)', 'zh-TW': '非同步完成錯誤（ARR）' },
  meaning: {
    en: 'Application Request Routing met an error while reading the request in the background. Since ARR 3.0.1916.',
    'zh-TW': 'Application Request Routing 在背景讀取要求時發生錯誤。從 ARR 3.0.1916 開始出現。',
  },
  causes: [
    {
      id: 'read-failed',
      label: { en: 'reading the request broke off', 'zh-TW': '讀取要求時中斷' },
      why: {
        en: 'The connection of the client failed while its body was still coming.',
        'zh-TW': '用戶端的連線在本文傳送途中失敗。',
      },
      check: {
        en: '`sc-win32-status` of the log names the error, and other requests work.',
        'zh-TW': '記錄檔的 `sc-win32-status` 指出錯誤，且其他要求正常。',
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
  seeAlso: ['http/400', 'iis/400.604', 'guide/failed-request-tracing'],
  sources: [
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
  ],
});
