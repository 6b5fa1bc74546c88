import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'iis/403.15',
  severity: 'error',
  visibility: 'detailed-page',
  versions: 'IIS 4–6',
  legacy: true,
  title: { en: 'Client access licenses exceeded', 'zh-TW': '超出用戶端存取授權' },
  meaning: {
    en: 'The licensing service of old Windows servers counted more authenticated users than there are client access licenses. IIS 7 and later do not send it.',
    'zh-TW':
      '舊版 Windows 伺服器的授權服務計算出已驗證的使用者多於用戶端存取授權數。IIS 7 及更新版本不會傳送此代碼。',
  },
  causes: [
    {
      id: 'licenses-used-up',
      label: { en: 'all client access licenses are in use', 'zh-TW': '用戶端存取授權已用完' },
      why: {
        en: 'On Windows 2000, users who log on or use TLS each take a license; without the License Logging service only ten TLS connections are accepted.',
        'zh-TW':
          '在 Windows 2000，登入或使用 TLS 的使用者各占一個授權；License Logging 服務未執行時，只接受十個 TLS 連線。',
      },
      check: {
        en: 'The System log holds W3SVC event 27 or LicenseService event 201.',
        'zh-TW': '系統記錄檔中有 W3SVC 事件 27 或 LicenseService 事件 201。',
      },
      fix: [
        {
          en: 'Install the latest service pack, add licenses under Control Panel > Licensing, and keep the License Logging service running.',
          'zh-TW':
            '安裝最新的 Service Pack，在「控制台」>「授權」新增授權，並讓 License Logging 服務保持執行。',
          command: 'net start LicenseService',
        },
      ],
    },
  ],
  formerlyKb: [264908],
  seeAlso: ['http/403', 'iis/403.9'],
  sources: [
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
  ],
});
