import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'http/502',
  severity: 'error',
  visibility: 'client',
  title: { en: 'Bad Gateway', 'zh-TW': '錯誤的閘道' },
  meaning: {
    en: 'A server that acts as gateway or proxy got no valid answer from the program or server behind it.',
    'zh-TW': '作為閘道或 Proxy 的伺服器，沒有從後方的程式或伺服器取得有效的回應。',
  },
  causes: [
    {
      id: 'back-end-down',
      label: { en: 'the server behind is down or refuses', 'zh-TW': '後端伺服器未執行或拒絕連線' },
      why: {
        en: 'The proxy cannot connect to the back end: it is stopped, crashed, restarting, or listens on another port.',
        'zh-TW': 'Proxy 無法連線到後端：後端已停止、當掉、正在重新啟動，或接聽其他連接埠。',
      },
      check: {
        en: '`Server` is `{server}`; ARR logs 502.3 or 502.4, nginx logs `connect() failed`.',
        'zh-TW': '`Server` 為 `{server}`；ARR 記錄 502.3 或 502.4，nginx 記錄 `connect() failed`。',
      },
      fix: [
        {
          en: "Ask the back end directly, from the proxy's machine.",
          'zh-TW': '從 Proxy 所在的電腦直接連線後端。',
          command: 'curl -v http://backend.contoso.com:8080/',
        },
        {
          en: 'Start it; on IIS:',
          'zh-TW': '啟動後端；在 IIS 上：',
          command: 'appcmd start apppool /apppool.name:"{appPool}"',
        },
      ],
    },
    {
      id: 'cgi-without-headers',
      by: ['iis', 'apache', 'lighttpd', 'litespeed'],
      label: { en: 'a CGI script sent no valid HTTP headers', 'zh-TW': 'CGI 指令碼未傳回有效的 HTTP 標頭' },
      why: {
        en: 'A CGI program ended early, wrote its output without headers and an empty line, or ran too long (502.1, 502.2).',
        'zh-TW': 'CGI 程式提早結束、輸出前沒有標頭與空行，或執行過久（502.1、502.2）。',
      },
      check: {
        en: 'The handler of `{extension}` is `CgiModule` or `FastCgiModule`.',
        'zh-TW': '`{extension}` 的處理常式為 `CgiModule` 或 `FastCgiModule`。',
      },
      fix: [
        {
          en: "Let the script first write a header and an empty line, then run it by hand with the pool's account.",
          'zh-TW': '讓指令碼先輸出標頭與空行，再以集區的帳戶手動執行。',
        },
        {
          en: 'Give slow scripts more time.',
          'zh-TW': '給慢速的指令碼更多時間。',
          config: '<cgi timeout="00:30:00" />',
        },
        {
          en: 'For PHP, raise the limits of FastCGI.',
          'zh-TW': '若為 PHP，請提高 FastCGI 的上限。',
          command:
            'appcmd set config -section:system.webServer/fastCgi "/[fullPath=\'C:\\PHP\\php-cgi.exe\'].activityTimeout:600" "/[fullPath=\'C:\\PHP\\php-cgi.exe\'].requestTimeout:600" /commit:apphost',
        },
      ],
    },
    {
      id: 'scheme-or-certificate',
      label: {
        en: 'wrong scheme, port or certificate to the back end',
        'zh-TW': '連到後端的通訊協定、連接埠或憑證有誤',
      },
      why: {
        en: "The proxy speaks HTTP to an HTTPS port or the other way round, or does not trust the back end's certificate.",
        'zh-TW': 'Proxy 以 HTTP 連到 HTTPS 連接埠（或相反），或不信任後端的憑證。',
      },
      check: {
        en: 'HTTPERR of the back end has `Verb` or `BadRequest`; ARR logs 502.3 with WinHTTP error 12175.',
        'zh-TW': '後端的 HTTPERR 原因是 `Verb` 或 `BadRequest`；ARR 記錄 502.3 與 WinHTTP 錯誤 12175。',
      },
      fix: [
        {
          en: 'Use the scheme and port that the back end has, and trust its issuer on the proxy.',
          'zh-TW': '使用後端實際的通訊協定與連接埠，並在 Proxy 上信任其簽發者。',
          command: 'certutil -addstore Root backend-root.cer',
        },
      ],
    },
    {
      id: 'timed-out-or-reset',
      label: { en: 'the back end broke off or was too slow', 'zh-TW': '後端中斷或過慢' },
      why: {
        en: "The back end crashed in mid-answer, or ARR's time-out passed: ARR then says 502.3 with 12002, not 504.",
        'zh-TW': '後端在回應途中當掉，或超過 ARR 的逾時：此時 ARR 回應 502.3 與 12002，而不是 504。',
      },
      check: {
        en: 'The duration, {duration}, is close to the time-out of the proxy.',
        'zh-TW': '所花時間 {duration} 接近 Proxy 的逾時。',
      },
      fix: [
        {
          en: 'Mend the slow page or the crash; then, if needed, give ARR more time.',
          'zh-TW': '修正過慢的頁面或當機的原因；必要時再延長 ARR 的逾時。',
          command: 'appcmd set config -section:system.webServer/proxy /timeout:00:05:00 /commit:apphost',
        },
      ],
    },
    {
      id: 'headers-too-large',
      by: ['nginx', 'kong'],
      label: {
        en: "the back end's headers are too large for the proxy",
        'zh-TW': '後端的標頭對 Proxy 而言太大',
      },
      why: {
        en: 'Many or long cookies fill the buffer in which nginx reads the headers.',
        'zh-TW': '過多或過長的 cookie 會填滿 nginx 讀取標頭的緩衝區。',
      },
      check: {
        en: 'nginx logs `upstream sent too big header`.',
        'zh-TW': 'nginx 記錄 `upstream sent too big header`。',
      },
      fix: [
        {
          en: 'Make fewer cookies, or enlarge the buffers.',
          'zh-TW': '減少 cookie，或加大緩衝區。',
          config: `proxy_buffer_size 32k;
proxy_buffers 8 32k;
proxy_busy_buffers_size 64k;`,
        },
      ],
    },
  ],
  seeAlso: [
    'iis/502.1',
    'iis/502.2',
    'iis/502.3',
    'iis/502.4',
    'ancm/502.5',
    'http/503',
    'http/504',
    'ancm/502.3',
    'guide/failed-request-tracing',
  ],
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9110#section-15.6.3',
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/application-request-routing/troubleshooting-502-errors-in-arr',
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/troubleshoot-502-2-bad-gateway-error-in-cgi-apps',
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
  ],
});
