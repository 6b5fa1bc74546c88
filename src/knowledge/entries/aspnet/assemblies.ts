import { defineTable, type Text } from '../../entry';

const BITS: Text = {
  en: 'A DLL is loaded only into a process of its own bitness.',
  'zh-TW': 'DLL 只能載入位元數相同的處理序。',
};

/** ASP.NET: assemblies and types that cannot be loaded. */
export default defineTable({ severity: 'error', component: 'ASP.NET', visibility: 'detailed-page' }, [
  {
    id: 'aspnet/FileLoadException',
    title: { en: 'Assembly version does not match', 'zh-TW': '組件版本與參考不符' },
    meaning: {
      en: 'An assembly was found but may not be loaded, mostly `manifest definition does not match the assembly reference`.',
      'zh-TW': '找到組件但無法載入，多半是 `manifest definition does not match the assembly reference`。',
    },
    causes: [
      {
        id: 'binding-redirect',
        label: { en: 'another version than the one asked for', 'zh-TW': '與要求的版本不同' },
        why: {
          en: 'A package was updated, and its binding redirect is missing or names another version.',
          'zh-TW': '套件已更新，但繫結重新導向遺失或版本不同。',
        },
        check: {
          en: 'The page names the version asked for; the DLL in `bin` has another.',
          'zh-TW': '網頁列出要求的版本，`bin` 中的 DLL 則是其他版本。',
        },
        fix: [
          {
            en: 'Compare the versions.',
            'zh-TW': '比較版本。',
            command:
              'powershell "[Reflection.AssemblyName]::GetAssemblyName(\'{physicalPath}\\bin\\Newtonsoft.Json.dll\').FullName"',
          },
          {
            en: 'Redirect to the version in `bin`.',
            'zh-TW': '重新導向到 `bin` 中的版本。',
            config: `<runtime>
  <assemblyBinding xmlns="urn:schemas-microsoft-com:asm.v1">
    <dependentAssembly>
      <assemblyIdentity name="Newtonsoft.Json" publicKeyToken="30ad4fe6b2a6aeed" />
      <bindingRedirect oldVersion="0.0.0.0-13.0.0.0" newVersion="13.0.0.0" />
    </dependentAssembly>
  </assemblyBinding>
</runtime>`,
          },
        ],
      },
      {
        id: 'blocked',
        label: { en: 'the file is blocked as a download (0x80131515)', 'zh-TW': '檔案遭封鎖（0x80131515）' },
        why: { en: 'It came out of a zip file from the Internet.', 'zh-TW': '來自從網際網路下載的壓縮檔。' },
        check: { en: 'The message has `0x80131515`.', 'zh-TW': '訊息含 `0x80131515`。' },
        fix: [
          {
            en: 'Unblock it.',
            'zh-TW': '解除封鎖。',
            command: 'powershell "Get-ChildItem \'{physicalPath}\\bin\' -Recurse | Unblock-File"',
          },
        ],
      },
    ],
    aliases: [
      'System.IO.FileLoadException',
      "The located assembly's manifest definition does not match the assembly reference",
    ],
    seeAlso: ['aspnet/FileNotFoundException', 'hresult/0x80131040'],
    sources: ['https://learn.microsoft.com/dotnet/framework/configure-apps/redirect-assembly-versions'],
  },
  {
    id: 'aspnet/FileNotFoundException',
    title: { en: 'Could not load file or assembly', 'zh-TW': '無法載入檔案或組件' },
    meaning: {
      en: 'An assembly, one of its dependencies, or a data file is not there.',
      'zh-TW': '缺少組件、其相依組件或資料檔案。',
    },
    causes: [
      {
        id: 'dll-missing',
        label: { en: 'a DLL is missing in `bin`', 'zh-TW': '`bin` 缺少 DLL' },
        why: {
          en: "It was in the developer's GAC, or Copy Local is off.",
          'zh-TW': '只在開發電腦的 GAC，或未開啟「複製到本機」。',
        },
        check: { en: 'The page names the assembly.', 'zh-TW': '網頁列出組件。' },
        fix: [
          {
            en: 'Set Copy Local to True and publish again.',
            'zh-TW': '將「複製到本機」設為 True 並重新發佈。',
          },
        ],
      },
      {
        id: 'native-dependency',
        label: { en: 'a dependency of the DLL is missing', 'zh-TW': '缺少 DLL 的相依檔案' },
        why: {
          en: 'Such as the Visual C++ runtime of a native library.',
          'zh-TW': '例如原生程式庫的 Visual C++ 執行階段。',
        },
        check: {
          en: 'The named DLL is in `bin`, and the text says `or one of its dependencies`.',
          'zh-TW': '該 DLL 在 `bin` 中，且文字含 `or one of its dependencies`。',
        },
        fix: [
          { en: "Install the runtime in the pool's bitness.", 'zh-TW': '安裝與集區位元數相同的執行階段。' },
        ],
      },
      {
        id: 'data-file',
        label: { en: 'the code opens a file that is not there', 'zh-TW': '程式碼開啟不存在的檔案' },
        why: {
          en: 'A relative path starts at the system folder, not at the site.',
          'zh-TW': '相對路徑從系統資料夾起算，不是站台。',
        },
        check: {
          en: 'The message is `Could not find file` with a path.',
          'zh-TW': '訊息為 `Could not find file` 與路徑。',
        },
        fix: [
          {
            en: 'Use `Server.MapPath("~/App_Data/file.xml")`.',
            'zh-TW': '使用 `Server.MapPath("~/App_Data/file.xml")`。',
          },
        ],
      },
    ],
    aliases: ['System.IO.FileNotFoundException', 'Could not load file or assembly'],
    seeAlso: ['aspnet/FileLoadException', 'aspnet/BadImageFormatException'],
    sources: ['https://learn.microsoft.com/dotnet/api/system.io.filenotfoundexception'],
  },
  {
    id: 'aspnet/BadImageFormatException',
    title: { en: 'Incorrect format (bitness)', 'zh-TW': '格式不正確（位元數）' },
    meaning: {
      en: 'A DLL was built for another bitness or a newer .NET, or is damaged.',
      'zh-TW': 'DLL 為其他位元數或較新的 .NET 建置，或已損毀。',
    },
    causes: [
      {
        id: 'bitness',
        label: {
          en: '32-bit DLL in a 64-bit pool, or the reverse',
          'zh-TW': '64 位元集區使用 32 位元 DLL，或相反',
        },
        why: BITS,
        check: {
          en: 'The message says `incorrect format`; the named DLL is not AnyCPU.',
          'zh-TW': '訊息為 `incorrect format`；該 DLL 不是 AnyCPU。',
        },
        fix: [
          {
            en: 'Build for AnyCPU, or switch the pool (`false` for 64-bit DLLs).',
            'zh-TW': '以 AnyCPU 建置，或切換集區（64 位元 DLL 用 `false`）。',
            command: 'appcmd set apppool "{appPool}" /enable32BitAppOnWin64:true',
          },
        ],
      },
      {
        id: 'newer-runtime',
        label: { en: 'built for a newer .NET', 'zh-TW': '為較新的 .NET 建置' },
        why: {
          en: 'A pool of v2.0 cannot load .NET 4 DLLs.',
          'zh-TW': 'v2.0 的集區無法載入 .NET 4 的 DLL。',
        },
        check: {
          en: 'The message says `built by a runtime newer`.',
          'zh-TW': '訊息含 `built by a runtime newer`。',
        },
        fix: [
          {
            en: 'Set the pool to v4.0.',
            'zh-TW': '將集區設為 v4.0。',
            command: 'appcmd set apppool "{appPool}" /managedRuntimeVersion:v4.0',
          },
        ],
      },
    ],
    aliases: [
      'System.BadImageFormatException',
      'load a program with an incorrect format',
      'built by a runtime newer',
    ],
    seeAlso: ['aspnet/FileNotFoundException', 'asp/800a0e7a'],
    sources: ['https://learn.microsoft.com/dotnet/api/system.badimageformatexception'],
  },
  {
    id: 'aspnet/TypeLoadException',
    title: { en: 'Type or method missing in an assembly', 'zh-TW': '組件中缺少型別或方法' },
    meaning: {
      en: 'The assembly is there, but not the type as it was at build time.',
      'zh-TW': '組件存在，但沒有建置時的型別。',
    },
    causes: [
      {
        id: 'mixed-versions',
        label: { en: 'DLLs of different builds are mixed', 'zh-TW': '混用不同組建的 DLL' },
        why: {
          en: 'Only some files were published, or an old copy is in the GAC.',
          'zh-TW': '只發佈部分檔案，或 GAC 中有舊版本。',
        },
        check: {
          en: 'The page names type and assembly with its version.',
          'zh-TW': '網頁列出型別、組件與版本。',
        },
        fix: [
          {
            en: 'Replace the whole `bin` by one build, and remove the old copy from the GAC.',
            'zh-TW': '以同一次組建取代整個 `bin`，並從 GAC 移除舊版本。',
          },
        ],
      },
    ],
    aliases: ['System.TypeLoadException', 'MissingMethodException', 'System.MissingMethodException'],
    seeAlso: ['aspnet/ReflectionTypeLoadException', 'aspnet/FileLoadException'],
    sources: ['https://learn.microsoft.com/dotnet/api/system.typeloadexception'],
  },
  {
    id: 'aspnet/ReflectionTypeLoadException',
    title: { en: 'Types of an assembly could not be loaded', 'zh-TW': '無法載入組件的部分型別' },
    meaning: {
      en: 'MVC, Entity Framework or a container scanned a DLL and met types that cannot be loaded.',
      'zh-TW': 'MVC、Entity Framework 或容器掃描 DLL 時遇到無法載入的型別。',
    },
    causes: [
      {
        id: 'dependency',
        label: { en: 'a DLL that the scanned one needs is missing', 'zh-TW': '缺少被掃描的 DLL 所需的 DLL' },
        why: { en: 'Or it is there in another version.', 'zh-TW': '或版本不同。' },
        check: {
          en: '`LoaderExceptions` names the missing one; newer versions print it.',
          'zh-TW': '`LoaderExceptions` 列出缺少的組件；較新版本會直接顯示。',
        },
        fix: [
          {
            en: 'Log `ex.LoaderExceptions`, then copy that DLL or redirect it.',
            'zh-TW': '記錄 `ex.LoaderExceptions`，再複製該 DLL 或加上重新導向。',
          },
        ],
      },
    ],
    aliases: [
      'System.Reflection.ReflectionTypeLoadException',
      'Unable to load one or more of the requested types',
    ],
    seeAlso: ['aspnet/FileNotFoundException', 'aspnet/FileLoadException'],
    sources: [
      'https://learn.microsoft.com/dotnet/api/system.reflection.reflectiontypeloadexception.loaderexceptions',
    ],
  },
]);
