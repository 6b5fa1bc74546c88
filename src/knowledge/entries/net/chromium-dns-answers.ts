import { type Cause, defineTable } from '../../entry';

/** Of `ERR_DNS_REFUSED` and `ERR_DNS_FORMAT_ERROR` and `ERR_DNS_NOT_IMPLEMENTED` and `ERR_DNS_OTHER_FAILURE` and `ERR_DNS_SERVER_FAILED` and `ERR_DNS_MALFORMED_RESPONSE`. */
const dnsRefused: readonly Cause[] = [
  {
    id: 'resolver-unfit',
    label: { en: 'this DNS server does not serve the query', 'zh-TW': '此 DNS 伺服器不處理該查詢' },
    why: {
      en: 'The server is not meant for this network, or cannot handle the kind of query.',
      'zh-TW': '該伺服器不供此網路使用，或無法處理此類查詢。',
    },
    check: { en: 'Another DNS server answers.', 'zh-TW': '其他 DNS 伺服器可以回應。' },
    fix: [
      {
        en: 'See which DNS servers are set, and set others.',
        'zh-TW': '檢視設定的 DNS 伺服器，並改用其他伺服器。',
        command: 'Get-DnsClientServerAddress',
      },
    ],
  },
];

/** Of `ERR_DNS_NO_MATCHING_SUPPORTED_ALPN` and `ERR_DNS_NO_MACHING_SUPPORTED_ALPN`. */
const dnsNoMatchingSupportedAlpn: readonly Cause[] = [
  {
    id: 'alpn-wrong',
    label: { en: 'wrong `alpn` in the HTTPS record', 'zh-TW': 'HTTPS 記錄的 `alpn` 錯誤' },
    why: {
      en: 'The record has `no-default-alpn` or lists only unknown values.',
      'zh-TW': '記錄含有 `no-default-alpn`，或只列出不明的值。',
    },
    check: { en: 'The record has no `h2` or `h3`.', 'zh-TW': '記錄中沒有 `h2` 或 `h3`。' },
    fix: [
      {
        en: 'Put `h2` and, if UDP 443 is open, `h3` into `alpn`.',
        'zh-TW': '在 `alpn` 填入 `h2`，如果已開放 UDP 443 則加上 `h3`。',
        command: 'nslookup -type=65 {host} 1.1.1.1',
      },
    ],
  },
];

/** Chromium: what the DNS server answered, or how the browser's own resolver failed. */
export default defineTable(
  {
    group: 'dns',
    severity: 'error',
    visibility: 'client',
    sources: ['https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h'],
  },
  [
    {
      id: 'net/ERR_DNS_SERVER_FAILURE',
      title: { en: 'DNS server failure', 'zh-TW': 'DNS 伺服器失敗' },
      meaning: { en: 'The DNS server answered `SERVFAIL`.', 'zh-TW': 'DNS 伺服器回應 `SERVFAIL`。' },
      causes: [
        {
          id: 'zone-broken',
          label: { en: "the zone's servers or its DNSSEC are broken", 'zh-TW': '區域的伺服器或 DNSSEC 異常' },
          why: {
            en: "The name's own servers do not answer, or a signature is out of date.",
            'zh-TW': '該名稱的伺服器沒有回應，或簽章已過期。',
          },
          check: {
            en: 'Only names of this domain fail, with every resolver.',
            'zh-TW': '只有此網域的名稱失敗，且使用任何解析伺服器皆然。',
          },
          fix: [
            {
              en: 'Renew the DNSSEC signatures, or correct the DS and NS records.',
              'zh-TW': '更新 DNSSEC 簽章，或修正 DS 與 NS 記錄。',
            },
          ],
        },
      ],
      seeAlso: ['net/ERR_NAME_NOT_RESOLVED'],
    },
    {
      id: 'net/ERR_DNS_REFUSED',
      title: { en: 'DNS query refused', 'zh-TW': 'DNS 查詢遭拒' },
      meaning: { en: 'The DNS server refuses to answer this machine.', 'zh-TW': 'DNS 伺服器拒絕回應本機。' },
      causes: dnsRefused,
      seeAlso: ['net/ERR_DNS_SERVER_FAILURE', 'net/ERR_NAME_RESOLUTION_FAILED'],
    },
    {
      id: 'net/ERR_DNS_FORMAT_ERROR',
      title: { en: 'DNS server did not understand', 'zh-TW': 'DNS 伺服器無法理解查詢' },
      meaning: { en: 'The DNS server answered `FORMERR`.', 'zh-TW': 'DNS 伺服器回應 `FORMERR`。' },
      causes: dnsRefused,
      seeAlso: ['net/ERR_DNS_REFUSED'],
    },
    {
      id: 'net/ERR_DNS_NOT_IMPLEMENTED',
      title: { en: 'DNS query not implemented', 'zh-TW': 'DNS 伺服器不支援此查詢' },
      meaning: { en: 'The DNS server answered `NOTIMP`.', 'zh-TW': 'DNS 伺服器回應 `NOTIMP`。' },
      causes: dnsRefused,
      seeAlso: ['net/ERR_DNS_REFUSED'],
    },
    {
      id: 'net/ERR_DNS_OTHER_FAILURE',
      title: { en: 'Other DNS failure', 'zh-TW': '其他 DNS 失敗' },
      meaning: {
        en: 'The DNS server answered with another error code.',
        'zh-TW': 'DNS 伺服器回應其他錯誤碼。',
      },
      causes: dnsRefused,
      seeAlso: ['net/ERR_DNS_REFUSED'],
    },
    {
      id: 'net/ERR_DNS_SERVER_FAILED',
      legacy: true,
      title: { en: 'DNS server failed (old name)', 'zh-TW': 'DNS 伺服器失敗（舊名）' },
      meaning: {
        en: 'The older name for any error answer of a DNS server; newer versions tell them apart.',
        'zh-TW': 'DNS 伺服器任何錯誤回應的舊名；新版會分別列出。',
      },
      causes: dnsRefused,
      seeAlso: ['net/ERR_DNS_SERVER_FAILURE', 'net/ERR_DNS_REFUSED'],
    },
    {
      id: 'net/ERR_DNS_MALFORMED_RESPONSE',
      title: { en: 'DNS answer malformed', 'zh-TW': 'DNS 回應格式錯誤' },
      meaning: { en: "The DNS server's answer could not be read.", 'zh-TW': '無法讀取 DNS 伺服器的回應。' },
      causes: dnsRefused,
      seeAlso: ['net/ERR_DNS_REFUSED'],
    },
    {
      id: 'net/ERR_DNS_SECURE_RESOLVER_HOSTNAME_RESOLUTION_FAILED',
      title: { en: 'Secure DNS server not found', 'zh-TW': '找不到安全 DNS 伺服器' },
      meaning: {
        en: 'The name of the secure DNS server (DoH) could not be resolved.',
        'zh-TW': '無法解析安全 DNS（DoH）伺服器的名稱。',
      },
      causes: [
        {
          id: 'doh-name-wrong',
          label: { en: 'wrong secure DNS setting', 'zh-TW': '安全 DNS 設定錯誤' },
          why: {
            en: 'The address under Use secure DNS or in `DnsOverHttpsTemplates` is wrong or not reachable here.',
            'zh-TW': '「使用安全 DNS」或 `DnsOverHttpsTemplates` 中的位址錯誤，或此處無法連線。',
          },
          check: {
            en: 'Every name fails until secure DNS is off.',
            'zh-TW': '關閉安全 DNS 之前所有名稱都失敗。',
          },
          fix: [
            {
              en: 'Correct it at `chrome://settings/security`.',
              'zh-TW': '在 `chrome://settings/security` 修正。',
            },
          ],
        },
      ],
      seeAlso: ['net/ERR_NAME_RESOLUTION_FAILED'],
    },
    {
      id: 'net/ERR_DNS_NO_MATCHING_SUPPORTED_ALPN',
      title: { en: 'No usable protocol in DNS', 'zh-TW': 'DNS 中沒有可用的通訊協定' },
      meaning: {
        en: 'The HTTPS record of {host} names no protocol that the browser speaks.',
        'zh-TW': '{host} 的 HTTPS 記錄未列出瀏覽器支援的通訊協定。',
      },
      causes: dnsNoMatchingSupportedAlpn,
      seeAlso: ['net/ERR_ALPN_NEGOTIATION_FAILED'],
    },
    {
      id: 'net/ERR_DNS_NO_MACHING_SUPPORTED_ALPN',
      legacy: true,
      title: { en: 'No usable protocol in DNS (old name)', 'zh-TW': 'DNS 中沒有可用的通訊協定（舊名）' },
      meaning: {
        en: 'The old, misspelt name of `ERR_DNS_NO_MATCHING_SUPPORTED_ALPN`.',
        'zh-TW': '`ERR_DNS_NO_MATCHING_SUPPORTED_ALPN` 拼錯的舊名。',
      },
      causes: dnsNoMatchingSupportedAlpn,
      seeAlso: ['net/ERR_DNS_NO_MATCHING_SUPPORTED_ALPN'],
    },
    {
      id: 'net/ERR_DNS_SEARCH_EMPTY',
      title: { en: 'Name excluded by suffix rules', 'zh-TW': '名稱遭尾碼規則排除' },
      meaning: {
        en: 'The rules for DNS suffixes leave nothing to ask for this name.',
        'zh-TW': '依 DNS 尾碼規則，此名稱沒有可查詢的項目。',
      },
      causes: [
        {
          id: 'short-name',
          label: { en: 'a short name without a domain', 'zh-TW': '沒有網域的短名稱' },
          why: { en: 'No suffix of the list applies to it.', 'zh-TW': '清單中沒有適用的尾碼。' },
          check: { en: 'The full name works.', 'zh-TW': '使用完整名稱則正常。' },
          fix: [
            {
              en: 'Use the full name, or add the suffix.',
              'zh-TW': '使用完整名稱，或加入尾碼。',
              command: 'ipconfig /all',
            },
          ],
        },
      ],
      seeAlso: [],
    },
    {
      id: 'net/ERR_DNS_SORT_ERROR',
      severity: 'warning',
      title: { en: 'Addresses could not be sorted', 'zh-TW': '無法排序位址' },
      meaning: {
        en: 'The addresses could not be put in order; an adapter, often of a VPN, is half set up.',
        'zh-TW': '無法排序位址；某張網路卡（常為 VPN）未完全設定。',
      },
      causes: [],
      seeAlso: [],
    },
    {
      id: 'net/ERR_DNS_NAME_HTTPS_ONLY',
      severity: 'info',
      title: { en: 'Name is for HTTPS only', 'zh-TW': '此名稱僅限 HTTPS' },
      meaning: {
        en: 'An HTTPS record says that {host} takes no plain HTTP; the browser goes on by `https:`.',
        'zh-TW': 'HTTPS 記錄表示 {host} 不接受純 HTTP；瀏覽器會改用 `https:`。',
      },
      causes: [],
      seeAlso: ['http/307'],
    },
    {
      id: 'net/ERR_DNS_CACHE_MISS',
      severity: 'info',
      title: { en: 'Not in the local DNS cache', 'zh-TW': '本機 DNS 快取中沒有資料' },
      meaning: {
        en: 'A look-up that was to use local sources only found nothing.',
        'zh-TW': '只使用本機來源的查詢沒有結果。',
      },
      causes: [],
      seeAlso: [],
    },
    {
      id: 'net/ERR_DNS_REQUEST_CANCELLED',
      severity: 'info',
      title: { en: 'DNS look-up cancelled', 'zh-TW': 'DNS 查詢已取消' },
      meaning: {
        en: 'The look-up was given up, since its request was.',
        'zh-TW': '要求已放棄，因此查詢也取消。',
      },
      causes: [],
      seeAlso: ['net/ERR_ABORTED'],
    },
    {
      id: 'net/ERR_DNS_CACHE_INVALIDATION_IN_PROGRESS',
      severity: 'info',
      title: { en: 'DNS cache being emptied', 'zh-TW': '正在清除 DNS 快取' },
      meaning: {
        en: 'The DNS cache was being emptied during the look-up. A reload works.',
        'zh-TW': '查詢期間正在清除 DNS 快取。重新整理即可。',
      },
      causes: [],
      seeAlso: [],
    },
  ],
);
