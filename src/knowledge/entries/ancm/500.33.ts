import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'ancm/500.33',
  severity: 'error',
  visibility: 'client',
  versions: 'IIS 7+',
  component: 'ASP.NET Core Module',
  title: { en: 'ANCM Request Handler Load Failure', 'zh-TW': 'ANCM 要求處理常式載入失敗' },
  meaning: {
    en: 'The application does not refer to the `Microsoft.AspNetCore.App` framework, so the in-process handler was not found.',
    'zh-TW': '應用程式未參考 `Microsoft.AspNetCore.App` 架構，因此找不到同處理序的處理常式。',
  },
  causes: [
    {
      id: 'framework-reference',
      label: {
        en: 'Microsoft.AspNetCore.App reference is missing',
        'zh-TW': '缺少 Microsoft.AspNetCore.App 參考',
      },
      why: {
        en: 'The project is not a web project, or the publish folder mixes files of two versions.',
        'zh-TW': '專案不是 Web 專案，或發佈資料夾混有兩個版本的檔案。',
      },
      check: {
        en: '`runtimeconfig.json` does not name `Microsoft.AspNetCore.App`; the Application log has event 1027 of `IIS AspNetCore Module V2` (1028 in older modules).',
        'zh-TW':
          '`runtimeconfig.json` 未列出 `Microsoft.AspNetCore.App`；應用程式事件記錄有來源 `IIS AspNetCore Module V2` 的事件 1027（舊版模組為 1028）。',
      },
      fix: [
        {
          en: 'Use the web SDK in the project file.',
          'zh-TW': '在專案檔使用 Web SDK。',
          config: `<Project Sdk="Microsoft.NET.Sdk.Web">
  <PropertyGroup>
    <TargetFramework>net8.0</TargetFramework>
  </PropertyGroup>
</Project>`,
        },
        {
          en: 'Empty the publish folder and publish again.',
          'zh-TW': '清空發佈資料夾後重新發佈。',
          command: 'dotnet publish -c Release',
        },
      ],
    },
  ],
  seeAlso: ['ancm/500.31', 'ancm/500.36', 'guide/aspnet-core-logs', 'ancm/500.0'],
  sources: ['https://learn.microsoft.com/aspnet/core/test/troubleshoot-azure-iis'],
});
