import { defineTable } from '../../entry';

/** Microsoft's list of the reasons. */
const HTTPERR =
  'https://learn.microsoft.com/troubleshoot/developer/webapps/aspnet/site-behavior-performance/error-logging-http-apis';

/** A request that no worker process fetched. */
const NOT_FETCHED = {
  id: 'not-fetched',
  label: { en: 'no worker process fetched the request', 'zh-TW': '沒有背景工作處理序取得要求' },
  why: {
    en: 'The pool hangs, starts too slowly or is overloaded, and `connectionTimeout` (120 s) passed.',
    'zh-TW': '集區停止回應、啟動過慢或過載，而且已超過 `connectionTimeout`（120 秒）。',
  },
  check: {
    en: '`s-queuename` names the pool; its `w3wp.exe` is missing, blocked or at full CPU.',
    'zh-TW': '`s-queuename` 是集區名稱；其 `w3wp.exe` 不存在、遭封鎖或 CPU 滿載。',
  },
  fix: [
    {
      en: 'See what the running requests wait for.',
      'zh-TW': '檢視執行中的要求在等待什麼。',
      command: 'appcmd list requests /elapsed:5000',
    },
    {
      en: 'Keep the pool started, if the first request is the slow one.',
      'zh-TW': '若是第一個要求過慢，讓集區保持啟動。',
      command: 'appcmd set apppool "{appPool}" /startMode:AlwaysRunning /processModel.idleTimeout:00:00:00',
    },
  ],
};

/** HTTPERR: a timer of HTTP.sys ended the connection. */
export default defineTable({ severity: 'error', visibility: 'log-only', sources: [HTTPERR] }, [
  {
    id: 'httpsys/Timer_ConnectionIdle',
    severity: 'info',
    title: { en: 'Idle connection closed', 'zh-TW': '關閉閒置連線' },
    meaning: {
      en: 'A kept-alive connection was idle for `connectionTimeout`, 120 seconds by default. This is normal.',
      'zh-TW': '保持連線的閒置時間達到 `connectionTimeout`，預設為 120 秒。這是正常情況。',
    },
    causes: [
      {
        id: 'proxy-reuses',
        label: { en: 'a proxy keeps connections for longer', 'zh-TW': 'Proxy 保留連線的時間更長' },
        why: {
          en: 'It sends a request just as HTTP.sys closes the connection, and answers 502.',
          'zh-TW': '它在 HTTP.sys 關閉連線時送出要求，因而回應 502。',
        },
        check: {
          en: 'Rare 502s, with no line in the IIS log.',
          'zh-TW': '偶爾出現 502，而 IIS 記錄檔沒有記錄。',
        },
        fix: [
          {
            en: "Set the time above the proxy's idle time-out.",
            'zh-TW': '設定為大於 Proxy 的閒置逾時。',
            command: 'appcmd set site "{site}" /limits.connectionTimeout:00:05:00',
          },
        ],
      },
    ],
    seeAlso: ['http/502', 'vendor/aws-alb-502'],
    sources: [
      HTTPERR,
      'https://learn.microsoft.com/iis/configuration/system.applicationhost/sites/site/limits',
    ],
  },
  {
    id: 'httpsys/Timer_HeaderWait',
    severity: 'warning',
    title: { en: 'Headers did not arrive in time', 'zh-TW': '標頭未在時限內送達' },
    meaning: {
      en: 'The headers of a request were not complete in time, two minutes by default.',
      'zh-TW': '要求的標頭未在時限內傳送完成，預設為兩分鐘。',
    },
    causes: [
      {
        id: 'open-connection',
        label: { en: 'a connection opened and left without request', 'zh-TW': '連線開啟後沒有送出要求' },
        why: {
          en: 'Browsers connect in advance, probes only open the port; Slowloris attacks do it on purpose.',
          'zh-TW': '瀏覽器會預先連線，探查只開啟連接埠；Slowloris 攻擊則刻意如此。',
        },
        check: { en: 'Many from one `c-ip` are an attack.', 'zh-TW': '同一個 `c-ip` 大量出現就是攻擊。' },
        fix: [
          {
            en: 'Against an attack, shorten the time.',
            'zh-TW': '遭受攻擊時，縮短時間。',
            command:
              'appcmd set config -section:system.applicationHost/webLimits /headerWaitTimeout:00:00:30 /commit:apphost',
          },
        ],
      },
    ],
    seeAlso: ['http/408', 'httpsys/Timer_EntityBody'],
    sources: [HTTPERR, 'https://learn.microsoft.com/iis/configuration/system.applicationhost/weblimits'],
  },
  {
    id: 'httpsys/Timer_EntityBody',
    title: { en: 'Body did not arrive in time', 'zh-TW': '本文未在時限內送達' },
    meaning: {
      en: 'No part of the body arrived for `connectionTimeout`, 120 seconds by default. Each part that arrives starts the time anew.',
      'zh-TW': '在 `connectionTimeout`（預設 120 秒）內沒有收到任何本文。每收到一部分就重新計時。',
    },
    causes: [
      {
        id: 'stalled-upload',
        label: { en: 'the upload stalls or is shorter than announced', 'zh-TW': '上傳停滯或比宣告的短' },
        why: {
          en: 'A weak line, a proxy that holds the body back, or a `Content-Length` that is too large.',
          'zh-TW': '網路不穩、Proxy 暫存本文，或 `Content-Length` 過大。',
        },
        check: {
          en: 'The browser reports a reset after some {duration} of upload.',
          'zh-TW': '瀏覽器上傳約 {duration} 後回報連線重設。',
        },
        fix: [
          {
            en: 'Give slow clients more time.',
            'zh-TW': '給慢速用戶端更多時間。',
            command: 'appcmd set site "{site}" /limits.connectionTimeout:00:05:00',
          },
          { en: 'Upload large files in parts.', 'zh-TW': '分段上傳大型檔案。' },
        ],
      },
    ],
    seeAlso: ['http/408', 'net/ERR_CONNECTION_RESET'],
  },
  {
    id: 'httpsys/Timer_MinBytesPerSecond',
    title: { en: 'Client reads too slowly', 'zh-TW': '用戶端接收過慢' },
    meaning: {
      en: 'The client took the answer more slowly than `minBytesPerSecond`, 240 by default, so the download was cut.',
      'zh-TW': '用戶端接收回應的速度低於 `minBytesPerSecond`（預設 240），因此下載遭中斷。',
    },
    causes: [
      {
        id: 'slow-client',
        label: { en: 'a slow line, or a client that pauses', 'zh-TW': '網路過慢或用戶端暫停接收' },
        why: {
          en: 'A paused video, a mobile line or a proxy.',
          'zh-TW': '例如暫停的影片、行動網路或 Proxy。',
        },
        check: {
          en: 'The download ends short, `ERR_CONTENT_LENGTH_MISMATCH`.',
          'zh-TW': '下載不完整，出現 `ERR_CONTENT_LENGTH_MISMATCH`。',
        },
        fix: [
          {
            en: 'Lower the limit; `0` turns it off, also against attacks.',
            'zh-TW': '降低此限制；`0` 會關閉它，也不再防範攻擊。',
            command:
              'appcmd set config -section:system.applicationHost/webLimits /minBytesPerSecond:60 /commit:apphost',
          },
        ],
      },
    ],
    seeAlso: ['net/ERR_CONTENT_LENGTH_MISMATCH'],
    sources: [HTTPERR, 'https://learn.microsoft.com/iis/configuration/system.applicationhost/weblimits'],
  },
  {
    id: 'httpsys/Timer_AppPool',
    title: { en: 'Waited too long for the pool', 'zh-TW': '等待集區過久' },
    meaning: {
      en: 'The request waited in the queue of the pool until it expired.',
      'zh-TW': '要求在集區的佇列中等待，直到逾時。',
    },
    causes: [NOT_FETCHED],
    seeAlso: ['httpsys/AppPoolTimer', 'httpsys/Timer_ReqQueue', 'net/ERR_EMPTY_RESPONSE'],
  },
  {
    id: 'httpsys/Timer_ReqQueue',
    versions: 'IIS 7+',
    title: { en: 'Waited too long in the queue', 'zh-TW': '在佇列中等待過久' },
    meaning: {
      en: 'As `Timer_AppPool`, on Windows Server 2008 and later.',
      'zh-TW': '同 `Timer_AppPool`，用於 Windows Server 2008 以後。',
    },
    causes: [NOT_FETCHED],
    seeAlso: ['httpsys/Timer_AppPool', 'httpsys/QueueFull'],
  },
  {
    id: 'httpsys/Timer_SslRenegotiation',
    title: { en: 'TLS renegotiation timed out', 'zh-TW': 'TLS 重新交涉逾時' },
    meaning: {
      en: 'Asking for a client certificate in mid-connection took longer than two minutes.',
      'zh-TW': '在連線途中要求用戶端憑證，超過兩分鐘仍未完成。',
    },
    causes: [
      {
        id: 'renegotiation',
        label: {
          en: 'the client cannot renegotiate, or a user waits',
          'zh-TW': '用戶端無法重新交涉，或使用者遲未選擇',
        },
        why: {
          en: 'HTTP/2 and TLS 1.3 have none; else a user waits in the certificate dialog.',
          'zh-TW': 'HTTP/2 與 TLS 1.3 沒有此功能；或使用者停在憑證對話方塊。',
        },
        check: {
          en: 'Only paths that want a client certificate hang.',
          'zh-TW': '只有要求用戶端憑證的路徑停滯。',
        },
        fix: [
          {
            en: 'See hash and application id of the binding.',
            'zh-TW': '檢視繫結的雜湊與應用程式識別碼。',
            command: 'netsh http show sslcert',
          },
          {
            en: 'Ask for the certificate at the first handshake, with the values shown there.',
            'zh-TW': '以顯示的值設定在第一次交握時就要求憑證。',
            command:
              'netsh http update sslcert ipport=0.0.0.0:443 certhash=HASH appid=APPID clientcertnegotiation=enable',
          },
        ],
      },
    ],
    seeAlso: ['iis/403.7', 'net/ERR_CONNECTION_RESET'],
  },
  {
    id: 'httpsys/Timer_Response',
    severity: 'info',
    title: { en: 'Reserved', 'zh-TW': '保留' },
    meaning: { en: 'A reserved name that is not used.', 'zh-TW': '保留的名稱，目前未使用。' },
    causes: [],
    seeAlso: ['httpsys/Timer_ConnectionIdle'],
  },
]);
