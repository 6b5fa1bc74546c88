import { defineTable } from '../../entry';

/** ASP.NET MVC and ASP.NET Core: controllers, views and services that are not found. */
export default defineTable({ severity: 'error', component: 'ASP.NET', visibility: 'detailed-page' }, [
  {
    id: 'aspnet/controller-not-found',
    title: { en: 'Controller not found', 'zh-TW': '找不到控制器' },
    meaning: {
      en: 'A route fits, but there is no controller for `{path}`; answered with 404.',
      'zh-TW': '路由相符，但沒有 `{path}` 的控制器；回應 404。',
    },
    causes: [
      {
        id: 'name',
        label: { en: 'the class is missing or misnamed', 'zh-TW': '類別不存在或名稱不符' },
        why: {
          en: 'It must be public and end in `Controller`; or its DLL was not published.',
          'zh-TW': '必須為公開且以 `Controller` 結尾；或其 DLL 未發佈。',
        },
        check: {
          en: 'The message says `was not found or does not implement IController`.',
          'zh-TW': '訊息含 `was not found or does not implement IController`。',
        },
        fix: [{ en: 'Correct the name and publish `bin`.', 'zh-TW': '修正名稱並發佈 `bin`。' }],
      },
      {
        id: 'static-file',
        label: { en: 'a missing file fell into the route', 'zh-TW': '不存在的檔案落入路由' },
        why: { en: 'Such as `favicon.ico` or a source map.', 'zh-TW': '例如 `favicon.ico` 或 source map。' },
        check: { en: 'The path ends in a file name.', 'zh-TW': '路徑以檔案名稱結尾。' },
        fix: [
          {
            en: 'Add the file, or `routes.IgnoreRoute("favicon.ico")`.',
            'zh-TW': '加入檔案，或使用 `routes.IgnoreRoute("favicon.ico")`。',
          },
        ],
      },
    ],
    aliases: ['was not found or does not implement IController'],
    seeAlso: ['aspnet/HttpException-404', 'http/404'],
    sources: ['https://learn.microsoft.com/dotnet/api/system.web.mvc.defaultcontrollerfactory'],
  },
  {
    id: 'aspnet/view-not-found',
    title: { en: 'View not found', 'zh-TW': '找不到檢視' },
    meaning: {
      en: 'No view of this name is in the places searched, which the page lists.',
      'zh-TW': '網頁列出的搜尋位置都沒有此名稱的檢視。',
    },
    causes: [
      {
        id: 'not-published',
        label: { en: 'the view was not published', 'zh-TW': '檢視未發佈' },
        why: { en: 'Its Build Action is not Content.', 'zh-TW': '其建置動作不是「內容」。' },
        check: {
          en: 'The file is in the project, not on the server.',
          'zh-TW': '檔案在專案中，但不在伺服器上。',
        },
        fix: [
          {
            en: 'Set Build Action to Content and publish again.',
            'zh-TW': '將建置動作設為「內容」並重新發佈。',
          },
        ],
      },
      {
        id: 'wrong-name',
        label: { en: 'the action has another name, or an area', 'zh-TW': '動作名稱不同，或屬於區域' },
        why: { en: "`View()` takes the action's name.", 'zh-TW': '`View()` 使用動作的名稱。' },
        check: { en: 'Compare the list with the real path.', 'zh-TW': '比較清單與實際路徑。' },
        fix: [
          {
            en: 'Rename the file, or write `View("Name")`.',
            'zh-TW': '重新命名檔案，或寫成 `View("Name")`。',
          },
        ],
      },
    ],
    aliases: ['The following locations were searched'],
    seeAlso: ['aspnet/InvalidOperationException'],
    sources: ['https://learn.microsoft.com/dotnet/api/system.web.mvc.viewresult'],
  },
  {
    id: 'aspnet/multiple-types-match-controller',
    title: { en: 'Multiple types match the controller', 'zh-TW': '多個型別符合控制器' },
    meaning: { en: 'Two controllers have the same name.', 'zh-TW': '兩個控制器同名。' },
    causes: [
      {
        id: 'area',
        label: { en: 'an area has one of the same name', 'zh-TW': '區域有同名控制器' },
        why: { en: 'The route does not say which namespace it means.', 'zh-TW': '路由未指定命名空間。' },
        check: { en: 'The message lists both types.', 'zh-TW': '訊息列出兩個型別。' },
        fix: [
          {
            en: 'Name the namespace in the route: `namespaces: new[] { "Contoso.Controllers" }`.',
            'zh-TW': '在路由指定命名空間：`namespaces: new[] { "Contoso.Controllers" }`。',
          },
        ],
      },
      {
        id: 'old-dll',
        label: { en: 'an old DLL is in `bin`', 'zh-TW': '`bin` 中有舊 DLL' },
        why: { en: 'The project was renamed.', 'zh-TW': '專案已重新命名。' },
        check: { en: 'The two types have different assembly names.', 'zh-TW': '兩個型別的組件名稱不同。' },
        fix: [{ en: 'Delete the old DLL from `bin`.', 'zh-TW': '從 `bin` 刪除舊 DLL。' }],
      },
    ],
    aliases: ['Multiple types were found that match the controller named'],
    seeAlso: ['aspnet/controller-not-found'],
    sources: ['https://learn.microsoft.com/dotnet/api/system.web.mvc.defaultcontrollerfactory'],
  },
  {
    id: 'aspnet/core-developer-exception-page',
    visibility: 'client',
    title: { en: 'ASP.NET Core developer exception page', 'zh-TW': 'ASP.NET Core 開發人員例外狀況頁面' },
    meaning: {
      en: 'ASP.NET Core shows an exception with stack, query and headers. It comes in the Development environment only and must not be public.',
      'zh-TW': 'ASP.NET Core 顯示例外狀況與其堆疊、查詢及標頭。只在 Development 環境出現，不可公開。',
    },
    causes: [
      {
        id: 'exception',
        label: { en: 'the application threw', 'zh-TW': '應用程式擲回例外狀況' },
        why: { en: 'The first lines name its type.', 'zh-TW': '最前面幾行列出其型別。' },
        check: { en: 'The stack shows the method.', 'zh-TW': '堆疊會顯示方法。' },
        fix: [
          {
            en: 'Correct that method; the same text is in the log of the application.',
            'zh-TW': '修正該方法；應用程式記錄中有相同文字。',
          },
        ],
      },
      {
        id: 'development-on-server',
        label: { en: 'a public server runs as Development', 'zh-TW': '公開伺服器以 Development 執行' },
        why: {
          en: '`ASPNETCORE_ENVIRONMENT` was deployed with `web.config`.',
          'zh-TW': '`ASPNETCORE_ENVIRONMENT` 隨 `web.config` 部署。',
        },
        check: { en: 'Visitors see this page.', 'zh-TW': '訪客會看到此頁面。' },
        fix: [
          {
            en: 'Set Production.',
            'zh-TW': '設為 Production。',
            config: `<system.webServer>
  <aspNetCore>
    <environmentVariables>
      <environmentVariable name="ASPNETCORE_ENVIRONMENT" value="Production" />
    </environmentVariables>
  </aspNetCore>
</system.webServer>`,
          },
        ],
      },
    ],
    aliases: ['An unhandled exception occurred while processing the request.'],
    seeAlso: ['ancm/500.30', 'aspnet/core-no-service-registered', 'http/500'],
    sources: ['https://learn.microsoft.com/aspnet/core/fundamentals/error-handling'],
  },
  {
    id: 'aspnet/core-no-service-registered',
    title: { en: 'Unable to resolve service', 'zh-TW': '無法解析服務' },
    meaning: {
      en: 'ASP.NET Core could not build a class, because a type in its constructor is not registered.',
      'zh-TW': 'ASP.NET Core 無法建立類別，因為其建構函式的某個型別未註冊。',
    },
    causes: [
      {
        id: 'not-registered',
        label: { en: 'the service is not registered', 'zh-TW': '服務未註冊' },
        why: {
          en: 'Or only its class is, not the interface that is asked for.',
          'zh-TW': '或只註冊了類別，而非所要求的介面。',
        },
        check: {
          en: 'The message names the service and the class `while attempting to activate`.',
          'zh-TW': '訊息列出服務，以及 `while attempting to activate` 後的類別。',
        },
        fix: [
          {
            en: 'Register it in `Program.cs`: `builder.Services.AddScoped<IOrders, Orders>();`.',
            'zh-TW': '在 `Program.cs` 註冊：`builder.Services.AddScoped<IOrders, Orders>();`。',
          },
        ],
      },
    ],
    aliases: ['Unable to resolve service for type'],
    seeAlso: ['aspnet/core-developer-exception-page', 'aspnet/InvalidOperationException'],
    sources: ['https://learn.microsoft.com/aspnet/core/fundamentals/dependency-injection'],
  },
]);
