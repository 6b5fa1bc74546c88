import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'iis/403.5',
  severity: 'error',
  visibility: 'detailed-page',
  title: { en: 'SSL 128 required', 'zh-TW': '需要 SSL 128' },
  meaning: {
    en: 'The site requires 128-bit encryption, and the connection is weaker or plain HTTP. Every current browser uses 128 bits or more.',
    'zh-TW': '網站要求 128 位元加密，而連線的強度較低或是一般 HTTP。目前的瀏覽器都使用 128 位元以上的加密。',
  },
  causes: [
    {
      id: 'weak-encryption',
      label: { en: 'the client has no 128-bit encryption', 'zh-TW': '用戶端沒有 128 位元加密' },
      why: {
        en: '`sslFlags` holds `Ssl128`, and an old client or program offers only weaker ciphers.',
        'zh-TW': '`sslFlags` 含有 `Ssl128`，而舊的用戶端或程式只提供較弱的加密方式。',
      },
      check: {
        en: 'It fails only with one old client; the Security panel of a current browser shows 128 bits or more.',
        'zh-TW': '只有某個舊的用戶端失敗；目前瀏覽器的安全性面板顯示 128 位元以上。',
      },
      fix: [
        { en: 'Use a current browser or library.', 'zh-TW': '改用目前的瀏覽器或程式庫。' },
        {
          en: 'Or stop demanding it: IIS Manager > Configuration Editor > `system.webServer/security/access` > `sslFlags`, without `Ssl128`.',
          'zh-TW':
            '或不再要求：在 IIS 管理員的「設定編輯器」開啟 `system.webServer/security/access`，從 `sslFlags` 移除 `Ssl128`。',
          command:
            'appcmd set config "{site}" -section:system.webServer/security/access /sslFlags:Ssl /commit:apphost',
          config: '<access sslFlags="Ssl" />',
        },
      ],
    },
    {
      id: 'no-certificate',
      label: { en: 'the site has no certificate', 'zh-TW': '網站沒有憑證' },
      why: {
        en: '128-bit TLS is required of a site that has no HTTPS binding.',
        'zh-TW': '沒有 HTTPS 繫結的網站卻要求 128 位元 TLS。',
      },
      check: {
        en: 'IIS Manager > Bindings lists no https for the site.',
        'zh-TW': 'IIS 管理員的「繫結」沒有列出該網站的 https。',
      },
      fix: [
        {
          en: 'Add an https binding with a certificate: IIS Manager > the site > Bindings > Add.',
          'zh-TW': '新增附憑證的 https 繫結：IIS 管理員 > 網站 >「繫結」>「新增」。',
          command:
            'New-IISSiteBinding -Name "{site}" -BindingInformation "*:443:{host}" -Protocol https -CertificateThumbPrint THUMBPRINT -CertStoreLocation Cert:\\LocalMachine\\My -SslFlag Sni',
        },
      ],
    },
  ],
  formerlyKb: [224389],
  seeAlso: ['http/403', 'iis/403.4'],
  sources: [
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://learn.microsoft.com/iis/configuration/system.webserver/security/access',
  ],
});
