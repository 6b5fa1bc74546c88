import { defineTable } from '../../entry';

const ERROR_LIST = 'https://searchfox.org/mozilla-central/source/xpcom/base/ErrorList.py';
const DNS_OVER_HTTPS = 'https://support.mozilla.org/kb/firefox-dns-over-https';

/** Firefox: the host's name did not lead to an address. */
export default defineTable({ group: 'dns', severity: 'error', visibility: 'client', sources: [ERROR_LIST] }, [
  {
    id: 'net/NS_ERROR_UNKNOWN_HOST',
    title: { en: 'Unknown host', 'zh-TW': '不明的主機' },
    meaning: { en: 'Firefox found no address for {host}.', 'zh-TW': 'Firefox 找不到 {host} 的位址。' },
    causes: [
      {
        id: 'no-dns-record',
        label: { en: 'the host name has no DNS record', 'zh-TW': '主機名稱沒有 DNS 記錄' },
        why: {
          en: "The name is misspelt, its record was never made, or it exists only inside a company's network.",
          'zh-TW': '名稱拼錯、記錄從未建立，或只存在於公司內部網路。',
        },
        check: {
          en: '`Resolve-DnsName` finds no address either.',
          'zh-TW': '`Resolve-DnsName` 同樣查不到位址。',
        },
        fix: [
          { en: 'Look the name up.', 'zh-TW': '查詢此名稱。', command: 'Resolve-DnsName {host}' },
          {
            en: 'Correct the URL, make the A, AAAA or CNAME record, or connect the VPN. Then press Clear DNS Cache at `about:networking#dns`.',
            'zh-TW':
              '修正 URL，建立 A、AAAA 或 CNAME 記錄，或連上 VPN。然後在 `about:networking#dns` 清除 DNS 快取。',
          },
        ],
      },
      {
        id: 'dns-over-https',
        label: { en: 'DNS over HTTPS does not know the name', 'zh-TW': 'DNS over HTTPS 不知道此名稱' },
        why: {
          en: 'Firefox asks a public resolver, which knows no internal names.',
          'zh-TW': 'Firefox 查詢公用解析程式，它不知道內部名稱。',
        },
        check: {
          en: '`Resolve-DnsName` finds the name and Firefox does not, and {host} has TRR `true` at `about:networking#dns`.',
          'zh-TW':
            '`Resolve-DnsName` 查得到而 Firefox 查不到，且 {host} 在 `about:networking#dns` 的 TRR 為 `true`。',
        },
        fix: [
          {
            en: 'Add the domain under Settings > Privacy & Security > DNS over HTTPS > Manage Exceptions, or to `network.trr.excluded-domains`.',
            'zh-TW':
              '在「設定」>「隱私權與安全性」>「DNS over HTTPS」的例外網站加入此網域，或加到 `network.trr.excluded-domains`。',
          },
        ],
      },
      {
        id: 'proxy-cannot-resolve',
        label: { en: 'the proxy cannot resolve the name', 'zh-TW': 'Proxy 無法解析此名稱' },
        why: {
          en: 'With a proxy, Firefox gives this name to a 400, 404 or 500 that the proxy answers to `CONNECT`.',
          'zh-TW': '使用 Proxy 時，如果 Proxy 對 `CONNECT` 回應 400、404 或 500，Firefox 會使用此名稱。',
        },
        check: {
          en: 'Through the proxy, `curl` shows its status line.',
          'zh-TW': '透過 Proxy 執行 `curl`，會顯示其狀態列。',
        },
        fix: [
          {
            en: 'Ask the proxy, and correct its DNS servers if it does not know the name.',
            'zh-TW': '測試 Proxy，如果它不知道此名稱，請修正其 DNS 伺服器。',
            command: 'curl.exe -v -x http://proxy.contoso.com:8080 https://{host}:{port}/',
          },
        ],
      },
    ],
    seeAlso: ['net/ERR_NAME_NOT_RESOLVED', 'net/NS_ERROR_DEFINITIVE_UNKNOWN_HOST'],
    sources: [ERROR_LIST, DNS_OVER_HTTPS],
  },
  {
    id: 'net/NS_ERROR_DEFINITIVE_UNKNOWN_HOST',
    title: { en: 'Unknown host, for certain', 'zh-TW': '確定不明的主機' },
    meaning: {
      en: "The DNS over HTTPS resolver refused {host} with a final error, so Firefox does not ask the system's DNS.",
      'zh-TW': 'DNS over HTTPS 解析程式以確定的錯誤拒絕 {host}，因此 Firefox 不會再查詢系統的 DNS。',
    },
    causes: [
      {
        id: 'resolver-refused',
        label: { en: 'the resolver blocks or distrusts it', 'zh-TW': '解析程式封鎖或不信任此名稱' },
        why: {
          en: 'The resolver filters the name, or the DNSSEC signatures of the zone are broken.',
          'zh-TW': '解析程式篩選此名稱，或區域的 DNSSEC 簽章損壞。',
        },
        check: {
          en: 'Another resolver finds an address, or `Resolve-DnsName -DnssecCd` does while a plain look-up fails.',
          'zh-TW': '其他解析程式查得到位址，或一般查詢失敗而 `Resolve-DnsName -DnssecCd` 成功。',
        },
        fix: [
          {
            en: 'Compare the two answers. If only the first one works, sign the zone anew or remove its DS record.',
            'zh-TW': '比較兩個結果。如果只有第一個成功，請重新簽署區域或移除其 DS 記錄。',
            command:
              'Resolve-DnsName {host} -Server 1.1.1.1 -DnssecCd; Resolve-DnsName {host} -Server 1.1.1.1',
          },
          {
            en: 'If the resolver filters the name, choose another provider under DNS over HTTPS in the settings.',
            'zh-TW': '如果是解析程式篩選此名稱，請在設定的「DNS over HTTPS」選擇其他提供者。',
          },
        ],
      },
    ],
    seeAlso: ['net/NS_ERROR_UNKNOWN_HOST'],
    sources: [ERROR_LIST, DNS_OVER_HTTPS, 'https://www.rfc-editor.org/rfc/rfc8914'],
  },
  {
    id: 'net/NS_ERROR_DNS_LOOKUP_QUEUE_FULL',
    severity: 'warning',
    title: { en: 'Too many look-ups', 'zh-TW': '查詢過多' },
    meaning: {
      en: 'A look-up of low or medium priority was dropped, because too many wait.',
      'zh-TW': '等待中的查詢過多，因此捨棄了低或中優先順序的查詢。',
    },
    causes: [
      {
        id: 'too-many-hosts',
        label: { en: 'the page names too many hosts', 'zh-TW': '頁面使用太多主機' },
        why: {
          en: 'Hundreds of links and `dns-prefetch` hints each ask for another name.',
          'zh-TW': '數百個連結與 `dns-prefetch` 提示各自查詢不同的名稱。',
        },
        check: {
          en: '`about:networking#dns` lists very many names of one page.',
          'zh-TW': '`about:networking#dns` 列出同一頁面的大量名稱。',
        },
        fix: [
          {
            en: 'Remove `dns-prefetch` hints, or stop prefetching with this header.',
            'zh-TW': '移除 `dns-prefetch` 提示，或以此標頭停用預先查詢。',
            config:
              '<system.webServer><httpProtocol><customHeaders><add name="X-DNS-Prefetch-Control" value="off" /></customHeaders></httpProtocol></system.webServer>',
          },
        ],
      },
    ],
    seeAlso: ['net/NS_ERROR_UNKNOWN_HOST'],
  },
]);
