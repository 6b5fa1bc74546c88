import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'guide/detailed-errors',
  severity: 'info',
  visibility: 'client',
  title: { en: 'Show detailed errors safely', 'zh-TW': '安全地顯示詳細錯誤' },
  meaning: {
    en: 'The detailed page names module, handler, file and HRESULT. It also tells attackers a lot, so show it on the server only.',
    'zh-TW':
      '詳細錯誤網頁會列出模組、處理常式、檔案與 HRESULT，但也會向攻擊者透露許多資訊，因此只應在伺服器本機顯示。',
  },
  causes: [
    {
      id: 'iis',
      label: { en: 'errors of IIS: httpErrors', 'zh-TW': 'IIS 的錯誤：httpErrors' },
      why: {
        en: '`DetailedLocalOnly`, the default, shows details to callers on the server. `Custom` hides them even there, `Detailed` shows them to everyone.',
        'zh-TW':
          '預設的 `DetailedLocalOnly` 只對伺服器本機顯示詳細資料。`Custom` 連本機也隱藏，`Detailed` 則對所有人顯示。',
      },
      check: {
        en: 'On the server, `http://localhost` gives a page with Module, Notification and Error Code.',
        'zh-TW': '在伺服器上開啟 `http://localhost`，網頁會列出模組、通知與錯誤碼。',
      },
      fix: [
        {
          en: 'Set it back to the default: IIS Manager > Error Pages > Edit Feature Settings.',
          'zh-TW': '改回預設值：IIS 管理員 >「錯誤網頁」>「編輯功能設定」。',
          command:
            'appcmd set config "{site}" -section:system.webServer/httpErrors /errorMode:DetailedLocalOnly',
        },
        {
          en: 'Never leave `Detailed` on: remove it from every `web.config` when done.',
          'zh-TW': '不要一直開著 `Detailed`：完成後請從每個 `web.config` 移除。',
          command: 'findstr /s /n /i "errorMode" "{physicalPath}\\web.config"',
        },
      ],
    },
    {
      id: 'aspnet',
      label: { en: 'errors of ASP.NET: customErrors', 'zh-TW': 'ASP.NET 的錯誤：customErrors' },
      why: {
        en: '`RemoteOnly` shows the exception on the server alone, `Off` to everyone.',
        'zh-TW': '`RemoteOnly` 只在伺服器本機顯示例外狀況，`Off` 則對所有人顯示。',
      },
      check: {
        en: 'On the server the page begins with `Server Error in` and holds a stack trace.',
        'zh-TW': '在伺服器上，網頁以 `Server Error in` 開頭並含有堆疊追蹤。',
      },
      fix: [
        {
          en: 'Show it on the server only.',
          'zh-TW': '只在伺服器本機顯示。',
          config: `<system.web>
  <customErrors mode="RemoteOnly" />
</system.web>`,
        },
      ],
    },
    {
      id: 'own-page',
      label: { en: "the application's own error body is lost", 'zh-TW': '應用程式自己的錯誤本文不見了' },
      why: {
        en: 'With `existingResponse="Replace"` IIS puts its page over the body of an API; with `PassThrough` it leaves every body alone.',
        'zh-TW':
          '`existingResponse="Replace"` 會讓 IIS 以自己的網頁取代 API 的本文；`PassThrough` 則一律保留原本文。',
      },
      check: {
        en: 'The same call straight to the application has a JSON body.',
        'zh-TW': '直接呼叫應用程式時有 JSON 本文。',
      },
      fix: [
        {
          en: "Keep the application's bodies.",
          'zh-TW': '保留應用程式的本文。',
          config: `<system.webServer>
  <httpErrors existingResponse="PassThrough" />
</system.webServer>`,
        },
      ],
    },
  ],
  seeAlso: ['guide/sub-status-in-browser', 'guide/failed-request-tracing', 'http/500'],
  sources: [
    'https://learn.microsoft.com/iis/configuration/system.webserver/httperrors/',
    'https://learn.microsoft.com/iis/troubleshoot/diagnosing-http-errors/how-to-use-http-detailed-errors-in-iis',
  ],
});
