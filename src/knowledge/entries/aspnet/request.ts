import { defineTable } from '../../entry';

/** ASP.NET: requests that are refused or lead nowhere. */
export default defineTable({ severity: 'error', component: 'ASP.NET', visibility: 'detailed-page' }, [
  {
    id: 'aspnet/HttpRequestValidationException',
    title: { en: 'Potentially dangerous Request.Form value', 'zh-TW': '具有潛在危險的 Request.Form 值' },
    meaning: {
      en: 'A form field, query string or cookie contains markup such as `<b`, and request validation refused it.',
      'zh-TW': '表單欄位、查詢字串或 Cookie 含有 `<b` 之類的標記，要求驗證因此拒絕。',
    },
    causes: [
      {
        id: 'wanted-markup',
        label: { en: 'the field is meant to take HTML', 'zh-TW': '欄位本來就要接受 HTML' },
        why: { en: 'An editor sends tags.', 'zh-TW': '編輯器會傳送標記。' },
        check: {
          en: 'The page names the field and the start of the value.',
          'zh-TW': '網頁列出欄位與值的開頭。',
        },
        fix: [
          {
            en: 'In MVC put `[AllowHtml]` on that property; in Web Forms read it by `Request.Unvalidated`. Encode it when you show it.',
            'zh-TW':
              '在 MVC 為該屬性加上 `[AllowHtml]`；在 Web Forms 以 `Request.Unvalidated` 讀取。顯示時請編碼。',
          },
        ],
      },
      {
        id: 'old-page',
        label: {
          en: 'a page with validateRequest off still fails',
          'zh-TW': '已停用 validateRequest 的網頁仍失敗',
        },
        why: {
          en: 'Since .NET 4 `ValidateRequest="false"` works only in mode 2.0.',
          'zh-TW': '自 .NET 4 起，`ValidateRequest="false"` 只在 2.0 模式有效。',
        },
        check: {
          en: 'The page has `ValidateRequest="false"`.',
          'zh-TW': '網頁有 `ValidateRequest="false"`。',
        },
        fix: [
          {
            en: 'Set the mode, best for that page only.',
            'zh-TW': '設定模式，最好只用於該網頁。',
            config: `<location path="editor.aspx">
  <system.web>
    <httpRuntime requestValidationMode="2.0" />
  </system.web>
</location>`,
          },
        ],
      },
      {
        id: 'attack',
        label: { en: 'a scan or attack', 'zh-TW': '掃描或攻擊' },
        why: { en: 'The refusal is right.', 'zh-TW': '這次拒絕是對的。' },
        check: {
          en: 'The value has `<script` and the visitor is unknown.',
          'zh-TW': '值含 `<script`，且訪客身分不明。',
        },
        fix: [
          {
            en: 'Change nothing; block the address if it goes on.',
            'zh-TW': '不需變更；持續發生時封鎖其位址。',
          },
        ],
      },
    ],
    aliases: [
      'System.Web.HttpRequestValidationException',
      'A potentially dangerous Request.Form value was detected from the client',
      'A potentially dangerous Request.QueryString value was detected from the client',
      'A potentially dangerous Request.Cookies value was detected from the client',
    ],
    seeAlso: ['aspnet/dangerous-request-path', 'http/500'],
    sources: ['https://learn.microsoft.com/dotnet/api/system.web.httprequestvalidationexception'],
  },
  {
    id: 'aspnet/dangerous-request-path',
    title: { en: 'Potentially dangerous Request.Path value', 'zh-TW': '具有潛在危險的 Request.Path 值' },
    meaning: {
      en: 'The path has one of `< > * % & : \\ ?`, answered with 400.',
      'zh-TW': '路徑含有 `< > * % & : \\ ?` 之一，回應 400。',
    },
    causes: [
      {
        id: 'special-character',
        label: { en: 'a name or URL was put into the path', 'zh-TW': '將名稱或 URL 放入路徑' },
        why: {
          en: 'Such as a colon or `&`, or a link that was encoded twice.',
          'zh-TW': '例如冒號或 `&`，或重複編碼的連結。',
        },
        check: {
          en: 'The page shows the character in brackets; `{path}` has it.',
          'zh-TW': '網頁在括號中顯示該字元；`{path}` 含有它。',
        },
        fix: [
          { en: 'Send the value in the query string.', 'zh-TW': '改以查詢字串傳送該值。' },
          {
            en: 'Or allow that character (here `&` and `:`).',
            'zh-TW': '或允許該字元（此例為 `&` 與 `:`）。',
            config: `<system.web>
  <httpRuntime requestPathInvalidCharacters="&lt;,&gt;,*,%,\\,?" />
</system.web>`,
          },
        ],
      },
    ],
    aliases: ['A potentially dangerous Request.Path value was detected from the client'],
    seeAlso: ['http/400', 'iis/404.11', 'aspnet/HttpRequestValidationException'],
    sources: [
      'https://learn.microsoft.com/dotnet/api/system.web.configuration.httpruntimesection.requestpathinvalidcharacters',
    ],
  },
  {
    id: 'aspnet/max-request-length',
    title: { en: 'Maximum request length exceeded', 'zh-TW': '超過最大要求長度' },
    meaning: {
      en: 'The body is larger than `maxRequestLength`, 4096 KB by default.',
      'zh-TW': '本文大於 `maxRequestLength`，預設為 4096 KB。',
    },
    causes: [
      {
        id: 'upload',
        label: { en: 'an upload above the limit', 'zh-TW': '上傳超過上限' },
        why: {
          en: 'The body has {contentLength} bytes; the limit counts KB.',
          'zh-TW': '本文為 {contentLength} 個位元組；上限以 KB 計算。',
        },
        check: {
          en: 'Small uploads work; event 1309 has event code 3004.',
          'zh-TW': '小型上傳正常；事件 1309 的事件碼為 3004。',
        },
        fix: [
          {
            en: 'Raise it, and above 28.6 MB also `maxAllowedContentLength`, which counts bytes.',
            'zh-TW': '提高上限；超過 28.6 MB 時也提高以位元組計算的 `maxAllowedContentLength`。',
            config: `<configuration>
  <system.web>
    <httpRuntime maxRequestLength="51200" />
  </system.web>
  <system.webServer>
    <security>
      <requestFiltering>
        <requestLimits maxAllowedContentLength="52428800" />
      </requestFiltering>
    </security>
  </system.webServer>
</configuration>`,
          },
        ],
      },
    ],
    aliases: ['Maximum request length exceeded.'],
    seeAlso: ['iis/404.13', 'http/413', 'aspnet/too-many-form-keys'],
    sources: [
      'https://learn.microsoft.com/dotnet/api/system.web.configuration.httpruntimesection.maxrequestlength',
    ],
  },
  {
    id: 'aspnet/HttpException-403',
    visibility: 'client',
    title: { en: 'This type of page is not served', 'zh-TW': '不提供這種類型的網頁' },
    meaning: {
      en: 'ASP.NET keeps this kind of file to itself: source code, configuration, data.',
      'zh-TW': 'ASP.NET 不對外提供這類檔案：原始碼、組態、資料。',
    },
    causes: [
      {
        id: 'forbidden-handler',
        label: {
          en: 'the extension belongs to HttpForbiddenHandler',
          'zh-TW': '副檔名由 HttpForbiddenHandler 處理',
        },
        why: {
          en: 'The server’s own `web.config` maps `{extension}` to it.',
          'zh-TW': '伺服器本身的 `web.config` 將 `{extension}` 對應到它。',
        },
        check: {
          en: 'Look for `{extension}` in `httpHandlers` of the root `web.config`.',
          'zh-TW': '在根目錄 `web.config` 的 `httpHandlers` 中尋找 `{extension}`。',
        },
        fix: [
          {
            en: 'Serve the content under another extension; do not open this one.',
            'zh-TW': '以其他副檔名提供內容；請勿開放此副檔名。',
          },
        ],
      },
    ],
    seeAlso: ['http/403', 'iis/404.7', 'aspnet/HttpException-404'],
    sources: ['https://learn.microsoft.com/dotnet/api/system.web.httpforbiddenhandler'],
  },
  {
    id: 'aspnet/HttpException-404',
    visibility: 'client',
    title: { en: 'The resource cannot be found', 'zh-TW': 'ASP.NET 找不到資源' },
    meaning: {
      en: 'ASP.NET, not IIS, answered 404: no page, route or action fits the URL.',
      'zh-TW': '由 ASP.NET（不是 IIS）回應 404：沒有網頁、路由或動作符合此 URL。',
    },
    causes: [
      {
        id: 'file-missing',
        label: { en: 'the page was not deployed or is misspelt', 'zh-TW': '網頁未部署或拼錯' },
        why: { en: "Or the URL lacks the application's path.", 'zh-TW': '或 URL 缺少應用程式的路徑。' },
        check: { en: 'The file is not below `{physicalPath}`.', 'zh-TW': '`{physicalPath}` 下沒有該檔案。' },
        fix: [
          {
            en: 'Publish the file; write links with `~/` or `Url.Content`.',
            'zh-TW': '發佈檔案；以 `~/` 或 `Url.Content` 寫連結。',
          },
        ],
      },
      {
        id: 'no-route',
        label: { en: 'no action of this name or verb', 'zh-TW': '沒有此名稱或動詞的動作' },
        why: {
          en: 'It is misspelt, not public, or has `[HttpPost]` and got GET.',
          'zh-TW': '名稱拼錯、非公開，或有 `[HttpPost]` 卻收到 GET。',
        },
        check: {
          en: 'The stack has `MvcHandler` or `HandleUnknownAction`.',
          'zh-TW': '堆疊有 `MvcHandler` 或 `HandleUnknownAction`。',
        },
        fix: [
          {
            en: 'Add the action or its route in `RouteConfig.cs`.',
            'zh-TW': '在 `RouteConfig.cs` 加入動作或路由。',
          },
        ],
      },
      {
        id: 'view-asked-for',
        label: { en: 'the URL names a view', 'zh-TW': 'URL 指向檢視' },
        why: {
          en: '`Views` is not served.',
          'zh-TW': '`Views` 不對外提供。',
        },
        check: { en: 'The URL ends in `.cshtml`.', 'zh-TW': 'URL 以 `.cshtml` 結尾。' },
        fix: [{ en: 'Ask for the route, such as `/Home/Index`.', 'zh-TW': '改用路由，例如 `/Home/Index`。' }],
      },
    ],
    aliases: ['The resource cannot be found.', '(or one of its dependencies) could have been removed'],
    seeAlso: ['http/404', 'iis/404.0', 'iis/404.8', 'aspnet/controller-not-found'],
    sources: ['https://learn.microsoft.com/dotnet/api/system.web.httpexception'],
  },
  {
    id: 'aspnet/too-many-form-keys',
    title: { en: 'Too many form fields', 'zh-TW': '表單欄位過多' },
    meaning: {
      en: 'The form has more fields than `aspnet:MaxHttpCollectionKeys`, 1000 by default.',
      'zh-TW': '表單欄位數超過 `aspnet:MaxHttpCollectionKeys`，預設為 1000。',
    },
    causes: [
      {
        id: 'large-grid',
        label: { en: 'a long grid or list is posted', 'zh-TW': '回傳很長的方格或清單' },
        why: {
          en: 'The limit is against attacks with very many keys.',
          'zh-TW': '此上限用於防範大量索引鍵的攻擊。',
        },
        check: {
          en: 'The stack has `ThrowIfMaxHttpCollectionKeysExceeded`.',
          'zh-TW': '堆疊有 `ThrowIfMaxHttpCollectionKeysExceeded`。',
        },
        fix: [
          {
            en: 'Page the grid, or raise the limit.',
            'zh-TW': '將方格分頁，或提高上限。',
            config: `<appSettings>
  <add key="aspnet:MaxHttpCollectionKeys" value="5000" />
</appSettings>`,
          },
        ],
      },
    ],
    aliases: [
      'The URL-encoded form data is not valid.',
      'Operation is not valid due to the current state of the object',
    ],
    seeAlso: ['aspnet/max-request-length', 'http/500'],
    sources: ['https://learn.microsoft.com/security-updates/securitybulletins/2011/ms11-100'],
  },
]);
