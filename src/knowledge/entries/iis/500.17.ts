import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'iis/500.17',
  severity: 'error',
  visibility: 'client',
  versions: 'IIS 6',
  legacy: true,
  title: { en: 'URL authorization store cannot be found', 'zh-TW': '找不到 URL 授權存放區' },
  meaning: {
    en: 'URL authorization of IIS 6 is on, and the Authorization Manager store named in the metabase does not exist.',
    'zh-TW': 'IIS 6 已啟用 URL 授權，而 Metabase 所指定的授權管理員存放區不存在。',
  },
  causes: [
    {
      id: 'store-missing',
      label: { en: 'AzStoreName names a store that is not there', 'zh-TW': 'AzStoreName 指定的存放區不存在' },
      why: {
        en: 'The file or directory entry of the store was moved, or the name is misspelt.',
        'zh-TW': '存放區的檔案或目錄項目已移動，或名稱拼錯。',
      },
      check: {
        en: 'Look at `AzStoreName` in the metabase: `msxml://` with a file, or `msldap://` with a directory path.',
        'zh-TW': '查看 Metabase 的 `AzStoreName`：`msxml://` 後接檔案，或 `msldap://` 後接目錄路徑。',
      },
      fix: [
        {
          en: 'Correct `AzStoreName`, or restore the store at that place.',
          'zh-TW': '修正 `AzStoreName`，或將存放區還原到該位置。',
          command: 'cscript C:\\Inetpub\\AdminScripts\\adsutil.vbs get w3svc/1/root/AzStoreName',
        },
      ],
    },
  ],
  seeAlso: ['iis/500.18'],
  sources: [
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
  ],
});
