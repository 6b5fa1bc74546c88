import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'iis/404.21',
  severity: 'error',
  visibility: 'detailed-page',
  versions: 'IIS 7.5',
  component: 'IIS Express',
  legacy: true,
  title: { en: 'PHP not installed', 'zh-TW': '未安裝 PHP' },
  meaning: {
    en: 'IIS 7.5 Express answered so when a page needed PHP and it was not installed. Version 8 removed the code.',
    'zh-TW': '當網頁需要 PHP 而尚未安裝時，IIS 7.5 Express 會如此回應；第 8 版已移除此代碼。',
  },
  causes: [
    {
      id: 'php-missing',
      label: { en: 'PHP is missing on this computer', 'zh-TW': '這台電腦缺少 PHP' },
      why: {
        en: 'The page ends in `{extension}`, and the handler for it is not there.',
        'zh-TW': '網頁的副檔名為 `{extension}`，而電腦上沒有它的處理常式。',
      },
      check: {
        en: 'Look for PHP among the installed programs; in later versions the same case is `404.3` or `404.17`.',
        'zh-TW': '在已安裝的程式中尋找 PHP；在後續版本中，相同情況為 `404.3` 或 `404.17`。',
      },
      fix: [
        {
          en: 'Install PHP, the non-thread-safe build, and map it in Handler Mappings, or move to IIS Express 10.',
          'zh-TW': '安裝 PHP 的 non-thread-safe 版本並在「處理常式對應」中對應，或改用 IIS Express 10。',
        },
      ],
    },
  ],
  seeAlso: ['iis/404.17', 'iis/404.3'],
  sources: ['https://learn.microsoft.com/iis/extensions/introduction-to-iis-express/iis-80-express-readme'],
});
