import { defineTable } from '../../entry';

/** ASP.NET: responses that take too long, are too large or began too early. */
export default defineTable({ severity: 'error', component: 'ASP.NET', visibility: 'detailed-page' }, [
  {
    id: 'aspnet/request-timed-out',
    title: { en: 'ASP.NET request timed out', 'zh-TW': 'ASP.NET 要求逾時' },
    meaning: {
      en: 'The page ran longer than `executionTimeout`, 110 seconds by default, and was stopped.',
      'zh-TW': '網頁執行超過 `executionTimeout`（預設為 110 秒）而遭停止。',
    },
    causes: [
      {
        id: 'waits',
        label: { en: 'it waits for a database, service or lock', 'zh-TW': '等待資料庫、服務或鎖定' },
        why: {
          en: 'Or for the session, which serves one request at a time.',
          'zh-TW': '或等待一次只服務一個要求的工作階段。',
        },
        check: { en: '`time-taken` is just above the limit.', 'zh-TW': '`time-taken` 略高於上限。' },
        fix: [
          {
            en: 'Speed up what it waits for, or raise the limit for this page.',
            'zh-TW': '加快所等待的作業，或為此網頁提高上限。',
            config: `<location path="report.aspx">
  <system.web>
    <httpRuntime executionTimeout="300" />
  </system.web>
</location>`,
          },
        ],
      },
    ],
    aliases: ['Request timed out.'],
    seeAlso: ['http/504', 'aspnet/SqlException', 'aspnet/ThreadAbortException'],
    sources: [
      'https://learn.microsoft.com/dotnet/api/system.web.configuration.httpruntimesection.executiontimeout',
    ],
  },
  {
    id: 'aspnet/max-json-length',
    title: { en: 'JSON too long', 'zh-TW': 'JSON 過長' },
    meaning: {
      en: 'The JSON text is longer than the `maxJsonLength` of `JavaScriptSerializer`, by default 2,097,152 characters.',
      'zh-TW': 'JSON 文字超過 `JavaScriptSerializer` 的 `maxJsonLength`，預設為 2,097,152 個字元。',
    },
    causes: [
      {
        id: 'mvc',
        label: { en: 'an MVC action returns much data', 'zh-TW': 'MVC 動作傳回大量資料' },
        why: {
          en: '`Json()` does not read the setting of `web.config`.',
          'zh-TW': '`Json()` 不讀取 `web.config` 的設定。',
        },
        check: {
          en: 'The stack has `JsonResult.ExecuteResult`.',
          'zh-TW': '堆疊有 `JsonResult.ExecuteResult`。',
        },
        fix: [
          {
            en: 'Return pages of data, or set `MaxJsonLength = int.MaxValue` on the `JsonResult`.',
            'zh-TW': '分頁傳回資料，或在 `JsonResult` 設定 `MaxJsonLength = int.MaxValue`。',
          },
        ],
      },
      {
        id: 'web-service',
        label: { en: 'an ASMX service or page method', 'zh-TW': 'ASMX 服務或網頁方法' },
        why: {
          en: 'These do read `web.config`; their default is 102,400.',
          'zh-TW': '這些會讀取 `web.config`；其預設為 102,400。',
        },
        check: {
          en: 'The stack has `WebServiceData` or `RestHandler`.',
          'zh-TW': '堆疊有 `WebServiceData` 或 `RestHandler`。',
        },
        fix: [
          {
            en: 'Raise the limit.',
            'zh-TW': '提高上限。',
            config: `<system.web.extensions>
  <scripting>
    <webServices>
      <jsonSerialization maxJsonLength="20000000" />
    </webServices>
  </scripting>
</system.web.extensions>`,
          },
        ],
      },
    ],
    aliases: ['The length of the string exceeds the value set on the maxJsonLength property.'],
    seeAlso: ['aspnet/max-request-length', 'http/500'],
    sources: [
      'https://learn.microsoft.com/dotnet/api/system.web.script.serialization.javascriptserializer.maxjsonlength',
    ],
  },
  {
    id: 'aspnet/headers-already-sent',
    title: { en: 'Headers already sent', 'zh-TW': '標頭已送出' },
    meaning: {
      en: 'The code redirects, or sets a status, header or cookie, after the response has begun.',
      'zh-TW': '程式碼在回應開始後才重新導向，或設定狀態、標頭或 Cookie。',
    },
    causes: [
      {
        id: 'after-flush',
        label: {
          en: '`Response.Flush` came first, or buffering is off',
          'zh-TW': '先執行了 `Response.Flush`，或未緩衝',
        },
        why: {
          en: '`BufferOutput` is false, or the error came while a file was sent.',
          'zh-TW': '`BufferOutput` 為 false，或在傳送檔案時發生錯誤。',
        },
        check: {
          en: 'The message says `after HTTP headers have been sent`.',
          'zh-TW': '訊息為 `after HTTP headers have been sent`。',
        },
        fix: [
          {
            en: 'Move the call before any output, or check `Response.HeadersWritten` first.',
            'zh-TW': '將呼叫移到輸出之前，或先檢查 `Response.HeadersWritten`。',
          },
        ],
      },
    ],
    aliases: ['Cannot redirect after HTTP headers have been sent.', 'after HTTP headers have been sent'],
    seeAlso: ['aspnet/ThreadAbortException', 'http/500'],
    sources: ['https://learn.microsoft.com/dotnet/api/system.web.httpresponse.headerswritten'],
  },
  {
    id: 'aspnet/ThreadAbortException',
    severity: 'warning',
    title: { en: 'Thread was being aborted', 'zh-TW': '執行緒已中止' },
    meaning: { en: 'The thread of the request was stopped.', 'zh-TW': '要求的執行緒已停止。' },
    causes: [
      {
        id: 'redirect-end',
        label: {
          en: '`Response.Redirect` or `Response.End`',
          'zh-TW': '`Response.Redirect` 或 `Response.End`',
        },
        why: {
          en: 'They end the page this way; a `catch` logs it.',
          'zh-TW': '它們以此結束網頁；`catch` 將它記為錯誤。',
        },
        check: { en: 'The stack has `HttpResponse`.', 'zh-TW': '堆疊有 `HttpResponse`。' },
        fix: [
          {
            en: 'Write `Response.Redirect(url, false)` and `Context.ApplicationInstance.CompleteRequest()`.',
            'zh-TW':
              '改寫為 `Response.Redirect(url, false)` 與 `Context.ApplicationInstance.CompleteRequest()`。',
          },
        ],
      },
      {
        id: 'stopped',
        label: { en: 'time-out or recycling', 'zh-TW': '逾時或回收' },
        why: {
          en: '`executionTimeout` passed, or the application restarts.',
          'zh-TW': '超過 `executionTimeout`，或應用程式重新啟動。',
        },
        check: { en: 'The stack has no `HttpResponse`.', 'zh-TW': '堆疊沒有 `HttpResponse`。' },
        fix: [{ en: 'Move long work to a service or queue.', 'zh-TW': '將長時間的工作移到服務或佇列。' }],
      },
    ],
    aliases: ['System.Threading.ThreadAbortException', 'Thread was being aborted.'],
    seeAlso: ['aspnet/request-timed-out', 'aspnet/headers-already-sent'],
    sources: ['https://learn.microsoft.com/dotnet/api/system.web.httpresponse.redirect'],
  },
]);
