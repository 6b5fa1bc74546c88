import { defineTable } from '../../entry';

/** Firefox: the proxy could not be reached. */
export default defineTable(
  {
    group: 'proxy',
    severity: 'error',
    visibility: 'client',
    sources: [
      'https://searchfox.org/mozilla-central/source/xpcom/base/ErrorList.py',
      'https://support.mozilla.org/kb/connection-settings-firefox',
    ],
  },
  [
    {
      id: 'net/NS_ERROR_PROXY_CONNECTION_REFUSED',
      title: { en: 'Proxy refused the connection', 'zh-TW': 'Proxy 拒絕連線' },
      meaning: {
        en: 'The proxy that Firefox is set to use does not take connections, or answered `CONNECT` with a status that Firefox has no name for.',
        'zh-TW': 'Firefox 設定使用的 Proxy 不接受連線，或以 Firefox 沒有對應名稱的狀態碼回應 `CONNECT`。',
      },
      causes: [
        {
          id: 'proxy-down',
          label: { en: 'proxy stopped, or its port is wrong', 'zh-TW': 'Proxy 已停止，或連接埠錯誤' },
          why: {
            en: 'A debugging proxy left its setting behind, or the address is wrong.',
            'zh-TW': '偵錯 Proxy 留下設定，或位址錯誤。',
          },
          check: {
            en: 'Every site fails alike, and `TcpTestSucceeded` is `False` for the port of the proxy.',
            'zh-TW': '所有網站都同樣失敗，且 Proxy 連接埠的 `TcpTestSucceeded` 為 `False`。',
          },
          fix: [
            {
              en: 'Test the proxy.',
              'zh-TW': '測試 Proxy。',
              command: 'Test-NetConnection -ComputerName proxy.contoso.com -Port 8080',
            },
            {
              en: 'Correct it under Settings > General > Network Settings, or choose No proxy.',
              'zh-TW': '在「設定」>「一般」>「網路設定」中修正，或選擇不使用 Proxy。',
            },
          ],
        },
      ],
      seeAlso: ['net/ERR_PROXY_CONNECTION_FAILED', 'net/NS_ERROR_UNKNOWN_PROXY_HOST'],
    },
    {
      id: 'net/NS_ERROR_UNKNOWN_PROXY_HOST',
      title: { en: 'Unknown proxy host', 'zh-TW': '不明的 Proxy 主機' },
      meaning: { en: 'The name of the proxy has no address.', 'zh-TW': 'Proxy 的名稱沒有對應的位址。' },
      causes: [
        {
          id: 'proxy-name',
          label: { en: "the proxy's name is wrong or internal", 'zh-TW': 'Proxy 的名稱錯誤或僅限內部使用' },
          why: {
            en: "The setting or the PAC file has a misspelt name, or one that exists only in the company's network.",
            'zh-TW': '設定或 PAC 檔案中的名稱拼錯，或只存在於公司網路。',
          },
          check: {
            en: '`Resolve-DnsName` finds no address for it.',
            'zh-TW': '`Resolve-DnsName` 查不到其位址。',
          },
          fix: [
            {
              en: 'Correct the name, or connect the VPN.',
              'zh-TW': '修正名稱，或連上 VPN。',
              command: 'Resolve-DnsName proxy.contoso.com',
            },
          ],
        },
      ],
      seeAlso: ['net/NS_ERROR_PROXY_CONNECTION_REFUSED'],
    },
  ],
);
