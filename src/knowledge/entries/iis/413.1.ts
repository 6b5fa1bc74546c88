import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'iis/413.1',
  severity: 'error',
  visibility: 'detailed-page',
  versions: 'IIS 10',
  title: { en: 'Content length too large (413)', 'zh-TW': '內容長度過大（413）' },
  meaning: {
    en: 'Request filtering refused the request because its body is larger than `maxAllowedContentLength`, 30,000,000 bytes by default. It is the rule that older builds report as 404.13.',
    'zh-TW':
      '要求本文大於 `maxAllowedContentLength`（預設為 30,000,000 個位元組），因此遭要求篩選拒絕；較舊的組建將同一規則回報為 404.13。',
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
        en: 'The `Content-Length` request header is above the limit in force; the log shows `413 1`.',
        'zh-TW': '`Content-Length` 要求標頭大於目前的上限；記錄檔顯示 `413 1`。',
      },
      fix: [
        {
          en: 'Raise the limit in Request Filtering > Edit Feature Settings > Maximum allowed content length.',
          'zh-TW': '在「要求篩選」>「編輯功能設定」>「允許的內容長度上限」提高上限。',
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
          en: "Raise the application's own limit too: `maxRequestLength` (kilobytes) in ASP.NET, `MaxRequestBodySize` in ASP.NET Core.",
          'zh-TW':
            '也要提高應用程式自己的上限：ASP.NET 為 `maxRequestLength`（單位為 KB），ASP.NET Core 為 `MaxRequestBodySize`。',
          config: `<system.web>
  <httpRuntime maxRequestLength="102400" />
</system.web>`,
        },
      ],
    },
    {
      id: 'upload-too-big',
      label: { en: 'the upload is larger than intended', 'zh-TW': '上傳內容比預期的大' },
      why: {
        en: 'The limit is right, and the client sends more than the application wants.',
        'zh-TW': '上限是合理的，但用戶端傳送的內容超過應用程式的需要。',
      },
      check: {
        en: 'Compare `Content-Length` with the largest upload that the application is meant to take.',
        'zh-TW': '比對 `Content-Length` 與應用程式應接受的最大上傳大小。',
      },
      fix: [
        {
          en: 'Check the size in the page before sending, and send large files in parts.',
          'zh-TW': '在傳送前於網頁檢查大小，並將大型檔案分段傳送。',
        },
      ],
    },
  ],
  seeAlso: ['iis/404.13', 'http/413', 'iis/413.0'],
  sources: [
    'https://learn.microsoft.com/iis/configuration/system.webserver/security/requestfiltering/',
    'https://learn.microsoft.com/iis/configuration/system.webserver/security/requestfiltering/requestlimits/',
  ],
});
