import { defineTable, type Text } from '../../entry';

/** Sub-statuses of the IIS FTP service: the data channel. */

/** The command that changes one attribute of a site's `ftpServer` element. */
const setSite = (setting: string) =>
  `appcmd set config -section:system.applicationHost/sites "/[name='{site}'].ftpServer.${setting}" /commit:apphost`;

/** A single cause that an attribute of the site's connections mends. */
export const limit = (label: Text, why: Text, check: Text, setting: string) => [
  {
    id: 'limit',
    label,
    why,
    check,
    fix: [
      {
        en: 'Change the value under IIS Manager > Advanced Settings > Connections of the site.',
        'zh-TW': '在 IIS 管理員的站台「進階設定」>「連線」變更值。',
        command: setSite(setting),
      },
    ],
  },
];

export const noTraffic: Text = {
  en: 'Compare the times of the last lines of this `x-session`.',
  'zh-TW': '比對此 `x-session` 最後幾行的時間。',
};

export default defineTable(
  {
    severity: 'error',
    visibility: 'log-only',
    versions: 'IIS 7+',
    seeAlso: ['ftp/421'],
    sources: [
      'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/ftp-service-svchost-inetinfo/ftp-status-codes-iis-7-and-later-versions',
    ],
  },
  [
    {
      id: 'ftp/sub:15',
      title: { en: 'Data channel timed out', 'zh-TW': '資料通道逾時' },
      meaning: {
        en: 'No data came for `dataChannelTimeout` seconds.',
        'zh-TW': '超過 `dataChannelTimeout` 秒沒有資料。',
      },
      causes: limit(
        { en: 'data stalls', 'zh-TW': '資料停滯' },
        { en: 'The default is 30 seconds.', 'zh-TW': '預設為 30 秒。' },
        noTraffic,
        'connections.dataChannelTimeout:120',
      ),
      aliases: ['Data channel timed out'],
      seeAlso: ['ftp/426'],
    },
    {
      id: 'ftp/sub:20',
      severity: 'warning',
      title: {
        en: 'Data channel was closed by ABOR command from client',
        'zh-TW': 'ABOR 命令關閉了資料通道',
      },
      meaning: { en: 'The client cancelled the transfer.', 'zh-TW': '用戶端取消了傳輸。' },
      causes: [
        {
          id: 'client-cancelled',
          label: { en: 'the client cancelled', 'zh-TW': '用戶端取消' },
          why: {
            en: 'The user stopped it, or the client gave up waiting.',
            'zh-TW': '使用者停止，或用戶端不再等待。',
          },
          check: { en: 'The session has an `ABOR`.', 'zh-TW': '工作階段有 `ABOR`。' },
          fix: [
            {
              en: 'If nobody cancelled, raise the time-out of the client.',
              'zh-TW': '如果沒有人取消，提高用戶端的逾時。',
            },
          ],
        },
      ],
      aliases: ['Data channel was closed by ABOR command from client'],
      seeAlso: ['ftp/426'],
    },
    {
      id: 'ftp/sub:22',
      title: {
        en: 'Data channel was aborted by server due to an error',
        'zh-TW': '伺服器錯誤造成資料通道結束',
      },
      meaning: {
        en: 'The server gave up the transfer.',
        'zh-TW': '伺服器放棄了傳輸。',
      },
      causes: [
        {
          id: 'server-error',
          label: { en: 'disk, rights, antivirus or TLS', 'zh-TW': '磁碟、權限、防毒軟體或 TLS' },
          why: {
            en: 'Reading or writing failed.',
            'zh-TW': '讀取或寫入失敗。',
          },
          check: {
            en: '`sc-win32-status` of `DataChannelClosed` says which.',
            'zh-TW': '`DataChannelClosed` 的 `sc-win32-status` 會指出原因。',
          },
          fix: [
            {
              en: 'Read what the number says, then mend disk, rights or scanner.',
              'zh-TW': '查詢代碼的意義，再修正磁碟、權限或掃描程式。',
              command: 'net helpmsg 112',
            },
          ],
        },
      ],
      aliases: ['Data channel was aborted by server due to an error'],
      seeAlso: ['ftp/426'],
    },
    {
      id: 'ftp/sub:23',
      severity: 'warning',
      title: { en: 'Data channel was aborted by client', 'zh-TW': '用戶端結束了資料通道' },
      meaning: {
        en: 'The client, or a device on the way, closed it early.',
        'zh-TW': '用戶端或途中的裝置提早關閉。',
      },
      causes: [
        {
          id: 'client-closed',
          label: { en: 'cancelled, crashed or cut off', 'zh-TW': '取消、當機或中斷' },
          why: {
            en: 'The client, a firewall or a line cut it.',
            'zh-TW': '用戶端、防火牆或線路切斷連線。',
          },
          check: {
            en: '`sc-win32-status` is `64`, `121` or `10054`.',
            'zh-TW': '`sc-win32-status` 為 `64`、`121` 或 `10054`。',
          },
          fix: [
            {
              en: 'Try from another network, then look at the firewall of the first.',
              'zh-TW': '從其他網路測試，再檢查原網路的防火牆。',
            },
          ],
        },
      ],
      seeAlso: ['ftp/426'],
    },
    {
      id: 'ftp/sub:38',
      title: {
        en: "Client IP of control and data channel didn't match",
        'zh-TW': '控制與資料通道的用戶端 IP 不同',
      },
      meaning: {
        en: 'The data connection comes from another IP address, or a port below 1024.',
        'zh-TW': '資料連線來自其他 IP 位址，或低於 1024 的連接埠。',
      },
      causes: [
        {
          id: 'nat-pool',
          label: { en: 'NAT with several addresses', 'zh-TW': '具有多個位址的 NAT' },
          why: {
            en: '`matchClientAddressForPasv` is on by default.',
            'zh-TW': '`matchClientAddressForPasv` 預設為啟用。',
          },
          check: {
            en: 'Compare `c-ip` of `DataChannelClosed` and `PASV`.',
            'zh-TW': '比對 `DataChannelClosed` 與 `PASV` 的 `c-ip`。',
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
      aliases: ["Client IP on the control channel didn't match the client IP on the data channel"],
      seeAlso: ['ftp/425'],
    },
    {
      id: 'ftp/sub:50',
      title: { en: 'Data channel below the minimum bandwidth', 'zh-TW': '資料通道頻寬低於設定下限' },
      meaning: {
        en: 'Less than `minBytesPerSecond` flowed.',
        'zh-TW': '傳輸量低於 `minBytesPerSecond`。',
      },
      causes: limit(
        { en: 'slow line or stalled client', 'zh-TW': '線路慢或用戶端停滯' },
        { en: 'The default is 240.', 'zh-TW': '預設為 240。' },
        {
          en: 'Divide `cs-bytes` or `sc-bytes` by `time-taken`.',
          'zh-TW': '將 `cs-bytes` 或 `sc-bytes` 除以 `time-taken`。',
        },
        'connections.minBytesPerSecond:60',
      ),
      aliases: ['Data channel timed out due to not meeting the minimum bandwidth requirement'],
      seeAlso: ['ftp/426'],
    },
    {
      id: 'ftp/sub:53',
      title: { en: 'Connection error', 'zh-TW': '連線錯誤' },
      meaning: {
        en: 'The network connection failed.',
        'zh-TW': '網路連線失敗。',
      },
      causes: [
        {
          id: 'network',
          label: { en: 'client or network gone', 'zh-TW': '用戶端或網路中斷' },
          why: {
            en: 'The client, a firewall or a line cut it.',
            'zh-TW': '用戶端、防火牆或線路切斷連線。',
          },
          check: {
            en: '`sc-win32-status` is `64`, `121` or `10054`.',
            'zh-TW': '`sc-win32-status` 為 `64`、`121` 或 `10054`。',
          },
          fix: [
            {
              en: 'Try from another network, then look at the firewall of the first.',
              'zh-TW': '從其他網路測試，再檢查原網路的防火牆。',
            },
          ],
        },
      ],
      seeAlso: ['ftp/426'],
    },
  ],
);
