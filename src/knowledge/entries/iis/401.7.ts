import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'iis/401.7',
  severity: 'error',
  visibility: 'detailed-page',
  versions: 'IIS 6',
  legacy: true,
  title: {
    en: 'Denied by URL authorization policy on the Web server',
    'zh-TW': 'Web 伺服器的 URL 授權原則拒絕存取',
  },
  meaning: {
    en: 'The URL authorization of IIS 6 refused the user. IIS 7 and later answer 401.2 when their own authorization rules refuse.',
    'zh-TW': 'IIS 6 的 URL 授權拒絕了使用者。IIS 7 及更新版本的授權規則拒絕時，回應的是 401.2。',
  },
  causes: [
    {
      id: 'azman-policy',
      label: { en: 'the authorization store refuses the user', 'zh-TW': '授權存放區拒絕使用者' },
      why: {
        en: 'In the Authorization Manager store that the metabase names, no role of the user may open this URL.',
        'zh-TW': '在 metabase 指定的授權管理員存放區中，使用者的角色都不能開啟此 URL。',
      },
      check: {
        en: '`AzEnable` is set for the site in the metabase; `AzStoreName` and `AzScopeName` name the store and the scope.',
        'zh-TW': '網站在 metabase 中設定了 `AzEnable`；`AzStoreName` 與 `AzScopeName` 指出存放區與範圍。',
      },
      fix: [
        {
          en: 'In `azman.msc`, open that store and add the user to a role of that scope.',
          'zh-TW': '在 `azman.msc` 開啟該存放區，將使用者加入該範圍的角色。',
          command: 'azman.msc',
        },
        {
          en: 'After a move to IIS 7 or later, write the rule under IIS Manager > Authorization Rules instead.',
          'zh-TW': '移轉到 IIS 7 或更新版本後，改在 IIS 管理員的「授權規則」撰寫規則。',
          command:
            'appcmd set config "{site}" -section:system.webServer/security/authorization /+"[accessType=\'Allow\',roles=\'Users\']"',
        },
      ],
    },
  ],
  seeAlso: ['http/401', 'iis/401.2', 'iis/500.18'],
  sources: [
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://learn.microsoft.com/iis/configuration/system.webserver/security/authorization/',
  ],
});
