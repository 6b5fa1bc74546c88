import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'iis/404.15',
  severity: 'error',
  visibility: 'detailed-page',
  versions: 'IIS 7+',
  title: { en: 'Query string too long', 'zh-TW': '查詢字串太長' },
  meaning: {
    en: 'The query string is longer than `maxQueryString`, 2,048 bytes by default, so request filtering refused it.',
    'zh-TW': '查詢字串長度超過 `maxQueryString`（預設為 2,048 個位元組），因此遭要求篩選拒絕。',
  },
  causes: [
    {
      id: 'query-string-too-long',
      label: { en: 'query string above maxQueryString', 'zh-TW': '查詢字串超過 maxQueryString' },
      why: {
        en: 'The query string of this request is {queryLength} bytes long.',
        'zh-TW': '此要求的查詢字串長度為 {queryLength} 個位元組。',
      },
      check: {
        en: 'Count what follows the question mark; the log shows `404 15`.',
        'zh-TW': '計算問號之後的長度；記錄檔顯示 `404 15`。',
      },
      fix: [
        { en: 'Send the data in the body of a POST.', 'zh-TW': '改用 POST 將資料放在本文中傳送。' },
        {
          en: 'Raise the limit in Request Filtering > Edit Feature Settings > Maximum query string.',
          'zh-TW': '在「要求篩選」>「編輯功能設定」>「查詢字串上限」提高上限。',
          command:
            'appcmd set config "{site}" -section:system.webServer/security/requestFiltering -requestLimits.maxQueryString:{queryLength}',
          config: `<system.webServer>
  <security>
    <requestFiltering>
      <requestLimits maxQueryString="{queryLength}" />
    </requestFiltering>
  </security>
</system.webServer>`,
        },
        {
          en: 'In ASP.NET, raise `maxQueryStringLength` too (2,048 characters by default, answered with 400).',
          'zh-TW': '如果是 ASP.NET，也要提高 `maxQueryStringLength`（預設為 2,048 個字元，超過時回應 400）。',
          config: `<system.web>
  <httpRuntime maxQueryStringLength="{queryLength}" />
</system.web>`,
        },
      ],
    },
    {
      id: 'sign-in-state',
      label: { en: 'sign-in returns its state in the query string', 'zh-TW': '登入流程以查詢字串傳回狀態' },
      why: {
        en: 'An identity provider sends `state`, `code` or `id_token` back in the URL, or the return URLs nest inside each other.',
        'zh-TW': '身分識別提供者在 URL 傳回 `state`、`code` 或 `id_token`，或傳回網址層層相套。',
      },
      check: {
        en: 'The query string of the call back page holds these names.',
        'zh-TW': '回呼網頁的查詢字串含有這些名稱。',
      },
      fix: [
        {
          en: 'Let the provider answer with `response_mode=form_post`, and keep the return URL on the server.',
          'zh-TW': '讓提供者以 `response_mode=form_post` 回應，並將傳回網址儲存在伺服器端。',
        },
      ],
    },
  ],
  seeAlso: ['http/414', 'iis/404.14', 'iis/404.18'],
  sources: [
    'https://learn.microsoft.com/iis/configuration/system.webserver/security/requestfiltering/requestlimits/',
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
  ],
});
