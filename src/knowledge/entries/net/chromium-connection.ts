import { defineTable } from '../../entry';

const NET_ERRORS = 'https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h';
const HTTPERR =
  'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/aspnet/site-behavior-performance/error-logging-http-apis';

/** Chromium: the TCP connection was refused, broken or closed early. */
export default defineTable(
  { group: 'connection', severity: 'error', visibility: 'client', sources: [NET_ERRORS] },
  [
    {
      id: 'net/ERR_CONNECTION_REFUSED',
      title: { en: 'Connection refused', 'zh-TW': '連線遭拒' },
      meaning: {
        en: 'Nothing listens on port {port} of {host}, or a firewall refuses it.',
        'zh-TW': '{host} 的連接埠 {port} 沒有程式接聽，或遭防火牆拒絕。',
      },
      causes: [
        {
          id: 'nothing-listens',
          label: { en: 'nothing listens on this port', 'zh-TW': '此連接埠沒有程式接聽' },
          why: {
            en: 'The site, the `W3SVC` service or the development server on `{host}:{port}` is stopped, or the port in the URL is wrong.',
            'zh-TW': '`{host}:{port}` 的網站、`W3SVC` 服務或開發伺服器已停止，或 URL 中的連接埠錯誤。',
          },
          check: {
            en: 'No log has a line. On the server, see who listens.',
            'zh-TW': '所有記錄檔都沒有記錄。在伺服器上檢視誰在接聽。',
          },
          fix: [
            {
              en: 'See the listeners of the port.',
              'zh-TW': '檢視該連接埠的接聽程式。',
              command: 'netstat -ano | findstr :{port}',
            },
            {
              en: 'Start the site, and see that it has a binding for this port.',
              'zh-TW': '啟動網站，並確認它有此連接埠的繫結。',
              command: 'appcmd start site "{site}"',
            },
            {
              en: 'If HTTP.sys listens on chosen addresses only, add this one or delete the list.',
              'zh-TW': '如果 HTTP.sys 只接聽指定的位址，請加入此位址或刪除清單。',
              command: 'netsh http show iplisten',
            },
          ],
        },
        {
          id: 'visitors-localhost',
          label: { en: 'a published page calls localhost', 'zh-TW': '已發佈的頁面呼叫 localhost' },
          why: {
            en: '`localhost` is the machine of whoever looks at the page, not the server.',
            'zh-TW': '`localhost` 是瀏覽者自己的電腦，不是伺服器。',
          },
          check: { en: "It works on the developer's machine alone.", 'zh-TW': '只有在開發者的電腦上正常。' },
          fix: [
            {
              en: 'Build the page with the public address of the API.',
              'zh-TW': '以 API 的公開位址建置頁面。',
            },
          ],
        },
      ],
      seeAlso: [
        'net/ERR_CONNECTION_TIMED_OUT',
        'net/ERR_CONNECTION_RESET',
        'net/NS_ERROR_CONNECTION_REFUSED',
        'httpsys/Connections_Refused',
      ],
      sources: [NET_ERRORS, 'https://learn.microsoft.com/en-us/aspnet/core/test/troubleshoot-azure-iis'],
    },
    {
      id: 'net/ERR_CONNECTION_RESET',
      title: { en: 'Connection reset', 'zh-TW': '連線已重設' },
      meaning: {
        en: 'The server or something between cut the connection with a reset.',
        'zh-TW': '伺服器或途中的裝置以重設封包中斷連線。',
      },
      causes: [
        {
          id: 'tls-binding',
          label: { en: 'HTTPS binding without a working certificate', 'zh-TW': 'HTTPS 繫結沒有可用的憑證' },
          overTls: true,
          why: {
            en: 'HTTP.sys resets the handshake when no certificate is bound to the address or host name, or when its private key cannot be used.',
            'zh-TW': '如果位址或主機名稱未繫結憑證，或無法使用其私密金鑰，HTTP.sys 會在交握時重設連線。',
          },
          check: {
            en: 'Every `https://` request fails; the System log has `Schannel` 36870 or `HttpEvent` 15021.',
            'zh-TW': '所有 `https://` 要求都失敗；系統記錄檔有 `Schannel` 36870 或 `HttpEvent` 15021。',
          },
          fix: [
            {
              en: "See which certificates are bound, and choose the certificate in the site's bindings again.",
              'zh-TW': '檢視已繫結的憑證，並在網站的繫結中重新選擇憑證。',
              command: 'netsh http show sslcert',
            },
          ],
        },
        {
          id: 'worker-or-rule',
          label: { en: 'a crash, a stopped pool or an IP rule', 'zh-TW': '處理序當機、集區停止或 IP 規則' },
          why: {
            en: 'The worker process died in mid-request, the pool is stopped with `loadBalancerCapabilities` `TcpLevel`, or an IP restriction uses `AbortRequest`.',
            'zh-TW':
              '背景工作處理序在要求途中結束、集區停止且 `loadBalancerCapabilities` 為 `TcpLevel`，或 IP 限制使用 `AbortRequest`。',
          },
          check: {
            en: 'HTTPERR has `Connection_Abandoned_By_AppPool` or `Connection_Abandoned_By_ReqQueue`; the IIS log `sc-win32-status` `1236`.',
            'zh-TW':
              'HTTPERR 的原因是 `Connection_Abandoned_By_AppPool` 或 `Connection_Abandoned_By_ReqQueue`；IIS 記錄檔的 `sc-win32-status` 為 `1236`。',
          },
          fix: [
            {
              en: 'Let a stopped pool answer 503, so that it can be seen.',
              'zh-TW': '讓停止的集區回應 503，以便辨識。',
              command: 'appcmd set apppool "{appPool}" /failure.loadBalancerCapabilities:HttpLevel',
            },
            {
              en: 'Find the crash in the event log.',
              'zh-TW': '在事件記錄檔中尋找當機原因。',
              command: 'Get-WinEvent -ProviderName "Application Error" -MaxEvents 10',
            },
          ],
        },
        {
          id: 'client-certificate-renegotiation',
          label: { en: 'client certificate asked for too late', 'zh-TW': '過晚要求用戶端憑證' },
          why: {
            en: "HTTP.sys renegotiates TLS to ask for a client certificate; HTTP/2, TLS 1.3 without post-handshake support, or a long wait for the user's choice ends in a reset.",
            'zh-TW':
              'HTTP.sys 以重新交涉 TLS 的方式要求用戶端憑證；HTTP/2、不支援交握後驗證的 TLS 1.3，或使用者選擇過久，都會造成重設。',
          },
          check: {
            en: 'Only paths that want client certificates fail; HTTPERR has `Timer_SslRenegotiation`.',
            'zh-TW': '只有要求用戶端憑證的路徑失敗；HTTPERR 的原因是 `Timer_SslRenegotiation`。',
          },
          fix: [
            {
              en: 'Make the entry again by `netsh http delete sslcert` and `add sslcert`, with the printed hash and application id and `clientcertnegotiation=enable`.',
              'zh-TW':
                '以 `netsh http delete sslcert` 與 `add sslcert` 重建此項目，使用列出的雜湊與應用程式識別碼，並加上 `clientcertnegotiation=enable`。',
              command: 'netsh http show sslcert',
            },
          ],
        },
        {
          id: 'middlebox',
          label: { en: 'a firewall or proxy on the way cuts it', 'zh-TW': '途中的防火牆或 Proxy 中斷連線' },
          why: {
            en: 'An intrusion filter or TLS inspection dislikes the host or the content.',
            'zh-TW': '入侵防護或 TLS 檢查阻擋該主機或內容。',
          },
          check: { en: 'It works from another network.', 'zh-TW': '從其他網路則正常。' },
          fix: [
            {
              en: "Ask the network's owner for an exception for {host}.",
              'zh-TW': '向網路管理者申請 {host} 的例外。',
            },
          ],
        },
        {
          id: 'http-sys-timer',
          label: { en: 'a time-out of HTTP.sys passed', 'zh-TW': '超過 HTTP.sys 的逾時' },
          why: {
            en: 'The body came too slowly, the client read too slowly, or an idle connection reached `connectionTimeout` (120 s by default).',
            'zh-TW': '本文傳送過慢、用戶端讀取過慢，或閒置連線達到 `connectionTimeout`（預設 120 秒）。',
          },
          check: {
            en: 'HTTPERR has `Timer_EntityBody`, `Timer_MinBytesPerSecond` or `Timer_ConnectionIdle` for this client.',
            'zh-TW':
              'HTTPERR 中此用戶端的原因是 `Timer_EntityBody`、`Timer_MinBytesPerSecond` 或 `Timer_ConnectionIdle`。',
          },
          fix: [
            {
              en: 'Give slow uploads more time.',
              'zh-TW': '讓慢速上傳有更多時間。',
              command: 'appcmd set site "{site}" /limits.connectionTimeout:00:05:00',
            },
            {
              en: 'On a proxy or balancer in front, keep the idle time below this value.',
              'zh-TW': '在前方的 Proxy 或負載平衡器上，將閒置時間設為小於此值。',
            },
          ],
        },
      ],
      seeAlso: [
        'net/ERR_CONNECTION_CLOSED',
        'net/ERR_EMPTY_RESPONSE',
        'net/ERR_SSL_PROTOCOL_ERROR',
        'http/503',
        'httpsys/Connection_Abandoned_By_AppPool',
        'httpsys/Timer_EntityBody',
        'httpsys/Timer_ConnectionIdle',
      ],
      sources: [
        NET_ERRORS,
        HTTPERR,
        'https://learn.microsoft.com/en-us/iis/configuration/system.applicationhost/applicationpools/add/failure',
        'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/cannot-access-site-using-https',
      ],
    },
    {
      id: 'net/ERR_CONNECTION_CLOSED',
      title: { en: 'Connection closed', 'zh-TW': '連線已關閉' },
      meaning: {
        en: 'The server closed the connection before the answer was complete.',
        'zh-TW': '伺服器在回應完成之前關閉連線。',
      },
      causes: [
        {
          id: 'closed-early',
          label: { en: 'the server closed the connection early', 'zh-TW': '伺服器提早關閉連線' },
          why: {
            en: 'The application crashed or was recycled, a time-out passed, or the TLS port found no certificate for the name.',
            'zh-TW': '應用程式當機或被回收、超過逾時，或 TLS 連接埠沒有該名稱的憑證。',
          },
          check: {
            en: 'HTTPERR shows `Connection_` or `Timer_` reasons at that time.',
            'zh-TW': 'HTTPERR 在該時間有 `Connection_` 或 `Timer_` 開頭的原因。',
          },
          fix: [
            {
              en: 'Look for the reason in HTTPERR.',
              'zh-TW': '在 HTTPERR 中尋找原因。',
              command: 'findstr "Connection_ Timer_" %windir%\\System32\\LogFiles\\HTTPERR\\httperr*.log',
            },
          ],
        },
      ],
      seeAlso: [
        'net/ERR_CONNECTION_RESET',
        'net/ERR_EMPTY_RESPONSE',
        'httpsys/Connection_Dropped',
        'httpsys/Timer_ConnectionIdle',
      ],
      sources: [NET_ERRORS, HTTPERR],
    },
    {
      id: 'net/ERR_CONNECTION_ABORTED',
      title: { en: 'Connection aborted', 'zh-TW': '連線已中止' },
      meaning: {
        en: 'What the browser sent was never acknowledged, so the connection was given up.',
        'zh-TW': '瀏覽器傳送的資料未獲確認，連線因此被放棄。',
      },
      causes: [
        {
          id: 'packets-lost',
          label: { en: 'the line lost the packets', 'zh-TW': '線路遺失封包' },
          why: {
            en: 'A weak link, or a VPN with a wrong MTU.',
            'zh-TW': '訊號不良，或 VPN 的 MTU 設定錯誤。',
          },
          check: { en: 'Large uploads fail, small requests work.', 'zh-TW': '大型上傳失敗，小型要求正常。' },
          fix: [
            {
              en: 'Find the largest packet that passes, and set the MTU to it.',
              'zh-TW': '找出可通行的最大封包，並據此設定 MTU。',
              command: 'ping {host} -f -l 1372',
            },
          ],
        },
      ],
      seeAlso: ['net/ERR_CONNECTION_RESET'],
    },
    {
      id: 'net/ERR_CONNECTION_FAILED',
      title: { en: 'Connection failed', 'zh-TW': '連線失敗' },
      meaning: {
        en: 'The connection could not be made, for a reason that has no name of its own.',
        'zh-TW': '無法建立連線，原因沒有專屬的名稱。',
      },
      causes: [
        {
          id: 'connect-failed',
          label: { en: 'routing, IPv6 or a firewall', 'zh-TW': '路由、IPv6 或防火牆' },
          why: {
            en: 'The operating system refused or could not finish the connection.',
            'zh-TW': '作業系統拒絕或無法完成連線。',
          },
          check: { en: 'Other hosts work from the same machine.', 'zh-TW': '同一台電腦連線其他主機正常。' },
          fix: [
            {
              en: 'Test the connection outside the browser.',
              'zh-TW': '在瀏覽器以外測試連線。',
              command: 'Test-NetConnection -ComputerName {host} -Port {port}',
            },
          ],
        },
      ],
      seeAlso: ['net/ERR_CONNECTION_REFUSED', 'net/ERR_ADDRESS_UNREACHABLE'],
    },
  ],
);
