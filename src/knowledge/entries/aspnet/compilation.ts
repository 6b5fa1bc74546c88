import { defineTable } from '../../entry';

/** ASP.NET: pages that do not parse or compile, and the yellow pages around compilation. */
export default defineTable({ severity: 'error', component: 'ASP.NET', visibility: 'detailed-page' }, [
  {
    id: 'aspnet/HttpCompileException',
    title: { en: 'Compilation error', 'zh-TW': '編譯錯誤' },
    meaning: {
      en: "The code of a page, of `App_Code` or of a view does not compile. The page shows the compiler's number and the source line, by default only to a browser on the server.",
      'zh-TW':
        '網頁、`App_Code` 或檢視的程式碼無法編譯。網頁會顯示編譯器錯誤碼與原始碼行，預設只對伺服器本機的瀏覽器顯示。',
    },
    causes: [
      {
        id: 'missing-reference',
        label: {
          en: 'a type or namespace is not found (CS0246, CS0234)',
          'zh-TW': '找不到型別或命名空間（CS0246、CS0234）',
        },
        why: {
          en: 'Its assembly is not in `bin`, or the page does not import the namespace.',
          'zh-TW': '組件不在 `bin` 中，或網頁未匯入命名空間。',
        },
        check: {
          en: '`CS0246` or `CS0234` names the type; in VB it is `BC30002`.',
          'zh-TW': '`CS0246` 或 `CS0234` 列出型別；在 VB 為 `BC30002`。',
        },
        fix: [
          {
            en: 'Copy the DLL to `bin`, and import the namespace with `<%@ Import Namespace="…" %>` or `@using`.',
            'zh-TW': '將 DLL 複製到 `bin`，並以 `<%@ Import Namespace="…" %>` 或 `@using` 匯入命名空間。',
          },
        ],
      },
      {
        id: 'member-missing',
        label: { en: 'a member does not exist (CS1061, CS0103)', 'zh-TW': '成員不存在（CS1061、CS0103）' },
        why: {
          en: 'The page is newer or older than the DLL in `bin`.',
          'zh-TW': '網頁比 `bin` 中的 DLL 新或舊。',
        },
        check: {
          en: '`CS1061`, `CS0117` or `CS0103` names the member.',
          'zh-TW': '`CS1061`、`CS0117` 或 `CS0103` 列出成員。',
        },
        fix: [{ en: 'Publish pages and DLLs from the same build.', 'zh-TW': '由同一次組建發佈網頁與 DLL。' }],
      },
      {
        id: 'duplicate-type',
        label: { en: 'a type exists twice (CS0433, CS0121)', 'zh-TW': '型別重複（CS0433、CS0121）' },
        why: {
          en: 'An old DLL remains in `bin` or in Temporary ASP.NET Files.',
          'zh-TW': '舊 DLL 留在 `bin` 或 Temporary ASP.NET Files。',
        },
        check: { en: 'The message names both files.', 'zh-TW': '訊息列出兩個檔案。' },
        fix: [
          {
            en: 'Delete the old DLL, then stop the pools and empty the temporary files, which all sites share.',
            'zh-TW': '刪除舊 DLL，再停止集區並清空暫存檔案（所有站台共用）。',
            command:
              'powershell "Remove-Item \'C:\\Windows\\Microsoft.NET\\Framework64\\v4.0.30319\\Temporary ASP.NET Files\\*\' -Recurse"',
          },
        ],
      },
      {
        id: 'language-version',
        label: { en: 'the syntax is newer than the compiler', 'zh-TW': '語法比編譯器新' },
        why: {
          en: 'The compiler of the .NET Framework itself stops at C# 5.',
          'zh-TW': '.NET Framework 內建的編譯器只到 C# 5。',
        },
        check: {
          en: '`CS1525`, `CS1056` or `CS1513` at new syntax such as `$"…"`.',
          'zh-TW': '在 `$"…"` 等新語法出現 `CS1525`、`CS1056` 或 `CS1513`。',
        },
        fix: [
          {
            en: 'Add the NuGet package `Microsoft.CodeDom.Providers.DotNetCompilerPlatform` and publish with `bin\\roslyn`.',
            'zh-TW':
              '加入 NuGet 套件 `Microsoft.CodeDom.Providers.DotNetCompilerPlatform`，並連同 `bin\\roslyn` 發佈。',
          },
        ],
      },
    ],
    aliases: [
      'System.Web.HttpCompileException',
      'An error occurred during the compilation of a resource',
      'Compiler Error Message',
    ],
    seeAlso: ['iis/500.0', 'http/500', 'aspnet/HttpParseException'],
    sources: ['https://learn.microsoft.com/dotnet/api/system.web.httpcompileexception'],
  },
  {
    id: 'aspnet/HttpParseException',
    title: { en: 'Parser error', 'zh-TW': '剖析器錯誤' },
    meaning: {
      en: 'ASP.NET cannot read a page, control or view: a directive, tag or type name in it is wrong.',
      'zh-TW': 'ASP.NET 無法剖析網頁、控制項或檢視：其中的指示詞、標記或型別名稱有誤。',
    },
    causes: [
      {
        id: 'inherits',
        label: { en: 'the class in `Inherits` is not found', 'zh-TW': '找不到 `Inherits` 指定的類別' },
        why: {
          en: 'The project was not built, or the namespace was changed.',
          'zh-TW': '專案未組建，或命名空間已變更。',
        },
        check: { en: 'The page says `Could not load type`.', 'zh-TW': '網頁顯示 `Could not load type`。' },
        fix: [
          {
            en: 'Build and publish `bin`; make `Inherits` equal to the full class name.',
            'zh-TW': '組建並發佈 `bin`；讓 `Inherits` 與完整類別名稱一致。',
          },
        ],
      },
      {
        id: 'unknown-tag',
        label: { en: '`Unknown server tag`', 'zh-TW': '`Unknown server tag`（不明的伺服器標記）' },
        why: { en: "The control's prefix is not registered.", 'zh-TW': '控制項的前置詞未註冊。' },
        check: { en: 'The page names the tag.', 'zh-TW': '網頁列出該標記。' },
        fix: [
          {
            en: 'Register it in the page or for all pages.',
            'zh-TW': '在網頁或為所有網頁註冊。',
            config: `<system.web>
  <pages>
    <controls>
      <add tagPrefix="my" namespace="Contoso.Controls" assembly="Contoso.Controls" />
    </controls>
  </pages>
</system.web>`,
          },
        ],
      },
      {
        id: 'broken-markup',
        label: { en: 'a tag or directive is not closed', 'zh-TW': '標記或指示詞未結束' },
        why: { en: 'Nested quotes or a missing end tag.', 'zh-TW': '巢狀引號或缺少結尾標記。' },
        check: { en: 'The source line is marked red.', 'zh-TW': '原始碼行以紅色標示。' },
        fix: [
          {
            en: 'Correct the line; use single quotes around `<%# %>`.',
            'zh-TW': '修正該行；在 `<%# %>` 外側使用單引號。',
          },
        ],
      },
    ],
    aliases: [
      'System.Web.HttpParseException',
      'An error occurred during the parsing of a resource',
      'Unknown server tag',
    ],
    seeAlso: ['aspnet/could-not-load-type-global', 'iis/500.0'],
    sources: ['https://learn.microsoft.com/dotnet/api/system.web.httpparseexception'],
  },
  {
    id: 'aspnet/could-not-load-type-global',
    title: { en: 'Could not load type Global', 'zh-TW': '無法載入型別 Global' },
    meaning: {
      en: '`global.asax` names an application class that is in no DLL of `bin`.',
      'zh-TW': '`global.asax` 指定的應用程式類別不在 `bin` 的任何 DLL 中。',
    },
    causes: [
      {
        id: 'not-built',
        label: {
          en: 'the DLL is missing or not an application of its own',
          'zh-TW': '缺少 DLL，或資料夾不是應用程式',
        },
        why: {
          en: 'The project was not built, `bin` was not copied, or the folder is not an application in IIS.',
          'zh-TW': '專案未組建、未複製 `bin`，或該資料夾在 IIS 中不是應用程式。',
        },
        check: {
          en: "`bin` lacks the project's DLL, or lies below a plain folder.",
          'zh-TW': '`bin` 沒有專案的 DLL，或位於一般資料夾下。',
        },
        fix: [
          {
            en: 'Publish `bin`; then make the folder an application.',
            'zh-TW': '發佈 `bin`；再將資料夾轉換成應用程式。',
            command: 'appcmd add app /site.name:"{site}" /path:/app /physicalPath:"{physicalPath}\\app"',
          },
        ],
      },
      {
        id: 'renamed',
        label: { en: 'the class was renamed', 'zh-TW': '類別已重新命名' },
        why: {
          en: '`Inherits` in `global.asax` still has the old namespace.',
          'zh-TW': '`global.asax` 的 `Inherits` 仍是舊的命名空間。',
        },
        check: {
          en: 'Compare it with the class in `Global.asax.cs`.',
          'zh-TW': '與 `Global.asax.cs` 中的類別比較。',
        },
        fix: [{ en: 'Correct `Inherits`.', 'zh-TW': '修正 `Inherits`。' }],
      },
    ],
    seeAlso: ['aspnet/HttpParseException', 'aspnet/TypeLoadException'],
    sources: ['https://learn.microsoft.com/dotnet/api/system.web.httpparseexception'],
  },
  {
    id: 'aspnet/roslyn-csc',
    title: { en: 'Could not find bin\\roslyn\\csc.exe', 'zh-TW': '找不到 bin\\roslyn\\csc.exe' },
    meaning: {
      en: 'The configuration asks for the Roslyn compiler, and its files were not deployed.',
      'zh-TW': '組態要求使用 Roslyn 編譯器，但其檔案未部署。',
    },
    causes: [
      {
        id: 'folder-missing',
        label: { en: '`bin\\roslyn` was not copied', 'zh-TW': '未複製 `bin\\roslyn`' },
        why: {
          en: 'The publish profile left it out, or a clean-up deleted it.',
          'zh-TW': '發佈設定檔略過了它，或遭清理作業刪除。',
        },
        check: {
          en: '`bin\\roslyn\\csc.exe` does not exist below `{physicalPath}`.',
          'zh-TW': '`{physicalPath}` 下沒有 `bin\\roslyn\\csc.exe`。',
        },
        fix: [
          {
            en: 'Copy the folder, or reinstall `Microsoft.CodeDom.Providers.DotNetCompilerPlatform` and publish again.',
            'zh-TW':
              '複製該資料夾，或重新安裝 `Microsoft.CodeDom.Providers.DotNetCompilerPlatform` 後再發佈。',
          },
          {
            en: 'If no new syntax is used, delete the element `system.codedom` from `web.config`.',
            'zh-TW': '如果未使用新語法，從 `web.config` 刪除 `system.codedom` 元素。',
          },
        ],
      },
    ],
    seeAlso: ['aspnet/HttpCompileException'],
    sources: ['https://www.nuget.org/packages/Microsoft.CodeDom.Providers.DotNetCompilerPlatform'],
  },
  {
    id: 'aspnet/targetFramework',
    title: { en: 'Wrong targetFramework', 'zh-TW': 'targetFramework 不符' },
    meaning: {
      en: 'The `targetFramework` of `web.config` does not fit the .NET of the pool or of the server.',
      'zh-TW': '`web.config` 的 `targetFramework` 與集區或伺服器的 .NET 不符。',
    },
    causes: [
      {
        id: 'pool-v2',
        label: { en: 'the pool runs .NET CLR v2.0', 'zh-TW': '集區使用 .NET CLR v2.0' },
        why: { en: 'CLR 2.0 does not know the attribute.', 'zh-TW': 'CLR 2.0 不認得此屬性。' },
        check: {
          en: "The page says `Unrecognized attribute 'targetFramework'` and Version Information 2.0.50727.",
          'zh-TW': "網頁顯示 `Unrecognized attribute 'targetFramework'`，版本資訊為 2.0.50727。",
        },
        fix: [
          {
            en: 'Set the pool to v4.0.',
            'zh-TW': '將集區設為 v4.0。',
            command: 'appcmd set apppool "{appPool}" /managedRuntimeVersion:v4.0',
          },
        ],
      },
      {
        id: 'framework-old',
        label: { en: "the server's .NET Framework is older", 'zh-TW': '伺服器的 .NET Framework 較舊' },
        why: { en: 'The project targets a newer version.', 'zh-TW': '專案以較新版本為目標。' },
        check: {
          en: 'The page says `later than the installed version`.',
          'zh-TW': '網頁顯示 `later than the installed version`。',
        },
        fix: [
          {
            en: 'See the version, then install the .NET Framework named.',
            'zh-TW': '查看版本，再安裝指定的 .NET Framework。',
            command: 'reg query "HKLM\\SOFTWARE\\Microsoft\\NET Framework Setup\\NDP\\v4\\Full" /v Release',
          },
        ],
      },
    ],
    aliases: ["Unrecognized attribute 'targetFramework'", 'later than the installed version'],
    seeAlso: ['aspnet/ConfigurationErrorsException', 'iis/500.19'],
    sources: [
      'https://learn.microsoft.com/dotnet/framework/migration-guide/how-to-determine-which-versions-are-installed',
    ],
  },
  {
    id: 'aspnet/current-identity-temp-files',
    title: { en: 'No write access to Temporary ASP.NET Files', 'zh-TW': '無法寫入 Temporary ASP.NET Files' },
    meaning: {
      en: "`The current identity … does not have write access`: the pool's account may not write where ASP.NET compiles.",
      'zh-TW': '`The current identity … does not have write access`：集區帳戶無權寫入 ASP.NET 的編譯資料夾。',
    },
    causes: [
      {
        id: 'acl',
        label: { en: 'the account lacks Modify', 'zh-TW': '帳戶缺少「修改」權限' },
        why: {
          en: 'A custom account is used, or the rights were hardened.',
          'zh-TW': '使用自訂帳戶，或權限經過強化。',
        },
        check: { en: 'The page names account and folder.', 'zh-TW': '網頁列出帳戶與資料夾。' },
        fix: [
          {
            en: "Give the account ASP.NET's rights.",
            'zh-TW': '授與該帳戶 ASP.NET 的權限。',
            command:
              '%windir%\\Microsoft.NET\\Framework64\\v4.0.30319\\aspnet_regiis.exe -ga "IIS AppPool\\{appPool}"',
          },
          {
            en: 'Or set another folder that it may write to.',
            'zh-TW': '或設定它可寫入的其他資料夾。',
            config: `<system.web>
  <compilation tempDirectory="D:\\AspNetTemp" />
</system.web>`,
          },
        ],
      },
    ],
    aliases: ['The current identity ('],
    seeAlso: ['aspnet/UnauthorizedAccessException'],
    sources: [
      'https://learn.microsoft.com/dotnet/api/system.web.configuration.compilationsection.tempdirectory',
    ],
  },
]);
