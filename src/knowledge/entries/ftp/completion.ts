import { defineTable } from '../../entry';

/** FTP replies for commands that succeeded (2xx). */
export default defineTable(
  {
    severity: 'info',
    visibility: 'client',
    causes: [],
    seeAlso: [],
    sources: [
      'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/ftp-service-svchost-inetinfo/ftp-status-codes-iis-7-and-later-versions',
    ],
  },
  [
    {
      id: 'ftp/200',
      title: { en: 'Command okay', 'zh-TW': '命令確定' },
      meaning: { en: 'The command was carried out.', 'zh-TW': '命令已執行。' },
      seeAlso: ['ftp/250'],
    },
    {
      id: 'ftp/202',
      title: { en: 'Command not implemented, superfluous here', 'zh-TW': '命令未實作，此站台不需要' },
      meaning: {
        en: 'The server does not carry out this command and has no need of it, such as `ALLO` or `ACCT`.',
        'zh-TW': '伺服器不執行此命令，也不需要它，例如 `ALLO` 或 `ACCT`。',
      },
      seeAlso: ['ftp/502'],
    },
    {
      id: 'ftp/211',
      title: { en: 'System status or system help', 'zh-TW': '系統狀態或系統說明回覆' },
      meaning: {
        en: 'The answer to `STAT`, and to `FEAT` with the list of extensions that the server has.',
        'zh-TW': '對 `STAT` 的回應，也是對 `FEAT` 的回應，列出伺服器支援的延伸命令。',
      },
      seeAlso: ['ftp/214'],
    },
    {
      id: 'ftp/212',
      title: { en: 'Directory status', 'zh-TW': '目錄狀態' },
      meaning: {
        en: 'The answer to `STAT` with a folder.',
        'zh-TW': '對 `STAT` 加上資料夾的回應。',
      },
      seeAlso: ['ftp/213'],
    },
    {
      id: 'ftp/213',
      title: { en: 'File status', 'zh-TW': '檔案狀態' },
      meaning: {
        en: 'The answer to `STAT` with a file, to `SIZE` and to `MDTM`.',
        'zh-TW': '對 `STAT` 加上檔案、`SIZE` 和 `MDTM` 的回應。',
      },
      seeAlso: ['ftp/212'],
    },
    {
      id: 'ftp/214',
      title: { en: 'Help message', 'zh-TW': '說明訊息' },
      meaning: {
        en: 'The answer to `HELP`, with the commands that the server knows.',
        'zh-TW': '對 `HELP` 的回應，列出伺服器認得的命令。',
      },
      seeAlso: ['ftp/211'],
    },
    {
      id: 'ftp/215',
      title: { en: 'NAME system type', 'zh-TW': 'NAME 系統類型' },
      meaning: {
        en: 'The answer to `SYST`. The name is an official one of the Assigned Numbers document; IIS says `Windows_NT`.',
        'zh-TW': '對 `SYST` 的回應。名稱是 Assigned Numbers 文件所列的正式系統名稱；IIS 回應 `Windows_NT`。',
      },
      seeAlso: ['ftp/211'],
    },
    {
      id: 'ftp/220',
      title: { en: 'Service ready for new user', 'zh-TW': '服務就緒，可供新使用者使用' },
      meaning: {
        en: 'The banner after connecting, by default `220 Microsoft FTP Service`.',
        'zh-TW': '連線後的橫幅，預設為 `220 Microsoft FTP Service`。',
      },
      seeAlso: ['ftp/421'],
    },
    {
      id: 'ftp/221',
      title: { en: 'Service closing control connection', 'zh-TW': '服務正在關閉控制連線' },
      meaning: {
        en: 'The answer to `QUIT`. The user is logged out if logged in.',
        'zh-TW': '對 `QUIT` 的回應。使用者如果已登入，就會登出。',
      },
      seeAlso: ['ftp/421'],
    },
    {
      id: 'ftp/225',
      title: {
        en: 'Data connection open, no transfer in progress',
        'zh-TW': '資料連線開啟，沒有進行中的傳輸',
      },
      meaning: {
        en: 'The usual answer to `ABOR` when nothing is running.',
        'zh-TW': '沒有進行中的傳輸時，對 `ABOR` 的一般回應。',
      },
      seeAlso: ['ftp/226'],
    },
    {
      id: 'ftp/226',
      title: {
        en: 'Closing data connection, action successful',
        'zh-TW': '關閉資料連線，要求的檔案動作已成功',
      },
      meaning: {
        en: 'A transfer or an abort succeeded, and its data connection is closed. That connection used port 20 of the server in active mode only. IIS 7.5 and later may send 226 before the close is finished.',
        'zh-TW':
          '傳輸檔案或放棄檔案成功，資料連線已關閉。只有主動模式的資料連線使用伺服器的連接埠 20。IIS 7.5 及更新版本可能在連線完全關閉之前就送出 226。',
      },
      seeAlso: ['ftp/150', 'ftp/426'],
    },
    {
      id: 'ftp/227',
      title: { en: 'Entering passive mode', 'zh-TW': '進入被動模式' },
      meaning: {
        en: 'The answer to `PASV`, as `(h1,h2,h3,h4,p1,p2)`: the first four numbers are the IP address, and the port is `p1*256+p2`. A private address there, seen from the Internet, means that the external IP address is not set in FTP Firewall Support.',
        'zh-TW':
          '對 `PASV` 的回應，形式為 `(h1,h2,h3,h4,p1,p2)`：前四個數字是 IP 位址，連接埠是 `p1*256+p2`。如果從網際網路看到的是私人位址，表示「FTP 防火牆支援」未設定外部 IP 位址。',
      },
      seeAlso: ['ftp/229', 'ftp/425'],
    },
    {
      id: 'ftp/228',
      title: { en: 'Entering long passive mode', 'zh-TW': '進入長位址被動模式' },
      meaning: {
        en: 'The answer to `LPSV` of the historic RFC 1639. IIS does not send it.',
        'zh-TW': '對 `LPSV` 的回應，出自已過時的 RFC 1639。IIS 不會傳送。',
      },
      seeAlso: ['ftp/229'],
      sources: ['https://www.rfc-editor.org/rfc/rfc1639'],
    },
    {
      id: 'ftp/229',
      versions: 'IIS 7+',
      title: { en: 'Entering extended passive mode', 'zh-TW': '已進入延伸被動模式' },
      meaning: {
        en: 'The answer to `EPSV`, for IPv4 and IPv6. It names the port only, as `(|||port|)`, so NAT cannot spoil the address.',
        'zh-TW':
          '對 `EPSV` 的回應，適用於 IPv4 和 IPv6。它以 `(|||port|)` 只指出連接埠，因此位址不受 NAT 影響。',
      },
      seeAlso: ['ftp/227', 'ftp/425'],
      sources: ['https://www.rfc-editor.org/rfc/rfc2428'],
    },
    {
      id: 'ftp/230',
      title: { en: 'User logged in, proceed', 'zh-TW': '使用者已登入，繼續' },
      meaning: {
        en: 'The password was right, and the user is logged in.',
        'zh-TW': '用戶端傳送了正確的密碼，使用者已成功登入。',
      },
      seeAlso: ['ftp/331', 'ftp/530'],
    },
    {
      id: 'ftp/231',
      title: { en: 'User logged out', 'zh-TW': '使用者已登出，服務結束' },
      meaning: {
        en: 'In no RFC and not sent by IIS. Other servers use it after logging out.',
        'zh-TW': '不在任何 RFC 中，IIS 也不會傳送。其他伺服器在登出後使用。',
      },
      seeAlso: ['ftp/221'],
    },
    {
      id: 'ftp/232',
      versions: 'IIS 7+',
      title: {
        en: 'User logged in by security data exchange',
        'zh-TW': '使用者已登入，由安全性資料交換授權',
      },
      meaning: {
        en: 'The security exchange, such as a client certificate, has identified the user.',
        'zh-TW': '安全性交換（例如用戶端憑證）已識別使用者。',
      },
      seeAlso: ['ftp/230'],
    },
    {
      id: 'ftp/234',
      versions: 'IIS 7+',
      title: { en: 'Security data exchange complete', 'zh-TW': '安全性資料交換完成' },
      meaning: {
        en: '`AUTH TLS` was accepted. The TLS handshake follows on the same connection.',
        'zh-TW': '已接受 `AUTH TLS`。接著在同一個連線上進行 TLS 交握。',
      },
      seeAlso: ['ftp/534'],
    },
    {
      id: 'ftp/235',
      versions: 'IIS 7+',
      title: { en: 'Security data exchange successful', 'zh-TW': '安全性資料交換成功完成' },
      meaning: {
        en: 'The data sent with `ADAT` completes the security exchange.',
        'zh-TW': '以 `ADAT` 傳送的資料已完成安全性交換。',
      },
      seeAlso: ['ftp/234'],
    },
    {
      id: 'ftp/250',
      title: { en: 'Requested file action okay, completed', 'zh-TW': '要求的檔案動作正確並已完成' },
      meaning: {
        en: 'The answer to `CWD`, `DELE`, `RMD` and `RNTO` that succeeded.',
        'zh-TW': '`CWD`、`DELE`、`RMD` 和 `RNTO` 成功時的回應。',
      },
      seeAlso: ['ftp/257'],
    },
    {
      id: 'ftp/257',
      title: { en: 'PATHNAME created', 'zh-TW': '已建立「PATHNAME」' },
      meaning: {
        en: 'The answer to `MKD` with the new folder, and to `PWD` with the current one.',
        'zh-TW': '對 `MKD` 的回應，指出新資料夾；也是對 `PWD` 的回應，指出目前的資料夾。',
      },
      seeAlso: ['ftp/250'],
    },
  ],
);
