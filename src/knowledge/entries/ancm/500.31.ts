import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'ancm/500.31',
  severity: 'error',
  visibility: 'client',
  versions: 'IIS 7+',
  component: 'ASP.NET Core Module',
  title: { en: 'ANCM Failed to Find Native Dependencies', 'zh-TW': 'ANCM 找不到原生相依項目' },
  meaning: {
    en: 'The .NET runtime that the application asks for is not installed on the server.',
    'zh-TW': '伺服器上未安裝應用程式所要求的 .NET 執行階段。',
  },
  causes: [
    {
      id: 'runtime-missing',
      label: { en: 'the named .NET version is not installed', 'zh-TW': '未安裝指定的 .NET 版本' },
      why: {
        en: '`runtimeconfig.json` names `Microsoft.NETCore.App` or `Microsoft.AspNetCore.App` in a version that is not there for the bitness of `{appPool}`.',
        'zh-TW':
          '`runtimeconfig.json` 指定的 `Microsoft.NETCore.App` 或 `Microsoft.AspNetCore.App` 版本，並未以 `{appPool}` 的位元數安裝。',
      },
      check: {
        en: 'Application log, source `IIS AspNetCore Module V2`: event 1027, whose text names the version wanted and those found.',
        'zh-TW':
          '應用程式事件記錄中，來源 `IIS AspNetCore Module V2` 的事件 1027，其文字列出需要的版本與找到的版本。',
      },
      fix: [
        {
          en: 'Install the Hosting Bundle of that version, then restart IIS.',
          'zh-TW': '安裝該版本的裝載套件組合，然後重新啟動 IIS。',
          command: 'net stop was /y && net start w3svc',
        },
      ],
    },
    {
      id: 'not-self-contained',
      label: { en: 'published without the runtime by mistake', 'zh-TW': '發佈時未包含執行階段' },
      why: {
        en: 'The server has no .NET on purpose, and the application was published framework-dependent.',
        'zh-TW': '伺服器刻意不安裝 .NET，而應用程式以相依於架構的方式發佈。',
      },
      check: {
        en: '`runtimeconfig.json` has a `framework` entry; a self-contained one has `includedFrameworks`.',
        'zh-TW': '`runtimeconfig.json` 含有 `framework` 項目；獨立式部署則為 `includedFrameworks`。',
      },
      fix: [
        {
          en: 'Publish it self-contained.',
          'zh-TW': '以獨立式方式發佈。',
          command: 'dotnet publish -c Release -r win-x64 --self-contained',
        },
      ],
    },
  ],
  seeAlso: ['ancm/500.30', 'ancm/500.32', 'iis/500.0', 'guide/aspnet-core-logs', 'ancm/500.0'],
  sources: ['https://learn.microsoft.com/aspnet/core/test/troubleshoot-azure-iis'],
});
