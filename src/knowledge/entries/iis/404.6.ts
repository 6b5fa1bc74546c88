import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'iis/404.6',
  severity: 'error',
  visibility: 'detailed-page',
  versions: 'IIS 7+',
  title: { en: 'Verb denied', 'zh-TW': '動詞遭拒' },
  meaning: {
    en: 'Request filtering does not let this HTTP method through.',
    'zh-TW': '要求篩選不允許此 HTTP 方法通行。',
  },
  causes: [
    {
      id: 'verb-denied',
      label: { en: 'method denied by request filtering', 'zh-TW': '要求篩選拒絕此方法' },
      why: {
        en: '`{method}` is listed with `allowed="false"`, or it is missing from the list while `allowUnlisted="false"`. Hardening scripts often leave only GET, HEAD and POST.',
        'zh-TW':
          '`{method}` 列為 `allowed="false"`，或 `allowUnlisted="false"` 而清單中沒有它。強化安全性的指令碼常只留下 GET、HEAD 與 POST。',
      },
      check: {
        en: 'IIS Manager, Request Filtering > HTTP Verbs; the log shows `404 6`, the detailed page `RequestFilteringModule`.',
        'zh-TW':
          '查看 IIS 管理員的「要求篩選」>「HTTP 動詞」；記錄檔顯示 `404 6`，詳細錯誤網頁顯示 `RequestFilteringModule`。',
      },
      fix: [
        {
          en: 'Allow the method in Request Filtering > HTTP Verbs, if the application needs it; remove a deny entry first.',
          'zh-TW': '如果應用程式需要此方法，請在「要求篩選」>「HTTP 動詞」允許它；若已有拒絕項目，請先移除。',
          command:
            'appcmd set config "{site}" -section:system.webServer/security/requestFiltering /+"verbs.[verb=\'{method}\',allowed=\'True\']"',
          config: `<system.webServer>
  <security>
    <requestFiltering>
      <verbs>
        <remove verb="{method}" />
        <add verb="{method}" allowed="true" />
      </verbs>
    </requestFiltering>
  </security>
</system.webServer>`,
        },
      ],
    },
    {
      id: 'preflight',
      label: { en: 'CORS preflight is refused', 'zh-TW': 'CORS 預檢要求被拒' },
      why: {
        en: 'The browser asks with OPTIONS before it sends the real request, and OPTIONS is denied, so the page reports a CORS error.',
        'zh-TW': '瀏覽器在傳送實際要求前會先以 OPTIONS 詢問，而 OPTIONS 被拒，因此網頁回報 CORS 錯誤。',
      },
      check: {
        en: 'The method is OPTIONS, and the request carries `Access-Control-Request-Method`.',
        'zh-TW': '方法是 OPTIONS，且要求帶有 `Access-Control-Request-Method`。',
      },
      fix: [
        {
          en: "Allow OPTIONS, then answer it with the IIS CORS module or the application's own CORS policy.",
          'zh-TW': '先允許 OPTIONS，再由 IIS CORS 模組或應用程式自己的 CORS 原則回應。',
          command:
            'appcmd set config "{site}" -section:system.webServer/security/requestFiltering /+"verbs.[verb=\'OPTIONS\',allowed=\'True\']"',
        },
      ],
    },
    {
      id: 'refused-on-purpose',
      label: { en: 'TRACE or DEBUG is refused on purpose', 'zh-TW': '刻意拒絕 TRACE 或 DEBUG' },
      why: {
        en: 'A hardened server refuses methods that only scanners and debuggers send.',
        'zh-TW': '強化安全性的伺服器會拒絕只有掃描程式與偵錯工具才使用的方法。',
      },
      check: {
        en: '`{method}` is TRACE, TRACK or DEBUG, and no page of yours sends it.',
        'zh-TW': '`{method}` 是 TRACE、TRACK 或 DEBUG，而你的網頁不會傳送它。',
      },
      fix: [
        {
          en: 'Leave it. The list in force is shown by this command.',
          'zh-TW': '不必處理。此命令會顯示目前的清單。',
          command: 'appcmd list config "{site}" -section:system.webServer/security/requestFiltering',
        },
      ],
    },
  ],
  seeAlso: ['http/405', 'iis/405.0', 'http/404'],
  sources: [
    'https://learn.microsoft.com/iis/configuration/system.webserver/security/requestfiltering/verbs/',
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
  ],
});
