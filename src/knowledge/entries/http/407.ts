import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'http/407',
  severity: 'warning',
  visibility: 'client',
  title: { en: 'Proxy Authentication Required', 'zh-TW': '需要 Proxy 驗證' },
  meaning: {
    en: 'A proxy between the browser and {host} wants the user to sign in; the web server never saw the request.',
    'zh-TW': '瀏覽器與 {host} 之間的 Proxy 要求使用者登入；網頁伺服器並未收到此要求。',
  },
  causes: [
    {
      id: 'proxy-wants-sign-in',
      label: { en: 'the proxy wants credentials', 'zh-TW': 'Proxy 要求認證' },
      why: {
        en: 'The proxy refuses requests without a user it knows; its schemes are in `Proxy-Authenticate`.',
        'zh-TW': 'Proxy 會拒絕身分不明的要求；可用的驗證方法列在 `Proxy-Authenticate`。',
      },
      check: {
        en: '`Proxy-Authenticate` is in the response; without the proxy the URL works.',
        'zh-TW': '回應含有 `Proxy-Authenticate`；不經過 Proxy 時 URL 正常。',
      },
      fix: [
        {
          en: 'Sign in to the proxy; to see the one that services use:',
          'zh-TW': '登入 Proxy；若要查看服務使用的 Proxy：',
          command: 'netsh winhttp show proxy',
        },
        {
          en: "For .NET Framework programs, send the account's own credentials.",
          'zh-TW': '若為 .NET Framework 程式，請傳送帳戶本身的認證。',
          config: '<system.net><defaultProxy useDefaultCredentials="true" /></system.net>',
        },
      ],
    },
    {
      id: 'internal-name-through-proxy',
      label: { en: 'an inside host is sent through the proxy', 'zh-TW': '內部主機被導向 Proxy' },
      why: {
        en: 'The PAC script or the proxy setting has no exception for this host.',
        'zh-TW': 'PAC 指令碼或 Proxy 設定沒有排除此主機。',
      },
      check: {
        en: 'Other inside hosts work, or the host works by its short name.',
        'zh-TW': '其他內部主機正常，或使用短名稱時正常。',
      },
      fix: [
        {
          en: 'Put `{host}` on the bypass list.',
          'zh-TW': '將 `{host}` 加入略過清單。',
          command:
            'netsh winhttp set proxy proxy-server="proxy.contoso.com:8080" bypass-list="<local>;{host}"',
        },
      ],
    },
  ],
  seeAlso: ['http/401', 'net/ERR_PROXY_CONNECTION_FAILED', 'net/ERR_UNEXPECTED_PROXY_AUTH'],
  sources: ['https://www.rfc-editor.org/rfc/rfc9110#section-15.5.8'],
});
