import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'iis/404.23',
  severity: 'error',
  visibility: 'detailed-page',
  versions: 'IIS 7.5',
  component: 'IIS Express',
  legacy: true,
  title: { en: 'ASP.NET Web Pages not installed', 'zh-TW': '未安裝 ASP.NET Web Pages' },
  meaning: {
    en: 'IIS 7.5 Express answered so when a page needed ASP.NET Web Pages and it was not installed. Version 8 removed the code.',
    'zh-TW': '當網頁需要 ASP.NET Web Pages 而尚未安裝時，IIS 7.5 Express 會如此回應；第 8 版已移除此代碼。',
  },
  causes: [
    {
      id: 'web-pages-missing',
      label: {
        en: 'ASP.NET Web Pages is missing on this computer',
        'zh-TW': '這台電腦缺少 ASP.NET Web Pages',
      },
      why: {
        en: 'The page ends in `{extension}`, and the handler for it is not there.',
        'zh-TW': '網頁的副檔名為 `{extension}`，而電腦上沒有它的處理常式。',
      },
      check: {
        en: 'Look for ASP.NET Web Pages among the installed programs; in later versions the same case is `404.3` or `404.17`.',
        'zh-TW': '在已安裝的程式中尋找 ASP.NET Web Pages；在後續版本中，相同情況為 `404.3` 或 `404.17`。',
      },
      fix: [
        {
          en: 'Install ASP.NET Web Pages, or deploy its assemblies to the `bin` folder of the site.',
          'zh-TW': '安裝 ASP.NET Web Pages，或將其組件部署到網站的 `bin` 資料夾。',
        },
      ],
    },
  ],
  seeAlso: ['iis/404.17', 'iis/404.3'],
  sources: ['https://learn.microsoft.com/iis/extensions/introduction-to-iis-express/iis-80-express-readme'],
});
