import { defineTable } from '../../entry';

/** Firefox: the proxy could not be reached. */
export default defineTable({ group: 'proxy' }, [
  {
    id: 'net/NS_ERROR_PROXY_CONNECTION_REFUSED',
    severity: 'error',
    visibility: 'client',
    title: { en: 'Proxy refused the connection', 'zh-TW': 'Proxy 拒絕連線' },
    meaning: {
      en: 'The proxy that Firefox is set to use does not take connections.',
      'zh-TW': 'Firefox 設定使用的 Proxy 不接受連線。',
    },
    causes: [
      {
        id: 'proxy-down',
        label: { en: 'proxy stopped, or its port is wrong', 'zh-TW': 'Proxy 已停止，或連接埠錯誤' },
        why: {
          en: 'A debugging proxy left its setting behind, or the address is wrong.',
          'zh-TW': '偵錯 Proxy 留下設定，或位址錯誤。',
        },
        check: { en: 'Every site fails alike.', 'zh-TW': '所有網站都同樣失敗。' },
        fix: [
          { en: 'Correct it under Settings, Network Settings.', 'zh-TW': '在「設定」的「網路設定」中修正。' },
        ],
      },
    ],
    seeAlso: ['net/ERR_PROXY_CONNECTION_FAILED', 'net/NS_ERROR_UNKNOWN_PROXY_HOST'],
    sources: ['https://searchfox.org/mozilla-central/source/xpcom/base/ErrorList.py'],
  },
  {
    id: 'net/NS_ERROR_UNKNOWN_PROXY_HOST',
    severity: 'error',
    visibility: 'client',
    title: { en: 'Unknown proxy host', 'zh-TW': '不明的 Proxy 主機' },
    meaning: { en: 'The name of the proxy has no address.', 'zh-TW': 'Proxy 的名稱沒有對應的位址。' },
    causes: [
      {
        id: 'proxy-name',
        label: { en: "the proxy's name is wrong or internal", 'zh-TW': 'Proxy 的名稱錯誤或僅限內部使用' },
        why: {
          en: "The setting has a misspelt name, or one that exists only in the company's network.",
          'zh-TW': '設定中的名稱拼錯，或只存在於公司網路。',
        },
        check: { en: 'Look the name up.', 'zh-TW': '查詢此名稱。' },
        fix: [
          {
            en: 'Correct the name, or connect the VPN.',
            'zh-TW': '修正名稱，或連上 VPN。',
            command: 'nslookup proxy.contoso.com',
          },
        ],
      },
    ],
    seeAlso: ['net/NS_ERROR_PROXY_CONNECTION_REFUSED'],
    sources: ['https://searchfox.org/mozilla-central/source/xpcom/base/ErrorList.py'],
  },
]);
