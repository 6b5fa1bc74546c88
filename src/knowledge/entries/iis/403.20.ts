import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'iis/403.20',
  severity: 'error',
  visibility: 'detailed-page',
  versions: 'IIS 6',
  legacy: true,
  title: { en: 'Passport logon failed', 'zh-TW': 'Passport 登入失敗' },
  meaning: {
    en: 'Sign-in with .NET Passport failed. The service has ended, and IIS 7 and later have no Passport authentication.',
    'zh-TW': '以 .NET Passport 登入失敗。此服務已終止，IIS 7 及更新版本沒有 Passport 驗證。',
  },
  causes: [
    {
      id: 'passport-ended',
      label: { en: '.NET Passport no longer exists', 'zh-TW': '.NET Passport 已不存在' },
      why: {
        en: 'The site is set to Passport authentication, and nothing answers its requests any more.',
        'zh-TW': '網站設定為 Passport 驗證，而已沒有服務回應其要求。',
      },
      check: {
        en: 'In IIS 6: Properties > Directory Security tab > Authentication and access control > Edit shows .NET Passport authentication as on.',
        'zh-TW':
          '在 IIS 6：「內容」>「目錄安全設定」索引標籤 >「驗證及存取控制」>「編輯」顯示已啟用 .NET Passport 驗證。',
      },
      fix: [
        {
          en: 'Clear .NET Passport authentication there, and choose another method; on IIS 7 and later under IIS Manager > Authentication.',
          'zh-TW':
            '在該處清除 .NET Passport 驗證並選擇其他方法；IIS 7 及更新版本：在 IIS 管理員的「驗證」設定。',
          command:
            'appcmd set config "{site}" -section:system.webServer/security/authentication/windowsAuthentication /enabled:true /commit:apphost',
        },
      ],
    },
  ],
  seeAlso: ['http/403', 'http/401'],
  sources: [
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
  ],
});
