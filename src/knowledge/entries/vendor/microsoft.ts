import { defineTable } from '../../entry';

/** Numbers of older Microsoft products and of ArcGIS, and the header of HTTP.sys. */
export default defineTable(
  {
    severity: 'error',
    visibility: 'client',
    sources: ['https://en.wikipedia.org/wiki/List_of_HTTP_status_codes'],
  },
  [
    {
      id: 'vendor/microsoft-httpapi-2.0',
      severity: 'warning',
      title: {
        en: 'Answer of HTTP.sys (Microsoft-HTTPAPI/2.0)',
        'zh-TW': 'HTTP.sys 的回應（Microsoft-HTTPAPI/2.0）',
      },
      meaning: {
        en: 'With `Server: Microsoft-HTTPAPI/2.0` the answer is of HTTP.sys or a program on it; the request never reached IIS.',
        'zh-TW': '`Server: Microsoft-HTTPAPI/2.0` 表示回應來自 HTTP.sys 或其上的程式；要求並未到達 IIS。',
      },
      causes: [
        {
          id: 'see-httperr',
          label: { en: 'HTTP.sys answered by itself', 'zh-TW': 'HTTP.sys 自行回應' },
          why: {
            en: 'A stopped pool, a name without binding, or a malformed request.',
            'zh-TW': '集區停止、名稱沒有繫結，或要求格式錯誤。',
          },
          check: {
            en: 'The IIS log has no line, HTTPERR has one.',
            'zh-TW': 'IIS 記錄檔沒有記錄，HTTPERR 有。',
          },
          fix: [
            {
              en: 'Read the reason in HTTPERR.',
              'zh-TW': '在 HTTPERR 檢視原因。',
              command: 'Get-Content C:\\Windows\\System32\\LogFiles\\HTTPERR\\httperr1.log -Tail 20',
            },
          ],
        },
      ],
      aliases: ['Microsoft-HTTPAPI/2.0', 'Microsoft-HTTPAPI'],
      seeAlso: ['httpsys/400-page', 'httpsys/404-page', 'httpsys/503-page'],
      sources: [
        'https://learn.microsoft.com/troubleshoot/developer/webapps/aspnet/site-behavior-performance/error-logging-http-apis',
      ],
    },
    {
      id: 'vendor/exchange-440',
      title: { en: 'Exchange: Login Time-out', 'zh-TW': 'Exchange：登入逾時' },
      meaning: {
        en: 'The session of Outlook on the web ended.',
        'zh-TW': 'Outlook 網頁版的工作階段已結束。',
      },
      causes: [
        {
          id: 'session-ended',
          label: { en: 'session idle, or cookies lost', 'zh-TW': '工作階段閒置或 cookie 遺失' },
          why: {
            en: 'The time-out passed, or a balancer chose a server with another certificate.',
            'zh-TW': '超過逾時，或負載平衡器改用憑證不同的伺服器。',
          },
          check: {
            en: 'The path is `/owa` or `/ecp`, and a new sign-in helps.',
            'zh-TW': '路徑為 `/owa` 或 `/ecp`，重新登入即可。',
          },
          fix: [
            { en: 'Sign in again.', 'zh-TW': '重新登入。' },
            {
              en: 'Give all servers the same certificate, which protects the cookies.',
              'zh-TW': '讓所有伺服器使用相同憑證，因為 cookie 由它保護。',
            },
          ],
        },
      ],
      aliases: ['440', 'Error 440', 'Login Timeout'],
      seeAlso: ['http/401'],
    },
    {
      id: 'vendor/exchange-449',
      title: { en: 'Exchange: Retry With', 'zh-TW': 'Exchange：完成動作後重試（Retry With）' },
      meaning: {
        en: 'ActiveSync: the device has to do something first, such as take a policy, and retry.',
        'zh-TW': 'ActiveSync：裝置須先完成某項動作（例如套用原則）再重試。',
      },
      causes: [
        {
          id: 'provision',
          label: { en: 'the device has no policy key', 'zh-TW': '裝置沒有原則金鑰' },
          why: { en: 'The mailbox policy was changed.', 'zh-TW': '信箱原則已變更。' },
          check: {
            en: '`sc-status` 449 on `/Microsoft-Server-ActiveSync`.',
            'zh-TW': '`/Microsoft-Server-ActiveSync` 的 `sc-status` 為 449。',
          },
          fix: [
            {
              en: 'Let the device accept the policy, else add the account anew.',
              'zh-TW': '讓裝置接受原則，否則重新加入帳戶。',
            },
          ],
        },
      ],
      aliases: ['449', 'Error 449', 'Retry With'],
      seeAlso: ['vendor/exchange-451'],
    },
    {
      id: 'vendor/exchange-451',
      title: { en: 'Exchange: 451 Redirect', 'zh-TW': 'Exchange：451 重新導向' },
      meaning: {
        en: 'ActiveSync: the mailbox is on another server. Not the 451 for legal reasons.',
        'zh-TW': 'ActiveSync：信箱在其他伺服器。與因法律原因的 451 不同。',
      },
      causes: [
        {
          id: 'mailbox-moved',
          label: { en: 'the mailbox moved', 'zh-TW': '信箱已移動' },
          why: { en: 'The device uses an old server name.', 'zh-TW': '裝置使用舊的伺服器名稱。' },
          check: { en: '`X-MS-Location` has the new URL.', 'zh-TW': '`X-MS-Location` 有新的 URL。' },
          fix: [
            {
              en: 'Enter the server of `X-MS-Location` on the device.',
              'zh-TW': '在裝置輸入 `X-MS-Location` 的伺服器。',
            },
          ],
        },
      ],
      seeAlso: ['http/451', 'vendor/exchange-449'],
    },
    {
      id: 'vendor/windows-450',
      legacy: true,
      title: { en: 'Blocked by Windows Parental Controls', 'zh-TW': '遭 Windows 家長監護封鎖' },
      meaning: {
        en: 'An old family filter of Windows blocked the page on the machine itself.',
        'zh-TW': '舊版 Windows 的家長監護在電腦上封鎖了網頁。',
      },
      causes: [
        {
          id: 'parental-controls',
          label: { en: 'the family filter blocks the site', 'zh-TW': '家長監護封鎖網站' },
          why: { en: 'The site is not on the list of the account.', 'zh-TW': '網站不在帳戶的清單中。' },
          check: { en: 'Another account can open it.', 'zh-TW': '其他帳戶可以開啟。' },
          fix: [{ en: 'Allow the site in the family settings.', 'zh-TW': '在家庭設定中允許該網站。' }],
        },
      ],
      aliases: ['450', 'Error 450'],
      seeAlso: ['http/403'],
    },
    {
      id: 'vendor/arcgis-498',
      title: { en: 'ArcGIS: invalid token', 'zh-TW': 'ArcGIS：權杖無效' },
      meaning: {
        en: 'ArcGIS (Esri): the token is invalid or expired; 499 says that one is required. The status is often 200, with the number in the JSON.',
        'zh-TW': 'ArcGIS（Esri）：權杖無效或過期；499 表示需要權杖。狀態碼常是 200，代碼在 JSON 中。',
      },
      causes: [
        {
          id: 'token',
          label: { en: 'token expired or for another referer', 'zh-TW': '權杖過期或 Referer 不同' },
          why: {
            en: 'A token is bound to time, address or `Referer`.',
            'zh-TW': '權杖受時間、位址或 `Referer` 限制。',
          },
          check: { en: '`"code":498` in the body.', 'zh-TW': '本文有 `"code":498`。' },
          fix: [
            {
              en: 'Get a new token from `generateToken` and send it.',
              'zh-TW': '從 `generateToken` 取得新權杖並傳送。',
            },
          ],
        },
      ],
      aliases: ['498', 'Error 498'],
      seeAlso: ['http/401', 'vendor/nginx-498', 'vendor/nginx-499'],
    },
  ],
);
