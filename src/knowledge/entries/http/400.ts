import { defineEntry } from '../../entry';
import { IN_FRONT, WEB_SERVERS } from '../../layer-groups';

/** The layers that read a request's head before anything else does. */
const READERS = ['httpsys', 'kestrel', 'node', 'go', 'python', ...WEB_SERVERS, ...IN_FRONT] as const;

export default defineEntry({
  id: 'http/400',
  severity: 'error',
  visibility: 'client',
  title: { en: 'Bad Request', 'zh-TW': '錯誤的要求' },
  meaning: {
    en: 'The server could not understand the request. On Windows it is most often HTTP.sys that answers, before IIS sees the request: then only HTTPERR has a line.',
    'zh-TW':
      '伺服器無法理解這個要求。在 Windows 上，多半是 HTTP.sys 在 IIS 收到要求之前就先回應：這時只有 HTTPERR 有記錄。',
  },
  causes: [
    {
      id: 'headers-too-long',
      by: READERS,
      label: { en: 'request headers or cookies too long', 'zh-TW': '要求標頭或 cookie 太長' },
      why: {
        en: 'HTTP.sys takes 16,384 bytes for one header line (`MaxFieldLength`) and for all of them together (`MaxRequestBytes`); this request sent {headerBytes}. Piled-up cookies or a Kerberos ticket with many groups go over it.',
        'zh-TW':
          'HTTP.sys 對單一標頭列（`MaxFieldLength`）與全部標頭合計（`MaxRequestBytes`）的上限都是 16,384 個位元組；此要求送出 {headerBytes} 個。累積過多的 cookie，或含有大量群組的 Kerberos 票證，都會超過上限。',
      },
      check: {
        en: 'The body says `Request Header Too Long` or `Request Too Long`, `Server` is `Microsoft-HTTPAPI/2.0`, HTTPERR has `FieldLength` or `RequestLength`.',
        'zh-TW':
          '本文顯示 `Request Header Too Long` 或 `Request Too Long`，`Server` 為 `Microsoft-HTTPAPI/2.0`，HTTPERR 的原因是 `FieldLength` 或 `RequestLength`。',
      },
      fix: [
        {
          en: 'Delete the cookies of {host}, and take users out of groups they do not need.',
          'zh-TW': '刪除 {host} 的 cookie，並將使用者移出不需要的群組。',
        },
        {
          en: 'Raise the limit of one header line on the server.',
          'zh-TW': '在伺服器上提高單一標頭列的上限。',
          command:
            'reg add HKLM\\SYSTEM\\CurrentControlSet\\Services\\HTTP\\Parameters /v MaxFieldLength /t REG_DWORD /d 65534 /f',
        },
        {
          en: 'Raise the limit of all headers together; both take effect after a restart of the machine or of the `http` service.',
          'zh-TW': '提高全部標頭合計的上限；兩者都要在重新啟動電腦或 `http` 服務後才生效。',
          command:
            'reg add HKLM\\SYSTEM\\CurrentControlSet\\Services\\HTTP\\Parameters /v MaxRequestBytes /t REG_DWORD /d 131072 /f',
        },
        {
          en: 'On nginx, give the headers larger buffers.',
          'zh-TW': '在 nginx 上，加大標頭的緩衝區。',
          config: 'large_client_header_buffers 4 32k;',
        },
      ],
    },
    {
      id: 'host-not-bound',
      label: { en: 'no binding accepts this host name', 'zh-TW': '沒有繫結接受此主機名稱' },
      by: ['httpsys', 'iis', 'aspnetcore'],
      why: {
        en: "The `Host` header is missing, malformed, or `{host}` is in no site's bindings.",
        'zh-TW': '缺少 `Host` 標頭、格式不正確，或是 `{host}` 不在任何網站的繫結中。',
      },
      check: {
        en: 'The body says `Invalid Hostname`, HTTPERR has `Hostname`.',
        'zh-TW': '本文顯示 `Invalid Hostname`，HTTPERR 的原因是 `Hostname`。',
      },
      fix: [
        {
          en: "Add the host name to the site's bindings.",
          'zh-TW': '將主機名稱加入網站的繫結。',
          command: 'New-WebBinding -Name "{site}" -Protocol http -Port 80 -HostHeader "{host}"',
        },
        {
          en: 'If a proxy stands in front, let it pass on the original `Host` header (nginx).',
          'zh-TW': '如果前方有 Proxy，請讓它轉送原始的 `Host` 標頭（nginx）。',
          config: 'proxy_set_header Host $host;',
        },
        {
          en: 'In ASP.NET Core, add {host} to `AllowedHosts`.',
          'zh-TW': '在 ASP.NET Core 中，將 {host} 加入 `AllowedHosts`。',
        },
      ],
    },
    {
      id: 'bad-url',
      label: {
        en: 'characters or a segment that no URL may have',
        'zh-TW': 'URL 含有不允許的字元或區段太長',
      },
      by: ['httpsys', 'iis', 'kestrel'],
      why: {
        en: 'HTTP.sys refuses control characters, broken percent sequences and a path segment above 260 characters (`UrlSegmentMaxLength`).',
        'zh-TW':
          'HTTP.sys 會拒絕控制字元、不完整的百分號編碼，以及超過 260 個字元的路徑區段（`UrlSegmentMaxLength`）。',
      },
      check: {
        en: 'The body says `Invalid URL`, HTTPERR has `URL`. In ASP.NET the text is `A potentially dangerous Request.Path value`.',
        'zh-TW':
          '本文顯示 `Invalid URL`，HTTPERR 的原因是 `URL`。在 ASP.NET 則是 `A potentially dangerous Request.Path value`。',
      },
      fix: [
        {
          en: 'Percent-encode the path with `encodeURIComponent`, or move the value to the query string.',
          'zh-TW': '以 `encodeURIComponent` 對路徑編碼，或將該值改放到查詢字串。',
        },
        {
          en: 'Raise the length of one segment, then restart the `http` service.',
          'zh-TW': '提高單一區段的長度上限，然後重新啟動 `http` 服務。',
          command:
            'reg add HKLM\\SYSTEM\\CurrentControlSet\\Services\\HTTP\\Parameters /v UrlSegmentMaxLength /t REG_DWORD /d 1024 /f',
        },
      ],
    },
    {
      id: 'wrong-scheme',
      by: READERS,
      label: {
        en: 'HTTP sent to a TLS port, or TLS to an HTTP port',
        'zh-TW': 'HTTP 送到 TLS 連接埠，或 TLS 送到 HTTP 連接埠',
      },
      why: {
        en: 'The scheme of the URL does not fit what the port speaks, so the first bytes make no request line.',
        'zh-TW': 'URL 的 scheme 與連接埠使用的通訊協定不符，第一批位元組無法構成要求列。',
      },
      check: {
        en: 'HTTPERR has `Verb` or `BadRequest`; nginx says `The plain HTTP request was sent to HTTPS port`.',
        'zh-TW':
          'HTTPERR 的原因是 `Verb` 或 `BadRequest`；nginx 會顯示 `The plain HTTP request was sent to HTTPS port`。',
      },
      fix: [
        {
          en: 'Use `https://` for port {port} if it has a certificate, else `http://`.',
          'zh-TW': '連接埠 {port} 若已繫結憑證，請使用 `https://`，否則使用 `http://`。',
        },
        {
          en: 'See which bindings the server has.',
          'zh-TW': '檢視伺服器有哪些繫結。',
          command: 'appcmd list sites',
        },
      ],
    },
    {
      id: 'application-refused',
      label: {
        en: "the application's own validation refused the input",
        'zh-TW': '應用程式本身的驗證拒絕了輸入',
      },
      why: {
        en: 'The request reached the application, and its model validation or JSON parser refused the body or a parameter.',
        'zh-TW': '要求已到達應用程式，但模型驗證或 JSON 剖析器拒絕了本文或某個參數。',
      },
      check: {
        en: 'The IIS log has the line, and the body names the field, as in `application/problem+json`.',
        'zh-TW': 'IIS 記錄檔中有這筆要求，且本文指出欄位，例如 `application/problem+json`。',
      },
      fix: [
        {
          en: 'Read the body of the response and send what it asks for; look at the anti-forgery token for form posts.',
          'zh-TW': '閱讀回應的本文並依要求修正；表單送出時，請檢查防偽權杖。',
        },
      ],
    },
    {
      id: 'conflicting-length',
      by: READERS,
      label: { en: 'two lengths in one request', 'zh-TW': '同一個要求有兩個長度' },
      why: {
        en: 'A proxy or script sends `Content-Length` twice, or beside `Transfer-Encoding`. Servers refuse that as request smuggling.',
        'zh-TW':
          'Proxy 或指令碼送出兩個 `Content-Length`，或同時送出 `Transfer-Encoding`。伺服器會視為要求走私而拒絕。',
      },
      check: {
        en: 'HTTPERR has `Header` or `BadRequest`; without the proxy the request works.',
        'zh-TW': 'HTTPERR 的原因是 `Header` 或 `BadRequest`；不經過 Proxy 時要求正常。',
      },
      fix: [
        {
          en: 'Let the HTTP library set the length, and update the proxy; on nginx forward with HTTP/1.1.',
          'zh-TW': '讓 HTTP 程式庫設定長度，並更新 Proxy；在 nginx 上以 HTTP/1.1 轉送。',
          config: 'proxy_http_version 1.1;',
        },
      ],
    },
    {
      id: 'aspnet-url-limit',
      label: { en: "URL or query string over ASP.NET's limit", 'zh-TW': 'URL 或查詢字串超過 ASP.NET 的上限' },
      by: ['aspnet'],
      why: {
        en: 'ASP.NET takes 260 characters of path (`maxUrlLength`) and 2,048 of query string (`maxQueryStringLength`).',
        'zh-TW':
          'ASP.NET 的上限是路徑 260 個字元（`maxUrlLength`）、查詢字串 2,048 個（`maxQueryStringLength`）。',
      },
      check: {
        en: 'The stack names `ValidateInputIfRequiredByConfig`.',
        'zh-TW': '堆疊中有 `ValidateInputIfRequiredByConfig`。',
      },
      fix: [
        {
          en: 'Raise the limit, or send the data in the body.',
          'zh-TW': '提高上限，或改以本文傳送。',
          config: '<system.web><httpRuntime maxUrlLength="1024" maxQueryStringLength="4096" /></system.web>',
        },
      ],
    },
    {
      id: 'client-left',
      label: { en: 'the client left while its body was read', 'zh-TW': '讀取本文時用戶端離線' },
      by: ['iis'],
      why: {
        en: 'Out-of-process, the ASP.NET Core Module logs a 400 when the connection breaks off in mid-body. Nobody sees that answer.',
        'zh-TW': '跨處理序裝載時，如果連線在本文中途中斷，ASP.NET Core 模組會記錄 400。沒有人會看到此回應。',
      },
      check: {
        en: 'The IIS log has `400 0` with a connection reset (10054) in `sc-win32-status`.',
        'zh-TW': 'IIS 記錄檔為 `400 0`，且 `sc-win32-status` 為連線重設（10054）。',
      },
      fix: [
        {
          en: 'Nothing to do when it is rare; otherwise look for a time-out of the client or proxy near {duration}.',
          'zh-TW': '偶爾出現則不必處理；否則請尋找用戶端或 Proxy 接近 {duration} 的逾時設定。',
        },
      ],
    },
  ],
  seeAlso: [
    'http/414',
    'http/431',
    'http/411',
    'guide/httperr-logs',
    'iis/400.1',
    'iis/400.10',
    'iis/400.605',
  ],
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.1',
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/troubleshoot-http-400-errors-in-iis',
    'https://learn.microsoft.com/troubleshoot/developer/webapps/aspnet/site-behavior-performance/error-logging-http-apis',
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/www-administration-management/http-bad-request-response-kerberos',
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/iisadmin-service-inetinfo/httpsys-registry-windows',
  ],
});
