import { defineEntry } from '../../entry';
import { IN_FRONT } from '../../layer-groups';

export default defineEntry({
  id: 'http/408',
  severity: 'error',
  visibility: 'client',
  title: { en: 'Request Timeout', 'zh-TW': '要求逾時' },
  meaning: {
    en: 'The client took longer to send the request than the server was willing to wait. HTTP.sys often just closes the connection instead of sending a 408.',
    'zh-TW': '用戶端傳送要求過慢，伺服器不再等候。HTTP.sys 往往不送出 408，而是直接關閉連線。',
  },
  causes: [
    {
      id: 'slow-upload',
      label: { en: 'headers or body came too slowly', 'zh-TW': '標頭或本文傳送過慢' },
      why: {
        en: "A large upload over a slow line did not finish within the site's `connectionTimeout` (120 seconds by default).",
        'zh-TW': '慢速網路上的大型上傳未能在網站的 `connectionTimeout`（預設 120 秒）內完成。',
      },
      check: {
        en: 'HTTPERR has `Timer_EntityBody` or `Timer_HeaderWait`.',
        'zh-TW': 'HTTPERR 的原因是 `Timer_EntityBody` 或 `Timer_HeaderWait`。',
      },
      fix: [
        {
          en: 'Give slow clients more time.',
          'zh-TW': '給慢速用戶端更多時間。',
          command: 'appcmd set site "{site}" /limits.connectionTimeout:00:05:00',
        },
        {
          en: 'Send the file in parts, or over a faster line.',
          'zh-TW': '將檔案分段傳送，或改用較快的網路。',
        },
      ],
    },
    {
      id: 'proxy-body-timeout',
      label: { en: 'a proxy in front ran out of patience', 'zh-TW': '前方的 Proxy 等待逾時' },
      by: IN_FRONT,
      why: {
        en: 'A reverse proxy or balancer has its own, shorter limit for receiving the body.',
        'zh-TW': '反向 Proxy 或負載平衡器對接收本文另有較短的時限。',
      },
      check: {
        en: '`Server` names the proxy (`{server}`), and HTTPERR has no such line.',
        'zh-TW': '`Server` 為該 Proxy（`{server}`），且 HTTPERR 沒有對應的記錄。',
      },
      fix: [
        {
          en: 'Raise its limit; on nginx:',
          'zh-TW': '提高其時限；在 nginx 上：',
          config: 'client_body_timeout 300s;',
        },
      ],
    },
    {
      id: 'idle-preconnect',
      label: { en: 'an unused connection that timed out', 'zh-TW': '未使用的連線逾時' },
      why: {
        en: 'Browsers open spare connections and scanners open half requests; the server closes them after a while.',
        'zh-TW': '瀏覽器會預先開啟備用連線，掃描程式會送出不完整的要求；伺服器過一段時間就會關閉它們。',
      },
      check: {
        en: 'The page works, and HTTPERR shows only `Timer_ConnectionIdle` or `Timer_HeaderWait`.',
        'zh-TW': '網頁正常，HTTPERR 只有 `Timer_ConnectionIdle` 或 `Timer_HeaderWait`。',
      },
      fix: [{ en: 'Nothing to do; repeat the request.', 'zh-TW': '不需要處理；重送要求即可。' }],
    },
  ],
  seeAlso: ['http/504', 'net/ERR_CONNECTION_TIMED_OUT', 'iis/408.0', 'guide/httperr-logs'],
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.9',
    'https://learn.microsoft.com/troubleshoot/developer/webapps/aspnet/site-behavior-performance/error-logging-http-apis',
    'https://learn.microsoft.com/iis/configuration/system.applicationhost/weblimits',
  ],
});
