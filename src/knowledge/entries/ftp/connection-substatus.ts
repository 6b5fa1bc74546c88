import { defineTable } from '../../entry';
import { limit, noTraffic } from './connection-substatus-data';

/** Sub-statuses of the IIS FTP service: control channel, site and session. */

export default defineTable(
  {
    severity: 'error',
    visibility: 'log-only',
    versions: 'IIS 7+',
    seeAlso: ['ftp/421'],
    sources: [
      'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/ftp-service-svchost-inetinfo/ftp-status-codes-iis-7-and-later-versions',
    ],
  },
  [
    {
      id: 'ftp/sub:14',
      title: { en: 'Control channel timed out', 'zh-TW': '控制通道逾時' },
      meaning: {
        en: 'No command came for `controlChannelTimeout` seconds.',
        'zh-TW': '超過 `controlChannelTimeout` 秒沒有命令。',
      },
      causes: limit(
        { en: 'the session was idle too long', 'zh-TW': '工作階段閒置過久' },
        { en: 'The default is 120 seconds.', 'zh-TW': '預設為 120 秒。' },
        noTraffic,
        'connections.controlChannelTimeout:600',
      ),
      aliases: ['Control channel timed out'],
    },
    {
      id: 'ftp/sub:16',
      title: { en: 'New connection timed out', 'zh-TW': '新連線的控制通道逾時' },
      meaning: {
        en: 'The user did not log in within `unauthenticatedTimeout` seconds.',
        'zh-TW': '使用者未在 `unauthenticatedTimeout` 秒內登入。',
      },
      causes: limit(
        { en: 'log-on too slow, or a port scan', 'zh-TW': '登入太慢，或連接埠掃描' },
        { en: 'The default is 30 seconds.', 'zh-TW': '預設為 30 秒。' },
        {
          en: 'The session has no `PASS`.',
          'zh-TW': '工作階段沒有 `PASS`。',
        },
        'connections.unauthenticatedTimeout:60',
      ),
    },
    {
      id: 'ftp/sub:17',
      title: { en: 'Invalid site configuration', 'zh-TW': '站台設定無效' },
      meaning: {
        en: 'The FTP settings of the site cannot be used.',
        'zh-TW': '無法使用站台的 FTP 設定。',
      },
      causes: [
        {
          id: 'site-configuration',
          label: { en: 'wrong values in ftpServer of the site', 'zh-TW': '站台 ftpServer 的值錯誤' },
          why: {
            en: 'An attribute or the path of the site is not valid.',
            'zh-TW': '站台的屬性或路徑無效。',
          },
          check: {
            en: 'The System event log names the setting.',
            'zh-TW': '「系統」事件記錄會指出設定。',
          },
          fix: [
            {
              en: 'Correct it in `applicationHost.config`.',
              'zh-TW': '在 `applicationHost.config` 更正。',
              command: 'appcmd list site "{site}" /config',
            },
          ],
        },
      ],
      aliases: ['Invalid site configuration'],
    },
    {
      id: 'ftp/sub:18',
      title: { en: 'Invalid configuration', 'zh-TW': '設定無效' },
      meaning: {
        en: 'The settings of the FTP service cannot be used.',
        'zh-TW': '無法使用 FTP 服務的設定。',
      },
      causes: [
        {
          id: 'configuration',
          label: { en: 'wrong values in system.ftpServer', 'zh-TW': 'system.ftpServer 的值錯誤' },
          why: {
            en: 'A section is malformed, locked or has duplicates.',
            'zh-TW': '區段格式錯誤、遭鎖定或有重複項目。',
          },
          check: {
            en: 'The command below stops at the error.',
            'zh-TW': '下列命令會停在錯誤處。',
          },
          fix: [
            {
              en: 'Correct it in `applicationHost.config`.',
              'zh-TW': '在 `applicationHost.config` 更正。',
              command: 'appcmd list config "{site}" -section:system.ftpServer/security/authorization',
            },
          ],
        },
      ],
    },
    {
      id: 'ftp/sub:19',
      title: { en: 'Maximum connection limit was reached', 'zh-TW': '已達連線數上限' },
      meaning: {
        en: 'The site takes no more than `maxConnections`.',
        'zh-TW': '站台只接受 `maxConnections` 個連線。',
      },
      causes: limit(
        { en: 'too many connections', 'zh-TW': '連線過多' },
        {
          en: 'Clients open many, or leave them open.',
          'zh-TW': '用戶端開啟過多連線，或未關閉。',
        },
        {
          en: 'FTP Current Sessions shows who.',
          'zh-TW': '「FTP 目前工作階段」會顯示使用者。',
        },
        'connections.maxConnections:500',
      ),
      aliases: ['Maximum connection limit was reached'],
    },
    {
      id: 'ftp/sub:21',
      severity: 'warning',
      title: { en: 'Site is being stopped', 'zh-TW': '站台正在關閉' },
      meaning: {
        en: 'The site or the service was being stopped.',
        'zh-TW': '站台或服務正在停止。',
      },
      causes: [
        {
          id: 'site-stopped',
          label: { en: 'the site was stopped', 'zh-TW': '站台已停止' },
          why: {
            en: 'Someone stopped it.',
            'zh-TW': '有人停止了它。',
          },
          check: {
            en: '`appcmd list site` shows no `state:Started`.',
            'zh-TW': '`appcmd list site` 沒有 `state:Started`。',
          },
          fix: [{ en: 'Start it.', 'zh-TW': '啟動它。', command: 'appcmd start site "{site}"' }],
        },
      ],
    },
    {
      id: 'ftp/sub:52',
      severity: 'warning',
      title: { en: 'Session disconnected by administrator', 'zh-TW': '工作階段遭系統管理員中斷' },
      meaning: {
        en: 'Someone ended it in IIS Manager.',
        'zh-TW': '有人在 IIS 管理員中斷了它。',
      },
      causes: [
        {
          id: 'disconnected',
          label: { en: 'FTP Current Sessions > Disconnect', 'zh-TW': '「FTP 目前工作階段」的中斷連線' },
          why: {
            en: 'Connections had to be freed.',
            'zh-TW': '需要釋放連線。',
          },
          check: {
            en: 'Only this `x-session` ended.',
            'zh-TW': '只有此 `x-session` 結束。',
          },
          fix: [{ en: 'Ask the administrator, then log on again.', 'zh-TW': '詢問系統管理員，再重新登入。' }],
        },
      ],
    },
    {
      id: 'ftp/sub:54',
      severity: 'warning',
      title: { en: 'Session closed because of configuration change', 'zh-TW': '設定變更導致工作階段中斷' },
      meaning: {
        en: 'Settings changed while the session ran.',
        'zh-TW': '工作階段進行中，設定有所變更。',
      },
      causes: [
        {
          id: 'configuration-changed',
          label: { en: 'someone changed the FTP settings', 'zh-TW': '有人變更 FTP 設定' },
          why: {
            en: 'Bindings or TLS changed, for instance.',
            'zh-TW': '例如繫結或 TLS 已變更。',
          },
          check: {
            en: '`applicationHost.config` has the same time.',
            'zh-TW': '`applicationHost.config` 的時間相同。',
          },
          fix: [
            {
              en: 'Log on again, and change settings at quiet hours.',
              'zh-TW': '重新登入，並在離峰時間變更設定。',
            },
          ],
        },
      ],
    },
  ],
);
