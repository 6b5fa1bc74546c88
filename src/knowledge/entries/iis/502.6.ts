import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'iis/502.6',
  severity: 'error',
  visibility: 'detailed-page',
  versions: 'IIS 7+',
  component: 'ARR',
  title: { en: 'Forwarded request failure', 'zh-TW': '轉送的要求失敗' },
  meaning: {
    en: 'Application Request Routing found a server, but could not carry the request through to it. Since ARR 3.0.1916.',
    'zh-TW': 'Application Request Routing 找到了伺服器，但無法完成要求的轉送。從 ARR 3.0.1916 開始出現。',
  },
  causes: [
    {
      id: 'forward-failed',
      label: { en: 'the request broke off while it was forwarded', 'zh-TW': '要求在轉送途中中斷' },
      why: {
        en: 'The client or the back end closed the connection, or a header or the body could not be copied.',
        'zh-TW': '用戶端或後端關閉連線，或無法複製標頭或本文。',
      },
      check: {
        en: '`sc-win32-status` of the log names the error; a failed request trace shows the `ARR_` events.',
        'zh-TW': '記錄檔的 `sc-win32-status` 指出錯誤；失敗的要求追蹤會顯示 `ARR_` 事件。',
      },
      fix: [
        {
          en: 'Trace the request with Failed Request Tracing for 502, then test the same request against the back end directly.',
          'zh-TW': '以「失敗的要求追蹤」追蹤 502，再直接對後端測試相同的要求。',
          command: 'appcmd configure trace "{site}" /enablesite',
        },
      ],
    },
  ],
  seeAlso: ['iis/502.3', 'iis/502.7', 'http/502'],
  sources: [
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/application-request-routing/troubleshooting-502-errors-in-arr',
  ],
});
