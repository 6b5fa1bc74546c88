import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'guide/log-fields',
  severity: 'info',
  visibility: 'client',
  title: { en: 'Which log fields to turn on', 'zh-TW': '應啟用哪些記錄欄位' },
  meaning: {
    en: 'With the right fields one line tells the sub-status, the Windows error, the time and the real client. Set them in IIS Manager > the site > Logging > Select Fields.',
    'zh-TW':
      '啟用適當的欄位後，一列記錄就能看出子狀態碼、Windows 錯誤、耗時與真正的用戶端。在 IIS 管理員 > 網站 >「記錄」>「選取欄位」設定。',
  },
  causes: [
    {
      id: 'fields',
      label: { en: 'the fields that explain a failure', 'zh-TW': '能說明失敗原因的欄位' },
      why: {
        en: '`sc-status`, `sc-substatus` and `sc-win32-status` give the reason, `time-taken` the milliseconds with the network included, `cs-host` the name asked for. Host and protocol version are off by default.',
        'zh-TW':
          '`sc-status`、`sc-substatus`、`sc-win32-status` 指出原因，`time-taken` 是含網路時間的毫秒數，`cs-host` 是所要求的名稱。主機與通訊協定版本預設為關閉。',
      },
      check: {
        en: 'The `#Fields:` line of the newest log names them.',
        'zh-TW': '最新記錄檔的 `#Fields:` 列會列出它們。',
      },
      fix: [
        {
          en: 'Turn them on for the site.',
          'zh-TW': '為網站啟用。',
          command:
            'appcmd set config -section:system.applicationHost/sites "/[name=\'{site}\'].logFile.logExtFileFlags:Date,Time,ClientIP,UserName,ServerIP,ServerPort,Method,UriStem,UriQuery,HttpStatus,HttpSubStatus,Win32Status,TimeTaken,BytesSent,BytesRecv,UserAgent,Referer,Host,ProtocolVersion" /commit:apphost',
        },
      ],
    },
    {
      id: 'forwarded-for',
      label: { en: 'the client behind a proxy', 'zh-TW': 'Proxy 後方的用戶端' },
      why: {
        en: '`c-ip` is the last proxy. IIS 8.5 and later can log `X-Forwarded-For` as a custom field; the file name then ends in `_x`.',
        'zh-TW':
          '`c-ip` 是最後一個 Proxy。IIS 8.5 以後可將 `X-Forwarded-For` 記錄為自訂欄位，檔名結尾會變成 `_x`。',
      },
      check: {
        en: 'The new column holds addresses and not only `-`.',
        'zh-TW': '新欄位含有位址，而不只是 `-`。',
      },
      fix: [
        {
          en: 'Add the field.',
          'zh-TW': '新增欄位。',
          command:
            "appcmd set config -section:system.applicationHost/sites /+\"[name='{site}'].logFile.customFields.[logFieldName='X-Forwarded-For',sourceName='X-Forwarded-For',sourceType='RequestHeader']\" /commit:apphost",
        },
      ],
    },
  ],
  seeAlso: ['guide/iis-logs', 'guide/read-a-log-line'],
  sources: [
    'https://learn.microsoft.com/iis/configuration/system.applicationhost/sites/site/logfile/',
    'https://learn.microsoft.com/iis/configuration/system.applicationhost/sites/site/logfile/customfields/',
  ],
});
