import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'iis/403.22',
  severity: 'error',
  visibility: 'detailed-page',
  versions: 'IIS 7+',
  title: { en: 'Infinite depth is denied', 'zh-TW': '拒絕無限深度' },
  meaning: {
    en: 'A WebDAV client asked for the properties of a folder and of everything below it (`Depth: infinity`), which WebDAV refuses by default.',
    'zh-TW': 'WebDAV 用戶端要求資料夾與其下所有內容的屬性（`Depth: infinity`），而 WebDAV 預設會拒絕。',
  },
  causes: [
    {
      id: 'infinite-depth',
      label: { en: 'the client asks for infinite depth', 'zh-TW': '用戶端要求無限深度' },
      why: {
        en: 'One such request can make the server read a whole tree of folders.',
        'zh-TW': '一個這樣的要求就可能讓伺服器讀取整個資料夾樹。',
      },
      check: {
        en: 'The method is PROPFIND and the request carries `Depth: infinity`.',
        'zh-TW': '方法為 PROPFIND，且要求帶有 `Depth: infinity`。',
      },
      fix: [
        {
          en: 'Let the client send `Depth: 1` and walk the folders itself.',
          'zh-TW': '讓用戶端傳送 `Depth: 1`，自行逐層瀏覽資料夾。',
        },
        {
          en: 'If it must be, allow it under IIS Manager > WebDAV Authoring Rules > WebDAV Settings > Allow Property Queries with Infinite Depth.',
          'zh-TW':
            '若非如此不可，請在 IIS 管理員「WebDAV 撰寫規則」的「WebDAV 設定」允許無限深度的屬性查詢。',
          command:
            'appcmd set config "{site}" -section:system.webServer/webdav/authoring /properties.allowInfinitePropfindDepth:true /commit:apphost',
        },
      ],
    },
    {
      id: 'no-depth',
      label: { en: 'the request has no Depth header', 'zh-TW': '要求沒有 Depth 標頭' },
      why: {
        en: 'Without the header PROPFIND means infinite depth. Scripts often leave it out.',
        'zh-TW': 'PROPFIND 沒有此標頭時即表示無限深度；指令碼常省略它。',
      },
      check: {
        en: 'The method is PROPFIND, and the request has no `Depth`.',
        'zh-TW': '方法為 PROPFIND，且要求沒有 `Depth`。',
      },
      fix: [
        {
          en: 'Send the header.',
          'zh-TW': '傳送此標頭。',
          command: 'curl -X PROPFIND -H "Depth: 1" "{url}"',
        },
      ],
    },
  ],
  seeAlso: ['http/403', 'iis/403.21'],
  sources: [
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://learn.microsoft.com/iis/configuration/system.webserver/webdav/authoring/properties/',
  ],
});
