import { defineTable } from '../../entry';

const NET_ERRORS = 'https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h';

/** Chromium: what came back was not a proper HTTP response. */
export default defineTable(
  { group: 'http', severity: 'error', visibility: 'client', sources: [NET_ERRORS] },
  [
    {
      id: 'net/ERR_EMPTY_RESPONSE',
      title: { en: 'Empty response', 'zh-TW': '空的回應' },
      meaning: {
        en: 'The server closed the connection without sending one byte.',
        'zh-TW': '伺服器未傳送任何位元組就關閉連線。',
      },
      causes: [
        {
          id: 'closed-without-answer',
          label: {
            en: 'a crash, a drop rule or plain HTTP to a TLS port',
            'zh-TW': '當機、捨棄規則，或 HTTP 送到 TLS 連接埠',
          },
          why: {
            en: 'The worker process died, a rule drops the request (`AbortRequest` of URL Rewrite, 444 of nginx), the queue timed out, or `http://` was sent to a TLS port.',
            'zh-TW':
              '背景工作處理序結束、規則捨棄要求（URL Rewrite 的 `AbortRequest`、nginx 的 444）、佇列逾時，或 `http://` 送到 TLS 連接埠。',
          },
          check: {
            en: 'HTTPERR has `Connection_Abandoned_By_ReqQueue` or `Timer_AppPool`; the Application log has event 1000 or 1026.',
            'zh-TW':
              'HTTPERR 的原因是 `Connection_Abandoned_By_ReqQueue` 或 `Timer_AppPool`；應用程式記錄檔有事件 1000 或 1026。',
          },
          fix: [
            {
              en: 'Find the crash and mend it.',
              'zh-TW': '尋找當機原因並修正。',
              command: 'Get-WinEvent -ProviderName "Application Error" -MaxEvents 10',
            },
            {
              en: 'Look for rules that drop requests.',
              'zh-TW': '尋找捨棄要求的規則。',
              command: 'appcmd list config "{site}" -section:system.webServer/rewrite/rules',
            },
          ],
        },
      ],
      seeAlso: [
        'net/ERR_CONNECTION_CLOSED',
        'net/ERR_CONNECTION_RESET',
        'http/503',
        'httpsys/Connection_Abandoned_By_ReqQueue',
        'httpsys/Timer_AppPool',
      ],
      sources: [
        NET_ERRORS,
        'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/aspnet/site-behavior-performance/error-logging-http-apis',
      ],
    },
    {
      id: 'net/ERR_INVALID_HTTP_RESPONSE',
      title: { en: 'Not an HTTP response', 'zh-TW': '不是 HTTP 回應' },
      meaning: { en: 'What came back is not HTTP.', 'zh-TW': '傳回的內容不是 HTTP。' },
      causes: [
        {
          id: 'not-http',
          label: { en: 'another protocol on this port', 'zh-TW': '此連接埠使用其他通訊協定' },
          why: {
            en: 'The port belongs to another service, or a script wrote a broken status line.',
            'zh-TW': '連接埠屬於其他服務，或指令碼寫出損壞的狀態列。',
          },
          check: { en: 'What came does not begin with `HTTP/`.', 'zh-TW': '傳回的內容不是以 `HTTP/` 開頭。' },
          fix: [
            {
              en: 'Correct the port, or the program that writes the status line.',
              'zh-TW': '修正連接埠，或修正寫出狀態列的程式。',
              command: 'curl -v --http0.9 "{url}"',
            },
          ],
        },
      ],
      seeAlso: ['http/502', 'net/ERR_SSL_PROTOCOL_ERROR'],
    },
    {
      id: 'net/ERR_INVALID_RESPONSE',
      title: { en: 'Invalid response', 'zh-TW': '無效的回應' },
      meaning: { en: 'The response could not be understood.', 'zh-TW': '無法理解此回應。' },
      causes: [
        {
          id: 'broken-response',
          label: { en: 'headers or framing are broken', 'zh-TW': '標頭或格式損壞' },
          why: {
            en: 'The application or a proxy writes a header or length that HTTP does not allow.',
            'zh-TW': '應用程式或 Proxy 寫出 HTTP 不允許的標頭或長度。',
          },
          check: { en: 'Look at the raw response with `curl`.', 'zh-TW': '以 `curl` 檢視原始回應。' },
          fix: [
            {
              en: 'Ask the server without the proxy, to find who writes it.',
              'zh-TW': '略過 Proxy 直接連線伺服器，以找出是誰寫出的。',
              command: 'curl -v --raw "{url}"',
            },
          ],
        },
      ],
      seeAlso: ['net/ERR_INVALID_HTTP_RESPONSE'],
    },
    {
      id: 'net/ERR_RESPONSE_HEADERS_TOO_BIG',
      title: { en: 'Response headers too big', 'zh-TW': '回應標頭太大' },
      meaning: { en: "The response's headers are larger than 256 KB.", 'zh-TW': '回應的標頭超過 256 KB。' },
      causes: [
        {
          id: 'headers-pile-up',
          label: { en: 'a header grows without end', 'zh-TW': '標頭無限增長' },
          why: {
            en: 'A loop in the application adds `Set-Cookie` or another header again and again.',
            'zh-TW': '應用程式中的迴圈不斷加入 `Set-Cookie` 或其他標頭。',
          },
          check: { en: 'Count the headers in the answer.', 'zh-TW': '計算回應中的標頭數。' },
          fix: [
            {
              en: 'Find the code that adds the header, and let it set the header once.',
              'zh-TW': '找到加入標頭的程式碼，改為只設定一次。',
              command: 'curl -s -o NUL -D - "{url}"',
            },
          ],
        },
      ],
      seeAlso: ['http/431'],
    },
    {
      id: 'net/ERR_RESPONSE_HEADERS_MULTIPLE_CONTENT_LENGTH',
      title: { en: 'Several Content-Length headers', 'zh-TW': '多個 Content-Length 標頭' },
      meaning: {
        en: 'The response has two `Content-Length` headers that differ.',
        'zh-TW': '回應中有兩個不同的 `Content-Length` 標頭。',
      },
      causes: [
        {
          id: 'length-set-twice',
          label: {
            en: 'application and server both set the length',
            'zh-TW': '應用程式與伺服器都設定了長度',
          },
          why: {
            en: 'Code sets `Content-Length` itself and another layer then changes the body.',
            'zh-TW': '程式碼自行設定 `Content-Length`，其後另一層又修改了本文。',
          },
          check: { en: 'Both values are in the raw answer.', 'zh-TW': '原始回應中可看到兩個值。' },
          fix: [
            {
              en: 'Do not set `Content-Length` by hand.',
              'zh-TW': '不要自行設定 `Content-Length`。',
              command: 'curl -s -o NUL -D - "{url}"',
            },
          ],
        },
      ],
      seeAlso: ['net/ERR_CONTENT_LENGTH_MISMATCH'],
    },
    {
      id: 'net/ERR_RESPONSE_HEADERS_MULTIPLE_CONTENT_DISPOSITION',
      title: { en: 'Several Content-Disposition headers', 'zh-TW': '多個 Content-Disposition 標頭' },
      meaning: {
        en: 'The response has two `Content-Disposition` headers, or a comma in a file name without quotes.',
        'zh-TW': '回應中有兩個 `Content-Disposition` 標頭，或檔名未加引號且含有逗號。',
      },
      causes: [
        {
          id: 'comma-in-name',
          label: {
            en: 'file name without quotes, or header set twice',
            'zh-TW': '檔名未加引號，或標頭設定兩次',
          },
          why: {
            en: 'A comma splits the header in two when the name is not quoted.',
            'zh-TW': '名稱未加引號時，逗號會將標頭拆成兩個。',
          },
          check: { en: 'The name of the file has a comma.', 'zh-TW': '檔名中含有逗號。' },
          fix: [
            {
              en: 'Quote the name, or send it as `filename*`.',
              'zh-TW': '為名稱加上引號，或以 `filename*` 傳送。',
              config: 'Content-Disposition: attachment; filename="a,b.pdf"',
            },
          ],
        },
      ],
      seeAlso: ['net/ERR_INVALID_RESPONSE'],
      sources: [NET_ERRORS, 'https://www.rfc-editor.org/rfc/rfc6266#section-4'],
    },
    {
      id: 'net/ERR_RESPONSE_HEADERS_TRUNCATED',
      title: { en: 'Response headers cut off', 'zh-TW': '回應標頭中斷' },
      meaning: {
        en: "The connection ended in the middle of the response's headers.",
        'zh-TW': '連線在回應標頭的中途結束。',
      },
      causes: [
        {
          id: 'headers-cut',
          label: { en: 'a crash or a proxy cut the headers', 'zh-TW': '處理序當機或 Proxy 中斷了標頭' },
          why: {
            en: 'The worker process or the proxy ended while it wrote the headers.',
            'zh-TW': '背景工作處理序或 Proxy 在寫出標頭時結束。',
          },
          check: {
            en: 'HTTPERR has `Connection_Abandoned_By_AppPool`, or the answer is whole without the proxy.',
            'zh-TW': 'HTTPERR 的原因是 `Connection_Abandoned_By_AppPool`，或不經 Proxy 時回應完整。',
          },
          fix: [
            {
              en: 'Find the crash and mend it.',
              'zh-TW': '尋找當機原因並修正。',
              command: 'Get-WinEvent -ProviderName "Application Error" -MaxEvents 10',
            },
            {
              en: 'Compare the raw answer with and without the proxy.',
              'zh-TW': '比較經過與不經過 Proxy 的原始回應。',
              command: 'curl -v --raw "{url}"',
            },
          ],
        },
      ],
      seeAlso: ['net/ERR_EMPTY_RESPONSE', 'httpsys/Connection_Abandoned_By_AppPool'],
    },
    {
      id: 'net/ERR_REQUEST_RANGE_NOT_SATISFIABLE',
      title: { en: 'Range not satisfiable', 'zh-TW': '範圍無法滿足' },
      meaning: {
        en: 'The browser wanted the rest of a file, and the server answered that there is no such part.',
        'zh-TW': '瀏覽器要求檔案的其餘部分，但伺服器表示沒有該部分。',
      },
      causes: [
        {
          id: 'file-changed',
          label: {
            en: 'the file changed since the first part was cached',
            'zh-TW': '快取第一部分之後檔案已變更',
          },
          why: {
            en: 'A cached or half-downloaded part is longer than the file is now.',
            'zh-TW': '快取或下載到一半的部分比目前的檔案還長。',
          },
          check: {
            en: 'The server answered 416; a private window loads the file.',
            'zh-TW': '伺服器回應 416；在無痕視窗中可以載入檔案。',
          },
          fix: [
            { en: 'Empty the cache, or start the download anew.', 'zh-TW': '清除快取，或重新開始下載。' },
            {
              en: 'Give files that change a new name, or a new `ETag`.',
              'zh-TW': '內容變更的檔案請使用新的檔名，或新的 `ETag`。',
            },
          ],
        },
      ],
      seeAlso: ['http/416'],
    },
  ],
);
