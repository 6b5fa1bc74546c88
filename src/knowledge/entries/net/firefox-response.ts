import { defineTable } from '../../entry';

/** Firefox: what came back could not be used. */
export default defineTable({ group: 'http' }, [
  {
    id: 'net/NS_ERROR_REDIRECT_LOOP',
    severity: 'error',
    visibility: 'client',
    title: { en: 'Redirect loop', 'zh-TW': '重新導向迴圈' },
    meaning: { en: 'The redirects go round in a circle.', 'zh-TW': '重新導向不斷循環。' },
    causes: [
      {
        id: 'loop',
        label: { en: 'two redirects point to each other', 'zh-TW': '兩個重新導向互相指向' },
        why: {
          en: 'A proxy ends TLS and the application redirects to HTTPS for ever, or a login cookie is refused.',
          'zh-TW': 'Proxy 終止 TLS，應用程式便不斷重新導向到 HTTPS；或登入 cookie 被拒。',
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
            en: 'Delete the cookies of {host} and try again.',
            'zh-TW': '刪除 {host} 的 cookie 後再試一次。',
          },
        ],
      },
    ],
    seeAlso: ['net/ERR_TOO_MANY_REDIRECTS', 'http/301', 'http/302'],
    sources: [
      'https://searchfox.org/mozilla-central/source/xpcom/base/ErrorList.py',
      'https://learn.microsoft.com/en-us/aspnet/core/host-and-deploy/proxy-load-balancer',
    ],
  },
  {
    id: 'net/NS_ERROR_CORRUPTED_CONTENT',
    severity: 'error',
    visibility: 'client',
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
            config: '<mimeMap fileExtension="{extension}" mimeType="text/javascript" />',
          },
        ],
      },
    ],
    seeAlso: ['net/ERR_BLOCKED_BY_ORB', 'iis/404.3'],
    sources: [
      'https://searchfox.org/mozilla-central/source/xpcom/base/ErrorList.py',
      'https://learn.microsoft.com/en-us/iis/configuration/system.webserver/staticcontent/mimemap',
    ],
  },
  {
    id: 'net/NS_ERROR_INVALID_CONTENT_ENCODING',
    severity: 'error',
    visibility: 'client',
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
            config: '<urlCompression doStaticCompression="true" doDynamicCompression="false" />',
          },
        ],
      },
    ],
    seeAlso: ['net/ERR_CONTENT_DECODING_FAILED'],
    sources: [
      'https://searchfox.org/mozilla-central/source/xpcom/base/ErrorList.py',
      'https://learn.microsoft.com/en-us/iis/configuration/system.webserver/httpcompression/',
    ],
  },
  {
    id: 'net/NS_ERROR_NET_PARTIAL_TRANSFER',
    severity: 'error',
    visibility: 'client',
    title: { en: 'Partial transfer', 'zh-TW': '部分傳輸' },
    meaning: { en: 'Fewer bytes came than were announced.', 'zh-TW': '收到的位元組少於宣告的數量。' },
    causes: [
      {
        id: 'cut-off',
        label: { en: 'a crash, a time-out or a wrong length', 'zh-TW': '損毀、逾時或長度錯誤' },
        why: {
          en: 'The application failed in mid-answer, or HTTP.sys gave up on a slow reader.',
          'zh-TW': '應用程式在回應途中失敗，或 HTTP.sys 放棄讀取過慢的用戶端。',
        },
        check: {
          en: 'HTTPERR has `Timer_MinBytesPerSecond`.',
          'zh-TW': 'HTTPERR 的原因是 `Timer_MinBytesPerSecond`。',
        },
        fix: [
          {
            en: 'Let slow readers finish.',
            'zh-TW': '讓慢速用戶端完成下載。',
            command:
              'appcmd set config -section:system.applicationHost/webLimits /minBytesPerSecond:0 /commit:apphost',
          },
        ],
      },
    ],
    seeAlso: ['net/ERR_CONTENT_LENGTH_MISMATCH'],
    sources: [
      'https://searchfox.org/mozilla-central/source/xpcom/base/ErrorList.py',
      'https://learn.microsoft.com/en-us/iis/configuration/system.applicationhost/weblimits',
    ],
  },
  {
    id: 'net/NS_ERROR_NET_EMPTY_RESPONSE',
    severity: 'error',
    visibility: 'client',
    title: { en: 'Empty response', 'zh-TW': '空的回應' },
    meaning: {
      en: 'The server closed the connection without an answer.',
      'zh-TW': '伺服器未回應就關閉連線。',
    },
    causes: [
      {
        id: 'closed-without-answer',
        label: { en: 'a crash or a drop rule', 'zh-TW': '損毀或捨棄規則' },
        why: {
          en: 'The worker process died, or a rule drops the request.',
          'zh-TW': '工作者處理序結束，或規則捨棄要求。',
        },
        check: {
          en: 'The Application log has event 1000 or 1026.',
          'zh-TW': '應用程式記錄檔有事件 1000 或 1026。',
        },
        fix: [
          {
            en: 'Look for the crash.',
            'zh-TW': '尋找損毀原因。',
            command: 'Get-WinEvent -ProviderName "Application Error" -MaxEvents 10',
          },
        ],
      },
    ],
    seeAlso: ['net/ERR_EMPTY_RESPONSE'],
    sources: ['https://searchfox.org/mozilla-central/source/xpcom/base/ErrorList.py'],
  },
  {
    id: 'net/NS_ERROR_UNKNOWN_PROTOCOL',
    severity: 'error',
    visibility: 'client',
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
        check: { en: 'Look at what stands before the colon.', 'zh-TW': '檢視冒號之前的部分。' },
        fix: [{ en: 'Install the program, or correct the link.', 'zh-TW': '安裝該程式，或修正連結。' }],
      },
    ],
    seeAlso: ['net/ERR_UNKNOWN_URL_SCHEME'],
    sources: ['https://searchfox.org/mozilla-central/source/xpcom/base/ErrorList.py'],
  },
  {
    id: 'net/NS_ERROR_PORT_ACCESS_NOT_ALLOWED',
    severity: 'error',
    visibility: 'client',
    title: { en: 'Port not allowed', 'zh-TW': '不允許的連接埠' },
    meaning: {
      en: 'Firefox refuses port {port}, since it belongs to another protocol.',
      'zh-TW': 'Firefox 拒絕連接埠 {port}，因為它屬於其他通訊協定。',
    },
    causes: [
      {
        id: 'blocked-port',
        label: { en: 'the port is on the list of blocked ports', 'zh-TW': '連接埠在封鎖清單中' },
        why: {
          en: 'Ports such as 25, 6000 and 6665 to 6669 are closed to web pages.',
          'zh-TW': '25、6000、6665 到 6669 等連接埠不開放給網頁使用。',
        },
        check: { en: 'The list is in the Fetch standard.', 'zh-TW': '清單列於 Fetch 標準。' },
        fix: [
          {
            en: 'Move the site to another port, such as 8080.',
            'zh-TW': '將網站移到其他連接埠，例如 8080。',
            command: 'New-WebBinding -Name "{site}" -Protocol http -Port 8080',
          },
        ],
      },
    ],
    seeAlso: ['net/ERR_UNSAFE_PORT'],
    sources: [
      'https://searchfox.org/mozilla-central/source/xpcom/base/ErrorList.py',
      'https://fetch.spec.whatwg.org/#port-blocking',
    ],
  },
]);
