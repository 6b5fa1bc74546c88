import { defineTable } from '../../entry';

/** Microsoft's list of the reasons. */
const HTTPERR =
  'https://learn.microsoft.com/troubleshoot/developer/webapps/aspnet/site-behavior-performance/error-logging-http-apis';

/** The plain pages of HTTP.sys, always in English, with `Server: Microsoft-HTTPAPI/2.0`. */
export default defineTable({ severity: 'error', visibility: 'client', sources: [HTTPERR] }, [
  {
    id: 'httpsys/503-page',
    title: {
      en: 'Service Unavailable, the page of HTTP.sys',
      'zh-TW': 'HTTP.sys 的 Service Unavailable 網頁',
    },
    meaning: {
      en: 'HTTP.sys found no application pool that takes the request. The IIS log has no line; `s-reason` in HTTPERR tells the cause.',
      'zh-TW': 'HTTP.sys 找不到能處理要求的應用程式集區。IIS 記錄檔沒有記錄；原因在 HTTPERR 的 `s-reason`。',
    },
    causes: [
      {
        id: 'app-offline',
        label: {
          en: 'AppOffline: the pool stopped after crashes',
          'zh-TW': 'AppOffline：集區多次當機後停止',
        },
        why: {
          en: 'Rapid-fail protection stopped it, or its account cannot log on.',
          'zh-TW': '由快速失敗保護停止，或其帳戶無法登入。',
        },
        check: {
          en: 'HTTPERR `AppOffline`; WAS event 5002, 5021, 5057 or 5059.',
          'zh-TW': 'HTTPERR 為 `AppOffline`；WAS 事件 5002、5021、5057 或 5059。',
        },
        fix: [
          {
            en: 'Mend the crash that these events name.',
            'zh-TW': '修正這些事件指出的當機原因。',
            command: 'Get-WinEvent -ProviderName Microsoft-Windows-WAS -MaxEvents 20',
          },
          { en: 'Start the pool.', 'zh-TW': '啟動集區。', command: 'Start-WebAppPool -Name "{appPool}"' },
        ],
      },
      {
        id: 'disabled',
        label: { en: 'Disabled: the pool was stopped by hand', 'zh-TW': 'Disabled：集區遭手動停止' },
        why: {
          en: 'Someone or a deployment stopped it and did not start it again.',
          'zh-TW': '有人或部署程式停止了它，之後沒有啟動。',
        },
        check: {
          en: 'HTTPERR `Disabled`.',
          'zh-TW': 'HTTPERR 為 `Disabled`。',
        },
        fix: [
          { en: 'Start the pool.', 'zh-TW': '啟動集區。', command: 'Start-WebAppPool -Name "{appPool}"' },
        ],
      },
      {
        id: 'queue-full',
        label: { en: 'QueueFull: too many requests wait', 'zh-TW': 'QueueFull：等待的要求過多' },
        why: {
          en: 'A slow database or a lock holds all threads.',
          'zh-TW': '過慢的資料庫或鎖定佔用所有執行緒。',
        },
        check: { en: 'HTTPERR `QueueFull`.', 'zh-TW': 'HTTPERR 為 `QueueFull`。' },
        fix: [
          {
            en: 'See which requests run for long, and mend what they wait for.',
            'zh-TW': '檢視執行過久的要求，並修正它們等待的事項。',
            command: 'appcmd list requests /elapsed:5000',
          },
        ],
      },
      {
        id: 'not-available',
        label: { en: 'N/A: URL reservation or memory', 'zh-TW': 'N/A：URL 保留項目或記憶體' },
        why: {
          en: 'Another program reserved the URL, or kernel memory ran out.',
          'zh-TW': '其他程式保留了 URL，或核心記憶體用盡。',
        },
        check: {
          en: 'HTTPERR `N/A`, and `-` as `s-queuename`.',
          'zh-TW': 'HTTPERR 為 `N/A`，`s-queuename` 為 `-`。',
        },
        fix: [
          {
            en: 'See who reserved and who listens.',
            'zh-TW': '檢視保留與接聽的程式。',
            command: 'netsh http show servicestate',
          },
          {
            en: 'Delete the reservation if its program is gone, or give that program another port.',
            'zh-TW': '程式若已移除，請刪除保留項目，否則讓該程式改用其他連接埠。',
            command: 'netsh http delete urlacl url=http://+:80/',
          },
        ],
      },
      {
        id: 'connection-limit',
        label: { en: 'ConnLimit: connection limit of the site', 'zh-TW': 'ConnLimit：達到網站的連線上限' },
        why: {
          en: 'A limit was set for the site; by default there is none.',
          'zh-TW': '網站設定了上限；預設沒有限制。',
        },
        check: { en: 'HTTPERR `ConnLimit`.', 'zh-TW': 'HTTPERR 為 `ConnLimit`。' },
        fix: [
          {
            en: 'Take the limit away.',
            'zh-TW': '移除上限。',
            command: 'appcmd set site "{site}" /limits.maxConnections:4294967295',
          },
        ],
      },
      {
        id: 'app-shutdown',
        label: { en: 'AppShutdown: a policy shut the pool down', 'zh-TW': 'AppShutdown：集區依原則關閉' },
        why: {
          en: 'For example a CPU limit with the action `KillW3wp`.',
          'zh-TW': '例如 CPU 限制的動作為 `KillW3wp`。',
        },
        check: { en: 'HTTPERR `AppShutdown`.', 'zh-TW': 'HTTPERR 為 `AppShutdown`。' },
        fix: [
          {
            en: 'Log the CPU limit only, instead of ending the process.',
            'zh-TW': '讓 CPU 限制只寫入記錄，而不結束處理序。',
            command: 'appcmd set apppool "{appPool}" /cpu.action:NoAction',
          },
        ],
      },
    ],
    aliases: ['HTTP Error 503. The service is unavailable.'],
    seeAlso: [
      'http/503',
      'httpsys/AppOffline',
      'httpsys/Disabled',
      'httpsys/QueueFull',
      'httpsys/N/A',
      'httpsys/ConnLimit',
      'httpsys/AppShutdown',
    ],
  },
  {
    id: 'httpsys/400-page',
    title: { en: 'Bad Request, the page of HTTP.sys', 'zh-TW': 'HTTP.sys 的 Bad Request 網頁' },
    meaning: {
      en: 'HTTP.sys refused the request before IIS saw it. Its heading tells the reason that HTTPERR has.',
      'zh-TW': 'HTTP.sys 在 IIS 收到要求之前就拒絕了它。標題對應 HTTPERR 的原因。',
    },
    causes: [
      {
        id: 'invalid-hostname',
        label: { en: 'Invalid Hostname: reason Hostname', 'zh-TW': 'Invalid Hostname：原因為 Hostname' },
        why: { en: 'No binding accepts {host}.', 'zh-TW': '沒有繫結接受 {host}。' },
        check: {
          en: 'Heading `Bad Request - Invalid Hostname`.',
          'zh-TW': '標題為 `Bad Request - Invalid Hostname`。',
        },
        fix: [
          {
            en: 'Bind the name to the site.',
            'zh-TW': '將名稱繫結到網站。',
            command: 'New-WebBinding -Name "{site}" -Protocol http -Port {port} -HostHeader "{host}"',
          },
        ],
      },
      {
        id: 'too-long',
        label: {
          en: 'Too Long: FieldLength or RequestLength',
          'zh-TW': 'Too Long：FieldLength 或 RequestLength',
        },
        why: {
          en: 'Cookies or a Kerberos ticket exceed 16,384 bytes.',
          'zh-TW': 'cookie 或 Kerberos 票證超過 16,384 個位元組。',
        },
        check: {
          en: 'Heading `Header Field Too Long` or `Request Too Long`.',
          'zh-TW': '標題為 `Header Field Too Long` 或 `Request Too Long`。',
        },
        fix: [
          {
            en: 'Delete the cookies of {host}; else raise `MaxFieldLength` and `MaxRequestBytes`, and restart.',
            'zh-TW': '刪除 {host} 的 cookie；否則提高 `MaxFieldLength` 與 `MaxRequestBytes`，並重新啟動。',
            command:
              'reg add HKLM\\SYSTEM\\CurrentControlSet\\Services\\HTTP\\Parameters /v MaxRequestBytes /t REG_DWORD /d 131072 /f',
          },
        ],
      },
      {
        id: 'invalid-url',
        label: { en: 'Invalid URL: reason URL', 'zh-TW': 'Invalid URL：原因為 URL' },
        why: {
          en: 'Characters or a segment that HTTP.sys does not take.',
          'zh-TW': 'HTTP.sys 不接受的字元或區段。',
        },
        check: {
          en: 'Heading `Bad Request - Invalid URL`.',
          'zh-TW': '標題為 `Bad Request - Invalid URL`。',
        },
        fix: [
          {
            en: 'Encode each part of the path in the client with `encodeURIComponent`.',
            'zh-TW': '在用戶端以 `encodeURIComponent` 編碼路徑的每個部分。',
          },
        ],
      },
      {
        id: 'invalid-verb',
        label: { en: 'Invalid Verb: reason Verb', 'zh-TW': 'Invalid Verb：原因為 Verb' },
        why: {
          en: 'The client or a proxy uses `https` where the binding is `http`.',
          'zh-TW': '用戶端或 Proxy 使用 `https`，但繫結是 `http`。',
        },
        check: {
          en: 'Heading `Bad Request - Invalid Verb`.',
          'zh-TW': '標題為 `Bad Request - Invalid Verb`。',
        },
        fix: [
          {
            en: 'Use `http://` for this port, or bind HTTPS with a certificate.',
            'zh-TW': '此連接埠改用 `http://`，或以憑證繫結 HTTPS。',
            command: 'New-WebBinding -Name "{site}" -Protocol https -Port 443 -HostHeader "{host}"',
          },
        ],
      },
      {
        id: 'invalid-header',
        label: {
          en: 'Invalid Header or no more: Header, BadRequest',
          'zh-TW': 'Invalid Header 或無說明：Header、BadRequest',
        },
        why: {
          en: 'A malformed header, or a request that is no HTTP.',
          'zh-TW': '標頭格式錯誤，或要求不是 HTTP。',
        },
        check: {
          en: 'Heading `Bad Request - Invalid Header`, or `Bad Request` alone.',
          'zh-TW': '標題為 `Bad Request - Invalid Header`，或只有 `Bad Request`。',
        },
        fix: [
          {
            en: 'Leave out own headers one by one, and mend the one that is at fault.',
            'zh-TW': '逐一移除自訂標頭，並修正有問題的標頭。',
          },
        ],
      },
    ],
    seeAlso: [
      'http/400',
      'httpsys/Hostname',
      'httpsys/FieldLength',
      'httpsys/RequestLength',
      'httpsys/URL',
      'httpsys/Verb',
      'httpsys/Header',
      'httpsys/BadRequest',
    ],
  },
  {
    id: 'httpsys/404-page',
    title: { en: 'Not Found, the page of HTTP.sys', 'zh-TW': 'HTTP.sys 的 Not Found 網頁' },
    meaning: {
      en: 'HTTP.sys listens on the port, but no program has registered a URL that matches. IIS never saw the request.',
      'zh-TW': 'HTTP.sys 接聽此連接埠，但沒有程式登錄相符的 URL。IIS 並未收到要求。',
    },
    causes: [
      {
        id: 'no-url-registered',
        label: {
          en: 'site stopped, or another program on the port',
          'zh-TW': '網站已停止，或連接埠由其他程式使用',
        },
        why: {
          en: 'The site is stopped or bound otherwise, or the port is that of another service, such as WinRM on 5985.',
          'zh-TW': '網站已停止或繫結不同，或連接埠屬於其他服務，例如 WinRM 的 5985。',
        },
        check: {
          en: '`netsh http show servicestate` lists no URL for port {port}, {host} and {path}.',
          'zh-TW': '`netsh http show servicestate` 沒有連接埠 {port}、{host} 與 {path} 的 URL。',
        },
        fix: [
          { en: 'Start the site.', 'zh-TW': '啟動網站。', command: 'Start-Website -Name "{site}"' },
          {
            en: 'Compare its bindings with the URL.',
            'zh-TW': '比較其繫結與 URL。',
            command: 'Get-WebBinding -Name "{site}"',
          },
        ],
      },
    ],
    aliases: ['HTTP Error 404. The requested resource is not found.'],
    seeAlso: ['http/404', 'httpsys/Hostname'],
  },
  {
    id: 'httpsys/411-page',
    title: { en: 'Length Required, the page of HTTP.sys', 'zh-TW': 'HTTP.sys 的 Length Required 網頁' },
    meaning: {
      en: 'The request has a body without a length; HTTPERR says `LengthRequired`. Azure Front Door shows the same sentence.',
      'zh-TW': '要求的本文沒有長度；HTTPERR 為 `LengthRequired`。Azure Front Door 也會顯示同一句話。',
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
    aliases: ['HTTP Error 411. The request must be chunked or have a content length.'],
    seeAlso: ['httpsys/LengthRequired', 'http/411', 'vendor/azure-front-door-411'],
  },
  {
    id: 'httpsys/414-page',
    title: {
      en: 'Request URL Too Long, the page of HTTP.sys',
      'zh-TW': 'HTTP.sys 的 Request URL Too Long 網頁',
    },
    meaning: {
      en: "The URL is longer than HTTP.sys takes; HTTPERR says `URL_Length`. IIS's own limits answer 404.14 and 404.15.",
      'zh-TW':
        'URL 超過 HTTP.sys 可接受的長度；HTTPERR 為 `URL_Length`。IIS 本身的上限則回應 404.14 與 404.15。',
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
        fix: [{ en: 'Send the data with POST.', 'zh-TW': '改用 POST 傳送資料。' }],
      },
    ],
    aliases: ['Request URL Too Long', 'HTTP Error 414. The request URL is too long.'],
    seeAlso: ['httpsys/URL_Length', 'http/414', 'iis/404.14', 'iis/404.15'],
  },
]);
