import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'iis/403.3',
  severity: 'error',
  visibility: 'detailed-page',
  title: { en: 'Write access forbidden', 'zh-TW': '禁止寫入存取' },
  meaning: {
    en: 'The request would write a file, and either IIS or NTFS does not allow writing in that folder.',
    'zh-TW': '要求會寫入檔案，而 IIS 或 NTFS 不允許寫入該資料夾。',
  },
  causes: [
    {
      id: 'iis-write-right',
      label: { en: 'no Write permission in IIS or WebDAV', 'zh-TW': 'IIS 或 WebDAV 沒有寫入權限' },
      why: {
        en: '`{method}` writes to the folder, and neither a WebDAV authoring rule nor the Write permission lets it.',
        'zh-TW': '`{method}` 會寫入資料夾，但 WebDAV 撰寫規則與寫入權限都不允許。',
      },
      check: {
        en: '`cs-method` is PUT, MOVE, COPY or another writing verb, and `sc-win32-status` is 0.',
        'zh-TW': '`cs-method` 為 PUT、MOVE、COPY 或其他會寫入的動詞，且 `sc-win32-status` 為 0。',
      },
      fix: [
        {
          en: 'Under IIS Manager > WebDAV Authoring Rules add a rule with Write (and Source for script files).',
          'zh-TW': '在 IIS 管理員的「WebDAV 撰寫規則」新增含「寫入」的規則（指令碼檔案另加「來源」）。',
          command:
            "appcmd set config \"{site}\" -section:system.webServer/webdav/authoringRules /+\"[users='CONTOSO\\editors',path='*',access='Read, Write']\" /commit:apphost",
        },
        {
          en: 'On IIS 6 and older: Properties > Directory tab > Write.',
          'zh-TW': '在 IIS 6 及更舊版本：「內容」>「目錄」索引標籤 >「寫入」。',
        },
      ],
    },
    {
      id: 'ntfs-modify-right',
      label: { en: 'no Modify permission in NTFS', 'zh-TW': 'NTFS 沒有修改權限' },
      why: {
        en: 'The user, or the identity of `{appPool}`, may not write in the target folder, or the file is read-only.',
        'zh-TW': '使用者或 `{appPool}` 的識別不能寫入目標資料夾，或檔案是唯讀的。',
      },
      check: {
        en: '`sc-win32-status` is 5; Process Monitor shows `ACCESS DENIED` for a write.',
        'zh-TW': '`sc-win32-status` 為 5；Process Monitor 顯示寫入時得到 `ACCESS DENIED`。',
      },
      fix: [
        {
          en: 'Grant Modify on that one folder, not on the whole site.',
          'zh-TW': '只在該資料夾授與「修改」權限，不要授與整個網站。',
          command: 'icacls "{physicalPath}" /grant "IIS AppPool\\{appPool}:(OI)(CI)M"',
        },
      ],
    },
  ],
  formerlyKb: [248072],
  seeAlso: ['http/403', 'http/405', 'iis/401.3'],
  sources: [
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://learn.microsoft.com/iis/configuration/system.webserver/webdav/authoringrules/',
    'https://learn.microsoft.com/iis/configuration/system.webserver/handlers/',
  ],
});
