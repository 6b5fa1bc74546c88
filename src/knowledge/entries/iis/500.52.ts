import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'iis/500.52',
  severity: 'error',
  visibility: 'detailed-page',
  versions: 'IIS 7+',
  component: 'URL Rewrite',
  title: { en: 'Rewrite error while the response was sent', 'zh-TW': '傳送回應時的重寫錯誤' },
  meaning: {
    en: 'URL Rewrite failed in `RQ_SEND_RESPONSE`, where outbound rules change the response.',
    'zh-TW': 'URL Rewrite 在 `RQ_SEND_RESPONSE` 階段失敗，此階段由輸出規則變更回應。',
  },
  causes: [
    {
      id: 'compressed-response',
      label: { en: 'outbound rules meet a compressed response', 'zh-TW': '輸出規則遇到已壓縮的回應' },
      why: {
        en: 'An outbound rule must read the body, and the application or back end has compressed it.',
        'zh-TW': '輸出規則必須讀取本文，而應用程式或後端已將其壓縮。',
      },
      check: {
        en: 'The page says that outbound rules cannot be applied to an encoded response; asked directly, the back end sends `Content-Encoding: gzip`.',
        'zh-TW':
          '網頁指出輸出規則無法套用到已編碼的回應；直接要求後端時，它會傳送 `Content-Encoding: gzip`。',
      },
      fix: [
        {
          en: 'Let the inbound rule of the proxied path send an empty `HTTP_ACCEPT_ENCODING`, and allow that variable.',
          'zh-TW': '讓該 Proxy 路徑的輸入規則將 `HTTP_ACCEPT_ENCODING` 設為空白，並允許該變數。',
          command:
            'appcmd set config "{site}" -section:system.webServer/rewrite/allowedServerVariables /+"[name=\'HTTP_ACCEPT_ENCODING\']" /commit:apphost',
          config: `<rewrite>
  <rules>
    <rule name="proxy">
      <match url="^app/(.*)" />
      <serverVariables>
        <set name="HTTP_ACCEPT_ENCODING" value="" />
      </serverVariables>
      <action type="Rewrite" url="http://localhost:8080/{R:1}" />
    </rule>
  </rules>
</rewrite>`,
        },
      ],
    },
    {
      id: 'rule-too-broad',
      label: { en: 'the rule also runs on images and downloads', 'zh-TW': '規則也套用到影像與下載' },
      why: {
        en: 'Without a precondition the rule reads every response, also those that are not text.',
        'zh-TW': '沒有先決條件時，規則會讀取每個回應，包括非文字的內容。',
      },
      check: { en: 'Pages work, and downloads or media fail.', 'zh-TW': '網頁正常，但下載或媒體失敗。' },
      fix: [
        {
          en: 'Give the rule a precondition in URL Rewrite: `RESPONSE_CONTENT_TYPE` matches `^text/html`.',
          'zh-TW': '在 URL Rewrite 為規則加上先決條件：`RESPONSE_CONTENT_TYPE` 符合 `^text/html`。',
          config:
            '<rewrite><outboundRules><preConditions><preCondition name="html"><add input="{RESPONSE_CONTENT_TYPE}" pattern="^text/html" /></preCondition></preConditions></outboundRules></rewrite>',
        },
      ],
    },
  ],
  seeAlso: ['iis/500.50', 'iis/500.53'],
  sources: [
    'https://learn.microsoft.com/iis/extensions/url-rewrite-module/creating-outbound-rules-for-url-rewrite-module',
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
  ],
});
