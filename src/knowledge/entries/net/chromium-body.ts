import { defineTable } from '../../entry';

const NET_ERRORS = 'https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h';
const HTTPERR =
  'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/aspnet/site-behavior-performance/error-logging-http-apis';

/** Chromium: the body of the response was cut or cannot be read. */
export default defineTable(
  {
    group: 'http',
    severity: 'error',
    visibility: 'client',
    sources: [
      NET_ERRORS,
      'https://learn.microsoft.com/en-us/iis/configuration/system.webserver/httpcompression/',
    ],
  },
  [
    {
      id: 'net/ERR_CONTENT_DECODING_FAILED',
      title: { en: 'Content decoding failed', 'zh-TW': '內容解碼失敗' },
      meaning: {
        en: 'The body is not in the encoding that `Content-Encoding` names.',
        'zh-TW': '本文的編碼與 `Content-Encoding` 所示不符。',
      },
      causes: [
        {
          id: 'encoding-mismatch',
          label: { en: 'compressed twice or not at all', 'zh-TW': '重複壓縮或根本未壓縮' },
          why: {
            en: 'The application and IIS or a proxy both compress, or only the header was copied; or the cache of compressed files is broken.',
            'zh-TW': '應用程式與 IIS 或 Proxy 都做了壓縮，或只複製了標頭；也可能是壓縮檔快取損壞。',
          },
          check: {
            en: 'Without `Accept-Encoding` the page loads.',
            'zh-TW': '不帶 `Accept-Encoding` 時頁面正常。',
          },
          fix: [
            {
              en: 'Let one layer compress; in IIS:',
              'zh-TW': '只由一層壓縮；在 IIS 中：',
              config: '<urlCompression doStaticCompression="true" doDynamicCompression="false" />',
            },
            {
              en: 'Empty the cache of compressed files.',
              'zh-TW': '清空壓縮檔的快取。',
              command: 'rmdir /s /q "C:\\inetpub\\temp\\IIS Temporary Compressed Files\\{appPool}"',
            },
          ],
        },
      ],
      seeAlso: ['net/NS_ERROR_INVALID_CONTENT_ENCODING'],
    },
    {
      id: 'net/ERR_CONTENT_LENGTH_MISMATCH',
      title: { en: 'Body shorter than announced', 'zh-TW': '本文比宣告的短' },
      meaning: {
        en: 'Fewer bytes came than `Content-Length` promised.',
        'zh-TW': '收到的位元組少於 `Content-Length` 宣告的數量。',
      },
      causes: [
        {
          id: 'cut-off',
          label: { en: 'a crash, a time-out or a wrong length', 'zh-TW': '當機、逾時或長度錯誤' },
          why: {
            en: 'The worker process ended, HTTP.sys gave up on a slow reader (`minBytesPerSecond`, 240 by default), or code set a wrong length.',
            'zh-TW':
              '背景工作處理序結束、HTTP.sys 放棄讀取過慢的用戶端（`minBytesPerSecond`，預設 240），或程式碼設定了錯誤的長度。',
          },
          check: {
            en: 'HTTPERR has `Timer_MinBytesPerSecond`.',
            'zh-TW': 'HTTPERR 的原因是 `Timer_MinBytesPerSecond`。',
          },
          fix: [
            {
              en: 'Lower the limit, so that slow readers finish.',
              'zh-TW': '降低下限，讓慢速用戶端完成下載。',
              command:
                'appcmd set config -section:system.applicationHost/webLimits /minBytesPerSecond:100 /commit:apphost',
            },
            {
              en: "On nginx, see that the proxy's temporary folder can be written and is not full.",
              'zh-TW': '在 nginx 上，確認 Proxy 的暫存資料夾可寫入且未滿。',
            },
          ],
        },
      ],
      seeAlso: [
        'net/ERR_INCOMPLETE_CHUNKED_ENCODING',
        'net/ERR_CONNECTION_CLOSED',
        'httpsys/Timer_MinBytesPerSecond',
        'httpsys/Connection_Abandoned_By_AppPool',
      ],
      sources: [
        NET_ERRORS,
        'https://learn.microsoft.com/en-us/iis/configuration/system.applicationhost/weblimits',
        HTTPERR,
      ],
    },
    {
      id: 'net/ERR_INCOMPLETE_CHUNKED_ENCODING',
      title: { en: 'Chunked body cut off', 'zh-TW': '區塊傳輸的本文中斷' },
      meaning: {
        en: 'The connection closed before the last chunk of the body.',
        'zh-TW': '連線在本文的最後一個區塊之前關閉。',
      },
      causes: [
        {
          id: 'failed-after-start',
          label: {
            en: 'the application failed after it began to answer',
            'zh-TW': '應用程式在開始回應後失敗',
          },
          why: {
            en: "The status was already sent, so an exception, a recycled pool or a proxy's time-out can only cut the body.",
            'zh-TW': '狀態碼已送出，因此例外狀況、集區回收或 Proxy 逾時只能讓本文中斷。',
          },
          check: {
            en: 'The Application log has an error at that time; the IIS log says 200, often with `sc-win32-status` 64 or 1236.',
            'zh-TW': '應用程式記錄檔在該時間有錯誤；IIS 記錄檔則為 200，`sc-win32-status` 常為 64 或 1236。',
          },
          fix: [
            {
              en: 'Find the exception and mend it.',
              'zh-TW': '尋找例外狀況並修正。',
              command: 'Get-WinEvent -LogName Application -MaxEvents 50',
            },
            {
              en: 'For long streams through nginx, wait longer.',
              'zh-TW': '若長時間的串流經過 nginx，請延長等待時間。',
              config: 'proxy_read_timeout 3600s;',
            },
          ],
        },
      ],
      seeAlso: [
        'net/ERR_CONTENT_LENGTH_MISMATCH',
        'net/ERR_HTTP2_PROTOCOL_ERROR',
        'httpsys/Connection_Abandoned_By_AppPool',
      ],
      sources: [NET_ERRORS, HTTPERR],
    },
    {
      id: 'net/ERR_INVALID_CHUNKED_ENCODING',
      title: { en: 'Chunked body is broken', 'zh-TW': '區塊傳輸的本文損壞' },
      meaning: { en: 'The framing of the chunks is broken.', 'zh-TW': '區塊的格式損壞。' },
      causes: [
        {
          id: 'chunks-broken',
          label: { en: 'a program or proxy writes wrong chunks', 'zh-TW': '程式或 Proxy 寫出錯誤的區塊' },
          why: {
            en: 'Code sets `Transfer-Encoding: chunked` without writing chunks, or a proxy touches the body.',
            'zh-TW': '程式碼設定了 `Transfer-Encoding: chunked` 卻未寫出區塊，或 Proxy 修改了本文。',
          },
          check: {
            en: 'It works straight from the server, or only one page fails.',
            'zh-TW': '直接連線伺服器則正常，或只有單一頁面失敗。',
          },
          fix: [
            {
              en: 'Leave the header to the server.',
              'zh-TW': '由伺服器處理此標頭。',
              command: 'curl -v --raw "{url}"',
            },
          ],
        },
      ],
      seeAlso: ['net/ERR_INCOMPLETE_CHUNKED_ENCODING'],
      sources: [NET_ERRORS],
    },
  ],
);
