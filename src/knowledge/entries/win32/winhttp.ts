import { type Cause, defineTable } from '../../entry';
import { backendRefused } from './connection';

export const nameUnknown: Cause = {
  id: 'name-unknown',
  label: { en: 'the name of the back end is unknown', 'zh-TW': '無法解析後端的名稱' },
  why: {
    en: 'The rule or farm has a misspelt name, or DNS lacks it.',
    'zh-TW': '規則或伺服器陣列的名稱拼錯，或 DNS 沒有該名稱。',
  },
  check: { en: 'The command fails on the proxy.', 'zh-TW': '在 Proxy 上執行命令失敗。' },
  fix: [
    {
      en: 'Correct the name, or add the DNS record.',
      'zh-TW': '修正名稱，或新增 DNS 記錄。',
      command: 'nslookup backend.contoso.com',
    },
  ],
};

const forwardEnded: Cause = {
  id: 'client-left-proxy',
  label: { en: 'client or back end left while forwarding', 'zh-TW': '轉送時用戶端或後端離開' },
  why: {
    en: 'One side closed, so the proxy ended its call.',
    'zh-TW': '其中一端關閉，因此 Proxy 結束呼叫。',
  },
  check: {
    en: 'Compare `time-taken` with the time-out of the client.',
    'zh-TW': '比較 `time-taken` 與用戶端的逾時值。',
  },
  fix: [
    {
      en: 'Leave single ones alone. For many, speed up the back end and install the latest ARR.',
      'zh-TW': '偶爾出現可不理會。如果很多，請加快後端，並安裝最新的 ARR。',
    },
  ],
};

const backendClosed: Cause = {
  id: 'backend-closed',
  label: { en: 'the back end closed the connection', 'zh-TW': '後端關閉連線' },
  why: {
    en: 'It crashed, was recycled, or closed an idle connection that the proxy used again.',
    'zh-TW': '後端當機、已回收，或關閉了 Proxy 重複使用的閒置連線。',
  },
  check: {
    en: 'HTTPERR of the back end has `Connection_Abandoned_By_AppPool`.',
    'zh-TW': '後端的 HTTPERR 有 `Connection_Abandoned_By_AppPool`。',
  },
  fix: [
    {
      en: 'Repair the crash that its Application log shows. If only idle connections fail, turn keep-alive off.',
      'zh-TW': '修復其應用程式事件記錄中的當機。如果只有閒置連線失敗，請關閉持續連線。',
      command: 'appcmd set config -section:system.webServer/proxy -keepAlive:false /commit:apphost',
    },
  ],
};

/** WinHTTP: a proxy of IIS, such as ARR, does not reach its back end. */
export default defineTable(
  {
    severity: 'error',
    visibility: 'log-only',
    sources: [
      'https://learn.microsoft.com/windows/win32/winhttp/error-messages',
      'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/application-request-routing/troubleshooting-502-errors-in-arr',
    ],
  },
  [
    {
      id: 'win32/12002',
      title: { en: 'Back end too slow', 'zh-TW': '後端過慢' },
      meaning: {
        en: 'The back end did not answer in the time that the proxy allows.',
        'zh-TW': '後端未在 Proxy 允許的時間內回應。',
      },
      causes: [
        {
          id: 'backend-slow',
          label: { en: 'the back end is slower than the time-out', 'zh-TW': '後端比逾時值慢' },
          why: {
            en: 'A query or report takes long, or the time-out is short.',
            'zh-TW': '查詢或報表耗時，或逾時值過短。',
          },
          check: {
            en: '`time-taken` is about the time-out of the proxy.',
            'zh-TW': '`time-taken` 約等於 Proxy 的逾時值。',
          },
          fix: [
            {
              en: 'Raise it in Server Proxy Settings or in the farm, or speed up the back end.',
              'zh-TW': '在「Server Proxy Settings」或伺服器陣列提高逾時值，或加快後端。',
              command: 'appcmd set config -section:system.webServer/proxy -timeout:00:05:00 /commit:apphost',
            },
          ],
        },
      ],
      aliases: ['ERROR_WINHTTP_TIMEOUT'],
      seeAlso: ['iis/502.3', 'hresult/0x80072ee2'],
    },
    {
      id: 'win32/12005',
      title: { en: 'Invalid URL', 'zh-TW': 'URL 無效' },
      meaning: {
        en: 'The proxy was told to call a URL that is not valid.',
        'zh-TW': 'Proxy 被要求呼叫無效的 URL。',
      },
      causes: [
        {
          id: 'rewrite-url',
          label: { en: 'a rewrite rule makes a bad URL', 'zh-TW': '重寫規則產生錯誤的 URL' },
          why: {
            en: 'A variable or capture group is empty or misplaced.',
            'zh-TW': '變數或擷取群組為空，或位置錯誤。',
          },
          check: {
            en: 'A trace shows the rewritten URL at `URL_CHANGED`.',
            'zh-TW': '追蹤在 `URL_CHANGED` 顯示重寫後的 URL。',
          },
          fix: [
            {
              en: 'Correct the action of the rule.',
              'zh-TW': '修正規則的動作。',
              command: 'appcmd list config "{site}" -section:system.webServer/rewrite/rules',
            },
          ],
        },
      ],
      aliases: ['ERROR_WINHTTP_INVALID_URL'],
      seeAlso: ['iis/502.3'],
    },
    {
      id: 'win32/12007',
      title: { en: 'Name not resolved', 'zh-TW': '無法解析名稱' },
      meaning: {
        en: 'The proxy could not resolve the name of the back end.',
        'zh-TW': 'Proxy 無法解析後端的名稱。',
      },
      causes: [nameUnknown],
      aliases: ['ERROR_WINHTTP_NAME_NOT_RESOLVED'],
      seeAlso: ['iis/502.3', 'win32/11001', 'hresult/0x80072ee7'],
    },
    {
      id: 'win32/12017',
      severity: 'warning',
      title: { en: 'Forwarding cancelled', 'zh-TW': '轉送已取消' },
      meaning: { en: 'The call to the back end was cancelled.', 'zh-TW': '對後端的呼叫已取消。' },
      causes: [forwardEnded],
      aliases: ['ERROR_WINHTTP_OPERATION_CANCELLED'],
      seeAlso: ['iis/502.3'],
    },
    {
      id: 'win32/12018',
      title: { en: 'Wrong handle type', 'zh-TW': '控制代碼類型錯誤' },
      meaning: {
        en: 'A WinHTTP handle is of the wrong type. It is rare.',
        'zh-TW': 'WinHTTP 控制代碼的類型錯誤，很少見。',
      },
      causes: [forwardEnded],
      aliases: ['ERROR_WINHTTP_INCORRECT_HANDLE_TYPE'],
      seeAlso: ['win32/12019'],
    },
    {
      id: 'win32/12019',
      title: { en: 'Wrong handle state', 'zh-TW': '控制代碼狀態錯誤' },
      meaning: {
        en: 'A WinHTTP handle was not in the right state, often because one side had left.',
        'zh-TW': 'WinHTTP 控制代碼的狀態不正確，常因其中一端已離開。',
      },
      causes: [forwardEnded],
      aliases: ['ERROR_WINHTTP_INCORRECT_HANDLE_STATE'],
      seeAlso: ['iis/502.3'],
    },
    {
      id: 'win32/12029',
      title: { en: 'Cannot connect', 'zh-TW': '無法連線' },
      meaning: { en: 'The proxy could not connect to the back end.', 'zh-TW': 'Proxy 無法連線到後端。' },
      causes: [backendRefused],
      aliases: ['ERROR_WINHTTP_CANNOT_CONNECT'],
      seeAlso: ['iis/502.3', 'win32/10061', 'hresult/0x80072efd'],
    },
    {
      id: 'win32/12030',
      title: { en: 'Back end closed the connection', 'zh-TW': '後端關閉連線' },
      meaning: {
        en: 'The connection to the back end was closed or reset, or it did not accept the protocol.',
        'zh-TW': '與後端的連線已關閉或重設，或後端不接受通訊協定。',
      },
      causes: [backendClosed],
      aliases: ['ERROR_WINHTTP_CONNECTION_ERROR'],
      seeAlso: ['iis/502.3', 'hresult/0x80072efe'],
    },
    {
      id: 'win32/12031',
      title: { en: 'Connection reset (WinINet)', 'zh-TW': '連線已重設（WinINet）' },
      meaning: {
        en: 'The connection was reset. This number belongs to WinINet; WinHTTP says 12030.',
        'zh-TW': '連線已重設。此號碼屬於 WinINet，WinHTTP 為 12030。',
      },
      causes: [backendClosed],
      aliases: ['ERROR_INTERNET_CONNECTION_RESET'],
      seeAlso: ['win32/12030'],
      sources: ['https://learn.microsoft.com/windows/win32/wininet/wininet-errors'],
    },
    {
      id: 'win32/12032',
      title: { en: 'Request must be sent again', 'zh-TW': '必須重新傳送要求' },
      meaning: {
        en: 'The back end redirects or asks for authentication.',
        'zh-TW': '後端要求重新導向或驗證。',
      },
      causes: [
        {
          id: 'resend',
          label: { en: 'the back end asks for authentication', 'zh-TW': '後端要求驗證' },
          why: {
            en: 'The body of a forwarded request cannot be sent twice.',
            'zh-TW': '轉送的要求本文無法傳送兩次。',
          },
          check: {
            en: 'The log of the back end has 401 or 407 for it.',
            'zh-TW': '後端的記錄檔有該要求的 401 或 407。',
          },
          fix: [
            {
              en: 'Let the proxy reach the back end without a logon, and authenticate users at the proxy.',
              'zh-TW': '讓 Proxy 不需登入即可連到後端，並在 Proxy 驗證使用者。',
            },
          ],
        },
      ],
      aliases: ['ERROR_WINHTTP_RESEND_REQUEST'],
      seeAlso: ['iis/502.3'],
    },
  ],
);
