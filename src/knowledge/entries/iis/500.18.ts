import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'iis/500.18',
  severity: 'error',
  visibility: 'client',
  versions: 'IIS 6',
  legacy: true,
  title: { en: 'URL authorization store cannot be opened', 'zh-TW': '無法開啟 URL 授權存放區' },
  meaning: {
    en: 'URL authorization of IIS 6 is on, and the worker process cannot open the Authorization Manager store.',
    'zh-TW': 'IIS 6 已啟用 URL 授權，而背景工作處理序無法開啟授權管理員存放區。',
  },
  causes: [
    {
      id: 'store-not-readable',
      label: { en: 'the worker may not read the store', 'zh-TW': '背景工作處理序無法讀取存放區' },
      why: {
        en: 'The store named by `AzStoreName` exists, and the account of the pool has no right to read it.',
        'zh-TW': '`AzStoreName` 指定的存放區存在，但集區的帳戶沒有讀取權限。',
      },
      check: {
        en: 'Open the store in Authorization Manager, and look at its security and at `AzStoreName` in the metabase.',
        'zh-TW': '在授權管理員開啟存放區，查看其安全性與 Metabase 的 `AzStoreName`。',
      },
      fix: [
        {
          en: 'Give the account of the pool the Reader role on the store, and read rights on its file.',
          'zh-TW': '將存放區的「讀取者」角色及其檔案的讀取權限授與集區的帳戶。',
          command: 'cacls C:\\Stores\\policy.xml /E /G "NETWORK SERVICE":R',
        },
      ],
    },
  ],
  seeAlso: ['iis/500.17'],
  sources: [
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
  ],
});
