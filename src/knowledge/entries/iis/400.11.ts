import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'iis/400.11',
  severity: 'error',
  visibility: 'detailed-page',
  versions: 'IIS 8+',
  title: { en: 'Invalid WebSocket request', 'zh-TW': 'WebSocket 要求無效' },
  meaning: {
    en: 'The request asks for a WebSocket, and its handshake is not complete or not valid.',
    'zh-TW': '要求想要建立 WebSocket，但其交握不完整或無效。',
  },
  causes: [
    {
      id: 'bad-handshake',
      label: { en: 'handshake headers missing or wrong', 'zh-TW': '交握標頭遺漏或錯誤' },
      why: {
        en: 'A handshake is a `GET` over HTTP/1.1 with `Upgrade: websocket`, `Connection: Upgrade`, `Sec-WebSocket-Key` and `Sec-WebSocket-Version: 13`.',
        'zh-TW':
          '交握是 HTTP/1.1 的 `GET`，並帶有 `Upgrade: websocket`、`Connection: Upgrade`、`Sec-WebSocket-Key` 與 `Sec-WebSocket-Version: 13`。',
      },
      check: {
        en: 'Compare these headers; a hand-made client or a script is the usual sender.',
        'zh-TW': '比對這些標頭；通常是自行撰寫的用戶端或指令碼送出。',
      },
      fix: [
        {
          en: 'Use the WebSocket class of the browser or of a library.',
          'zh-TW': '使用瀏覽器或程式庫的 WebSocket 類別。',
        },
      ],
    },
    {
      id: 'proxy-cut-headers',
      label: { en: 'a proxy cut the headers', 'zh-TW': 'Proxy 移除了標頭' },
      why: {
        en: 'A proxy passes `Upgrade` on without `Connection`, or speaks HTTP/1.0.',
        'zh-TW': 'Proxy 轉送了 `Upgrade` 卻沒有 `Connection`，或使用 HTTP/1.0。',
      },
      check: {
        en: 'It works when the browser asks IIS directly.',
        'zh-TW': '瀏覽器直接連線到 IIS 時則正常。',
      },
      fix: [
        {
          en: 'On nginx, pass both headers on.',
          'zh-TW': '在 nginx 上轉送這兩個標頭。',
          config: `proxy_http_version 1.1;
proxy_set_header Upgrade $http_upgrade;
proxy_set_header Connection "upgrade";`,
        },
      ],
    },
  ],
  seeAlso: ['http/101', 'http/426', 'http/400'],
  sources: [
    'https://www.rfc-editor.org/rfc/rfc6455#section-4.2.1',
    'https://learn.microsoft.com/iis/get-started/whats-new-in-iis-8/iis-80-websocket-protocol-support',
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
  ],
});
