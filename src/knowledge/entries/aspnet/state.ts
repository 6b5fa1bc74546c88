import { defineTable } from '../../entry';

const MACHINE_KEY = 'https://learn.microsoft.com/dotnet/api/system.web.configuration.machinekeysection';

/** ASP.NET: view state, sessions, tokens and keys. */
export default defineTable({ severity: 'error', component: 'ASP.NET', visibility: 'detailed-page' }, [
  {
    id: 'aspnet/view-state-mac',
    title: { en: 'Validation of viewstate MAC failed', 'zh-TW': '檢視狀態 MAC 驗證失敗' },
    meaning: {
      en: "The `__VIEWSTATE` that came back was not signed with this server's key for this page, or is damaged.",
      'zh-TW': '傳回的 `__VIEWSTATE` 不是以此伺服器的金鑰為此網頁簽署，或已損毀。',
    },
    causes: [
      {
        id: 'farm-keys',
        label: { en: 'servers of a farm have different keys', 'zh-TW': '伺服陣列的金鑰不同' },
        why: {
          en: 'Each server makes its own key when none is set.',
          'zh-TW': '未設定時，每台伺服器自行產生金鑰。',
        },
        check: { en: 'It comes at random behind a load balancer.', 'zh-TW': '在負載平衡器後隨機發生。' },
        fix: [
          {
            en: 'Make one key in IIS Manager > Machine Key > Generate Keys, and set it on all servers.',
            'zh-TW': '在 IIS 管理員 >「電腦金鑰」>「產生金鑰」建立一組金鑰，並設定在所有伺服器。',
            config: `<system.web>
  <machineKey validation="HMACSHA256" validationKey="…128 hex digits…" decryption="AES" decryptionKey="…64 hex digits…" />
</system.web>`,
          },
        ],
      },
      {
        id: 'key-changed',
        label: { en: 'the key changed since the page was opened', 'zh-TW': '開啟網頁後金鑰已變更' },
        why: {
          en: 'The pool was recycled without a stored key, or its identity or the site was changed.',
          'zh-TW': '集區回收而金鑰未儲存，或變更了集區識別或站台。',
        },
        check: {
          en: 'The page had been open a long time, and a reload helps.',
          'zh-TW': '網頁已開啟很久，重新載入即可。',
        },
        fix: [
          {
            en: 'Set a fixed key as above, or let the pool load its profile to keep the automatic one.',
            'zh-TW': '如上設定固定金鑰，或讓集區載入設定檔以保留自動產生的金鑰。',
            command: 'appcmd set apppool "{appPool}" /processModel.loadUserProfile:true',
          },
        ],
      },
      {
        id: 'damaged',
        label: { en: 'the field was cut off or sent to another page', 'zh-TW': '欄位被截斷或傳送到其他網頁' },
        why: {
          en: 'It was posted before it was loaded, a proxy cut it, or `action` names another page.',
          'zh-TW': '網頁未載入完成就送出、遭 Proxy 截斷，或 `action` 是其他網頁。',
        },
        check: {
          en: 'The inner error is `Invalid viewstate` or `Invalid length`.',
          'zh-TW': '內層錯誤為 `Invalid viewstate` 或 `Invalid length`。',
        },
        fix: [
          {
            en: 'Shrink the view state with `EnableViewState="false"` on grids; do not turn the MAC off.',
            'zh-TW': '在方格設定 `EnableViewState="false"` 以縮小檢視狀態；不要停用 MAC。',
          },
        ],
      },
    ],
    aliases: [
      'Validation of viewstate MAC failed',
      'System.Web.UI.ViewStateException',
      'ViewStateException',
      'The state information is invalid for this page',
      'Invalid length for a Base-64 char array',
    ],
    formerlyKb: [2915218],
    seeAlso: ['aspnet/event-validation', 'aspnet/CryptographicException', 'http/500'],
    sources: ['https://learn.microsoft.com/dotnet/api/system.web.ui.page.enableviewstatemac', MACHINE_KEY],
  },
  {
    id: 'aspnet/event-validation',
    title: { en: 'Invalid postback or callback argument', 'zh-TW': '無效的回傳或回呼引數' },
    meaning: {
      en: 'A control posted a value that the page had not rendered.',
      'zh-TW': '控制項回傳了網頁未曾呈現的值。',
    },
    causes: [
      {
        id: 'changed-by-script',
        label: { en: 'script added a list item', 'zh-TW': '指令碼加入了清單項目' },
        why: { en: 'The page knows only the items of the server.', 'zh-TW': '網頁只認得伺服器產生的項目。' },
        check: { en: 'The list is filled by JavaScript.', 'zh-TW': '清單由 JavaScript 填入。' },
        fix: [
          {
            en: 'Fill it on the server, or call `ClientScript.RegisterForEventValidation` in `Render`.',
            'zh-TW': '在伺服器上填入，或在 `Render` 中呼叫 `ClientScript.RegisterForEventValidation`。',
          },
        ],
      },
      {
        id: 'rebound',
        label: { en: 'the data are bound again on every load', 'zh-TW': '每次載入都重新繫結資料' },
        why: { en: 'The buttons of the grid get other names.', 'zh-TW': '方格的按鈕名稱因此改變。' },
        check: {
          en: '`Page_Load` calls `DataBind` without `IsPostBack`.',
          'zh-TW': '`Page_Load` 未檢查 `IsPostBack` 就呼叫 `DataBind`。',
        },
        fix: [{ en: 'Bind within `if (!IsPostBack)`.', 'zh-TW': '在 `if (!IsPostBack)` 內繫結。' }],
      },
    ],
    aliases: ['Invalid postback or callback argument'],
    seeAlso: ['aspnet/view-state-mac'],
    sources: ['https://learn.microsoft.com/dotnet/api/system.web.ui.page.enableeventvalidation'],
  },
  {
    id: 'aspnet/session-state',
    title: { en: 'Session state error', 'zh-TW': '工作階段狀態錯誤' },
    meaning: { en: 'The session could not be read or stored.', 'zh-TW': '無法讀取或儲存工作階段。' },
    causes: [
      {
        id: 'state-server',
        label: { en: 'the state server is not reachable', 'zh-TW': '無法連線到狀態伺服器' },
        why: {
          en: 'The service is stopped, or takes no remote connections on port 42424.',
          'zh-TW': '服務已停止，或不接受連接埠 42424 的遠端連線。',
        },
        check: {
          en: 'The page says `Unable to make the session state request to the session state server`.',
          'zh-TW': '網頁顯示 `Unable to make the session state request to the session state server`。',
        },
        fix: [
          {
            en: 'Start the service and let it start by itself.',
            'zh-TW': '啟動服務並設為自動啟動。',
            command:
              'powershell "Set-Service aspnet_state -StartupType Automatic; Start-Service aspnet_state"',
          },
          {
            en: 'For other servers allow remote connections, restart the service, and open the port to them alone.',
            'zh-TW': '供其他伺服器使用時，允許遠端連線並重新啟動服務，連接埠只對它們開放。',
            command:
              'reg add HKLM\\SYSTEM\\CurrentControlSet\\Services\\aspnet_state\\Parameters /v AllowRemoteConnection /t REG_DWORD /d 1 /f',
          },
        ],
      },
      {
        id: 'not-serializable',
        label: { en: 'an object cannot be serialized', 'zh-TW': '物件無法序列化' },
        why: {
          en: '`StateServer` and `SQLServer` store bytes; `InProc` does not.',
          'zh-TW': '`StateServer` 與 `SQLServer` 儲存位元組；`InProc` 則否。',
        },
        check: {
          en: 'The page says `Unable to serialize the session state`.',
          'zh-TW': '網頁顯示 `Unable to serialize the session state`。',
        },
        fix: [
          {
            en: 'Put `[Serializable]` on the class and on the types in it.',
            'zh-TW': '在該類別與其內含型別加上 `[Serializable]`。',
          },
        ],
      },
      {
        id: 'sql-server',
        label: {
          en: 'the session database is not reachable or old',
          'zh-TW': '無法連線到工作階段資料庫，或版本過舊',
        },
        why: {
          en: '`ASPState` was not made, or the account has no rights.',
          'zh-TW': '未建立 `ASPState`，或帳戶沒有權限。',
        },
        check: {
          en: 'The page says `Unable to connect to SQL Server session database`.',
          'zh-TW': '網頁顯示 `Unable to connect to SQL Server session database`。',
        },
        fix: [
          {
            en: 'Create it.',
            'zh-TW': '建立資料庫。',
            command:
              '%windir%\\Microsoft.NET\\Framework64\\v4.0.30319\\aspnet_regsql.exe -S sql.contoso.com -E -ssadd -sstype p',
          },
        ],
      },
    ],
    aliases: [
      'Unable to make the session state request to the session state server',
      'Unable to serialize the session state',
      'Unable to connect to SQL Server session database',
    ],
    seeAlso: ['aspnet/SqlException', 'aspnet/NullReferenceException'],
    sources: ['https://learn.microsoft.com/dotnet/api/system.web.configuration.sessionstatesection'],
  },
  {
    id: 'aspnet/HttpAntiForgeryException',
    title: { en: 'Anti-forgery check failed', 'zh-TW': '防偽驗證失敗' },
    meaning: {
      en: "The form's token and the cookie `__RequestVerificationToken` are missing or do not fit.",
      'zh-TW': '表單的權杖與 Cookie `__RequestVerificationToken` 遺失或不相符。',
    },
    causes: [
      {
        id: 'cookie-missing',
        label: { en: 'the cookie was not sent', 'zh-TW': '未傳送 Cookie' },
        why: {
          en: 'Cookies are blocked, or `requireSSL` is on and the page came by HTTP.',
          'zh-TW': 'Cookie 遭封鎖，或開啟 `requireSSL` 而網頁使用 HTTP。',
        },
        check: { en: 'The request has no such cookie.', 'zh-TW': '要求中沒有此 Cookie。' },
        fix: [{ en: 'Serve the page by HTTPS.', 'zh-TW': '以 HTTPS 提供網頁。' }],
      },
      {
        id: 'other-user',
        label: { en: 'signed in or out in another tab', 'zh-TW': '在其他索引標籤登入或登出' },
        why: { en: 'The token belongs to one user.', 'zh-TW': '權杖屬於一位使用者。' },
        check: { en: 'The message says `meant for user`.', 'zh-TW': '訊息含 `meant for user`。' },
        fix: [
          {
            en: 'Handle the exception with a redirect to the form.',
            'zh-TW': '攔截此例外狀況，並重新導向到表單。',
          },
        ],
      },
      {
        id: 'farm-keys',
        label: { en: 'servers have different keys', 'zh-TW': '伺服器的金鑰不同' },
        why: { en: 'The token was made with another machine key.', 'zh-TW': '權杖以其他電腦金鑰產生。' },
        check: {
          en: 'The message says `could not be decrypted`.',
          'zh-TW': '訊息含 `could not be decrypted`。',
        },
        fix: [
          { en: 'Set one `machineKey` on all servers.', 'zh-TW': '在所有伺服器設定同一組 `machineKey`。' },
        ],
      },
    ],
    aliases: [
      'System.Web.Mvc.HttpAntiForgeryException',
      'The required anti-forgery',
      'The provided anti-forgery token',
      'The anti-forgery cookie token and form field token',
      'The anti-forgery token could not be decrypted',
    ],
    seeAlso: ['aspnet/view-state-mac', 'http/400'],
    sources: ['https://learn.microsoft.com/dotnet/api/system.web.mvc.httpantiforgeryexception', MACHINE_KEY],
  },
  {
    id: 'aspnet/CryptographicException',
    title: { en: 'Cryptographic error', 'zh-TW': '密碼編譯錯誤' },
    meaning: {
      en: 'Something could not be decrypted, or a key could not be opened.',
      'zh-TW': '無法解密，或無法開啟金鑰。',
    },
    causes: [
      {
        id: 'padding',
        label: { en: '`Padding is invalid`: another key', 'zh-TW': '`Padding is invalid`：金鑰不同' },
        why: {
          en: 'A cookie, ticket or `WebResource.axd` link was made with another machine key.',
          'zh-TW': 'Cookie、票證或 `WebResource.axd` 連結以其他電腦金鑰產生。',
        },
        check: {
          en: 'It comes after a recycle, in a farm, or from bots.',
          'zh-TW': '在回收後或伺服陣列中發生，或由機器人引起。',
        },
        fix: [
          {
            en: 'Set one fixed `machineKey`; ignore bots.',
            'zh-TW': '設定固定的 `machineKey`；忽略機器人。',
          },
        ],
      },
      {
        id: 'private-key',
        label: {
          en: '`Keyset does not exist`: no right on the private key',
          'zh-TW': '`Keyset does not exist`：沒有私密金鑰權限',
        },
        why: {
          en: "The pool's account may not read the certificate's key.",
          'zh-TW': '集區帳戶無權讀取憑證的金鑰。',
        },
        check: { en: 'It works as administrator.', 'zh-TW': '以系統管理員執行則正常。' },
        fix: [
          {
            en: 'In `certlm.msc` choose All Tasks > Manage Private Keys and give `IIS AppPool\\{appPool}` Read.',
            'zh-TW':
              '在 `certlm.msc` 選擇「所有工作」>「管理私密金鑰」，授與 `IIS AppPool\\{appPool}` 讀取權限。',
          },
        ],
      },
      {
        id: 'no-profile',
        label: { en: 'a .pfx file needs the user profile', 'zh-TW': '.pfx 檔案需要使用者設定檔' },
        why: {
          en: 'The key is stored in the profile of the account.',
          'zh-TW': '金鑰儲存在帳戶的設定檔中。',
        },
        check: {
          en: '`The system cannot find the file specified` at `new X509Certificate2`.',
          'zh-TW': '在 `new X509Certificate2` 出現 `The system cannot find the file specified`。',
        },
        fix: [
          {
            en: 'Load the profile, or use `X509KeyStorageFlags.MachineKeySet`.',
            'zh-TW': '載入設定檔，或使用 `X509KeyStorageFlags.MachineKeySet`。',
            command: 'appcmd set apppool "{appPool}" /processModel.loadUserProfile:true',
          },
        ],
      },
    ],
    aliases: [
      'System.Security.Cryptography.CryptographicException',
      'Padding is invalid and cannot be removed',
      'Keyset does not exist',
      'Unable to validate data',
      'Error occurred during a cryptographic operation',
    ],
    seeAlso: ['aspnet/view-state-mac', 'aspnet/HttpAntiForgeryException'],
    sources: [
      'https://learn.microsoft.com/dotnet/api/system.security.cryptography.cryptographicexception',
      MACHINE_KEY,
    ],
  },
]);
