import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'iis/401.4',
  severity: 'error',
  visibility: 'detailed-page',
  title: { en: 'Authorization failed by filter', 'zh-TW': '篩選器授權失敗' },
  meaning: {
    en: 'An ISAPI filter on the server refused to authorize the request before IIS handled it.',
    'zh-TW': '伺服器上的 ISAPI 篩選器在 IIS 處理要求之前就拒絕授權。',
  },
  causes: [
    {
      id: 'filter-refused',
      label: { en: 'an ISAPI filter refused the log-on', 'zh-TW': 'ISAPI 篩選器拒絕登入' },
      why: {
        en: 'A filter that authenticates users itself, such as a single sign-on agent, does not accept this user or does not work.',
        'zh-TW': '自行驗證使用者的篩選器（例如單一登入代理程式）不接受此使用者，或運作不正常。',
      },
      check: {
        en: 'IIS Manager > ISAPI Filters lists the filters of the site; a failed-request trace names the one that ended the request.',
        'zh-TW': 'IIS 管理員的「ISAPI 篩選器」列出網站的篩選器；失敗的要求追蹤會寫出結束要求的篩選器。',
      },
      fix: [
        {
          en: "Read the filter's own log and correct its settings.",
          'zh-TW': '閱讀篩選器自己的記錄檔，並修正其設定。',
          command: 'appcmd list config "{site}" -section:system.webServer/isapiFilters',
        },
        {
          en: 'If the filter does not say why, remove the filters one after the other under IIS Manager > ISAPI Filters, until the answer changes.',
          'zh-TW': '如果篩選器沒有說明原因，請在 IIS 管理員的「ISAPI 篩選器」逐一移除，直到回應改變為止。',
          command:
            'appcmd set config "{site}" -section:system.webServer/isapiFilters /-"[name=\'FilterName\']" /commit:apphost',
        },
      ],
    },
  ],
  seeAlso: ['http/401', 'iis/401.5'],
  sources: [
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://learn.microsoft.com/iis/configuration/system.webserver/isapifilters/',
  ],
});
