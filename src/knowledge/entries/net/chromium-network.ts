import { defineTable } from '../../entry';

/** Chromium: the machine had no usable network. */
export default defineTable(
  {
    group: 'connection',
    severity: 'error',
    visibility: 'client',
    sources: ['https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h'],
  },
  [
    {
      id: 'net/ERR_INTERNET_DISCONNECTED',
      severity: 'warning',
      title: { en: 'Internet disconnected', 'zh-TW': '網際網路已中斷連線' },
      meaning: {
        en: 'The machine is offline, or DevTools says so.',
        'zh-TW': '電腦離線，或 DevTools 模擬離線。',
      },
      causes: [
        {
          id: 'offline',
          label: {
            en: 'no network, or DevTools is set to Offline',
            'zh-TW': '沒有網路，或 DevTools 設為 Offline',
          },
          why: {
            en: 'No interface has a connection, or the throttling list of the Network panel stands on `Offline`.',
            'zh-TW': '所有網路介面都未連線，或網路面板的節流設定為 `Offline`。',
          },
          check: { en: 'Every host fails.', 'zh-TW': '所有主機都失敗。' },
          fix: [
            {
              en: 'Reconnect, or set throttling to `No throttling`.',
              'zh-TW': '重新連線，或將節流設為 `No throttling`。',
            },
          ],
        },
      ],
      seeAlso: ['net/ERR_NETWORK_CHANGED'],
    },
    {
      id: 'net/ERR_NETWORK_CHANGED',
      severity: 'warning',
      title: { en: 'Network changed', 'zh-TW': '網路已變更' },
      meaning: {
        en: 'The network changed while the request ran, so the browser dropped it.',
        'zh-TW': '要求進行中網路發生變更，瀏覽器因此放棄它。',
      },
      causes: [
        {
          id: 'interface-switched',
          label: { en: 'Wi-Fi, VPN or adapter changed', 'zh-TW': 'Wi-Fi、VPN 或網路卡變更' },
          why: {
            en: 'A VPN connected, Wi-Fi roamed, or a virtual adapter (Docker, Hyper-V) came and went.',
            'zh-TW': 'VPN 連線、Wi-Fi 漫遊，或虛擬網路卡（Docker、Hyper-V）新增或移除。',
          },
          check: { en: 'Several requests fail at the same moment.', 'zh-TW': '多個要求在同一時間失敗。' },
          fix: [
            {
              en: 'Reload; if it goes on, find the adapter that comes and goes.',
              'zh-TW': '重新整理；如果持續發生，請找出不斷變動的網路卡。',
              command: 'Get-NetAdapter',
            },
          ],
        },
      ],
      seeAlso: ['net/ERR_INTERNET_DISCONNECTED'],
    },
    {
      id: 'net/ERR_NETWORK_IO_SUSPENDED',
      severity: 'info',
      title: { en: 'Network suspended', 'zh-TW': '網路已暫停' },
      meaning: {
        en: 'The machine went to sleep while the request ran. A reload works.',
        'zh-TW': '要求進行中電腦進入睡眠狀態。重新整理即可。',
      },
      causes: [],
      seeAlso: ['net/ERR_NETWORK_CHANGED'],
    },
    {
      id: 'net/ERR_NETWORK_ACCESS_DENIED',
      group: 'blocked',
      title: { en: 'Network access denied', 'zh-TW': '網路存取被拒' },
      meaning: {
        en: 'Software on this machine forbids the browser to use the network.',
        'zh-TW': '本機的軟體禁止瀏覽器使用網路。',
      },
      causes: [
        {
          id: 'local-firewall',
          label: {
            en: 'a firewall or security suite blocks the browser',
            'zh-TW': '防火牆或安全性軟體封鎖瀏覽器',
          },
          why: {
            en: 'A rule for outgoing traffic names the browser or the port.',
            'zh-TW': '輸出規則中指定了瀏覽器或該連接埠。',
          },
          check: {
            en: 'Another browser or `curl` reaches the host.',
            'zh-TW': '其他瀏覽器或 `curl` 可以連線到該主機。',
          },
          fix: [
            {
              en: 'Allow the browser in the firewall; see what blocks:',
              'zh-TW': '在防火牆中允許瀏覽器；檢視封鎖的規則：',
              command: 'Get-NetFirewallRule -Direction Outbound -Action Block -Enabled True',
            },
          ],
        },
      ],
      seeAlso: ['net/ERR_CONNECTION_REFUSED'],
    },
    {
      id: 'net/ERR_ADDRESS_UNREACHABLE',
      title: { en: 'Address unreachable', 'zh-TW': '無法連線到位址' },
      meaning: { en: 'There is no route to the address of {host}.', 'zh-TW': '沒有通往 {host} 位址的路由。' },
      causes: [
        {
          id: 'no-route',
          label: { en: 'no route to the address', 'zh-TW': '沒有通往該位址的路由' },
          why: {
            en: 'The VPN is down, the address is private to another network, or IPv6 is offered but broken.',
            'zh-TW': 'VPN 未連線、位址屬於其他私人網路，或 IPv6 可用但異常。',
          },
          check: {
            en: 'Look whether the name gives an IPv6 or a private address.',
            'zh-TW': '檢查名稱解析出的是 IPv6 或私人位址。',
          },
          fix: [
            {
              en: 'Test the way to it, then connect the VPN or mend the route or the AAAA record.',
              'zh-TW': '測試路徑，然後連上 VPN，或修正路由或 AAAA 記錄。',
              command: 'Test-NetConnection -ComputerName {host} -Port {port} -InformationLevel Detailed',
            },
          ],
        },
      ],
      seeAlso: ['net/ERR_CONNECTION_TIMED_OUT', 'net/ERR_ADDRESS_INVALID'],
    },
    {
      id: 'net/ERR_ADDRESS_INVALID',
      title: { en: 'Address invalid', 'zh-TW': '位址無效' },
      meaning: {
        en: 'The URL or its DNS record gives an address that nothing can be sent to, such as `0.0.0.0` or port 0.',
        'zh-TW': 'URL 或其 DNS 記錄給出無法傳送的位址，例如 `0.0.0.0` 或連接埠 0。',
      },
      causes: [
        {
          id: 'unusable-address',
          label: { en: 'address 0.0.0.0 or port 0', 'zh-TW': '位址 0.0.0.0 或連接埠 0' },
          why: {
            en: 'A blocking DNS server or the hosts file answers `0.0.0.0`, or a listening address was copied into a URL.',
            'zh-TW': '具封鎖功能的 DNS 伺服器或 hosts 檔案回應 `0.0.0.0`，或把接聽位址複製到 URL。',
          },
          check: { en: 'Look the name up.', 'zh-TW': '查詢此名稱。' },
          fix: [
            {
              en: 'Use `localhost` or the real host name, or mend the record.',
              'zh-TW': '改用 `localhost` 或實際的主機名稱，或修正記錄。',
              command: 'nslookup {host}',
            },
          ],
        },
      ],
      seeAlso: ['net/ERR_NAME_NOT_RESOLVED'],
    },
  ],
);
