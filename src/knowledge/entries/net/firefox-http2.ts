import { defineTable } from '../../entry';

/** Firefox: an HTTP/2 or HTTP/3 connection failed. */
export default defineTable({ group: 'http2-3' }, [
  {
    id: 'net/NS_ERROR_NET_INADEQUATE_SECURITY',
    severity: 'error',
    visibility: 'client',
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
          en: 'A custom cipher order puts CBC or RSA key exchange ahead of ECDHE with GCM.',
          'zh-TW': '自訂的加密套件順序將 CBC 或 RSA 金鑰交換排在使用 GCM 的 ECDHE 之前。',
        },
        check: {
          en: 'Look at the order of the ciphers on the server.',
          'zh-TW': '檢視伺服器上加密套件的順序。',
        },
        fix: [
          {
            en: 'Put a permitted cipher first, then restart the machine.',
            'zh-TW': '將允許的加密套件排在最前面，然後重新啟動電腦。',
            command: 'Enable-TlsCipherSuite -Name TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384 -Position 0',
          },
        ],
      },
    ],
    seeAlso: ['net/ERR_HTTP2_INADEQUATE_TRANSPORT_SECURITY'],
    sources: [
      'https://searchfox.org/mozilla-central/source/xpcom/base/ErrorList.py',
      'https://learn.microsoft.com/en-us/iis/get-started/whats-new-in-iis-10/http2-on-iis',
      'https://www.rfc-editor.org/rfc/rfc9113#section-9.2.2',
    ],
  },
  {
    id: 'net/NS_ERROR_NET_HTTP2_SENT_GOAWAY',
    severity: 'warning',
    visibility: 'client',
    title: { en: 'Server ended the HTTP/2 session', 'zh-TW': '伺服器結束 HTTP/2 工作階段' },
    meaning: {
      en: 'The server said goodbye to the HTTP/2 connection while the request was on it.',
      'zh-TW': '伺服器在要求進行中結束了 HTTP/2 連線。',
    },
    causes: [
      {
        id: 'going-away',
        label: { en: 'restart or recycling of the server', 'zh-TW': '伺服器重新啟動或回收' },
        why: {
          en: 'The server, a proxy or a balancer was restarted or closed an old connection.',
          'zh-TW': '伺服器、Proxy 或負載平衡器重新啟動，或關閉了舊連線。',
        },
        check: { en: 'A reload works.', 'zh-TW': '重新整理後正常。' },
        fix: [
          {
            en: 'Reload; if it goes on, look for restarts on the server.',
            'zh-TW': '重新整理；如果持續發生，請檢查伺服器是否重新啟動。',
            command: 'Get-WinEvent -ProviderName Microsoft-Windows-WAS -MaxEvents 20',
          },
        ],
      },
    ],
    seeAlso: ['net/ERR_HTTP2_SERVER_REFUSED_STREAM'],
    sources: ['https://searchfox.org/mozilla-central/source/xpcom/base/ErrorList.py'],
  },
  {
    id: 'net/NS_ERROR_NET_HTTP3_PROTOCOL_ERROR',
    severity: 'error',
    visibility: 'client',
    title: { en: 'HTTP/3 protocol error', 'zh-TW': 'HTTP/3 通訊協定錯誤' },
    meaning: { en: 'The HTTP/3 connection failed.', 'zh-TW': 'HTTP/3 連線失敗。' },
    causes: [
      {
        id: 'quic-broken',
        label: {
          en: "UDP is disturbed, or the server's HTTP/3 is",
          'zh-TW': 'UDP 受到干擾，或伺服器的 HTTP/3 異常',
        },
        why: {
          en: 'A firewall or VPN disturbs UDP port 443.',
          'zh-TW': '防火牆或 VPN 干擾 UDP 連接埠 443。',
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
    sources: ['https://searchfox.org/mozilla-central/source/xpcom/base/ErrorList.py'],
  },
]);
