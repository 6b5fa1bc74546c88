import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'iis/404.13',
  severity: 'error',
  visibility: 'detailed-page',
  versions: 'IIS 7+',
  title: { en: 'Content length too large', 'zh-TW': '內容長度過大' },
  meaning: {
    en: 'Request filtering refused the request because its body is larger than `maxAllowedContentLength`, 30,000,000 bytes (28.6 MB) by default. It never reached the application. Current documentation of IIS 10 names the same rule 413.1, so expect either.',
    'zh-TW':
      '要求本文大於 `maxAllowedContentLength`（預設為 30,000,000 個位元組，即 28.6 MB），因此遭要求篩選拒絕，並未到達應用程式。IIS 10 目前的文件將同一規則列為 413.1，兩者都可能出現。',
  },
  causes: [
    {
      id: 'over-max-allowed-content-length',
      label: { en: 'body above maxAllowedContentLength', 'zh-TW': '本文超過 maxAllowedContentLength' },
      why: {
        en: 'The request announces a body of {contentLength} bytes, and the limit at `{path}` is lower.',
        'zh-TW': '要求宣告的本文為 {contentLength} 個位元組，而 `{path}` 的上限比它小。',
      },
      check: {
        en: 'The `Content-Length` request header is above the limit in force; the detailed page names `RequestFilteringModule`, and the log shows `404 13` or `413 1`.',
        'zh-TW':
          '`Content-Length` 要求標頭大於目前的上限；詳細錯誤網頁會列出 `RequestFilteringModule`，記錄檔則顯示 `404 13` 或 `413 1`。',
      },
      fix: [
        {
          en: 'Raise the limit in IIS Manager, Request Filtering > Edit Feature Settings > Maximum allowed content length, to at least {contentLength} (in bytes).',
          'zh-TW':
            '在 IIS 管理員的「要求篩選」>「編輯功能設定」>「允許的內容長度上限」將上限提高到至少 {contentLength}（單位為位元組）。',
          command:
            'appcmd set config "{site}" -section:system.webServer/security/requestFiltering -requestLimits.maxAllowedContentLength:{contentLength}',
          config: `<system.webServer>
  <security>
    <requestFiltering>
      <requestLimits maxAllowedContentLength="{contentLength}" />
    </requestFiltering>
  </security>
</system.webServer>`,
        },
        {
          en: 'In ASP.NET, raise `maxRequestLength` as well: it has its own limit, 4096 by default, counted in kilobytes.',
          'zh-TW': '如果是 ASP.NET，也要提高 `maxRequestLength`：它另有上限，預設為 4096，單位是 KB。',
          config: `<system.web>
  <httpRuntime maxRequestLength="102400" />
</system.web>`,
        },
        {
          en: 'In ASP.NET Core, raise `MaxRequestBodySize` (30,000,000 by default) or put `[RequestSizeLimit]` on the action.',
          'zh-TW':
            '如果是 ASP.NET Core，也要提高 `MaxRequestBodySize`（預設為 30,000,000），或在動作上加上 `[RequestSizeLimit]`。',
        },
      ],
    },
    {
      id: 'upload-too-big',
      label: { en: 'the upload is larger than intended', 'zh-TW': '上傳內容比預期的大' },
      why: {
        en: 'The limit is right and the client sends more than the application wants, such as an uncompressed photo or many files in one form.',
        'zh-TW':
          '上限是合理的，但用戶端傳送的內容超過應用程式的需要，例如未壓縮的相片，或一個表單附上許多檔案。',
      },
      check: {
        en: 'Compare `Content-Length` with the largest upload that the application is meant to take.',
        'zh-TW': '比較 `Content-Length` 與應用程式應接受的最大上傳大小。',
      },
      fix: [
        {
          en: 'Check the size in the page before sending, and send large files in parts.',
          'zh-TW': '在傳送前於網頁檢查大小，並將大型檔案分段傳送。',
        },
      ],
    },
    {
      id: 'limit-lowered',
      label: { en: 'a lower limit is set, or one in kilobytes', 'zh-TW': '上限被調低，或誤以 KB 為單位' },
      why: {
        en: 'A `web.config` or `<location>` sets less than the default. Often the kilobytes of `maxRequestLength` were copied: 102400 means only 100 KB here.',
        'zh-TW':
          '某個 `web.config` 或 `<location>` 設得比預設值低。常見的是照抄 `maxRequestLength` 的 KB 數：102400 在此只有 100 KB。',
      },
      check: {
        en: 'Bodies under 30,000,000 bytes are refused too.',
        'zh-TW': '小於 30,000,000 個位元組的本文也遭拒。',
      },
      fix: [
        {
          en: 'Find the places that set it, and write bytes there.',
          'zh-TW': '找出設定它的位置，改以位元組填寫。',
          command: 'appcmd search config "{site}" -section:system.webServer/security/requestFiltering',
        },
      ],
    },
  ],
  seeAlso: ['http/413', 'iis/413.1', 'http/404', 'iis/413.0'],
  sources: [
    'https://learn.microsoft.com/iis/configuration/system.webserver/security/requestfiltering/requestlimits/',
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-404-13-website',
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
  ],
});
