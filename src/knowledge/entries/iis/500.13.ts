import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'iis/500.13',
  severity: 'error',
  visibility: 'detailed-page',
  versions: 'IIS 5+',
  title: { en: 'Web server is too busy', 'zh-TW': '網頁伺服器太忙碌' },
  meaning: {
    en: 'The queue for ASP requests is full: more requests wait than `requestQueueMax` allows, 3,000 by default.',
    'zh-TW': 'ASP 要求的佇列已滿：等候的要求超過 `requestQueueMax`（預設為 3,000）。',
  },
  causes: [
    {
      id: 'slow-pages',
      label: { en: 'slow pages hold all ASP threads', 'zh-TW': '緩慢的網頁占用所有 ASP 執行緒' },
      why: {
        en: 'Pages wait for a database or another server, and requests pile up behind them.',
        'zh-TW': '網頁在等候資料庫或其他伺服器，要求因此不斷堆積。',
      },
      check: {
        en: 'The counter `Active Server Pages\\Requests Queued` is high while the CPU is idle.',
        'zh-TW': '計數器 `Active Server Pages\\Requests Queued` 很高，而 CPU 閒置。',
      },
      fix: [
        {
          en: 'See which requests run longest, and speed up what they wait for.',
          'zh-TW': '找出執行最久的要求，並加快它們所等候的作業。',
          command: 'appcmd list requests /elapsed:5000',
        },
        {
          en: 'Set a query time-out in the pages, so that one slow server does not hold them all.',
          'zh-TW': '在網頁中設定查詢逾時，避免一台緩慢的伺服器拖住所有網頁。',
        },
      ],
    },
    {
      id: 'queue-too-small',
      label: { en: 'a peak above the queue limit', 'zh-TW': '尖峰流量超過佇列上限' },
      why: {
        en: 'Short peaks bring more requests than the queue holds.',
        'zh-TW': '短暫的尖峰流量超過佇列可容納的要求數。',
      },
      check: {
        en: 'It happens at peaks only, and the server has CPU and memory to spare.',
        'zh-TW': '只在尖峰發生，且伺服器仍有 CPU 與記憶體可用。',
      },
      fix: [
        {
          en: 'Raise the queue length in IIS Manager, ASP > Limits Properties > Queue Length.',
          'zh-TW': '在 IIS 管理員的「ASP」>「限制屬性」>「佇列長度」提高上限。',
          command:
            'appcmd set config "{site}" -section:system.webServer/asp -limits.requestQueueMax:5000 /commit:apphost',
          config: `<system.webServer>
  <asp>
    <limits requestQueueMax="5000" />
  </asp>
</system.webServer>`,
        },
      ],
    },
    {
      id: 'blocked-component',
      label: { en: 'a component or a deadlock blocks the threads', 'zh-TW': '元件或死結卡住執行緒' },
      why: {
        en: 'A COM component, a driver or a lock in the page never returns.',
        'zh-TW': 'COM 元件、驅動程式或網頁中的鎖定一直沒有返回。',
      },
      check: {
        en: '`Active Server Pages\\Requests Executing` stays at its maximum, and the same pages stand in the list of running requests.',
        'zh-TW':
          '計數器 `Active Server Pages\\Requests Executing` 停在最大值，且執行中的要求清單一直是相同的網頁。',
      },
      fix: [
        {
          en: 'Write a dump of the worker process while it hangs (PID: `appcmd list wp`), and look at the stacks of its threads.',
          'zh-TW': '在停滯時產生背景工作處理序的傾印（PID 見 `appcmd list wp`），並查看各執行緒的堆疊。',
          command: 'procdump -ma PID C:\\dumps',
        },
        {
          en: 'Recycle the pool to go on.',
          'zh-TW': '回收集區以恢復服務。',
          command: 'appcmd recycle apppool "{appPool}"',
        },
      ],
    },
  ],
  aliases: ['500-13'],
  seeAlso: ['iis/503.2', 'iis/503.3', 'http/503'],
  sources: [
    'https://learn.microsoft.com/iis/configuration/system.webserver/asp/limits',
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
  ],
});
