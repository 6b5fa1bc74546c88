import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'http/505',
  severity: 'error',
  visibility: 'client',
  title: { en: 'HTTP Version Not Supported', 'zh-TW': '不支援的 HTTP 版本' },
  meaning: {
    en: 'The server does not speak the HTTP version of the request. HTTP.sys answers this before IIS sees it.',
    'zh-TW': '伺服器不支援要求所用的 HTTP 版本。HTTP.sys 在 IIS 收到要求之前就會回應。',
  },
  causes: [
    {
      id: 'bad-version',
      label: { en: 'a client with an odd or broken request line', 'zh-TW': '用戶端的要求列版本有誤' },
      why: {
        en: 'The request line names no version or one such as `HTTP/3.0` on a plain connection: an old library, a scanner, a hand-made request.',
        'zh-TW':
          '要求列沒有版本，或在一般連線上寫成 `HTTP/3.0`：常見於舊的程式庫、掃描程式或手動組成的要求。',
      },
      check: {
        en: 'HTTPERR has `Version_N/S`, with the version in `cs-version`.',
        'zh-TW': 'HTTPERR 的原因是 `Version_N/S`，版本寫在 `cs-version`。',
      },
      fix: [
        {
          en: 'Send HTTP/1.1 or HTTP/2.',
          'zh-TW': '使用 HTTP/1.1 或 HTTP/2。',
          command: 'curl -i --http1.1 "{url}"',
        },
      ],
    },
    {
      id: 'space-in-url',
      label: { en: 'a space in the URL', 'zh-TW': 'URL 中有空白' },
      why: {
        en: 'An unencoded space ends the URL early, so that the rest is read as the version.',
        'zh-TW': '未編碼的空白會使 URL 提早結束，其後的內容被當成版本。',
      },
      check: {
        en: 'The link or the proxy rule has a space or a decoded `%20`.',
        'zh-TW': '連結或 Proxy 規則中有空白，或有已解碼的 `%20`。',
      },
      fix: [
        {
          en: 'Encode spaces as `%20`; on nginx, pass on the URL as it came, without a path in `proxy_pass`.',
          'zh-TW': '將空白編碼為 `%20`；在 nginx 上，`proxy_pass` 不要加上路徑，讓 URL 原樣轉送。',
          config: 'proxy_pass http://backend;',
        },
      ],
    },
  ],
  seeAlso: ['http/400', 'http/426'],
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9110#section-15.6.6',
    'https://learn.microsoft.com/troubleshoot/developer/webapps/aspnet/site-behavior-performance/error-logging-http-apis',
  ],
});
