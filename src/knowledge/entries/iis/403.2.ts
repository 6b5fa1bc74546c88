import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'iis/403.2',
  severity: 'error',
  visibility: 'detailed-page',
  title: { en: 'Read access forbidden', 'zh-TW': '禁止讀取存取' },
  meaning: {
    en: 'The URL names a file to read, and the folder has no Read permission in IIS.',
    'zh-TW': '這個 URL 指向要讀取的檔案，而資料夾在 IIS 中沒有讀取權限。',
  },
  causes: [
    {
      id: 'read-right-off',
      label: { en: 'the Read permission is off', 'zh-TW': '讀取權限已關閉' },
      why: {
        en: 'The folder was meant for scripts only, or the permission was cleared for a parent.',
        'zh-TW': '資料夾原本只供指令碼使用，或上層的權限已被清除。',
      },
      check: {
        en: '`accessPolicy` of `system.webServer/handlers` for `{path}` lacks `Read`, or holds `NoRemoteRead`.',
        'zh-TW':
          '`{path}` 的 `system.webServer/handlers` 中，`accessPolicy` 缺少 `Read`，或含有 `NoRemoteRead`。',
      },
      fix: [
        {
          en: 'Select Read under IIS Manager > Handler Mappings > Edit Feature Permissions; on IIS 6 and older: Properties > Directory tab > Read.',
          'zh-TW':
            '在 IIS 管理員「處理常式對應」的「編輯功能權限」勾選「讀取」；IIS 6 及更舊版本：「內容」>「目錄」索引標籤 >「讀取」。',
          command:
            'appcmd set config "{site}" -section:system.webServer/handlers /accessPolicy:"Read, Script"',
          config: '<handlers accessPolicy="Read, Script" />',
        },
      ],
    },
    {
      id: 'no-default-document',
      label: { en: 'the default document is missing', 'zh-TW': '缺少預設文件' },
      why: {
        en: 'The URL ends at a folder, and none of the default documents exists there, so that IIS would have to read the folder itself.',
        'zh-TW': 'URL 以資料夾結尾，而該處沒有任何預設文件，IIS 只能讀取資料夾本身。',
      },
      check: {
        en: 'The URL ends with `/`; the same folder answers when you add a file name.',
        'zh-TW': 'URL 以 `/` 結尾；加上檔名後，同一個資料夾就有回應。',
      },
      fix: [
        {
          en: 'Put the file there, or add its name under IIS Manager > Default Document.',
          'zh-TW': '將檔案放在該處，或在 IIS 管理員的「預設文件」加入檔名。',
          command:
            'appcmd set config "{site}" -section:system.webServer/defaultDocument /enabled:true /+"files.[value=\'home.html\']"',
          config: `<defaultDocument enabled="true">
  <files>
    <add value="home.html" />
  </files>
</defaultDocument>`,
        },
      ],
    },
  ],
  formerlyKb: [247677],
  seeAlso: ['http/403', 'iis/403.1', 'iis/403.14', 'iis/401.3'],
  sources: [
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://learn.microsoft.com/iis/configuration/system.webserver/handlers/',
    'https://learn.microsoft.com/iis/configuration/system.webserver/defaultdocument/',
  ],
});
