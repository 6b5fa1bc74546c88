import { type Cause, defineTable } from '../../entry';

const wrongSpn: Cause = {
  id: '401-1-wrong-spn',
  label: { en: '401.1: SPN on the wrong account', 'zh-TW': '401.1：SPN 註冊在錯誤的帳戶' },
  why: {
    en: 'The ticket for `HTTP/{host}` is made for another account than the one that decrypts it.',
    'zh-TW': '`HTTP/{host}` 的票證是發給另一個帳戶，與解密的帳戶不同。',
  },
  check: {
    en: '`setspn -Q HTTP/{host}` prints none, a wrong one or two.',
    'zh-TW': '`setspn -Q HTTP/{host}` 未列出帳戶，或列出錯誤的、兩個帳戶。',
  },
  fix: [
    {
      en: 'Register it on the account of the pool (in kernel mode, of the computer), then empty the tickets with `klist purge`.',
      'zh-TW': '將它註冊到集區的帳戶（核心模式為電腦的帳戶），再以 `klist purge` 清除票證。',
      command: 'setspn -S HTTP/{host} CONTOSO\\svc-web',
    },
  ],
};

const mixedConnections: Cause = {
  id: '401-1-shared-connection',
  label: { en: '401.1: a proxy mixes connections', 'zh-TW': '401.1：Proxy 混用連線' },
  why: { en: 'NTLM needs its handshake on one connection.', 'zh-TW': 'NTLM 的交握必須在同一條連線。' },
  check: { en: 'Requests straight to the server succeed.', 'zh-TW': '直接連到伺服器的要求會成功。' },
  fix: [
    {
      en: 'Turn on connection affinity, or offer only `Negotiate:Kerberos` (NTLM clients then fail).',
      'zh-TW': '開啟連線親和性，或只提供 `Negotiate:Kerberos`（NTLM 用戶端將無法登入）。',
      command:
        "appcmd set config \"{site}\" -section:system.webServer/security/authentication/windowsAuthentication /useKernelMode:false /-providers.[value='NTLM'] /-providers.[value='Negotiate'] /+providers.[value='Negotiate:Kerberos'] /commit:apphost",
    },
  ],
};

const domainController: Cause = {
  id: '401-1-domain-controller',
  label: { en: '401.1: no domain controller is reached', 'zh-TW': '401.1：無法連線到網域控制站' },
  why: {
    en: 'DNS, a firewall or a stopped service keeps the server from its domain.',
    'zh-TW': 'DNS、防火牆或已停止的服務使伺服器連不到網域。',
  },
  check: { en: 'The System log has Netlogon event 5719.', 'zh-TW': '系統事件記錄有 Netlogon 事件 5719。' },
  fix: [
    {
      en: 'Find a controller, and correct the DNS of the server.',
      'zh-TW': '尋找網域控制站，並修正伺服器的 DNS。',
      command: 'nltest /dsgetdc:contoso.com /force',
    },
  ],
};

const restartHandshake: Cause = {
  id: '401-1-broken-handshake',
  label: { en: '401.1: handshake broken off', 'zh-TW': '401.1：交握中斷' },
  why: {
    en: 'The server was recycled, or a message of the handshake was lost.',
    'zh-TW': '伺服器已回收，或交握的訊息遺失。',
  },
  check: { en: 'Single ones, and the next try succeeds.', 'zh-TW': '偶爾出現，且下一次會成功。' },
  fix: [
    {
      en: 'Leave single ones alone. If all fail, recycle the pool and test without the proxy.',
      'zh-TW': '偶爾出現可不理會。如果全部失敗，請回收集區，並略過 Proxy 測試。',
      command: 'appcmd recycle apppool "{appPool}"',
    },
  ],
};

/** 401.1: values of Negotiate, Kerberos and NTLM in `sc-win32-status`. */
export default defineTable(
  {
    severity: 'error',
    visibility: 'detailed-page',
    sources: ['https://learn.microsoft.com/windows/win32/com/com-error-codes-4'],
  },
  [
    {
      id: 'hresult/0x8009030e',
      title: { en: 'No credentials', 'zh-TW': '沒有認證' },
      meaning: {
        en: 'No credentials are available. As `401 1 2148074254` it is mostly a step of the handshake.',
        'zh-TW': '沒有可用的認證。以 `401 1 2148074254` 出現時，多半是交握的一步。',
      },
      causes: [
        {
          id: '401-1-handshake-step',
          label: { en: '401.1: step of the handshake', 'zh-TW': '401.1：交握的一步' },
          why: { en: 'Negotiate needs several answers.', 'zh-TW': 'Negotiate 需要數次回應。' },
          check: { en: '`200` for the same URL follows at once.', 'zh-TW': '同一個 URL 隨即出現 `200`。' },
          fix: [{ en: 'Change nothing.', 'zh-TW': '不需要變更。' }],
        },
        {
          id: '401-1-preauthentication',
          label: { en: '401.1: pre-authentication', 'zh-TW': '401.1：預先驗證' },
          why: {
            en: 'The first request carries `Authorization`, which kernel-mode authentication does not take.',
            'zh-TW': '第一個要求就帶有 `Authorization`，核心模式驗證不接受。',
          },
          check: { en: 'No `401 2 5` comes before it.', 'zh-TW': '之前沒有 `401 2 5`。' },
          fix: [
            {
              en: 'Turn it off in the client, or turn off kernel mode.',
              'zh-TW': '在用戶端關閉，或關閉核心模式。',
              command:
                'appcmd set config "{site}" -section:system.webServer/security/authentication/windowsAuthentication /useKernelMode:false /commit:apphost',
            },
          ],
        },
      ],
      aliases: ['SEC_E_NO_CREDENTIALS'],
      seeAlso: ['iis/401.1'],
      sources: [
        'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/www-authentication-authorization/401-error-preauthentication-header',
      ],
    },
    {
      id: 'hresult/0x8009030c',
      title: { en: 'Logon denied', 'zh-TW': '登入遭拒' },
      meaning: { en: 'The logon attempt failed.', 'zh-TW': '登入嘗試失敗。' },
      causes: [
        {
          id: '401-1-bad-credentials',
          label: { en: '401.1: credentials refused', 'zh-TW': '401.1：認證遭拒' },
          why: { en: 'Often the password or a logon right.', 'zh-TW': '常是密碼或登入權限。' },
          check: { en: 'Event 4625 gives the reason.', 'zh-TW': '事件 4625 列出原因。' },
          fix: [{ en: 'Reset the password.', 'zh-TW': '重設密碼。', command: 'net user user1 * /domain' }],
        },
        {
          id: '401-1-loopback',
          label: { en: '401.1: loopback check', 'zh-TW': '401.1：回送檢查' },
          why: {
            en: 'The server calls itself by the name `{host}`.',
            'zh-TW': '伺服器以名稱 `{host}` 呼叫自己。',
          },
          check: { en: 'It fails only on the server itself.', 'zh-TW': '只有在伺服器本機失敗。' },
          fix: [
            {
              en: 'List all such names, and restart the computer.',
              'zh-TW': '列出所有這類名稱，並重新啟動電腦。',
              command:
                'reg add HKLM\\SYSTEM\\CurrentControlSet\\Control\\Lsa\\MSV1_0 /v BackConnectionHostNames /t REG_MULTI_SZ /d {host}',
            },
          ],
        },
      ],
      aliases: ['SEC_E_LOGON_DENIED'],
      seeAlso: ['iis/401.1'],
    },
    {
      id: 'hresult/0x80090308',
      title: { en: 'Invalid token', 'zh-TW': '權杖無效' },
      meaning: {
        en: 'The token that the client sent cannot be used. In the field it is often the SPN.',
        'zh-TW': '無法使用用戶端傳送的權杖，實務上常是 SPN 的問題。',
      },
      causes: [wrongSpn, mixedConnections],
      aliases: ['SEC_E_INVALID_TOKEN'],
      seeAlso: ['iis/401.1'],
    },
    {
      id: 'hresult/0x80090322',
      title: { en: 'Wrong principal', 'zh-TW': '主體名稱錯誤' },
      meaning: {
        en: 'The target name is wrong. With TLS, the certificate has another name.',
        'zh-TW': '目標名稱錯誤。若為 TLS，則是憑證的名稱不同。',
      },
      causes: [wrongSpn],
      aliases: ['SEC_E_WRONG_PRINCIPAL'],
      seeAlso: ['iis/401.1'],
    },
    {
      id: 'hresult/0x80090303',
      title: { en: 'Target unknown', 'zh-TW': '目標不明' },
      meaning: { en: 'The target is unknown or cannot be reached.', 'zh-TW': '目標不明或無法連線。' },
      causes: [wrongSpn],
      aliases: ['SEC_E_TARGET_UNKNOWN'],
      seeAlso: ['hresult/0x80090322'],
    },
    {
      id: 'hresult/0x80090324',
      title: { en: 'Clocks differ', 'zh-TW': '時間不一致' },
      meaning: {
        en: 'The clocks of client and server differ too much.',
        'zh-TW': '用戶端與伺服器的時間相差過大。',
      },
      causes: [
        {
          id: '401-1-clock',
          label: { en: '401.1: a clock is wrong', 'zh-TW': '401.1：時鐘不正確' },
          why: { en: 'Kerberos allows 5 minutes by default.', 'zh-TW': 'Kerberos 預設允許 5 分鐘。' },
          check: { en: '`w32tm /monitor` shows the difference.', 'zh-TW': '`w32tm /monitor` 顯示差距。' },
          fix: [{ en: 'Synchronise it.', 'zh-TW': '同步時鐘。', command: 'w32tm /resync' }],
        },
      ],
      aliases: ['SEC_E_TIME_SKEW'],
      seeAlso: ['iis/401.1', 'win32/1398'],
    },
    {
      id: 'hresult/0x80090346',
      title: { en: 'Channel bindings differ', 'zh-TW': '通道繫結不符' },
      meaning: {
        en: "The client's channel bindings are not those of this TLS connection.",
        'zh-TW': '用戶端的通道繫結與此 TLS 連線不符。',
      },
      causes: [
        {
          id: '401-1-extended-protection',
          label: { en: '401.1: Extended Protection', 'zh-TW': '401.1：「延伸保護」' },
          why: { en: 'Often a proxy ends TLS before IIS.', 'zh-TW': '常是 Proxy 在 IIS 之前終止 TLS。' },
          check: { en: 'Requests straight to IIS succeed.', 'zh-TW': '直接連到 IIS 的要求會成功。' },
          fix: [
            {
              en: 'End TLS at IIS, or turn off Windows Authentication > Advanced Settings > Extended Protection, which permits relay attacks.',
              'zh-TW':
                '在 IIS 終止 TLS，或關閉「Windows 驗證」>「進階設定」>「延伸保護」（不再防範轉送攻擊）。',
              command:
                'appcmd set config "{site}" -section:system.webServer/security/authentication/windowsAuthentication /extendedProtection.tokenChecking:None /commit:apphost',
            },
          ],
        },
      ],
      aliases: ['SEC_E_BAD_BINDINGS'],
      seeAlso: ['iis/401.1'],
    },
    {
      id: 'hresult/0x80090311',
      title: { en: 'No authority reached', 'zh-TW': '無法連線到授權單位' },
      meaning: {
        en: 'No authority could be asked to authenticate.',
        'zh-TW': '無法連線到負責驗證的授權單位。',
      },
      causes: [domainController],
      aliases: ['SEC_E_NO_AUTHENTICATING_AUTHORITY'],
      seeAlso: ['iis/401.1', 'win32/1311'],
    },
    {
      id: 'hresult/0x80090304',
      title: { en: 'LSA not reached', 'zh-TW': '無法連線到 LSA' },
      meaning: { en: 'The Local Security Authority did not answer.', 'zh-TW': '本機安全性授權沒有回應。' },
      causes: [domainController],
      aliases: ['SEC_E_INTERNAL_ERROR'],
      seeAlso: ['hresult/0x80090311'],
    },
    {
      id: 'hresult/0x80090305',
      title: { en: 'Security package missing', 'zh-TW': '缺少安全性套件' },
      meaning: { en: 'The requested security package does not exist.', 'zh-TW': '要求的安全性套件不存在。' },
      causes: [
        {
          id: '401-1-provider',
          label: { en: '401.1: unknown provider', 'zh-TW': '401.1：提供者不明' },
          why: { en: 'The list of providers has a wrong name.', 'zh-TW': '提供者清單中有錯誤的名稱。' },
          check: {
            en: 'Windows Authentication > Providers lists it.',
            'zh-TW': '「Windows 驗證」>「提供者」會列出。',
          },
          fix: [
            {
              en: 'Keep `Negotiate` and `NTLM` only.',
              'zh-TW': '只保留 `Negotiate` 與 `NTLM`。',
              command:
                'appcmd list config "{site}" -section:system.webServer/security/authentication/windowsAuthentication',
            },
          ],
        },
      ],
      aliases: ['SEC_E_SECPKG_NOT_FOUND'],
      seeAlso: ['iis/401.1'],
    },
    {
      id: 'hresult/0x8009030d',
      title: { en: 'Credentials not recognised', 'zh-TW': '無法辨識認證' },
      meaning: {
        en: 'The credentials were not recognised. Schannel also says it when it cannot read the key of a certificate.',
        'zh-TW': '無法辨識認證。Schannel 無法讀取憑證金鑰時也會出現。',
      },
      causes: [
        restartHandshake,
        {
          id: 'certificate-key',
          label: { en: 'HTTPS: key of the certificate not readable', 'zh-TW': 'HTTPS：無法讀取憑證的金鑰' },
          why: { en: 'The private key is missing or has wrong rights.', 'zh-TW': '私密金鑰遺失或權限錯誤。' },
          check: {
            en: 'Schannel event 36870 in the System log.',
            'zh-TW': '系統事件記錄的 Schannel 事件 36870。',
          },
          fix: [
            {
              en: 'Import the `.pfx` again.',
              'zh-TW': '重新匯入 `.pfx`。',
              command: 'certutil -repairstore My THUMBPRINT',
            },
          ],
        },
      ],
      aliases: ['SEC_E_UNKNOWN_CREDENTIALS'],
      seeAlso: ['iis/401.1', 'hresult/0x80070520'],
    },
    {
      id: 'hresult/0x80090301',
      title: { en: 'Invalid handle', 'zh-TW': '控制代碼無效' },
      meaning: { en: 'The security handle is not valid.', 'zh-TW': '安全性控制代碼無效。' },
      causes: [restartHandshake],
      aliases: ['SEC_E_INVALID_HANDLE'],
      seeAlso: ['iis/401.1'],
    },
    {
      id: 'hresult/0x80090302',
      title: { en: 'Function not supported', 'zh-TW': '不支援此函式' },
      meaning: {
        en: 'The security package does not support the function.',
        'zh-TW': '安全性套件不支援此函式。',
      },
      causes: [restartHandshake],
      aliases: ['SEC_E_UNSUPPORTED_FUNCTION'],
      seeAlso: ['iis/401.1'],
    },
    {
      id: 'hresult/0x80090318',
      title: { en: 'Message incomplete', 'zh-TW': '訊息不完整' },
      meaning: { en: 'A message of the handshake is not complete.', 'zh-TW': '交握的訊息不完整。' },
      causes: [restartHandshake],
      aliases: ['SEC_E_INCOMPLETE_MESSAGE'],
      seeAlso: ['iis/401.1'],
    },
    {
      id: 'hresult/0x80090330',
      title: { en: 'Cannot decrypt', 'zh-TW': '無法解密' },
      meaning: { en: 'A message could not be decrypted.', 'zh-TW': '無法將訊息解密。' },
      causes: [restartHandshake],
      aliases: ['SEC_E_DECRYPT_FAILURE'],
      seeAlso: ['iis/401.1'],
    },
  ],
);
