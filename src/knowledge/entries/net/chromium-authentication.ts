import { type Cause, defineTable } from '../../entry';

const NET_ERRORS = 'https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h';
const AUTHENTICATION =
  'https://learn.microsoft.com/en-us/iis/configuration/system.webserver/security/authentication/';

/** Of `ERR_UNEXPECTED_SECURITY_LIBRARY_STATUS` and `ERR_UNDOCUMENTED_SECURITY_LIBRARY_STATUS`. */
const unexpectedSecurityLibraryStatus: readonly Cause[] = [
  {
    id: 'sspi-failed',
    label: { en: 'SSPI failed: clock, SPN or account', 'zh-TW': 'SSPI 失敗：時鐘、SPN 或帳戶' },
    why: {
      en: 'The clocks of client and domain controller differ too much, the service name belongs to two accounts, or a security product interferes.',
      'zh-TW': '用戶端與網域控制站的時鐘差異過大、服務名稱屬於兩個帳戶，或安全性產品介入。',
    },
    check: {
      en: 'A `chrome://net-export` log has the status number; the System log has `Security-Kerberos` events.',
      'zh-TW': '`chrome://net-export` 的記錄有狀態碼數值；系統記錄檔有 `Security-Kerberos` 事件。',
    },
    fix: [
      { en: 'Set the clock.', 'zh-TW': '校正時鐘。', command: 'w32tm /resync' },
      {
        en: 'Find service names that two accounts hold, and delete one.',
        'zh-TW': '找出由兩個帳戶持有的服務名稱，並刪除其中一個。',
        command: 'setspn -X',
      },
    ],
  },
];

/** Chromium: signing in to the server failed before it could answer. */
export default defineTable(
  { group: 'authentication', severity: 'error', visibility: 'client', sources: [NET_ERRORS] },
  [
    {
      id: 'net/ERR_TOO_MANY_RETRIES',
      title: { en: 'Too many sign-in attempts', 'zh-TW': '登入嘗試次數過多' },
      meaning: {
        en: 'The server asked for credentials again and again, so the browser gave up.',
        'zh-TW': '伺服器反覆要求認證，瀏覽器因此放棄。',
      },
      causes: [
        {
          id: 'handshake-never-ends',
          label: { en: 'the handshake never ends', 'zh-TW': '交握無法完成' },
          why: {
            en: 'NTLM needs one connection from start to end; a proxy or balancer that shares connections breaks it.',
            'zh-TW': 'NTLM 自始至終需要同一條連線；共用連線的 Proxy 或負載平衡器會使其失敗。',
          },
          check: {
            en: 'The IIS log shows many `401 1` lines for one page.',
            'zh-TW': 'IIS 記錄檔中同一頁面有許多 `401 1`。',
          },
          fix: [
            {
              en: 'Keep one user on one connection (sticky sessions), or use Kerberos or another sign-in.',
              'zh-TW': '讓同一位使用者維持在同一條連線（工作階段親和性），或改用 Kerberos 或其他登入方式。',
              command: 'setspn -Q HTTP/{host}',
            },
          ],
        },
      ],
      seeAlso: ['http/401', 'iis/401.1'],
      sources: [NET_ERRORS, AUTHENTICATION],
    },
    {
      id: 'net/ERR_INVALID_AUTH_CREDENTIALS',
      title: { en: 'Invalid credentials', 'zh-TW': '認證無效' },
      meaning: {
        en: 'The credentials could not be used for the scheme that the server wants.',
        'zh-TW': '認證無法用於伺服器要求的驗證方法。',
      },
      causes: [
        {
          id: 'credentials-unusable',
          label: { en: 'wrong domain, or SPN missing', 'zh-TW': '網域錯誤，或缺少 SPN' },
          why: {
            en: 'Kerberos finds no service name for the host, or the user name lacks its domain.',
            'zh-TW': 'Kerberos 找不到主機的服務名稱，或使用者名稱缺少網域。',
          },
          check: {
            en: 'See whether a ticket for `HTTP/{host}` can be had.',
            'zh-TW': '確認能否取得 `HTTP/{host}` 的票證。',
          },
          fix: [
            {
              en: "Ask for a ticket, then register the name for the pool's account if it fails.",
              'zh-TW': '索取票證；如果失敗，請為集區的帳戶註冊該名稱。',
              command: 'klist get HTTP/{host}',
            },
          ],
        },
      ],
      seeAlso: ['http/401', 'net/ERR_MISSING_AUTH_CREDENTIALS'],
      sources: [NET_ERRORS, AUTHENTICATION],
    },
    {
      id: 'net/ERR_UNSUPPORTED_AUTH_SCHEME',
      title: { en: 'Unsupported authentication scheme', 'zh-TW': '不支援的驗證方法' },
      meaning: {
        en: 'The browser cannot do the scheme on this machine.',
        'zh-TW': '瀏覽器在本機無法使用此驗證方法。',
      },
      causes: [
        {
          id: 'scheme-not-available',
          label: { en: 'policy or system forbids the scheme', 'zh-TW': '原則或系統禁止此驗證方法' },
          why: {
            en: 'The policy `AuthSchemes` leaves it out, or NTLM is switched off in the domain.',
            'zh-TW': '原則 `AuthSchemes` 未包含它，或網域已停用 NTLM。',
          },
          check: {
            en: '`WWW-Authenticate` offers `{schemes}`; `chrome://policy` lists what is allowed.',
            'zh-TW': '`WWW-Authenticate` 提供 `{schemes}`；`chrome://policy` 會列出允許的方法。',
          },
          fix: [
            {
              en: 'Offer another provider in IIS, such as Negotiate: see which are set.',
              'zh-TW': '在 IIS 中提供其他提供者，例如 Negotiate：先檢視目前的設定。',
              command:
                'appcmd list config "{site}" -section:system.webServer/security/authentication/windowsAuthentication',
            },
            {
              en: 'Or add the scheme to `AuthSchemes`, such as `negotiate`.',
              'zh-TW': '或將驗證方法加入 `AuthSchemes`，例如 `negotiate`。',
            },
          ],
        },
      ],
      seeAlso: ['http/401'],
      sources: [NET_ERRORS, AUTHENTICATION],
    },
    {
      id: 'net/ERR_MISSING_AUTH_CREDENTIALS',
      title: { en: 'No credentials available', 'zh-TW': '沒有可用的認證' },
      meaning: {
        en: 'The browser has no Kerberos ticket for the server.',
        'zh-TW': '瀏覽器沒有此伺服器的 Kerberos 票證。',
      },
      causes: [
        {
          id: 'no-ticket',
          label: {
            en: 'no ticket, or the site is not in the intranet zone',
            'zh-TW': '沒有票證，或網站不在近端內部網路區域',
          },
          why: {
            en: 'The user is not signed in to the domain, or the site is not on `AuthServerAllowlist`.',
            'zh-TW': '使用者未登入網域，或網站不在 `AuthServerAllowlist` 中。',
          },
          check: {
            en: '`klist` lists none for `HTTP/{host}`.',
            'zh-TW': '`klist` 未列出 `HTTP/{host}` 的票證。',
          },
          fix: [
            {
              en: 'Sign in to the domain or connect the VPN, and add the host to `AuthServerAllowlist`.',
              'zh-TW': '登入網域或連上 VPN，並將主機加入 `AuthServerAllowlist`。',
              command: 'klist',
            },
          ],
        },
      ],
      seeAlso: ['http/401', 'net/ERR_INVALID_AUTH_CREDENTIALS'],
      sources: [NET_ERRORS, AUTHENTICATION],
    },
    {
      id: 'net/ERR_MALFORMED_IDENTITY',
      title: { en: 'Malformed identity', 'zh-TW': '身分識別格式錯誤' },
      meaning: {
        en: 'The user name or password cannot be used for signing in.',
        'zh-TW': '使用者名稱或密碼無法用於登入。',
      },
      causes: [
        {
          id: 'malformed-user',
          label: { en: 'a bad user name in the URL or dialog', 'zh-TW': 'URL 或對話方塊中的使用者名稱有誤' },
          why: {
            en: 'The name is empty or has characters that the scheme cannot carry.',
            'zh-TW': '名稱空白，或含有驗證方法無法傳送的字元。',
          },
          check: { en: 'It works when typed into the dialog.', 'zh-TW': '在對話方塊中輸入則正常。' },
          fix: [
            {
              en: 'Take `user:password@` out of the URL and sign in by the dialog, as `CONTOSO\\user` or `user@contoso.com`.',
              'zh-TW':
                '從 URL 移除 `user:password@`，改在對話方塊以 `CONTOSO\\user` 或 `user@contoso.com` 登入。',
            },
          ],
        },
      ],
      seeAlso: ['net/ERR_INVALID_AUTH_CREDENTIALS', 'http/401'],
    },
    {
      id: 'net/ERR_MISCONFIGURED_AUTH_ENVIRONMENT',
      title: { en: 'Sign-in environment misconfigured', 'zh-TW': '驗證環境設定錯誤' },
      meaning: {
        en: 'Kerberos is not set up for this: no domain controller was found, or it does not know the service.',
        'zh-TW': 'Kerberos 的環境不正確：找不到網域控制站，或控制站不認得此服務。',
      },
      causes: [
        {
          id: 'no-kdc-or-spn',
          label: { en: 'no domain controller, or no SPN', 'zh-TW': '找不到網域控制站，或沒有 SPN' },
          why: {
            en: 'The machine cannot reach a domain controller, or no account has the name `HTTP/{host}`.',
            'zh-TW': '電腦無法連線到網域控制站，或沒有帳戶註冊 `HTTP/{host}`。',
          },
          check: {
            en: '`nltest` finds no controller, or `setspn -Q HTTP/{host}` no account.',
            'zh-TW': '`nltest` 找不到控制站，或 `setspn -Q HTTP/{host}` 找不到帳戶。',
          },
          fix: [
            {
              en: "Connect the VPN or set the domain's DNS servers until a controller is found.",
              'zh-TW': '連上 VPN 或設定網域的 DNS 伺服器，直到能找到控制站。',
              command: 'nltest /dsgetdc:contoso.com',
            },
            {
              en: 'Register the name for the account of the pool.',
              'zh-TW': '為集區的帳戶註冊此名稱。',
              command: 'setspn -S HTTP/{host} CONTOSO\\svc-web',
            },
          ],
        },
      ],
      seeAlso: ['net/ERR_MISSING_AUTH_CREDENTIALS', 'net/ERR_INVALID_AUTH_CREDENTIALS'],
    },
    {
      id: 'net/ERR_UNEXPECTED_SECURITY_LIBRARY_STATUS',
      title: { en: 'Unexpected security status', 'zh-TW': '安全性程式庫傳回非預期的狀態' },
      meaning: {
        en: "Windows' sign-in library (SSPI) gave a status that the browser did not expect.",
        'zh-TW': 'Windows 的驗證程式庫（SSPI）傳回瀏覽器未預期的狀態。',
      },
      causes: unexpectedSecurityLibraryStatus,
      seeAlso: ['net/ERR_MISCONFIGURED_AUTH_ENVIRONMENT', 'http/401'],
    },
    {
      id: 'net/ERR_UNDOCUMENTED_SECURITY_LIBRARY_STATUS',
      title: { en: 'Unknown security status', 'zh-TW': '安全性程式庫傳回不明的狀態' },
      meaning: {
        en: "Windows' sign-in library (SSPI) gave a status that its documents do not name.",
        'zh-TW': 'Windows 的驗證程式庫（SSPI）傳回文件未記載的狀態。',
      },
      causes: unexpectedSecurityLibraryStatus,
      seeAlso: ['net/ERR_UNEXPECTED_SECURITY_LIBRARY_STATUS'],
    },
    {
      id: 'net/ERR_RESPONSE_BODY_TOO_BIG_TO_DRAIN',
      severity: 'warning',
      title: { en: 'Challenge page too big', 'zh-TW': '驗證要求的本文過大' },
      meaning: {
        en: 'The body of a 401 or 407 was too long to skip.',
        'zh-TW': '401 或 407 的本文過長而無法略過。',
      },
      causes: [
        {
          id: 'long-challenge',
          label: { en: 'the 401 or 407 page is very long', 'zh-TW': '401 或 407 的頁面過長' },
          why: {
            en: 'The browser must read it all to keep the connection for NTLM.',
            'zh-TW': '瀏覽器必須讀完本文，才能保留 NTLM 所需的連線。',
          },
          check: { en: 'Look at the size of the 401 response.', 'zh-TW': '檢視 401 回應的大小。' },
          fix: [
            {
              en: 'Make the custom error page for 401 short.',
              'zh-TW': '縮短 401 的自訂錯誤頁。',
              command: 'appcmd list config "{site}" -section:system.webServer/httpErrors',
            },
          ],
        },
      ],
      seeAlso: ['http/401'],
    },
  ],
);
