import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'iis/503.4',
  severity: 'error',
  visibility: 'detailed-page',
  versions: 'IIS 7+',
  title: { en: 'FastCGI queue full', 'zh-TW': 'FastCGI 佇列已滿' },
  meaning: {
    en: 'All FastCGI processes, such as `php-cgi.exe`, are busy, and more requests wait than `queueLength` allows, 1,000 by default.',
    'zh-TW':
      '所有 FastCGI 處理序（例如 `php-cgi.exe`）都在忙碌，且等候的要求超過 `queueLength`（預設為 1,000）。',
  },
  causes: [
    {
      id: 'too-few-instances',
      label: { en: 'too few FastCGI processes', 'zh-TW': 'FastCGI 處理序太少' },
      why: {
        en: '`maxInstances` is small for the number of users.',
        'zh-TW': '`maxInstances` 相對於使用者數量過小。',
      },
      check: {
        en: 'Task Manager shows as many `php-cgi.exe` as `maxInstances`, with the processor partly idle.',
        'zh-TW': '工作管理員顯示的 `php-cgi.exe` 數量等於 `maxInstances`，而處理器仍有閒置。',
      },
      fix: [
        {
          en: 'Raise Max Instances in IIS Manager, server node > FastCGI Settings; 0 lets IIS choose.',
          'zh-TW': '在 IIS 管理員的伺服器節點 >「FastCGI 設定」提高「執行個體上限」；0 表示由 IIS 決定。',
          command:
            'appcmd set config -section:system.webServer/fastCgi "/[fullPath=\'C:\\PHP\\php-cgi.exe\'].maxInstances:0" "/[fullPath=\'C:\\PHP\\php-cgi.exe\'].queueLength:5000" /commit:apphost',
          config: `<fastCgi>
  <application fullPath="C:\\PHP\\php-cgi.exe" maxInstances="0" queueLength="5000" />
</fastCgi>`,
        },
      ],
    },
    {
      id: 'slow-scripts',
      label: { en: 'slow scripts hold every process', 'zh-TW': '緩慢的指令碼占用所有處理序' },
      why: { en: 'Scripts wait for a database or another site.', 'zh-TW': '指令碼在等候資料庫或其他網站。' },
      check: {
        en: 'The list of running requests shows the same scripts for a long time.',
        'zh-TW': '執行中的要求清單長時間顯示相同的指令碼。',
      },
      fix: [
        {
          en: 'Find them, then speed up the query or set a time-out in it.',
          'zh-TW': '找出它們，再加快查詢或為其設定逾時。',
          command: 'appcmd list requests /elapsed:10000',
        },
      ],
    },
  ],
  seeAlso: ['http/503', 'iis/500.0', 'iis/503.2'],
  sources: [
    'https://learn.microsoft.com/iis/configuration/system.webserver/fastcgi/application/',
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
  ],
});
