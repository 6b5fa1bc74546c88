import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'guide/iis-logs',
  severity: 'info',
  visibility: 'client',
  title: { en: 'Find the IIS log', 'zh-TW': '找到 IIS 記錄檔' },
  meaning: {
    en: 'IIS writes one line for each request that it gets. Each site has a folder of its own, named after the number of the site.',
    'zh-TW': 'IIS 會為收到的每個要求寫一列記錄。每個網站有自己的資料夾，以網站的識別碼命名。',
  },
  causes: [
    {
      id: 'folder',
      label: { en: 'IIS 7 and later: folder and file name', 'zh-TW': 'IIS 7 以後：資料夾與檔名' },
      why: {
        en: "The folder is `%SystemDrive%\\inetpub\\logs\\LogFiles\\W3SVC<id>`, the file of a day `u_exYYMMDD.log`. Microsoft's list still writes `exYYMMDD.log`, the ANSI form.",
        'zh-TW':
          '資料夾為 `%SystemDrive%\\inetpub\\logs\\LogFiles\\W3SVC<id>`，每日的檔案為 `u_exYYMMDD.log`。Microsoft 的清單仍寫成 `exYYMMDD.log`，即 ANSI 格式。',
      },
      check: {
        en: 'The first line begins with `#Software: Microsoft Internet Information Services`, and times are in UTC.',
        'zh-TW': '第一列以 `#Software: Microsoft Internet Information Services` 開頭，時間為 UTC。',
      },
      fix: [
        {
          en: 'Look up the number of the site: IIS Manager > Sites, column ID.',
          'zh-TW': '查詢網站的識別碼：IIS 管理員 >「站台」的「識別碼」欄。',
          command: 'appcmd list site "{site}" /text:id',
        },
        {
          en: 'See whether another folder is set: IIS Manager > the site > Logging > Directory.',
          'zh-TW': '確認是否設定了其他資料夾：IIS 管理員 > 網站 >「記錄」>「目錄」。',
          command: 'appcmd list site "{site}" /text:logFile.directory',
        },
      ],
    },
    {
      id: 'folder-iis6',
      label: { en: 'IIS 6 and older', 'zh-TW': 'IIS 6 以前' },
      why: {
        en: 'The folder is `%WINDIR%\\System32\\LogFiles\\W3SVC<id>`, the file of a day `exYYMMDD.log`.',
        'zh-TW': '資料夾為 `%WINDIR%\\System32\\LogFiles\\W3SVC<id>`，每日的檔案為 `exYYMMDD.log`。',
      },
      check: {
        en: 'Properties of the site > Web Site tab > Logging > Properties shows the path.',
        'zh-TW': '網站內容 >「網站」索引標籤 >「記錄」>「內容」會顯示路徑。',
      },
      fix: [
        {
          en: 'Search all of them for the path.',
          'zh-TW': '在所有檔案中搜尋該路徑。',
          command: 'findstr /s /i /c:"{path}" %windir%\\System32\\LogFiles\\*.log',
        },
      ],
    },
    {
      id: 'other-names',
      label: { en: 'other file names', 'zh-TW': '其他檔名' },
      why: {
        en: '`_x` at the end means custom fields (IIS 8.5 and later); `u_in` and `u_nc` are the IIS and NCSA formats, which have no sub-status; `u_extend1.log` is split by size; folder `W3SVC` without a number is one log for all sites.',
        'zh-TW':
          '結尾的 `_x` 表示有自訂欄位（IIS 8.5 以後）；`u_in` 與 `u_nc` 是 IIS 與 NCSA 格式，沒有子狀態碼；`u_extend1.log` 是依大小分割；沒有號碼的資料夾 `W3SVC` 是所有網站共用的記錄檔。',
      },
      check: {
        en: 'The newest file in the folder has the time of your request.',
        'zh-TW': '資料夾中最新的檔案符合要求的時間。',
      },
      fix: [
        {
          en: 'Choose W3C as the format.',
          'zh-TW': '選擇 W3C 格式。',
          command:
            'appcmd set config -section:system.applicationHost/sites "/[name=\'{site}\'].logFile.logFormat:W3C" /commit:apphost',
        },
      ],
    },
    {
      id: 'line-missing',
      label: { en: 'the request is not there', 'zh-TW': '找不到該要求' },
      why: {
        en: 'HTTP.sys buffers lines for a while, and what it refused itself stands in HTTPERR. A proxy or CDN may also have answered.',
        'zh-TW':
          'HTTP.sys 會暫存一段時間才寫入，而它自行拒絕的要求記錄在 HTTPERR。也可能是 Proxy 或 CDN 回應的。',
      },
      check: {
        en: 'After the command the line is there, or it is in another log.',
        'zh-TW': '執行命令後該列就會出現，否則在其他記錄檔中。',
      },
      fix: [{ en: 'Write out the buffer.', 'zh-TW': '寫出緩衝區。', command: 'netsh http flush logbuffer' }],
    },
  ],
  seeAlso: ['guide/log-fields', 'guide/read-a-log-line', 'guide/httperr-logs'],
  sources: [
    'https://learn.microsoft.com/iis/configuration/system.applicationhost/sites/site/logfile/',
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
  ],
});
