import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'iis/403.10',
  severity: 'error',
  visibility: 'detailed-page',
  versions: 'IIS 4–5',
  legacy: true,
  title: { en: 'Invalid configuration', 'zh-TW': '組態無效' },
  meaning: {
    en: 'The server is configured in such a way that it may not execute the URL. Newer lists describe the code as Execute access denied by the server; IIS 7 and later answer 403.1 instead.',
    'zh-TW':
      '伺服器的組態不允許執行此 URL。較新的清單將此代碼描述為伺服器拒絕執行存取；IIS 7 及更新版本改回應 403.1。',
  },
  causes: [
    {
      id: 'execute-denied',
      label: { en: 'the configuration denies execution', 'zh-TW': '組態拒絕執行' },
      why: {
        en: 'The folder has no execute permission, or the metabase entry of the application is damaged.',
        'zh-TW': '資料夾沒有執行權限，或應用程式在 metabase 中的項目已損毀。',
      },
      check: {
        en: 'Static files of the same folder are served, scripts and programs are not.',
        'zh-TW': '同一個資料夾的靜態檔案正常，指令碼與程式則否。',
      },
      fix: [
        {
          en: "Set Execute permissions in the folder's Properties > Directory tab; on IIS 7 and later under IIS Manager > Handler Mappings > Edit Feature Permissions.",
          'zh-TW':
            '在資料夾「內容」>「目錄」索引標籤設定「執行權限」；IIS 7 及更新版本：在 IIS 管理員「處理常式對應」的「編輯功能權限」設定。',
          command:
            'appcmd set config "{site}" -section:system.webServer/handlers /accessPolicy:"Read, Script"',
        },
      ],
    },
  ],
  seeAlso: ['http/403', 'iis/403.1'],
  sources: [
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://learn.microsoft.com/iis/configuration/system.webserver/handlers/',
  ],
});
