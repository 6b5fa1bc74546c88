import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'iis/403.1',
  severity: 'error',
  visibility: 'detailed-page',
  title: { en: 'Execute access forbidden', 'zh-TW': '禁止執行存取' },
  meaning: {
    en: 'The URL would run a script or program, and the folder has no permission to execute it.',
    'zh-TW': '這個 URL 會執行指令碼或程式，而資料夾沒有執行的權限。',
  },
  causes: [
    {
      id: 'no-execute-right',
      label: { en: 'the folder has no script or execute right', 'zh-TW': '資料夾沒有指令碼或執行權限' },
      why: {
        en: 'An ASP page lies in a folder whose execute permission is None, or a CGI program in one that allows only scripts.',
        'zh-TW': 'ASP 網頁所在資料夾的執行權限為「無」，或 CGI 程式所在的資料夾只允許指令碼。',
      },
      check: {
        en: '`accessPolicy` of `system.webServer/handlers` for `{path}` lacks `Script` (pages) or `Execute` (`.exe` programs and ISAPI `.dll` files).',
        'zh-TW':
          '`{path}` 的 `system.webServer/handlers` 中，`accessPolicy` 缺少 `Script`（網頁）或 `Execute`（`.exe` 程式與 ISAPI 的 `.dll` 檔案）。',
      },
      fix: [
        {
          en: 'Under IIS Manager > Handler Mappings > Edit Feature Permissions select Script, and Execute only for CGI and ISAPI programs.',
          'zh-TW':
            '在 IIS 管理員「處理常式對應」的「編輯功能權限」勾選「指令碼」；只有 CGI 與 ISAPI 程式才勾選「執行」。',
          command:
            'appcmd set config "{site}" -section:system.webServer/handlers /accessPolicy:"Read, Script"',
          config: '<handlers accessPolicy="Read, Script" />',
        },
        {
          en: 'On IIS 6 and older: folder Properties > Directory tab > Execute permissions.',
          'zh-TW': '在 IIS 6 及更舊版本：資料夾「內容」>「目錄」索引標籤 >「執行權限」。',
        },
      ],
    },
    {
      id: 'verb-not-in-script-map',
      label: { en: 'the script map does not list the verb', 'zh-TW': '指令碼對應未列出此動詞' },
      why: {
        en: 'The mapping of the file type `{extension}` does not take `{method}`. IIS 5 answered 403.1; IIS 7 and later mostly answer 405.',
        'zh-TW':
          '檔案類型 `{extension}` 的對應不接受 `{method}`。IIS 5 回應 403.1；IIS 7 及更新版本多半回應 405。',
      },
      check: {
        en: 'GET works and `{method}` does not (`cs-method` in the log).',
        'zh-TW': 'GET 正常而 `{method}` 失敗（記錄檔的 `cs-method`）。',
      },
      fix: [
        {
          en: 'Under IIS Manager > Handler Mappings open the mapping, and add the verb at Request Restrictions > Verbs; on IIS 6 and older: Properties > Directory tab > Configuration > Mappings.',
          'zh-TW':
            '在 IIS 管理員的「處理常式對應」開啟該對應，到「要求限制」>「動詞」加入動詞；IIS 6 及更舊版本：「內容」>「目錄」索引標籤 >「設定」>「對應」。',
          command:
            'appcmd set config "{site}" -section:system.webServer/handlers "/[name=\'ASPClassic\'].verb:GET,HEAD,POST"',
        },
      ],
    },
    {
      id: 'remote-callers-barred',
      label: { en: 'only local callers may run it', 'zh-TW': '只有本機呼叫者可以執行' },
      why: {
        en: '`accessPolicy` holds `NoRemoteScript` or `NoRemoteExecute`.',
        'zh-TW': '`accessPolicy` 含有 `NoRemoteScript` 或 `NoRemoteExecute`。',
      },
      check: {
        en: 'It works in a browser on the server and fails from other computers.',
        'zh-TW': '在伺服器本機的瀏覽器正常，從其他電腦則失敗。',
      },
      fix: [
        {
          en: 'Take these flags out of `accessPolicy` with IIS Manager > Configuration Editor > `system.webServer/handlers`.',
          'zh-TW':
            '在 IIS 管理員的「設定編輯器」開啟 `system.webServer/handlers`，從 `accessPolicy` 移除這些旗標。',
          command:
            'appcmd set config "{site}" -section:system.webServer/handlers /accessPolicy:"Read, Script"',
        },
      ],
    },
  ],
  seeAlso: ['http/403', 'http/405', 'iis/403.2', 'iis/404.2'],
  sources: [
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://learn.microsoft.com/iis/configuration/system.webserver/handlers/',
  ],
});
