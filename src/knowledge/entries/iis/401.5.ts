import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'iis/401.5',
  severity: 'error',
  visibility: 'detailed-page',
  title: { en: 'Authorization failed by ISAPI/CGI application', 'zh-TW': 'ISAPI/CGI 應用程式授權失敗' },
  meaning: {
    en: 'IIS let the request through, but the ISAPI or CGI program behind the URL refused to authorize it.',
    'zh-TW': 'IIS 放行了要求，但 URL 背後的 ISAPI 或 CGI 程式拒絕授權。',
  },
  causes: [
    {
      id: 'program-refused',
      label: { en: 'the ISAPI or CGI program refused the log-on', 'zh-TW': 'ISAPI 或 CGI 程式拒絕登入' },
      why: {
        en: 'The program makes its own decision about the user, so the settings of IIS do not matter here.',
        'zh-TW': '程式自行決定是否接受使用者，因此與 IIS 的設定無關。',
      },
      check: {
        en: "The detailed page names an ISAPI or CGI handler, and the program's own log has a line at that time.",
        'zh-TW': '詳細錯誤網頁寫出 ISAPI 或 CGI 處理常式，而程式自己的記錄檔在該時間有一筆記錄。',
      },
      fix: [
        {
          en: "Read the program's log, or debug it, and give the user the rights that it checks.",
          'zh-TW': '閱讀程式的記錄檔或進行偵錯，並授與使用者程式所檢查的權限。',
        },
        {
          en: 'If it keeps no log, record a failed-request trace: IIS Manager > Failed Request Tracing Rules > Add, status code 401.5.',
          'zh-TW':
            '如果程式沒有記錄檔，請建立失敗的要求追蹤：在 IIS 管理員的「失敗的要求追蹤規則」新增規則，狀態碼為 401.5。',
          command: 'appcmd configure trace "{site}" /enablesite',
          config: `<tracing>
  <traceFailedRequests>
    <add path="*">
      <traceAreas>
        <add provider="ISAPI Extension" verbosity="Verbose" />
        <add provider="WWW Server" areas="Security,CGI" verbosity="Verbose" />
      </traceAreas>
      <failureDefinitions statusCodes="401.5" />
    </add>
  </traceFailedRequests>
</tracing>`,
        },
      ],
    },
  ],
  seeAlso: ['http/401', 'iis/401.4', 'iis/502.2'],
  sources: [
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://learn.microsoft.com/iis/configuration/system.webserver/tracing/tracefailedrequests/',
  ],
});
