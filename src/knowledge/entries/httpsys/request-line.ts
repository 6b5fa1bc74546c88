import { defineTable } from '../../entry';
import { RESTART_HTTP } from './headers';

/** Microsoft's list of the reasons. */
const HTTPERR =
  'https://learn.microsoft.com/troubleshoot/developer/webapps/aspnet/site-behavior-performance/error-logging-http-apis';

const REGISTRY =
  'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/iisadmin-service-inetinfo/httpsys-registry-windows';

/** HTTPERR: HTTP.sys could not read the method, the URL or the host name, or forbids the URL. */
export default defineTable({ severity: 'error', visibility: 'client', sources: [HTTPERR] }, [
  {
    id: 'httpsys/Hostname',
    title: { en: 'Host name invalid or not bound', 'zh-TW': '主機名稱無效或沒有繫結' },
    meaning: {
      en: '400: the `Host` header is missing or malformed, or no site is bound to it.',
      'zh-TW': '400：`Host` 標頭遺漏或格式錯誤，或沒有網站繫結該名稱。',
    },
    causes: [
      {
        id: 'not-bound',
        label: { en: 'no site is bound to this name', 'zh-TW': '沒有網站繫結此名稱' },
        why: {
          en: 'The port is open, but no binding on it accepts {host}.',
          'zh-TW': '連接埠已開啟，但沒有繫結接受 {host}。',
        },
        check: {
          en: '`netsh http show servicestate` lists no URL with {host} or `*`.',
          'zh-TW': '`netsh http show servicestate` 沒有列出含 {host} 或 `*` 的 URL。',
        },
        fix: [
          {
            en: 'Bind the name to the site.',
            'zh-TW': '將名稱繫結到網站。',
            command: 'New-WebBinding -Name "{site}" -Protocol http -Port {port} -HostHeader "{host}"',
          },
        ],
      },
      {
        id: 'proxy-host',
        label: { en: 'a proxy sends another Host', 'zh-TW': 'Proxy 送出不同的 Host' },
        why: { en: 'It sends the name or address of the back end.', 'zh-TW': '它送出後端的名稱或位址。' },
        check: { en: 'A request straight to the server works.', 'zh-TW': '直接向伺服器送出要求則正常。' },
        fix: [
          {
            en: 'Let the proxy keep the `Host` header, in ARR with:',
            'zh-TW': '讓 Proxy 保留 `Host` 標頭；在 ARR 上：',
            command:
              'appcmd set config -section:system.webServer/proxy /preserveHostHeader:true /commit:apphost',
          },
        ],
      },
      {
        id: 'scanner',
        label: { en: 'scanners ask by address', 'zh-TW': '掃描程式以 IP 位址連線' },
        why: { en: 'Bots try all addresses.', 'zh-TW': '機器人會嘗試所有位址。' },
        check: {
          en: '`c-ip` is unknown and `cs-uri` is `/` or an exploit.',
          'zh-TW': '`c-ip` 為不明位址，`cs-uri` 為 `/` 或攻擊路徑。',
        },
        fix: [
          { en: 'Leave it, or block `c-ip` in the firewall.', 'zh-TW': '不必理會，或在防火牆封鎖 `c-ip`。' },
        ],
      },
    ],
    aliases: [
      'Bad Request - Invalid Hostname',
      'Bad Request (Invalid Hostname)',
      'HTTP Error 400. The request hostname is invalid.',
    ],
    seeAlso: ['httpsys/400-page', 'httpsys/404-page', 'http/400'],
  },
  {
    id: 'httpsys/URL',
    title: { en: 'URL invalid', 'zh-TW': 'URL 無效' },
    meaning: { en: '400: the URL could not be parsed or decoded.', 'zh-TW': '400：無法剖析或解碼 URL。' },
    causes: [
      {
        id: 'bad-characters',
        label: { en: 'characters or % sequences not allowed', 'zh-TW': '含有不允許的字元或 % 序列' },
        why: {
          en: 'Control characters, a broken `%` sequence, or bytes that are no UTF-8 stand in the path.',
          'zh-TW': '路徑含有控制字元、不完整的 `%` 序列，或不是 UTF-8 的位元組。',
        },
        check: { en: '`cs-uri` shows them.', 'zh-TW': '`cs-uri` 可看到這些字元。' },
        fix: [
          {
            en: 'Encode each part of the path in the client with `encodeURIComponent`.',
            'zh-TW': '在用戶端以 `encodeURIComponent` 編碼路徑的每個部分。',
          },
          {
            en: 'If `%01` to `%1F` must be accepted:',
            'zh-TW': '若必須接受 `%01` 至 `%1F`：',
            command:
              'reg add HKLM\\SYSTEM\\CurrentControlSet\\Services\\HTTP\\Parameters /v AllowRestrictedChars /t REG_DWORD /d 1 /f',
          },
          RESTART_HTTP,
        ],
      },
      {
        id: 'long-segment',
        label: { en: 'a path segment above 260 characters', 'zh-TW': '路徑區段超過 260 個字元' },
        why: {
          en: '`UrlSegmentMaxLength` limits what stands between two slashes.',
          'zh-TW': '`UrlSegmentMaxLength` 限制兩個斜線之間的長度。',
        },
        check: {
          en: 'The longest part of {path} is above the limit.',
          'zh-TW': '{path} 最長的部分超過上限。',
        },
        fix: [
          {
            en: 'Move the value to the query string, or raise the limit.',
            'zh-TW': '將該值移到查詢字串，或提高上限。',
            command:
              'reg add HKLM\\SYSTEM\\CurrentControlSet\\Services\\HTTP\\Parameters /v UrlSegmentMaxLength /t REG_DWORD /d 1024 /f',
          },
          RESTART_HTTP,
        ],
      },
    ],
    aliases: ['Bad Request - Invalid URL', 'HTTP Error 400. The request URL is invalid.'],
    seeAlso: ['httpsys/400-page', 'httpsys/URL_Length', 'http/400', 'iis/404.11'],
    sources: [HTTPERR, REGISTRY],
  },
  {
    id: 'httpsys/URL_ProcessingFailed',
    title: { en: 'URL processing failed', 'zh-TW': 'URL 處理失敗' },
    meaning: {
      en: 'HTTP.sys could not process the URL. Microsoft does not document this reason; treat it as `URL`.',
      'zh-TW': 'HTTP.sys 無法處理 URL。Microsoft 沒有記載此原因；請比照 `URL` 處理。',
    },
    causes: [
      {
        id: 'as-url',
        label: { en: 'the URL could not be processed', 'zh-TW': '無法處理 URL' },
        why: {
          en: 'Probably characters or lengths that HTTP.sys does not take.',
          'zh-TW': '可能是 HTTP.sys 不接受的字元或長度。',
        },
        check: {
          en: 'Compare `cs-uri` of these lines with URLs that work.',
          'zh-TW': '比較這些記錄與正常 URL 的 `cs-uri`。',
        },
        fix: [
          {
            en: 'Encode the path with `encodeURIComponent`, and shorten it.',
            'zh-TW': '以 `encodeURIComponent` 編碼路徑，並縮短它。',
          },
        ],
      },
    ],
    seeAlso: ['httpsys/URL', 'http/400'],
  },
  {
    id: 'httpsys/Verb',
    title: { en: 'Verb invalid', 'zh-TW': '動詞無效' },
    meaning: { en: '400: the first bytes are no HTTP verb.', 'zh-TW': '400：開頭的位元組不是 HTTP 動詞。' },
    causes: [
      {
        id: 'tls-on-http-port',
        label: { en: 'TLS sent to a port that speaks HTTP', 'zh-TW': 'TLS 送到 HTTP 連接埠' },
        why: {
          en: 'The client or a proxy uses `https` where the binding is `http`.',
          'zh-TW': '用戶端或 Proxy 使用 `https`，但繫結是 `http`。',
        },
        check: {
          en: '`cs-version` and `cs-method` are `-`; the browser reports an SSL error.',
          'zh-TW': '`cs-version` 與 `cs-method` 為 `-`；瀏覽器回報 SSL 錯誤。',
        },
        fix: [
          {
            en: 'Use `http://` for this port, or bind HTTPS with a certificate.',
            'zh-TW': '此連接埠改用 `http://`，或以憑證繫結 HTTPS。',
            command: 'New-WebBinding -Name "{site}" -Protocol https -Port 443 -HostHeader "{host}"',
          },
        ],
      },
      {
        id: 'no-http',
        label: { en: 'a scanner or program that speaks no HTTP', 'zh-TW': '不使用 HTTP 的掃描程式或程式' },
        why: { en: 'It only tries the port.', 'zh-TW': '它只是試探連接埠。' },
        check: { en: '`c-ip` is no client of yours.', 'zh-TW': '`c-ip` 不是你的用戶端。' },
        fix: [
          {
            en: 'Leave it, or open the port to your networks only.',
            'zh-TW': '不必理會，或只對你的網路開放此連接埠。',
          },
        ],
      },
    ],
    aliases: ['Bad Request - Invalid Verb', 'HTTP Error 400. The request verb is invalid.'],
    seeAlso: ['httpsys/400-page', 'http/400', 'net/ERR_SSL_PROTOCOL_ERROR'],
  },
  {
    id: 'httpsys/Forbidden',
    title: { en: 'URL forbidden', 'zh-TW': '禁止的 URL' },
    meaning: {
      en: 'A forbidden element or sequence was met while parsing. The page says 403, `Forbidden URL`.',
      'zh-TW': '剖析時遇到禁止的元素或序列。網頁顯示 403 `Forbidden URL`。',
    },
    causes: [
      {
        id: 'above-root',
        label: { en: 'the path climbs above the root', 'zh-TW': '路徑往上超出根目錄' },
        why: {
          en: 'More `..` than there are folders: mostly an attack, else a broken link.',
          'zh-TW': '`..` 的數量多於資料夾層數：多半是攻擊，否則是錯誤的連結。',
        },
        check: { en: '`cs-uri` has `../` or `%2e`.', 'zh-TW': '`cs-uri` 含有 `../` 或 `%2e`。' },
        fix: [
          {
            en: 'Write links from the root, `/folder/file`, in your own pages.',
            'zh-TW': '在自己的網頁中使用從根目錄開始的連結 `/folder/file`。',
          },
        ],
      },
    ],
    aliases: ['Forbidden URL', 'HTTP Error 403. The request URL is forbidden.'],
    seeAlso: ['httpsys/URL', 'http/403'],
  },
]);
