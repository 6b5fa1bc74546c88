import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'iis/403.4',
  severity: 'error',
  visibility: 'detailed-page',
  title: { en: 'SSL required', 'zh-TW': '需要 SSL' },
  meaning: {
    en: 'The site or folder requires TLS, and the request reached IIS over plain HTTP.',
    'zh-TW': '網站或資料夾要求 TLS，而要求以一般 HTTP 送達 IIS。',
  },
  causes: [
    {
      id: 'plain-http',
      label: { en: 'the URL starts with `http://`', 'zh-TW': 'URL 以 `http://` 開頭' },
      why: {
        en: 'Require SSL is on for `{path}`, and IIS does not redirect by itself.',
        'zh-TW': '`{path}` 啟用了「需要 SSL」，而 IIS 不會自行重新導向。',
      },
      check: {
        en: "The request's URL starts with `http://`, and the same URL with `https://` answers.",
        'zh-TW': '要求的 URL 以 `http://` 開頭，而改用 `https://` 的同一個 URL 有回應。',
      },
      fix: [
        {
          en: 'Ask for `{httpsUrl}`, and correct the links.',
          'zh-TW': '改用 `{httpsUrl}`，並修正連結。',
        },
        {
          en: 'To send visitors on, clear Require SSL and turn on HSTS with its redirect: IIS Manager > the site > HSTS (IIS 10 version 1709 and later).',
          'zh-TW':
            '若要自動轉送訪客，請清除「需要 SSL」，並在 IIS 管理員的網站「HSTS」啟用 HSTS 與其重新導向（IIS 10 版本 1709 及更新版本）。',
          command:
            'appcmd set config -section:system.applicationHost/sites "/[name=\'{site}\'].hsts.enabled:true" "/[name=\'{site}\'].hsts.max-age:31536000" "/[name=\'{site}\'].hsts.redirectHttpToHttps:true" /commit:apphost',
        },
        {
          en: 'If TLS is not needed here, clear Require SSL under IIS Manager > SSL Settings.',
          'zh-TW': '如果此處不需要 TLS，請在 IIS 管理員的「SSL 設定」清除「需要 SSL」。',
          command:
            'appcmd set config "{site}" -section:system.webServer/security/access /sslFlags:None /commit:apphost',
          config: '<access sslFlags="None" />',
        },
      ],
    },
    {
      id: 'tls-ends-at-proxy',
      label: { en: 'TLS ends at a proxy in front of IIS', 'zh-TW': 'TLS 在 IIS 前方的 Proxy 終止' },
      why: {
        en: 'The browser uses `https://`, but the load balancer passes the request on to IIS over plain HTTP.',
        'zh-TW': '瀏覽器使用 `https://`，但負載平衡器以一般 HTTP 將要求轉給 IIS。',
      },
      check: {
        en: "The browser's URL starts with `https://`, while the IIS log shows `s-port` 80.",
        'zh-TW': '瀏覽器的 URL 以 `https://` 開頭，而 IIS 記錄檔的 `s-port` 是 80。',
      },
      fix: [
        {
          en: 'Let the proxy connect to IIS over HTTPS, or clear Require SSL in IIS and enforce HTTPS at the proxy.',
          'zh-TW': '讓 Proxy 以 HTTPS 連線到 IIS，或清除 IIS 的「需要 SSL」並改由 Proxy 強制使用 HTTPS。',
          command:
            'appcmd set config "{site}" -section:system.webServer/security/access /sslFlags:None /commit:apphost',
        },
      ],
    },
    {
      id: 'no-certificate',
      label: { en: 'the site has no certificate', 'zh-TW': '網站沒有憑證' },
      why: {
        en: 'TLS is required, but the site has no HTTPS binding with a certificate, so no URL of it can work.',
        'zh-TW': '網站要求 TLS，卻沒有附憑證的 HTTPS 繫結，因此任何 URL 都無法使用。',
      },
      check: {
        en: '`https://{host}` gives a connection error, and IIS Manager > Bindings lists no https.',
        'zh-TW': '`https://{host}` 出現連線錯誤，且 IIS 管理員的「繫結」沒有 https。',
      },
      fix: [
        {
          en: 'Import a certificate, and choose it in a new https binding: IIS Manager > the site > Bindings > Add.',
          'zh-TW': '匯入憑證，並在新的 https 繫結選用：IIS 管理員 > 網站 >「繫結」>「新增」。',
          command:
            'New-IISSiteBinding -Name "{site}" -BindingInformation "*:443:{host}" -Protocol https -CertificateThumbPrint THUMBPRINT -CertStoreLocation Cert:\\LocalMachine\\My -SslFlag Sni',
        },
      ],
    },
  ],
  formerlyKb: [224389],
  seeAlso: ['http/403', 'iis/403.5', 'iis/403.7'],
  sources: [
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://learn.microsoft.com/iis/configuration/system.webserver/security/access',
    'https://learn.microsoft.com/iis/configuration/system.applicationhost/sites/site/hsts',
  ],
});
