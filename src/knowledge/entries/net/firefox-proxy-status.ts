import { type Cause, defineTable, type EntryId, type Fix, type Text } from '../../entry';

const SOURCES = [
  'https://searchfox.org/mozilla-central/source/netwerk/protocol/http/nsHttp.cpp',
  'https://www.rfc-editor.org/rfc/rfc9110#section-9.3.6',
];

const READ_LOG: Fix = {
  en: "Have the proxy's owner mend the rule that its log names for that time, or add {host} to No proxy for under Network Settings.",
  'zh-TW':
    '請 Proxy 管理者修正其記錄檔在該時間列出的規則，或在「網路設定」的不使用 Proxy 清單中加入 {host}。',
};
const LATER: Fix = {
  en: "Try again later; if it goes on, the proxy's owner must add capacity or raise the limit.",
  'zh-TW': '稍後再試；如果持續發生，Proxy 管理者必須增加容量或提高限制。',
};
const ALLOW: Fix = {
  en: 'Have {host} and port {port} allowed; in Squid, add the port to `acl SSL_ports port`.',
  'zh-TW': '請 Proxy 管理者允許 {host} 與連接埠 {port}；在 Squid 中，將連接埠加入 `acl SSL_ports port`。',
};
const TUNNELS: Fix = {
  en: 'Enter the address of a forward proxy that takes `CONNECT` under Settings > General > Network Settings.',
  'zh-TW': '在「設定」>「一般」>「網路設定」輸入支援 `CONNECT` 的正向 Proxy 位址。',
};
const SIGN_IN: Fix = {
  en: 'Open any `http:` page, sign in to the proxy or network there, and reload.',
  'zh-TW': '開啟任一 `http:` 網頁，在該處登入 Proxy 或網路，然後重新整理。',
};
const REACH_TARGET: Fix = {
  en: 'On the proxy, test the way to the target, then mend its DNS, route or firewall.',
  'zh-TW': '在 Proxy 上測試到目標的連線，然後修正其 DNS、路由或防火牆。',
  command: 'Test-NetConnection -ComputerName {host} -Port {port}',
};

function refused(...fixes: readonly Fix[]): readonly Cause[] {
  return [
    {
      id: 'proxy-answered',
      label: { en: 'the proxy answered CONNECT with an error', 'zh-TW': 'Proxy 對 CONNECT 回應錯誤' },
      why: {
        en: 'The proxy did not open the tunnel to `{host}:{port}`. The status is its own; the site saw nothing.',
        'zh-TW': 'Proxy 未開啟到 `{host}:{port}` 的通道。狀態碼是 Proxy 的，網站沒有收到任何要求。',
      },
      check: {
        en: 'Through the proxy, `curl` shows its status line and page; without it, the site works.',
        'zh-TW': '透過 Proxy 執行 `curl` 會顯示其狀態列與頁面；不經 Proxy 則網站正常。',
      },
      fix: [
        {
          en: 'Ask the proxy.',
          'zh-TW': '測試 Proxy。',
          command: 'curl.exe -v -x http://proxy.contoso.com:8080 https://{host}:{port}/',
        },
        ...(fixes.length > 0 ? fixes : [READ_LOG]),
      ],
    },
  ];
}

/** An error that Firefox makes of a proxy's status. */
function answered(name: string, status: number, title: Text, ...fixes: readonly Fix[]) {
  const id: EntryId = `net/NS_ERROR_PROXY_${name}`;
  return {
    id,
    severity: 'error' as const,
    title: { en: `Proxy: ${title.en}`, 'zh-TW': `Proxy：${title['zh-TW']}` },
    meaning: {
      en: `The proxy refused to connect Firefox to {host} and answered ${status}.`,
      'zh-TW': `Proxy 拒絕讓 Firefox 連線到 {host}，並回應 ${status}。`,
    },
    causes: refused(...fixes),
  };
}

/** A name that Firefox has but does not use for a refused tunnel: another one stands for its status. */
function replaced(name: string, status: number, shown: string) {
  const id: EntryId = `net/NS_ERROR_PROXY_${name}`;
  const seeAlso: readonly EntryId[] = [`net/${shown}` as EntryId];
  return {
    id,
    severity: 'info' as const,
    title: { en: `Proxy answered ${status}`, 'zh-TW': `Proxy 回應 ${status}` },
    meaning: {
      en: `The name for ${status} of a proxy; when a proxy refuses a tunnel with it, Firefox reports \`${shown}\`.`,
      'zh-TW': `Proxy 狀態碼 ${status} 的名稱；Proxy 以此拒絕通道時，Firefox 回報 \`${shown}\`。`,
    },
    causes: [],
    seeAlso,
  };
}

/** Firefox: the proxy answered `CONNECT` with another status than 200. */
export default defineTable(
  {
    group: 'proxy',
    visibility: 'client',
    seeAlso: ['net/NS_ERROR_PROXY_CONNECTION_REFUSED'],
    sources: SOURCES,
  },
  [
    replaced('MULTIPLE_CHOICES', 300, 'NS_ERROR_CONNECTION_REFUSED'),
    replaced('MOVED_PERMANENTLY', 301, 'NS_ERROR_CONNECTION_REFUSED'),
    replaced('FOUND', 302, 'NS_ERROR_CONNECTION_REFUSED'),
    replaced('SEE_OTHER', 303, 'NS_ERROR_CONNECTION_REFUSED'),
    replaced('NOT_MODIFIED', 304, 'NS_ERROR_PROXY_CONNECTION_REFUSED'),
    replaced('TEMPORARY_REDIRECT', 307, 'NS_ERROR_CONNECTION_REFUSED'),
    replaced('PERMANENT_REDIRECT', 308, 'NS_ERROR_CONNECTION_REFUSED'),
    replaced('BAD_REQUEST', 400, 'NS_ERROR_UNKNOWN_HOST'),
    answered('UNAUTHORIZED', 401, { en: 'not authorised', 'zh-TW': '未經授權' }, TUNNELS),
    answered('PAYMENT_REQUIRED', 402, { en: 'payment required', 'zh-TW': '需要付款' }),
    answered('FORBIDDEN', 403, { en: 'forbidden', 'zh-TW': '禁止' }, ALLOW),
    replaced('NOT_FOUND', 404, 'NS_ERROR_UNKNOWN_HOST'),
    answered('METHOD_NOT_ALLOWED', 405, { en: 'method not allowed', 'zh-TW': '不允許的方法' }, TUNNELS),
    answered('NOT_ACCEPTABLE', 406, { en: 'not acceptable', 'zh-TW': '無法接受' }),
    {
      ...answered('AUTHENTICATION_FAILED', 407, { en: 'sign-in failed', 'zh-TW': '登入失敗' }, SIGN_IN, {
        en: 'For the Windows account, leave `network.negotiate-auth.allow-proxies` at `true`, and enter the proxy by its full name.',
        'zh-TW':
          '如果以 Windows 帳戶登入，請讓 `network.negotiate-auth.allow-proxies` 維持 `true`，並以完整名稱輸入 Proxy。',
      }),
      seeAlso: ['http/407', 'net/ERR_PROXY_AUTH_REQUESTED'],
    },
    answered('REQUEST_TIMEOUT', 408, { en: 'request timed out', 'zh-TW': '要求逾時' }, LATER),
    answered('CONFLICT', 409, { en: 'conflict', 'zh-TW': '衝突' }),
    answered('GONE', 410, { en: 'gone', 'zh-TW': '已不存在' }),
    answered('LENGTH_REQUIRED', 411, { en: 'length required', 'zh-TW': '需要長度' }, TUNNELS),
    answered('PRECONDITION_FAILED', 412, { en: 'precondition failed', 'zh-TW': '前置條件失敗' }),
    answered('REQUEST_ENTITY_TOO_LARGE', 413, { en: 'request too large', 'zh-TW': '要求過大' }),
    answered('REQUEST_URI_TOO_LONG', 414, { en: 'URI too long', 'zh-TW': 'URI 過長' }),
    answered('UNSUPPORTED_MEDIA_TYPE', 415, { en: 'media type not supported', 'zh-TW': '不支援的媒體類型' }),
    answered('REQUESTED_RANGE_NOT_SATISFIABLE', 416, { en: 'range not satisfiable', 'zh-TW': '範圍無效' }),
    answered('EXPECTATION_FAILED', 417, { en: 'expectation failed', 'zh-TW': '預期失敗' }),
    answered('MISDIRECTED_REQUEST', 421, { en: 'misdirected request', 'zh-TW': '要求送錯伺服器' }, TUNNELS),
    answered('TOO_EARLY', 425, { en: 'too early', 'zh-TW': '過早' }, LATER),
    answered(
      'UPGRADE_REQUIRED',
      426,
      { en: 'upgrade required', 'zh-TW': '需要升級' },
      {
        en: 'Let the PAC file return `HTTPS proxy.contoso.com:443` rather than `PROXY`, so that Firefox speaks TLS to the proxy.',
        'zh-TW':
          '讓 PAC 檔案傳回 `HTTPS proxy.contoso.com:443` 而非 `PROXY`，使 Firefox 以 TLS 與 Proxy 通訊。',
      },
    ),
    answered('PRECONDITION_REQUIRED', 428, { en: 'precondition required', 'zh-TW': '需要前置條件' }),
    answered('TOO_MANY_REQUESTS', 429, { en: 'too many requests', 'zh-TW': '要求過多' }, LATER),
    answered(
      'REQUEST_HEADER_FIELDS_TOO_LARGE',
      431,
      { en: 'request headers too large', 'zh-TW': '要求標頭過大' },
      {
        en: 'Raise the limit of the proxy; in Squid, `request_header_max_size`.',
        'zh-TW': '提高 Proxy 的上限；在 Squid 中為 `request_header_max_size`。',
      },
    ),
    answered(
      'UNAVAILABLE_FOR_LEGAL_REASONS',
      451,
      { en: 'blocked for legal reasons', 'zh-TW': '因法律因素封鎖' },
      ALLOW,
    ),
    replaced('INTERNAL_SERVER_ERROR', 500, 'NS_ERROR_UNKNOWN_HOST'),
    answered('NOT_IMPLEMENTED', 501, { en: 'tunnels not implemented', 'zh-TW': '未實作通道' }, TUNNELS),
    answered('BAD_GATEWAY', 502, { en: 'bad gateway', 'zh-TW': '閘道錯誤' }, REACH_TARGET),
    replaced('SERVICE_UNAVAILABLE', 503, 'NS_ERROR_CONNECTION_REFUSED'),
    answered('GATEWAY_TIMEOUT', 504, { en: 'gateway timed out', 'zh-TW': '閘道逾時' }, REACH_TARGET),
    answered('VERSION_NOT_SUPPORTED', 505, {
      en: 'HTTP version not supported',
      'zh-TW': '不支援的 HTTP 版本',
    }),
    answered('VARIANT_ALSO_NEGOTIATES', 506, { en: 'wrong negotiation', 'zh-TW': '交涉設定錯誤' }),
    answered('NOT_EXTENDED', 510, { en: 'not extended', 'zh-TW': '缺少延伸' }),
    answered(
      'NETWORK_AUTHENTICATION_REQUIRED',
      511,
      { en: 'sign in to the network', 'zh-TW': '需要登入網路' },
      SIGN_IN,
    ),
  ],
);
