import { defineTable } from '../../entry';

/** From the machine of the proxy. */
const TEST = {
  en: 'Test from the machine of the proxy.',
  'zh-TW': '從 Proxy 的電腦測試。',
  command: 'curl -sI "{url}"',
};

/** What a rule of the proxy refuses. */
const RULES = {
  en: 'Permit it in `squid.conf`, above the rule that denies it.',
  'zh-TW': '在 `squid.conf` 中拒絕它的規則之前允許。',
  config: 'acl permitted dstdomain {host}\nhttp_access allow localnet permitted',
};

/** Squid: its own errors, by the name in `X-Squid-Error` and in the page. */
export default defineTable(
  {
    severity: 'error',
    visibility: 'client',
    sources: ['https://wiki.squid-cache.org/Features/CustomErrors'],
  },
  [
    {
      id: 'vendor/squid-ERR_CONNECT_FAIL',
      title: { en: 'Squid: connection failed', 'zh-TW': 'Squid：連線失敗' },
      meaning: {
        en: 'The proxy cannot connect to `{host}:{port}`.',
        'zh-TW': 'Proxy 無法連線到 `{host}:{port}`。',
      },
      causes: [
        {
          id: 'no-connection',
          label: { en: 'the server refuses or is not reached', 'zh-TW': '伺服器拒絕或無法連線' },
          why: {
            en: 'It is stopped, or a firewall lies between.',
            'zh-TW': '伺服器已停止，或中間有防火牆。',
          },
          check: {
            en: 'The number in `X-Squid-Error`: 111 refused, 110 timed out, 113 no route.',
            'zh-TW': '`X-Squid-Error` 中的數字：111 為拒絕、110 為逾時、113 為沒有路由。',
          },
          fix: [TEST],
        },
      ],
      seeAlso: ['http/503', 'vendor/squid-503'],
    },
    {
      id: 'vendor/squid-ERR_DNS_FAIL',
      title: { en: 'Squid: name not found', 'zh-TW': 'Squid：找不到名稱' },
      meaning: { en: 'The proxy finds no address for {host}.', 'zh-TW': 'Proxy 找不到 {host} 的位址。' },
      causes: [
        {
          id: 'name-unknown',
          label: { en: "the proxy's DNS does not know the name", 'zh-TW': 'Proxy 的 DNS 查不到名稱' },
          why: {
            en: 'It is misspelt, or only the inner DNS has it.',
            'zh-TW': '拼錯，或只有內部 DNS 有此名稱。',
          },
          check: {
            en: 'Ask the DNS of the proxy for it.',
            'zh-TW': '向 Proxy 的 DNS 查詢。',
          },
          fix: [
            {
              en: 'Correct the name, or exempt inner hosts from the proxy.',
              'zh-TW': '修正名稱，或讓內部主機不經 Proxy。',
              command: 'nslookup {host}',
            },
          ],
        },
      ],
      seeAlso: ['http/503', 'vendor/squid-503'],
    },
    {
      id: 'vendor/squid-ERR_READ_TIMEOUT',
      title: { en: 'Squid: read time-out', 'zh-TW': 'Squid：讀取逾時' },
      meaning: {
        en: 'The server sent nothing for `read_timeout`, 15 minutes by default.',
        'zh-TW': '伺服器在 `read_timeout`（預設 15 分鐘）內沒有傳送資料。',
      },
      causes: [
        {
          id: 'slow-server',
          label: { en: 'the server takes too long', 'zh-TW': '伺服器處理過久' },
          why: { en: 'This request took {duration}.', 'zh-TW': '此要求歷時 {duration}。' },
          check: { en: 'It is also slow without the proxy.', 'zh-TW': '不經 Proxy 也很慢。' },
          fix: [
            {
              en: 'Make the page faster, or wait longer in `squid.conf`.',
              'zh-TW': '加快網頁，或在 `squid.conf` 延長等候時間。',
              config: 'read_timeout 30 minutes',
            },
          ],
        },
      ],
      seeAlso: ['http/504', 'vendor/squid-503'],
    },
    {
      id: 'vendor/squid-ERR_ZERO_SIZE_OBJECT',
      title: { en: 'Squid: empty answer', 'zh-TW': 'Squid：回應為空' },
      meaning: {
        en: 'The server closed the connection without an answer.',
        'zh-TW': '伺服器未回應就關閉連線。',
      },
      causes: [
        {
          id: 'closed',
          label: { en: 'the server closed without an answer', 'zh-TW': '伺服器未回應就關閉' },
          why: { en: 'It crashed, or a firewall broke it off.', 'zh-TW': '伺服器當掉，或防火牆中斷了連線。' },
          check: { en: 'It also happens without the proxy.', 'zh-TW': '不經 Proxy 也會發生。' },
          fix: [TEST],
        },
      ],
      seeAlso: ['http/502', 'vendor/squid-503'],
    },
    {
      id: 'vendor/squid-ERR_ACCESS_DENIED',
      title: { en: 'Squid: access denied', 'zh-TW': 'Squid：拒絕存取' },
      meaning: {
        en: 'A rule of the proxy refuses; {host} never saw it.',
        'zh-TW': '由 Proxy 的規則拒絕；{host} 並未收到。',
      },
      causes: [
        {
          id: 'acl',
          label: { en: 'a rule of the proxy', 'zh-TW': 'Proxy 的規則' },
          why: {
            en: '`http_access` denies the address, host or port.',
            'zh-TW': '`http_access` 拒絕此位址、主機或連接埠。',
          },
          check: { en: '`access.log` has `TCP_DENIED`.', 'zh-TW': '`access.log` 有 `TCP_DENIED`。' },
          fix: [RULES],
        },
      ],
      seeAlso: ['http/403'],
    },
    {
      id: 'vendor/squid-ERR_CACHE_ACCESS_DENIED',
      title: { en: 'Squid: sign-in needed', 'zh-TW': 'Squid：需要登入' },
      meaning: { en: 'The proxy asks for a user.', 'zh-TW': 'Proxy 要求使用者登入。' },
      causes: [
        {
          id: 'sign-in',
          label: { en: 'not signed in to the proxy', 'zh-TW': '未登入 Proxy' },
          why: {
            en: 'Credentials are missing or were refused.',
            'zh-TW': '缺少認證，或認證遭拒。',
          },
          check: { en: '`access.log` has `TCP_DENIED/407`.', 'zh-TW': '`access.log` 有 `TCP_DENIED/407`。' },
          fix: [{ en: 'Sign in with the account for the proxy.', 'zh-TW': '以 Proxy 的帳戶登入。' }],
        },
      ],
      seeAlso: ['http/407'],
    },
    {
      id: 'vendor/squid-ERR_CANNOT_FORWARD',
      title: { en: 'Squid: cannot forward', 'zh-TW': 'Squid：無法轉送' },
      meaning: {
        en: 'The proxy has no way to {host}.',
        'zh-TW': 'Proxy 沒有通往 {host} 的途徑。',
      },
      causes: [
        {
          id: 'no-peer',
          label: { en: 'no parent proxy or server is up', 'zh-TW': '沒有可用的上層 Proxy 或伺服器' },
          why: {
            en: '`cache_peer` is down, and `never_direct` forbids the direct way.',
            'zh-TW': '`cache_peer` 無法使用，且 `never_direct` 禁止直接連線。',
          },
          check: { en: '`cache.log` has `Dead Parent`.', 'zh-TW': '`cache.log` 有 `Dead Parent`。' },
          fix: [TEST],
        },
      ],
      seeAlso: ['http/503', 'vendor/squid-503'],
    },
  ],
);
