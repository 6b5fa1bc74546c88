import { defineTable } from '../../entry';

/** Chromium: the host's name did not lead to an address. */
export default defineTable(
  {
    group: 'dns',
    severity: 'error',
    visibility: 'client',
    sources: ['https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h'],
  },
  [
    {
      id: 'net/ERR_NAME_NOT_RESOLVED',
      title: { en: 'Name not resolved', 'zh-TW': '無法解析主機名稱' },
      meaning: { en: 'DNS knows no address for {host}.', 'zh-TW': 'DNS 查不到 {host} 的位址。' },
      causes: [
        {
          id: 'no-dns-record',
          label: { en: 'the host name has no DNS record', 'zh-TW': '主機名稱沒有 DNS 記錄' },
          why: {
            en: "The name is misspelt, its record was never made or is not out yet, or it exists only inside a company's network.",
            'zh-TW': '名稱拼錯、記錄從未建立或尚未生效，或只存在於公司內部網路。',
          },
          check: {
            en: 'Ask the resolver and a public one: differing answers mean a local setting.',
            'zh-TW': '分別查詢目前的與公用的 DNS 伺服器：結果不同表示是本機設定的問題。',
          },
          fix: [
            { en: 'Look the name up.', 'zh-TW': '查詢此名稱。', command: 'nslookup {host}' },
            {
              en: 'Correct the URL, make the A, AAAA or CNAME record, or connect the VPN; then empty the cache.',
              'zh-TW': '修正 URL，建立 A、AAAA 或 CNAME 記錄，或連上 VPN；然後清除快取。',
              command: 'ipconfig /flushdns',
            },
          ],
        },
        {
          id: 'stale-answer',
          label: {
            en: 'an old answer is cached, or the hosts file differs',
            'zh-TW': '快取了舊的結果，或 hosts 檔案不同',
          },
          why: {
            en: 'Windows and the browser each remember that the name did not exist.',
            'zh-TW': 'Windows 與瀏覽器會各自記住「此名稱不存在」的結果。',
          },
          check: {
            en: '`nslookup {host}` finds the name, yet `Resolve-DnsName {host}` does not.',
            'zh-TW': '`nslookup {host}` 找得到名稱，但 `Resolve-DnsName {host}` 找不到。',
          },
          fix: [
            {
              en: 'Empty the cache of Windows.',
              'zh-TW': '清除 Windows 的快取。',
              command: 'ipconfig /flushdns',
            },
            {
              en: 'Empty that of the browser: `chrome://net-internals/#dns`, Clear host cache.',
              'zh-TW': '清除瀏覽器的快取：`chrome://net-internals/#dns` 的 Clear host cache 按鈕。',
            },
            {
              en: 'Correct the hosts file.',
              'zh-TW': '修正 hosts 檔案。',
              command: 'Get-Content C:\\Windows\\System32\\drivers\\etc\\hosts',
            },
          ],
        },
        {
          id: 'internal-name',
          label: { en: 'a name of an internal network', 'zh-TW': '內部網路的名稱' },
          why: {
            en: 'Names without a dot, or ending as `.local` and `.internal` do, are not in public DNS: they belong to a company, a home or a container network.',
            'zh-TW':
              '沒有點或以 `.local`、`.internal` 等結尾的名稱不在公用 DNS 中：它們屬於公司、家用或容器網路。',
          },
          check: { en: 'Inside that network it works.', 'zh-TW': '在該網路內正常。' },
          fix: [
            {
              en: 'Connect the VPN, or give the page an address that its visitors can resolve.',
              'zh-TW': '連上 VPN，或讓頁面使用訪客能解析的位址。',
              command: 'nslookup {host}',
            },
          ],
        },
        {
          id: 'misspelt',
          label: {
            en: 'a slip or an unset variable in the host name',
            'zh-TW': '主機名稱有筆誤或未設定的變數',
          },
          why: {
            en: 'A link or a setting of the page gives `{host}` where another host is meant.',
            'zh-TW': '頁面的連結或設定給了 `{host}`，但應為其他主機。',
          },
          check: { en: 'Look where {url} comes from.', 'zh-TW': '檢視 {url} 來自何處。' },
          fix: [
            {
              en: 'Correct the link, or set the base address in the configuration of the page.',
              'zh-TW': '修正連結，或在頁面的設定中設定基底位址。',
            },
          ],
        },
      ],
      seeAlso: ['net/ERR_NAME_RESOLUTION_FAILED', 'net/ERR_DNS_TIMED_OUT', 'net/NS_ERROR_UNKNOWN_HOST'],
    },
    {
      id: 'net/ERR_NAME_RESOLUTION_FAILED',
      title: { en: 'Name resolution failed', 'zh-TW': '名稱解析失敗' },
      meaning: {
        en: 'The resolver itself failed, so it is not known whether {host} exists.',
        'zh-TW': '解析程式本身失敗，因此無法得知 {host} 是否存在。',
      },
      causes: [
        {
          id: 'resolver-broken',
          label: { en: "the machine's DNS servers do not work", 'zh-TW': '電腦使用的 DNS 伺服器無法運作' },
          why: {
            en: 'The DNS servers are wrong, not reachable, or a secure DNS setting points nowhere.',
            'zh-TW': 'DNS 伺服器設定錯誤、無法連線，或安全 DNS 的設定無效。',
          },
          check: { en: 'Other names fail as well.', 'zh-TW': '其他名稱也無法解析。' },
          fix: [
            {
              en: 'See which DNS servers are used, and set working ones.',
              'zh-TW': '檢視使用的 DNS 伺服器，並改為可用的伺服器。',
              command: 'ipconfig /all',
            },
          ],
        },
      ],
      seeAlso: ['net/ERR_NAME_NOT_RESOLVED'],
    },
    {
      id: 'net/ERR_DNS_TIMED_OUT',
      title: { en: 'DNS timed out', 'zh-TW': 'DNS 查詢逾時' },
      meaning: { en: 'The DNS server gave no answer in time.', 'zh-TW': 'DNS 伺服器未在時限內回應。' },
      causes: [
        {
          id: 'resolver-silent',
          label: { en: 'the DNS server does not answer', 'zh-TW': 'DNS 伺服器沒有回應' },
          why: {
            en: 'It is down or overloaded, or a firewall drops UDP and TCP port 53.',
            'zh-TW': '伺服器停機或過載，或防火牆捨棄 UDP 與 TCP 連接埠 53 的封包。',
          },
          check: {
            en: 'A look-up with another DNS server works at once.',
            'zh-TW': '改用其他 DNS 伺服器查詢則立即成功。',
          },
          fix: [
            {
              en: 'Ask another server, and if it works, use that one.',
              'zh-TW': '向其他伺服器查詢，如果成功就改用它。',
              command: 'nslookup {host} 1.1.1.1',
            },
          ],
        },
      ],
      seeAlso: ['net/ERR_NAME_NOT_RESOLVED'],
    },
    {
      id: 'net/ERR_ICANN_NAME_COLLISION',
      title: { en: 'Name collision', 'zh-TW': '名稱衝突' },
      meaning: {
        en: '{host} resolves to `127.0.53.53`, the mark for an internal name that is now a public top-level domain.',
        'zh-TW': '{host} 解析為 `127.0.53.53`，表示內部名稱與公開的頂級網域相衝突。',
      },
      causes: [
        {
          id: 'internal-name-is-public',
          label: { en: 'an internal name is asked of public DNS', 'zh-TW': '以公用 DNS 查詢內部名稱' },
          why: {
            en: "The company's suffix is also a public one.",
            'zh-TW': '公司使用的尾碼同時也是公開網域。',
          },
          check: { en: 'The look-up gives `127.0.53.53`.', 'zh-TW': '查詢結果為 `127.0.53.53`。' },
          fix: [
            {
              en: "Use the full internal name, and the company's DNS servers.",
              'zh-TW': '使用完整的內部名稱與公司的 DNS 伺服器。',
              command: 'nslookup {host}',
            },
          ],
        },
      ],
      seeAlso: ['net/ERR_NAME_NOT_RESOLVED'],
    },
    {
      id: 'net/ERR_HOST_RESOLVER_QUEUE_TOO_LARGE',
      severity: 'warning',
      title: { en: 'Too many look-ups waiting', 'zh-TW': '等待中的名稱查詢過多' },
      meaning: {
        en: 'Too many names were waiting to be resolved; use fewer hosts or a faster DNS server.',
        'zh-TW': '等待解析的名稱過多；請減少主機名稱，或改用較快的 DNS 伺服器。',
      },
      causes: [],
      seeAlso: ['net/ERR_DNS_TIMED_OUT'],
    },
  ],
);
