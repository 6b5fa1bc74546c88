import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'ancm/500.0',
  severity: 'error',
  visibility: 'client',
  versions: 'IIS 7+',
  component: 'ASP.NET Core Module',
  title: { en: 'ANCM In-Process Handler Load Failure', 'zh-TW': 'ANCM 同處理序處理常式載入失敗' },
  meaning: {
    en: 'The ASP.NET Core Module could not load the parts that run the application inside the worker process, for a reason that has no sub-status of its own. The Application log has the details.',
    'zh-TW':
      'ASP.NET Core 模組無法載入在背景工作處理序中執行應用程式的元件，而原因沒有專屬的子狀態碼。詳細資料在應用程式事件記錄中。',
  },
  causes: [
    {
      id: 'wrong-process-path',
      label: {
        en: 'processPath or its file is wrong (0x80070002)',
        'zh-TW': 'processPath 或其檔案錯誤（0x80070002）',
      },
      why: {
        en: "`processPath` in `web.config` names a program that is not there, or `dotnet.exe` is not found for the pool's account.",
        'zh-TW': '`web.config` 的 `processPath` 指定了不存在的程式，或集區帳戶找不到 `dotnet.exe`。',
      },
      check: {
        en: 'Application log, source `IIS AspNetCore Module V2`, event 1010 with `0x80070002`.',
        'zh-TW': '應用程式事件記錄中，來源 `IIS AspNetCore Module V2` 的事件 1010，並帶有 `0x80070002`。',
      },
      fix: [
        {
          en: 'Correct `processPath` and `arguments`, or deploy the `web.config` that publishing made.',
          'zh-TW': '修正 `processPath` 與 `arguments`，或部署發佈時產生的 `web.config`。',
          config: `<system.webServer>
  <aspNetCore processPath="dotnet" arguments=".\\app.dll" hostingModel="inprocess" />
</system.webServer>`,
        },
      ],
    },
    {
      id: 'runtime-not-found',
      label: { en: 'no fitting .NET is found (0x8000ffff)', 'zh-TW': '找不到適用的 .NET（0x8000ffff）' },
      why: {
        en: 'The .NET version of the application is not installed for the bitness of `{appPool}`, or it was installed before IIS.',
        'zh-TW': '應用程式所需的 .NET 版本未以 `{appPool}` 的位元數安裝，或在安裝 IIS 之前就已安裝。',
      },
      check: {
        en: 'The event shows `0x8000ffff` or `0x8007023e`; compare with `runtimeconfig.json`.',
        'zh-TW': '事件顯示 `0x8000ffff` 或 `0x8007023e`；請與 `runtimeconfig.json` 比對。',
      },
      fix: [
        {
          en: 'See which versions are there.',
          'zh-TW': '檢視已安裝的版本。',
          command: 'dotnet --list-runtimes',
        },
        {
          en: 'Install or repair the .NET Hosting Bundle of that version, then restart IIS.',
          'zh-TW': '安裝或修復該版本的 .NET 裝載套件組合，然後重新啟動 IIS。',
          command: 'net stop was /y && net start w3svc',
        },
      ],
    },
    {
      id: 'configuration-not-loaded',
      label: {
        en: 'the aspNetCore section cannot be read (event 1034)',
        'zh-TW': '無法讀取 aspNetCore 區段（事件 1034）',
      },
      why: {
        en: 'An attribute of `<aspNetCore>` has a value that the module does not take, such as an unknown `hostingModel`.',
        'zh-TW': '`<aspNetCore>` 的某個屬性值是模組不接受的，例如不存在的 `hostingModel`。',
      },
      check: {
        en: 'The Application log has event 1034, whose text names the attribute.',
        'zh-TW': '應用程式事件記錄有事件 1034，其文字會指出該屬性。',
      },
      fix: [
        {
          en: 'Correct it: `hostingModel` is `inprocess` or `outofprocess`.',
          'zh-TW': '請修正：`hostingModel` 應為 `inprocess` 或 `outofprocess`。',
        },
      ],
    },
    {
      id: 'module-damaged',
      label: { en: 'the module itself is damaged', 'zh-TW': '模組本身損毀' },
      why: {
        en: 'Files in `%ProgramFiles%\\IIS\\Asp.Net Core Module\\V2` are missing or of mixed versions after a broken update.',
        'zh-TW': '更新失敗後，`%ProgramFiles%\\IIS\\Asp.Net Core Module\\V2` 中的檔案遺漏或版本混雜。',
      },
      check: {
        en: 'Every ASP.NET Core site of the server fails, also a fresh one.',
        'zh-TW': '伺服器上的所有 ASP.NET Core 網站都失敗，新建立的也一樣。',
      },
      fix: [
        {
          en: 'Repair the .NET Hosting Bundle, then restart IIS.',
          'zh-TW': '修復 .NET 裝載套件組合，然後重新啟動 IIS。',
          command: 'net stop was /y && net start w3svc',
        },
      ],
    },
  ],
  seeAlso: ['iis/500.0', 'ancm/500.30', 'ancm/500.31', 'guide/aspnet-core-logs'],
  sources: [
    'https://learn.microsoft.com/aspnet/core/test/troubleshoot-azure-iis',
    'https://github.com/dotnet/aspnetcore/tree/main/src/Servers/IIS/AspNetCoreModuleV2',
  ],
});
