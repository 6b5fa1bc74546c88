import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'iis/404.14',
  severity: 'error',
  visibility: 'detailed-page',
  versions: 'IIS 7+',
  title: { en: 'Request URL too long', 'zh-TW': '要求的 URL 太長' },
  meaning: {
    en: 'The URL without its query string is longer than `maxUrl`, 4,096 bytes by default, so request filtering refused it.',
    'zh-TW': '不含查詢字串的 URL 長度超過 `maxUrl`（預設為 4,096 個位元組），因此遭要求篩選拒絕。',
  },
  causes: [
    {
      id: 'url-too-long',
      label: { en: 'URL above maxUrl', 'zh-TW': 'URL 超過 maxUrl' },
      why: {
        en: 'The path of this request is {urlLength} bytes long.',
        'zh-TW': '此要求的路徑長度為 {urlLength} 個位元組。',
      },
      check: {
        en: 'Count the URL up to the question mark; the log shows `404 14`.',
        'zh-TW': '計算問號之前的 URL 長度；記錄檔顯示 `404 14`。',
      },
      fix: [
        {
          en: 'Move data out of the path: send it in the body of a POST.',
          'zh-TW': '將資料移出路徑：改放在 POST 的本文中。',
        },
        {
          en: 'Raise the limit in Request Filtering > Edit Feature Settings > Maximum URL length.',
          'zh-TW': '在「要求篩選」>「編輯功能設定」>「URL 長度上限」提高上限。',
          command:
            'appcmd set config "{site}" -section:system.webServer/security/requestFiltering -requestLimits.maxUrl:{urlLength}',
          config: `<system.webServer>
  <security>
    <requestFiltering>
      <requestLimits maxUrl="{urlLength}" />
    </requestFiltering>
  </security>
</system.webServer>`,
        },
        {
          en: 'Above it, `HTTP.sys` has limits of its own: `UrlSegmentMaxLength` (260 characters a segment) and `MaxRequestBytes` (16,384); ASP.NET has `maxUrlLength` (260).',
          'zh-TW':
            '在此之上，`HTTP.sys` 另有限制：`UrlSegmentMaxLength`（每個區段 260 個字元）與 `MaxRequestBytes`（16,384）；ASP.NET 則有 `maxUrlLength`（260）。',
          config: `<system.web>
  <httpRuntime maxUrlLength="{urlLength}" relaxedUrlToFileSystemMapping="true" />
</system.web>`,
        },
      ],
    },
    {
      id: 'growing-link',
      label: {
        en: 'a relative link or redirect that keeps growing',
        'zh-TW': '不斷變長的相對連結或重新導向',
      },
      why: {
        en: 'A relative link or a redirect rule adds to the path at every step.',
        'zh-TW': '相對連結或重新導向規則每次都在路徑後附加內容。',
      },
      check: { en: 'The same parts repeat in `{path}`.', 'zh-TW': '`{path}` 中重複出現相同的部分。' },
      fix: [
        {
          en: 'Start the link with `/`, or correct the rule so that its target does not match it again.',
          'zh-TW': '讓連結以 `/` 開頭，或修正規則，使其目標不再符合同一規則。',
          command: 'appcmd list config "{site}" -section:system.webServer/rewrite/rules',
        },
      ],
    },
  ],
  seeAlso: ['http/414', 'iis/404.15', 'iis/404.20'],
  sources: [
    'https://learn.microsoft.com/iis/configuration/system.webserver/security/requestfiltering/requestlimits/',
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/iisadmin-service-inetinfo/httpsys-registry-windows',
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
  ],
});
