import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'iis/401.1',
  severity: 'error',
  visibility: 'detailed-page',
  title: { en: 'Logon failed', 'zh-TW': '登入失敗' },
  meaning: {
    en: 'Windows could not log on the user with the credentials of the request, or with the account that IIS uses for anonymous visitors. The IIS log gives the reason in `sc-win32-status`.',
    'zh-TW':
      'Windows 無法以要求帶來的認證，或以 IIS 用於匿名訪客的帳戶登入。原因寫在 IIS 記錄檔的 `sc-win32-status`。',
  },
  causes: [
    {
      id: 'bad-credentials',
      label: {
        en: 'wrong user name or password, or a locked account',
        'zh-TW': '使用者名稱或密碼錯誤，或帳戶遭鎖定',
      },
      why: {
        en: 'The user name or password is wrong, or the account is locked, disabled or expired.',
        'zh-TW': '使用者名稱或密碼錯誤，或帳戶已鎖定、已停用或已過期。',
      },
      check: {
        en: '`sc-win32-status` 1326 is a wrong name or password, 1330 or 1907 an expired password, 1331 a disabled account, 1793 an expired one, 1909 a locked one; event 4625 in the Security log names the account.',
        'zh-TW':
          '`sc-win32-status` 為 1326 表示名稱或密碼錯誤，1330 或 1907 表示密碼過期，1331 表示帳戶停用，1793 表示帳戶過期，1909 表示帳戶鎖定；安全性記錄檔的事件 4625 會寫出帳戶名稱。',
      },
      fix: [
        {
          en: 'Try the same account on the server, then unlock it, enable it or reset its password in Active Directory Users and Computers.',
          'zh-TW':
            '在伺服器上測試同一個帳戶，再到「Active Directory 使用者和電腦」解除鎖定、啟用帳戶或重設密碼。',
          command: 'runas /user:CONTOSO\\user1 cmd',
        },
        {
          en: 'For Basic authentication, type the name as `CONTOSO\\user1`, or set the default domain under IIS Manager > Authentication > Basic Authentication > Edit.',
          'zh-TW':
            '使用基本驗證時，請以 `CONTOSO\\user1` 的形式輸入名稱，或在 IIS 管理員的「驗證」中編輯「基本驗證」，設定預設網域。',
          command:
            'appcmd set config "{site}" -section:system.webServer/security/authentication/basicAuthentication /defaultLogonDomain:CONTOSO /commit:apphost',
        },
      ],
    },
    {
      id: 'handshake-leg',
      label: {
        en: 'one step of an NTLM or Negotiate handshake',
        'zh-TW': 'NTLM 或 Negotiate 交握的一個步驟',
      },
      why: {
        en: 'Windows authentication needs more than one round trip, and the steps before the last are answered with 401.',
        'zh-TW': 'Windows 驗證需要多次往返，最後一步之前的各步都會得到 401 回應。',
      },
      check: {
        en: 'The log shows the same URL as `401 2 5`, `401 1 2148074254` and then `200 0 0` within a moment.',
        'zh-TW': '記錄檔在極短時間內對同一個 URL 依序出現 `401 2 5`、`401 1 2148074254` 與 `200 0 0`。',
      },
      fix: [
        {
          en: 'Change nothing: only the last answer of the series counts.',
          'zh-TW': '不需要變更：只有這一串回應的最後一個才算數。',
        },
      ],
    },
    {
      id: 'anonymous-account',
      label: { en: 'the anonymous account cannot log on', 'zh-TW': '匿名帳戶無法登入' },
      why: {
        en: 'Anonymous authentication is set to a specific user whose password changed, or that is disabled.',
        'zh-TW': '匿名驗證設定為特定使用者，而該使用者的密碼已變更，或帳戶已停用。',
      },
      check: {
        en: 'Every visitor gets 401.1, also for static files, and event 4625 in the Security log names that account.',
        'zh-TW': '所有訪客連靜態檔案也得到 401.1，且安全性記錄檔的事件 4625 寫出該帳戶。',
      },
      fix: [
        {
          en: 'Under IIS Manager > Authentication > Anonymous Authentication > Edit choose the application pool identity, or enter the new password.',
          'zh-TW': '在 IIS 管理員的「驗證」中編輯「匿名驗證」，改用應用程式集區識別，或輸入新的密碼。',
          command:
            'appcmd set config "{site}" -section:system.webServer/security/authentication/anonymousAuthentication /userName:"" --password /commit:apphost',
        },
      ],
    },
    {
      id: 'loopback-check',
      label: { en: 'the loopback check blocks the host name', 'zh-TW': '回送檢查擋下此主機名稱' },
      why: {
        en: 'Windows refuses an NTLM log-on that the server makes to itself under a name that is not its own (`{host}`).',
        'zh-TW': '伺服器以不屬於自己的名稱（`{host}`）對自己做 NTLM 登入時，Windows 會拒絕。',
      },
      check: {
        en: 'It fails only in a browser on the server itself and works from other computers.',
        'zh-TW': '只有在伺服器本機的瀏覽器會失敗，從其他電腦則正常。',
      },
      fix: [
        {
          en: 'List the host name in `BackConnectionHostNames` and restart the computer; the command replaces an existing list, so name all hosts.',
          'zh-TW':
            '將主機名稱列入 `BackConnectionHostNames` 並重新啟動電腦；此命令會取代現有清單，因此請列出所有主機。',
          command:
            'reg add HKLM\\SYSTEM\\CurrentControlSet\\Control\\Lsa\\MSV1_0 /v BackConnectionHostNames /t REG_MULTI_SZ /d {host}',
        },
      ],
    },
    {
      id: 'kerberos-spn',
      label: {
        en: 'the Kerberos SPN is missing or on the wrong account',
        'zh-TW': 'Kerberos SPN 遺漏或註冊在錯誤的帳戶',
      },
      why: {
        en: 'The ticket for `HTTP/{host}` was made for another account than the one that decrypts it.',
        'zh-TW': '`HTTP/{host}` 的票證是為另一個帳戶發出的，與負責解密的帳戶不同。',
      },
      check: {
        en: '`sc-win32-status` is 2148074248 or 2148074274; `setspn -Q` prints no account, a wrong one or two.',
        'zh-TW':
          '`sc-win32-status` 為 2148074248 或 2148074274；`setspn -Q` 沒有列出帳戶，或列出錯誤的帳戶，或列出兩個。',
      },
      fix: [
        {
          en: 'Register the name on the account of the application pool, after removing it from any other with `setspn -D`.',
          'zh-TW': '先以 `setspn -D` 從其他帳戶移除，再將此名稱註冊到應用程式集區的帳戶。',
          command: 'setspn -S HTTP/{host} CONTOSO\\svc-web',
        },
        {
          en: 'If the pool `{appPool}` runs as a domain account, let Windows authentication use it: IIS Manager > Configuration Editor > `useAppPoolCredentials`.',
          'zh-TW':
            '如果集區 `{appPool}` 以網域帳戶執行，請在 IIS 管理員的「設定編輯器」將 `useAppPoolCredentials` 設為 True，讓 Windows 驗證使用該帳戶。',
          command:
            'appcmd set config "{site}" -section:system.webServer/security/authentication/windowsAuthentication /useAppPoolCredentials:true /commit:apphost',
        },
      ],
    },
    {
      id: 'kernel-mode-preauthentication',
      label: {
        en: 'pre-authentication meets kernel-mode authentication',
        'zh-TW': '預先驗證遇上核心模式驗證',
      },
      why: {
        en: 'The very first request to the application already carries `Authorization`, which kernel-mode authentication answers with 401.1 by design.',
        'zh-TW': '傳給應用程式的第一個要求就帶有 `Authorization`，而核心模式驗證在設計上會以 401.1 回應。',
      },
      check: {
        en: 'The log has `401 1 2148074254` without a `401 2 5` before it, after the application started.',
        'zh-TW': '應用程式啟動後，記錄檔出現 `401 1 2148074254`，但之前沒有 `401 2 5`。',
      },
      fix: [
        {
          en: 'Turn off pre-authentication in the client; or clear kernel-mode authentication under IIS Manager > Authentication > Windows Authentication > Advanced Settings, which can break Kerberos without an SPN of the pool account.',
          'zh-TW':
            '關閉用戶端的預先驗證；或在 IIS 管理員「驗證」中「Windows 驗證」的「進階設定」清除核心模式驗證，但若集區帳戶沒有 SPN，Kerberos 可能因此失效。',
          command:
            'appcmd set config "{site}" -section:system.webServer/security/authentication/windowsAuthentication /useKernelMode:false /commit:apphost',
        },
      ],
    },
    {
      id: 'network-logon-right',
      label: { en: 'the user may not log on over the network', 'zh-TW': '使用者沒有從網路登入的權限' },
      why: {
        en: 'Local security policy does not let the account log on to this computer in the way that IIS does.',
        'zh-TW': '本機安全性原則不允許此帳戶以 IIS 採用的方式登入這台電腦。',
      },
      check: {
        en: '`sc-win32-status` is 1385; event 4625 gives `0xC000015B`.',
        'zh-TW': '`sc-win32-status` 為 1385；事件 4625 顯示 `0xC000015B`。',
      },
      fix: [
        {
          en: 'In `secpol.msc` > Local Policies > User Rights Assignment, add the user to "Access this computer from the network" and remove it from "Deny access to this computer from the network".',
          'zh-TW':
            '在 `secpol.msc` 的「本機原則」>「使用者權限指派」，將使用者加入「從網路存取這台電腦」，並從「拒絕從網路存取這台電腦」移除。',
          command: 'secpol.msc',
        },
      ],
    },
    {
      id: 'shared-connection',
      label: { en: 'a proxy mixes the connections of NTLM users', 'zh-TW': 'Proxy 混用 NTLM 使用者的連線' },
      why: {
        en: 'NTLM authenticates a connection, so a proxy or load balancer that spreads one handshake over several connections breaks it.',
        'zh-TW': 'NTLM 驗證的對象是連線，因此 Proxy 或負載平衡器若把一次交握分散到多條連線，交握就會失敗。',
      },
      check: {
        en: '`sc-win32-status` is 2148074248 and requests straight to the server succeed.',
        'zh-TW': '`sc-win32-status` 為 2148074248，而直接連到伺服器的要求會成功。',
      },
      fix: [
        {
          en: 'Turn on connection affinity in the proxy. Where Kerberos works, you can also remove `NTLM` under IIS Manager > Authentication > Windows Authentication > Providers, yet `Negotiate` may still fall back to it.',
          'zh-TW':
            '在 Proxy 啟用連線親和性；Kerberos 可用時，也可在 IIS 管理員「驗證」中「Windows 驗證」的「提供者」移除 `NTLM`，但 `Negotiate` 仍可能退回 NTLM。',
          command:
            'appcmd set config "{site}" -section:system.webServer/security/authentication/windowsAuthentication /-"providers.[value=\'NTLM\']" /commit:apphost',
        },
      ],
    },
    {
      id: 'extended-protection',
      label: {
        en: 'Extended Protection while TLS ends at a proxy',
        'zh-TW': 'TLS 在 Proxy 終止，卻啟用延伸保護',
      },
      why: {
        en: 'The channel binding in the token belongs to the TLS connection with the proxy, not to the one with IIS.',
        'zh-TW': '權杖中的通道繫結屬於與 Proxy 之間的 TLS 連線，而不是與 IIS 之間的連線。',
      },
      check: { en: '`sc-win32-status` is 2148074310.', 'zh-TW': '`sc-win32-status` 為 2148074310。' },
      fix: [
        {
          en: 'End TLS at IIS. Otherwise set Extended Protection to Off under IIS Manager > Authentication > Windows Authentication > Advanced Settings, which is less safe.',
          'zh-TW':
            '改在 IIS 終止 TLS；否則在 IIS 管理員「驗證」中「Windows 驗證」的「進階設定」將「延伸保護」設為關閉，但會降低安全性。',
          command:
            'appcmd set config "{site}" -section:system.webServer/security/authentication/windowsAuthentication /extendedProtection.tokenChecking:None /commit:apphost',
        },
      ],
    },
    {
      id: 'domain-out-of-reach',
      label: {
        en: 'clocks differ, or no domain controller answers',
        'zh-TW': '系統時間不一致，或網域控制站沒有回應',
      },
      why: {
        en: 'Kerberos tolerates a difference of 5 minutes, and every domain log-on needs a controller and a working trust.',
        'zh-TW': 'Kerberos 只容許 5 分鐘的時差，而每次網域登入都需要網域控制站與正常的信任關係。',
      },
      check: {
        en: '`sc-win32-status` 1398 or 2148074276 is the clock; 1311, 1355, 1789, 1792 or 2148074257 is the controller or the trust.',
        'zh-TW':
          '`sc-win32-status` 為 1398 或 2148074276 表示系統時間不一致；1311、1355、1789、1792 或 2148074257 表示網域控制站或信任關係。',
      },
      fix: [
        {
          en: 'Synchronise the clock of the server and of the client.',
          'zh-TW': '同步伺服器與用戶端的系統時間。',
          command: 'w32tm /resync',
        },
        {
          en: 'Test the trust of the server with its domain, and repair it.',
          'zh-TW': '測試並修復伺服器與網域之間的信任關係。',
          command: 'Test-ComputerSecureChannel -Repair',
        },
      ],
    },
    {
      id: 'security-log-full',
      label: {
        en: 'the Security log is full (`CrashOnAuditFail`)',
        'zh-TW': '安全性記錄檔已滿（`CrashOnAuditFail`）',
      },
      why: {
        en: 'With `CrashOnAuditFail` set, Windows lets only administrators log on once the Security log is full.',
        'zh-TW': '設定 `CrashOnAuditFail` 時，安全性記錄檔一滿，Windows 就只允許系統管理員登入。',
      },
      check: {
        en: 'Administrators can log on and nobody else can; the value is 2.',
        'zh-TW': '只有系統管理員可以登入；該值為 2。',
      },
      fix: [
        {
          en: 'Save and clear the Security log in Event Viewer, then set the value back and restart the computer.',
          'zh-TW': '在事件檢視器儲存並清除安全性記錄檔，再還原該值並重新啟動電腦。',
          command:
            'reg add HKLM\\SYSTEM\\CurrentControlSet\\Control\\Lsa /v CrashOnAuditFail /t REG_DWORD /d 1',
        },
      ],
    },
  ],
  formerlyKb: [871179, 2749007],
  seeAlso: ['http/401', 'iis/401.2', 'iis/401.3', 'guide/read-a-log-line'],
  sources: [
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/www-authentication-authorization/401-error-preauthentication-header',
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/www-authentication-authorization/troubleshoot-kerberos-failures-ie',
    'https://learn.microsoft.com/troubleshoot/windows-server/networking/accessing-server-locally-with-fqdn-cname-alias-denied',
    'https://learn.microsoft.com/iis/configuration/system.webserver/security/authentication/windowsauthentication/',
  ],
});
