import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'iis/500.12',
  severity: 'error',
  visibility: 'detailed-page',
  versions: 'IIS 5+',
  title: {
    en: 'Application is busy restarting on the web server',
    'zh-TW': '應用程式正忙於在網頁伺服器上重新啟動',
  },
  meaning: {
    en: 'An ASP page was asked for while its application was restarting. It passes: reload the page.',
    'zh-TW': '在應用程式重新啟動時要求了 ASP 網頁。這是暫時的狀況，重新整理網頁即可。',
  },
  causes: [
    {
      id: 'restarting',
      label: { en: 'the application is restarting', 'zh-TW': '應用程式正在重新啟動' },
      why: {
        en: '`Global.asa`, `web.config` or the `bin` folder changed, or the pool recycled, and IIS is loading the application again.',
        'zh-TW': '`Global.asa`、`web.config` 或 `bin` 資料夾有變更，或集區回收，IIS 正在重新載入應用程式。',
      },
      check: { en: 'The message is gone after a reload.', 'zh-TW': '重新整理後訊息即消失。' },
      fix: [{ en: 'Wait a few seconds and reload the page.', 'zh-TW': '稍候數秒後重新整理網頁。' }],
    },
    {
      id: 'antivirus',
      label: { en: 'antivirus scans Global.asa again and again', 'zh-TW': '防毒軟體反覆掃描 Global.asa' },
      why: {
        en: 'The scanner, an indexer or a synchronisation tool touches `Global.asa`, `web.config` or `bin`, and each touch restarts the application.',
        'zh-TW':
          '防毒軟體、索引程式或同步工具碰觸 `Global.asa`、`web.config` 或 `bin`，每次都會使應用程式重新啟動。',
      },
      check: {
        en: 'The message comes back after reloads; the counter `ASP.NET\\Application Restarts` keeps rising.',
        'zh-TW': '重新整理後訊息又出現；效能計數器 `ASP.NET\\Application Restarts` 持續增加。',
      },
      fix: [
        {
          en: 'Exclude `Global.asa` and `web.config` from the scanner and the other tools.',
          'zh-TW': '將 `Global.asa` 與 `web.config` 排除於防毒軟體與其他工具之外。',
          command: 'powershell Add-MpPreference -ExclusionPath "{physicalPath}\\Global.asa"',
        },
      ],
    },
  ],
  aliases: ['500-12'],
  formerlyKb: [248013],
  seeAlso: ['iis/500.11', 'iis/500.15', 'http/500'],
  sources: [
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
  ],
});
