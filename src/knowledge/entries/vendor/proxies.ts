import { defineTable } from '../../entry';

/** Proxies and balancers that sites run themselves. */
export default defineTable(
  {
    severity: 'error',
    visibility: 'client',
    sources: ['https://en.wikipedia.org/wiki/List_of_HTTP_status_codes'],
  },
  [
    {
      id: 'vendor/proxy-598',
      title: { en: 'Proxy: read time-out', 'zh-TW': 'Proxy：讀取逾時' },
      meaning: {
        en: 'An informal number of some proxies and client libraries: the network time-out while they read from the server behind.',
        'zh-TW': '部分 Proxy 與用戶端程式庫的非正式代碼：從後方伺服器讀取時發生網路逾時。',
      },
      causes: [
        {
          id: 'read-timeout',
          label: { en: 'the server behind is slow or blocked', 'zh-TW': '後方伺服器過慢或遭封鎖' },
          why: { en: 'A firewall or a slow page.', 'zh-TW': '防火牆或網頁過慢。' },
          check: { en: 'Ask the server behind directly.', 'zh-TW': '直接測試後方的伺服器。' },
          fix: [
            {
              en: 'See whether its port answers from the proxy.',
              'zh-TW': '從 Proxy 測試其連接埠。',
              command: 'Test-NetConnection -ComputerName {host} -Port {port}',
            },
          ],
        },
      ],
      aliases: ['598', 'Error 598'],
      seeAlso: ['http/504'],
    },
    {
      id: 'vendor/proxy-599',
      title: { en: 'Proxy: connect time-out', 'zh-TW': 'Proxy：連線逾時' },
      meaning: {
        en: 'An informal number of some proxies and client libraries: the network time-out while they connect to the server behind.',
        'zh-TW': '部分 Proxy 與用戶端程式庫的非正式代碼：與後方伺服器連線時發生網路逾時。',
      },
      causes: [
        {
          id: 'connect-timeout',
          label: { en: 'the server behind is slow or blocked', 'zh-TW': '後方伺服器過慢或遭封鎖' },
          why: { en: 'A firewall or a slow page.', 'zh-TW': '防火牆或網頁過慢。' },
          check: { en: 'Ask the server behind directly.', 'zh-TW': '直接測試後方的伺服器。' },
          fix: [
            {
              en: 'See whether its port answers from the proxy.',
              'zh-TW': '從 Proxy 測試其連接埠。',
              command: 'Test-NetConnection -ComputerName {host} -Port {port}',
            },
          ],
        },
      ],
      aliases: ['599', 'Error 599'],
      seeAlso: ['http/504'],
    },
    {
      id: 'vendor/varnish-503',
      title: { en: 'Varnish: Backend fetch failed', 'zh-TW': 'Varnish：後端擷取失敗' },
      meaning: {
        en: 'Varnish got nothing usable from the back end. The page says `Guru Meditation` and an XID.',
        'zh-TW': 'Varnish 沒有從後端取得可用的回應。網頁顯示 `Guru Meditation` 與 XID。',
      },
      causes: [
        {
          id: 'fetch-failed',
          label: { en: 'the back end is sick or too slow', 'zh-TW': '後端狀況不佳或過慢' },
          why: {
            en: 'The probe fails, or `first_byte_timeout` (60 s) passed.',
            'zh-TW': '探查失敗，或超過 `first_byte_timeout`（60 秒）。',
          },
          check: { en: '`FetchError` in the log of that XID.', 'zh-TW': '該 XID 記錄中的 `FetchError`。' },
          fix: [
            {
              en: 'Read it, with the XID of the page.',
              'zh-TW': '以網頁的 XID 檢視記錄。',
              command: "varnishlog -g request -q 'vxid == XID'",
            },
            {
              en: 'Raise the time-out of the back end.',
              'zh-TW': '提高後端的逾時。',
              config: '.first_byte_timeout = 300s;',
            },
          ],
        },
      ],
      aliases: ['Guru Meditation', 'Backend fetch failed'],
      seeAlso: ['http/503'],
      sources: ['https://varnish-cache.org/docs/trunk/users-guide/troubleshooting.html'],
    },
    {
      id: 'vendor/haproxy-503',
      title: { en: 'HAProxy: no server available', 'zh-TW': 'HAProxy：沒有可用的伺服器' },
      meaning: {
        en: 'No server is up, or the connection failed. HAProxy sends no `Server` header.',
        'zh-TW': '沒有可用的伺服器，或連線失敗。HAProxy 不送出 `Server` 標頭。',
      },
      causes: [
        {
          id: 'no-server',
          label: { en: 'the health check fails', 'zh-TW': '健康情況檢查失敗' },
          why: {
            en: 'IIS refuses, or the check asks for a host name without binding.',
            'zh-TW': 'IIS 拒絕，或檢查使用沒有繫結的主機名稱。',
          },
          check: {
            en: 'The log has `SC` in the termination state and `<NOSRV>`.',
            'zh-TW': '記錄的終止狀態為 `SC` 與 `<NOSRV>`。',
          },
          fix: [
            {
              en: 'Let the check send the bound name.',
              'zh-TW': '讓檢查送出已繫結的名稱。',
              config: 'http-check send meth GET uri / ver HTTP/1.1 hdr Host {host}',
            },
          ],
        },
      ],
      seeAlso: ['http/503'],
      sources: ['https://docs.haproxy.org/3.0/configuration.html#8.5'],
    },
    {
      id: 'vendor/haproxy-504',
      title: { en: 'HAProxy: Gateway Time-out', 'zh-TW': 'HAProxy：閘道逾時' },
      meaning: {
        en: 'The server did not answer within `timeout server`.',
        'zh-TW': '伺服器未在 `timeout server` 內回應。',
      },
      causes: [
        {
          id: 'slow-server',
          label: { en: 'the page takes too long', 'zh-TW': '網頁執行過久' },
          why: { en: 'The duration is {duration}.', 'zh-TW': '時間為 {duration}。' },
          check: { en: 'The termination state is `sH`.', 'zh-TW': '終止狀態為 `sH`。' },
          fix: [{ en: 'Raise the limit.', 'zh-TW': '提高上限。', config: 'timeout server 300s' }],
        },
      ],
      seeAlso: ['http/504'],
      sources: ['https://docs.haproxy.org/3.0/configuration.html#8.5'],
    },
    {
      id: 'vendor/squid-503',
      title: { en: 'Squid: 502, 503 or 504', 'zh-TW': 'Squid：502、503 或 504' },
      meaning: {
        en: 'A proxy of the network; `X-Squid-Error` names the fault.',
        'zh-TW': '網路的 Proxy；`X-Squid-Error` 指出問題。',
      },
      causes: [
        {
          id: 'squid-error',
          label: { en: 'connection, DNS or time-out', 'zh-TW': '連線、DNS 或逾時' },
          why: {
            en: '`ERR_CONNECT_FAIL`, `ERR_DNS_FAIL` or `ERR_READ_TIMEOUT`.',
            'zh-TW': '`ERR_CONNECT_FAIL`、`ERR_DNS_FAIL` 或 `ERR_READ_TIMEOUT`。',
          },
          check: { en: '`X-Squid-Error` in the response.', 'zh-TW': '回應中的 `X-Squid-Error`。' },
          fix: [
            {
              en: 'Test from the machine of the proxy.',
              'zh-TW': '從 Proxy 的電腦測試。',
              command: 'Test-NetConnection -ComputerName {host} -Port {port}',
            },
          ],
        },
      ],
      seeAlso: ['http/502', 'http/503', 'http/504'],
      sources: ['https://wiki.squid-cache.org/'],
    },
    {
      id: 'vendor/f5-big-ip-503',
      title: { en: 'F5 BIG-IP: no pool member', 'zh-TW': 'F5 BIG-IP：沒有集區成員' },
      meaning: {
        en: 'No member is up; it resets the connection or answers 503.',
        'zh-TW': '沒有可用的成員；重設連線或回應 503。',
      },
      causes: [
        {
          id: 'no-member',
          label: { en: 'all monitors fail', 'zh-TW': '所有監視器失敗' },
          why: {
            en: 'The monitor asks IIS without the bound `Host`.',
            'zh-TW': '監視器未以繫結的 `Host` 測試 IIS。',
          },
          check: {
            en: 'HTTPERR of IIS has `Hostname` from the address of the F5.',
            'zh-TW': 'IIS 的 HTTPERR 有來自 F5 位址的 `Hostname`。',
          },
          fix: [
            {
              en: 'Put the name into the send string of the monitor.',
              'zh-TW': '在監視器的 Send String 填入名稱。',
              config: 'GET / HTTP/1.1\\r\\nHost: {host}\\r\\nConnection: close\\r\\n\\r\\n',
            },
          ],
        },
      ],
      seeAlso: ['http/503', 'httpsys/Hostname'],
      sources: ['https://my.f5.com/manage/s/article/K2167'],
    },
  ],
);
