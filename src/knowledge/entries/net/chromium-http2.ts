import { type Cause, defineTable } from '../../entry';

const NET_ERRORS = 'https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h';
const HTTP2_ON_IIS = 'https://learn.microsoft.com/en-us/iis/get-started/whats-new-in-iis-10/http2-on-iis';

/** Of `ERR_HTTP2_PROTOCOL_ERROR` and `ERR_SPDY_PROTOCOL_ERROR`. */
const http2ProtocolError: readonly Cause[] = [
  {
    id: 'illegal-header',
    label: { en: 'an illegal response header', 'zh-TW': '回應標頭不合法' },
    why: {
      en: 'The application sets a header with a space in its name or a line break in its value.',
      'zh-TW': '應用程式設定的標頭名稱含有空白，或標頭值含有換行。',
    },
    check: {
      en: 'Over HTTP/1.1 it works or gives a clearer error.',
      'zh-TW': '改用 HTTP/1.1 則正常，或錯誤更清楚。',
    },
    fix: [
      {
        en: 'Compare both versions, then correct the code that sets the header.',
        'zh-TW': '比較兩種版本，然後修正設定該標頭的程式碼。',
        command: 'curl -v --http1.1 "{url}"',
      },
      {
        en: 'As a test, switch HTTP/2 off, then restart the machine.',
        'zh-TW': '測試時可關閉 HTTP/2，然後重新啟動電腦。',
        command:
          'reg add HKLM\\SYSTEM\\CurrentControlSet\\Services\\HTTP\\Parameters /v EnableHttp2Tls /t REG_DWORD /d 0 /f',
      },
    ],
  },
  {
    id: 'stream-broke-off',
    label: { en: 'the application failed after it began to answer', 'zh-TW': '應用程式在開始回應後失敗' },
    why: {
      en: 'The status was already sent, so the server can only end the stream with an error.',
      'zh-TW': '狀態碼已送出，因此伺服器只能以錯誤結束串流。',
    },
    check: {
      en: 'The IIS log says 200; the Application log has an error at that time. Over HTTP/1.1 it shows as `ERR_INCOMPLETE_CHUNKED_ENCODING`.',
      'zh-TW':
        'IIS 記錄檔為 200，而應用程式記錄檔在該時間有錯誤。改用 HTTP/1.1 時顯示為 `ERR_INCOMPLETE_CHUNKED_ENCODING`。',
    },
    fix: [
      {
        en: 'Find the exception and mend it.',
        'zh-TW': '尋找例外狀況並修正。',
        command: 'Get-WinEvent -LogName Application -MaxEvents 50',
      },
    ],
  },
  {
    id: 'windows-authentication',
    label: { en: 'Windows authentication over HTTP/2', 'zh-TW': '透過 HTTP/2 使用 Windows 驗證' },
    why: {
      en: 'Windows authentication needs HTTP/1.1: IIS resets the HTTP/2 connection so that the browser comes back by HTTP/1.1. When that fails, this error is left.',
      'zh-TW':
        'Windows 驗證需要 HTTP/1.1：IIS 會重設 HTTP/2 連線，讓瀏覽器改用 HTTP/1.1。如果未能成功，就會留下此錯誤。',
    },
    check: {
      en: 'Only paths with Windows authentication fail, and `EnableHttp2Tls` 0 makes it go away.',
      'zh-TW': '只有使用 Windows 驗證的路徑失敗，且 `EnableHttp2Tls` 設為 0 後消失。',
    },
    fix: [
      {
        en: 'Turn HTTP/2 off for that site: IIS Manager > the site > Bindings > Edit > Disable HTTP/2.',
        'zh-TW': '為該站台關閉 HTTP/2：IIS 管理員 > 站台 >「繫結」>「編輯」>「停用 HTTP/2」。',
      },
    ],
  },
];

/** Chromium: an HTTP/2 or HTTP/3 connection failed. */
export default defineTable(
  { group: 'http2-3', severity: 'error', visibility: 'client', sources: [NET_ERRORS] },
  [
    {
      id: 'net/ERR_HTTP2_PROTOCOL_ERROR',
      title: { en: 'HTTP/2 protocol error', 'zh-TW': 'HTTP/2 通訊協定錯誤' },
      meaning: {
        en: 'The server or a proxy sent something that HTTP/2 forbids, or ended the stream with an error.',
        'zh-TW': '伺服器或 Proxy 傳送了 HTTP/2 禁止的內容，或以錯誤結束串流。',
      },
      causes: http2ProtocolError,
      seeAlso: [
        'net/ERR_HTTP2_INADEQUATE_TRANSPORT_SECURITY',
        'net/ERR_INCOMPLETE_CHUNKED_ENCODING',
        'net/ERR_HTTP_1_1_REQUIRED',
      ],
      sources: [
        NET_ERRORS,
        HTTP2_ON_IIS,
        'https://learn.microsoft.com/en-us/windows-server/administration/performance-tuning/role/web-server/http-performance',
      ],
    },
    {
      id: 'net/ERR_HTTP2_INADEQUATE_TRANSPORT_SECURITY',
      title: { en: 'TLS too weak for HTTP/2', 'zh-TW': 'TLS 強度不足以使用 HTTP/2' },
      meaning: {
        en: 'The server chose HTTP/2 with a TLS version or cipher that HTTP/2 forbids.',
        'zh-TW': '伺服器選擇了 HTTP/2，但使用其禁止的 TLS 版本或加密套件。',
      },
      causes: [
        {
          id: 'cipher-order',
          label: { en: 'a forbidden cipher stands first', 'zh-TW': '禁用的加密套件排在最前面' },
          why: {
            en: 'A custom cipher order (group policy, IIS Crypto) puts CBC or RSA key exchange ahead of ECDHE with GCM.',
            'zh-TW':
              '自訂的加密套件順序（群組原則、IIS Crypto）將 CBC 或 RSA 金鑰交換排在使用 GCM 的 ECDHE 之前。',
          },
          check: {
            en: 'The Security panel, over HTTP/1.1, shows the cipher.',
            'zh-TW': '使用 HTTP/1.1 時，「安全性」面板會顯示加密套件。',
          },
          fix: [
            {
              en: 'Put a permitted cipher first, then restart the machine.',
              'zh-TW': '將允許的加密套件排在最前面，然後重新啟動電腦。',
              command: 'Enable-TlsCipherSuite -Name TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384 -Position 0',
            },
            {
              en: 'Or switch HTTP/2 off.',
              'zh-TW': '或關閉 HTTP/2。',
              command:
                'reg add HKLM\\SYSTEM\\CurrentControlSet\\Services\\HTTP\\Parameters /v EnableHttp2Tls /t REG_DWORD /d 0 /f',
            },
          ],
        },
      ],
      aliases: ['ERR_SPDY_INADEQUATE_TRANSPORT_SECURITY'],
      seeAlso: ['net/ERR_HTTP2_PROTOCOL_ERROR', 'net/ERR_SSL_VERSION_OR_CIPHER_MISMATCH'],
      sources: [NET_ERRORS, HTTP2_ON_IIS, 'https://www.rfc-editor.org/rfc/rfc9113#section-9.2.2'],
    },
    {
      id: 'net/ERR_HTTP2_SERVER_REFUSED_STREAM',
      severity: 'warning',
      title: { en: 'Server refused the stream', 'zh-TW': '伺服器拒絕串流' },
      meaning: {
        en: 'The server refused the request before it did anything with it; it is safe to repeat.',
        'zh-TW': '伺服器在處理之前就拒絕要求；可以安全地重送。',
      },
      causes: [
        {
          id: 'stream-refused',
          label: { en: 'recycling, or too many streams at once', 'zh-TW': '回收中，或同時串流過多' },
          why: {
            en: 'The pool was recycled, or the page opened more streams than the server permits.',
            'zh-TW': '集區正在回收，或頁面開啟的串流超過伺服器允許的數量。',
          },
          check: { en: 'A reload works.', 'zh-TW': '重新整理後正常。' },
          fix: [{ en: 'Reload; send fewer requests at a time.', 'zh-TW': '重新整理；減少同時傳送的要求。' }],
        },
      ],
      seeAlso: ['net/ERR_HTTP2_PROTOCOL_ERROR'],
    },
    {
      id: 'net/ERR_HTTP2_PING_FAILED',
      severity: 'warning',
      title: { en: 'HTTP/2 connection was dead', 'zh-TW': 'HTTP/2 連線已失效' },
      meaning: {
        en: 'The connection did not answer a ping, so the browser gave it up.',
        'zh-TW': '連線未回應 ping，瀏覽器因此放棄它。',
      },
      causes: [
        {
          id: 'idle-dropped',
          label: { en: 'a NAT or firewall forgot the connection', 'zh-TW': 'NAT 或防火牆已忘記此連線' },
          why: {
            en: 'An idle connection was dropped without a word on the way.',
            'zh-TW': '閒置的連線在途中被無聲捨棄。',
          },
          check: { en: 'It happens after a pause, or after sleep.', 'zh-TW': '發生在一段閒置或睡眠之後。' },
          fix: [
            {
              en: 'Reload; lengthen the idle time of the firewall or balancer.',
              'zh-TW': '重新整理；延長防火牆或負載平衡器的閒置時間。',
            },
          ],
        },
      ],
      seeAlso: ['net/ERR_NETWORK_CHANGED'],
    },
    {
      id: 'net/ERR_QUIC_PROTOCOL_ERROR',
      title: { en: 'HTTP/3 protocol error', 'zh-TW': 'HTTP/3 通訊協定錯誤' },
      meaning: { en: 'The HTTP/3 connection broke.', 'zh-TW': 'HTTP/3 連線中斷。' },
      causes: [
        {
          id: 'quic-broken',
          label: {
            en: "UDP is disturbed, or the server's HTTP/3 is",
            'zh-TW': 'UDP 受到干擾，或伺服器的 HTTP/3 異常',
          },
          why: {
            en: "A firewall or VPN disturbs UDP port 443, or a CDN's HTTP/3 has a fault.",
            'zh-TW': '防火牆或 VPN 干擾 UDP 連接埠 443，或 CDN 的 HTTP/3 有問題。',
          },
          check: {
            en: 'With QUIC switched off at `chrome://flags/#enable-quic` it works.',
            'zh-TW': '在 `chrome://flags/#enable-quic` 關閉 QUIC 後正常。',
          },
          fix: [
            {
              en: 'Let UDP 443 pass, or stop the server from offering HTTP/3.',
              'zh-TW': '讓 UDP 443 通行，或讓伺服器不再提供 HTTP/3。',
              command:
                'reg add HKLM\\SYSTEM\\CurrentControlSet\\Services\\HTTP\\Parameters /v EnableHttp3 /t REG_DWORD /d 0 /f',
            },
            {
              en: 'Or turn it off for one site: IIS Manager > the site > Bindings > Edit > Disable QUIC.',
              'zh-TW': '或只為一個站台關閉：IIS 管理員 > 站台 >「繫結」>「編輯」>「停用 QUIC」。',
            },
          ],
        },
      ],
      seeAlso: ['net/ERR_QUIC_HANDSHAKE_FAILED'],
    },
    {
      id: 'net/ERR_QUIC_HANDSHAKE_FAILED',
      title: { en: 'HTTP/3 handshake failed', 'zh-TW': 'HTTP/3 交握失敗' },
      meaning: { en: 'The handshake over UDP did not succeed.', 'zh-TW': 'UDP 上的交握未成功。' },
      causes: [
        {
          id: 'udp-blocked',
          label: { en: 'UDP port 443 is blocked', 'zh-TW': 'UDP 連接埠 443 遭封鎖' },
          why: {
            en: 'The server offers HTTP/3 in `Alt-Svc`, but its firewall or this network drops UDP.',
            'zh-TW': '伺服器在 `Alt-Svc` 提供 HTTP/3，但其防火牆或此網路捨棄 UDP。',
          },
          check: {
            en: 'The response over HTTP/2 has `Alt-Svc: h3`.',
            'zh-TW': '使用 HTTP/2 的回應含有 `Alt-Svc: h3`。',
          },
          fix: [
            {
              en: 'Open UDP 443, or take `Alt-Svc` away.',
              'zh-TW': '開放 UDP 443，或移除 `Alt-Svc`。',
              command:
                'New-NetFirewallRule -DisplayName "HTTP/3 in" -Direction Inbound -Protocol UDP -LocalPort 443 -Action Allow',
            },
          ],
        },
      ],
      seeAlso: ['net/ERR_QUIC_PROTOCOL_ERROR'],
    },
    {
      id: 'net/ERR_SPDY_PROTOCOL_ERROR',
      legacy: true,
      title: { en: 'SPDY protocol error', 'zh-TW': 'SPDY 通訊協定錯誤' },
      meaning: {
        en: 'The old name of `ERR_HTTP2_PROTOCOL_ERROR`.',
        'zh-TW': '`ERR_HTTP2_PROTOCOL_ERROR` 的舊名。',
      },
      causes: http2ProtocolError,
      seeAlso: ['net/ERR_HTTP2_PROTOCOL_ERROR'],
      sources: [NET_ERRORS, HTTP2_ON_IIS],
    },
  ],
);
