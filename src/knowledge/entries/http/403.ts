import { defineEntry } from '../../entry';
import { WEB_SERVERS } from '../../layer-groups';

export default defineEntry({
  id: 'http/403',
  severity: 'error',
  visibility: 'client',
  title: { en: 'Forbidden', 'zh-TW': '禁止存取' },
  meaning: {
    en: 'The server understood the request and refuses it. IIS has a sub-status for each reason; ask for the IIS log line or open the page on the server itself.',
    'zh-TW':
      '伺服器理解要求但拒絕執行。IIS 對每種原因都有子狀態碼；請索取 IIS 記錄檔中的該筆記錄，或在伺服器本機開啟頁面。',
  },
  causes: [
    {
      id: 'no-default-page',
      by: WEB_SERVERS,
      label: { en: 'a folder with no default page', 'zh-TW': '資料夾沒有預設頁面' },
      why: {
        en: 'The URL names a folder that holds none of the default pages, and listing it is off (403.14). On a fresh deployment the application may simply not be running.',
        'zh-TW':
          'URL 指向的資料夾沒有任何預設頁面，且未允許瀏覽目錄（403.14）。剛部署時，也可能只是應用程式沒有執行。',
      },
      check: {
        en: 'The path ends in a slash; asking for a file in it works.',
        'zh-TW': '路徑以斜線結尾；要求其中的檔案則正常。',
      },
      fix: [
        {
          en: 'Put a default page there, or name the one that is there.',
          'zh-TW': '放入預設頁面，或將現有的頁面設為預設頁面。',
          config:
            '<defaultDocument enabled="true"><files><add value="home.html" /></files></defaultDocument>',
        },
        {
          en: "For ASP.NET, install it and check that `web.config` and the `bin` folder are in the site's root.",
          'zh-TW': '若為 ASP.NET，請安裝它，並確認 `web.config` 與 `bin` 資料夾位於網站根目錄。',
          command: 'Install-WindowsFeature Web-Asp-Net45',
        },
      ],
    },
    {
      id: 'not-allowed-to-execute',
      label: {
        en: 'executing, reading or writing is not permitted here',
        'zh-TW': '此處不允許執行、讀取或寫入',
      },
      by: ['iis'],
      why: {
        en: 'The handler permissions of the folder lack what the file needs: scripts, execute, read or write (403.1, 403.2, 403.3).',
        'zh-TW': '資料夾的處理常式權限缺少檔案所需的項目：指令碼、執行、讀取或寫入（403.1、403.2、403.3）。',
      },
      check: {
        en: 'The IIS log names 403.1, 403.2 or 403.3.',
        'zh-TW': 'IIS 記錄檔為 403.1、403.2 或 403.3。',
      },
      fix: [
        {
          en: 'Permit reading and scripts in the handler mappings.',
          'zh-TW': '在處理常式對應中允許讀取與指令碼。',
          command: 'appcmd set config "{site}" -section:system.webServer/handlers /accessPolicy:Read,Script',
        },
      ],
    },
    {
      id: 'tls-or-client-certificate',
      label: { en: 'HTTPS or a client certificate is required', 'zh-TW': '需要 HTTPS 或用戶端憑證' },
      by: ['iis'],
      why: {
        en: "The site's SSL settings ask for HTTPS (403.4) or for a client certificate that is valid and trusted (403.7, 403.13, 403.16, 403.17).",
        'zh-TW':
          '網站的 SSL 設定要求使用 HTTPS（403.4），或要求有效且受信任的用戶端憑證（403.7、403.13、403.16、403.17）。',
      },
      check: {
        en: '`http://` fails and `https://` works, or the browser asks for a certificate.',
        'zh-TW': '`http://` 失敗而 `https://` 正常，或瀏覽器要求選擇憑證。',
      },
      fix: [
        {
          en: 'Use `https://{host}`, or choose a valid certificate when the browser asks.',
          'zh-TW': '改用 `https://{host}`，或在瀏覽器詢問時選擇有效的憑證。',
        },
        {
          en: 'Where HTTPS or certificates are not needed, do not require them.',
          'zh-TW': '如果不需要 HTTPS 或憑證，請取消此要求。',
          command:
            'appcmd set config "{site}" -section:system.webServer/security/access /sslFlags:None /commit:apphost',
        },
      ],
    },
    {
      id: 'address-denied',
      label: { en: "the caller's address or host name is denied", 'zh-TW': '來源位址或主機名稱遭拒' },
      by: ['iis'],
      why: {
        en: 'IP Address and Domain Restrictions refuse the caller (403.6, 403.8; IIS 8 and later log 403.503 and 403.504), or too many requests came at once (403.501, 403.502).',
        'zh-TW':
          'IP 位址及網域限制拒絕了來源（403.6、403.8；IIS 8 以後記錄為 403.503 與 403.504），或短時間內要求過多（403.501、403.502）。',
      },
      check: {
        en: 'It works from another address, such as from the server itself.',
        'zh-TW': '從其他位址（例如伺服器本機）則可正常存取。',
      },
      fix: [
        {
          en: "Allow the caller's address.",
          'zh-TW': '允許該來源位址。',
          config: '<ipSecurity><add ipAddress="192.0.2.10" allowed="true" /></ipSecurity>',
        },
      ],
    },
    {
      id: 'application-refused',
      label: { en: 'the application or a firewall in front refuses', 'zh-TW': '應用程式或前方的防火牆拒絕' },
      why: {
        en: "The signed-in user lacks a role, a CSRF check failed, or a CDN or web application firewall answered in IIS's place.",
        'zh-TW': '已登入的使用者缺少角色、CSRF 檢查失敗，或是 CDN、Web 應用程式防火牆代替 IIS 回應。',
      },
      check: {
        en: 'The IIS log says `403 0 0`, or has no line at all; `Server` is not `Microsoft-IIS`; headers such as `cf-ray` or `X-Azure-Ref` are there.',
        'zh-TW':
          'IIS 記錄檔為 `403 0 0`，或完全沒有記錄；`Server` 不是 `Microsoft-IIS`；出現 `cf-ray` 或 `X-Azure-Ref` 等標頭。',
      },
      fix: [
        {
          en: "Give the user the role, or look up the request's id in the firewall's log and exempt the rule.",
          'zh-TW': '授與使用者該角色，或以要求識別碼查詢防火牆的記錄檔，並排除該規則。',
        },
        {
          en: 'On Apache, permit the folder, if it is public.',
          'zh-TW': '在 Apache 上，若為公開的資料夾，請允許存取。',
          config: 'Require all granted',
        },
      ],
    },
    {
      id: 'preflight-refused',
      label: { en: 'the CORS preflight was refused by a rule', 'zh-TW': 'CORS 預檢要求遭規則拒絕' },
      why: {
        en: "The CORS policy does not list the page's origin, or a firewall, an IP rule or an authorization rule refuses `OPTIONS`.",
        'zh-TW': 'CORS 原則未列出網頁的來源，或防火牆、IP 規則、授權規則拒絕了 `OPTIONS`。',
      },
      check: {
        en: 'The failed request is `OPTIONS` with `Access-Control-Request-Method`, and a `GET` of the same URL works.',
        'zh-TW':
          '失敗的要求是 `OPTIONS`，並帶有 `Access-Control-Request-Method`；對同一個 URL 使用 `GET` 則正常。',
      },
      fix: [
        {
          en: 'Add the value of the `Origin` header to the CORS policy; with the IIS CORS module:',
          'zh-TW': '將 `Origin` 標頭的值加入 CORS 原則；使用 IIS CORS 模組時：',
          config: `<system.webServer>
  <cors enabled="true" failUnlistedOrigins="true">
    <add origin="{origin}" allowCredentials="true">
      <allowHeaders allowAllRequestedHeaders="true" />
      <allowMethods>
        <add method="{preflightMethod}" />
      </allowMethods>
    </add>
  </cors>
</system.webServer>`,
        },
        {
          en: 'Let `OPTIONS` pass in IIS Manager > Authorization Rules, or exempt it in the firewall.',
          'zh-TW': '在 IIS 管理員 >「授權規則」允許 `OPTIONS`，或在防火牆將其排除。',
          command:
            "appcmd set config \"{site}\" -section:system.webServer/security/authorization /+\"[accessType='Allow',users='*',verbs='OPTIONS']\"",
        },
      ],
    },
    {
      id: 'admin-site-localhost-only',
      label: { en: 'IIS 4/5 admin site, limited to localhost', 'zh-TW': 'IIS 4/5 管理網站僅限 localhost' },
      by: ['iis'],
      why: {
        en: 'The HTML pages of the Internet Services Manager in IIS 4 and 5 answer only to `127.0.0.1` unless told otherwise.',
        'zh-TW': 'IIS 4 與 5 的網際網路服務管理員 HTML 網頁，預設只回應來自 `127.0.0.1` 的要求。',
      },
      check: {
        en: 'The URL begins with `/iisadmin` on a very old server.',
        'zh-TW': 'URL 以 `/iisadmin` 開頭，且伺服器版本非常舊。',
      },
      fix: [
        {
          en: 'Open it on the server itself, or manage IIS with IIS Manager or remote PowerShell.',
          'zh-TW': '在伺服器本機開啟，或改用 IIS 管理員或遠端 PowerShell 管理 IIS。',
        },
      ],
    },
  ],
  seeAlso: [
    'iis/403.1',
    'iis/403.2',
    'iis/403.4',
    'iis/403.6',
    'iis/403.7',
    'iis/403.14',
    'http/401',
    'http/404',
    'http/405',
    'guide/sub-status-in-browser',
  ],
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.4',
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-403-forbidden-access-website',
    'https://learn.microsoft.com/iis/configuration/system.webserver/security/ipsecurity/',
    'https://learn.microsoft.com/iis/extensions/cors-module/cors-module-configuration-reference',
  ],
});
