import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'iis/400.604',
  severity: 'warning',
  visibility: 'log-only',
  versions: 'IIS 7+',
  component: 'ARR',
  title: { en: 'Client gone (ARR)', 'zh-TW': '用戶端已離線（ARR）' },
  meaning: {
    en: 'The client closed the connection before Application Request Routing had an answer for it, so only the log shows the code. Since ARR 3.0.1916.',
    'zh-TW':
      '在 Application Request Routing 得到回應之前，用戶端就關閉了連線，因此只有記錄檔看得到此代碼。從 ARR 3.0.1916 開始出現。',
  },
  causes: [
    {
      id: 'client-left',
      label: {
        en: 'the user or a client time-out ended the request',
        'zh-TW': '使用者或用戶端逾時結束了要求',
      },
      why: {
        en: 'The page was left or reloaded, or a client or balancer in front waits for less than the back end needs.',
        'zh-TW': '使用者離開或重新整理網頁，或前方的用戶端或負載平衡器等候的時間比後端需要的短。',
      },
      check: {
        en: '`time-taken` is about the time-out of the client, and `sc-win32-status` is 64 or 1236.',
        'zh-TW': '`time-taken` 接近用戶端的逾時值，且 `sc-win32-status` 為 64 或 1236。',
      },
      fix: [
        {
          en: 'Nothing to do when it is rare. Otherwise find out what the back end works on so long.',
          'zh-TW': '偶爾出現則不必處理；否則請找出後端耗時的原因。',
          command: 'appcmd list requests /elapsed:10000',
        },
      ],
    },
  ],
  seeAlso: ['http/400', 'http/504', 'iis/502.3'],
  sources: [
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
  ],
});
