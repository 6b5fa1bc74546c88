import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'iis/403.9',
  severity: 'error',
  visibility: 'detailed-page',
  versions: 'IIS 4–6',
  legacy: true,
  title: { en: 'Too many users are connected', 'zh-TW': '連線的使用者過多' },
  meaning: {
    en: 'The site has as many connections as it may have. IIS 7 and later refuse surplus connections with 503 and the reason `ConnLimit` in the HTTPERR log.',
    'zh-TW':
      '網站的連線數已達上限。IIS 7 及更新版本以 503 拒絕多餘的連線，並在 HTTPERR 記錄檔寫入原因 `ConnLimit`。',
  },
  causes: [
    {
      id: 'connection-limit',
      label: { en: 'the connection limit of the site is reached', 'zh-TW': '已達網站的連線數上限' },
      why: {
        en: "More clients are connected than the limit in the site's settings allows.",
        'zh-TW': '已連線的用戶端超過網站設定的上限。',
      },
      check: {
        en: 'Compare the performance counter `Web Service\\Current Connections` with the limit.',
        'zh-TW': '將效能計數器 `Web Service\\Current Connections` 與上限比對。',
      },
      fix: [
        {
          en: 'Raise the limit: IIS Manager > the site > Limits; on IIS 6: Properties > Performance tab, on IIS 5: Properties > Web Site tab.',
          'zh-TW':
            '提高上限：IIS 管理員 > 網站 >「限制」；IIS 6：「內容」>「效能」索引標籤，IIS 5：「內容」>「網站」索引標籤。',
          command:
            'appcmd set config -section:system.applicationHost/sites "/[name=\'{site}\'].limits.maxConnections:4294967295" /commit:apphost',
        },
      ],
    },
    {
      id: 'workstation-limit',
      label: {
        en: 'Windows 2000 or XP Professional: 10 connections',
        'zh-TW': 'Windows 2000 或 XP Professional：10 個連線',
      },
      why: {
        en: 'These editions (IIS 5.0 and IIS 5.1) accept at most 10 connections at once, and the limit cannot be changed.',
        'zh-TW': '這些版本（IIS 5.0 與 IIS 5.1）最多同時接受 10 個連線，且無法變更此限制。',
      },
      check: {
        en: 'The operating system is Windows 2000 Professional or Windows XP Professional.',
        'zh-TW': '作業系統是 Windows 2000 Professional 或 Windows XP Professional。',
      },
      fix: [
        {
          en: 'Move the site to a server edition of Windows; until then, turn off HTTP Keep-Alives so that connections end sooner.',
          'zh-TW': '將網站移到 Windows 伺服器版本；在此之前，請關閉 HTTP Keep-Alive，讓連線較早結束。',
          command: 'cscript C:\\Inetpub\\AdminScripts\\adsutil.vbs set w3svc/AllowKeepAlive FALSE',
        },
      ],
    },
  ],
  formerlyKb: [248074],
  seeAlso: ['http/403', 'http/503'],
  sources: [
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://learn.microsoft.com/iis/configuration/system.applicationhost/sites/site/limits',
  ],
});
