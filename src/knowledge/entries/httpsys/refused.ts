import { defineTable } from '../../entry';
import { RESTART_HTTP } from './headers';

/** Microsoft's list of the reasons. */
const HTTPERR =
  'https://learn.microsoft.com/troubleshoot/developer/webapps/aspnet/site-behavior-performance/error-logging-http-apis';

const REGISTRY =
  'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/iisadmin-service-inetinfo/httpsys-registry-windows';

/** HTTPERR: HTTP.sys answered with another status than 400 or 503. */
export default defineTable({ severity: 'error', visibility: 'client', sources: [HTTPERR] }, [
  {
    id: 'httpsys/LengthRequired',
    title: { en: 'Length missing', 'zh-TW': '缺少長度' },
    meaning: {
      en: '411: the request needs a length and gives none.',
      'zh-TW': '411：要求需要長度，但沒有提供。',
    },
    causes: [
      {
        id: 'no-length',
        label: { en: 'POST or PUT without Content-Length', 'zh-TW': 'POST 或 PUT 沒有 Content-Length' },
        why: {
          en: 'The request has neither `Content-Length` nor `Transfer-Encoding: chunked`.',
          'zh-TW': '要求沒有 `Content-Length`，也沒有 `Transfer-Encoding: chunked`。',
        },
        check: { en: 'Both are missing from the request headers.', 'zh-TW': '要求標頭中兩者都沒有。' },
        fix: [
          {
            en: 'Send a length, also for an empty body.',
            'zh-TW': '即使本文為空，也要送出長度。',
            command: 'curl -X POST -H "Content-Length: 0" {url}',
          },
        ],
      },
    ],
    seeAlso: ['httpsys/411-page', 'http/411'],
  },
  {
    id: 'httpsys/EntityTooLarge',
    title: { en: 'Body too large for HTTP.sys', 'zh-TW': '本文超過 HTTP.sys 的上限' },
    meaning: {
      en: '413: the body is larger than HTTP.sys permits. More common are the limits of IIS, 413.1 and 404.13.',
      'zh-TW': '413：本文超過 HTTP.sys 允許的大小。更常見的是 IIS 的上限 413.1 與 404.13。',
    },
    causes: [
      {
        id: 'body-too-large',
        label: { en: 'the body is larger than permitted', 'zh-TW': '本文大於允許的大小' },
        why: {
          en: 'The announced size is too large for HTTP.sys or the program on it.',
          'zh-TW': '宣告的大小對 HTTP.sys 或其上的程式而言太大。',
        },
        check: {
          en: 'Compare `Content-Length` ({contentLength}) with the true size of the body.',
          'zh-TW': '比較 `Content-Length`（{contentLength}）與本文的實際大小。',
        },
        fix: [
          { en: 'Upload in parts.', 'zh-TW': '分段上傳。' },
          {
            en: 'In ASP.NET Core on HTTP.sys raise `MaxRequestBodySize`.',
            'zh-TW': '若為 HTTP.sys 上的 ASP.NET Core，請提高 `MaxRequestBodySize`。',
            config: 'builder.WebHost.UseHttpSys(options => options.MaxRequestBodySize = 104857600);',
          },
        ],
      },
    ],
    seeAlso: ['http/413', 'iis/413.1', 'iis/404.13'],
  },
  {
    id: 'httpsys/URL_Length',
    title: { en: 'URL too long', 'zh-TW': 'URL 太長' },
    meaning: {
      en: 'The URL is longer than HTTP.sys takes. The page says 414, `Request URL Too Long`.',
      'zh-TW': 'URL 超過 HTTP.sys 可接受的長度。網頁顯示 414 `Request URL Too Long`。',
    },
    causes: [
      {
        id: 'long-url',
        label: { en: 'data in the URL instead of the body', 'zh-TW': '資料放在 URL 而不是本文' },
        why: {
          en: 'A form with GET, a list of ids, or a return URL that grows.',
          'zh-TW': '以 GET 送出表單、識別碼清單，或不斷變長的傳回 URL。',
        },
        check: { en: 'The URL has {urlLength} characters.', 'zh-TW': 'URL 有 {urlLength} 個字元。' },
        fix: [
          { en: 'Send the data with POST.', 'zh-TW': '改用 POST 傳送資料。' },
          {
            en: 'Else raise both limits.',
            'zh-TW': '否則提高兩個上限。',
            command:
              'reg add HKLM\\SYSTEM\\CurrentControlSet\\Services\\HTTP\\Parameters /v MaxFieldLength /t REG_DWORD /d 65534 /f',
          },
          {
            en: 'Raise the sum too.',
            'zh-TW': '也提高總和的上限。',
            command:
              'reg add HKLM\\SYSTEM\\CurrentControlSet\\Services\\HTTP\\Parameters /v MaxRequestBytes /t REG_DWORD /d 131072 /f',
          },
          RESTART_HTTP,
        ],
      },
    ],
    seeAlso: ['httpsys/414-page', 'http/414', 'iis/404.14', 'iis/404.15'],
    sources: [HTTPERR, REGISTRY],
  },
  {
    id: 'httpsys/Precondition',
    title: { en: 'Precondition not met', 'zh-TW': '不符合先決條件' },
    meaning: {
      en: '412: a precondition of the request was missing or not met.',
      'zh-TW': '412：要求的先決條件遺漏或不符合。',
    },
    causes: [
      {
        id: 'stale-condition',
        label: {
          en: 'If-Match or If-Unmodified-Since is stale',
          'zh-TW': 'If-Match 或 If-Unmodified-Since 已過時',
        },
        why: {
          en: 'The client names an older version than the one in the kernel cache.',
          'zh-TW': '用戶端指出的版本比核心快取中的舊。',
        },
        check: {
          en: 'The request has `If-Match` or `If-Unmodified-Since`.',
          'zh-TW': '要求含有 `If-Match` 或 `If-Unmodified-Since`。',
        },
        fix: [
          {
            en: 'Fetch the resource again, and send its new `ETag`.',
            'zh-TW': '重新取得資源，並送出新的 `ETag`。',
          },
          {
            en: 'Empty the kernel cache, if it is that which is stale.',
            'zh-TW': '若過時的是核心快取，請清空它。',
            command: 'netsh http delete cache',
          },
        ],
      },
    ],
    seeAlso: ['http/412'],
  },
  {
    id: 'httpsys/Internal',
    title: { en: 'Internal error of HTTP.sys', 'zh-TW': 'HTTP.sys 內部錯誤' },
    meaning: {
      en: '500: HTTP.sys itself met an error. It never reached IIS.',
      'zh-TW': '500：HTTP.sys 本身發生錯誤，要求並未到達 IIS。',
    },
    causes: [
      {
        id: 'driver-error',
        label: { en: 'HTTP.sys lacks memory or has a bad setting', 'zh-TW': 'HTTP.sys 記憶體不足或設定錯誤' },
        why: {
          en: 'Memory ran out, or a value under `HTTP\\Parameters` is out of its range.',
          'zh-TW': '記憶體用盡，或 `HTTP\\Parameters` 下的值超出範圍。',
        },
        check: {
          en: 'The System log has events of `HttpEvent` at that time.',
          'zh-TW': '系統事件記錄在該時間有 `HttpEvent` 的事件。',
        },
        fix: [
          {
            en: 'Read these events.',
            'zh-TW': '檢視這些事件。',
            command: 'Get-WinEvent -ProviderName Microsoft-Windows-HttpEvent -MaxEvents 20',
          },
          {
            en: 'List the values, and delete those out of range with `reg delete`.',
            'zh-TW': '列出各值，並以 `reg delete` 刪除超出範圍的值。',
            command: 'reg query HKLM\\SYSTEM\\CurrentControlSet\\Services\\HTTP\\Parameters',
          },
          RESTART_HTTP,
        ],
      },
    ],
    seeAlso: ['http/500', 'httpsys/N/A'],
  },
  {
    id: 'httpsys/N/I',
    title: { en: 'Not implemented', 'zh-TW': '未實作' },
    meaning: {
      en: '501: HTTP.sys does not know the transfer encoding. Microsoft also names 503 for it.',
      'zh-TW': '501：HTTP.sys 不支援該傳輸編碼。Microsoft 的文件也提到 503。',
    },
    causes: [
      {
        id: 'transfer-encoding',
        label: { en: 'Transfer-Encoding other than chunked', 'zh-TW': 'Transfer-Encoding 不是 chunked' },
        why: {
          en: 'The client or a proxy sends a value such as `gzip` or `identity`.',
          'zh-TW': '用戶端或 Proxy 送出 `gzip` 或 `identity` 等值。',
        },
        check: {
          en: 'The request has a `Transfer-Encoding` header.',
          'zh-TW': '要求含有 `Transfer-Encoding` 標頭。',
        },
        fix: [
          {
            en: 'Send `chunked` or a `Content-Length`; name compression in `Content-Encoding`.',
            'zh-TW': '送出 `chunked` 或 `Content-Length`；壓縮方式請放在 `Content-Encoding`。',
          },
        ],
      },
    ],
    aliases: ['HTTP Error 501. The request transfer encoding type is not supported.'],
    seeAlso: ['http/501'],
  },
  {
    id: 'httpsys/Version_N/S',
    title: { en: 'HTTP version not supported', 'zh-TW': '不支援的 HTTP 版本' },
    meaning: {
      en: '505: the request line names an HTTP version that HTTP.sys does not serve.',
      'zh-TW': '505：要求列的 HTTP 版本不受 HTTP.sys 支援。',
    },
    causes: [
      {
        id: 'bad-version',
        label: { en: 'a scanner or a raw client', 'zh-TW': '掃描程式或自製用戶端' },
        why: {
          en: 'It writes `HTTP/2.0` in a request line, or something that is no version.',
          'zh-TW': '它在要求列寫入 `HTTP/2.0`，或不是版本的文字。',
        },
        check: { en: '`cs-version` shows what was sent.', 'zh-TW': '`cs-version` 顯示送出的版本。' },
        fix: [
          {
            en: 'Use `HTTP/1.1`; HTTP/2 is agreed on in the TLS handshake.',
            'zh-TW': '使用 `HTTP/1.1`；HTTP/2 是在 TLS 交握中協商的。',
            command: 'curl --http1.1 -v {url}',
          },
        ],
      },
    ],
    seeAlso: ['http/505'],
  },
]);
