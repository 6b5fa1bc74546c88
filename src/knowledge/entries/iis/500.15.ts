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
      label: { en: 'a link or include names Global.asa', 'zh-TW': '連結或 include 指向 Global.asa' },
      why: {
        en: 'A page links to the file or loads it by its name.',
        'zh-TW': '網頁以檔名連結或載入該檔案。',
      },
      check: {
        en: '`{path}` ends in `Global.asa` or `Global.asax`, and `Referer` names a page of yours.',
        'zh-TW': '`{path}` 以 `Global.asa` 或 `Global.asax` 結尾，且 `Referer` 是你的網頁。',
      },
      fix: [
        {
          en: 'Remove the link, or correct the include.',
          'zh-TW': '移除該連結或修正 include。',
        },
      ],
    },
    {
      id: 'probe',
      label: { en: 'a scanner asks for Global.asa', 'zh-TW': '掃描程式要求 Global.asa' },
      why: {
        en: 'Vulnerability scanners ask for it in the hope of source code.',
        'zh-TW': '弱點掃描程式會要求它，以取得原始碼。',
      },
      check: {
        en: 'No page of yours links to the path, and the log shows many such requests from one address.',
        'zh-TW': '你的網頁沒有任何連結指向該路徑，而記錄檔顯示同一位址有許多類似要求。',
      },
      fix: [
        {
          en: 'Leave it, or let Request Filtering > File Name Extensions refuse it with 404.7, as it does by default.',
          'zh-TW': '不必處理，或讓「要求篩選」>「副檔名」以 404.7 拒絕（預設即如此）。',
          command:
            'appcmd set config "{site}" -section:system.webServer/security/requestFiltering /+"fileExtensions.[fileExtension=\'.asa\',allowed=\'False\']"',
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
