import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'iis/408.0',
  severity: 'error',
  visibility: 'detailed-page',
  versions: 'IIS 7+',
  title: { en: 'Request timed out (IIS)', 'zh-TW': '要求逾時（IIS）' },
  meaning: {
    en: 'The server did not get the whole request in the time that it was ready to wait. More often HTTP.sys closes the connection and only HTTPERR has a line.',
    'zh-TW':
      '伺服器在願意等候的時間內未收到完整的要求。多數情況下，HTTP.sys 會直接關閉連線，只有 HTTPERR 有記錄。',
  },
  causes: [
    {
      id: 'slow-client',
      label: { en: 'the body comes too slowly', 'zh-TW': '本文傳送過慢' },
      why: {
        en: 'A large upload over a slow line, or a client that stops in mid-body.',
        'zh-TW': '以慢速網路上傳大型檔案，或用戶端在本文中途停止。',
      },
      check: {
        en: '`cs-bytes` of the log is less than `Content-Length` ({contentLength}); HTTPERR has `Timer_EntityBody`.',
        'zh-TW':
          '記錄檔的 `cs-bytes` 小於 `Content-Length`（{contentLength}）；HTTPERR 的原因是 `Timer_EntityBody`。',
      },
      fix: [
        {
          en: 'Raise the time-out in IIS Manager > the site > Limits > Connection time-out.',
          'zh-TW': '在 IIS 管理員 > 網站 >「限制」>「連線逾時」提高時限。',
          command: 'appcmd set site "{site}" /limits.connectionTimeout:00:05:00',
        },
        {
          en: 'Or lower the least rate of 240 bytes a second that HTTP.sys asks for.',
          'zh-TW': '或降低 HTTP.sys 要求的最低速率（每秒 240 個位元組）。',
          command:
            'appcmd set config -section:system.applicationHost/webLimits /minBytesPerSecond:100 /commit:apphost',
        },
      ],
    },
    {
      id: 'kestrel-rate',
      label: { en: 'Kestrel ends a body that is too slow', 'zh-TW': 'Kestrel 中止過慢的本文' },
      why: {
        en: 'An ASP.NET Core application in its own process asks for 240 bytes a second, after 5 seconds.',
        'zh-TW': '在獨立處理序中執行的 ASP.NET Core 應用程式，5 秒後要求每秒至少 240 個位元組。',
      },
      check: {
        en: 'The log of the application names `MinRequestBodyDataRate`.',
        'zh-TW': '應用程式的記錄提到 `MinRequestBodyDataRate`。',
      },
      fix: [
        {
          en: 'Lower `MinRequestBodyDataRate` in the options of Kestrel, or host it in IIS with `hostingModel="inprocess"`.',
          'zh-TW':
            '在 Kestrel 的選項降低 `MinRequestBodyDataRate`，或以 `hostingModel="inprocess"` 裝載於 IIS。',
        },
      ],
    },
  ],
  seeAlso: ['http/408', 'guide/httperr-logs'],
  sources: [
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://learn.microsoft.com/iis/configuration/system.applicationhost/weblimits',
    'https://learn.microsoft.com/aspnet/core/fundamentals/servers/kestrel/options',
  ],
});
