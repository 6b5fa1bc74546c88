import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'ancm/502.3',
  severity: 'error',
  visibility: 'detailed-page',
  versions: 'IIS 7+',
  component: 'ASP.NET Core Module',
  title: { en: 'Forwarding failed', 'zh-TW': '轉送失敗' },
  meaning: {
    en: "Out-of-process: the ASP.NET Core Module could not pass the request to the application's own process, or got no answer from it. ARR uses the same number for the server behind it.",
    'zh-TW':
      '跨處理序裝載：ASP.NET Core 模組無法將要求轉送給應用程式的處理序，或未得到回應。ARR 也以相同號碼表示其後端伺服器。',
  },
  causes: [
    {
      id: 'request-timeout',
      label: {
        en: 'the application works longer than requestTimeout',
        'zh-TW': '應用程式執行超過 requestTimeout',
      },
      why: {
        en: 'The module waits 2 minutes unless told otherwise; this request took {duration}.',
        'zh-TW': '模組預設等候 2 分鐘；此要求耗時 {duration}。',
      },
      check: {
        en: "The error code is `0x80072ee2`, the log's `sc-win32-status` 12002.",
        'zh-TW': '錯誤碼為 `0x80072ee2`，記錄檔的 `sc-win32-status` 為 12002。',
      },
      fix: [
        {
          en: 'Raise `requestTimeout`, after looking at what takes so long.',
          'zh-TW': '找出耗時的原因後，再提高 `requestTimeout`。',
          config: `<system.webServer>
  <aspNetCore processPath="dotnet" arguments=".\\app.dll" requestTimeout="00:05:00" hostingModel="outofprocess" />
</system.webServer>`,
        },
      ],
    },
    {
      id: 'process-gone',
      label: { en: 'the process ended or hangs', 'zh-TW': '處理序已結束或停滯' },
      why: {
        en: 'The application crashed during the request, or all its threads are blocked.',
        'zh-TW': '應用程式在處理要求時當掉，或所有執行緒都被卡住。',
      },
      check: {
        en: 'The error code is `0x80072efd` or `0x80072efe`; the Application log has `.NET Runtime` 1026 or event 1030 of `IIS AspNetCore Module V2`.',
        'zh-TW':
          '錯誤碼為 `0x80072efd` 或 `0x80072efe`；應用程式事件記錄有 `.NET Runtime` 1026，或來源 `IIS AspNetCore Module V2` 的事件 1030。',
      },
      fix: [
        {
          en: 'Recycle the pool, then mend the exception that the log shows.',
          'zh-TW': '回收集區，再修正記錄所示的例外狀況。',
          command: 'appcmd recycle apppool "{appPool}"',
        },
      ],
    },
  ],
  seeAlso: ['iis/502.3', 'ancm/502.5', 'guide/aspnet-core-logs'],
  sources: [
    'https://github.com/dotnet/aspnetcore/tree/main/src/Servers/IIS/AspNetCoreModuleV2',
    'https://learn.microsoft.com/aspnet/core/host-and-deploy/iis/web-config',
  ],
});
