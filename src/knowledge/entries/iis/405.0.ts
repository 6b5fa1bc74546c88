import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'iis/405.0',
  severity: 'error',
  visibility: 'detailed-page',
  versions: 'IIS 7+',
  title: { en: 'Method not allowed by the handler', 'zh-TW': '處理常式不允許此方法' },
  meaning: {
    en: 'The handler that serves this path does not take this HTTP method.',
    'zh-TW': '負責此路徑的處理常式不接受此 HTTP 方法。',
  },
  causes: [
    {
      id: 'static-file',
      label: { en: 'POST or another method to a static file', 'zh-TW': '對靜態檔案使用 POST 等方法' },
      why: {
        en: '`{method}` went to a file that `StaticFile` serves, and it takes only GET and HEAD.',
        'zh-TW': '`{method}` 送到了由 `StaticFile` 負責的檔案，而它只接受 GET 與 HEAD。',
      },
      check: {
        en: "The detailed page shows handler `StaticFile` and `0x80070001`; the log's `sc-win32-status` is 1.",
        'zh-TW': '詳細錯誤網頁顯示處理常式 `StaticFile` 與 `0x80070001`；記錄檔的 `sc-win32-status` 為 1。',
      },
      fix: [
        {
          en: 'Send the form to the script that handles it, not to the page.',
          'zh-TW': '將表單送到處理它的指令碼，而不是該網頁。',
        },
        {
          en: 'If the path should reach an application, add or restore its handler in Handler Mappings.',
          'zh-TW': '如果此路徑應由應用程式處理，請在「處理常式對應」新增或還原其處理常式。',
          command: 'appcmd list config "{site}" -section:system.webServer/handlers',
        },
      ],
    },
    {
      id: 'webdav',
      label: { en: 'WebDAV takes PUT and DELETE', 'zh-TW': 'WebDAV 攔截 PUT 與 DELETE' },
      why: {
        en: 'The WebDAV module answers PUT and DELETE before the application sees them.',
        'zh-TW': 'WebDAV 模組在應用程式收到之前就回應了 PUT 與 DELETE。',
      },
      check: {
        en: 'The method is PUT or DELETE, and the detailed page names `WebDAVModule`.',
        'zh-TW': '方法為 PUT 或 DELETE，且詳細錯誤網頁列出 `WebDAVModule`。',
      },
      fix: [
        {
          en: 'Remove the module and its handler for this application.',
          'zh-TW': '針對此應用程式移除該模組及其處理常式。',
          config: `<system.webServer>
  <modules>
    <remove name="WebDAVModule" />
  </modules>
  <handlers>
    <remove name="WebDAV" />
  </handlers>
</system.webServer>`,
        },
        {
          en: 'Or uninstall WebDAV Publishing, if nobody uses it.',
          'zh-TW': '如果沒有人使用，也可以解除安裝「WebDAV 發佈」。',
          command: 'dism /online /disable-feature /featurename:IIS-WebDAV',
        },
      ],
    },
    {
      id: 'handler-verbs',
      label: { en: 'the handler lists other verbs', 'zh-TW': '處理常式只列出其他動詞' },
      why: {
        en: 'The mapping for `{path}` names its verbs, and `{method}` is not among them; `ExtensionlessUrlHandler-Integrated-4.0` often lacks PUT and DELETE.',
        'zh-TW':
          '`{path}` 的對應列出了動詞，而其中沒有 `{method}`；`ExtensionlessUrlHandler-Integrated-4.0` 常缺少 PUT 與 DELETE。',
      },
      check: {
        en: 'Handler Mappings > the handler > Request Restrictions > Verbs.',
        'zh-TW': '查看「處理常式對應」> 該處理常式 >「要求限制」>「動詞」。',
      },
      fix: [
        {
          en: 'Add the verb to the mapping.',
          'zh-TW': '將動詞加入對應。',
          config: `<system.webServer>
  <handlers>
    <remove name="ExtensionlessUrlHandler-Integrated-4.0" />
    <add name="ExtensionlessUrlHandler-Integrated-4.0" path="*." verb="GET,HEAD,POST,DEBUG,PUT,PATCH,DELETE,OPTIONS" type="System.Web.Handlers.TransferRequestHandler" preCondition="integratedMode,runtimeVersionv4.0" />
  </handlers>
</system.webServer>`,
        },
      ],
    },
    {
      id: 'preflight',
      label: { en: 'CORS preflight gets no answer', 'zh-TW': 'CORS 預檢要求沒有回應' },
      why: {
        en: 'The browser sends OPTIONS first, and nothing on this path answers it.',
        'zh-TW': '瀏覽器會先傳送 OPTIONS，而此路徑沒有元件回應它。',
      },
      check: {
        en: 'The method is OPTIONS with `Access-Control-Request-Method`.',
        'zh-TW': '方法為 OPTIONS，且帶有 `Access-Control-Request-Method`。',
      },
      fix: [
        {
          en: 'Install the IIS CORS module and allow the origin, or enable CORS in the application.',
          'zh-TW': '安裝 IIS CORS 模組並允許該來源，或在應用程式中啟用 CORS。',
          config: `<system.webServer>
  <cors enabled="true">
    <add origin="{origin}">
      <allowHeaders allowAllRequestedHeaders="true" />
      <allowMethods>
        <add method="{preflightMethod}" />
      </allowMethods>
    </add>
  </cors>
</system.webServer>`,
        },
      ],
    },
  ],
  seeAlso: ['http/405', 'iis/404.6', 'http/501'],
  sources: [
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-error-405-website',
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
  ],
});
