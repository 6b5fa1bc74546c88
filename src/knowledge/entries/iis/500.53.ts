import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'iis/500.53',
  severity: 'error',
  visibility: 'detailed-page',
  versions: 'IIS 7+',
  component: 'URL Rewrite',
  title: { en: 'Rewrite error before the output cache', 'zh-TW': '輸出快取之前的重寫錯誤' },
  meaning: {
    en: 'URL Rewrite failed in `RQ_RELEASE_REQUEST_STATE`, where outbound rules run that are set to rewrite before the cache.',
    'zh-TW': 'URL Rewrite 在 `RQ_RELEASE_REQUEST_STATE` 階段失敗，此階段執行設定為在快取之前重寫的輸出規則。',
  },
  causes: [
    {
      id: 'rewrite-before-cache',
      label: {
        en: 'an outbound rule with rewriteBeforeCache fails',
        'zh-TW': '設定 rewriteBeforeCache 的輸出規則失敗',
      },
      why: {
        en: '`rewriteBeforeCache="true"` runs outbound rules earlier, on responses that they cannot read, such as compressed or chunked ones.',
        'zh-TW':
          '`rewriteBeforeCache="true"` 會提早執行輸出規則，套用到它們無法讀取的回應，例如已壓縮或以區塊傳送的回應。',
      },
      check: {
        en: 'Look for `rewriteBeforeCache` on `<outboundRules>`; with `false` the page works.',
        'zh-TW': '在 `<outboundRules>` 尋找 `rewriteBeforeCache`；設為 `false` 後網頁正常。',
      },
      fix: [
        {
          en: 'Set the attribute to `false`, or limit the rule by a precondition.',
          'zh-TW': '將該屬性設為 `false`，或以先決條件限制規則。',
          command:
            'appcmd set config "{site}" -section:system.webServer/rewrite/outboundRules -rewriteBeforeCache:false',
          config: `<system.webServer>
  <rewrite>
    <outboundRules rewriteBeforeCache="false" />
  </rewrite>
</system.webServer>`,
        },
      ],
    },
    {
      id: 'faulty-rule',
      label: { en: 'the outbound rule itself is faulty', 'zh-TW': '輸出規則本身有誤' },
      why: {
        en: 'Its pattern, precondition or list of custom tags is wrong, so it fails at any time.',
        'zh-TW': '規則的模式、先決條件或自訂標記清單有誤，因此何時執行都會失敗。',
      },
      check: {
        en: 'With `rewriteBeforeCache="false"` the error comes back as 500.52.',
        'zh-TW': '設為 `rewriteBeforeCache="false"` 後，錯誤改以 500.52 出現。',
      },
      fix: [
        {
          en: 'Disable the outbound rules one by one in URL Rewrite, and correct the one that fails.',
          'zh-TW': '在 URL Rewrite 逐一停用輸出規則，並修正失敗的規則。',
          command: 'appcmd list config "{site}" -section:system.webServer/rewrite/outboundRules',
        },
      ],
    },
  ],
  seeAlso: ['iis/500.52', 'iis/500.50'],
  sources: [
    'https://learn.microsoft.com/iis/extensions/url-rewrite-module/creating-outbound-rules-for-url-rewrite-module',
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
  ],
});
