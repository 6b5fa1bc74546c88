import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'ancm/500.35',
  severity: 'error',
  visibility: 'client',
  versions: 'IIS 7+',
  component: 'ASP.NET Core Module',
  title: {
    en: 'ANCM Multiple In-Process Applications in same Process',
    'zh-TW': 'ANCM 同一處理序中有多個同處理序應用程式',
  },
  meaning: {
    en: 'Two in-process ASP.NET Core applications share one pool, and a worker process can hold only one.',
    'zh-TW': '兩個同處理序的 ASP.NET Core 應用程式共用一個集區，而一個背景工作處理序只能容納一個。',
  },
  causes: [
    {
      id: 'shared-pool',
      label: { en: 'two in-process applications in one pool', 'zh-TW': '同一集區有兩個同處理序應用程式' },
      why: {
        en: 'Another in-process application of pool `{appPool}` started first.',
        'zh-TW': '集區 `{appPool}` 的另一個同處理序應用程式先啟動了。',
      },
      check: {
        en: 'IIS Manager > Application Pools > `{appPool}` > View Applications lists more than one; the Application log has event 1008.',
        'zh-TW':
          'IIS 管理員的「應用程式集區」> `{appPool}` >「檢視應用程式」列出多個應用程式；應用程式事件記錄有事件 1008。',
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
  seeAlso: ['ancm/500.34', 'guide/aspnet-core-logs'],
  sources: [
    'https://learn.microsoft.com/aspnet/core/test/troubleshoot-azure-iis',
    'https://learn.microsoft.com/aspnet/core/host-and-deploy/iis/web-config',
  ],
});
