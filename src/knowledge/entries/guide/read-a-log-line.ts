import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'guide/read-a-log-line',
  severity: 'info',
  visibility: 'client',
  title: { en: 'Read a line of the IIS log', 'zh-TW': '看懂一列 IIS 記錄' },
  meaning: {
    en: 'Three numbers side by side tell how a request ended: `404 0 2` is status 404, sub-status 0 and Windows error 2.',
    'zh-TW': '三個相鄰的數字說明要求的結果：`404 0 2` 表示狀態 404、子狀態 0 與 Windows 錯誤 2。',
  },
  causes: [
    {
      id: 'columns',
      label: { en: 'match names and values', 'zh-TW': '對照欄位名稱與值' },
      why: {
        en: 'The last `#Fields:` line above names the columns, and it may change within a file. Values are split by one blank, `-` is empty, a blank inside a value is `+`. Times are UTC, written when the response was done.',
        'zh-TW':
          '上方最近的 `#Fields:` 列是欄位名稱，同一檔案中可能改變。值以一個空格分隔，`-` 為空值，值內的空格寫成 `+`。時間為 UTC，在回應完成時寫入。',
      },
      check: {
        en: 'Status and URL fit what the browser shows, and the time fits after adding your time zone (8 hours in Taiwan).',
        'zh-TW': '狀態碼與 URL 符合瀏覽器所示，時間加上時區（台灣為 8 小時）後也相符。',
      },
      fix: [
        {
          en: 'Find the lines of the path.',
          'zh-TW': '尋找該路徑的記錄。',
          command: 'findstr /s /i /c:"{path}" C:\\inetpub\\logs\\LogFiles\\u_ex*.log',
        },
      ],
    },
    {
      id: 'win32',
      label: { en: 'small numbers: Windows errors', 'zh-TW': '小的數字：Windows 錯誤' },
      why: {
        en: '0 is no error, 2 no such file, 3 no such folder, 5 access denied, 64 the client is gone, 1326 a wrong password.',
        'zh-TW': '0 為沒有錯誤，2 找不到檔案，3 找不到路徑，5 存取被拒，64 用戶端已離線，1326 密碼錯誤。',
      },
      check: { en: '`sc-win32-status` is below 16,000.', 'zh-TW': '`sc-win32-status` 小於 16,000。' },
      fix: [
        {
          en: 'Let Windows explain the number.',
          'zh-TW': '由 Windows 解釋此數字。',
          command: 'net helpmsg 1326',
        },
      ],
    },
    {
      id: 'hresult',
      label: { en: 'large numbers: HRESULT', 'zh-TW': '大的數字：HRESULT' },
      why: {
        en: 'A number such as 2148074254 is an HRESULT in decimal: 0x8009030E. If it is 0x8007 and four more digits, these four are a Windows error: 0x80070005 is 5.',
        'zh-TW':
          '2148074254 這類數字是十進位的 HRESULT，即 0x8009030E。如果是 0x8007 加四位數字，後四位就是 Windows 錯誤：0x80070005 即 5。',
      },
      check: { en: 'The number is above 2,147,000,000.', 'zh-TW': '數字大於 2,147,000,000。' },
      fix: [
        {
          en: 'Turn it into hexadecimal (PowerShell).',
          'zh-TW': '轉換成十六進位（PowerShell）。',
          command: '[Convert]::ToString(2148074254, 16)',
        },
        { en: 'Have it explained.', 'zh-TW': '查詢其說明。', command: 'certutil -error 2148074254' },
      ],
    },
  ],
  formerlyKb: [318380, 943891],
  seeAlso: ['guide/iis-logs', 'guide/log-fields', 'guide/sub-status-in-browser'],
  sources: [
    'https://learn.microsoft.com/iis/configuration/system.applicationhost/sites/site/logfile/',
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
  ],
});
