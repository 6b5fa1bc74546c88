import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'guide/ftp-logs',
  severity: 'info',
  visibility: 'client',
  title: { en: 'Find the FTP log', 'zh-TW': '找到 FTP 記錄檔' },
  meaning: {
    en: 'The FTP service of IIS writes a log of its own for each FTP site, with one line for each command.',
    'zh-TW': 'IIS 的 FTP 服務會為每個 FTP 站台另外寫記錄檔，每個命令一列。',
  },
  causes: [
    {
      id: 'folder',
      label: { en: 'folder and file name', 'zh-TW': '資料夾與檔名' },
      why: {
        en: 'IIS 7 and later: `%SystemDrive%\\inetpub\\logs\\LogFiles\\FTPSVC<id>`, file `u_exYYMMDD.log`. IIS 6: `%WINDIR%\\System32\\LogFiles\\MSFTPSVC<id>`, file `exYYMMDD.log`.',
        'zh-TW':
          'IIS 7 以後：`%SystemDrive%\\inetpub\\logs\\LogFiles\\FTPSVC<id>`，檔案為 `u_exYYMMDD.log`。IIS 6：`%WINDIR%\\System32\\LogFiles\\MSFTPSVC<id>`，檔案為 `exYYMMDD.log`。',
      },
      check: {
        en: 'The lines hold commands such as `USER`, `PASS` and `STOR`.',
        'zh-TW': '記錄中有 `USER`、`PASS`、`STOR` 等命令。',
      },
      fix: [
        {
          en: 'Look up the number and the folder of the site: IIS Manager > FTP Logging.',
          'zh-TW': '查詢站台的識別碼與資料夾：IIS 管理員 >「FTP 記錄」。',
          command: 'appcmd list site "{site}" /config',
        },
      ],
    },
    {
      id: 'field-order',
      label: { en: 'fields that differ from the web log', 'zh-TW': '與網站記錄檔不同的欄位' },
      why: {
        en: '`sc-win32-status` stands before `sc-substatus`, the other way round than in the web log. `x-session` is the same for all lines of one session.',
        'zh-TW':
          '`sc-win32-status` 在 `sc-substatus` 之前，與網站記錄檔相反。同一工作階段的各列，`x-session` 都相同。',
      },
      check: {
        en: 'Read the names in the `#Fields:` line, never the position.',
        'zh-TW': '請看 `#Fields:` 列的欄位名稱，不要依位置判讀。',
      },
      fix: [
        {
          en: 'Pick out one session by its id.',
          'zh-TW': '以識別碼挑出單一工作階段。',
          command: 'findstr /i "SESSION-ID" C:\\inetpub\\logs\\LogFiles\\FTPSVC1\\u_ex*.log',
        },
      ],
    },
  ],
  seeAlso: ['guide/iis-logs', 'guide/read-a-log-line'],
  sources: [
    'https://learn.microsoft.com/iis/configuration/system.applicationhost/sites/site/ftpserver/logfile',
    'https://learn.microsoft.com/iis/configuration/system.applicationhost/log/',
  ],
});
