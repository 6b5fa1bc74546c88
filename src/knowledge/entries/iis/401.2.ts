import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'iis/401.2',
  severity: 'error',
  visibility: 'detailed-page',
  title: { en: 'Logon failed due to server configuration', 'zh-TW': '因伺服器組態而登入失敗' },
  meaning: {
    en: 'The server accepts none of the authentication methods that the request used, or it allows no anonymous access and no credentials came with the request. IIS logs it as `401 2 5`.',
    'zh-TW': '伺服器不接受要求所用的任何驗證方法，或不允許匿名存取而要求沒有附上認證。IIS 記錄為 `401 2 5`。',
  },
  causes: [
    {
      id: 'no-matching-method',
      label: {
        en: 'no enabled method fits what the browser sent',
        'zh-TW': '沒有啟用瀏覽器所用的驗證方法',
      },
      why: {
        en: 'Anonymous authentication is off, and the method that the client speaks is off or not installed.',
        'zh-TW': '匿名驗證已停用，而用戶端使用的方法也未啟用或未安裝。',
      },
      check: {
        en: "Compare `WWW-Authenticate` ({schemes}) with the scheme in the request's `Authorization`; no `WWW-Authenticate` at all means that no method is on.",
        'zh-TW':
          '比對 `WWW-Authenticate`（{schemes}）與要求的 `Authorization` 所用的驗證方法；完全沒有 `WWW-Authenticate` 表示沒有啟用任何方法。',
      },
      fix: [
        {
          en: 'If everyone may see the site, enable Anonymous Authentication under IIS Manager > Authentication.',
          'zh-TW': '如果任何人都可以瀏覽網站，請在 IIS 管理員的「驗證」啟用「匿名驗證」。',
          command:
            'appcmd set config "{site}" -section:system.webServer/security/authentication/anonymousAuthentication /enabled:true /commit:apphost',
        },
        {
          en: 'If users must log on, install the role service and enable Windows Authentication in the same place.',
          'zh-TW': '如果使用者必須登入，請安裝該角色服務，並在同一處啟用「Windows 驗證」。',
          command:
            'appcmd set config "{site}" -section:system.webServer/security/authentication/windowsAuthentication /enabled:true /commit:apphost',
        },
      ],
    },
    {
      id: 'handshake-leg',
      label: { en: 'the first step of Windows authentication', 'zh-TW': 'Windows 驗證的第一個步驟' },
      why: {
        en: 'A browser sends its first request without credentials and learns the methods from this answer.',
        'zh-TW': '瀏覽器的第一個要求不帶認證，並從這個回應得知可用的方法。',
      },
      check: {
        en: 'The same URL succeeds a moment later; the log reads `401 2 5`, then `200 0 0`.',
        'zh-TW': '同一個 URL 隨即成功；記錄檔先出現 `401 2 5`，接著是 `200 0 0`。',
      },
      fix: [
        {
          en: 'Change nothing: only the last answer of the series counts.',
          'zh-TW': '不需要變更：只有這一串回應的最後一個才算數。',
        },
      ],
    },
    {
      id: 'authorization-rule',
      label: { en: 'an authorization rule shuts the user out', 'zh-TW': '授權規則擋下使用者' },
      why: {
        en: 'A rule such as `<deny users="?" />` or a list without an Allow rule for this user applies to `{path}`.',
        'zh-TW': '`{path}` 套用了 `<deny users="?" />` 這類規則，或規則清單沒有允許此使用者。',
      },
      check: {
        en: 'Look in `web.config`, here and in the folders above, for `system.web/authorization` and `system.webServer/security/authorization`.',
        'zh-TW':
          '在此處與上層資料夾的 `web.config` 尋找 `system.web/authorization` 與 `system.webServer/security/authorization`。',
      },
      fix: [
        {
          en: 'Remove the Deny rule or add an Allow rule under IIS Manager > Authorization Rules (.NET Authorization Rules for `system.web`).',
          'zh-TW':
            '在 IIS 管理員的「授權規則」移除拒絕規則或新增允許規則（`system.web` 則為「.NET 授權規則」）。',
          command:
            'appcmd set config "{site}" -section:system.webServer/security/authorization /+"[accessType=\'Allow\',roles=\'Users\']"',
          config: `<security>
  <authorization>
    <add accessType="Allow" roles="Users" />
  </authorization>
</security>`,
        },
        {
          en: 'If Forms authentication turns this answer into a 302 to the login page, set `Response.SuppressFormsAuthenticationRedirect` for API calls, so that the client sees the 401.',
          'zh-TW':
            '如果表單驗證把這個回應變成導向登入頁的 302，請對 API 呼叫設定 `Response.SuppressFormsAuthenticationRedirect`，讓用戶端看到 401。',
        },
      ],
    },
    {
      id: 'browser-keeps-credentials',
      label: { en: 'the browser does not trust the host', 'zh-TW': '瀏覽器不信任此主機' },
      why: {
        en: 'Browsers send Windows credentials by themselves only to hosts of the Local intranet zone or on their allow-list.',
        'zh-TW': '瀏覽器只會自動將 Windows 認證傳給近端內部網路區域或允許清單中的主機。',
      },
      check: {
        en: 'The response offers `Negotiate` or `NTLM`, but no request with `Authorization` follows, or the prompt comes back again and again.',
        'zh-TW': '回應提供 `Negotiate` 或 `NTLM`，但之後沒有帶 `Authorization` 的要求，或登入提示一再出現。',
      },
      fix: [
        {
          en: 'Add `{host}` to the Local intranet zone, or to the policy `AuthServerAllowlist` of Chrome and Edge (`network.negotiate-auth.trusted-uris` in Firefox).',
          'zh-TW':
            '將 `{host}` 加入近端內部網路區域，或加入 Chrome 與 Edge 的原則 `AuthServerAllowlist`（Firefox 為 `network.negotiate-auth.trusted-uris`）。',
          command:
            'reg add HKLM\\SOFTWARE\\Policies\\Microsoft\\Edge /v AuthServerAllowlist /t REG_SZ /d {host}',
        },
      ],
    },
    {
      id: 'proxy-strips-authorization',
      label: {
        en: 'a proxy drops `Authorization`, or cannot do NTLM',
        'zh-TW': 'Proxy 移除 `Authorization`，或不支援 NTLM',
      },
      why: {
        en: 'A proxy between client and server removes the header, or speaks HTTP/2, over which Windows authentication does not work.',
        'zh-TW':
          '用戶端與伺服器之間的 Proxy 移除了標頭，或使用 HTTP/2，而 Windows 驗證無法在 HTTP/2 上運作。',
      },
      check: {
        en: 'The browser sends `Authorization`, yet a failed-request trace on the server shows none; a request that bypasses the proxy succeeds.',
        'zh-TW': '瀏覽器送出了 `Authorization`，但伺服器的失敗的要求追蹤中沒有；繞過 Proxy 的要求會成功。',
      },
      fix: [
        {
          en: 'Let the proxy pass the header on over HTTP/1.1, and check the order under IIS Manager > Authentication > Windows Authentication > Providers: `Negotiate` before `NTLM`.',
          'zh-TW':
            '讓 Proxy 以 HTTP/1.1 轉送標頭，並在 IIS 管理員「驗證」中「Windows 驗證」的「提供者」確認順序：`Negotiate` 在 `NTLM` 之前。',
          command:
            'appcmd list config "{site}" -section:system.webServer/security/authentication/windowsAuthentication',
        },
      ],
    },
  ],
  seeAlso: ['http/401', 'iis/401.1', 'iis/401.3', 'http/407', 'guide/failed-request-tracing'],
  sources: [
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://learn.microsoft.com/iis/configuration/system.webserver/security/authentication/',
    'https://learn.microsoft.com/iis/configuration/system.webserver/security/authorization/',
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/www-authentication-authorization/iis-authenticates-browser-client',
  ],
});
