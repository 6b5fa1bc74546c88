import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'ancm/500.36',
  severity: 'error',
  visibility: 'client',
  versions: 'IIS 7+',
  component: 'ASP.NET Core Module',
  title: { en: 'ANCM Out-Of-Process Handler Load Failure', 'zh-TW': 'ANCM 跨處理序處理常式載入失敗' },
  meaning: {
    en: 'The part of the module that forwards requests, `aspnetcorev2_outofprocess.dll`, could not be found.',
    'zh-TW': '找不到模組中負責轉送要求的 `aspnetcorev2_outofprocess.dll`。',
  },
  causes: [
    {
      id: 'handler-missing',
      label: {
        en: 'aspnetcorev2_outofprocess.dll is missing',
        'zh-TW': '缺少 aspnetcorev2_outofprocess.dll',
      },
      why: {
        en: 'The Hosting Bundle is damaged or older than the application.',
        'zh-TW': '裝載套件組合已損毀，或比應用程式舊。',
      },
      check: {
        en: 'Look in `%ProgramFiles%\\IIS\\Asp.Net Core Module\\V2`; the Application log has event 1029.',
        'zh-TW': '查看 `%ProgramFiles%\\IIS\\Asp.Net Core Module\\V2`；應用程式事件記錄有事件 1029。',
      },
      fix: [
        {
          en: 'Repair or install the current Hosting Bundle, then restart IIS.',
          'zh-TW': '修復或安裝目前版本的裝載套件組合，然後重新啟動 IIS。',
          command: 'net stop was /y && net start w3svc',
        },
      ],
    },
  ],
  seeAlso: ['ancm/500.33', 'ancm/502.5', 'guide/aspnet-core-logs', 'ancm/500.0'],
  sources: ['https://learn.microsoft.com/aspnet/core/test/troubleshoot-azure-iis'],
});
