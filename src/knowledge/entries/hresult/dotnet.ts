import { defineTable, type Fix } from '../../entry';

export const runByHand: Fix = {
  en: 'Start the application by hand in its folder, and repair what it says.',
  'zh-TW': '在應用程式的資料夾手動啟動，並修復它回報的問題。',
  command: 'dotnet .\\app.dll',
};

export const hostingBundle: Fix = {
  en: 'Install the .NET Hosting Bundle of its version, then restart IIS.',
  'zh-TW': '安裝所需版本的 .NET 裝載套件組合，再重新啟動 IIS。',
  command: 'net stop was /y && net start w3svc',
};

const redirect: Fix = {
  en: 'Correct the redirect in `web.config`, or deploy that version.',
  'zh-TW': '修正 `web.config` 的重新導向，或部署該版本。',
  config: `<runtime>
  <assemblyBinding xmlns="urn:schemas-microsoft-com:asm.v1">
    <dependentAssembly>
      <assemblyIdentity name="Newtonsoft.Json" publicKeyToken="30ad4fe6b2a6aeed" culture="neutral" />
      <bindingRedirect oldVersion="0.0.0.0-13.0.0.0" newVersion="13.0.0.0" />
    </dependentAssembly>
  </assemblyBinding>
</runtime>`,
};

const redeploy: Fix = {
  en: 'Delete `bin`, publish again, and copy everything.',
  'zh-TW': '刪除 `bin`，重新發佈並複製全部檔案。',
  command: 'dotnet publish -c Release',
};

/** .NET: start-up and load failures. */
export default defineTable(
  {
    severity: 'error',
    visibility: 'detailed-page',
    sources: ['https://github.com/dotnet/runtime/blob/main/src/coreclr/inc/corerror.xml'],
  },
  [
    {
      id: 'hresult/0xe0434352',
      title: { en: 'Unhandled .NET exception', 'zh-TW': '未處理的 .NET 例外狀況' },
      meaning: {
        en: 'The code of every .NET exception that nobody caught. It shows as the exit code of the process.',
        'zh-TW': '所有未攔截的 .NET 例外狀況的代碼，顯示為處理序的結束碼。',
      },
      causes: [
        {
          id: '500-30-startup-exception',
          label: { en: '500.30: exception at start-up', 'zh-TW': '500.30：啟動時發生例外狀況' },
          why: {
            en: '`Program` or `Startup` throws, often for a missing setting.',
            'zh-TW': '`Program` 或 `Startup` 擲回例外狀況，常因缺少設定。',
          },
          check: {
            en: 'Application log: event 1018, beside `.NET Runtime` 1026.',
            'zh-TW': '應用程式事件記錄：事件 1018，並有 `.NET Runtime` 1026。',
          },
          fix: [runByHand],
        },
      ],
      aliases: ['EXCEPTION_COMPLUS'],
      seeAlso: ['ancm/500.30'],
      sources: ['https://learn.microsoft.com/aspnet/core/test/troubleshoot-azure-iis'],
    },
    {
      id: 'hresult/0x80008083',
      title: { en: 'Host library missing', 'zh-TW': '缺少主機程式庫' },
      meaning: {
        en: '`hostfxr`, `hostpolicy` or `coreclr` is not where it should be.',
        'zh-TW': '`hostfxr`、`hostpolicy` 或 `coreclr` 不在應有的位置。',
      },
      causes: [
        {
          id: '500-31-install',
          label: { en: '500.31: incomplete installation', 'zh-TW': '500.31：安裝不完整' },
          why: {
            en: 'The runtime or the published files are damaged.',
            'zh-TW': '執行階段或發佈的檔案損毀。',
          },
          check: {
            en: 'Application log, source `IIS AspNetCore Module V2`.',
            'zh-TW': '應用程式事件記錄，來源為 `IIS AspNetCore Module V2`。',
          },
          fix: [hostingBundle],
        },
      ],
      seeAlso: ['ancm/500.31'],
      sources: ['https://github.com/dotnet/runtime/blob/main/docs/design/features/host-error-codes.md'],
    },
    {
      id: 'hresult/0x80008096',
      title: { en: 'Framework not found', 'zh-TW': '找不到架構' },
      meaning: {
        en: 'No installed framework fits `runtimeconfig.json`, in version or bitness.',
        'zh-TW': '已安裝的架構在版本或位元數上不符 `runtimeconfig.json`。',
      },
      causes: [
        {
          id: '500-31-framework',
          label: { en: '500.31: framework missing', 'zh-TW': '500.31：缺少架構' },
          why: {
            en: 'The server lacks the version of the application.',
            'zh-TW': '伺服器缺少應用程式所需的版本。',
          },
          check: {
            en: '`dotnet --list-runtimes` does not list it.',
            'zh-TW': '`dotnet --list-runtimes` 未列出。',
          },
          fix: [hostingBundle],
        },
      ],
      seeAlso: ['ancm/500.31'],
      sources: ['https://github.com/dotnet/runtime/blob/main/docs/design/features/host-error-codes.md'],
    },
    {
      id: 'hresult/0x80131040',
      title: { en: 'Assembly version differs', 'zh-TW': '組件版本不符' },
      meaning: { en: 'The assembly found is not the one referenced.', 'zh-TW': '找到的組件與參考的不符。' },
      causes: [
        {
          id: '500-assembly-version',
          label: { en: '500: another version in bin', 'zh-TW': '500：bin 中是其他版本' },
          why: {
            en: 'A library was updated, or its binding redirect is wrong.',
            'zh-TW': '程式庫已更新，或其繫結重新導向錯誤。',
          },
          check: { en: 'The message names the assembly or type.', 'zh-TW': '訊息列出組件或型別。' },
          fix: [redirect],
        },
      ],
      aliases: ['FUSION_E_REF_DEF_MISMATCH'],
      seeAlso: ['http/500'],
    },
    {
      id: 'hresult/0x80131515',
      title: { en: 'Operation not supported', 'zh-TW': '不支援此作業' },
      meaning: {
        en: '.NET does not support the operation. With a load failure the file is often marked as downloaded.',
        'zh-TW': '.NET 不支援此作業。載入失敗時，檔案常被標記為從網路下載。',
      },
      causes: [
        {
          id: '500-blocked-file',
          label: { en: '500: downloaded DLL is blocked', 'zh-TW': '500：下載的 DLL 遭封鎖' },
          why: { en: 'It was unpacked from a downloaded `.zip`.', 'zh-TW': '它是從下載的 `.zip` 解壓縮的。' },
          check: { en: 'The message names the assembly or type.', 'zh-TW': '訊息列出組件或型別。' },
          fix: [
            {
              en: 'Unblock the files.',
              'zh-TW': '解除封鎖檔案。',
              command: 'powershell "Get-ChildItem \'{physicalPath}\' -Recurse | Unblock-File"',
            },
          ],
        },
      ],
      aliases: ['COR_E_NOTSUPPORTED'],
      seeAlso: ['http/500'],
    },
    {
      id: 'hresult/0x80131522',
      title: { en: 'Type not loaded', 'zh-TW': '無法載入型別' },
      meaning: { en: 'A type is not in the assembly that was loaded.', 'zh-TW': '載入的組件中沒有該型別。' },
      causes: [
        {
          id: '500-type',
          label: { en: '500: files of different builds', 'zh-TW': '500：檔案來自不同組建' },
          why: { en: 'Old and new DLLs are mixed.', 'zh-TW': '新舊 DLL 混用。' },
          check: { en: 'The message names the assembly or type.', 'zh-TW': '訊息列出組件或型別。' },
          fix: [redeploy],
        },
      ],
      aliases: ['COR_E_TYPELOAD'],
      seeAlso: ['http/500'],
    },
    {
      id: 'hresult/0x80131513',
      title: { en: 'Method not found', 'zh-TW': '找不到方法' },
      meaning: {
        en: 'A method is not in the loaded version of a library.',
        'zh-TW': '載入的程式庫版本中沒有該方法。',
      },
      causes: [
        {
          id: '500-method',
          label: { en: '500: library of another version', 'zh-TW': '500：程式庫版本不同' },
          why: { en: 'Old and new DLLs are mixed.', 'zh-TW': '新舊 DLL 混用。' },
          check: { en: 'The message names the assembly or type.', 'zh-TW': '訊息列出組件或型別。' },
          fix: [redeploy],
        },
      ],
      aliases: ['COR_E_MISSINGMETHOD'],
      seeAlso: ['hresult/0x80131522'],
    },
    {
      id: 'hresult/0x80131621',
      title: { en: 'Assembly not loaded', 'zh-TW': '無法載入組件' },
      meaning: { en: 'An assembly was found and could not be loaded.', 'zh-TW': '找到組件但無法載入。' },
      causes: [
        {
          id: '500-load',
          label: { en: '500: version or file conflict', 'zh-TW': '500：版本或檔案衝突' },
          why: {
            en: 'Another version is loaded already, or the file is damaged.',
            'zh-TW': '已載入其他版本，或檔案損毀。',
          },
          check: { en: 'The message names the assembly or type.', 'zh-TW': '訊息列出組件或型別。' },
          fix: [redeploy],
        },
      ],
      aliases: ['COR_E_FILELOAD'],
      seeAlso: ['hresult/0x80131040'],
    },
    {
      id: 'hresult/0x80131534',
      title: { en: 'Type initialiser failed', 'zh-TW': '型別初始設定失敗' },
      meaning: { en: 'The static constructor of a type threw.', 'zh-TW': '型別的靜態建構函式擲回例外狀況。' },
      causes: [
        {
          id: '500-static-constructor',
          label: { en: '500: static constructor failed', 'zh-TW': '500：靜態建構函式失敗' },
          why: { en: 'Often a missing setting or library.', 'zh-TW': '常是缺少設定或程式庫。' },
          check: { en: 'The message names the assembly or type.', 'zh-TW': '訊息列出組件或型別。' },
          fix: [
            {
              en: 'Read `InnerException` in the Application log, and mend its cause.',
              'zh-TW': '查看應用程式事件記錄的 `InnerException`，並修正其原因。',
            },
          ],
        },
      ],
      aliases: ['COR_E_TYPEINITIALIZATION'],
      seeAlso: ['http/500'],
    },
    {
      id: 'hresult/0x80131500',
      title: { en: '.NET exception', 'zh-TW': '.NET 例外狀況' },
      meaning: {
        en: 'The base of all .NET exceptions, used by many without a code of their own.',
        'zh-TW': '所有 .NET 例外狀況的基底，許多沒有專屬代碼的都使用它。',
      },
      causes: [
        {
          id: '500-exception',
          label: { en: '500: the application threw', 'zh-TW': '500：應用程式擲回例外狀況' },
          why: { en: 'The text says more than the code.', 'zh-TW': '文字比代碼更能說明原因。' },
          check: {
            en: 'Application log: ASP.NET event 1309 with the text.',
            'zh-TW': '應用程式事件記錄：ASP.NET 事件 1309 與其文字。',
          },
          fix: [
            {
              en: 'Show the text on the server itself.',
              'zh-TW': '在伺服器本機顯示文字。',
              config: `<system.web>
  <customErrors mode="RemoteOnly" />
</system.web>`,
            },
          ],
        },
      ],
      aliases: ['COR_E_EXCEPTION'],
      seeAlso: ['http/500'],
    },
    {
      id: 'hresult/0x80131506',
      title: { en: 'Fatal runtime error', 'zh-TW': '執行階段嚴重錯誤' },
      meaning: {
        en: 'The .NET runtime itself failed and ended the process.',
        'zh-TW': '.NET 執行階段本身失敗並結束處理序。',
      },
      causes: [
        {
          id: '503-runtime-crash',
          label: { en: '503, 502: worker process crashed', 'zh-TW': '503、502：背景工作處理序當機' },
          why: {
            en: 'Native code or a profiler damaged memory.',
            'zh-TW': '原生程式碼或分析工具損壞了記憶體。',
          },
          check: { en: '`.NET Runtime` event 1023.', 'zh-TW': '`.NET Runtime` 事件 1023。' },
          fix: [
            {
              en: 'Remove profilers (`COR_ENABLE_PROFILING`), and update .NET and native libraries.',
              'zh-TW': '移除分析工具（`COR_ENABLE_PROFILING`），並更新 .NET 與原生程式庫。',
            },
          ],
        },
      ],
      aliases: ['COR_E_EXECUTIONENGINE'],
      seeAlso: ['http/503'],
    },
  ],
);
