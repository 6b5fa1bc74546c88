import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'iis/503.2',
  severity: 'error',
  visibility: 'detailed-page',
  versions: 'IIS 7+',
  title: { en: 'Concurrent request limit exceeded', 'zh-TW': '超過同時要求上限' },
  meaning: {
    en: 'More requests run at the same time than `appConcurrentRequestLimit` allows, 5,000 by default.',
    'zh-TW': '同時執行的要求超過 `appConcurrentRequestLimit`（預設為 5,000）。',
  },
  causes: [
    {
      id: 'hanging-requests',
      label: { en: 'slow or hanging requests fill the limit', 'zh-TW': '緩慢或停滯的要求占滿上限' },
      why: {
        en: 'Long polling, WebSockets, or calls that wait for a slow server stay open and add up.',
        'zh-TW': '長輪詢、WebSocket 或等候緩慢伺服器的呼叫持續開啟而累積。',
      },
      check: {
        en: 'The log shows `503 2`; the list of running requests is long and old.',
        'zh-TW': '記錄檔顯示 `503 2`；執行中的要求數量多且歷時已久。',
      },
      fix: [
        {
          en: 'List the requests that run for more than ten seconds, and repair what they wait for.',
          'zh-TW': '列出執行超過十秒的要求，並修復它們所等候的項目。',
          command: 'appcmd list requests /elapsed:10000',
        },
      ],
    },
    {
      id: 'limit-too-low',
      label: { en: 'the limit is too low for this load', 'zh-TW': '上限低於實際負載' },
      why: {
        en: 'The application holds many open connections on purpose.',
        'zh-TW': '應用程式刻意維持許多開啟的連線。',
      },
      check: {
        en: 'The requests are young, and the server has processor and memory to spare.',
        'zh-TW': '要求都才剛開始，且伺服器仍有處理器與記憶體可用。',
      },
      fix: [
        {
          en: 'Raise the limit.',
          'zh-TW': '提高上限。',
          command:
            'appcmd set config -section:system.webServer/serverRuntime -appConcurrentRequestLimit:10000 /commit:apphost',
          config: `<system.webServer>
  <serverRuntime appConcurrentRequestLimit="10000" />
</system.webServer>`,
        },
      ],
    },
  ],
  seeAlso: ['http/503', 'iis/503.3', 'iis/500.13'],
  sources: [
    'https://learn.microsoft.com/iis/configuration/system.webserver/serverruntime',
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
  ],
});
