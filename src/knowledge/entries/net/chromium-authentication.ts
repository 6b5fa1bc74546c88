import { defineTable } from '../../entry';

/** Chromium: signing in to the server failed before it could answer. */
export default defineTable({ group: 'authentication' }, [
  {
    id: 'net/ERR_TOO_MANY_RETRIES',
    severity: 'error',
    visibility: 'client',
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
            'zh-TW': '讓同一位使用者維持在同一條連線（相似性），或改用 Kerberos 或其他登入方式。',
            command: 'setspn -Q HTTP/{host}',
          },
        ],
      },
    ],
    seeAlso: ['http/401', 'iis/401.1'],
    sources: [
      'https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h',
      'https://learn.microsoft.com/en-us/iis/configuration/system.webserver/security/authentication/',
    ],
  },
  {
    id: 'net/ERR_INVALID_AUTH_CREDENTIALS',
    severity: 'error',
    visibility: 'client',
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
    sources: [
      'https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h',
      'https://learn.microsoft.com/en-us/iis/configuration/system.webserver/security/authentication/',
    ],
  },
  {
    id: 'net/ERR_UNSUPPORTED_AUTH_SCHEME',
    severity: 'error',
    visibility: 'client',
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
            en: 'Offer another provider in IIS, such as Negotiate.',
            'zh-TW': '在 IIS 中提供其他提供者，例如 Negotiate。',
            command:
              'appcmd list config "{site}" -section:system.webServer/security/authentication/windowsAuthentication',
          },
        ],
      },
    ],
    seeAlso: ['http/401'],
    sources: [
      'https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h',
      'https://learn.microsoft.com/en-us/iis/configuration/system.webserver/security/authentication/',
    ],
  },
  {
    id: 'net/ERR_MISSING_AUTH_CREDENTIALS',
    severity: 'error',
    visibility: 'client',
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
        check: { en: 'List the tickets.', 'zh-TW': '列出票證。' },
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
    sources: [
      'https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h',
      'https://learn.microsoft.com/en-us/iis/configuration/system.webserver/security/authentication/',
    ],
  },
]);
