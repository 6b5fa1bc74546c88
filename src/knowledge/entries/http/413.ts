import { defineEntry } from '../../entry';
import { IN_FRONT } from '../../layer-groups';

export default defineEntry({
  id: 'http/413',
  severity: 'error',
  visibility: 'client',
  title: { en: 'Content Too Large', 'zh-TW': '要求內容太大' },
  meaning: {
    en: 'The body of the request is larger than some layer permits (older name: Request Entity Too Large).',
    'zh-TW': '要求的本文超過某一層允許的大小（舊名稱為 Request Entity Too Large）。',
  },
  causes: [
    {
      id: 'over-max-allowed-content-length',
      label: { en: "over IIS's maxAllowedContentLength", 'zh-TW': '超過 IIS 的 maxAllowedContentLength' },
      by: ['iis'],
      why: {
        en: 'Request Filtering allows 30,000,000 bytes by default; this request sent {contentLength}. Current IIS 10 answers 413.1, older versions 404.13.',
        'zh-TW':
          '要求篩選預設允許 30,000,000 個位元組；此要求傳送了 {contentLength}。目前的 IIS 10 回應 413.1，舊版回應 404.13。',
      },
      check: {
        en: '`Content-Length` is above the limit; the IIS log says 413.1 or 404.13.',
        'zh-TW': '`Content-Length` 超過上限；IIS 記錄檔為 413.1 或 404.13。',
      },
      fix: [
        {
          en: 'Raise the limit of the site, here to 100 MB.',
          'zh-TW': '提高網站的上限，此處為 100 MB。',
          command:
            'appcmd set config "{site}" -section:system.webServer/security/requestFiltering /requestLimits.maxAllowedContentLength:104857600',
          config: `<security>
  <requestFiltering>
    <requestLimits maxAllowedContentLength="104857600" />
  </requestFiltering>
</security>`,
        },
        {
          en: 'ASP.NET has a limit of its own, in KB.',
          'zh-TW': 'ASP.NET 另有自己的上限，單位為 KB。',
          config: '<httpRuntime maxRequestLength="102400" />',
        },
      ],
    },
    {
      id: 'client-certificate-buffer',
      label: {
        en: 'client certificate asked for after the body began',
        'zh-TW': '本文開始傳送後才要求用戶端憑證',
      },
      by: ['iis'],
      why: {
        en: 'When IIS asks for a client certificate in mid-request, it must first hold the whole body, and takes only `uploadReadAheadSize` (49,152 bytes).',
        'zh-TW':
          'IIS 在要求途中索取用戶端憑證時，必須先暫存整個本文，但只接受 `uploadReadAheadSize`（49,152 個位元組）。',
      },
      check: {
        en: 'The site accepts or requires client certificates; small uploads work; the IIS log says 413.0.',
        'zh-TW': '網站接受或要求用戶端憑證；小型上傳正常；IIS 記錄檔為 413.0。',
      },
      fix: [
        {
          en: 'Negotiate the certificate at the start: turn on client certificate negotiation of the HTTPS binding, and see it here:',
          'zh-TW': '在一開始就交涉憑證：在 HTTPS 繫結啟用用戶端憑證交涉，並以下列命令檢視：',
          command: 'netsh http show sslcert',
        },
        {
          en: 'Or enlarge the buffer.',
          'zh-TW': '或加大緩衝區。',
          command:
            'appcmd set config "{site}" -section:system.webServer/serverRuntime /uploadReadAheadSize:10485760 /commit:apphost',
        },
      ],
    },
    {
      id: 'proxy-limit',
      label: { en: 'a proxy in front has a lower limit', 'zh-TW': '前方的 Proxy 上限較低' },
      by: IN_FRONT,
      why: {
        en: 'nginx allows 1 MB unless told otherwise; CDNs and balancers have limits too.',
        'zh-TW': 'nginx 預設只允許 1 MB；CDN 與負載平衡器也有上限。',
      },
      check: {
        en: '`Server` is `{server}` and the IIS log has no line for this request.',
        'zh-TW': '`Server` 為 `{server}`，且 IIS 記錄檔沒有這筆要求。',
      },
      fix: [
        {
          en: 'On nginx:',
          'zh-TW': '在 nginx 上：',
          config: 'client_max_body_size 100m;',
        },
        {
          en: 'On Apache:',
          'zh-TW': '在 Apache 上：',
          config: 'LimitRequestBody 104857600',
        },
      ],
    },
    {
      id: 'application-limit',
      label: { en: 'limit of Kestrel, WCF or the application', 'zh-TW': 'Kestrel、WCF 或應用程式的上限' },
      by: ['iis', 'kestrel', 'node', 'jetty', 'tomcat', 'go'],
      why: {
        en: 'ASP.NET Core allows 30,000,000 bytes (`MaxRequestBodySize`), WCF 65,536 (`maxReceivedMessageSize`).',
        'zh-TW':
          'ASP.NET Core 允許 30,000,000 個位元組（`MaxRequestBodySize`），WCF 則為 65,536（`maxReceivedMessageSize`）。',
      },
      check: {
        en: "`Server` is `Kestrel`, or the body is the framework's own.",
        'zh-TW': '`Server` 為 `Kestrel`，或本文由架構產生。',
      },
      fix: [
        {
          en: 'In ASP.NET Core, put `[RequestSizeLimit(104857600)]` on the action or set `MaxRequestBodySize`.',
          'zh-TW':
            '在 ASP.NET Core 的動作加上 `[RequestSizeLimit(104857600)]`，或設定 `MaxRequestBodySize`。',
        },
        {
          en: 'For WCF, raise the limit of the binding.',
          'zh-TW': '若為 WCF，請提高繫結的上限。',
          config: `<system.serviceModel>
  <bindings>
    <basicHttpBinding>
      <binding name="large" maxReceivedMessageSize="104857600" maxBufferSize="104857600" transferMode="Buffered" />
    </basicHttpBinding>
  </bindings>
</system.serviceModel>`,
        },
      ],
    },
  ],
  seeAlso: ['iis/413.0', 'iis/413.1', 'iis/404.13', 'http/411', 'http/414'],
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.14',
    'https://learn.microsoft.com/iis/configuration/system.webserver/security/requestfiltering/requestlimits/',
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-404-13-website',
    'https://learn.microsoft.com/iis/configuration/system.webserver/serverruntime',
  ],
});
