import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'iis/400.1',
  severity: 'error',
  visibility: 'detailed-page',
  versions: 'IIS 7+',
  component: 'WebDAV',
  title: { en: 'Invalid Destination header', 'zh-TW': 'Destination 標頭無效' },
  meaning: {
    en: 'A WebDAV `COPY` or `MOVE` has a `Destination` header that IIS cannot use.',
    'zh-TW': 'WebDAV 的 `COPY` 或 `MOVE` 要求帶有 IIS 無法使用的 `Destination` 標頭。',
  },
  causes: [
    {
      id: 'bad-destination',
      label: {
        en: 'Destination is missing or on another server',
        'zh-TW': 'Destination 遺漏或指向其他伺服器',
      },
      why: {
        en: 'The header has to be a URL of the same server, percent-encoded. A proxy that ends TLS leaves `https://` in it while IIS sees `http://`.',
        'zh-TW':
          '此標頭必須是同一台伺服器的 URL，並經過百分號編碼。終止 TLS 的 Proxy 會留下 `https://`，而 IIS 看到的是 `http://`。',
      },
      check: {
        en: 'Compare scheme, host and port of `Destination` with those that the request reached IIS with.',
        'zh-TW': '將 `Destination` 的 scheme、主機與連接埠，與要求到達 IIS 時的值比對。',
      },
      fix: [
        {
          en: 'Send the full, encoded URL of the target on this server.',
          'zh-TW': '傳送目標在此伺服器上的完整且已編碼的 URL。',
        },
        {
          en: 'Behind a proxy, rewrite the header (Apache).',
          'zh-TW': '若前方有 Proxy，請改寫此標頭（Apache）。',
          config: 'RequestHeader edit Destination ^https: http: early',
        },
      ],
    },
  ],
  seeAlso: ['http/400', 'http/409'],
  sources: [
    'https://www.rfc-editor.org/rfc/rfc4918#section-10.3',
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
  ],
});
