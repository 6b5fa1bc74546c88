import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'iis/403.21',
  severity: 'error',
  visibility: 'detailed-page',
  versions: 'IIS 7+',
  title: { en: 'Source access denied', 'zh-TW': '拒絕存取原始碼' },
  meaning: {
    en: 'A WebDAV client asked for the source of a file instead of its output (`Translate: f`), and no authoring rule allows that.',
    'zh-TW': 'WebDAV 用戶端要求檔案的原始碼而不是執行結果（`Translate: f`），而沒有撰寫規則允許。',
  },
  causes: [
    {
      id: 'no-source-right',
      label: { en: 'no authoring rule grants Source', 'zh-TW': '沒有撰寫規則授與來源權限' },
      why: {
        en: 'Script files (`{extension}`) need the Source right for reading or writing through WebDAV.',
        'zh-TW': '透過 WebDAV 讀寫 `{extension}` 這類指令碼檔案時，需要來源權限。',
      },
      check: {
        en: 'The request carries `Translate: f`, and the rule for this user lacks `Source`.',
        'zh-TW': '要求帶有 `Translate: f`，且此使用者的規則缺少 `Source`。',
      },
      fix: [
        {
          en: "Add Source to the user's rule under IIS Manager > WebDAV Authoring Rules: with it the user can read the code of the site.",
          'zh-TW':
            '在 IIS 管理員的「WebDAV 撰寫規則」為使用者的規則加入「來源」：加入後使用者可以讀取網站的程式碼。',
          command:
            "appcmd set config \"{site}\" -section:system.webServer/webdav/authoringRules /+\"[users='CONTOSO\\editors',path='*',access='Read, Write, Source']\" /commit:apphost",
        },
      ],
    },
  ],
  seeAlso: ['http/403', 'iis/403.3'],
  sources: [
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://learn.microsoft.com/iis/configuration/system.webserver/webdav/authoringrules/add',
  ],
});
