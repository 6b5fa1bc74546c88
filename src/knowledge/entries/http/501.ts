import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'http/501',
  severity: 'error',
  visibility: 'client',
  title: { en: 'Not Implemented', 'zh-TW': '尚未實作' },
  meaning: {
    en: 'The server does not know the method, or a header asks for something that it does not implement.',
    'zh-TW': '伺服器不認得此方法，或標頭值要求未實作的功能。',
  },
  causes: [
    {
      id: 'unknown-method',
      label: { en: 'the server does not know the method', 'zh-TW': '伺服器不認得此方法' },
      why: {
        en: 'The method {method} is misspelt, or belongs to a feature such as WebDAV that is not installed.',
        'zh-TW': '方法 {method} 拼錯，或屬於未安裝的功能（例如 WebDAV）。',
      },
      check: { en: '`GET` on the same URL works.', 'zh-TW': '同一個 URL 使用 `GET` 則正常。' },
      fix: [
        {
          en: 'Correct the method (it is case-sensitive), or install what it needs.',
          'zh-TW': '修正方法名稱（區分大小寫），或安裝所需的功能。',
          command: 'Install-WindowsFeature Web-DAV-Publishing',
        },
        {
          en: 'See which handler takes the verb.',
          'zh-TW': '檢視哪個處理常式接受此動詞。',
          command: 'appcmd list config "{site}" -section:system.webServer/handlers',
        },
      ],
    },
    {
      id: 'transfer-encoding',
      by: ['httpsys'],
      label: { en: 'a Transfer-Encoding that is not implemented', 'zh-TW': '未實作的 Transfer-Encoding' },
      why: {
        en: 'HTTP.sys knows only `chunked`; a client that sends another coding is refused before IIS sees it.',
        'zh-TW': 'HTTP.sys 只支援 `chunked`；用戶端若傳送其他編碼，會在 IIS 收到之前就被拒絕。',
      },
      check: { en: 'HTTPERR has `N/I`.', 'zh-TW': 'HTTPERR 的原因是 `N/I`。' },
      fix: [
        {
          en: 'Send `Content-Length` or `Transfer-Encoding: chunked`, and nothing else.',
          'zh-TW': '只傳送 `Content-Length` 或 `Transfer-Encoding: chunked`。',
          command: 'findstr /i "N/I" %windir%\\System32\\LogFiles\\HTTPERR\\httperr*.log',
        },
      ],
    },
    {
      id: 'application-stub',
      label: { en: 'the application has not written this part', 'zh-TW': '應用程式尚未完成這個部分' },
      why: {
        en: 'Code answers 501, or turns a `NotImplementedException` into it.',
        'zh-TW': '程式碼回應 501，或將 `NotImplementedException` 轉換成 501。',
      },
      check: {
        en: 'The IIS log has the line `501 0 0`, and other routes work.',
        'zh-TW': 'IIS 記錄檔有 `501 0 0`，其他路由正常。',
      },
      fix: [
        {
          en: 'Find the route of `{path}` in the application and finish it.',
          'zh-TW': '在應用程式中找到 `{path}` 的路由並完成它。',
        },
      ],
    },
  ],
  seeAlso: ['http/405', 'http/505'],
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9110#section-15.6.2',
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-error-501-not-implemented',
    'https://learn.microsoft.com/troubleshoot/developer/webapps/aspnet/site-behavior-performance/error-logging-http-apis',
  ],
});
