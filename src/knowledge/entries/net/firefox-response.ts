import { type Cause, defineTable } from '../../entry';

const ERROR_LIST = 'https://searchfox.org/mozilla-central/source/xpcom/base/ErrorList.py';
const URI_LOADER = 'https://searchfox.org/mozilla-central/source/uriloader/base/nsURILoader.cpp';

const EMPTY_ERROR_PAGE: Cause = {
  id: 'empty-error-page',
  label: { en: 'an error status with an empty body', 'zh-TW': '錯誤狀態碼搭配空的本文' },
  why: {
    en: 'The application set the status and wrote nothing, and IIS passed that on.',
    'zh-TW': '應用程式設定了狀態碼但未寫入內容，IIS 原樣傳回。',
  },
  check: {
    en: 'The response has `Content-Length: 0`; its status and the log of IIS say what went wrong.',
    'zh-TW': '回應有 `Content-Length: 0`；其狀態碼與 IIS 記錄檔會說明問題所在。',
  },
  fix: [
    {
      en: 'Mend what the status tells. For a page in its place, let IIS send its own.',
      'zh-TW': '修正狀態碼所指的問題。如果要顯示頁面，請讓 IIS 傳送自己的錯誤頁。',
      config: '<system.webServer><httpErrors existingResponse="Auto" /></system.webServer>',
    },
    {
      en: 'In ASP.NET Core, add `app.UseStatusCodePages()`.',
      'zh-TW': '在 ASP.NET Core 中加入 `app.UseStatusCodePages()`。',
    },
  ],
};

/** Firefox: what came back could not be used. */
export default defineTable(
  { group: 'http', severity: 'error', visibility: 'client', sources: [ERROR_LIST] },
  [
    {
      id: 'net/NS_ERROR_REDIRECT_LOOP',
      title: { en: 'Redirect loop', 'zh-TW': '重新導向迴圈' },
      meaning: {
        en: 'The redirects go round in a circle, or there are more than 20.',
        'zh-TW': '重新導向不斷循環，或超過 20 次。',
      },
      causes: [
        {
          id: 'loop',
          label: { en: 'the redirects lead back to where they began', 'zh-TW': '重新導向又回到起點' },
          why: {
            en: 'The redirects go {loop}. A proxy ends TLS and the application redirects to HTTPS for ever, or a login cookie is refused.',
            'zh-TW':
              '重新導向的路徑為 {loop}。Proxy 終止 TLS，應用程式便不斷重新導向到 HTTPS；或登入 cookie 被拒。',
          },
          check: {
            en: 'The same URLs repeat in the chain of redirects.',
            'zh-TW': '重新導向鏈中反覆出現相同的 URL。',
          },
          fix: [
            {
              en: 'Let the application honour `X-Forwarded-Proto`; in ASP.NET Core:',
              'zh-TW': '讓應用程式採用 `X-Forwarded-Proto`；在 ASP.NET Core 中：',
              command: 'setx ASPNETCORE_FORWARDEDHEADERS_ENABLED true /m',
            },
            {
              en: 'In URL Rewrite, let the rule to HTTPS leave out what came by HTTPS to the proxy.',
              'zh-TW': '在 URL Rewrite 中，讓重新導向到 HTTPS 的規則排除已經以 HTTPS 抵達 Proxy 的要求。',
              config:
                '<system.webServer><rewrite><rules><rule name="HTTPS"><match url="(.*)" /><conditions><add input="{HTTP_X_FORWARDED_PROTO}" pattern="^https$" negate="true" /></conditions><action type="Redirect" url="https://{HTTP_HOST}/{R:1}" /></rule></rules></rewrite></system.webServer>',
            },
            {
              en: 'Delete the cookies of {host} and try again.',
              'zh-TW': '刪除 {host} 的 cookie 後再試一次。',
            },
          ],
        },
      ],
      seeAlso: ['net/ERR_TOO_MANY_REDIRECTS', 'http/301', 'http/302'],
      sources: [
        ERROR_LIST,
        'https://learn.microsoft.com/en-us/aspnet/core/host-and-deploy/proxy-load-balancer',
      ],
    },
    {
      id: 'net/NS_ERROR_CORRUPTED_CONTENT',
      title: { en: 'Corrupted content', 'zh-TW': '內容損毀' },
      meaning: {
        en: 'The body is broken, or a script or style sheet came with a wrong type and `nosniff`.',
        'zh-TW': '本文損壞，或指令碼、樣式表以錯誤的類型搭配 `nosniff` 傳回。',
      },
      causes: [
        {
          id: 'type-or-length',
          label: {
            en: 'wrong MIME type with nosniff, or wrong length',
            'zh-TW': 'MIME 類型錯誤搭配 nosniff，或長度錯誤',
          },
          why: {
            en: '`X-Content-Type-Options: nosniff` makes Firefox refuse a script that is served as `text/html` or `text/plain`; often the body is an error page.',
            'zh-TW':
              '`X-Content-Type-Options: nosniff` 會讓 Firefox 拒絕以 `text/html` 或 `text/plain` 提供的指令碼；本文往往是錯誤頁。',
          },
          check: {
            en: 'Open {url} in a tab and look at `Content-Type`.',
            'zh-TW': '在分頁開啟 {url}，檢視 `Content-Type`。',
          },
          fix: [
            {
              en: 'Correct the URL or the MIME type of the file.',
              'zh-TW': '修正 URL 或檔案的 MIME 類型。',
              config:
                '<system.webServer><staticContent><remove fileExtension="{extension}" /><mimeMap fileExtension="{extension}" mimeType="text/javascript" /></staticContent></system.webServer>',
            },
          ],
        },
        {
          id: 'conflicting-headers',
          label: { en: 'two different lengths or places', 'zh-TW': '兩個不同的長度或位置' },
          why: {
            en: '`Content-Length`, `Location` or `Content-Disposition` was sent twice with different values.',
            'zh-TW': '`Content-Length`、`Location` 或 `Content-Disposition` 以不同的值傳送兩次。',
          },
          check: {
            en: '`curl.exe -sI` shows the header twice.',
            'zh-TW': '`curl.exe -sI` 顯示該標頭兩次。',
          },
          fix: [
            {
              en: 'Remove the one that the application or an outbound rule adds.',
              'zh-TW': '移除應用程式或輸出規則所加入的標頭。',
              command: 'curl.exe -sI "{url}"',
            },
          ],
        },
      ],
      seeAlso: ['net/ERR_BLOCKED_BY_ORB', 'iis/404.3'],
      sources: [
        ERROR_LIST,
        'https://learn.microsoft.com/en-us/iis/configuration/system.webserver/staticcontent/mimemap',
      ],
    },
    {
      id: 'net/NS_ERROR_INVALID_CONTENT_ENCODING',
      title: { en: 'Invalid content encoding', 'zh-TW': '內容編碼無效' },
      meaning: {
        en: 'The body is not in the encoding that `Content-Encoding` names.',
        'zh-TW': '本文的編碼與 `Content-Encoding` 所示不符。',
      },
      causes: [
        {
          id: 'encoding-mismatch',
          label: { en: 'compressed twice or not at all', 'zh-TW': '重複壓縮或根本未壓縮' },
          why: {
            en: 'The application and IIS or a proxy both compress, or only the header was copied.',
            'zh-TW': '應用程式與 IIS 或 Proxy 都做了壓縮，或只複製了標頭。',
          },
          check: {
            en: 'Without `Accept-Encoding` the page loads.',
            'zh-TW': '不帶 `Accept-Encoding` 時頁面正常。',
          },
          fix: [
            {
              en: 'Let one layer compress; in IIS:',
              'zh-TW': '只由一層壓縮；在 IIS 中：',
              config:
                '<system.webServer><urlCompression doStaticCompression="true" doDynamicCompression="false" /></system.webServer>',
            },
          ],
        },
      ],
      seeAlso: ['net/ERR_CONTENT_DECODING_FAILED'],
      sources: [
        ERROR_LIST,
        'https://learn.microsoft.com/en-us/iis/configuration/system.webserver/urlcompression',
      ],
    },
    {
      id: 'net/NS_ERROR_NET_EMPTY_RESPONSE',
      title: { en: 'Empty error answer (4xx)', 'zh-TW': '空的錯誤回應（4xx）' },
      meaning: {
        en: 'A page was answered with a status of 400 to 499 and no body. On its error page, Firefox also uses this name for a connection that closed without an answer.',
        'zh-TW':
          '頁面的回應是 400 到 499 的狀態碼且沒有本文。Firefox 的錯誤頁也以此名稱表示連線未回應就關閉。',
      },
      causes: [
        EMPTY_ERROR_PAGE,
        {
          id: 'closed-without-answer',
          label: { en: 'a crash or a drop rule', 'zh-TW': '當機或捨棄規則' },
          why: {
            en: 'The worker process died, or a rule drops the request.',
            'zh-TW': '背景工作處理序結束，或規則捨棄要求。',
          },
          check: {
            en: 'There is no status at all, and the Application log has event 1000 or 1026.',
            'zh-TW': '完全沒有狀態碼，且應用程式記錄檔有事件 1000 或 1026。',
          },
          fix: [
            {
              en: 'Find the crash and mend it.',
              'zh-TW': '尋找當機原因並修正。',
              command: 'Get-WinEvent -ProviderName "Application Error" -MaxEvents 10',
            },
          ],
        },
      ],
      seeAlso: ['net/ERR_EMPTY_RESPONSE', 'net/NS_ERROR_NET_RESET', 'http/4xx'],
      sources: [ERROR_LIST, URI_LOADER],
    },
    {
      id: 'net/NS_ERROR_NET_ERROR_RESPONSE',
      title: { en: 'Empty server error (5xx)', 'zh-TW': '空的伺服器錯誤（5xx）' },
      meaning: {
        en: 'A page was answered with a status of 500 or above and no body, so Firefox shows its own error page.',
        'zh-TW': '頁面的回應是 500 以上的狀態碼且沒有本文，因此 Firefox 顯示自己的錯誤頁。',
      },
      causes: [EMPTY_ERROR_PAGE],
      seeAlso: ['net/ERR_HTTP_RESPONSE_CODE_FAILURE', 'http/500', 'http/5xx'],
      sources: [ERROR_LIST, URI_LOADER],
    },
    {
      id: 'net/NS_ERROR_PARSING_HTTP_STATUS_LINE',
      title: { en: 'Status line not readable', 'zh-TW': '無法讀取狀態列' },
      meaning: {
        en: 'The first line of the answer has no status of three digits.',
        'zh-TW': '回應的第一行沒有三位數的狀態碼。',
      },
      causes: [
        {
          id: 'no-number',
          label: { en: 'the program writes a wrong first line', 'zh-TW': '程式寫出錯誤的第一行' },
          why: {
            en: 'It writes such as `HTTP/1.1 OK`, or a script sends headers of its own before those of the server.',
            'zh-TW': '程式寫出 `HTTP/1.1 OK` 之類的內容，或指令碼在伺服器之前送出自己的標頭。',
          },
          check: {
            en: '`curl.exe -i` shows the line, or complains of it.',
            'zh-TW': '`curl.exe -i` 會顯示該行，或回報錯誤。',
          },
          fix: [
            {
              en: 'See the line, and let the program write `HTTP/1.1 200 OK`; a CGI program writes `Status: 200 OK`.',
              'zh-TW': '檢視該行，並讓程式寫出 `HTTP/1.1 200 OK`；CGI 程式則寫出 `Status: 200 OK`。',
              command: 'curl.exe -i "{url}"',
            },
          ],
        },
      ],
      seeAlso: ['net/ERR_INVALID_HTTP_RESPONSE'],
    },
    {
      id: 'net/NS_ERROR_FIRST_HEADER_FIELD_COMPONENT_EMPTY',
      severity: 'warning',
      title: { en: 'Header begins with nothing', 'zh-TW': '標頭開頭為空' },
      meaning: {
        en: '`Content-Disposition` or `Content-Type` has nothing before its first semicolon.',
        'zh-TW': '`Content-Disposition` 或 `Content-Type` 在第一個分號之前沒有內容。',
      },
      causes: [
        {
          id: 'no-disposition-type',
          label: { en: 'attachment or the MIME type is missing', 'zh-TW': '缺少 attachment 或 MIME 類型' },
          why: {
            en: 'The application writes `; filename=report.pdf` alone.',
            'zh-TW': '應用程式只寫出 `; filename=report.pdf`。',
          },
          check: {
            en: 'The value of the header begins with `;`.',
            'zh-TW': '標頭的值以 `;` 開頭。',
          },
          fix: [
            {
              en: 'Write `Content-Disposition: attachment; filename="report.pdf"`.',
              'zh-TW': '改為 `Content-Disposition: attachment; filename="report.pdf"`。',
            },
          ],
        },
      ],
      seeAlso: ['net/ERR_RESPONSE_HEADERS_MULTIPLE_CONTENT_DISPOSITION'],
    },
    {
      id: 'net/NS_ERROR_WONT_HANDLE_CONTENT',
      severity: 'warning',
      title: { en: 'Type of content not taken', 'zh-TW': '不接受的內容類型' },
      meaning: {
        en: 'The part of Firefox that asked does not take this type of content.',
        'zh-TW': 'Firefox 中提出要求的部分不接受這種內容類型。',
      },
      causes: [
        {
          id: 'wrong-type',
          label: { en: 'Content-Type is wrong', 'zh-TW': 'Content-Type 錯誤' },
          why: {
            en: 'The file is served with another type, or the answer is an error page.',
            'zh-TW': '檔案以其他類型提供，或回應是錯誤頁。',
          },
          check: {
            en: '`Content-Type` of the answer does not fit `{extension}`.',
            'zh-TW': '回應的 `Content-Type` 與 `{extension}` 不符。',
          },
          fix: [
            {
              en: 'See how IIS maps the extension, and correct it under MIME Types in IIS Manager.',
              'zh-TW': '檢視 IIS 對此副檔名的對應，並在 IIS 管理員的「MIME 類型」中修正。',
              command: 'appcmd list config "{site}" -section:system.webServer/staticContent',
            },
          ],
        },
      ],
      seeAlso: ['net/NS_ERROR_UNSAFE_CONTENT_TYPE', 'iis/404.3'],
    },
    {
      id: 'net/NS_ERROR_UNSAFE_CONTENT_TYPE',
      group: 'blocked',
      severity: 'warning',
      title: { en: 'Unsafe type of content', 'zh-TW': '不安全的內容類型' },
      meaning: {
        en: 'The server named another type than the nested URL, such as `jar:`, needs.',
        'zh-TW': '伺服器傳回的類型與巢狀 URL（例如 `jar:`）所需的不同。',
      },
      causes: [],
      seeAlso: ['net/NS_ERROR_WONT_HANDLE_CONTENT'],
    },
    {
      id: 'net/NS_ERROR_NO_CONTENT',
      severity: 'info',
      title: { en: 'No content will come', 'zh-TW': '不會有內容' },
      meaning: {
        en: 'The URL was handed to another program, as with `mailto:`, so no content comes.',
        'zh-TW': 'URL 已交給其他程式（例如 `mailto:`），因此沒有內容。',
      },
      causes: [],
      seeAlso: ['net/NS_BINDING_RETARGETED'],
    },
    {
      id: 'net/NS_ERROR_MALFORMED_URI',
      title: { en: 'Malformed URL', 'zh-TW': 'URL 格式錯誤' },
      meaning: {
        en: 'The URL, or the `Location` of a redirect, cannot be parsed.',
        'zh-TW': '無法剖析 URL 或重新導向的 `Location`。',
      },
      causes: [
        {
          id: 'bad-url',
          label: { en: 'a wrong host or port in the URL', 'zh-TW': 'URL 中的主機或連接埠錯誤' },
          why: {
            en: 'The host has a space or is empty, or the port is no number, often from a setting that was not filled in.',
            'zh-TW': '主機含有空格或空白，或連接埠不是數字，往往是設定值未填入所致。',
          },
          check: {
            en: 'Look for `undefined`, braces or two colons in the URL and in `Location`.',
            'zh-TW': '在 URL 與 `Location` 中尋找 `undefined`、大括號或兩個冒號。',
          },
          fix: [
            {
              en: 'Correct the base address in the settings of the application, and escape values with `encodeURIComponent()`.',
              'zh-TW': '修正應用程式設定中的基底位址，並以 `encodeURIComponent()` 逸出值。',
            },
          ],
        },
      ],
      seeAlso: ['net/ERR_INVALID_URL', 'net/ERR_INVALID_REDIRECT'],
    },
    {
      id: 'net/NS_ERROR_UNKNOWN_PROTOCOL',
      title: { en: 'Unknown protocol', 'zh-TW': '不明的通訊協定' },
      meaning: {
        en: 'No program is registered for the scheme of this link.',
        'zh-TW': '沒有程式註冊此連結的 scheme。',
      },
      causes: [
        {
          id: 'no-handler',
          label: { en: 'no program for this scheme', 'zh-TW': '此 scheme 沒有對應的程式' },
          why: {
            en: 'The program is not installed, or the link is misspelt.',
            'zh-TW': '未安裝該程式，或連結拼錯。',
          },
          check: {
            en: 'What stands before the colon is no scheme under Settings > General > Applications.',
            'zh-TW': '冒號之前的部分不在「設定」>「一般」>「應用程式」的清單中。',
          },
          fix: [{ en: 'Install the program, or correct the link.', 'zh-TW': '安裝該程式，或修正連結。' }],
        },
      ],
      seeAlso: ['net/ERR_UNKNOWN_URL_SCHEME'],
    },
  ],
);
