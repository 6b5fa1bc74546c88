import { type Cause, defineTable } from '../../entry';

/** Of `ERR_HTTP2_COMPRESSION_ERROR` and `ERR_HTTP2_FLOW_CONTROL_ERROR` and `ERR_HTTP2_FRAME_SIZE_ERROR` and `ERR_HTTP2_STREAM_CLOSED`. */
const http2CompressionError: readonly Cause[] = [
  {
    id: 'faulty-peer',
    label: { en: "a fault of the server's or proxy's HTTP/2", 'zh-TW': '伺服器或 Proxy 的 HTTP/2 有問題' },
    why: {
      en: 'A proxy, balancer or inspection in front breaks the rules of HTTP/2.',
      'zh-TW': '前方的 Proxy、負載平衡器或檢查裝置違反 HTTP/2 的規則。',
    },
    check: {
      en: '`curl --http1.1` works; straight from the server HTTP/2 works too.',
      'zh-TW': '`curl --http1.1` 正常；直接連線伺服器時 HTTP/2 也正常。',
    },
    fix: [
      {
        en: 'Update the product in front, or turn HTTP/2 off there; on IIS itself:',
        'zh-TW': '更新前方的產品，或在該處關閉 HTTP/2；若為 IIS 本身：',
        command:
          'reg add HKLM\\SYSTEM\\CurrentControlSet\\Services\\HTTP\\Parameters /v EnableHttp2Tls /t REG_DWORD /d 0 /f',
      },
    ],
  },
];

/** Of `ERR_MSG_TOO_BIG` and `ERR_CONTROL_MSG_TOO_BIG`. */
const msgTooBig: readonly Cause[] = [
  {
    id: 'small-mtu',
    label: { en: 'the path has a small MTU', 'zh-TW': '路徑的 MTU 較小' },
    why: { en: 'A VPN leaves less room.', 'zh-TW': 'VPN 可用的空間較小。' },
    check: { en: 'It is gone with the VPN or QUIC off.', 'zh-TW': '關閉 VPN 或 QUIC 後消失。' },
    fix: [
      {
        en: 'Find the largest packet that passes, and set the MTU of the VPN to it.',
        'zh-TW': '找出可通行的最大封包，並據此設定 VPN 的 MTU。',
        command: 'ping {host} -f -l 1372',
      },
    ],
  },
];

/** Chromium: rarer faults of HTTP/2 and HTTP/3 connections. */
export default defineTable(
  {
    group: 'http2-3',
    severity: 'warning',
    visibility: 'client',
    seeAlso: [],
    sources: ['https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h'],
  },
  [
    {
      id: 'net/ERR_HTTP_1_1_REQUIRED',
      title: { en: 'HTTP/1.1 required', 'zh-TW': '需要 HTTP/1.1' },
      meaning: {
        en: 'The server takes this request by HTTP/1.1 only; the browser normally repeats it so by itself.',
        'zh-TW': '伺服器只以 HTTP/1.1 接受此要求；瀏覽器通常會自動以此重送。',
      },
      causes: [
        {
          id: 'windows-authentication',
          label: {
            en: 'Windows authentication or a client certificate',
            'zh-TW': 'Windows 驗證或用戶端憑證',
          },
          why: {
            en: 'HTTP.sys goes back to HTTP/1.1 for Windows authentication and for renegotiation. It fails when the body cannot be sent twice.',
            'zh-TW': 'HTTP.sys 會為 Windows 驗證與重新交涉退回 HTTP/1.1。如果本文無法重送就會失敗。',
          },
          check: {
            en: 'The IIS log has 401 for the path, or `sslFlags` asks for a certificate.',
            'zh-TW': 'IIS 記錄檔中該路徑有 401，或 `sslFlags` 要求憑證。',
          },
          fix: [
            {
              en: 'Turn HTTP/2 off for the site: IIS Manager > the site > Bindings > Edit > Disable HTTP/2.',
              'zh-TW': '為該站台關閉 HTTP/2：IIS 管理員 > 站台 >「繫結」>「編輯」>「停用 HTTP/2」。',
            },
          ],
        },
      ],
      seeAlso: ['net/ERR_HTTP2_PROTOCOL_ERROR', 'net/ERR_UPLOAD_STREAM_REWIND_NOT_SUPPORTED'],
    },
    {
      id: 'net/ERR_PROXY_HTTP_1_1_REQUIRED',
      severity: 'info',
      title: { en: 'Proxy wants HTTP/1.1', 'zh-TW': 'Proxy 需要 HTTP/1.1' },
      meaning: {
        en: 'The proxy takes this request by HTTP/1.1 only; the browser repeats it so.',
        'zh-TW': 'Proxy 只以 HTTP/1.1 接受此要求；瀏覽器會以此重送。',
      },
      causes: [],
    },
    {
      id: 'net/ERR_HTTP2_COMPRESSION_ERROR',
      severity: 'error',
      title: { en: 'HTTP/2 header compression broken', 'zh-TW': 'HTTP/2 標頭壓縮錯誤' },
      meaning: {
        en: 'The compressed headers of the HTTP/2 connection could not be read.',
        'zh-TW': '無法讀取 HTTP/2 連線的壓縮標頭。',
      },
      causes: http2CompressionError,
      seeAlso: ['net/ERR_HTTP2_PROTOCOL_ERROR'],
    },
    {
      id: 'net/ERR_HTTP2_FLOW_CONTROL_ERROR',
      severity: 'error',
      title: { en: 'HTTP/2 flow control broken', 'zh-TW': 'HTTP/2 流量控制錯誤' },
      meaning: {
        en: 'The other side sent more than the window allowed.',
        'zh-TW': '對方傳送的資料超過視窗允許的量。',
      },
      causes: http2CompressionError,
    },
    {
      id: 'net/ERR_HTTP2_FRAME_SIZE_ERROR',
      severity: 'error',
      title: { en: 'Wrong HTTP/2 frame size', 'zh-TW': 'HTTP/2 訊框大小錯誤' },
      meaning: { en: 'The other side sent a frame of a wrong size.', 'zh-TW': '對方傳送的訊框大小錯誤。' },
      causes: http2CompressionError,
    },
    {
      id: 'net/ERR_HTTP2_STREAM_CLOSED',
      severity: 'error',
      title: { en: 'HTTP/2 stream already closed', 'zh-TW': 'HTTP/2 串流已關閉' },
      meaning: { en: 'A frame came for a stream that was closed.', 'zh-TW': '已關閉的串流又收到訊框。' },
      causes: http2CompressionError,
    },
    {
      id: 'net/ERR_TOO_MANY_ACCEPT_CH_RESTARTS',
      severity: 'error',
      title: { en: 'Client hints asked for too often', 'zh-TW': '過於頻繁地要求用戶端提示' },
      meaning: {
        en: 'The server asked for other client hints on every connection.',
        'zh-TW': '伺服器在每次連線都要求不同的用戶端提示。',
      },
      causes: [
        {
          id: 'accept-ch-differs',
          label: { en: 'the servers send different lists', 'zh-TW': '各伺服器傳送不同的清單' },
          why: { en: 'The servers of a CDN differ.', 'zh-TW': 'CDN 的各伺服器設定不同。' },
          check: {
            en: '`chrome://net-export` shows the `ACCEPT_CH` frames.',
            'zh-TW': '`chrome://net-export` 會顯示 `ACCEPT_CH` 訊框。',
          },
          fix: [
            {
              en: 'Send the same `Accept-CH` list everywhere.',
              'zh-TW': '在所有伺服器傳送相同的 `Accept-CH` 清單。',
            },
          ],
        },
      ],
    },
    {
      id: 'net/ERR_QUIC_GOAWAY_REQUEST_CAN_BE_RETRIED',
      severity: 'info',
      title: { en: 'HTTP/3 server is leaving', 'zh-TW': 'HTTP/3 伺服器即將離線' },
      meaning: {
        en: 'The server closed the HTTP/3 connection before it took the request; it is safe to repeat.',
        'zh-TW': '伺服器在接受要求之前關閉 HTTP/3 連線；可以安全地重送。',
      },
      causes: [],
      seeAlso: ['net/ERR_HTTP2_SERVER_REFUSED_STREAM'],
    },
    {
      id: 'net/ERR_MSG_TOO_BIG',
      severity: 'error',
      title: { en: 'Packet too big', 'zh-TW': '封包太大' },
      meaning: {
        en: 'A UDP packet of HTTP/3 is larger than the path permits.',
        'zh-TW': 'HTTP/3 的 UDP 封包超過路徑允許的大小。',
      },
      causes: msgTooBig,
      seeAlso: ['net/ERR_QUIC_PROTOCOL_ERROR'],
    },
    {
      id: 'net/ERR_CONTROL_MSG_TOO_BIG',
      severity: 'error',
      title: { en: 'Control data too big', 'zh-TW': '控制資料太大' },
      meaning: { en: 'The control data of a UDP packet is too large.', 'zh-TW': 'UDP 封包的控制資料太大。' },
      causes: msgTooBig,
    },
    {
      id: 'net/ERR_H2_OR_QUIC_REQUIRED',
      legacy: true,
      title: { en: 'HTTP/2 or HTTP/3 required', 'zh-TW': '需要 HTTP/2 或 HTTP/3' },
      meaning: {
        en: 'The program around the browser wanted HTTP/2 or HTTP/3.',
        'zh-TW': '內嵌瀏覽器的程式要求 HTTP/2 或 HTTP/3。',
      },
      causes: [],
    },
    {
      id: 'net/ERR_SYN_REPLY_NOT_RECEIVED',
      legacy: true,
      title: { en: 'SPDY reply missing', 'zh-TW': '缺少 SPDY 回應' },
      meaning: {
        en: 'Data came before the headers, in the time of SPDY.',
        'zh-TW': 'SPDY 時期的錯誤：資料先於標頭到達。',
      },
      causes: [],
    },
    {
      id: 'net/ERR_HTTP2_PUSHED_STREAM_NOT_AVAILABLE',
      legacy: true,
      title: { en: 'Pushed stream gone', 'zh-TW': '推送的串流已不存在' },
      meaning: {
        en: 'A response pushed by the server was no longer there. Browsers dropped server push.',
        'zh-TW': '伺服器推送的回應已不存在。瀏覽器已移除伺服器推送。',
      },
      causes: [],
    },
    {
      id: 'net/ERR_HTTP2_CLAIMED_PUSHED_STREAM_RESET_BY_SERVER',
      legacy: true,
      title: { en: 'Pushed stream reset', 'zh-TW': '推送的串流遭重設' },
      meaning: {
        en: 'The server took a pushed response back. Browsers dropped server push.',
        'zh-TW': '伺服器收回推送的回應。瀏覽器已移除伺服器推送。',
      },
      causes: [],
    },
    {
      id: 'net/ERR_HTTP2_CLIENT_REFUSED_STREAM',
      legacy: true,
      title: { en: 'Pushed stream refused', 'zh-TW': '拒絕推送的串流' },
      meaning: {
        en: 'The browser refused a pushed response. Browsers dropped server push.',
        'zh-TW': '瀏覽器拒絕推送的回應。瀏覽器已移除伺服器推送。',
      },
      causes: [],
    },
    {
      id: 'net/ERR_HTTP2_PUSHED_RESPONSE_DOES_NOT_MATCH',
      legacy: true,
      title: { en: 'Pushed response does not fit', 'zh-TW': '推送的回應不符' },
      meaning: {
        en: 'A pushed response did not fit the request. Browsers dropped server push.',
        'zh-TW': '推送的回應與要求不符。瀏覽器已移除伺服器推送。',
      },
      causes: [],
    },
  ],
);
