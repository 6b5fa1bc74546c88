import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'http/421',
  severity: 'error',
  visibility: 'client',
  title: { en: 'Misdirected Request', 'zh-TW': '要求送到錯誤的伺服器' },
  meaning: {
    en: 'The connection was reused for a host that this server does not answer for.',
    'zh-TW': '瀏覽器重複使用既有連線，將要求送到不負責該主機的伺服器。',
  },
  causes: [
    {
      id: 'connection-reused',
      label: {
        en: 'one HTTP/2 connection used for several hosts',
        'zh-TW': '同一條 HTTP/2 連線用於多個主機',
      },
      why: {
        en: 'Two host names share an address and a certificate, so the browser sends both over one connection, while a proxy or the TLS settings keep them apart.',
        'zh-TW':
          '兩個主機名稱共用位址與憑證，瀏覽器便以同一條連線傳送兩者的要求，但 Proxy 或 TLS 設定將它們分開處理。',
      },
      check: {
        en: '`{host}` shares its wildcard or SAN certificate with the host that opened the connection; the request works in a new browser.',
        'zh-TW': '`{host}` 與開啟連線的主機共用萬用字元或 SAN 憑證；在新的瀏覽器中要求正常。',
      },
      fix: [
        {
          en: 'Give each host a certificate of its own, or the same TLS settings everywhere; then see the bindings.',
          'zh-TW': '讓每個主機使用各自的憑證，或統一 TLS 設定；然後檢視繫結。',
          command: 'netsh http show sslcert',
        },
      ],
    },
  ],
  seeAlso: ['http/400', 'net/ERR_CERT_COMMON_NAME_INVALID'],
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.20',
    'https://learn.microsoft.com/iis/get-started/whats-new-in-iis-8/iis-80-server-name-indication-sni-ssl-scalability',
  ],
});
