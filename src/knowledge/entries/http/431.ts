import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'http/431',
  severity: 'error',
  visibility: 'client',
  title: { en: 'Request Header Fields Too Large', 'zh-TW': '要求標頭欄位太大' },
  meaning: {
    en: 'One header or all of them together are larger than the server takes.',
    'zh-TW': '單一標頭或全部標頭合計超過伺服器可接受的大小。',
  },
  causes: [
    {
      id: 'cookies-too-large',
      label: { en: 'cookies have piled up', 'zh-TW': 'cookie 累積過多' },
      why: {
        en: 'Single sign-on, analytics and the applications on a parent domain all add cookies that are sent to {host}.',
        'zh-TW': '單一登入、分析工具與上層網域的應用程式都會加入 cookie，並一併傳送給 {host}。',
      },
      check: {
        en: 'Compare `Cookie`, {cookieBytes} bytes, with the other headers; a private window works.',
        'zh-TW': '比較 `Cookie`（{cookieBytes} 個位元組）與其他標頭；使用無痕視窗則正常。',
      },
      fix: [
        {
          en: 'Delete the cookies of {host} and of its parent domain.',
          'zh-TW': '刪除 {host} 及其上層網域的 cookie。',
        },
        {
          en: 'Set cookies on the narrowest domain and path, and keep session data on the server.',
          'zh-TW': '將 cookie 設定在最小的網域與路徑範圍，並將工作階段資料保留在伺服器。',
        },
      ],
    },
    {
      id: 'header-limit',
      label: { en: "over IIS's or HTTP.sys's header limit", 'zh-TW': '超過 IIS 或 HTTP.sys 的標頭上限' },
      by: ['httpsys', 'iis'],
      why: {
        en: 'HTTP.sys takes 16,384 bytes; `headerLimits` of Request Filtering can set less for one header. Older IIS answers 404.10 for it.',
        'zh-TW':
          'HTTP.sys 接受 16,384 個位元組；要求篩選的 `headerLimits` 可對個別標頭設定更低的上限。舊版 IIS 會回應 404.10。',
      },
      check: {
        en: 'The module is `RequestFilteringModule`, or HTTPERR has `FieldLength`.',
        'zh-TW': '模組為 `RequestFilteringModule`，或 HTTPERR 的原因是 `FieldLength`。',
      },
      fix: [
        {
          en: 'Raise the limit of that header.',
          'zh-TW': '提高該標頭的上限。',
          config: `<security>
  <requestFiltering>
    <requestLimits>
      <headerLimits>
        <add header="{header}" sizeLimit="16384" />
      </headerLimits>
    </requestLimits>
  </requestFiltering>
</security>`,
        },
        {
          en: 'Raise the limits of HTTP.sys, then restart the `http` service.',
          'zh-TW': '提高 HTTP.sys 的上限，然後重新啟動 `http` 服務。',
          command:
            'reg add HKLM\\SYSTEM\\CurrentControlSet\\Services\\HTTP\\Parameters /v MaxFieldLength /t REG_DWORD /d 65534 /f',
        },
      ],
    },
    {
      id: 'application-server-limit',
      label: { en: 'Kestrel or Node has its own limit', 'zh-TW': 'Kestrel 或 Node 有自己的上限' },
      by: ['kestrel', 'node', 'jetty', 'tomcat'],
      why: {
        en: 'Kestrel takes 32 KB of headers in all, Node 16 KB. nginx has such a limit too, but answers 400.',
        'zh-TW': 'Kestrel 的標頭合計上限為 32 KB，Node 為 16 KB。nginx 也有這種上限，但回應的是 400。',
      },
      check: {
        en: '`Server` says who answered; the log of IIS has no line or the request ended in the application.',
        'zh-TW': '`Server` 標頭會指出是誰回應；IIS 記錄檔沒有記錄，或要求結束於應用程式。',
      },
      fix: [
        {
          en: 'In Kestrel, raise `MaxRequestHeadersTotalSize`.',
          'zh-TW': '在 Kestrel 中提高 `MaxRequestHeadersTotalSize`。',
        },
        {
          en: 'For Node:',
          'zh-TW': '若為 Node：',
          command: 'node --max-http-header-size=32768 server.js',
        },
      ],
    },
  ],
  seeAlso: ['iis/404.10', 'http/400', 'http/414'],
  sources: [
    'https://www.rfc-editor.org/rfc/rfc6585#section-5',
    'https://learn.microsoft.com/iis/configuration/system.webserver/security/requestfiltering/requestlimits/',
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/iisadmin-service-inetinfo/httpsys-registry-windows',
    'https://learn.microsoft.com/aspnet/core/fundamentals/servers/kestrel/options',
  ],
});
