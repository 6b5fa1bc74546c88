import { defineTable } from '../../entry';

/** FTP replies for work under way (1xx) and for what the client must add (3xx). */
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
      id: 'ftp/110',
      title: { en: 'Restart marker reply', 'zh-TW': '重新啟動標記回覆' },
      meaning: {
        en: 'The server pairs a restart marker of the data with a place in its own file, as `MARK yyyy = mmmm`.',
        'zh-TW': '伺服器以 `MARK yyyy = mmmm` 將資料中的重新啟動標記對應到自己檔案中的位置。',
      },
      seeAlso: ['ftp/350'],
    },
    {
      id: 'ftp/120',
      title: { en: 'Service ready in some minutes', 'zh-TW': '服務將在數分鐘後就緒' },
      meaning: {
        en: 'The reply says in how many minutes the service will be ready.',
        'zh-TW': '回覆會說明服務在幾分鐘後就緒。',
      },
      seeAlso: ['ftp/220'],
    },
    {
      id: 'ftp/125',
      title: {
        en: 'Data connection already open, transfer starting',
        'zh-TW': '資料連線已開啟，正在開始傳輸',
      },
      meaning: {
        en: 'The data connection exists, so the transfer begins. IIS 7.5 and later answer 125 if it is open already and 150 if not, in active and passive mode alike.',
        'zh-TW':
          '資料連線已存在，因此開始傳輸。IIS 7.5 及更新版本在連線已開啟時回應 125，否則回應 150，主動與被動模式皆同。',
      },
      seeAlso: ['ftp/150'],
    },
    {
      id: 'ftp/150',
      title: { en: 'File status okay, opening data connection', 'zh-TW': '檔案狀態正常，準備開啟資料連線' },
      meaning: {
        en: 'FTP sends commands over port 21 and data over a second connection, which is about to open. It uses port 20 of the server in active mode only; in passive mode the client connects to the port that 227 or 229 named. A transfer that hangs after 150 means that this port is blocked.',
        'zh-TW':
          'FTP 以連接埠 21 傳送命令，以第二個連線傳送資料，而該連線即將開啟。只有主動模式使用伺服器的連接埠 20；在被動模式下，用戶端會連到 227 或 229 所指的連接埠。如果傳輸在 150 之後停住，表示該連接埠遭封鎖。',
      },
      seeAlso: ['ftp/125', 'ftp/227', 'ftp/425'],
    },
    {
      id: 'ftp/331',
      title: { en: 'User name okay, need password', 'zh-TW': '使用者名稱正確，需要密碼' },
      meaning: {
        en: 'The server asks for the password. It does so for every user name, also for one that does not exist, so it proves nothing about the account. For anonymous users, an e-mail address is expected.',
        'zh-TW':
          '伺服器要求輸入密碼。不論使用者名稱是否為系統中的有效帳戶都會如此回應，因此不能證明帳戶存在。匿名使用者應輸入電子郵件地址。',
      },
      seeAlso: ['ftp/230', 'ftp/530'],
    },
    {
      id: 'ftp/332',
      title: { en: 'Need account for login', 'zh-TW': '需要帳戶才能登入' },
      meaning: {
        en: 'Beside user name and password the server wants an account name, sent with `ACCT`.',
        'zh-TW': '除了使用者名稱和密碼，伺服器還需要以 `ACCT` 傳送的帳戶名稱。',
      },
      seeAlso: ['ftp/532'],
    },
    {
      id: 'ftp/334',
      title: { en: 'Security mechanism accepted', 'zh-TW': '要求的安全性機制可用' },
      meaning: {
        en: 'The mechanism named by `AUTH` is available, and the client must send security data with `ADAT`.',
        'zh-TW': '`AUTH` 指定的機制可用，用戶端必須以 `ADAT` 傳送安全性資料。',
      },
      seeAlso: ['ftp/234'],
    },
    {
      id: 'ftp/335',
      title: { en: 'Security data accepted, more required', 'zh-TW': '安全性資料可接受，仍需更多資料' },
      meaning: {
        en: 'The client must send more `ADAT` data to finish the security exchange.',
        'zh-TW': '用戶端必須傳送更多 `ADAT` 資料，才能完成安全性交換。',
      },
      seeAlso: ['ftp/235'],
    },
    {
      id: 'ftp/336',
      title: { en: 'User name okay, answer the challenge', 'zh-TW': '使用者名稱正確，需要密碼（含挑戰）' },
      meaning: {
        en: 'The reply holds a challenge. The client works its password out from it.',
        'zh-TW': '回覆中含有挑戰，用戶端據以算出密碼。',
      },
      seeAlso: ['ftp/331'],
    },
    {
      id: 'ftp/350',
      title: { en: 'File action pending further information', 'zh-TW': '要求的檔案動作等待更多資訊' },
      meaning: {
        en: 'The first half of a pair of commands was accepted: `RNFR` waits for `RNTO`, and `REST` for the transfer.',
        'zh-TW': '已接受成對命令的前半：`RNFR` 等待 `RNTO`，`REST` 則等待傳輸命令。',
      },
      seeAlso: ['ftp/503'],
    },
  ],
);
