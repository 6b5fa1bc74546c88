import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'http/200',
  severity: 'info',
  visibility: 'client',
  title: { en: 'OK', 'zh-TW': '要求成功' },
  meaning: {
    en: 'The request has succeeded. In an IIS log a `200` with `sc-win32-status` `64` means that the client left before the answer was fully sent.',
    'zh-TW':
      '要求已成功處理。在 IIS 記錄檔中，`200` 搭配 `sc-win32-status` `64` 表示回應尚未完整送出時用戶端就已離線。',
  },
  causes: [
    {
      id: 'error-page-as-200',
      label: { en: 'an error or login page sent with 200', 'zh-TW': '以 200 送出的錯誤頁或登入頁' },
      why: {
        en: '`<customErrors>` redirects to a page that answers 200, or an expired session ends at the login page.',
        'zh-TW': '`<customErrors>` 重新導向到回應 200 的網頁，或工作階段到期而停在登入頁。',
      },
      check: {
        en: 'The body is an error or login page, and a 302 stands before it in the list.',
        'zh-TW': '本文是錯誤頁或登入頁，且清單中它之前有一個 302。',
      },
      fix: [
        {
          en: 'Show the error page without a redirect, and set its status in the page (`Response.StatusCode = 500`).',
          'zh-TW': '不以重新導向顯示錯誤頁，並在該網頁設定狀態碼（`Response.StatusCode = 500`）。',
          config: `<system.web>
  <customErrors mode="RemoteOnly" redirectMode="ResponseRewrite" defaultRedirect="~/error.aspx" />
</system.web>`,
        },
      ],
    },
    {
      id: 'client-left',
      label: {
        en: 'the client left before the end (log 200 0 64)',
        'zh-TW': '用戶端提前離線（記錄檔為 200 0 64）',
      },
      why: {
        en: 'The page was left, a client or balancer ran out of patience, or a health probe hangs up early.',
        'zh-TW': '使用者離開網頁、用戶端或負載平衡器等不下去，或健康情況探查提早斷線。',
      },
      check: {
        en: 'The IIS log has `sc-win32-status` 64, 121, 995 or 1236; HTTPERR has `Connection_Dropped`.',
        'zh-TW':
          'IIS 記錄檔的 `sc-win32-status` 為 64、121、995 或 1236；HTTPERR 的原因是 `Connection_Dropped`。',
      },
      fix: [
        {
          en: 'Nothing to do when it is rare. When `time-taken` is always the same, raise that time-out or speed up the page.',
          'zh-TW': '偶爾出現則不必處理。如果 `time-taken` 都相同，請提高該逾時值或加快網頁。',
        },
      ],
    },
    {
      id: 'from-cache',
      label: {
        en: 'an old answer from a cache or service worker',
        'zh-TW': '來自快取或 Service Worker 的舊回應',
      },
      why: {
        en: 'The browser answered by itself and did not ask the server.',
        'zh-TW': '瀏覽器自行回應，並未詢問伺服器。',
      },
      check: {
        en: 'The Size column says `(disk cache)`, `(memory cache)` or `(ServiceWorker)`, and the IIS log has no line.',
        'zh-TW':
          '「大小」欄顯示 `(disk cache)`、`(memory cache)` 或 `(ServiceWorker)`，且 IIS 記錄檔沒有記錄。',
      },
      fix: [
        {
          en: 'Reload with Disable cache ticked in the Network panel; unregister the worker under Application > Service workers.',
          'zh-TW': '在「網路」面板勾選「停用快取」後重新載入；並在「應用程式」>「Service Worker」取消註冊。',
        },
      ],
    },
    {
      id: 'fallback-page',
      label: { en: 'the start page instead of a file or data', 'zh-TW': '回應的是首頁而不是檔案或資料' },
      why: {
        en: 'The fallback rule of a single-page application also answers for a missing script or API.',
        'zh-TW': '單頁應用程式的後援規則對不存在的指令碼或 API 也會回應首頁。',
      },
      check: {
        en: "`Content-Type` is `text/html` for a script or JSON; the console says `Unexpected token '<'`.",
        'zh-TW': "指令碼或 JSON 的 `Content-Type` 是 `text/html`；主控台顯示 `Unexpected token '<'`。",
      },
      fix: [
        {
          en: 'Except such paths from the rule.',
          'zh-TW': '將這些路徑排除於規則之外。',
          config:
            '<rewrite><rules><rule name="spa"><match url="^(api|assets)/" negate="true" /><conditions><add input="{REQUEST_FILENAME}" matchType="IsFile" negate="true" /></conditions><action type="Rewrite" url="/index.html" /></rule></rules></rewrite>',
        },
      ],
    },
  ],
  seeAlso: ['http/204', 'guide/read-a-log-line'],
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9110#section-15.3.1',
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
  ],
});
