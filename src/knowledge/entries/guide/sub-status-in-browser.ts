import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'guide/sub-status-in-browser',
  severity: 'info',
  visibility: 'client',
  title: { en: 'Why the browser shows no sub-status', 'zh-TW': '為什麼瀏覽器看不到子狀態碼' },
  meaning: {
    en: 'The sub-status is no part of HTTP. IIS writes it into its log and on the detailed error page, which by default only callers on the server get.',
    'zh-TW': '子狀態碼不是 HTTP 的一部分。IIS 將它寫入記錄檔與詳細錯誤網頁，而後者預設只有伺服器本機看得到。',
  },
  causes: [
    {
      id: 'where',
      label: { en: 'where it can be seen', 'zh-TW': '在哪裡看得到' },
      why: {
        en: 'In the log (`sc-substatus`), on the page opened on the server, and in a failed request trace. Remote browsers get a short page for the status alone. The log has it for 401 too, though older lists say otherwise.',
        'zh-TW':
          '記錄檔（`sc-substatus`）、在伺服器上開啟的網頁，以及失敗的要求追蹤。遠端瀏覽器只會得到該狀態碼的簡短網頁。401 的子狀態碼也會寫入記錄檔，舊清單的說法並不正確。',
      },
      check: {
        en: 'The page has a heading such as `HTTP Error 404.3 - Not Found`.',
        'zh-TW': '網頁有 `HTTP Error 404.3 - Not Found` 之類的標題。',
      },
      fix: [
        {
          en: 'Open the URL in a browser on the server itself, or ask for the line of the log.',
          'zh-TW': '在伺服器本機的瀏覽器開啟 URL，或索取該列記錄。',
          command: 'findstr /s /i /c:"{path}" C:\\inetpub\\logs\\LogFiles\\u_ex*.log',
        },
      ],
    },
    {
      id: 'certainty',
      label: { en: 'confirmed, likely, possible', 'zh-TW': '已確認、很可能、可能' },
      why: {
        en: 'Confirmed: read from the response itself. Likely: the only explanation that fits what was seen. Possible: one of several that fit.',
        'zh-TW': '已確認：直接讀自回應本身。很可能：唯一符合所見情況的解釋。可能：數種符合的解釋之一。',
      },
      check: { en: 'The evidence stands beside each cause.', 'zh-TW': '每個原因旁都列有依據。' },
      fix: [
        {
          en: 'To be sure, look at what the cause names, first in the log, then in a trace.',
          'zh-TW': '若要確定，請依原因所列的依據，先看記錄檔，再看追蹤。',
        },
      ],
    },
  ],
  seeAlso: ['guide/detailed-errors', 'guide/iis-logs', 'guide/failed-request-tracing'],
  sources: [
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://learn.microsoft.com/iis/configuration/system.webserver/httperrors/',
  ],
});
