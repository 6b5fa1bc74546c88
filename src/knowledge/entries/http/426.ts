import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'http/426',
  severity: 'error',
  visibility: 'client',
  title: { en: 'Upgrade Required', 'zh-TW': '需要升級通訊協定' },
  meaning: {
    en: 'The server refuses this protocol and names the one it wants in `Upgrade`.',
    'zh-TW': '伺服器拒絕使用此通訊協定，並在 `Upgrade` 指出需要的通訊協定。',
  },
  causes: [
    {
      id: 'upgrade-lost',
      label: { en: 'the Upgrade header is missing or got lost', 'zh-TW': 'Upgrade 標頭遺漏或途中遺失' },
      why: {
        en: 'A WebSocket address was opened as a normal page, or a proxy took `Upgrade` and `Connection` off.',
        'zh-TW': '以一般網頁的方式開啟 WebSocket 位址，或 Proxy 移除了 `Upgrade` 與 `Connection`。',
      },
      check: {
        en: 'The response has `Upgrade: websocket` or another protocol.',
        'zh-TW': '回應含有 `Upgrade: websocket` 或其他通訊協定。',
      },
      fix: [
        {
          en: 'On IIS, install the WebSocket Protocol feature.',
          'zh-TW': '在 IIS 上安裝 WebSocket 通訊協定功能。',
          command: 'Install-WindowsFeature Web-WebSockets',
        },
        {
          en: 'On nginx, pass the header on.',
          'zh-TW': '在 nginx 上轉送此標頭。',
          config: `proxy_http_version 1.1;
proxy_set_header Upgrade $http_upgrade;
proxy_set_header Connection "upgrade";`,
        },
      ],
    },
  ],
  seeAlso: ['http/101', 'http/505'],
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.22',
    'https://learn.microsoft.com/iis/get-started/whats-new-in-iis-8/iis-80-websocket-protocol-support',
  ],
});
