import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'iis/404.1',
  severity: 'error',
  visibility: 'detailed-page',
  versions: 'IIS 6+',
  title: { en: 'Site not found', 'zh-TW': '找不到網站' },
  meaning: {
    en: 'No web site answers on the port that was asked. It happens only on a server with several IP addresses: another address listens on that port, and this one does not.',
    'zh-TW':
      '要求的連接埠上沒有網站。只會發生在有多個 IP 位址的伺服器：其他位址有接聽該連接埠，但這個位址沒有。',
  },
  causes: [
    {
      id: 'no-binding',
      label: { en: 'no site is bound to this address and port', 'zh-TW': '沒有網站繫結到此位址與連接埠' },
      why: {
        en: 'The sites are bound to other addresses, and nothing is bound to the one used for `{host}`, port {port}.',
        'zh-TW': '網站繫結到其他位址，而 `{host}` 所用的位址在連接埠 {port} 上沒有任何繫結。',
      },
      check: {
        en: 'Compare `s-ip` and `s-port` of the log with the Bindings of every site.',
        'zh-TW': '比對記錄檔的 `s-ip`、`s-port` 與每個網站的「繫結」。',
      },
      fix: [
        {
          en: 'Add a binding for this address and port in IIS Manager, site > Bindings; for HTTPS choose the certificate there.',
          'zh-TW': '在 IIS 管理員選取網站，於「繫結」新增此位址與連接埠的繫結；HTTPS 請在該處選取憑證。',
          command: "appcmd set site \"{site}\" /+bindings.[protocol='http',bindingInformation='*:80:{host}']",
        },
      ],
    },
    {
      id: 'wrong-dns',
      label: { en: 'the name points to another address', 'zh-TW': '名稱指向另一個位址' },
      why: {
        en: 'DNS sends `{host}` to an address of this machine that belongs to another site.',
        'zh-TW': 'DNS 將 `{host}` 指向這台機器上屬於其他網站的位址。',
      },
      check: {
        en: 'Look the name up, and compare the answer with the bindings.',
        'zh-TW': '查詢該名稱，並將結果與繫結比對。',
      },
      fix: [
        {
          en: 'Correct the DNS record, or the `hosts` file used for testing.',
          'zh-TW': '修正 DNS 記錄，或測試用的 `hosts` 檔。',
          command: 'nslookup {host}',
        },
      ],
    },
    {
      id: 'site-stopped',
      label: { en: 'the site is stopped', 'zh-TW': '網站已停止' },
      why: {
        en: 'A stopped site gives its port back; if another site uses the port on another address, the answer is this one.',
        'zh-TW': '網站停止後會釋出連接埠；如果另一個網站以其他位址使用該連接埠，就會得到此回應。',
      },
      check: {
        en: 'IIS Manager shows the site as Stopped.',
        'zh-TW': 'IIS 管理員將該網站顯示為「已停止」。',
      },
      fix: [
        {
          en: 'Start it, and read the System log for the reason if it stops again.',
          'zh-TW': '啟動它；如果再次停止，請查看「系統」事件記錄中的原因。',
          command: 'appcmd start site "{site}"',
        },
      ],
    },
  ],
  seeAlso: ['iis/404.0', 'http/404', 'http/400'],
  sources: [
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://learn.microsoft.com/iis/configuration/system.applicationhost/sites/site/bindings/',
  ],
});
