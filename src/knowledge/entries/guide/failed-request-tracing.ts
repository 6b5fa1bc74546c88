import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'guide/failed-request-tracing',
  severity: 'info',
  visibility: 'client',
  title: { en: 'Trace failed requests', 'zh-TW': '追蹤失敗的要求' },
  meaning: {
    en: 'Failed Request Tracing writes an XML file for each request that meets a rule. It names the module that set the error, for remote callers too.',
    'zh-TW': '「失敗的要求追蹤」會為符合規則的每個要求寫一個 XML 檔案，指出設定錯誤的模組，遠端要求也適用。',
  },
  causes: [
    {
      id: 'turn-on',
      label: { en: 'turn it on for a code', 'zh-TW': '針對狀態碼啟用' },
      why: {
        en: 'The role service Tracing has to be installed, tracing enabled for the site, and a rule made for the code.',
        'zh-TW': '必須安裝「追蹤」角色服務、為網站啟用追蹤，並針對狀態碼建立規則。',
      },
      check: {
        en: 'IIS Manager > the site > Failed Request Tracing Rules lists the rule.',
        'zh-TW': 'IIS 管理員 > 網站 >「失敗的要求追蹤規則」會列出該規則。',
      },
      fix: [
        { en: 'Install it.', 'zh-TW': '安裝。', command: 'Install-WindowsFeature Web-Http-Tracing' },
        {
          en: 'Enable tracing: the site > Failed Request Tracing in the Actions pane.',
          'zh-TW': '啟用追蹤：網站 >「動作」窗格的「失敗的要求追蹤」。',
          command: 'appcmd configure trace "{site}" /enablesite',
        },
        {
          en: 'Add a rule; narrow codes, such as `404.3`, make few files.',
          'zh-TW': '新增規則；`404.3` 這類精確的代碼只會產生少量檔案。',
          config: `<system.webServer>
  <tracing>
    <traceFailedRequests>
      <add path="*">
        <traceAreas>
          <add provider="WWW Server" areas="Authentication,Security,Filter,StaticFile,CGI,RequestNotifications,Module,Rewrite" verbosity="Verbose" />
        </traceAreas>
        <failureDefinitions statusCodes="400-599" />
      </add>
    </traceFailedRequests>
  </tracing>
</system.webServer>`,
        },
      ],
    },
    {
      id: 'read',
      label: { en: 'read the file', 'zh-TW': '閱讀檔案' },
      why: {
        en: 'Files are `fr000001.xml` and so on in `%SystemDrive%\\inetpub\\logs\\FailedReqLogFiles\\W3SVC<id>`; 50 are kept.',
        'zh-TW':
          '檔案為 `%SystemDrive%\\inetpub\\logs\\FailedReqLogFiles\\W3SVC<id>` 中的 `fr000001.xml` 等，最多保留 50 個。',
      },
      check: {
        en: '`statusCode` of the root element is the status with its sub-status. The event `MODULE_SET_RESPONSE_ERROR_STATUS` names the module; a later `CustomErrorModule` only replaced the body.',
        'zh-TW':
          '根元素的 `statusCode` 是含子狀態碼的狀態。事件 `MODULE_SET_RESPONSE_ERROR_STATUS` 指出模組；之後的 `CustomErrorModule` 只是取代本文。',
      },
      fix: [
        {
          en: 'Find the files that hold the event.',
          'zh-TW': '尋找含有該事件的檔案。',
          command:
            'findstr /s /m "MODULE_SET_RESPONSE_ERROR_STATUS" C:\\inetpub\\logs\\FailedReqLogFiles\\*.xml',
        },
      ],
    },
    {
      id: 'turn-off',
      label: { en: 'turn it off again', 'zh-TW': '完成後關閉' },
      why: {
        en: 'Traces cost time and may hold cookies and form data.',
        'zh-TW': '追蹤會耗用時間，且可能含有 Cookie 與表單資料。',
      },
      check: { en: 'No new files appear.', 'zh-TW': '不再出現新的檔案。' },
      fix: [
        {
          en: 'Disable tracing for the site, and delete the files.',
          'zh-TW': '停用網站的追蹤，並刪除檔案。',
          command: 'appcmd configure trace "{site}" /disablesite',
        },
      ],
    },
  ],
  seeAlso: ['guide/detailed-errors', 'guide/iis-logs', 'iis/500.0'],
  sources: [
    'https://learn.microsoft.com/iis/configuration/system.webserver/tracing/tracefailedrequests/',
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/troubleshoot-failed-requests-using-tracing-in-iis-85',
  ],
});
