import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'iis/503.3',
  severity: 'error',
  visibility: 'detailed-page',
  versions: 'IIS 7+',
  title: { en: 'ASP.NET queue full', 'zh-TW': 'ASP.NET 佇列已滿' },
  meaning: {
    en: 'ASP.NET has more requests waiting than its queue takes, 5,000 by default.',
    'zh-TW': 'ASP.NET 等候中的要求超過佇列上限（預設為 5,000）。',
  },
  causes: [
    {
      id: 'blocked-threads',
      label: { en: 'threads are blocked by slow calls', 'zh-TW': '執行緒被緩慢的呼叫卡住' },
      why: {
        en: 'Synchronous calls to a database or another service hold all threads, and new requests wait.',
        'zh-TW': '對資料庫或其他服務的同步呼叫占用所有執行緒，新要求只能等候。',
      },
      check: {
        en: 'The counter `ASP.NET\\Requests Queued` rises while the processor is idle.',
        'zh-TW': '計數器 `ASP.NET\\Requests Queued` 上升，而處理器閒置。',
      },
      fix: [
        {
          en: 'Use asynchronous calls with time-outs, and list what runs now.',
          'zh-TW': '使用有逾時的非同步呼叫，並列出目前執行中的要求。',
          command: 'appcmd list requests /elapsed:10000',
        },
      ],
    },
    {
      id: 'queue-limit',
      label: { en: 'the queue is too short for the peak', 'zh-TW': '佇列不足以應付尖峰' },
      why: {
        en: '`requestQueueLimit` was lowered, or the peaks are higher than it.',
        'zh-TW': '`requestQueueLimit` 已調低，或尖峰流量更高。',
      },
      check: {
        en: 'Look at `requestQueueLimit` in `machine.config` and `aspnet.config`.',
        'zh-TW': '查看 `machine.config` 與 `aspnet.config` 的 `requestQueueLimit`。',
      },
      fix: [
        {
          en: 'Raise it in `aspnet.config` of the framework.',
          'zh-TW': '在 .NET Framework 的 `aspnet.config` 提高。',
          config: `<system.web>
  <applicationPool maxConcurrentRequestsPerCPU="5000" requestQueueLimit="10000" />
</system.web>`,
        },
      ],
    },
  ],
  seeAlso: ['http/503', 'iis/503.2', 'iis/500.13'],
  sources: [
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
  ],
});
