import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'iis/500.15',
  severity: 'error',
  visibility: 'detailed-page',
  versions: 'IIS 5+',
  title: { en: 'Direct requests for Global.asa are not allowed', 'zh-TW': '不允許直接要求 Global.asa' },
  meaning: {
    en: 'The URL asks for `Global.asa` or `Global.asax` itself. The file holds code for the application and is never sent.',
    'zh-TW': 'URL 直接要求 `Global.asa` 或 `Global.asax` 檔案本身；該檔案內含應用程式的程式碼，絕不會送出。',
  },
  causes: [
    {
      id: 'direct-link',
      label: { en: 'a link or scanner asks for Global.asa', 'zh-TW': '連結或掃描程式要求 Global.asa' },
      why: {
        en: 'A link, a crawler or a scanner asks for the file by its name.',
        'zh-TW': '連結、網路爬蟲或掃描程式以檔名要求該檔案。',
      },
      check: {
        en: '`{path}` ends in `Global.asa` or `Global.asax`; the log shows it in `cs-uri-stem`.',
        'zh-TW': '`{path}` 以 `Global.asa` 或 `Global.asax` 結尾；記錄檔的 `cs-uri-stem` 會顯示它。',
      },
      fix: [
        {
          en: 'Remove the link, or correct the include. If it is a scanner, nothing is wrong.',
          'zh-TW': '移除該連結或修正 include；如果是掃描程式，則無須處理。',
        },
      ],
    },
  ],
  aliases: ['500-15'],
  seeAlso: ['iis/500.12', 'iis/404.8'],
  sources: [
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
  ],
});
