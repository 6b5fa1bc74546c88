import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'ancm/500.34',
  severity: 'error',
  visibility: 'client',
  versions: 'IIS 7+',
  component: 'ASP.NET Core Module',
  title: { en: 'ANCM Mixed Hosting Models Not Supported', 'zh-TW': 'ANCM 不支援混合裝載模型' },
  meaning: {
    en: 'One pool holds an in-process and an out-of-process ASP.NET Core application, and one worker process cannot run both.',
    'zh-TW':
      '同一集區中同時有同處理序與跨處理序的 ASP.NET Core 應用程式，而一個背景工作處理序無法同時執行兩者。',
  },
  causes: [
    {
      id: 'mixed-hosting-models',
      label: { en: 'two hosting models in one pool', 'zh-TW': '同一集區有兩種裝載模型' },
      why: {
        en: 'Another application of pool `{appPool}` has a different `hostingModel`.',
        'zh-TW': '集區 `{appPool}` 的另一個應用程式使用不同的 `hostingModel`。',
      },
      check: {
        en: 'Compare `hostingModel` in the `web.config` of each application of the pool; the Application log has event 1009.',
        'zh-TW': '比對集區中各應用程式 `web.config` 的 `hostingModel`；應用程式事件記錄有事件 1009。',
      },
      fix: [
        {
          en: 'Give each application a pool of its own.',
          'zh-TW': '讓每個應用程式使用各自的集區。',
          command: 'appcmd add apppool /name:"{site} app" /managedRuntimeVersion:""',
        },
        {
          en: 'Then choose it for the application in Basic Settings.',
          'zh-TW': '接著在應用程式的「基本設定」選取它。',
          command: 'appcmd set app "{site}/" /applicationPool:"{site} app"',
        },
      ],
    },
  ],
  seeAlso: ['ancm/500.35', 'guide/aspnet-core-logs'],
  sources: [
    'https://learn.microsoft.com/aspnet/core/test/troubleshoot-azure-iis',
    'https://learn.microsoft.com/aspnet/core/host-and-deploy/iis/web-config',
  ],
});
