import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'http/414',
  severity: 'error',
  visibility: 'client',
  title: { en: 'URI Too Long', 'zh-TW': '要求的 URI 太長' },
  meaning: {
    en: 'The URL is longer than the server takes. HTTP.sys answers this before IIS sees the request.',
    'zh-TW': 'URL 超過伺服器可接受的長度。HTTP.sys 在 IIS 收到要求之前就會回應。',
  },
  causes: [
    {
      id: 'url-over-http-sys',
      label: { en: "the URL is over HTTP.sys's limit", 'zh-TW': 'URL 超過 HTTP.sys 的上限' },
      by: ['httpsys', 'iis'],
      why: {
        en: 'The URL has {urlLength} characters; HTTP.sys takes a request line of up to 16 KB (`MaxRequestBytes`) and segments of up to 260 characters.',
        'zh-TW':
          'URL 有 {urlLength} 個字元；HTTP.sys 的要求列上限為 16 KB（`MaxRequestBytes`），區段上限為 260 個字元。',
      },
      check: {
        en: 'HTTPERR has `URL_Length`, and the IIS log has no line.',
        'zh-TW': 'HTTPERR 的原因是 `URL_Length`，且 IIS 記錄檔沒有記錄。',
      },
      fix: [
        {
          en: 'Send long values in the body of a `POST`; OData has `$batch` for this.',
          'zh-TW': '將較長的值放在 `POST` 的本文；OData 可使用 `$batch`。',
        },
        {
          en: 'Raise the limit, then restart the `http` service.',
          'zh-TW': '提高上限，然後重新啟動 `http` 服務。',
          command:
            'reg add HKLM\\SYSTEM\\CurrentControlSet\\Services\\HTTP\\Parameters /v MaxRequestBytes /t REG_DWORD /d 65536 /f',
        },
      ],
    },
    {
      id: 'growing-url',
      label: { en: 'a redirect or form that makes the URL grow', 'zh-TW': '重新導向或表單使 URL 不斷變長' },
      why: {
        en: 'A login loop nests the return URL in itself, or a `GET` form sends a large field.',
        'zh-TW': '登入迴圈把返回的 URL 層層包入，或 `GET` 表單送出大型欄位。',
      },
      check: {
        en: 'The query string repeats itself, such as `ReturnUrl=` many times.',
        'zh-TW': '查詢字串不斷重複，例如多次出現 `ReturnUrl=`。',
      },
      fix: [
        {
          en: 'Mend the loop, and use `method="post"` for the form.',
          'zh-TW': '修正迴圈，並將表單改為 `method="post"`。',
        },
      ],
    },
    {
      id: 'iis-or-proxy-limit',
      label: { en: 'IIS or a proxy has a smaller limit', 'zh-TW': 'IIS 或 Proxy 的上限較小' },
      why: {
        en: 'Request Filtering allows 4,096 bytes of URL and 2,048 of query string (answering 404.14 and 404.15); nginx takes 8 KB, Apache 8,190 bytes.',
        'zh-TW':
          '要求篩選允許 4,096 個位元組的 URL 與 2,048 個位元組的查詢字串（回應 404.14 與 404.15）；nginx 為 8 KB，Apache 為 8,190 個位元組。',
      },
      check: { en: '`Server` says who answered.', 'zh-TW': '`Server` 標頭會指出是誰回應。' },
      fix: [
        {
          en: 'On IIS:',
          'zh-TW': '在 IIS 上：',
          config: `<security>
  <requestFiltering>
    <requestLimits maxUrl="8192" maxQueryString="8192" />
  </requestFiltering>
</security>`,
        },
        {
          en: 'On Apache:',
          'zh-TW': '在 Apache 上：',
          config: 'LimitRequestLine 16384',
        },
      ],
    },
  ],
  seeAlso: ['iis/404.14', 'iis/404.15', 'http/400', 'http/431', 'http/413'],
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.15',
    'https://learn.microsoft.com/troubleshoot/developer/webapps/aspnet/site-behavior-performance/error-logging-http-apis',
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/iisadmin-service-inetinfo/httpsys-registry-windows',
    'https://learn.microsoft.com/iis/configuration/system.webserver/security/requestfiltering/requestlimits/',
  ],
});
