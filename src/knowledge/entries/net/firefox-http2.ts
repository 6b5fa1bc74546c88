import { defineTable } from '../../entry';

const ERROR_LIST = 'https://searchfox.org/mozilla-central/source/xpcom/base/ErrorList.py';
const HTTP2_SESSION = 'https://searchfox.org/mozilla-central/source/netwerk/protocol/http/Http2Session.cpp';

/** The setting of HTTP.sys that turns HTTP/2 over TLS off. */
const HTTP2_OFF =
  'reg add HKLM\\SYSTEM\\CurrentControlSet\\Services\\HTTP\\Parameters /v EnableHttp2Tls /t REG_DWORD /d 0 /f';

/** Firefox: an HTTP/2 or HTTP/3 connection failed. */
export default defineTable(
  { group: 'http2-3', severity: 'error', visibility: 'client', sources: [ERROR_LIST] },
  [
    {
      id: 'net/NS_ERROR_NET_INADEQUATE_SECURITY',
      title: { en: 'TLS too weak for HTTP/2 (Firefox)', 'zh-TW': 'TLS 強度不足以使用 HTTP/2（Firefox）' },
      meaning: {
        en: 'The server chose HTTP/2 with a TLS version or cipher that HTTP/2 forbids.',
        'zh-TW': '伺服器選擇了 HTTP/2，但使用其禁止的 TLS 版本或加密套件。',
      },
      causes: [
        {
          id: 'cipher-order',
          label: { en: 'a forbidden cipher stands first', 'zh-TW': '禁用的加密套件排在最前面' },
          why: {
            en: 'A custom cipher order puts CBC or RSA key exchange ahead of ECDHE with GCM.',
            'zh-TW': '自訂的加密套件順序將 CBC 或 RSA 金鑰交換排在使用 GCM 的 ECDHE 之前。',
          },
          check: {
            en: '`Get-TlsCipherSuite` lists a `CBC` or `TLS_RSA` suite first.',
            'zh-TW': '`Get-TlsCipherSuite` 最先列出 `CBC` 或 `TLS_RSA` 套件。',
          },
          fix: [
            {
              en: 'Put a permitted cipher first, then restart the machine.',
              'zh-TW': '將允許的加密套件排在最前面，然後重新啟動電腦。',
              command: 'Enable-TlsCipherSuite -Name TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384 -Position 0',
            },
            {
              en: 'If a group policy sets the order, change SSL Cipher Suite Order there. Until then, turn HTTP/2 off and restart.',
              'zh-TW':
                '如果順序由群組原則設定，請在該處變更「SSL 加密套件順序」。在此之前可關閉 HTTP/2 並重新啟動。',
              command: HTTP2_OFF,
            },
          ],
        },
      ],
      seeAlso: ['net/ERR_HTTP2_INADEQUATE_TRANSPORT_SECURITY'],
      sources: [
        ERROR_LIST,
        'https://learn.microsoft.com/en-us/iis/get-started/whats-new-in-iis-10/http2-on-iis',
        'https://www.rfc-editor.org/rfc/rfc9113#section-9.2.2',
      ],
    },
    {
      id: 'net/NS_ERROR_NET_HTTP2_SENT_GOAWAY',
      title: { en: 'HTTP/2 session closed by Firefox', 'zh-TW': 'Firefox 關閉 HTTP/2 工作階段' },
      meaning: {
        en: 'The other side broke the rules of HTTP/2, so Firefox sent `GOAWAY` and closed the session.',
        'zh-TW': '對方違反 HTTP/2 的規則，因此 Firefox 送出 `GOAWAY` 並關閉工作階段。',
      },
      causes: [
        {
          id: 'going-away',
          label: { en: 'a server or proxy breaks HTTP/2', 'zh-TW': '伺服器或 Proxy 違反 HTTP/2' },
          why: {
            en: 'A frame was malformed, or headers could not be decompressed. Often a virus scanner or TLS inspection in between is at fault.',
            'zh-TW': '訊框格式錯誤，或標頭無法解壓縮。往往是途中的防毒軟體或 TLS 檢查造成。',
          },
          check: {
            en: 'With `network.http.http2.enabled` set to `false` in `about:config` it works. A log of `about:logging` names the reason after `SessionError`.',
            'zh-TW':
              '在 `about:config` 將 `network.http.http2.enabled` 設為 `false` 後正常。`about:logging` 的記錄在 `SessionError` 之後列出原因。',
          },
          fix: [
            {
              en: 'Exempt {host} from HTTPS scanning in the virus scanner, and update the proxy or server.',
              'zh-TW': '在防毒軟體中將 {host} 排除於 HTTPS 掃描之外，並更新 Proxy 或伺服器。',
            },
            {
              en: 'If IIS itself answers, turn HTTP/2 off until it is mended, and restart the machine.',
              'zh-TW': '如果是 IIS 本身回應，請在修復之前關閉 HTTP/2，並重新啟動電腦。',
              command: HTTP2_OFF,
            },
          ],
        },
      ],
      seeAlso: ['net/ERR_HTTP2_PROTOCOL_ERROR', 'net/NS_ERROR_NET_UNCLEAN_SHUTDOWN'],
      sources: [ERROR_LIST, HTTP2_SESSION],
    },
    {
      id: 'net/NS_ERROR_NET_UNCLEAN_SHUTDOWN',
      title: { en: 'Session ended without notice', 'zh-TW': '工作階段未經通知就結束' },
      meaning: {
        en: 'An HTTP/2 or HTTP/3 connection broke without `GOAWAY` and before any byte of the answer.',
        'zh-TW': 'HTTP/2 或 HTTP/3 連線在沒有 `GOAWAY`、也未收到任何回應位元組之前中斷。',
      },
      causes: [
        {
          id: 'closed-without-goaway',
          label: { en: 'a crash, restart or idle time-out', 'zh-TW': '當機、重新啟動或閒置逾時' },
          why: {
            en: 'A server or proxy was stopped at once, or a firewall forgot the connection.',
            'zh-TW': '伺服器或 Proxy 立即停止，或防火牆捨棄了連線。',
          },
          check: {
            en: 'A reload works, and a restart or recycling falls on that time.',
            'zh-TW': '重新整理後正常，且該時間有重新啟動或回收。',
          },
          fix: [
            {
              en: 'Look for the recycling, and plan it outside of busy hours.',
              'zh-TW': '檢查回收的記錄，並將其安排在非尖峰時段。',
              command: 'Get-WinEvent -ProviderName Microsoft-Windows-WAS -MaxEvents 20',
            },
            {
              en: 'Let the balancer drain connections before it takes a server out.',
              'zh-TW': '讓負載平衡器在移除伺服器之前先清空連線。',
            },
          ],
        },
      ],
      seeAlso: ['net/NS_ERROR_NET_RESET', 'net/ERR_HTTP2_SERVER_REFUSED_STREAM'],
    },
    {
      id: 'net/NS_ERROR_NET_HTTP3_PROTOCOL_ERROR',
      title: { en: 'HTTP/3 connection failed', 'zh-TW': 'HTTP/3 連線失敗' },
      meaning: { en: 'The HTTP/3 connection failed.', 'zh-TW': 'HTTP/3 連線失敗。' },
      causes: [
        {
          id: 'quic-broken',
          label: {
            en: "UDP is disturbed, or the server's HTTP/3 is",
            'zh-TW': 'UDP 受到干擾，或伺服器的 HTTP/3 異常',
          },
          why: {
            en: 'A firewall or VPN disturbs UDP port 443, or the servers behind a balancer do not share their QUIC state.',
            'zh-TW': '防火牆或 VPN 干擾 UDP 連接埠 443，或負載平衡器後方的伺服器未共用 QUIC 狀態。',
          },
          check: {
            en: 'With `network.http.http3.enable` set to `false` it works.',
            'zh-TW': '將 `network.http.http3.enable` 設為 `false` 後正常。',
          },
          fix: [
            {
              en: 'Let UDP 443 pass, or stop the server from offering HTTP/3.',
              'zh-TW': '讓 UDP 443 通行，或讓伺服器不再提供 HTTP/3。',
              command:
                'reg add HKLM\\SYSTEM\\CurrentControlSet\\Services\\HTTP\\Parameters /v EnableHttp3 /t REG_DWORD /d 0 /f',
            },
          ],
        },
      ],
      seeAlso: ['net/ERR_QUIC_PROTOCOL_ERROR'],
    },
    {
      id: 'net/NS_ERROR_HTTP2_FALLBACK_TO_HTTP1',
      severity: 'info',
      title: { en: 'Fallback to an older HTTP', 'zh-TW': '改用較舊的 HTTP' },
      meaning: {
        en: 'This request cannot go over the newer protocol, so Firefox repeats it over an older one by itself.',
        'zh-TW': '此要求無法使用較新的通訊協定，Firefox 會自行改用較舊的重試。',
      },
      causes: [],
      seeAlso: ['net/NS_ERROR_NET_HTTP3_PROTOCOL_ERROR'],
    },
    {
      id: 'net/NS_ERROR_WEBTRANSPORT_SESSION_LIMIT_EXCEEDED',
      title: { en: 'Too many WebTransport sessions', 'zh-TW': 'WebTransport 工作階段過多' },
      meaning: {
        en: 'The connection to {host} has no room for another WebTransport session.',
        'zh-TW': '連到 {host} 的連線無法再容納 WebTransport 工作階段。',
      },
      causes: [
        {
          id: 'sessions-left-open',
          label: { en: 'the page does not close its sessions', 'zh-TW': '頁面未關閉工作階段' },
          why: {
            en: 'Each `new WebTransport()` counts against the limit that the server announces.',
            'zh-TW': '每個 `new WebTransport()` 都計入伺服器公告的上限。',
          },
          check: {
            en: 'After closing the other tabs of the site it works.',
            'zh-TW': '關閉該網站的其他分頁後正常。',
          },
          fix: [
            {
              en: 'Call `close()` on sessions that are done, or use one session with several streams.',
              'zh-TW': '對用完的工作階段呼叫 `close()`，或在一個工作階段中使用多個資料流。',
            },
          ],
        },
      ],
      seeAlso: ['net/NS_ERROR_WEBTRANSPORT_CODE_BASE'],
    },
    {
      id: 'net/NS_ERROR_WEBTRANSPORT_CODE_BASE',
      severity: 'warning',
      title: { en: 'WebTransport code of the application', 'zh-TW': '應用程式的 WebTransport 代碼' },
      meaning: {
        en: 'The server ended a stream with a code of its own from 0 to 255.',
        'zh-TW': '伺服器以自訂的代碼（0 到 255）結束資料流。',
      },
      causes: [],
      aliases: ['NS_ERROR_WEBTRANSPORT_CODE_END'],
      seeAlso: ['net/NS_ERROR_WEBTRANSPORT_SESSION_LIMIT_EXCEEDED'],
    },
  ],
);
