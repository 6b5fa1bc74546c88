import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'iis/404.8',
  severity: 'error',
  visibility: 'detailed-page',
  versions: 'IIS 7+',
  title: { en: 'Hidden namespace', 'zh-TW': '隱藏的命名空間' },
  meaning: {
    en: 'A part of the path is on the hidden segments list, so request filtering refuses it. By default these are `bin`, `App_Data`, `App_code`, `web.config` and their like.',
    'zh-TW':
      '路徑的某個區段在隱藏區段清單中，因此遭要求篩選拒絕。預設包含 `bin`、`App_Data`、`App_code`、`web.config` 等。',
  },
  causes: [
    {
      id: 'hidden-segment',
      label: { en: 'a path segment is hidden', 'zh-TW': '路徑區段被隱藏' },
      why: {
        en: 'One segment of `{path}` equals an entry of `hiddenSegments`. It does not matter where in the path it stands, or whether it is really the folder of ASP.NET.',
        'zh-TW':
          '`{path}` 的某個區段與 `hiddenSegments` 的項目相同；與它在路徑中的位置無關，也與它是否真的是 ASP.NET 的資料夾無關。',
      },
      check: {
        en: 'Compare each segment of `{path}` with IIS Manager, Request Filtering > Hidden Segments.',
        'zh-TW': '逐一比對 `{path}` 的區段與 IIS 管理員「要求篩選」>「隱藏區段」中的項目。',
      },
      fix: [
        {
          en: 'Rename the folder, and the links to it; this is the safe way.',
          'zh-TW': '重新命名該資料夾與指向它的連結；這是安全的做法。',
        },
        {
          en: 'If the folder holds public files only, take its name off the list, for that folder alone.',
          'zh-TW': '如果資料夾內只有公開的檔案，可只針對該資料夾將其名稱從清單移除。',
          command:
            'appcmd set config "{site}/downloads" -section:system.webServer/security/requestFiltering /-"hiddenSegments.[segment=\'{fragment}\']"',
          config: `<location path="downloads/{fragment}">
  <system.webServer>
    <security>
      <requestFiltering>
        <hiddenSegments>
          <remove segment="{fragment}" />
        </hiddenSegments>
      </requestFiltering>
    </security>
  </system.webServer>
</location>`,
        },
      ],
    },
    {
      id: 'probe',
      label: { en: 'a scanner asks for protected files', 'zh-TW': '掃描程式探測受保護的檔案' },
      why: {
        en: 'Vulnerability scanners ask for `web.config` or `App_Data`; the refusal is the wanted answer.',
        'zh-TW': '弱點掃描程式會要求 `web.config` 或 `App_Data`；拒絕正是應有的回應。',
      },
      check: {
        en: 'No page of yours links to the path, and the log shows many such requests from one address.',
        'zh-TW': '你的網頁沒有任何連結指向該路徑，而記錄檔顯示同一位址有許多類似要求。',
      },
      fix: [
        {
          en: 'Leave it. If it is a burden, block the address in IP Address and Domain Restrictions.',
          'zh-TW': '不必處理。如果造成負擔，可在「IP 位址及網域限制」封鎖該位址。',
          command:
            'appcmd set config "{site}" -section:system.webServer/security/ipSecurity /+"[ipAddress=\'203.0.113.7\',allowed=\'False\']" /commit:apphost',
        },
      ],
    },
  ],
  seeAlso: ['http/404', 'iis/404.7', 'iis/404.5'],
  sources: [
    'https://learn.microsoft.com/iis/configuration/system.webserver/security/requestfiltering/hiddensegments/',
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
  ],
});
