import { defineTable } from '../../entry';

const ERROR_LIST = 'https://searchfox.org/mozilla-central/source/xpcom/base/ErrorList.py';
const HTTPERR =
  'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/aspnet/site-behavior-performance/error-logging-http-apis';
const LOCAL_PORTS =
  'https://learn.microsoft.com/en-us/troubleshoot/windows-client/networking/tcp-ip-port-exhaustion-troubleshooting';
const WEBSOCKET = 'https://learn.microsoft.com/en-us/iis/configuration/system.webserver/websocket';

/** Firefox: the host could not be reached, or the connection broke. */
export default defineTable(
  { group: 'connection', severity: 'error', visibility: 'client', sources: [ERROR_LIST] },
  [
    {
      id: 'net/NS_ERROR_CONNECTION_REFUSED',
      title: { en: 'Connection refused (Firefox)', 'zh-TW': '連線遭拒（Firefox）' },
      meaning: {
        en: 'Nothing listens on port {port} of {host}, a firewall refuses it, or there is no way to the host.',
        'zh-TW': '{host} 的連接埠 {port} 沒有程式接聽、遭防火牆拒絕，或無法到達主機。',
      },
      causes: [
        {
          id: 'nothing-listens',
          label: { en: 'nothing listens on this port', 'zh-TW': '此連接埠沒有程式接聽' },
          why: {
            en: 'The site, `W3SVC` or the development server is stopped, or the port is wrong.',
            'zh-TW': '網站、`W3SVC` 或開發伺服器已停止，或連接埠錯誤。',
          },
          check: {
            en: 'On the server, the list of listeners lacks the port.',
            'zh-TW': '在伺服器上，接聽清單中沒有此連接埠。',
          },
          fix: [
            {
              en: 'See the listeners of the port.',
              'zh-TW': '檢視該連接埠的接聽程式。',
              command: 'netstat -ano | findstr :{port}',
            },
            { en: 'Start the site.', 'zh-TW': '啟動網站。', command: 'appcmd start site "{site}"' },
          ],
        },
        {
          id: 'unreachable',
          label: { en: 'no route, or a firewall forbids it', 'zh-TW': '沒有路由，或遭防火牆禁止' },
          why: {
            en: 'Firefox has no names of its own for an unreachable network or host, nor for a connection that a firewall forbids, and uses this one.',
            'zh-TW': '網路或主機無法到達，以及防火牆禁止連線時，Firefox 沒有專用的名稱，因此使用此名稱。',
          },
          check: {
            en: '`Test-NetConnection` fails on this machine and works on another one or with the VPN.',
            'zh-TW': '`Test-NetConnection` 在此電腦失敗，但在其他電腦或使用 VPN 時成功。',
          },
          fix: [
            {
              en: 'Test the port.',
              'zh-TW': '測試連接埠。',
              command: 'Test-NetConnection -ComputerName {host} -Port {port}',
            },
            {
              en: 'Open the port on the server, or allow `firefox.exe` in the security software.',
              'zh-TW': '在伺服器上開放此連接埠，或在安全性軟體中允許 `firefox.exe`。',
              command:
                'New-NetFirewallRule -DisplayName "HTTP {port}" -Direction Inbound -Protocol TCP -LocalPort {port} -Action Allow',
            },
          ],
        },
        {
          id: 'proxy-answer',
          label: { en: 'the proxy answered with 3xx or 503', 'zh-TW': 'Proxy 回應 3xx 或 503' },
          why: {
            en: 'With a proxy, Firefox gives this name to a redirect or a 503 that the proxy answers to `CONNECT`, as for a sign-in page or a dead target.',
            'zh-TW':
              '使用 Proxy 時，如果 Proxy 對 `CONNECT` 回應重新導向或 503（例如登入頁或目標停機），Firefox 會使用此名稱。',
          },
          check: {
            en: 'Through the proxy, `curl` shows its status line.',
            'zh-TW': '透過 Proxy 執行 `curl`，會顯示其狀態列。',
          },
          fix: [
            {
              en: 'Ask the proxy, and sign in where its `Location` points, or mend the target.',
              'zh-TW': '測試 Proxy，並在其 `Location` 指向的頁面登入，或修復目標。',
              command: 'curl.exe -v -x http://proxy.contoso.com:8080 https://{host}:{port}/',
            },
          ],
        },
      ],
      seeAlso: ['net/ERR_CONNECTION_REFUSED', 'net/NS_ERROR_PROXY_CONNECTION_REFUSED'],
    },
    {
      id: 'net/NS_ERROR_NET_RESET',
      title: { en: 'Connection reset (Firefox)', 'zh-TW': '連線已重設（Firefox）' },
      meaning: {
        en: 'The server or something between cut the connection before any answer came.',
        'zh-TW': '伺服器或途中的裝置在收到回應之前中斷了連線。',
      },
      causes: [
        {
          id: 'reset',
          label: { en: 'HTTPS binding without usable certificate', 'zh-TW': 'HTTPS 繫結沒有可用的憑證' },
          why: {
            en: 'The certificate of the binding was deleted, has no private key, or no binding fits {host}, so HTTP.sys ends the handshake.',
            'zh-TW': '繫結的憑證已刪除、沒有私密金鑰，或沒有符合 {host} 的繫結，因此 HTTP.sys 結束交握。',
          },
          check: {
            en: 'The System log has `Schannel` 36870, or `netsh` shows a hash that is not in the store.',
            'zh-TW': '系統記錄檔有 `Schannel` 36870，或 `netsh` 顯示的雜湊不在憑證存放區中。',
          },
          fix: [
            {
              en: 'See which certificates are bound.',
              'zh-TW': '檢視已繫結的憑證。',
              command: 'netsh http show sslcert',
            },
            {
              en: 'Choose a certificate with a private key in IIS Manager, Bindings > https > Edit.',
              'zh-TW': '在 IIS 管理員的「繫結」>「https」>「編輯」選擇有私密金鑰的憑證。',
            },
          ],
        },
        {
          id: 'worker-process-died',
          label: { en: 'the worker process died', 'zh-TW': '背景工作處理序結束' },
          why: {
            en: 'The application crashed or was recycled with the request in hand.',
            'zh-TW': '應用程式在處理要求時當機或遭回收。',
          },
          check: {
            en: 'HTTPERR has `Connection_Abandoned_By_ReqQueue`, and the Application log has event 1000 or 1026.',
            'zh-TW':
              'HTTPERR 的原因是 `Connection_Abandoned_By_ReqQueue`，且應用程式記錄檔有事件 1000 或 1026。',
          },
          fix: [
            {
              en: 'Read which module or exception ended it, and mend that.',
              'zh-TW': '查看造成結束的模組或例外狀況並修正。',
              command: 'Get-WinEvent -ProviderName "Application Error", ".NET Runtime" -MaxEvents 10',
            },
          ],
        },
        {
          id: 'abort-rule',
          label: { en: 'a rule of IIS aborts the request', 'zh-TW': 'IIS 的規則中止要求' },
          why: {
            en: 'URL Rewrite, IP restrictions and dynamic IP restrictions can end the connection with `AbortRequest` rather than with a status.',
            'zh-TW': 'URL Rewrite、IP 限制與動態 IP 限制可用 `AbortRequest` 直接結束連線，而不傳回狀態碼。',
          },
          check: {
            en: '`AbortRequest` stands in the configuration of the site.',
            'zh-TW': '網站的組態中有 `AbortRequest`。',
          },
          fix: [
            {
              en: 'Find the rule.',
              'zh-TW': '尋找該規則。',
              command: 'appcmd list config "{site}" | findstr AbortRequest',
            },
            {
              en: 'Let it answer with 403, so that clients see a reason.',
              'zh-TW': '改為以 403 回應，讓用戶端看得到原因。',
              config:
                '<system.webServer><security><ipSecurity denyAction="Forbidden" /></security></system.webServer>',
            },
          ],
        },
        {
          id: 'idle-connection',
          label: { en: 'an idle connection was closed just then', 'zh-TW': '閒置的連線恰好關閉' },
          why: {
            en: 'A server or balancer closed a kept connection while Firefox sent a `POST` on it; such a request is not repeated by itself.',
            'zh-TW':
              '伺服器或負載平衡器關閉保持中的連線時，Firefox 正好在其上傳送 `POST`；這種要求不會自動重試。',
          },
          check: {
            en: 'It happens now and then, after a pause of about the idle time-out; HTTPERR has `Timer_ConnectionIdle`.',
            'zh-TW': '偶爾在停頓約閒置逾時的時間後發生；HTTPERR 的原因是 `Timer_ConnectionIdle`。',
          },
          fix: [
            {
              en: 'Make the time-out of IIS longer than that of the balancer in front.',
              'zh-TW': '讓 IIS 的逾時比前方負載平衡器的更長。',
              command:
                'appcmd set config -section:system.applicationHost/sites -siteDefaults.limits.connectionTimeout:00:05:00 /commit:apphost',
            },
          ],
        },
        {
          id: 'cut-on-the-way',
          label: { en: 'a firewall, VPN or virus scanner', 'zh-TW': '防火牆、VPN 或防毒軟體' },
          why: {
            en: 'A device that inspects TLS or host names sends the reset.',
            'zh-TW': '檢查 TLS 或主機名稱的裝置送出重設。',
          },
          check: {
            en: 'It works from another network, and the server has no trace of the request in its logs or HTTPERR.',
            'zh-TW': '從其他網路連線正常，且伺服器的記錄檔與 HTTPERR 都沒有此要求。',
          },
          fix: [
            {
              en: 'Exempt {host} from TLS inspection on that device.',
              'zh-TW': '在該裝置上將 {host} 排除於 TLS 檢查之外。',
            },
          ],
        },
      ],
      seeAlso: ['net/ERR_CONNECTION_RESET', 'net/NS_ERROR_NET_INTERRUPT', 'net/PR_CONNECT_RESET_ERROR'],
      sources: [ERROR_LIST, HTTPERR],
    },
    {
      id: 'net/NS_ERROR_NET_INTERRUPT',
      title: { en: 'Transfer interrupted', 'zh-TW': '傳輸中斷' },
      meaning: {
        en: 'The connection was made, and then ended in the middle.',
        'zh-TW': '連線已建立，但中途結束。',
      },
      causes: [
        {
          id: 'cut-off',
          label: { en: 'a crash, a recycled pool or a time-out', 'zh-TW': '當機、集區回收或逾時' },
          why: {
            en: "The application failed after it began to answer, or a proxy's time-out passed.",
            'zh-TW': '應用程式在開始回應後失敗，或超過 Proxy 的逾時。',
          },
          check: {
            en: 'The Application log has an error at that time, or it always ends after the same number of seconds.',
            'zh-TW': '應用程式記錄檔在該時間有錯誤，或總是在相同秒數後結束。',
          },
          fix: [
            {
              en: 'Find the exception and mend it.',
              'zh-TW': '尋找例外狀況並修正。',
              command: 'Get-WinEvent -LogName Application -MaxEvents 50',
            },
            {
              en: 'If the seconds are the same each time, raise the time-out of the proxy; in ARR:',
              'zh-TW': '如果每次秒數相同，請提高 Proxy 的逾時；在 ARR 中：',
              command: 'appcmd set config -section:system.webServer/proxy -timeout:00:05:00 /commit:apphost',
            },
          ],
        },
      ],
      seeAlso: ['net/NS_ERROR_NET_RESET', 'net/ERR_INCOMPLETE_CHUNKED_ENCODING', 'net/PR_END_OF_FILE_ERROR'],
    },
    {
      id: 'net/NS_ERROR_NET_TIMEOUT',
      title: { en: 'Connection or answer timed out', 'zh-TW': '連線或回應逾時' },
      meaning: {
        en: 'The connection or the answer did not come in time.',
        'zh-TW': '連線或回應未在時限內完成。',
      },
      causes: [
        {
          id: 'no-answer',
          label: { en: 'packets dropped, or the host is down', 'zh-TW': '封包遭捨棄，或主機停機' },
          why: {
            en: 'A firewall drops the packets, or no machine has this address.',
            'zh-TW': '防火牆捨棄封包，或沒有電腦使用此位址。',
          },
          check: {
            en: '`Test-NetConnection` says `TcpTestSucceeded : False` after a long wait.',
            'zh-TW': '`Test-NetConnection` 在久候之後顯示 `TcpTestSucceeded : False`。',
          },
          fix: [
            {
              en: 'Test the port, then open it on the firewall of the server or the cloud.',
              'zh-TW': '測試連接埠，然後在伺服器或雲端的防火牆上開放。',
              command: 'Test-NetConnection -ComputerName {host} -Port {port}',
            },
          ],
        },
        {
          id: 'server-hangs',
          label: { en: 'the server hangs', 'zh-TW': '伺服器停滯' },
          why: {
            en: 'The page waits for a database, a lock or another service, or all threads are busy.',
            'zh-TW': '頁面正在等待資料庫、鎖定或其他服務，或所有執行緒都在忙碌。',
          },
          check: {
            en: 'The port answers, and the request is among the running ones.',
            'zh-TW': '連接埠有回應，且此要求在執行中的要求之列。',
          },
          fix: [
            {
              en: 'See the running requests, and mend what they wait for.',
              'zh-TW': '檢視執行中的要求，並修正其等待的項目。',
              command: 'appcmd list requests /elapsed:10000',
            },
          ],
        },
      ],
      seeAlso: ['net/ERR_CONNECTION_TIMED_OUT', 'net/ERR_TIMED_OUT', 'http/504'],
    },
    {
      id: 'net/NS_ERROR_NET_TIMEOUT_EXTERNAL',
      title: { en: 'Cancelled by a timer', 'zh-TW': '由計時器取消' },
      meaning: {
        en: 'A timer of Firefox cancelled the request, such as the one for opening a WebSocket.',
        'zh-TW': 'Firefox 的計時器取消了要求，例如開啟 WebSocket 的計時器。',
      },
      causes: [
        {
          id: 'websocket-open',
          label: { en: 'the WebSocket did not open in 20 s', 'zh-TW': 'WebSocket 未在 20 秒內開啟' },
          why: {
            en: 'The server or a proxy took the connection and did not answer the upgrade within `network.websocket.timeout.open` seconds.',
            'zh-TW': '伺服器或 Proxy 接受了連線，但未在 `network.websocket.timeout.open` 秒內回應升級要求。',
          },
          check: {
            en: 'The URL begins with `ws:` or `wss:` and fails after 20 seconds.',
            'zh-TW': 'URL 以 `ws:` 或 `wss:` 開頭，並在 20 秒後失敗。',
          },
          fix: [
            {
              en: 'Let the proxy pass `Upgrade` and `Connection`, and see on the server where the request waits.',
              'zh-TW': '讓 Proxy 傳遞 `Upgrade` 與 `Connection`，並在伺服器上檢視要求等待之處。',
              command: 'appcmd list requests /elapsed:10000',
            },
          ],
        },
      ],
      seeAlso: ['net/NS_ERROR_NET_TIMEOUT', 'net/NS_ERROR_WEBSOCKET_CONNECTION_REFUSED'],
    },
    {
      id: 'net/NS_ERROR_OFFLINE',
      severity: 'warning',
      title: { en: 'Offline', 'zh-TW': '離線' },
      meaning: {
        en: 'Firefox is in offline mode, or the machine has no network.',
        'zh-TW': 'Firefox 處於離線模式，或電腦沒有網路。',
      },
      causes: [
        {
          id: 'offline',
          label: { en: 'offline mode or no network', 'zh-TW': '離線模式或沒有網路' },
          why: {
            en: 'File, Work Offline is ticked, or no interface is connected.',
            'zh-TW': '已勾選「檔案」選單的「離線作業」，或沒有任何網路介面連線。',
          },
          check: { en: 'Every host fails.', 'zh-TW': '所有主機都失敗。' },
          fix: [
            {
              en: 'Press Alt and untick File > Work Offline, or reconnect.',
              'zh-TW': '按 Alt 鍵並取消勾選「檔案」>「離線作業」，或重新連線。',
              command: 'Get-NetAdapter',
            },
          ],
        },
      ],
      seeAlso: ['net/ERR_INTERNET_DISCONNECTED'],
    },
    {
      id: 'net/NS_ERROR_WEBSOCKET_CONNECTION_REFUSED',
      title: { en: 'WebSocket refused', 'zh-TW': 'WebSocket 遭拒' },
      meaning: {
        en: 'The WebSocket did not open: the server did not answer the upgrade with 101.',
        'zh-TW': 'WebSocket 無法開啟：伺服器未以 101 回應升級要求。',
      },
      causes: [
        {
          id: 'feature-missing',
          label: { en: 'IIS lacks the WebSocket Protocol', 'zh-TW': 'IIS 缺少 WebSocket 通訊協定' },
          why: {
            en: 'The role service is not installed or the site turns it off, so the application answers 200, 400 or 404.',
            'zh-TW': '未安裝此角色服務或網站將其關閉，因此應用程式回應 200、400 或 404。',
          },
          check: {
            en: 'The answer to the `Upgrade` request is not 101, also when asked on the server itself.',
            'zh-TW': '對 `Upgrade` 要求的回應不是 101，在伺服器本機測試也一樣。',
          },
          fix: [
            {
              en: 'Install it.',
              'zh-TW': '安裝此功能。',
              command: 'Install-WindowsFeature Web-WebSockets',
            },
            {
              en: 'Turn it on for the site.',
              'zh-TW': '為網站啟用。',
              config: '<system.webServer><webSocket enabled="true" /></system.webServer>',
            },
          ],
        },
        {
          id: 'proxy-drops-upgrade',
          label: { en: 'a proxy does not pass the upgrade', 'zh-TW': 'Proxy 未傳遞升級要求' },
          why: {
            en: 'A reverse proxy or web application firewall drops the `Upgrade` header.',
            'zh-TW': '反向 Proxy 或 Web 應用程式防火牆捨棄 `Upgrade` 標頭。',
          },
          check: {
            en: 'It works straight at the server and fails through the proxy.',
            'zh-TW': '直接連到伺服器正常，透過 Proxy 則失敗。',
          },
          fix: [
            {
              en: 'Pass the header on; in nginx `proxy_http_version 1.1;`, `proxy_set_header Upgrade $http_upgrade;` and `proxy_set_header Connection "upgrade";`.',
              'zh-TW':
                '傳遞此標頭；在 nginx 中為 `proxy_http_version 1.1;`、`proxy_set_header Upgrade $http_upgrade;` 與 `proxy_set_header Connection "upgrade";`。',
            },
          ],
        },
        {
          id: 'closed-early',
          label: { en: 'the page closed it before it opened', 'zh-TW': '頁面在開啟之前就關閉' },
          why: {
            en: 'Code called `close()` while the socket was still connecting, as when a component is mounted twice.',
            'zh-TW': '程式碼在通訊端仍在連線時呼叫 `close()`，例如元件掛載兩次。',
          },
          check: {
            en: 'A second WebSocket to the same URL opens right after.',
            'zh-TW': '緊接著有第二個連到相同 URL 的 WebSocket 成功開啟。',
          },
          fix: [
            {
              en: 'Call `close()` only once `readyState` is `OPEN`.',
              'zh-TW': '在 `readyState` 為 `OPEN` 之後才呼叫 `close()`。',
            },
          ],
        },
      ],
      seeAlso: ['http/101', 'http/426'],
      sources: [ERROR_LIST, WEBSOCKET],
    },
    {
      id: 'net/NS_ERROR_SOCKET_CREATE_FAILED',
      title: { en: 'No socket', 'zh-TW': '無法建立通訊端' },
      meaning: {
        en: 'Windows gave Firefox no socket.',
        'zh-TW': 'Windows 未提供通訊端給 Firefox。',
      },
      causes: [
        {
          id: 'winsock-broken',
          label: { en: 'a foreign Winsock provider', 'zh-TW': '外來的 Winsock 提供者' },
          why: {
            en: 'Security or VPN software put a layer into Winsock and left it behind broken.',
            'zh-TW': '安全性或 VPN 軟體在 Winsock 中加入一層，並遺留損壞的項目。',
          },
          check: {
            en: 'The catalogue lists providers that are not of Windows.',
            'zh-TW': '目錄中列出不屬於 Windows 的提供者。',
          },
          fix: [
            { en: 'See the list.', 'zh-TW': '檢視清單。', command: 'netsh winsock show catalog' },
            {
              en: 'Uninstall that software, reset the catalogue and restart the machine.',
              'zh-TW': '解除安裝該軟體，重設目錄並重新啟動電腦。',
              command: 'netsh winsock reset',
            },
          ],
        },
      ],
      seeAlso: ['net/NS_ERROR_OUT_OF_MEMORY'],
    },
    {
      id: 'net/NS_ERROR_SOCKET_ADDRESS_NOT_SUPPORTED',
      title: { en: 'Kind of address not supported', 'zh-TW': '不支援的位址類型' },
      meaning: {
        en: 'The machine cannot use this kind of address, mostly IPv6.',
        'zh-TW': '電腦無法使用這種位址，多半是 IPv6。',
      },
      causes: [
        {
          id: 'ipv6-off',
          label: { en: 'only an IPv6 address, and IPv6 is off', 'zh-TW': '只有 IPv6 位址，但 IPv6 已關閉' },
          why: {
            en: '{host} has an AAAA record alone, and IPv6 is switched off on this machine.',
            'zh-TW': '{host} 只有 AAAA 記錄，而此電腦已關閉 IPv6。',
          },
          check: {
            en: '`Resolve-DnsName` lists `AAAA` and no `A`.',
            'zh-TW': '`Resolve-DnsName` 只列出 `AAAA`，沒有 `A`。',
          },
          fix: [
            {
              en: 'Look the name up and add an A record, or tick IPv6 in the properties of the network adapter.',
              'zh-TW': '查詢此名稱並新增 A 記錄，或在網路介面卡的內容中勾選 IPv6。',
              command: 'Resolve-DnsName {host}',
            },
          ],
        },
      ],
      seeAlso: ['net/ERR_ADDRESS_INVALID'],
    },
    {
      id: 'net/NS_ERROR_SOCKET_ADDRESS_IN_USE',
      title: { en: 'Local port in use', 'zh-TW': '本機連接埠使用中' },
      meaning: {
        en: 'The machine had no free local port for the connection.',
        'zh-TW': '電腦沒有可用的本機連接埠供連線使用。',
      },
      causes: [
        {
          id: 'ports-used-up',
          label: { en: 'the local ports are used up', 'zh-TW': '本機連接埠用盡' },
          why: {
            en: 'A program makes connections faster than Windows frees their ports.',
            'zh-TW': '某個程式建立連線的速度比 Windows 釋放連接埠更快。',
          },
          check: {
            en: 'The System log has event 4227 or 4231 of `Tcpip`.',
            'zh-TW': '系統記錄檔有 `Tcpip` 的事件 4227 或 4231。',
          },
          fix: [
            {
              en: 'See which process holds them.',
              'zh-TW': '檢視持有連線的處理序。',
              command: 'Get-NetTCPConnection | Group-Object OwningProcess | Sort-Object Count -Descending',
            },
            {
              en: 'Widen the range of local ports.',
              'zh-TW': '擴大本機連接埠的範圍。',
              command: 'netsh int ipv4 set dynamicport tcp start=10000 num=55535',
            },
          ],
        },
      ],
      seeAlso: ['net/NS_ERROR_SOCKET_CREATE_FAILED'],
      sources: [ERROR_LIST, LOCAL_PORTS],
    },
    {
      id: 'net/NS_ERROR_UNKNOWN_SOCKET_TYPE',
      title: { en: 'Unknown kind of socket', 'zh-TW': '不明的通訊端類型' },
      meaning: {
        en: 'Firefox could not load the part that makes this kind of connection, such as TLS.',
        'zh-TW': 'Firefox 無法載入建立這種連線（例如 TLS）的元件。',
      },
      causes: [
        {
          id: 'installation-damaged',
          label: { en: 'Firefox or its profile is damaged', 'zh-TW': 'Firefox 或其設定檔損壞' },
          why: {
            en: 'Its security library is missing, or the certificate database of the profile cannot be opened.',
            'zh-TW': '缺少安全性程式庫，或無法開啟設定檔的憑證資料庫。',
          },
          check: {
            en: 'All `https:` sites fail, and a new profile from `about:profiles` works.',
            'zh-TW': '所有 `https:` 網站都失敗，而以 `about:profiles` 建立的新設定檔正常。',
          },
          fix: [
            {
              en: 'Close Firefox, rename `cert9.db` in the profile folder, or install Firefox anew.',
              'zh-TW': '關閉 Firefox，將設定檔資料夾中的 `cert9.db` 重新命名，或重新安裝 Firefox。',
            },
          ],
        },
      ],
      seeAlso: ['net/NS_ERROR_SOCKET_CREATE_FAILED'],
    },
    {
      id: 'net/NS_ERROR_DOM_NETWORK_ERR',
      severity: 'warning',
      title: { en: 'Network error seen by the page', 'zh-TW': '頁面收到網路錯誤' },
      meaning: {
        en: 'What the code of a page gets as `NetworkError`, which hides the reason. The network monitor shows the true one.',
        'zh-TW': '頁面的程式碼收到的 `NetworkError`，不透露原因。網路監測器會顯示真正的原因。',
      },
      causes: [],
      seeAlso: ['net/NS_ERROR_DOM_BAD_URI'],
    },
  ],
);
