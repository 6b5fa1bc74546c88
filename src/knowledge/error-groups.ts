import type { Text } from './entry';

/** What errors with a certain word in their name have in common. */
interface ErrorGroup {
  /** Whole words of an error's name. */
  readonly words: readonly string[];
  readonly meaning: Text;
}

/**
 * A guess from the words of a name, for errors that have no entry. The first group that shares a word wins, so
 * the layers that are named in passing by others (`PROXY_CONNECTION_FAILED`, `CERT_COMMON_NAME_INVALID`) come last.
 */
const GROUPS: readonly ErrorGroup[] = [
  {
    words: ['CERT', 'CERTIFICATE', 'CERTIFICATES', 'ISSUER', 'OCSP', 'PKIX', 'SEC'],
    meaning: {
      en: 'The browser did not accept a certificate, so no request was sent.',
      'zh-TW': '瀏覽器不接受憑證，因此沒有送出要求。',
    },
  },
  {
    words: ['SSL', 'TLS', 'TLS13', 'ECH', 'ALPN', 'CIPHER'],
    meaning: {
      en: 'The browser and the server could not agree on a secure connection (TLS).',
      'zh-TW': '瀏覽器與伺服器無法建立安全連線（TLS）。',
    },
  },
  {
    words: ['PROXY', 'PROXIES', 'SOCKS', 'TUNNEL', 'PAC'],
    meaning: {
      en: 'The proxy between the browser and the server refused or failed.',
      'zh-TW': '瀏覽器與伺服器之間的 Proxy 拒絕要求或發生錯誤。',
    },
  },
  {
    words: ['DNS', 'NAME', 'HOST', 'RESOLVER', 'RESOLVED'],
    meaning: {
      en: 'The name of the server could not be turned into an address.',
      'zh-TW': '伺服器的名稱無法解析為位址。',
    },
  },
  {
    words: ['BLOCKED', 'CSP', 'CORP', 'ORB', 'DISALLOWED', 'DENIED', 'UNSAFE', 'TRACKING'],
    meaning: {
      en: 'The browser, an extension or a policy stopped the request before any answer was used.',
      'zh-TW': '瀏覽器、擴充功能或原則攔下了這個要求，沒有採用任何回應。',
    },
  },
  {
    words: ['TIMED', 'TIMEOUT'],
    meaning: { en: 'An answer did not come in time.', 'zh-TW': '回應沒有在時限內送達。' },
  },
  {
    words: ['QUIC', 'HTTP3'],
    meaning: {
      en: 'The connection over HTTP/3 (QUIC) broke; browsers often try again over HTTP/2.',
      'zh-TW': 'HTTP/3（QUIC）連線中斷；瀏覽器通常會改用 HTTP/2 重試。',
    },
  },
  {
    words: ['HTTP2', 'SPDY', 'H2'],
    meaning: {
      en: 'The server or a proxy broke the rules of HTTP/2, or ended the stream.',
      'zh-TW': '伺服器或 Proxy 違反 HTTP/2 的規則，或結束了資料流。',
    },
  },
  {
    words: ['CACHE', 'CACHED'],
    meaning: { en: 'The browser could not use its own cache.', 'zh-TW': '瀏覽器無法使用自己的快取。' },
  },
  {
    words: ['ABORT', 'ABORTED', 'CANCELED', 'CANCELLED', 'BINDING'],
    meaning: {
      en: 'The page or the browser gave the request up before it was done.',
      'zh-TW': '網頁或瀏覽器在要求完成之前就放棄了。',
    },
  },
  {
    words: ['CONNECTION', 'CONNECT', 'CONNECTED', 'SOCKET', 'NETWORK', 'NET', 'ADDRESS', 'OFFLINE'],
    meaning: {
      en: 'The connection to the server could not be made, or broke.',
      'zh-TW': '無法連線到伺服器，或連線中斷。',
    },
  },
];

const UNKNOWN: Text = {
  en: 'The request ended without an answer that the browser could use.',
  'zh-TW': '要求結束時，瀏覽器沒有得到可用的回應。',
};

/** What an error of unknown name most likely means, told by the words of its name. */
export function guessMeaning(error: string): Text {
  const words = new Set(error.toUpperCase().split(/[^A-Z0-9]+/));
  return GROUPS.find((group) => group.words.some((word) => words.has(word)))?.meaning ?? UNKNOWN;
}
