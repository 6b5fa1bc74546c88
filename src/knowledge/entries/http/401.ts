import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'http/401',
  severity: 'warning',
  visibility: 'client',
  title: { en: 'Unauthorized', 'zh-TW': '未經授權' },
  meaning: {
    en: 'The request carries no credentials that the server accepts. IIS has a sub-status for each reason; it is in the IIS log and on the page that local callers see, but not in a remote browser.',
    'zh-TW':
      '要求未帶有伺服器接受的認證。IIS 對每種原因都有子狀態碼，寫在 IIS 記錄檔與本機看到的頁面，遠端瀏覽器看不到。',
  },
  causes: [
    {
      id: 'not-signed-in',
      label: { en: 'the request carried no credentials', 'zh-TW': '要求沒有附上認證' },
      why: {
        en: 'The server offers `{schemes}`, and the request had no `Authorization` header.',
        'zh-TW': '伺服器提供 `{schemes}`，但要求沒有 `Authorization` 標頭。',
      },
      check: {
        en: 'Look for `Authorization` in the request headers; the IIS log has `-` as `cs-username`.',
        'zh-TW': '檢視要求標頭中是否有 `Authorization`；IIS 記錄檔的 `cs-username` 為 `-`。',
      },
      fix: [
        {
          en: "Sign in or send a token; a `fetch` to another origin sends credentials only with `credentials: 'include'`.",
          'zh-TW': "請登入或傳送權杖；對其他來源的 `fetch` 要有 `credentials: 'include'` 才會附上認證。",
        },
      ],
    },
    {
      id: 'credentials-refused',
      label: { en: 'wrong user name, password or account', 'zh-TW': '使用者名稱、密碼或帳戶有誤' },
      why: {
        en: 'The log-on failed: a wrong password, a locked or expired account, or Kerberos with a missing or doubled SPN.',
        'zh-TW': '登入失敗：密碼錯誤、帳戶遭鎖定或過期，或是 Kerberos 的 SPN 缺少或重複。',
      },
      check: {
        en: 'The IIS log has 401.1 with the log-on error in `sc-win32-status`; the Security log has event 4625.',
        'zh-TW': 'IIS 記錄檔為 401.1，`sc-win32-status` 為登入錯誤；安全性記錄檔有事件 4625。',
      },
      fix: [
        {
          en: 'Sign in with a valid account; to look for doubled SPNs:',
          'zh-TW': '以有效的帳戶登入；若要尋找重複的 SPN：',
          command: 'setspn -X',
        },
      ],
    },
    {
      id: 'no-method-offered',
      label: {
        en: 'the server offers no authentication it accepts',
        'zh-TW': '伺服器未啟用可接受的驗證方法',
      },
      by: ['iis'],
      why: {
        en: 'Anonymous authentication is off and nothing the browser can do is on, or a rule asks for a signed-in user (401.2).',
        'zh-TW': '匿名驗證已停用，又沒有啟用瀏覽器可用的方法，或規則要求已登入的使用者（401.2）。',
      },
      check: {
        en: '`WWW-Authenticate` is absent from the response, or names only what the client cannot do.',
        'zh-TW': '回應沒有 `WWW-Authenticate`，或只列出用戶端不支援的方法。',
      },
      fix: [
        {
          en: 'Let everyone in, where the content is public.',
          'zh-TW': '如果內容是公開的，請允許匿名存取。',
          command:
            'appcmd set config "{site}" -section:system.webServer/security/authentication/anonymousAuthentication /enabled:true /commit:apphost',
        },
        {
          en: 'Or turn Windows authentication on.',
          'zh-TW': '或啟用 Windows 驗證。',
          command:
            'appcmd set config "{site}" -section:system.webServer/security/authentication/windowsAuthentication /enabled:true /commit:apphost',
        },
      ],
    },
    {
      id: 'token-refused',
      label: {
        en: 'the bearer token is missing, expired or not for here',
        'zh-TW': 'Bearer 權杖遺失、過期或不適用於此處',
      },
      why: {
        en: 'The application checks a JWT or an API key, and its signature, lifetime, audience or issuer does not fit.',
        'zh-TW': '應用程式會檢查 JWT 或 API 金鑰，其簽章、有效期限、對象或簽發者不符。',
      },
      check: {
        en: '`WWW-Authenticate` starts with `Bearer` and says why in `error_description`.',
        'zh-TW': '`WWW-Authenticate` 以 `Bearer` 開頭，並在 `error_description` 說明原因。',
      },
      fix: [
        {
          en: "Get a new token, compare its `aud`, `iss` and `exp` with what the API expects, and set the server's clock.",
          'zh-TW': '取得新的權杖，將 `aud`、`iss`、`exp` 與 API 預期的值比對，並校正伺服器的系統時間。',
          command: 'w32tm /resync',
        },
      ],
    },
    {
      id: 'no-file-rights',
      label: { en: 'the account has no NTFS rights on the file', 'zh-TW': '帳戶對檔案沒有 NTFS 權限' },
      by: ['iis'],
      why: {
        en: "The user is known, but the file's access list does not let the user, or the anonymous account, read it (401.3).",
        'zh-TW': '使用者身分已知，但檔案的存取控制清單不允許該使用者或匿名帳戶讀取（401.3）。',
      },
      check: {
        en: 'The IIS log has 401.3 and `sc-win32-status` `5`.',
        'zh-TW': 'IIS 記錄檔為 401.3，且 `sc-win32-status` 為 `5`。',
      },
      fix: [
        {
          en: "Grant read rights to the pool's account and the anonymous user.",
          'zh-TW': '將讀取權限授與集區帳戶與匿名使用者。',
          command: 'icacls "{physicalPath}" /grant "IIS_IUSRS:(OI)(CI)RX" /grant "IUSR:(OI)(CI)RX"',
        },
      ],
    },
    {
      id: 'preflight-unauthenticated',
      label: { en: 'the CORS preflight was asked to sign in', 'zh-TW': 'CORS 預檢要求遭驗證擋下' },
      why: {
        en: 'Before a cross-origin call the browser sends `OPTIONS`, always without credentials, and this site wants them for every request.',
        'zh-TW':
          '瀏覽器在跨原始來源呼叫前會先送出 `OPTIONS`，而且一律不帶認證；此網站卻要求每個要求都要有認證。',
      },
      check: {
        en: 'The failed request is `OPTIONS` with `Access-Control-Request-Method`; the console speaks of CORS.',
        'zh-TW': '失敗的要求是 `OPTIONS`，並帶有 `Access-Control-Request-Method`；主控台出現 CORS 訊息。',
      },
      fix: [
        {
          en: 'Install the IIS CORS module and name the origin: it answers preflights before authentication.',
          'zh-TW': '安裝 IIS CORS 模組並指定來源：它會在驗證之前回應預檢要求。',
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
          en: 'In ASP.NET Core, call `UseCors` before `UseAuthentication` and `UseAuthorization`; anonymous authentication has to be on in IIS so that `OPTIONS` gets there.',
          'zh-TW':
            '在 ASP.NET Core 中，於 `UseAuthentication` 與 `UseAuthorization` 之前呼叫 `UseCors`；IIS 必須啟用匿名驗證，`OPTIONS` 才能到達應用程式。',
          command:
            'appcmd set config "{site}" -section:system.webServer/security/authentication/anonymousAuthentication /enabled:true /commit:apphost',
        },
      ],
    },
    {
      id: 'handshake',
      label: { en: 'expected step of Windows authentication', 'zh-TW': 'Windows 驗證的正常步驟' },
      why: {
        en: 'Negotiate and NTLM begin with one or two 401 answers before the 200; the log shows `401 2 5`, then `401 1 2148074254`, then `200 0 0`.',
        'zh-TW':
          'Negotiate 與 NTLM 在 200 之前會先有一兩個 401；記錄檔依序出現 `401 2 5`、`401 1 2148074254`、`200 0 0`。',
      },
      check: {
        en: '`WWW-Authenticate` offers `{schemes}`, and the same URL succeeds a moment later.',
        'zh-TW': '`WWW-Authenticate` 提供 `{schemes}`，且同一個 URL 隨即成功。',
      },
      fix: [
        {
          en: 'Nothing to do when the next answer is a success.',
          'zh-TW': '如果下一個回應成功，就不需要處理。',
        },
      ],
    },
  ],
  seeAlso: [
    'iis/401.1',
    'iis/401.2',
    'iis/401.3',
    'iis/401.4',
    'iis/401.5',
    'http/403',
    'http/407',
    'iis/401.7',
    'http/405',
    'guide/sub-status-in-browser',
  ],
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.2',
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://learn.microsoft.com/iis/configuration/system.webserver/security/authentication/',
    'https://learn.microsoft.com/iis/extensions/cors-module/cors-module-configuration-reference',
    'https://fetch.spec.whatwg.org/#cors-protocol-and-credentials',
  ],
});
