import { defineTable } from '../../entry';

/** Microsoft's list of the reasons. */
const HTTPERR =
  'https://learn.microsoft.com/troubleshoot/developer/webapps/aspnet/site-behavior-performance/error-logging-http-apis';

const REGISTRY =
  'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/iisadmin-service-inetinfo/httpsys-registry-windows';

/** Values of the registry count only after it. */
export const RESTART_HTTP = {
  en: 'Restart the machine, or the `http` service with all that uses it, such as IIS and WinRM.',
  'zh-TW': '重新啟動電腦，或 `http` 服務與使用它的服務（IIS、WinRM 等）。',
  command: 'net stop http /y && net start w3svc',
};

/** When only the bytes themselves can tell. */
const BAD_CLIENT = {
  en: 'Capture the raw request, and mend the client or proxy that made it.',
  'zh-TW': '擷取原始要求，並修正產生它的用戶端或 Proxy。',
  command: 'netsh trace start scenario=InternetServer capture=yes tracefile=C:\\http.etl',
};

/** HTTPERR: HTTP.sys could not read the headers, or they are too long (400). */
export default defineTable({ severity: 'error', visibility: 'client', sources: [HTTPERR] }, [
  {
    id: 'httpsys/BadRequest',
    title: { en: 'Request could not be parsed', 'zh-TW': '無法剖析要求' },
    meaning: {
      en: '400: the request breaks a rule of HTTP, with no more exact reason.',
      'zh-TW': '400：要求不符合 HTTP 規則，沒有更明確的原因。',
    },
    causes: [
      {
        id: 'malformed',
        label: {
          en: 'a client or proxy sends malformed HTTP',
          'zh-TW': '用戶端或 Proxy 送出格式錯誤的 HTTP',
        },
        why: {
          en: 'Often a header twice, or bytes that are no HTTP.',
          'zh-TW': '常見的是標頭重複，或根本不是 HTTP 的位元組。',
        },
        check: {
          en: 'The same URL works in a browser that goes past the proxy.',
          'zh-TW': '瀏覽器略過 Proxy 後，相同的 URL 可正常使用。',
        },
        fix: [BAD_CLIENT],
      },
    ],
    aliases: ['HTTP Error 400. The request is badly formed.'],
    seeAlso: ['httpsys/400-page', 'httpsys/Header', 'http/400'],
  },
  {
    id: 'httpsys/Header',
    title: { en: 'Header invalid', 'zh-TW': '標頭無效' },
    meaning: { en: '400: a header line could not be parsed.', 'zh-TW': '400：無法剖析某個標頭列。' },
    causes: [
      {
        id: 'bad-header',
        label: { en: 'a header has characters not allowed', 'zh-TW': '標頭含有不允許的字元' },
        why: {
          en: 'A blank before the colon, raw non-ASCII or a line break, or one header twice.',
          'zh-TW': '冒號前有空白、未編碼的非 ASCII 字元或換行，或標頭重複。',
        },
        check: {
          en: 'Leave out own headers one by one until the request passes.',
          'zh-TW': '逐一移除自訂標頭，直到要求成功。',
        },
        fix: [
          {
            en: 'Encode values in the client, such as a file name, with `encodeURIComponent`.',
            'zh-TW': '在用戶端以 `encodeURIComponent` 編碼值，例如檔案名稱。',
          },
          BAD_CLIENT,
        ],
      },
    ],
    aliases: ['Bad Request - Invalid Header', 'HTTP Error 400. The request has an invalid header name.'],
    seeAlso: ['httpsys/400-page', 'httpsys/FieldLength', 'http/400'],
  },
  {
    id: 'httpsys/FieldLength',
    title: { en: 'A header line too long', 'zh-TW': '單一標頭列太長' },
    meaning: {
      en: '400: one header line is longer than `MaxFieldLength`, 16,384 bytes by default.',
      'zh-TW': '400：單一標頭列超過 `MaxFieldLength`，預設為 16,384 個位元組。',
    },
    causes: [
      {
        id: 'kerberos-ticket',
        label: { en: 'a Kerberos ticket with many groups', 'zh-TW': '含有大量群組的 Kerberos 票證' },
        why: {
          en: '`Authorization: Negotiate` carries all groups of the user.',
          'zh-TW': '`Authorization: Negotiate` 帶有使用者的所有群組。',
        },
        check: { en: 'Only some users are hit, on every page.', 'zh-TW': '只有部分使用者在每個網頁都發生。' },
        fix: [
          {
            en: 'Take the user out of groups, or raise both limits.',
            'zh-TW': '將使用者移出部分群組，或提高兩個上限。',
            command:
              'reg add HKLM\\SYSTEM\\CurrentControlSet\\Services\\HTTP\\Parameters /v MaxFieldLength /t REG_DWORD /d 65534 /f',
          },
          {
            en: 'Raise the sum too.',
            'zh-TW': '也提高總和的上限。',
            command:
              'reg add HKLM\\SYSTEM\\CurrentControlSet\\Services\\HTTP\\Parameters /v MaxRequestBytes /t REG_DWORD /d 131072 /f',
          },
          RESTART_HTTP,
        ],
      },
      {
        id: 'cookies',
        label: { en: 'too many or too large cookies', 'zh-TW': 'cookie 過多或過大' },
        why: {
          en: 'All cookies of {host} travel in one line.',
          'zh-TW': '{host} 的所有 cookie 都放在同一列傳送。',
        },
        check: { en: 'A private window works.', 'zh-TW': '私密視窗可正常使用。' },
        fix: [
          {
            en: 'Delete the cookies of {host}, and let the application keep less in them.',
            'zh-TW': '刪除 {host} 的 cookie，並讓應用程式減少存放的內容。',
          },
        ],
      },
    ],
    aliases: [
      'Bad Request - Header Field Too Long',
      'Bad Request (Header Field Too Long)',
      'HTTP Error 400. A request header field is too long.',
    ],
    seeAlso: ['httpsys/400-page', 'httpsys/RequestLength', 'http/400', 'http/431'],
    sources: [
      HTTPERR,
      REGISTRY,
      'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/www-administration-management/http-bad-request-response-kerberos',
    ],
  },
  {
    id: 'httpsys/RequestLength',
    title: { en: 'Request headers too long', 'zh-TW': '要求標頭總長度過長' },
    meaning: {
      en: '400: request line and headers together are longer than `MaxRequestBytes`, 16,384 bytes by default.',
      'zh-TW': '400：要求列與標頭合計超過 `MaxRequestBytes`，預設為 16,384 個位元組。',
    },
    causes: [
      {
        id: 'sum-of-headers',
        label: { en: 'cookies, tickets and URL add up', 'zh-TW': 'cookie、票證與 URL 加總過長' },
        why: {
          en: 'Each line may be within `MaxFieldLength`, but the sum is not within `MaxRequestBytes`.',
          'zh-TW': '各列可能都未超過 `MaxFieldLength`，但總和超過 `MaxRequestBytes`。',
        },
        check: {
          en: 'Add up the request headers in the network panel.',
          'zh-TW': '在網路面板加總要求標頭的大小。',
        },
        fix: [
          { en: 'Delete the cookies of {host}.', 'zh-TW': '刪除 {host} 的 cookie。' },
          {
            en: 'Raise the sum on the server.',
            'zh-TW': '在伺服器提高總和的上限。',
            command:
              'reg add HKLM\\SYSTEM\\CurrentControlSet\\Services\\HTTP\\Parameters /v MaxRequestBytes /t REG_DWORD /d 131072 /f',
          },
          RESTART_HTTP,
        ],
      },
    ],
    aliases: [
      'Bad Request - Request Too Long',
      'Bad Request (Request Header Too Long)',
      'HTTP Error 400. The size of the request headers is too long.',
    ],
    seeAlso: ['httpsys/400-page', 'httpsys/FieldLength', 'http/400', 'http/431'],
    sources: [HTTPERR, REGISTRY],
  },
  {
    id: 'httpsys/Number',
    title: { en: 'Number invalid', 'zh-TW': '數字無效' },
    meaning: {
      en: '400: a number in the request, such as `Content-Length` or the size of a chunk, could not be parsed.',
      'zh-TW': '400：無法剖析要求中的數字，例如 `Content-Length` 或區塊大小。',
    },
    causes: [
      {
        id: 'bad-number',
        label: {
          en: 'Content-Length or a chunk size is no number',
          'zh-TW': 'Content-Length 或區塊大小不是數字',
        },
        why: {
          en: 'The client wrote letters, a sign or too many digits.',
          'zh-TW': '用戶端寫入字母、正負號或過多位數。',
        },
        check: { en: 'The raw request shows it.', 'zh-TW': '原始要求可看到該值。' },
        fix: [
          {
            en: 'Let the HTTP library set `Content-Length` instead of your code.',
            'zh-TW': '由 HTTP 程式庫設定 `Content-Length`，不要自行設定。',
          },
          BAD_CLIENT,
        ],
      },
    ],
    seeAlso: ['httpsys/BadRequest', 'http/400'],
  },
  {
    id: 'httpsys/Invalid_CR/LF',
    title: { en: 'Carriage return or line feed misplaced', 'zh-TW': 'CR 或 LF 位置錯誤' },
    meaning: {
      en: '400: a carriage return or line feed stands where none may be.',
      'zh-TW': '400：CR 或 LF 出現在不允許的位置。',
    },
    causes: [
      {
        id: 'bare-line-end',
        label: { en: 'lines end with a bare CR or LF', 'zh-TW': '列尾只有單獨的 CR 或 LF' },
        why: {
          en: 'A home-made client ends lines wrongly, or someone tries request smuggling.',
          'zh-TW': '自製用戶端的換行有誤，或有人嘗試 HTTP 要求走私。',
        },
        check: {
          en: '`c-ip` tells a client of yours from a stranger.',
          'zh-TW': '`c-ip` 可分辨是你的用戶端或陌生來源。',
        },
        fix: [BAD_CLIENT],
      },
    ],
    seeAlso: ['httpsys/Header', 'http/400'],
  },
]);
