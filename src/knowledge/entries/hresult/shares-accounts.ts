import { defineTable } from '../../entry';

/** Shares and accounts that the content needs. */
export default defineTable(
  {
    severity: 'error',
    visibility: 'detailed-page',
    sources: [
      'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-error-500-19-webpage',
      'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    ],
  },
  [
    {
      id: 'hresult/0x80070035',
      title: { en: 'Network path not found', 'zh-TW': '找不到網路路徑' },
      meaning: { en: 'The server of a share does not answer.', 'zh-TW': '共用的伺服器沒有回應。' },
      causes: [
        {
          id: '500-0-share-down',
          label: { en: '500.0, 500.19: share not reachable', 'zh-TW': '500.0、500.19：無法連線到共用' },
          why: {
            en: 'The file server is down, its name is unknown or port 445 is closed.',
            'zh-TW': '檔案伺服器停機、名稱無法解析，或連接埠 445 未開放。',
          },
          check: { en: 'Physical Path starts with `\\\\`.', 'zh-TW': '「實體路徑」以 `\\\\` 開頭。' },
          fix: [
            {
              en: 'Bring the share back, or open the port.',
              'zh-TW': '恢復共用，或開放連接埠。',
              command: 'powershell Test-NetConnection fileserver.contoso.com -Port 445',
            },
          ],
        },
      ],
      seeAlso: ['iis/500.0', 'iis/500.19', 'win32/53'],
      sources: [
        'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/www-administration-management/http-error-500-when-you-visit-web-site',
      ],
    },
    {
      id: 'hresult/0x8007052e',
      title: { en: 'Wrong user name or password', 'zh-TW': '使用者名稱或密碼錯誤' },
      meaning: {
        en: 'Windows does not accept a user name or password.',
        'zh-TW': 'Windows 不接受使用者名稱或密碼。',
      },
      causes: [
        {
          id: '500-19-connect-as',
          label: { en: '500.19: account for the content', 'zh-TW': '500.19：內容所用的帳戶' },
          why: {
            en: 'Connect As or the pool account has a wrong password.',
            'zh-TW': '「連線身分」或集區帳戶的密碼錯誤。',
          },
          check: {
            en: 'Basic Settings > Test Settings fails at authentication.',
            'zh-TW': '「基本設定」>「測試設定」在驗證步驟失敗。',
          },
          fix: [
            {
              en: 'Enter it again in Connect As or in `{appPool}` > Advanced Settings > Identity.',
              'zh-TW': '在「連線身分」或 `{appPool}` 的「進階設定」>「識別」重新輸入。',
            },
          ],
        },
        {
          id: '401-1-bad-credentials',
          label: { en: '401.1: user or anonymous account', 'zh-TW': '401.1：使用者或匿名帳戶' },
          why: { en: 'The password is wrong or was changed.', 'zh-TW': '密碼錯誤或已變更。' },
          check: {
            en: 'Event 4625 in the Security log names the account.',
            'zh-TW': '安全性事件記錄的事件 4625 列出帳戶。',
          },
          fix: [
            {
              en: 'Reset the password and enter it again.',
              'zh-TW': '重設密碼並重新輸入。',
              command: 'net user user1 * /domain',
            },
          ],
        },
      ],
      seeAlso: ['iis/500.19', 'iis/401.1', 'win32/1326'],
    },
    {
      id: 'hresult/0x80070542',
      title: { en: 'Impersonation level too low', 'zh-TW': '模擬等級過低' },
      meaning: {
        en: 'The caller may not be impersonated as far as needed.',
        'zh-TW': '呼叫者的模擬等級不足。',
      },
      causes: [
        {
          id: '500-com-impersonation',
          label: { en: '500: COM call or second hop', 'zh-TW': '500：COM 呼叫或第二個躍點' },
          why: { en: 'The application passes the user on.', 'zh-TW': '應用程式轉送使用者身分。' },
          check: { en: 'It fails only under impersonation.', 'zh-TW': '只在模擬時失敗。' },
          fix: [
            {
              en: 'Set Default Impersonation Level to Impersonate in the properties of My Computer.',
              'zh-TW': '在「我的電腦」的內容將「預設模擬等級」設為「模擬」。',
              command: 'dcomcnfg',
            },
          ],
        },
      ],
      seeAlso: ['iis/500.0', 'win32/1346'],
      sources: [
        'https://learn.microsoft.com/openspecs/windows_protocols/ms-erref/705fb797-2175-4a90-b5a3-3918024b10b8',
      ],
    },
  ],
);
