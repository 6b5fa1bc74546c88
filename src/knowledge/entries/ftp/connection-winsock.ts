import { defineTable } from '../../entry';

/** Winsock errors that an FTP client shows in place of a reply. */

export default defineTable(
  {
    severity: 'error',
    visibility: 'client',
    sources: [
      'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/ftp-service-svchost-inetinfo/ftp-status-codes-iis-7-and-later-versions',
    ],
  },
  [
    {
      id: 'ftp/10054',
      title: { en: 'Connection reset (Winsock)', 'zh-TW': '連線遭重設（Winsock）' },
      meaning: {
        en: 'No FTP reply but the `WSAECONNRESET` of the client: the other side cut the connection.',
        'zh-TW': '不是 FTP 回覆，而是用戶端的 `WSAECONNRESET`：對方切斷了連線。',
      },
      causes: [
        {
          id: 'refused-or-blocked',
          label: { en: 'the server or a firewall cuts it', 'zh-TW': '伺服器或防火牆切斷連線' },
          why: {
            en: 'It is blocked after failed log-ons, or plain FTP meets implicit TLS on port 990.',
            'zh-TW': '因登入失敗而遭封鎖，或以一般 FTP 連到連接埠 990 的隱含式 TLS。',
          },
          check: {
            en: 'It happens before the banner `220`.',
            'zh-TW': '發生在 `220` 橫幅之前。',
          },
          fix: [
            {
              en: 'Wait, or change FTP Logon Attempt Restrictions (IIS 8 and later) at the server node.',
              'zh-TW': '稍候再試，或在伺服器節點變更「FTP 登入嘗試限制」（IIS 8 起）。',
              command:
                'appcmd set config -section:system.ftpServer/security/authentication /denyByFailure.maxFailure:10 /commit:apphost',
            },
            {
              en: 'Choose implicit TLS for port 990, and explicit TLS for port 21.',
              'zh-TW': '連接埠 990 使用隱含式 TLS，連接埠 21 使用明確式 TLS。',
            },
          ],
        },
      ],
      seeAlso: ['ftp/421', 'ftp/426', 'win32/10054'],
    },
    {
      id: 'ftp/10060',
      title: { en: 'Connection timed out (Winsock)', 'zh-TW': '連線逾時（Winsock）' },
      meaning: {
        en: 'No FTP reply but the `WSAETIMEDOUT` of the client: nothing answers at that address and port.',
        'zh-TW': '不是 FTP 回覆，而是用戶端的 `WSAETIMEDOUT`：該位址與連接埠沒有回應。',
      },
      causes: [
        {
          id: 'port-filtered',
          label: { en: 'a firewall drops the packets', 'zh-TW': '防火牆捨棄封包' },
          why: {
            en: 'Port 21, or the passive range after `227`, is not open.',
            'zh-TW': '未開放連接埠 21，或 `227` 之後的被動範圍。',
          },
          check: {
            en: '`Test-NetConnection` to port 21 fails, or works although listings time out.',
            'zh-TW': '`Test-NetConnection` 連到連接埠 21 失敗，或成功但清單逾時。',
          },
          fix: [
            {
              en: 'Allow the FTP service in Windows Firewall.',
              'zh-TW': '在 Windows 防火牆允許 FTP 服務。',
              command:
                'netsh advfirewall firewall add rule name="FTP for IIS" service=ftpsvc action=allow protocol=TCP dir=in',
            },
          ],
        },
      ],
      seeAlso: ['ftp/425', 'win32/10060'],
    },
    {
      id: 'ftp/10061',
      title: { en: 'Connection refused (Winsock)', 'zh-TW': '連線遭拒（Winsock）' },
      meaning: {
        en: 'No FTP reply but the `WSAECONNREFUSED` of the client: the host is up and nothing listens on the port.',
        'zh-TW': '不是 FTP 回覆，而是用戶端的 `WSAECONNREFUSED`：主機運作中，但該連接埠沒有服務。',
      },
      causes: [
        {
          id: 'not-listening',
          label: { en: 'the FTP service or site is stopped', 'zh-TW': 'FTP 服務或站台已停止' },
          why: {
            en: '`ftpsvc` or the site is stopped, or its binding differs.',
            'zh-TW': '`ftpsvc` 或站台已停止，或繫結不同。',
          },
          check: {
            en: '`netstat -ano` on the server shows no listener on port 21.',
            'zh-TW': '伺服器上的 `netstat -ano` 沒有程式接聽連接埠 21。',
          },
          fix: [
            {
              en: 'Start the Microsoft FTP Service and then the site.',
              'zh-TW': '啟動 Microsoft FTP Service，再啟動站台。',
              command: 'Start-Service ftpsvc',
            },
          ],
        },
      ],
      seeAlso: ['ftp/10060', 'win32/10061'],
    },
  ],
);
