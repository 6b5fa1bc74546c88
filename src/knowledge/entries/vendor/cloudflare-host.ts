import { defineTable } from '../../entry';

/** Cloudflare: the host name is unknown, or used wrongly (1xxx). */
export default defineTable(
  {
    severity: 'error',
    visibility: 'client',
    sources: [
      'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/',
    ],
  },
  [
    {
      id: 'vendor/cloudflare-1003',
      title: { en: 'Cloudflare: direct access by address', 'zh-TW': 'Cloudflare：以位址直接存取' },
      meaning: {
        en: 'The URL has an address of Cloudflare in place of a name.',
        'zh-TW': 'URL 使用 Cloudflare 的位址而不是名稱。',
      },
      causes: [
        {
          id: 'by-address',
          label: { en: 'the URL has an address', 'zh-TW': 'URL 是位址' },
          why: { en: 'One address serves many zones.', 'zh-TW': '一個位址服務許多區域。' },
          check: { en: 'The body says `Error 1003`.', 'zh-TW': '本文顯示 `Error 1003`。' },
          fix: [
            {
              en: 'Use the name of the site, and send it as `Host`.',
              'zh-TW': '使用網站名稱，並以 `Host` 送出。',
            },
          ],
        },
      ],
      aliases: ['Error 1003'],
      seeAlso: ['http/403'],
    },
    {
      id: 'vendor/cloudflare-1004',
      title: { en: 'Cloudflare: host not configured', 'zh-TW': 'Cloudflare：主機未設定' },
      meaning: { en: 'The zone is not set up to serve web traffic.', 'zh-TW': '區域未設定為提供網頁流量。' },
      causes: [
        {
          id: 'not-configured',
          label: { en: 'zone too new, or suspended', 'zh-TW': '區域剛建立或遭停權' },
          why: {
            en: 'The change has not spread yet, or Cloudflare turned the zone off for abuse.',
            'zh-TW': '變更尚未生效，或 Cloudflare 因濫用停用區域。',
          },
          check: { en: 'The body says `Error 1004`.', 'zh-TW': '本文顯示 `Error 1004`。' },
          fix: [
            {
              en: 'Wait five minutes, then ask the support of Cloudflare.',
              'zh-TW': '等候五分鐘，之後洽詢 Cloudflare 支援。',
            },
          ],
        },
      ],
      aliases: ['Error 1004'],
      seeAlso: ['vendor/cloudflare-530'],
    },
    {
      id: 'vendor/cloudflare-1013',
      title: { en: 'Cloudflare: SNI and Host differ', 'zh-TW': 'Cloudflare：SNI 與 Host 不同' },
      meaning: {
        en: 'The name in the TLS handshake is not that of the `Host` header.',
        'zh-TW': 'TLS 交握的名稱與 `Host` 標頭不同。',
      },
      causes: [
        {
          id: 'sni-mismatch',
          label: { en: 'a proxy or client sends two names', 'zh-TW': 'Proxy 或用戶端送出兩個名稱' },
          why: { en: 'A proxy rewrote `Host` but not SNI.', 'zh-TW': 'Proxy 改寫 `Host`，但沒有改寫 SNI。' },
          check: { en: 'The body says `Error 1013`.', 'zh-TW': '本文顯示 `Error 1013`。' },
          fix: [
            {
              en: 'Send the same name in both.',
              'zh-TW': '兩者送出相同名稱。',
              command: 'curl -v https://{host}/',
            },
          ],
        },
      ],
      aliases: ['Error 1013'],
      seeAlso: ['http/421'],
    },
    {
      id: 'vendor/cloudflare-1018',
      title: { en: 'Cloudflare: could not find host (1018)', 'zh-TW': 'Cloudflare：找不到主機（1018）' },
      meaning: {
        en: 'The edge does not know the host yet. The status is 409.',
        'zh-TW': '邊緣節點尚不認得此主機。狀態碼為 409。',
      },
      causes: [
        {
          id: 'host-not-found',
          label: {
            en: 'zone too new, or DNS of a partner failed',
            'zh-TW': '區域剛啟用或合作夥伴的 DNS 失敗',
          },
          why: {
            en: 'The settings of the zone have not reached the edge.',
            'zh-TW': '區域設定尚未送達邊緣節點。',
          },
          check: { en: 'The body says `Error 1018`.', 'zh-TW': '本文顯示 `Error 1018`。' },
          fix: [
            {
              en: 'Wait some minutes; then make the zone active in the dashboard.',
              'zh-TW': '等候幾分鐘；之後在儀表板啟用區域。',
            },
          ],
        },
      ],
      aliases: ['Error 1018'],
      seeAlso: ['vendor/cloudflare-409'],
    },
    {
      id: 'vendor/cloudflare-1023',
      title: { en: 'Cloudflare: could not find host (1023)', 'zh-TW': 'Cloudflare：找不到主機（1023）' },
      meaning: {
        en: 'The edge does not know the host yet. The status is 409.',
        'zh-TW': '邊緣節點尚不認得此主機。狀態碼為 409。',
      },
      causes: [
        {
          id: 'host-not-found',
          label: {
            en: 'zone too new, or DNS of a partner failed',
            'zh-TW': '區域剛啟用或合作夥伴的 DNS 失敗',
          },
          why: {
            en: 'The settings of the zone have not reached the edge.',
            'zh-TW': '區域設定尚未送達邊緣節點。',
          },
          check: { en: 'The body says `Error 1023`.', 'zh-TW': '本文顯示 `Error 1023`。' },
          fix: [
            {
              en: 'Wait some minutes; then make the zone active in the dashboard.',
              'zh-TW': '等候幾分鐘；之後在儀表板啟用區域。',
            },
          ],
        },
      ],
      aliases: ['Error 1023'],
      seeAlso: ['vendor/cloudflare-409'],
    },
    {
      id: 'vendor/cloudflare-1033',
      title: { en: 'Cloudflare: tunnel not connected', 'zh-TW': 'Cloudflare：通道未連線' },
      meaning: {
        en: 'The name belongs to a Cloudflare Tunnel that is not connected.',
        'zh-TW': '名稱屬於未連線的 Cloudflare Tunnel。',
      },
      causes: [
        {
          id: 'cloudflared-down',
          label: { en: 'cloudflared does not run on the origin', 'zh-TW': '原始伺服器未執行 cloudflared' },
          why: {
            en: 'The service stopped, or cannot reach Cloudflare.',
            'zh-TW': '服務停止，或無法連線到 Cloudflare。',
          },
          check: { en: 'The body says `Error 1033`.', 'zh-TW': '本文顯示 `Error 1033`。' },
          fix: [
            {
              en: 'Start the service on the origin.',
              'zh-TW': '在原始伺服器啟動服務。',
              command: 'Start-Service cloudflared',
            },
          ],
        },
      ],
      aliases: ['Error 1033'],
      seeAlso: ['vendor/cloudflare-530'],
    },
  ],
);
