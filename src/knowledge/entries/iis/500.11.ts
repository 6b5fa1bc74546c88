import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'iis/500.11',
  severity: 'error',
  visibility: 'detailed-page',
  versions: 'IIS 5+',
  title: { en: 'Application is shutting down on the web server', 'zh-TW': '應用程式正在網頁伺服器上關閉' },
  meaning: {
    en: 'The application was just stopping when the request came, usually because its pool recycles or a new version is deployed.',
    'zh-TW': '要求到達時應用程式正好在停止，通常是因為集區回收或正在部署新版本。',
  },
  causes: [
    {
      id: 'recycling',
      label: { en: 'the pool is recycling or a deployment runs', 'zh-TW': '集區回收或部署進行中' },
      why: {
        en: 'Pool `{appPool}` reached its time or memory limit, its settings changed, or files of the application were replaced.',
        'zh-TW': '集區 `{appPool}` 達到時間或記憶體上限、設定變更，或應用程式的檔案被取代。',
      },
      check: {
        en: 'The System log has WAS event 5074, 5077 or 5079 at that time; a reload works.',
        'zh-TW': '「系統」事件記錄當時有 WAS 事件 5074、5077 或 5079；重新整理後即恢復正常。',
      },
      fix: [
        {
          en: 'Reload the page. In deployments put `app_offline.htm` there first, and take it away afterwards.',
          'zh-TW': '重新整理網頁。部署時先放入 `app_offline.htm`，完成後再移除。',
        },
        {
          en: 'Recycle at a quiet hour, and let the new process start before the old one stops.',
          'zh-TW': '在離峰時段回收，並讓新的處理序在舊處理序停止前啟動。',
          command: 'appcmd set apppool "{appPool}" /recycling.disallowOverlappingRotation:false',
        },
      ],
    },
    {
      id: 'slow-shutdown',
      label: { en: 'long requests do not end in time', 'zh-TW': '執行時間長的要求未及時結束' },
      why: {
        en: 'Requests run longer than the shutdown time limit of the pool.',
        'zh-TW': '要求的執行時間超過集區的關閉時間限制。',
      },
      check: { en: 'The System log has WAS event 5013.', 'zh-TW': '「系統」事件記錄有 WAS 事件 5013。' },
      fix: [
        {
          en: 'Raise Shutdown Time Limit in `{appPool}` > Advanced Settings, or move the long work out of the request.',
          'zh-TW': '在 `{appPool}` 的「進階設定」提高「關閉時間限制」，或將長時間的工作移出要求。',
          command: 'appcmd set apppool "{appPool}" /processModel.shutdownTimeLimit:00:03:00',
        },
      ],
    },
  ],
  aliases: ['500-11'],
  seeAlso: ['iis/500.12', 'iis/503.0', 'http/503'],
  sources: [
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://learn.microsoft.com/iis/configuration/system.applicationhost/applicationpools/add/recycling/',
  ],
});
