import { type Cause, defineTable } from '../../entry';

const domainController: Cause = {
  id: 'domain-controller',
  label: { en: 'no domain controller is reached', 'zh-TW': '無法連線到網域控制站' },
  why: {
    en: 'DNS, a firewall or a stopped service keeps the server from its domain.',
    'zh-TW': 'DNS、防火牆或已停止的服務使伺服器連不到網域。',
  },
  check: {
    en: '`nltest` fails; the System log has Netlogon event 5719.',
    'zh-TW': '`nltest` 失敗；系統事件記錄有 Netlogon 事件 5719。',
  },
  fix: [
    {
      en: 'Find a controller, and set the DNS of the server to that of the domain.',
      'zh-TW': '尋找網域控制站，並將伺服器的 DNS 設為網域的 DNS。',
      command: 'nltest /dsgetdc:contoso.com /force',
    },
  ],
};

const trustBroken: Cause = {
  id: 'trust-broken',
  label: { en: 'the trust with the domain is broken', 'zh-TW': '與網域的信任已中斷' },
  why: {
    en: "The computer's password differs from that in the domain, as after a restored snapshot.",
    'zh-TW': '電腦的密碼與網域中的不同，例如還原快照之後。',
  },
  check: { en: '`nltest /sc_verify:contoso.com` fails.', 'zh-TW': '`nltest /sc_verify:contoso.com` 失敗。' },
  fix: [
    {
      en: 'Repair the computer account.',
      'zh-TW': '修復電腦帳戶。',
      command: 'powershell Test-ComputerSecureChannel -Repair -Credential CONTOSO\\admin1',
    },
  ],
};

const wrongSpn: Cause = {
  id: 'wrong-spn',
  label: { en: 'SPN on the wrong account', 'zh-TW': 'SPN 註冊在錯誤的帳戶' },
  why: {
    en: 'The ticket for `HTTP/{host}` is made for another account than the one that decrypts it.',
    'zh-TW': '`HTTP/{host}` 的票證是發給另一個帳戶，與解密的帳戶不同。',
  },
  check: {
    en: 'The command prints no account, a wrong one or two.',
    'zh-TW': '命令未列出帳戶，或列出錯誤的、兩個帳戶。',
  },
  fix: [
    { en: 'Find the SPN.', 'zh-TW': '查詢 SPN。', command: 'setspn -Q HTTP/{host}' },
    {
      en: 'Register it on the account of the pool (in kernel mode, of the computer), then empty the tickets with `klist purge`.',
      'zh-TW': '將它註冊到集區的帳戶（核心模式為電腦的帳戶），再以 `klist purge` 清除票證。',
      command: 'setspn -S HTTP/{host} CONTOSO\\svc-web',
    },
  ],
};

/** Domain controllers, trust and Kerberos. */
export default defineTable(
  {
    severity: 'error',
    visibility: 'log-only',
    sources: ['https://learn.microsoft.com/windows/win32/debug/system-error-codes--1300-1699-'],
  },
  [
    {
      id: 'win32/1311',
      title: { en: 'No logon server', 'zh-TW': '沒有登入伺服器' },
      meaning: { en: 'No domain controller could take the logon.', 'zh-TW': '沒有網域控制站可處理登入。' },
      causes: [domainController],
      aliases: ['ERROR_NO_LOGON_SERVERS'],
      seeAlso: ['iis/401.1'],
    },
    {
      id: 'win32/1355',
      title: { en: 'No such domain', 'zh-TW': '沒有此網域' },
      meaning: { en: 'The domain does not exist or does not answer.', 'zh-TW': '網域不存在或沒有回應。' },
      causes: [domainController],
      aliases: ['ERROR_NO_SUCH_DOMAIN'],
      seeAlso: ['win32/1311'],
    },
    {
      id: 'win32/1265',
      title: { en: 'Security downgrade detected', 'zh-TW': '偵測到安全性降級' },
      meaning: {
        en: 'A domain controller could not be reached in a safe way.',
        'zh-TW': '無法以安全的方式連線到網域控制站。',
      },
      causes: [domainController],
      aliases: ['ERROR_DOWNGRADE_DETECTED'],
      seeAlso: ['win32/1311'],
      sources: ['https://learn.microsoft.com/windows/win32/debug/system-error-codes--1000-1299-'],
    },
    {
      id: 'win32/1722',
      title: { en: 'RPC server unavailable', 'zh-TW': 'RPC 伺服器無法使用' },
      meaning: {
        en: 'A service on another computer did not answer, often a domain controller.',
        'zh-TW': '另一台電腦的服務沒有回應，常是網域控制站。',
      },
      causes: [domainController],
      aliases: ['RPC_S_SERVER_UNAVAILABLE'],
      seeAlso: ['win32/1311'],
      sources: ['https://learn.microsoft.com/windows/win32/debug/system-error-codes--1700-3999-'],
    },
    {
      id: 'win32/1726',
      title: { en: 'RPC call failed', 'zh-TW': 'RPC 呼叫失敗' },
      meaning: { en: 'A call to a service broke off.', 'zh-TW': '對服務的呼叫中斷。' },
      causes: [domainController],
      aliases: ['RPC_S_CALL_FAILED'],
      seeAlso: ['win32/1311'],
      sources: ['https://learn.microsoft.com/windows/win32/debug/system-error-codes--1700-3999-'],
    },
    {
      id: 'win32/1792',
      title: { en: 'Netlogon not started', 'zh-TW': 'Netlogon 未啟動' },
      meaning: {
        en: 'The Netlogon service, which logs on domain users, is not running.',
        'zh-TW': '負責網域使用者登入的 Netlogon 服務未執行。',
      },
      causes: [
        {
          id: 'netlogon-stopped',
          label: { en: 'the Netlogon service is stopped', 'zh-TW': 'Netlogon 服務已停止' },
          why: { en: 'It failed at start or was disabled.', 'zh-TW': '啟動失敗或已停用。' },
          check: {
            en: '`sc query netlogon` shows `STOPPED`.',
            'zh-TW': '`sc query netlogon` 顯示 `STOPPED`。',
          },
          fix: [{ en: 'Start it.', 'zh-TW': '啟動服務。', command: 'net start netlogon' }],
        },
      ],
      aliases: ['ERROR_NETLOGON_NOT_STARTED'],
      seeAlso: ['win32/1311'],
      sources: ['https://learn.microsoft.com/windows/win32/debug/system-error-codes--1700-3999-'],
    },
    {
      id: 'win32/1787',
      title: { en: 'No computer account', 'zh-TW': '沒有電腦帳戶' },
      meaning: {
        en: 'The domain has no account for the trust with this computer.',
        'zh-TW': '網域沒有與此電腦建立信任的帳戶。',
      },
      causes: [trustBroken],
      aliases: ['ERROR_NO_TRUST_SAM_ACCOUNT'],
      seeAlso: ['iis/401.1'],
      sources: ['https://learn.microsoft.com/windows/win32/debug/system-error-codes--1700-3999-'],
    },
    {
      id: 'win32/1789',
      title: { en: 'Trust broken', 'zh-TW': '信任關係失敗' },
      meaning: {
        en: 'The trust between this computer and the domain failed.',
        'zh-TW': '此電腦與網域的信任關係失敗。',
      },
      causes: [trustBroken],
      aliases: ['ERROR_TRUSTED_RELATIONSHIP_FAILURE'],
      seeAlso: ['win32/1787'],
      sources: ['https://learn.microsoft.com/windows/win32/debug/system-error-codes--1700-3999-'],
    },
    {
      id: 'win32/1396',
      title: { en: 'Wrong target account', 'zh-TW': '目標帳戶錯誤' },
      meaning: {
        en: 'The Kerberos target is another account than expected.',
        'zh-TW': 'Kerberos 的目標帳戶與預期不同。',
      },
      causes: [wrongSpn],
      aliases: ['ERROR_WRONG_TARGET_NAME'],
      seeAlso: ['iis/401.1', 'hresult/0x80090322'],
    },
    {
      id: 'win32/1397',
      title: { en: 'Mutual authentication failed', 'zh-TW': '相互驗證失敗' },
      meaning: {
        en: 'Client and server could not both prove who they are.',
        'zh-TW': '用戶端與伺服器無法互相證明身分。',
      },
      causes: [wrongSpn],
      aliases: ['ERROR_MUTUAL_AUTH_FAILED'],
      seeAlso: ['win32/1396', 'win32/1398'],
    },
    {
      id: 'win32/1398',
      title: { en: 'Clocks differ', 'zh-TW': '時間不一致' },
      meaning: {
        en: 'The clocks of client and server differ too much. Kerberos allows 5 minutes by default.',
        'zh-TW': '用戶端與伺服器的時間相差過大。Kerberos 預設允許 5 分鐘。',
      },
      causes: [
        {
          id: 'clock',
          label: { en: 'a clock is wrong', 'zh-TW': '時鐘不正確' },
          why: {
            en: 'Time synchronisation does not work, often in a virtual machine.',
            'zh-TW': '時間同步失效，常見於虛擬機器。',
          },
          check: { en: '`w32tm /monitor` shows the difference.', 'zh-TW': '`w32tm /monitor` 顯示差距。' },
          fix: [{ en: 'Synchronise the clock.', 'zh-TW': '同步時鐘。', command: 'w32tm /resync' }],
        },
      ],
      aliases: ['ERROR_TIME_SKEW'],
      seeAlso: ['iis/401.1', 'hresult/0x80090324'],
    },
  ],
);
