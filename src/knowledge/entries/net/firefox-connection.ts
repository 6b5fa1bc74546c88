import { defineTable } from '../../entry';

/** Firefox: the host could not be reached, or the connection broke. */
export default defineTable({ group: 'connection' }, [
  {
    id: 'net/NS_ERROR_UNKNOWN_HOST',
    severity: 'error',
    visibility: 'client',
    title: { en: 'Unknown host', 'zh-TW': '不明的主機' },
    meaning: { en: 'Firefox found no address for {host}.', 'zh-TW': 'Firefox 找不到 {host} 的位址。' },
    causes: [
      {
        id: 'no-dns-record',
        label: { en: 'the host name has no DNS record', 'zh-TW': '主機名稱沒有 DNS 記錄' },
        why: {
          en: "The name is misspelt, has no record, or DNS over HTTPS cannot see a company's inside names.",
          'zh-TW': '名稱拼錯、沒有記錄，或 DNS over HTTPS 看不到公司內部的名稱。',
        },
        check: {
          en: '`nslookup` finds it while Firefox does not: then DNS over HTTPS is the reason.',
          'zh-TW': '如果 `nslookup` 查得到而 Firefox 查不到，原因就是 DNS over HTTPS。',
        },
        fix: [
          {
            en: 'Look the name up; add the record, or an exception under Settings, Privacy & Security, DNS over HTTPS.',
            'zh-TW': '查詢此名稱；新增記錄，或在「設定」、「隱私權與安全性」、「DNS over HTTPS」加入例外。',
            command: 'nslookup {host}',
          },
        ],
      },
    ],
    aliases: ['NS_ERROR_DEFINITIVE_UNKNOWN_HOST'],
    seeAlso: ['net/ERR_NAME_NOT_RESOLVED'],
    sources: ['https://searchfox.org/mozilla-central/source/xpcom/base/ErrorList.py'],
  },
  {
    id: 'net/NS_ERROR_CONNECTION_REFUSED',
    severity: 'error',
    visibility: 'client',
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
          en: 'The site, `W3SVC` or the development server is stopped, or the port is wrong.',
          'zh-TW': '網站、`W3SVC` 或開發伺服器已停止，或連接埠錯誤。',
        },
        check: { en: 'On the server, see who listens.', 'zh-TW': '在伺服器上檢視誰在接聽。' },
        fix: [
          {
            en: 'See the listeners of the port.',
            'zh-TW': '檢視該連接埠的接聽程式。',
            command: 'netstat -ano | findstr :{port}',
          },
          {
            en: 'Start the site.',
            'zh-TW': '啟動網站。',
            command: 'appcmd start site "{site}"',
          },
        ],
      },
    ],
    seeAlso: ['net/ERR_CONNECTION_REFUSED'],
    sources: ['https://searchfox.org/mozilla-central/source/xpcom/base/ErrorList.py'],
  },
  {
    id: 'net/NS_ERROR_NET_RESET',
    severity: 'error',
    visibility: 'client',
    title: { en: 'Connection reset', 'zh-TW': '連線已重設' },
    meaning: {
      en: 'The server or something between cut the connection.',
      'zh-TW': '伺服器或途中的裝置中斷了連線。',
    },
    causes: [
      {
        id: 'reset',
        label: {
          en: 'TLS binding, a crash, or a device on the way',
          'zh-TW': 'TLS 繫結、處理序損毀，或途中的裝置',
        },
        why: {
          en: 'The HTTPS binding of IIS has no usable certificate, the worker process died, a client certificate was asked for too late, or a firewall cuts the connection.',
          'zh-TW':
            'IIS 的 HTTPS 繫結沒有可用的憑證、工作者處理序結束、過晚要求用戶端憑證，或防火牆中斷連線。',
        },
        check: {
          en: 'HTTPERR has a `Connection_` or `Timer_` reason, or the System log has `Schannel` 36870.',
          'zh-TW': 'HTTPERR 的原因以 `Connection_` 或 `Timer_` 開頭，或系統記錄檔有 `Schannel` 36870。',
        },
        fix: [
          {
            en: 'See which certificates are bound.',
            'zh-TW': '檢視已繫結的憑證。',
            command: 'netsh http show sslcert',
          },
          {
            en: 'Look for a crash.',
            'zh-TW': '尋找損毀原因。',
            command: 'Get-WinEvent -ProviderName "Application Error" -MaxEvents 10',
          },
        ],
      },
    ],
    seeAlso: ['net/ERR_CONNECTION_RESET', 'net/NS_ERROR_NET_INTERRUPT', 'net/PR_CONNECT_RESET_ERROR'],
    sources: [
      'https://searchfox.org/mozilla-central/source/xpcom/base/ErrorList.py',
      'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/aspnet/site-behavior-performance/error-logging-http-apis',
    ],
  },
  {
    id: 'net/NS_ERROR_NET_INTERRUPT',
    severity: 'error',
    visibility: 'client',
    title: { en: 'Transfer interrupted', 'zh-TW': '傳輸中斷' },
    meaning: { en: 'The connection broke in the middle of the answer.', 'zh-TW': '連線在回應途中中斷。' },
    causes: [
      {
        id: 'cut-off',
        label: { en: 'a crash, a recycled pool or a time-out', 'zh-TW': '損毀、集區回收或逾時' },
        why: {
          en: "The application failed after it began to answer, or a proxy's time-out passed.",
          'zh-TW': '應用程式在開始回應後失敗，或超過 Proxy 的逾時。',
        },
        check: {
          en: 'The Application log has an error at that time.',
          'zh-TW': '應用程式記錄檔在該時間有錯誤。',
        },
        fix: [
          {
            en: 'Find the exception.',
            'zh-TW': '尋找例外狀況。',
            command: 'Get-WinEvent -LogName Application -MaxEvents 50',
          },
        ],
      },
    ],
    seeAlso: ['net/NS_ERROR_NET_RESET', 'net/ERR_INCOMPLETE_CHUNKED_ENCODING'],
    sources: ['https://searchfox.org/mozilla-central/source/xpcom/base/ErrorList.py'],
  },
  {
    id: 'net/NS_ERROR_NET_TIMEOUT',
    severity: 'error',
    visibility: 'client',
    title: { en: 'Timed out', 'zh-TW': '逾時' },
    meaning: {
      en: 'The connection or the answer did not come in time.',
      'zh-TW': '連線或回應未在時限內完成。',
    },
    causes: [
      {
        id: 'no-answer',
        label: { en: 'packets dropped, or the server hangs', 'zh-TW': '封包遭丟棄，或伺服器停滯' },
        why: {
          en: 'A firewall drops the packets, the host is down, or the page waits for something.',
          'zh-TW': '防火牆丟棄封包、主機停機，或頁面正在等待。',
        },
        check: {
          en: 'If the port answers, the server hangs; if not, it is the network.',
          'zh-TW': '如果連接埠有回應，就是伺服器停滯；否則是網路問題。',
        },
        fix: [
          {
            en: 'Test the port.',
            'zh-TW': '測試連接埠。',
            command: 'Test-NetConnection -ComputerName {host} -Port {port}',
          },
          {
            en: 'See the running requests.',
            'zh-TW': '檢視執行中的要求。',
            command: 'appcmd list requests /elapsed:10000',
          },
        ],
      },
    ],
    seeAlso: ['net/ERR_CONNECTION_TIMED_OUT', 'net/ERR_TIMED_OUT', 'http/504'],
    sources: ['https://searchfox.org/mozilla-central/source/xpcom/base/ErrorList.py'],
  },
  {
    id: 'net/NS_ERROR_OFFLINE',
    severity: 'warning',
    visibility: 'client',
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
        fix: [{ en: 'Leave offline mode, or reconnect.', 'zh-TW': '離開離線模式，或重新連線。' }],
      },
    ],
    seeAlso: ['net/ERR_INTERNET_DISCONNECTED'],
    sources: ['https://searchfox.org/mozilla-central/source/xpcom/base/ErrorList.py'],
  },
]);
