import { defineTable } from '../../entry';

/** FTP replies for a control or data connection that cannot be opened or kept. */

/** The command that changes one attribute of a site's `ftpServer` element. */
const setSite = (setting: string) =>
  `appcmd set config -section:system.applicationHost/sites "/[name='{site}'].ftpServer.${setting}" /commit:apphost`;

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
      id: 'ftp/421',
      title: {
        en: 'Service not available, closing control connection',
        'zh-TW': '服務無法使用，正在關閉控制連線',
      },
      meaning: {
        en: 'The server must close and ends the session, whatever the command was.',
        'zh-TW': '服務必須關閉時，會以此回應任何命令。',
      },
      causes: [
        {
          id: 'idle-timeout',
          label: { en: 'the session was idle too long', 'zh-TW': '工作階段閒置過久' },
          why: {
            en: 'No command came within `controlChannelTimeout` (120 seconds by default), or no log-on within `unauthenticatedTimeout` (30 seconds).',
            'zh-TW':
              '在 `controlChannelTimeout`（預設為 120 秒）內沒有命令，或在 `unauthenticatedTimeout`（30 秒）內沒有登入。',
          },
          check: {
            en: 'The FTP log shows sub-status `14` or `16`.',
            'zh-TW': 'FTP 記錄檔的子狀態碼為 `14` 或 `16`。',
          },
          fix: [
            {
              en: 'Turn on keep-alive in the client.',
              'zh-TW': '在用戶端啟用 keep-alive。',
            },
            {
              en: 'Or raise the time-out of the site.',
              'zh-TW': '或提高站台的逾時。',
              command: setSite('connections.controlChannelTimeout:600'),
            },
          ],
        },
        {
          id: 'connection-limit',
          label: { en: 'too many connections', 'zh-TW': '連線過多' },
          why: {
            en: 'Clients open many, or leave them open.',
            'zh-TW': '用戶端開啟過多連線，或未關閉。',
          },
          check: {
            en: 'The FTP log shows sub-status `19`.',
            'zh-TW': 'FTP 記錄檔的子狀態碼為 `19`。',
          },
          fix: [
            {
              en: 'Open fewer at once, or raise the limit.',
              'zh-TW': '減少同時開啟的連線，或提高上限。',
              command: setSite('connections.maxConnections:500'),
            },
          ],
        },
        {
          id: 'service-stopping',
          label: { en: 'site or FTP service stops or restarts', 'zh-TW': '站台或 FTP 服務停止或重新啟動' },
          why: {
            en: 'Someone stopped it or changed its settings, or the settings are not valid.',
            'zh-TW': '有人停止它或變更設定，或設定無效。',
          },
          check: {
            en: 'The FTP log shows sub-status `17`, `18`, `21` or `54`.',
            'zh-TW': 'FTP 記錄檔的子狀態碼為 `17`、`18`、`21` 或 `54`。',
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
      seeAlso: ['ftp/sub:14', 'ftp/sub:19'],
      sources: [
        'https://learn.microsoft.com/iis/configuration/system.applicationhost/sites/site/ftpserver/connections',
      ],
    },
    {
      id: 'ftp/425',
      title: { en: "Can't open data connection", 'zh-TW': '無法開啟資料連線' },
      meaning: {
        en: 'Commands work, but the connection for files and listings cannot be made.',
        'zh-TW': '命令可以執行，但無法建立檔案與清單用的連線。',
      },
      causes: [
        {
          id: 'passive-ports-blocked',
          label: { en: 'a firewall blocks the passive ports', 'zh-TW': '防火牆封鎖被動連接埠' },
          why: {
            en: 'The client connects to a high port of the server, and only port 21 is open.',
            'zh-TW': '用戶端會連到伺服器的高連接埠，但只開放了連接埠 21。',
          },
          check: {
            en: 'The client waits after `227` or `229`, and the FTP log has no `DataChannelOpened` line.',
            'zh-TW': '用戶端在 `227` 或 `229` 之後停住，且 FTP 記錄檔沒有 `DataChannelOpened`。',
          },
          fix: [
            {
              en: 'Set a range at the server node under FTP Firewall Support > Data Channel Port Range, then restart `ftpsvc`.',
              'zh-TW':
                '在伺服器節點的「FTP 防火牆支援」>「資料通道連接埠範圍」設定範圍，再重新啟動 `ftpsvc`。',
              command:
                'appcmd set config -section:system.ftpServer/firewallSupport /lowDataChannelPort:50000 /highDataChannelPort:50100 /commit:apphost',
            },
            {
              en: 'Open the same range in Windows Firewall and in every firewall before it.',
              'zh-TW': '在 Windows 防火牆及其前方的所有防火牆開放相同範圍。',
              command:
                'netsh advfirewall firewall add rule name="FTP passive" dir=in action=allow protocol=TCP localport=50000-50100',
            },
            {
              en: 'With TLS, turn off FTP inspection: it cannot read the commands.',
              'zh-TW': '使用 TLS 時，停用 FTP 檢查：它無法讀取命令。',
              command: 'netsh advfirewall set global StatefulFtp disable',
            },
          ],
        },
        {
          id: 'private-address',
          label: { en: '227 names a private address behind NAT', 'zh-TW': '227 指出 NAT 後方的私人位址' },
          why: {
            en: 'The server names its own address, which the Internet cannot reach.',
            'zh-TW': '伺服器告知自己的位址，網際網路無法連到。',
          },
          check: {
            en: 'The transcript shows `227 Entering Passive Mode (192,168,…)` or `(10,…)`.',
            'zh-TW': '交談記錄顯示 `227 Entering Passive Mode (192,168,…)` 或 `(10,…)`。',
          },
          fix: [
            {
              en: 'Enter the public address for the site under FTP Firewall Support > External IP Address of Firewall.',
              'zh-TW': '在站台的「FTP 防火牆支援」>「防火牆的外部 IP 位址」輸入公用位址。',
              command: setSite('firewallSupport.externalIp4Address:203.0.113.10'),
            },
          ],
        },
        {
          id: 'active-mode',
          label: { en: "active mode and the client's firewall", 'zh-TW': '主動模式遭用戶端的防火牆封鎖' },
          why: {
            en: 'The server connects from port 20 to the client, whose NAT or firewall lets nothing in.',
            'zh-TW': '伺服器由連接埠 20 連到用戶端，而用戶端的 NAT 或防火牆不允許連入。',
          },
          check: {
            en: 'The transcript shows `PORT` or `EPRT` before the failure.',
            'zh-TW': '交談記錄在失敗之前有 `PORT` 或 `EPRT`。',
          },
          fix: [
            {
              en: 'Switch the client to passive mode. `ftp.exe` of Windows cannot.',
              'zh-TW': '將用戶端改為被動模式。Windows 的 `ftp.exe` 不支援。',
            },
          ],
        },
        {
          id: 'other-address-or-low-port',
          label: {
            en: 'data from another address or a port below 1024',
            'zh-TW': '資料來自其他位址或低於 1024 的連接埠',
          },
          why: {
            en: 'Data must come from the address of the control connection and, since IIS 7.5, a port from 1024 up.',
            'zh-TW': '資料必須來自控制連線的位址；IIS 7.5 起，連接埠不得低於 1024。',
          },
          check: {
            en: 'The FTP log shows `DataChannelClosed - - 1236 38`, then `425 1236 0`.',
            'zh-TW': 'FTP 記錄檔顯示 `DataChannelClosed - - 1236 38`，接著是 `425 1236 0`。',
          },
          fix: [
            {
              en: 'If the client has several NAT addresses, stop comparing them. Others may then take its data.',
              'zh-TW': '如果用戶端有多個 NAT 位址，停止比對，但資料可能遭他人擷取。',
              command: setSite('security.dataChannelSecurity.matchClientAddressForPasv:false'),
            },
          ],
        },
      ],
      seeAlso: ['ftp/227', 'ftp/sub:38'],
      sources: [
        'https://learn.microsoft.com/iis/publish/using-the-ftp-service/configuring-ftp-firewall-settings-in-iis-7',
      ],
    },
    {
      id: 'ftp/426',
      title: { en: 'Connection closed, transfer aborted', 'zh-TW': '連線已關閉，傳輸已中止' },
      meaning: {
        en: 'A command opened a data connection, but the transfer was cancelled.',
        'zh-TW': '命令開啟了資料連線，但傳輸遭取消。',
      },
      causes: [
        {
          id: 'control-dropped',
          label: { en: 'a firewall drops the idle control connection', 'zh-TW': '防火牆中斷閒置的控制連線' },
          why: {
            en: 'It is silent during a long transfer, so a firewall or NAT drops it.',
            'zh-TW': '長時間傳輸時它沒有流量，因此遭防火牆或 NAT 中斷。',
          },
          check: {
            en: 'Large files fail after the same time, and `ControlChannelClosed` has `sc-win32-status` `64` or `121`.',
            'zh-TW':
              '大型檔案總在相同時間後失敗，且 `ControlChannelClosed` 的 `sc-win32-status` 為 `64` 或 `121`。',
          },
          fix: [
            {
              en: 'Turn on TCP keep-alive in the client, or raise the idle time of the firewall.',
              'zh-TW': '在用戶端啟用 TCP keep-alive，或提高防火牆的閒置時間。',
            },
          ],
        },
        {
          id: 'data-timeout',
          label: { en: 'data stalls or flows too slowly', 'zh-TW': '資料停滯或過慢' },
          why: {
            en: 'No data for `dataChannelTimeout` (30 seconds), or less than `minBytesPerSecond` (240).',
            'zh-TW': '超過 `dataChannelTimeout`（30 秒）沒有資料，或低於 `minBytesPerSecond`（240）。',
          },
          check: {
            en: 'The FTP log shows sub-status `15` or `50`.',
            'zh-TW': 'FTP 記錄檔的子狀態碼為 `15` 或 `50`。',
          },
          fix: [
            {
              en: 'Raise the time-out for slow lines.',
              'zh-TW': '為慢速線路提高逾時。',
              command: setSite('connections.dataChannelTimeout:120'),
            },
          ],
        },
        {
          id: 'client-cancelled',
          label: { en: 'the client cancelled', 'zh-TW': '用戶端取消' },
          why: {
            en: 'The user stopped it, or the client gave up waiting.',
            'zh-TW': '使用者停止，或用戶端不再等待。',
          },
          check: {
            en: 'The FTP log shows `ABOR`, sub-status `20` or `23`, or `sc-win32-status` `995`.',
            'zh-TW': 'FTP 記錄檔顯示 `ABOR`、子狀態碼 `20` 或 `23`，或 `sc-win32-status` 為 `995`。',
          },
          fix: [
            {
              en: 'Resume with `REST`. To keep the uploaded part, set this.',
              'zh-TW': '以 `REST` 續傳。如果要保留已上傳的部分，設定下列值。',
              command: setSite('fileHandling.keepPartialUploads:true'),
            },
          ],
        },
        {
          id: 'inspection-breaks-tls',
          label: { en: 'firewall or antivirus breaks the data', 'zh-TW': '防火牆或防毒軟體中斷資料連線' },
          why: {
            en: 'A device resets what it cannot read, or a scanner locks the file.',
            'zh-TW': '裝置重設無法讀取的連線，或掃描程式鎖定檔案。',
          },
          check: {
            en: 'The FTP log shows sub-status `22`, or it works on the server itself.',
            'zh-TW': 'FTP 記錄檔的子狀態碼為 `22`，或在伺服器本機則成功。',
          },
          fix: [
            {
              en: 'Turn off FTP inspection (ALG) on the firewall, and real-time scanning for the FTP folder.',
              'zh-TW': '停用防火牆的 FTP 檢查（ALG），以及 FTP 資料夾的即時掃描。',
            },
          ],
        },
      ],
      seeAlso: ['ftp/sub:15', 'ftp/sub:22', 'ftp/sub:23'],
      formerlyKb: [254722],
    },
    {
      id: 'ftp/434',
      title: { en: 'Requested host unavailable', 'zh-TW': '要求的主機無法使用' },
      meaning: {
        en: 'In no RFC and not sent by IIS: a proxy cannot reach the host.',
        'zh-TW': '不在任何 RFC 中，IIS 也不會傳送：Proxy 無法連到主機。',
      },
      causes: [
        {
          id: 'target-unreachable',
          label: { en: 'the FTP proxy cannot reach its target', 'zh-TW': 'FTP Proxy 無法連到目標' },
          why: {
            en: 'It is down, or its name is wrong.',
            'zh-TW': '已停機，或名稱錯誤。',
          },
          check: {
            en: 'The banner `220` names another product.',
            'zh-TW': '`220` 橫幅顯示為其他產品。',
          },
          fix: [
            {
              en: 'Test it from the proxy, then correct the name or start it.',
              'zh-TW': '從 Proxy 測試，再更正名稱或啟動。',
            },
          ],
        },
      ],
      seeAlso: ['ftp/425'],
      sources: ['https://en.wikipedia.org/wiki/List_of_FTP_server_return_codes'],
    },
  ],
);
