import { defineTable } from '../../entry';

/** Chromium: the proxy between browser and server failed. */
export default defineTable(
  {
    group: 'proxy',
    severity: 'error',
    visibility: 'client',
    sources: ['https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h'],
  },
  [
    {
      id: 'net/ERR_PROXY_CONNECTION_FAILED',
      title: { en: 'Cannot connect to the proxy', 'zh-TW': '無法連線到 Proxy' },
      meaning: {
        en: 'The proxy that the browser is set to use cannot be reached.',
        'zh-TW': '無法連線到瀏覽器設定使用的 Proxy。',
      },
      causes: [
        {
          id: 'proxy-down',
          label: { en: 'proxy stopped, or its address is wrong', 'zh-TW': 'Proxy 已停止，或位址錯誤' },
          why: {
            en: "A debugging proxy such as Fiddler left its setting behind, or the company's proxy is not reachable from here.",
            'zh-TW': 'Fiddler 之類的偵錯 Proxy 留下設定，或此處無法連線到公司的 Proxy。',
          },
          check: { en: 'Every site fails alike.', 'zh-TW': '所有網站都同樣失敗。' },
          fix: [
            {
              en: 'See the setting, and switch it off or correct it under Settings, Network, Proxy.',
              'zh-TW': '檢視設定，並在「設定」、「網路」、「Proxy」中關閉或修正。',
              command:
                'reg query "HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Internet Settings" /v ProxyServer',
            },
          ],
        },
      ],
      seeAlso: ['net/ERR_TUNNEL_CONNECTION_FAILED', 'http/407'],
    },
    {
      id: 'net/ERR_TUNNEL_CONNECTION_FAILED',
      title: { en: 'Proxy refused the tunnel', 'zh-TW': 'Proxy 拒絕建立通道' },
      meaning: {
        en: 'The proxy would not connect to `{host}:{port}` for HTTPS.',
        'zh-TW': 'Proxy 不願為 HTTPS 連線到 `{host}:{port}`。',
      },
      causes: [
        {
          id: 'connect-refused',
          label: { en: 'the proxy answered CONNECT with an error', 'zh-TW': 'Proxy 對 CONNECT 回應錯誤' },
          why: {
            en: "The proxy's rules forbid the host or the port, it cannot resolve the name, or it wants a sign-in.",
            'zh-TW': 'Proxy 的規則禁止該主機或連接埠、無法解析名稱，或要求登入。',
          },
          check: {
            en: 'The status that the proxy gave shows outside the browser.',
            'zh-TW': '在瀏覽器以外可看到 Proxy 傳回的狀態碼。',
          },
          fix: [
            {
              en: "See the proxy's answer, then have the host allowed or bypass the proxy for it.",
              'zh-TW': '檢視 Proxy 的回應，然後申請允許該主機，或對它略過 Proxy。',
              command: 'curl -v -x http://proxy.contoso.com:8080 "{url}"',
            },
          ],
        },
      ],
      seeAlso: ['net/ERR_PROXY_CONNECTION_FAILED', 'http/407'],
    },
    {
      id: 'net/ERR_PROXY_AUTH_REQUESTED',
      title: { en: 'Proxy wants a sign-in', 'zh-TW': 'Proxy 要求登入' },
      meaning: {
        en: 'The proxy wants credentials before it opens a tunnel.',
        'zh-TW': 'Proxy 要求先提供認證才建立通道。',
      },
      causes: [
        {
          id: 'no-proxy-credentials',
          label: { en: 'not signed in to the proxy', 'zh-TW': '未登入 Proxy' },
          why: {
            en: 'The browser had no credentials for the proxy, or could not ask for them.',
            'zh-TW': '瀏覽器沒有 Proxy 的認證，或無法詢問使用者。',
          },
          check: {
            en: 'Opening any page in a tab brings the sign-in dialog.',
            'zh-TW': '在分頁開啟任一網頁會出現登入對話方塊。',
          },
          fix: [
            {
              en: 'Sign in to the proxy in a normal tab, then reload.',
              'zh-TW': '在一般分頁登入 Proxy，然後重新整理。',
            },
          ],
        },
      ],
      seeAlso: ['http/407'],
    },
    {
      id: 'net/ERR_UNEXPECTED_PROXY_AUTH',
      title: { en: 'Proxy sign-in without a proxy', 'zh-TW': '未使用 Proxy 卻收到 Proxy 驗證' },
      meaning: {
        en: 'A 407 came although the browser uses no proxy.',
        'zh-TW': '瀏覽器未使用 Proxy，卻收到 407。',
      },
      causes: [
        {
          id: 'origin-sent-407',
          label: { en: 'the server or a hidden proxy sent 407', 'zh-TW': '伺服器或透明 Proxy 送出 407' },
          why: {
            en: 'A transparent proxy sits in between, or the application answers 407 where 401 is meant.',
            'zh-TW': '途中有透明 Proxy，或應用程式在應使用 401 時回應 407。',
          },
          check: {
            en: 'It happens for one site only, or for all from this network.',
            'zh-TW': '只發生在單一網站，或此網路的所有網站。',
          },
          fix: [
            {
              en: 'Answer 401 in the application, or set the proxy in the browser.',
              'zh-TW': '在應用程式中改為回應 401，或在瀏覽器設定該 Proxy。',
            },
          ],
        },
      ],
      seeAlso: ['http/407', 'http/401'],
    },
    {
      id: 'net/ERR_PROXY_CERTIFICATE_INVALID',
      title: { en: "Proxy's certificate invalid", 'zh-TW': 'Proxy 的憑證無效' },
      meaning: {
        en: "The browser speaks HTTPS to the proxy itself, and the proxy's certificate is not valid.",
        'zh-TW': '瀏覽器以 HTTPS 連線到 Proxy，但 Proxy 的憑證無效。',
      },
      causes: [
        {
          id: 'proxy-certificate',
          label: { en: "the proxy's certificate is not trusted", 'zh-TW': 'Proxy 的憑證不受信任' },
          why: {
            en: 'It expired, has another name, or comes from an authority unknown here.',
            'zh-TW': '憑證已到期、名稱不符，或由本機不認得的授權單位簽發。',
          },
          check: {
            en: 'The PAC script says `HTTPS` for the proxy.',
            'zh-TW': 'PAC 指令碼對此 Proxy 使用 `HTTPS`。',
          },
          fix: [
            {
              en: "Renew the proxy's certificate, or trust its issuer.",
              'zh-TW': '更新 Proxy 的憑證，或信任其簽發者。',
              command: 'certutil -addstore Root proxy-root.cer',
            },
          ],
        },
      ],
      seeAlso: ['net/ERR_PROXY_CONNECTION_FAILED'],
    },
    {
      id: 'net/ERR_PAC_SCRIPT_FAILED',
      title: { en: 'PAC script failed', 'zh-TW': 'PAC 指令碼失敗' },
      meaning: {
        en: 'The script that chooses the proxy threw an error.',
        'zh-TW': '選擇 Proxy 的指令碼擲回錯誤。',
      },
      causes: [
        {
          id: 'pac-error',
          label: { en: 'an error in the PAC script', 'zh-TW': 'PAC 指令碼有錯誤' },
          why: {
            en: 'The script has a fault, or the server gave an error page in its place.',
            'zh-TW': '指令碼本身有誤，或伺服器傳回錯誤頁而不是指令碼。',
          },
          check: { en: "Open the script's URL in a tab.", 'zh-TW': '在分頁開啟指令碼的 URL。' },
          fix: [
            {
              en: 'Correct the script, and serve it with its own MIME type.',
              'zh-TW': '修正指令碼，並以專屬的 MIME 類型提供。',
              config:
                '<staticContent><mimeMap fileExtension=".pac" mimeType="application/x-ns-proxy-autoconfig" /></staticContent>',
            },
          ],
        },
      ],
      seeAlso: ['net/ERR_PROXY_CONNECTION_FAILED'],
    },
    {
      id: 'net/ERR_SOCKS_CONNECTION_FAILED',
      title: { en: 'SOCKS proxy failed', 'zh-TW': 'SOCKS Proxy 失敗' },
      meaning: {
        en: 'The SOCKS proxy refused the connection or broke it off.',
        'zh-TW': 'SOCKS Proxy 拒絕或中斷連線。',
      },
      causes: [
        {
          id: 'socks-refused',
          label: { en: 'SOCKS host, port or version is wrong', 'zh-TW': 'SOCKS 主機、連接埠或版本錯誤' },
          why: {
            en: 'An SSH tunnel is closed, or the port belongs to an HTTP proxy.',
            'zh-TW': 'SSH 通道已關閉，或該連接埠屬於 HTTP Proxy。',
          },
          check: { en: 'Nothing listens on the SOCKS port.', 'zh-TW': 'SOCKS 連接埠沒有程式接聽。' },
          fix: [
            {
              en: 'Open the tunnel again, or correct host and port.',
              'zh-TW': '重新開啟通道，或修正主機與連接埠。',
              command: 'curl -v --socks5-hostname localhost:1080 "{url}"',
            },
          ],
        },
      ],
      seeAlso: ['net/ERR_PROXY_CONNECTION_FAILED'],
    },
  ],
);
