import { defineTable } from '../../entry';

/** Microsoft's list of the reasons. */
const HTTPERR =
  'https://learn.microsoft.com/troubleshoot/developer/webapps/aspnet/site-behavior-performance/error-logging-http-apis';

/** What slow applications are asked first. */
const LIST_REQUESTS = {
  en: 'See which requests run for long, and mend what they wait for.',
  'zh-TW': '檢視執行過久的要求，並修正它們等待的事項。',
  command: 'appcmd list requests /elapsed:5000',
};

const START_POOL = {
  en: 'Start the pool.',
  'zh-TW': '啟動集區。',
  command: 'Start-WebAppPool -Name "{appPool}"',
};

/** HTTPERR: the service was unavailable (503). */
export default defineTable({ severity: 'error', visibility: 'client', sources: [HTTPERR] }, [
  {
    id: 'httpsys/AppOffline',
    title: { en: 'Pool offline after crashes', 'zh-TW': '集區因多次當機而離線' },
    meaning: {
      en: '503: the application pool was taken offline because of errors of its application.',
      'zh-TW': '503：應用程式發生錯誤，導致應用程式集區離線。',
    },
    causes: [
      {
        id: 'rapid-fail',
        label: { en: 'rapid-fail protection stopped the pool', 'zh-TW': '快速失敗保護停止了集區' },
        why: {
          en: 'Worker processes crashed 5 times within 5 minutes, the default of `rapidFailProtection`.',
          'zh-TW': '背景工作處理序在 5 分鐘內當機 5 次，這是 `rapidFailProtection` 的預設值。',
        },
        check: {
          en: 'The System log has WAS event 5002, the Application log `Application Error` 1000 or `.NET Runtime` 1026.',
          'zh-TW':
            '系統事件記錄有 WAS 事件 5002，應用程式事件記錄有 `Application Error` 1000 或 `.NET Runtime` 1026。',
        },
        fix: [
          {
            en: 'Mend the crash that these events name.',
            'zh-TW': '修正這些事件指出的當機原因。',
            command: "Get-WinEvent -FilterHashtable @{LogName='Application'; Id=1000,1026} -MaxEvents 10",
          },
          START_POOL,
        ],
      },
      {
        id: 'pool-identity',
        label: { en: "the pool's account cannot log on", 'zh-TW': '集區的帳戶無法登入' },
        why: {
          en: 'No worker process can start: the password changed, or a right to log on is missing.',
          'zh-TW': '無法啟動背景工作處理序：密碼已變更，或缺少登入權限。',
        },
        check: { en: 'WAS events 5021, 5057 or 5059.', 'zh-TW': '有 WAS 事件 5021、5057 或 5059。' },
        fix: [
          {
            en: 'Enter the password again in Advanced Settings > Identity, or go back to the built-in account.',
            'zh-TW': '在「進階設定」>「識別」重新輸入密碼，或改回內建帳戶。',
            command: 'appcmd set apppool "{appPool}" /processModel.identityType:ApplicationPoolIdentity',
          },
          START_POOL,
        ],
      },
    ],
    seeAlso: ['httpsys/503-page', 'http/503', 'iis/503.0'],
  },
  {
    id: 'httpsys/Disabled',
    title: { en: 'Pool or site stopped', 'zh-TW': '集區或網站已停止' },
    meaning: {
      en: '503: an administrator has taken the application offline.',
      'zh-TW': '503：系統管理員已讓應用程式離線。',
    },
    causes: [
      {
        id: 'stopped-by-hand',
        label: { en: 'the application pool is stopped', 'zh-TW': '應用程式集區已停止' },
        why: {
          en: 'Someone or a deployment stopped it and did not start it again.',
          'zh-TW': '有人或部署程式停止了它，之後沒有啟動。',
        },
        check: {
          en: '`appcmd list apppool` says `state:Stopped` for {appPool}; there is no WAS event 5002.',
          'zh-TW': '`appcmd list apppool` 顯示 {appPool} 為 `state:Stopped`，且沒有 WAS 事件 5002。',
        },
        fix: [
          START_POOL,
          {
            en: 'Start the site too, if it is stopped.',
            'zh-TW': '網站若已停止，也要啟動。',
            command: 'Start-Website -Name "{site}"',
          },
        ],
      },
    ],
    seeAlso: ['httpsys/503-page', 'httpsys/AppOffline', 'http/503'],
  },
  {
    id: 'httpsys/AppShutdown',
    title: { en: 'Pool shut down by policy', 'zh-TW': '集區依原則關閉' },
    meaning: {
      en: '503: the application shut down by itself, as a policy of the administrator demands.',
      'zh-TW': '503：應用程式依系統管理員設定的原則自動關閉。',
    },
    causes: [
      {
        id: 'pool-policy',
        label: { en: 'a limit of the pool shut it down', 'zh-TW': '集區的限制將它關閉' },
        why: {
          en: 'For example a CPU limit with the action `KillW3wp`.',
          'zh-TW': '例如 CPU 限制的動作為 `KillW3wp`。',
        },
        check: {
          en: 'The WAS events of that minute in the System log name the limit.',
          'zh-TW': '系統事件記錄中該分鐘的 WAS 事件會指出是哪項限制。',
        },
        fix: [
          {
            en: 'Log the CPU limit only, instead of ending the process.',
            'zh-TW': '讓 CPU 限制只寫入記錄，而不結束處理序。',
            command: 'appcmd set apppool "{appPool}" /cpu.action:NoAction',
          },
          {
            en: 'Let the pool start by itself and stay up.',
            'zh-TW': '讓集區自動啟動並持續執行。',
            command: 'appcmd set apppool "{appPool}" /autoStart:true /startMode:AlwaysRunning',
          },
          START_POOL,
        ],
      },
    ],
    seeAlso: ['httpsys/503-page', 'httpsys/Disabled', 'http/503'],
  },
  {
    id: 'httpsys/AppPoolTimer',
    title: { en: 'Pool too busy', 'zh-TW': '集區過於忙碌' },
    meaning: {
      en: '503: the process of the application pool is too busy to take the request.',
      'zh-TW': '503：應用程式集區的處理序過於忙碌，無法接收要求。',
    },
    causes: [
      {
        id: 'worker-hangs',
        label: { en: 'the worker process hangs or is overloaded', 'zh-TW': '背景工作處理序停止回應或過載' },
        why: {
          en: 'Blocked threads or a full CPU keep `w3wp.exe` from fetching requests.',
          'zh-TW': '執行緒遭封鎖或 CPU 滿載，使 `w3wp.exe` 無法取得要求。',
        },
        check: {
          en: '`w3wp.exe` uses all of a CPU, or none while requests wait.',
          'zh-TW': '`w3wp.exe` 用盡 CPU，或有要求等待時完全沒有使用 CPU。',
        },
        fix: [
          LIST_REQUESTS,
          {
            en: 'Recycle the pool to get out of it.',
            'zh-TW': '回收集區以先恢復服務。',
            command: 'Restart-WebAppPool -Name "{appPool}"',
          },
        ],
      },
    ],
    seeAlso: ['httpsys/QueueFull', 'httpsys/Timer_AppPool', 'http/503'],
  },
  {
    id: 'httpsys/QueueFull',
    title: { en: 'Request queue full', 'zh-TW': '要求佇列已滿' },
    meaning: {
      en: '503: as many requests wait for the pool as its queue takes, 1,000 by default (`queueLength`).',
      'zh-TW': '503：等待集區處理的要求已達佇列上限，預設為 1,000（`queueLength`）。',
    },
    causes: [
      {
        id: 'slow-application',
        label: { en: 'the application is slower than its requests', 'zh-TW': '應用程式的處理速度趕不上要求' },
        why: {
          en: 'A slow database or a lock holds all threads.',
          'zh-TW': '過慢的資料庫或鎖定佔用所有執行緒。',
        },
        check: {
          en: 'The counter `HTTP Service Request Queues` stays at the limit for {appPool}.',
          'zh-TW': '{appPool} 的計數器 `HTTP Service Request Queues` 停在上限。',
        },
        fix: [
          LIST_REQUESTS,
          {
            en: 'Then make the queue longer.',
            'zh-TW': '之後再加長佇列。',
            command: 'appcmd set apppool "{appPool}" /queueLength:5000',
          },
        ],
      },
    ],
    seeAlso: ['httpsys/503-page', 'httpsys/AppPoolTimer', 'iis/503.2', 'http/503'],
  },
  {
    id: 'httpsys/ConnLimit',
    title: { en: 'Connection limit of the site', 'zh-TW': '達到網站的連線上限' },
    meaning: {
      en: '503: the site has as many connections as its `maxConnections` permits.',
      'zh-TW': '503：網站的連線數已達 `maxConnections` 上限。',
    },
    causes: [
      {
        id: 'max-connections',
        label: { en: 'limits.maxConnections is too low', 'zh-TW': 'limits.maxConnections 太低' },
        why: {
          en: 'A limit was set for the site; by default there is none.',
          'zh-TW': '網站設定了上限；預設沒有限制。',
        },
        check: {
          en: 'IIS Manager shows it under Advanced Settings > Limits.',
          'zh-TW': 'IIS 管理員的「進階設定」>「限制」可以看到。',
        },
        fix: [
          {
            en: 'Take the limit away.',
            'zh-TW': '移除上限。',
            command: 'appcmd set site "{site}" /limits.maxConnections:4294967295',
          },
        ],
      },
    ],
    seeAlso: ['httpsys/503-page', 'http/503'],
    sources: [
      HTTPERR,
      'https://learn.microsoft.com/iis/configuration/system.applicationhost/sites/site/limits',
    ],
  },
  {
    id: 'httpsys/N/A',
    title: { en: 'No memory or a conflicting reservation', 'zh-TW': '記憶體不足或 URL 保留衝突' },
    meaning: {
      en: '503: the service is not available because of an internal error of HTTP.sys.',
      'zh-TW': '503：HTTP.sys 發生內部錯誤，因此服務無法使用。',
    },
    causes: [
      {
        id: 'url-reservation',
        label: { en: 'another program reserved the URL', 'zh-TW': '其他程式保留了此 URL' },
        why: {
          en: 'A URL reservation of another service, such as `http://+:80/`, conflicts with the binding.',
          'zh-TW': '其他服務保留的 URL（例如 `http://+:80/`）與繫結衝突。',
        },
        check: {
          en: '`netsh http show urlacl` lists a prefix that covers {host} or the path.',
          'zh-TW': '`netsh http show urlacl` 列出涵蓋 {host} 或該路徑的首碼。',
        },
        fix: [
          {
            en: 'Delete the reservation if its program is gone, or give that program another port.',
            'zh-TW': '程式若已移除，請刪除保留項目，否則讓該程式改用其他連接埠。',
            command: 'netsh http delete urlacl url=http://+:80/',
          },
        ],
      },
      {
        id: 'no-memory',
        label: { en: 'HTTP.sys could get no memory', 'zh-TW': 'HTTP.sys 無法取得記憶體' },
        why: { en: 'The kernel runs short of nonpaged pool.', 'zh-TW': '核心的非分頁集區不足。' },
        check: {
          en: 'The counter `Pool Nonpaged Bytes` grows without end.',
          'zh-TW': '計數器 `Pool Nonpaged Bytes` 不斷增加。',
        },
        fix: [
          {
            en: 'Update or remove the driver that leaks, and restart the machine.',
            'zh-TW': '更新或移除造成記憶體流失的驅動程式，並重新啟動電腦。',
            command: "Get-Counter '\\Memory\\Pool Nonpaged Bytes'",
          },
        ],
      },
    ],
    seeAlso: ['httpsys/503-page', 'httpsys/Connections_Refused', 'http/503'],
  },
]);
