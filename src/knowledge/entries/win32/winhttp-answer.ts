import { type Cause, defineTable } from '../../entry';

const invalidAnswer: Cause = {
  id: 'invalid-answer',
  label: { en: 'the back end sends no valid HTTP', 'zh-TW': '後端傳送無效的 HTTP' },
  why: {
    en: 'The proxy speaks HTTP to an HTTPS port, or the program sends broken headers.',
    'zh-TW': 'Proxy 以 HTTP 連到 HTTPS 連接埠，或程式送出損壞的標頭。',
  },
  check: { en: 'The command shows the raw answer.', 'zh-TW': '命令顯示原始回應。' },
  fix: [
    {
      en: 'Match `http` or `https` in the rule to the port, or repair the headers.',
      'zh-TW': '讓規則中的 `http` 或 `https` 與連接埠一致，或修正標頭。',
      command: 'curl -v http://backend.contoso.com:8080/',
    },
  ],
};

const headersTooLarge: Cause = {
  id: 'headers-too-large',
  label: { en: 'the answer has too much in its headers', 'zh-TW': '回應的標頭過多或過大' },
  why: {
    en: 'Often many `Set-Cookie` lines, or a large token.',
    'zh-TW': '常是許多 `Set-Cookie`，或很大的權杖。',
  },
  check: {
    en: '`curl -sI` to the back end shows long headers.',
    'zh-TW': '對後端執行 `curl -sI` 顯示很長的標頭。',
  },
  fix: [
    {
      en: 'Send fewer and smaller cookies and headers from the back end.',
      'zh-TW': '減少後端傳送的 Cookie 與標頭。',
      command: 'curl -sI http://backend.contoso.com:8080/',
    },
  ],
};

/** WinHTTP: an answer of the back end that a proxy of IIS cannot use. */
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
      id: 'win32/12152',
      title: { en: 'Invalid answer', 'zh-TW': '回應無效' },
      meaning: {
        en: 'The proxy could not read the answer of the back end.',
        'zh-TW': 'Proxy 無法解讀後端的回應。',
      },
      causes: [invalidAnswer],
      aliases: ['ERROR_WINHTTP_INVALID_SERVER_RESPONSE'],
      seeAlso: ['iis/502.3', 'hresult/0x80072f78'],
    },
    {
      id: 'win32/12150',
      title: { en: 'Header missing', 'zh-TW': '缺少標頭' },
      meaning: {
        en: 'A header that was asked for is not in the answer.',
        'zh-TW': '回應中沒有要尋找的標頭。',
      },
      causes: [invalidAnswer],
      aliases: ['ERROR_WINHTTP_HEADER_NOT_FOUND'],
      seeAlso: ['win32/12152'],
    },
    {
      id: 'win32/12190',
      title: { en: 'HTTP version differs', 'zh-TW': 'HTTP 版本不符' },
      meaning: {
        en: 'The back end answered in another version of HTTP than required.',
        'zh-TW': '後端以不符要求的 HTTP 版本回應。',
      },
      causes: [invalidAnswer],
      aliases: ['ERROR_WINHTTP_HTTP_PROTOCOL_MISMATCH'],
      seeAlso: ['win32/12152'],
    },
    {
      id: 'win32/12181',
      title: { en: 'Too many headers', 'zh-TW': '標頭過多' },
      meaning: {
        en: 'The answer has more headers than WinHTTP takes.',
        'zh-TW': '回應的標頭數超過 WinHTTP 的上限。',
      },
      causes: [headersTooLarge],
      aliases: ['ERROR_WINHTTP_HEADER_COUNT_EXCEEDED'],
      seeAlso: ['iis/502.3'],
    },
    {
      id: 'win32/12182',
      title: { en: 'Headers too large', 'zh-TW': '標頭過大' },
      meaning: {
        en: 'The headers of the answer are larger than the limit.',
        'zh-TW': '回應的標頭超過大小上限。',
      },
      causes: [headersTooLarge],
      aliases: ['ERROR_WINHTTP_HEADER_SIZE_OVERFLOW'],
      seeAlso: ['iis/502.3'],
    },
    {
      id: 'win32/12183',
      title: { en: 'Chunk header too large', 'zh-TW': '區塊標頭過大' },
      meaning: {
        en: 'The size line of a chunk in the answer is too long.',
        'zh-TW': '回應中某個區塊的大小列過長。',
      },
      causes: [invalidAnswer],
      aliases: ['ERROR_WINHTTP_CHUNKED_ENCODING_HEADER_SIZE_OVERFLOW'],
      seeAlso: ['win32/12152'],
    },
    {
      id: 'win32/12184',
      title: { en: 'Answer too large to drain', 'zh-TW': '回應過大而無法略過' },
      meaning: {
        en: 'The rest of an answer that WinHTTP skips, as of a 401, is too large.',
        'zh-TW': 'WinHTTP 要略過的其餘回應（例如 401 的）過大。',
      },
      causes: [
        {
          id: 'large-error-page',
          label: { en: 'a redirect or 401 has a large body', 'zh-TW': '重新導向或 401 的本文很大' },
          why: {
            en: 'WinHTTP reads it to the end before it goes on.',
            'zh-TW': 'WinHTTP 要先讀完才會繼續。',
          },
          check: {
            en: 'The back end answers 3xx or 401 with a long body.',
            'zh-TW': '後端以很長的本文回應 3xx 或 401。',
          },
          fix: [
            {
              en: 'Send a short body with these answers.',
              'zh-TW': '這些回應請使用較短的本文。',
              command: 'curl -v http://backend.contoso.com:8080/',
            },
          ],
        },
      ],
      aliases: ['ERROR_WINHTTP_RESPONSE_DRAIN_OVERFLOW'],
      seeAlso: ['iis/502.3'],
    },
  ],
);
