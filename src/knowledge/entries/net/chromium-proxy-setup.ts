import { type Cause, defineTable } from '../../entry';

/** Of `ERR_PROXY_UNABLE_TO_CONNECT_TO_DESTINATION` and `ERR_SOCKS_CONNECTION_HOST_UNREACHABLE`. */
const proxyUnableToConnectToDestination: readonly Cause[] = [
  {
    id: 'unreachable-from-proxy',
    label: { en: 'the host is not reachable from the proxy', 'zh-TW': '從 Proxy 無法連線到該主機' },
    why: {
      en: 'The proxy cannot resolve the name, or a firewall stops it; internal hosts should not go through it.',
      'zh-TW': 'Proxy 無法解析名稱，或遭防火牆阻擋；內部主機不應經過它。',
    },
    check: { en: 'Without the proxy it works.', 'zh-TW': '不使用 Proxy 時正常。' },
    fix: [
      {
        en: 'Test from the machine of the proxy, or add {host} to the list of exceptions.',
        'zh-TW': '在 Proxy 主機上測試，或將 {host} 加入例外清單。',
        command: 'Test-NetConnection -ComputerName {host} -Port {port}',
      },
    ],
  },
];

/** Of `ERR_MANDATORY_PROXY_CONFIGURATION_FAILED` and `ERR_PAC_SCRIPT_TERMINATED`. */
const mandatoryProxyConfigurationFailed: readonly Cause[] = [
  {
    id: 'pac-not-usable',
    label: { en: 'the PAC script is not there or broken', 'zh-TW': 'PAC 指令碼不存在或損壞' },
    why: {
      en: '`ProxyPacMandatory` is set, and the script cannot be loaded or has an error.',
      'zh-TW': '已設定 `ProxyPacMandatory`，但指令碼無法載入或有錯誤。',
    },
    check: {
      en: '`chrome://policy` has the URL of the script: open it in a tab.',
      'zh-TW': '`chrome://policy` 列有指令碼的 URL：在分頁開啟它。',
    },
    fix: [
      {
        en: 'Make the script reachable, and correct it.',
        'zh-TW': '讓指令碼可供存取，並修正內容。',
        command: 'curl -i http://wpad.contoso.com/proxy.pac',
      },
    ],
  },
];

/** Chromium: the proxy's settings, script or scheme cannot be used, or the proxy cannot reach the server. */
export default defineTable(
  {
    group: 'proxy',
    severity: 'error',
    visibility: 'client',
    sources: ['https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h'],
  },
  [
    {
      id: 'net/ERR_PROXY_AUTH_UNSUPPORTED',
      title: { en: 'Proxy sign-in not supported', 'zh-TW': '不支援的 Proxy 驗證' },
      meaning: {
        en: 'The proxy offers only sign-in schemes that the browser cannot do.',
        'zh-TW': 'Proxy 只提供瀏覽器無法使用的驗證方法。',
      },
      causes: [
        {
          id: 'scheme-not-available',
          label: { en: 'no common sign-in scheme', 'zh-TW': '沒有共同的驗證方法' },
          why: {
            en: 'The proxy wants a scheme of its own, or the policy `AuthSchemes` leaves it out.',
            'zh-TW': 'Proxy 要求專有的方法，或原則 `AuthSchemes` 未包含它。',
          },
          check: {
            en: '`Proxy-Authenticate` in the 407 names the schemes.',
            'zh-TW': '407 的 `Proxy-Authenticate` 列出驗證方法。',
          },
          fix: [
            {
              en: 'See what is offered, then turn on Negotiate, NTLM or Basic at the proxy.',
              'zh-TW': '檢視提供的方法，然後在 Proxy 啟用 Negotiate、NTLM 或 Basic。',
              command: 'curl -v -x http://proxy.contoso.com:8080 "{url}"',
            },
          ],
        },
      ],
      seeAlso: ['http/407', 'net/ERR_PROXY_AUTH_REQUESTED'],
    },
    {
      id: 'net/ERR_PROXY_UNABLE_TO_CONNECT_TO_DESTINATION',
      title: { en: 'Proxy cannot reach the server', 'zh-TW': 'Proxy 無法連線到伺服器' },
      meaning: {
        en: 'The proxy works, but cannot connect to {host}.',
        'zh-TW': 'Proxy 正常，但無法連線到 {host}。',
      },
      causes: proxyUnableToConnectToDestination,
      seeAlso: ['net/ERR_TUNNEL_CONNECTION_FAILED'],
    },
    {
      id: 'net/ERR_SOCKS_CONNECTION_HOST_UNREACHABLE',
      title: { en: 'SOCKS proxy cannot reach the server', 'zh-TW': 'SOCKS Proxy 無法連線到伺服器' },
      meaning: {
        en: 'The SOCKS proxy reported that {host} cannot be reached.',
        'zh-TW': 'SOCKS Proxy 回報無法連線到 {host}。',
      },
      causes: proxyUnableToConnectToDestination,
      seeAlso: ['net/ERR_SOCKS_CONNECTION_FAILED'],
    },
    {
      id: 'net/ERR_MANDATORY_PROXY_CONFIGURATION_FAILED',
      title: { en: 'Required proxy script failed', 'zh-TW': '必要的 Proxy 指令碼失敗' },
      meaning: {
        en: 'A policy demands a PAC script, and it could not be fetched or run.',
        'zh-TW': '原則要求使用 PAC 指令碼，但無法取得或執行。',
      },
      causes: mandatoryProxyConfigurationFailed,
      seeAlso: ['net/ERR_PAC_SCRIPT_FAILED'],
    },
    {
      id: 'net/ERR_PAC_SCRIPT_TERMINATED',
      title: { en: 'PAC script ended', 'zh-TW': 'PAC 指令碼已終止' },
      meaning: {
        en: 'The run of the PAC script broke off and has to start anew.',
        'zh-TW': 'PAC 指令碼的執行中斷，必須重新開始。',
      },
      causes: mandatoryProxyConfigurationFailed,
      seeAlso: ['net/ERR_PAC_SCRIPT_FAILED'],
    },
    {
      id: 'net/ERR_ENCODING_DETECTION_FAILED',
      title: { en: 'Encoding not detected', 'zh-TW': '無法偵測編碼' },
      meaning: {
        en: 'The character set of a text, such as a PAC script, could not be told.',
        'zh-TW': '無法判斷文字（例如 PAC 指令碼）的字元集。',
      },
      causes: [
        {
          id: 'charset-missing',
          label: { en: 'no charset given', 'zh-TW': '未指定字元集' },
          why: {
            en: 'The file is not ASCII, and no charset is named.',
            'zh-TW': '檔案不是 ASCII，且未指定字元集。',
          },
          check: { en: '`Content-Type` has no `charset`.', 'zh-TW': '`Content-Type` 沒有 `charset`。' },
          fix: [{ en: 'Save the file as UTF-8.', 'zh-TW': '將檔案存為 UTF-8。' }],
        },
      ],
      seeAlso: ['net/ERR_PAC_SCRIPT_FAILED'],
    },
    {
      id: 'net/ERR_NO_SUPPORTED_PROXIES',
      title: { en: 'No usable proxy', 'zh-TW': '沒有可用的 Proxy' },
      meaning: {
        en: 'The list of proxies has only kinds that the browser cannot use.',
        'zh-TW': 'Proxy 清單中只有瀏覽器無法使用的類型。',
      },
      causes: [
        {
          id: 'proxy-list-wrong',
          label: { en: 'a wrong word in the PAC script or setting', 'zh-TW': 'PAC 指令碼或設定中的字詞錯誤' },
          why: {
            en: 'The script returns something other than `DIRECT`, `PROXY`, `HTTPS`, `SOCKS` or `SOCKS5`.',
            'zh-TW': '指令碼傳回 `DIRECT`、`PROXY`、`HTTPS`、`SOCKS`、`SOCKS5` 以外的值。',
          },
          check: {
            en: '`chrome://net-export` shows the list.',
            'zh-TW': '`chrome://net-export` 會顯示該清單。',
          },
          fix: [
            {
              en: 'Correct what `FindProxyForURL` returns, or the policy `ProxySettings`.',
              'zh-TW': '修正 `FindProxyForURL` 的傳回值，或原則 `ProxySettings`。',
            },
          ],
        },
      ],
      seeAlso: ['net/ERR_PAC_SCRIPT_FAILED'],
    },
    {
      id: 'net/ERR_HTTPS_PROXY_TUNNEL_RESPONSE_REDIRECT',
      severity: 'warning',
      legacy: true,
      title: { en: 'Proxy redirected the tunnel', 'zh-TW': 'Proxy 將通道重新導向' },
      meaning: {
        en: 'The proxy answered CONNECT with a redirect, often to its login page; now `ERR_TUNNEL_CONNECTION_FAILED`.',
        'zh-TW': 'Proxy 以重新導向（多為登入頁）回應 CONNECT；現為 `ERR_TUNNEL_CONNECTION_FAILED`。',
      },
      causes: [],
      seeAlso: ['net/ERR_TUNNEL_CONNECTION_FAILED'],
    },
  ],
);
