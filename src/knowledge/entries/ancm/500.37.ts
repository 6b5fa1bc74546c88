import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'ancm/500.37',
  severity: 'error',
  visibility: 'client',
  versions: 'IIS 7+',
  component: 'ASP.NET Core Module',
  title: { en: 'ANCM Failed to Start Within Startup Time Limit', 'zh-TW': 'ANCM 未在啟動時限內啟動' },
  meaning: {
    en: 'The application was still starting when `startupTimeLimit` ran out, 120 seconds by default.',
    'zh-TW': '應用程式仍在啟動時，`startupTimeLimit`（預設為 120 秒）已到期。',
  },
  causes: [
    {
      id: 'slow-start',
      label: { en: 'start-up takes longer than startupTimeLimit', 'zh-TW': '啟動時間超過 startupTimeLimit' },
      why: {
        en: 'Database migrations, a key vault or warm-up work run before the application listens.',
        'zh-TW': '資料庫移轉、Key Vault 或預熱作業在應用程式開始接聽前執行。',
      },
      check: {
        en: 'It fails after the limit and not at once; the Application log has event 1031.',
        'zh-TW': '到時限才失敗，而不是立即失敗；應用程式事件記錄有事件 1031。',
      },
      fix: [
        {
          en: 'Move the work out of `Program.cs` into a background service.',
          'zh-TW': '將這些工作從 `Program.cs` 移到背景服務。',
        },
        {
          en: 'Raise the limit, in seconds.',
          'zh-TW': '提高上限（單位為秒）。',
          command: 'appcmd set config "{site}" -section:system.webServer/aspNetCore -startupTimeLimit:300',
          config: `<system.webServer>
  <aspNetCore processPath="dotnet" arguments=".\\app.dll" startupTimeLimit="300" hostingModel="inprocess" />
</system.webServer>`,
        },
      ],
    },
    {
      id: 'many-starts',
      label: { en: 'many applications start at the same time', 'zh-TW': '許多應用程式同時啟動' },
      why: {
        en: 'After a restart of the server or a module update all pools compete for the processor.',
        'zh-TW': '伺服器重新啟動或模組更新後，所有集區同時爭用處理器。',
      },
      check: {
        en: 'Several sites fail in the same minute, and work when started one by one.',
        'zh-TW': '數個網站在同一分鐘內失敗，逐一啟動則正常。',
      },
      fix: [
        {
          en: 'Start them one after the other.',
          'zh-TW': '逐一啟動。',
          command: 'appcmd recycle apppool "{appPool}"',
        },
      ],
    },
  ],
  seeAlso: ['ancm/500.30', 'ancm/502.5', 'guide/aspnet-core-logs'],
  sources: [
    'https://learn.microsoft.com/aspnet/core/test/troubleshoot-azure-iis',
    'https://learn.microsoft.com/aspnet/core/host-and-deploy/iis/web-config',
  ],
});
