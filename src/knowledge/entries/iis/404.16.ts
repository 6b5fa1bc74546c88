import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'iis/404.16',
  severity: 'error',
  visibility: 'detailed-page',
  versions: 'IIS 7+',
  title: { en: 'WebDAV request sent to the static file handler', 'zh-TW': 'WebDAV 要求送到靜態檔案處理常式' },
  meaning: {
    en: 'A WebDAV method such as PROPFIND reached the static file handler, because nothing serves WebDAV here.',
    'zh-TW': 'PROPFIND 之類的 WebDAV 方法送到了靜態檔案處理常式，因為此處沒有元件處理 WebDAV。',
  },
  causes: [
    {
      id: 'webdav-off',
      label: { en: 'WebDAV is not installed or not enabled here', 'zh-TW': '未安裝或未啟用 WebDAV' },
      why: {
        en: '`{method}` needs WebDAV Publishing, and it is missing, or off for this site.',
        'zh-TW': '`{method}` 需要「WebDAV 發佈」，但此伺服器未安裝或此網站未啟用。',
      },
      check: {
        en: 'IIS Manager has no WebDAV Authoring Rules, or shows WebDAV as disabled.',
        'zh-TW': 'IIS 管理員沒有「WebDAV 撰寫規則」，或顯示 WebDAV 已停用。',
      },
      fix: [
        {
          en: 'Install WebDAV Publishing, then choose Enable WebDAV in WebDAV Authoring Rules and add a rule for the users.',
          'zh-TW': '安裝「WebDAV 發佈」，接著在「WebDAV 撰寫規則」選擇「啟用 WebDAV」，並為使用者新增規則。',
          command: 'dism /online /enable-feature /featurename:IIS-WebDAV /all',
        },
      ],
    },
    {
      id: 'unwanted-client',
      label: { en: 'a client tries WebDAV by itself', 'zh-TW': '用戶端自行嘗試 WebDAV' },
      why: {
        en: 'Office and Windows Explorer probe links with OPTIONS and PROPFIND before they open a document.',
        'zh-TW': 'Office 與 Windows 檔案總管在開啟檔案前，會以 OPTIONS 與 PROPFIND 探測連結。',
      },
      check: {
        en: 'The `User-Agent` names Office or `Microsoft-WebDAV-MiniRedir`.',
        'zh-TW': '`User-Agent` 為 Office 或 `Microsoft-WebDAV-MiniRedir`。',
      },
      fix: [
        {
          en: 'Nothing is broken: deny these verbs in Request Filtering > HTTP Verbs if the noise disturbs.',
          'zh-TW': '並非故障；如果造成干擾，可在「要求篩選」>「HTTP 動詞」拒絕這些動詞。',
          command:
            'appcmd set config "{site}" -section:system.webServer/security/requestFiltering /+"verbs.[verb=\'PROPFIND\',allowed=\'False\']"',
        },
      ],
    },
  ],
  seeAlso: ['http/405', 'iis/405.0', 'iis/404.6'],
  sources: [
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://learn.microsoft.com/iis/install/installing-publishing-technologies/installing-and-configuring-webdav-on-iis',
  ],
});
