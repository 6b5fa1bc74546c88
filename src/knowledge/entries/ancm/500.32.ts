import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'ancm/500.32',
  severity: 'error',
  visibility: 'client',
  versions: 'IIS 7+',
  component: 'ASP.NET Core Module',
  title: { en: 'ANCM Failed to Load dll', 'zh-TW': 'ANCM 無法載入 dll' },
  meaning: {
    en: 'The application was published for another processor architecture than the worker process runs.',
    'zh-TW': '應用程式發佈的處理器架構與背景工作處理序不同。',
  },
  causes: [
    {
      id: 'bitness',
      label: { en: 'application and pool differ in bitness', 'zh-TW': '應用程式與集區的位元數不同' },
      why: {
        en: 'An x86 application runs in a 64-bit pool, or an x64 application in a 32-bit pool.',
        'zh-TW': 'x86 應用程式在 64 位元集區執行，或 x64 應用程式在 32 位元集區執行。',
      },
      check: {
        en: 'Application log, source `IIS AspNetCore Module V2`, event 1010 with `0x800700c1`.',
        'zh-TW': '應用程式事件記錄中，來源 `IIS AspNetCore Module V2` 的事件 1010，並帶有 `0x800700c1`。',
      },
      fix: [
        {
          en: 'Publish for the bitness of the pool.',
          'zh-TW': '依集區的位元數發佈。',
          command: 'dotnet publish -c Release -r win-x64',
        },
        {
          en: 'Or change Enable 32-Bit Applications in `{appPool}` > Advanced Settings.',
          'zh-TW': '或變更 `{appPool}` 的「進階設定」>「啟用 32 位元應用程式」。',
          command: 'appcmd set apppool "{appPool}" /enable32BitAppOnWin64:true',
        },
      ],
    },
  ],
  seeAlso: ['ancm/500.30', 'ancm/500.31', 'guide/aspnet-core-logs', 'ancm/500.0'],
  sources: ['https://learn.microsoft.com/aspnet/core/test/troubleshoot-azure-iis'],
});
