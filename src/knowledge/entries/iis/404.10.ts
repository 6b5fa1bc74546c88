import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'iis/404.10',
  severity: 'error',
  visibility: 'detailed-page',
  versions: 'IIS 7+',
  title: { en: 'Request header too long', 'zh-TW': '要求標頭太長' },
  meaning: {
    en: 'A request header is longer than request filtering allows for that name in `headerLimits`. Current documentation of IIS 10 gives 431 for the same rule.',
    'zh-TW':
      '某個要求標頭的長度超過要求篩選在 `headerLimits` 為該名稱設定的上限。IIS 10 目前的文件對同一規則改列 431。',
  },
  causes: [
    {
      id: 'over-header-limit',
      label: { en: 'a header above its headerLimits entry', 'zh-TW': '標頭超過 headerLimits 的上限' },
      why: {
        en: 'The header `{header}` is longer than its `sizeLimit`. There are no such limits by default: someone set one.',
        'zh-TW': '標頭 `{header}` 的長度超過其 `sizeLimit`。預設沒有這類限制，是有人設定的。',
      },
      check: {
        en: 'Measure `{header}` in the request, and compare with Request Filtering > Headers.',
        'zh-TW': '測量要求中 `{header}` 的長度，並與「要求篩選」>「標頭」比對。',
      },
      fix: [
        {
          en: 'Raise the limit for this header.',
          'zh-TW': '提高此標頭的上限。',
          command:
            'appcmd set config "{site}" -section:system.webServer/security/requestFiltering /+"requestLimits.headerLimits.[header=\'{header}\',sizeLimit=\'8192\']"',
          config: `<system.webServer>
  <security>
    <requestFiltering>
      <requestLimits>
        <headerLimits>
          <remove header="{header}" />
          <add header="{header}" sizeLimit="8192" />
        </headerLimits>
      </requestLimits>
    </requestFiltering>
  </security>
</system.webServer>`,
        },
      ],
    },
    {
      id: 'large-cookies',
      label: { en: 'cookies or tokens have grown', 'zh-TW': 'Cookie 或權杖過大' },
      why: {
        en: 'Many cookies of the parent domain, or a token with many groups, make the header long.',
        'zh-TW': '上層網域的 Cookie 過多，或權杖含有許多群組，使標頭變長。',
      },
      check: {
        en: 'Compare `Cookie`, {cookieBytes} bytes, and `Authorization` with the other headers; a private window works.',
        'zh-TW': '比較 `Cookie`（{cookieBytes} 個位元組）、`Authorization` 與其他標頭；使用無痕視窗則正常。',
      },
      fix: [
        {
          en: "Delete the site's cookies, then narrow their `Domain` and `Path`, or keep the data on the server.",
          'zh-TW': '刪除網站的 Cookie，再縮小其 `Domain` 與 `Path` 範圍，或將資料儲存在伺服器端。',
        },
      ],
    },
  ],
  seeAlso: ['http/400', 'http/404', 'iis/404.14', 'http/431'],
  sources: [
    'https://learn.microsoft.com/iis/configuration/system.webserver/security/requestfiltering/requestlimits/headerlimits/',
    'https://learn.microsoft.com/iis/configuration/system.webserver/security/requestfiltering/',
  ],
});
