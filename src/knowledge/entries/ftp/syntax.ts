import { defineTable } from '../../entry';

/** FTP replies for commands that the server does not understand or take. */

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
      id: 'ftp/500',
      title: { en: 'Syntax error, command unrecognized', 'zh-TW': '語法錯誤，無法辨識命令' },
      meaning: {
        en: 'The server does not know the command, or the line is too long.',
        'zh-TW': '伺服器不認得命令，或命令列太長。',
      },
      causes: [
        {
          id: 'unknown-command',
          label: { en: 'a command that the server does not know', 'zh-TW': '伺服器不認得的命令' },
          why: {
            en: 'It is newer, foreign or misspelt. Many clients go on.',
            'zh-TW': '較新、屬於其他系統或拼錯。許多用戶端會繼續。',
          },
          check: {
            en: '`FEAT` and `HELP` do not list the `cs-method`.',
            'zh-TW': '`FEAT` 和 `HELP` 沒有列出該 `cs-method`。',
          },
          fix: [
            {
              en: 'Turn the command off in the client, such as `MLSD` in favour of `LIST`.',
              'zh-TW': '在用戶端停用該命令，例如以 `LIST` 取代 `MLSD`。',
            },
          ],
        },
        {
          id: 'other-protocol',
          label: { en: 'not FTP, or TLS too early', 'zh-TW': '不是 FTP，或太早使用 TLS' },
          why: {
            en: 'HTTP, SFTP or implicit TLS reaches port 21.',
            'zh-TW': 'HTTP、SFTP 或隱含式 TLS 連到連接埠 21。',
          },
          check: {
            en: '`cs-method` is `GET`, `SSH-2.0` or unreadable.',
            'zh-TW': '`cs-method` 為 `GET`、`SSH-2.0` 或亂碼。',
          },
          fix: [
            {
              en: 'Choose explicit FTP over TLS in the client. SFTP needs an SSH server.',
              'zh-TW': '在用戶端選擇明確式 FTP over TLS。SFTP 需要 SSH 伺服器。',
            },
          ],
        },
        {
          id: 'line-too-long',
          label: { en: 'line above maxCommandLine', 'zh-TW': '命令列超過 maxCommandLine' },
          why: {
            en: '`maxCommandLine` is 4,096 by default.',
            'zh-TW': '`maxCommandLine` 預設為 4,096。',
          },
          check: {
            en: 'Only very long paths fail.',
            'zh-TW': '只有很長的路徑失敗。',
          },
          fix: [
            {
              en: 'Use `CWD` in steps, or raise the limit.',
              'zh-TW': '以 `CWD` 逐層切換，或提高上限。',
              command: setSite('security.commandFiltering.maxCommandLine:8192'),
            },
          ],
        },
        {
          id: 'port-refused-iis6',
          label: { en: 'PORT refused by IIS 6 and older', 'zh-TW': 'IIS 6 及更舊版本拒絕 PORT' },
          why: {
            en: 'The address is not that of the client. Later versions answer 501.',
            'zh-TW': '位址不是用戶端的位址。之後的版本回應 501。',
          },
          check: {
            en: 'The text is `500 Invalid PORT Command.`',
            'zh-TW': '文字為 `500 Invalid PORT Command.`。',
          },
          fix: [
            {
              en: 'Switch the client to passive mode.',
              'zh-TW': '將用戶端改為被動模式。',
            },
          ],
        },
      ],
      seeAlso: ['ftp/502', 'ftp/sub:51'],
    },
    {
      id: 'ftp/501',
      title: { en: 'Syntax error in parameters or arguments', 'zh-TW': '參數語法錯誤' },
      meaning: {
        en: 'The command is known, but not in this form.',
        'zh-TW': '命令正確，但參數的形式不正確。',
      },
      causes: [
        {
          id: 'foreign-address-in-port',
          label: { en: 'PORT names an address other than the client', 'zh-TW': 'PORT 的位址不是用戶端位址' },
          why: {
            en: 'Behind NAT the client sends its private address.',
            'zh-TW': '用戶端位於 NAT 後方而傳送私人位址。',
          },
          check: {
            en: 'The text is `501 Server cannot accept argument.`, after `PORT` or `EPRT`.',
            'zh-TW': '`PORT` 或 `EPRT` 之後的文字為 `501 Server cannot accept argument.`。',
          },
          fix: [
            {
              en: 'Switch the client to passive mode.',
              'zh-TW': '將用戶端改為被動模式。',
            },
            {
              en: 'Or accept other addresses, at the risk of FTP bounce attacks.',
              'zh-TW': '或接受其他位址，但有 FTP bounce 攻擊的風險。',
              command: setSite('security.dataChannelSecurity.matchClientAddressForPort:false'),
            },
          ],
        },
        {
          id: 'bad-argument',
          label: { en: 'argument missing or malformed', 'zh-TW': '缺少參數或格式錯誤' },
          why: {
            en: 'A path, number or option is missing or wrong.',
            'zh-TW': '缺少路徑、數字或選項，或不正確。',
          },
          check: {
            en: 'See `cs-uri-stem`. IIS 7.5 and later take only `-C`, `-1`, `-l`, `-F`, `-a` and `-A` with `NLST`.',
            'zh-TW':
              '檢視 `cs-uri-stem`。IIS 7.5 及更新版本的 `NLST` 只接受 `-C`、`-1`、`-l`、`-F`、`-a` 和 `-A`。',
          },
          fix: [
            {
              en: 'Correct the command, and leave out options such as `-t` and `-r`.',
              'zh-TW': '修正命令，並移除 `-t`、`-r` 等選項。',
            },
          ],
        },
      ],
      seeAlso: ['ftp/504', 'ftp/425'],
    },
    {
      id: 'ftp/502',
      title: { en: 'Command not implemented', 'zh-TW': '命令未實作' },
      meaning: {
        en: 'The command is known, but this server does not offer it.',
        'zh-TW': '命令存在，但此伺服器不提供。',
      },
      causes: [
        {
          id: 'not-offered',
          label: { en: 'an optional command', 'zh-TW': '選用的命令' },
          why: {
            en: 'The server lacks it.',
            'zh-TW': '伺服器沒有該命令。',
          },
          check: {
            en: '`FEAT` and `HELP` do not list the `cs-method`.',
            'zh-TW': '`FEAT` 和 `HELP` 沒有列出該 `cs-method`。',
          },
          fix: [
            {
              en: 'Turn it off in the client.',
              'zh-TW': '在用戶端停用該命令。',
            },
          ],
        },
        {
          id: 'command-filtered',
          label: { en: 'command filtering denies it', 'zh-TW': '遭命令篩選拒絕' },
          why: {
            en: 'A rule under FTP Request Filtering > Commands denies the command.',
            'zh-TW': '「FTP 要求篩選」>「命令」的規則拒絕此命令。',
          },
          check: {
            en: 'The FTP log shows sub-status `51`.',
            'zh-TW': 'FTP 記錄檔的子狀態碼為 `51`。',
          },
          fix: [
            {
              en: 'Remove the rule for the command there.',
              'zh-TW': '在該處移除此命令的規則。',
            },
          ],
        },
      ],
      seeAlso: ['ftp/500', 'ftp/sub:51'],
    },
    {
      id: 'ftp/503',
      title: { en: 'Bad sequence of commands', 'zh-TW': '命令順序錯誤' },
      meaning: {
        en: 'The command is only valid after another one.',
        'zh-TW': '此命令只能接在另一個命令之後。',
      },
      causes: [
        {
          id: 'order',
          label: { en: 'the command that must come first is missing', 'zh-TW': '缺少必須先執行的命令' },
          why: {
            en: '`USER` comes before `PASS`, `PBSZ` before `PROT`, `RNFR` before `RNTO`.',
            'zh-TW': '`USER` 必須在 `PASS` 之前，`PBSZ` 在 `PROT` 之前，`RNFR` 在 `RNTO` 之前。',
          },
          check: {
            en: 'In this `x-session` the first of the pair is missing or failed.',
            'zh-TW': '此 `x-session` 中，前一個命令不存在或失敗。',
          },
          fix: [
            {
              en: 'Correct the order in the script, and stop when a command fails.',
              'zh-TW': '修正指令碼的順序，並在命令失敗時停止。',
            },
          ],
        },
        {
          id: 'session-lost',
          label: { en: 'the client reconnected without logging in', 'zh-TW': '用戶端重新連線但未登入' },
          why: {
            en: 'The client goes on after a lost session.',
            'zh-TW': '用戶端在工作階段中斷後繼續。',
          },
          check: {
            en: 'A new `ControlChannelOpened` stands shortly before.',
            'zh-TW': '不久之前有新的 `ControlChannelOpened`。',
          },
          fix: [
            {
              en: 'Send `USER` and `PASS` on every new connection.',
              'zh-TW': '在每個新連線傳送 `USER` 與 `PASS`。',
            },
          ],
        },
      ],
      seeAlso: ['ftp/350', 'ftp/530'],
    },
    {
      id: 'ftp/504',
      title: { en: 'Command not implemented for that parameter', 'zh-TW': '該參數未實作此命令' },
      meaning: {
        en: 'The command is offered, but not with this parameter.',
        'zh-TW': '提供此命令，但不支援此參數。',
      },
      causes: [
        {
          id: 'auth-mechanism',
          label: { en: 'AUTH with a mechanism other than TLS', 'zh-TW': 'AUTH 使用 TLS 以外的機制' },
          why: {
            en: 'Some clients try `AUTH GSSAPI` first, which is harmless.',
            'zh-TW': '某些用戶端會先嘗試 `AUTH GSSAPI`，這是無害的。',
          },
          check: {
            en: 'The text is `504 Security mechanism not implemented.`',
            'zh-TW': '文字為 `504 Security mechanism not implemented.`。',
          },
          fix: [
            {
              en: 'If TLS is wanted, set the client to `AUTH TLS`.',
              'zh-TW': '如果需要 TLS，將用戶端設為 `AUTH TLS`。',
            },
          ],
        },
        {
          id: 'mode-or-type',
          label: { en: 'a mode, type or structure of old hosts', 'zh-TW': '舊式主機的模式、類型或結構' },
          why: {
            en: 'Mainframe clients ask for `TYPE E`, `MODE B` or `STRU R`.',
            'zh-TW': '大型主機的用戶端要求 `TYPE E`、`MODE B` 或 `STRU R`。',
          },
          check: {
            en: '`cs-method` is `TYPE`, `MODE` or `STRU`.',
            'zh-TW': '`cs-method` 為 `TYPE`、`MODE` 或 `STRU`。',
          },
          fix: [
            {
              en: 'Use `TYPE I` or `TYPE A`, `MODE S` and `STRU F`.',
              'zh-TW': '使用 `TYPE I` 或 `TYPE A`、`MODE S` 和 `STRU F`。',
            },
          ],
        },
      ],
      seeAlso: ['ftp/501', 'ftp/534'],
    },
    {
      id: 'ftp/522',
      title: { en: 'Network protocol not supported', 'zh-TW': '不支援此網路通訊協定' },
      meaning: {
        en: '`EPRT` or `EPSV` names an address family that the server does not support here.',
        'zh-TW': '`EPRT` 或 `EPSV` 指定了伺服器在此不支援的位址家族。',
      },
      causes: [
        {
          id: 'address-family',
          label: { en: 'IPv6 asked for on IPv4, or the reverse', 'zh-TW': '在 IPv4 上要求 IPv6，或相反' },
          why: {
            en: 'It is not that of the control connection.',
            'zh-TW': '與控制連線不同。',
          },
          check: {
            en: 'Compare `|1|` (IPv4) or `|2|` (IPv6) with `c-ip`.',
            'zh-TW': '比對 `|1|`（IPv4）或 `|2|`（IPv6）與 `c-ip`。',
          },
          fix: [
            {
              en: 'Use `PASV` for IPv4, or `EPSV` without argument.',
              'zh-TW': 'IPv4 使用 `PASV`，或使用不帶參數的 `EPSV`。',
            },
          ],
        },
        {
          id: 'tls-session-reuse',
          label: {
            en: 'other servers: TLS session not reused',
            'zh-TW': '其他伺服器：未重複使用 TLS 工作階段',
          },
          why: {
            en: 'vsftpd wants the TLS session resumed for the data.',
            'zh-TW': 'vsftpd 要求資料沿用 TLS 工作階段。',
          },
          check: {
            en: 'The text says `session reuse required`.',
            'zh-TW': '文字包含 `session reuse required`。',
          },
          fix: [
            {
              en: 'Use a client that does, or let vsftpd do without.',
              'zh-TW': '改用支援的用戶端，或讓 vsftpd 不要求。',
              config: 'require_ssl_reuse=NO',
            },
          ],
        },
      ],
      seeAlso: ['ftp/229', 'ftp/521'],
      sources: ['https://www.rfc-editor.org/rfc/rfc2428'],
    },
  ],
);
