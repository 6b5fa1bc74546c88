import { type Cause, defineTable, type Fix } from '../../entry';

const matchBitness: Fix = {
  en: 'Set Enable 32-Bit Applications of `{appPool}` to the bitness of the DLL.',
  'zh-TW': '將 `{appPool}` 的「啟用 32 位元應用程式」設為與 DLL 相同的位元數。',
  command: 'appcmd set apppool "{appPool}" /enable32BitAppOnWin64:false',
};

const comMissing: Cause = {
  id: 'component-not-registered',
  label: { en: 'a COM component is not registered', 'zh-TW': 'COM 元件未登錄' },
  why: {
    en: 'It was never registered, for the other bitness only, or its keys are damaged.',
    'zh-TW': '從未登錄、只為另一種位元數登錄，或登錄機碼已損毀。',
  },
  check: { en: 'The error of the page names the component.', 'zh-TW': '網頁的錯誤訊息列出該元件。' },
  fix: [
    {
      en: 'Register it. For a 32-bit pool use the `regsvr32` of `SysWOW64`.',
      'zh-TW': '登錄該元件。32 位元集區請使用 `SysWOW64` 的 `regsvr32`。',
      command: '%windir%\\System32\\regsvr32.exe C:\\components\\legacy.dll',
    },
  ],
};

/** DLLs, COM components and programs that do not load or start. */
export default defineTable(
  {
    severity: 'error',
    visibility: 'log-only',
    sources: ['https://learn.microsoft.com/windows/win32/debug/system-error-codes--0-499-'],
  },
  [
    {
      id: 'win32/126',
      title: { en: 'DLL not found', 'zh-TW': '找不到 DLL' },
      meaning: {
        en: 'A DLL, or one that it needs, is missing.',
        'zh-TW': '缺少 DLL，或它所需的另一個 DLL。',
      },
      causes: [
        {
          id: 'dll-missing',
          label: { en: "a module's DLL or runtime is missing", 'zh-TW': '缺少模組的 DLL 或執行階段' },
          why: {
            en: 'A module is registered and not installed, or the Visual C++ runtime is missing.',
            'zh-TW': '模組已登錄但未安裝，或缺少 Visual C++ 執行階段。',
          },
          check: {
            en: 'The Application log has event 2280 with the path.',
            'zh-TW': '應用程式事件記錄有事件 2280 與路徑。',
          },
          fix: [
            {
              en: 'Install the product again, or remove the module from the list.',
              'zh-TW': '重新安裝該產品，或從清單移除模組。',
              command: 'appcmd list config -section:system.webServer/globalModules',
            },
          ],
        },
      ],
      aliases: ['ERROR_MOD_NOT_FOUND'],
      seeAlso: ['iis/500.19', 'iis/500.0', 'hresult/0x8007007e'],
    },
    {
      id: 'win32/127',
      title: { en: 'Entry point not found', 'zh-TW': '找不到進入點' },
      meaning: { en: 'The DLL lacks a function that IIS calls.', 'zh-TW': 'DLL 缺少 IIS 要呼叫的函式。' },
      causes: [
        {
          id: 'wrong-dll',
          label: { en: 'a wrong DLL is mapped', 'zh-TW': '對應到錯誤的 DLL' },
          why: {
            en: 'The DLL is no ISAPI program or of another version.',
            'zh-TW': '該 DLL 不是 ISAPI 程式，或版本不同。',
          },
          check: { en: 'The Application log names the DLL.', 'zh-TW': '應用程式事件記錄列出該 DLL。' },
          fix: [
            {
              en: 'Correct the path in Handler Mappings or ISAPI Filters.',
              'zh-TW': '在「處理常式對應」或「ISAPI 篩選器」修正路徑。',
              command: 'appcmd list config "{site}" -section:system.webServer/handlers',
            },
          ],
        },
      ],
      aliases: ['ERROR_PROC_NOT_FOUND'],
      seeAlso: ['iis/500.0', 'hresult/0x8007007f'],
    },
    {
      id: 'win32/193',
      title: { en: 'Wrong bitness', 'zh-TW': '位元數不符' },
      meaning: {
        en: 'The file is no program that this process can load.',
        'zh-TW': '該檔案不是此處理序能載入的程式。',
      },
      causes: [
        {
          id: 'bitness',
          label: {
            en: '32-bit DLL in a 64-bit pool, or reverse',
            'zh-TW': '32 位元 DLL 在 64 位元集區，或相反',
          },
          why: { en: 'DLL and pool must have the same bitness.', 'zh-TW': 'DLL 與集區的位元數必須相同。' },
          check: {
            en: 'The Application log has event 2274 or 2282.',
            'zh-TW': '應用程式事件記錄有事件 2274 或 2282。',
          },
          fix: [matchBitness],
        },
      ],
      aliases: ['ERROR_BAD_EXE_FORMAT'],
      seeAlso: ['iis/500.19', 'ancm/500.32', 'hresult/0x800700c1'],
    },
    {
      id: 'win32/487',
      title: { en: 'Invalid address', 'zh-TW': '位址無效' },
      meaning: {
        en: 'A program used an address in memory that is not valid.',
        'zh-TW': '程式使用了無效的記憶體位址。',
      },
      causes: [
        {
          id: 'native-crash',
          label: { en: 'a native module fails', 'zh-TW': '原生模組失敗' },
          why: {
            en: 'Often a module, filter or COM component with a fault.',
            'zh-TW': '常是有缺陷的模組、篩選器或 COM 元件。',
          },
          check: {
            en: 'The Application log has event 1000 with the failing module.',
            'zh-TW': '應用程式事件記錄有事件 1000 與失敗的模組。',
          },
          fix: [
            {
              en: 'Update or remove that module.',
              'zh-TW': '更新或移除該模組。',
              command: 'appcmd list modules',
            },
          ],
        },
      ],
      aliases: ['ERROR_INVALID_ADDRESS'],
      seeAlso: ['http/503'],
      sources: ['https://learn.microsoft.com/windows/win32/debug/system-error-codes--0-499-'],
    },
    {
      id: 'win32/574',
      title: { en: 'Program failed at start', 'zh-TW': '程式啟動失敗' },
      meaning: {
        en: 'A process raised an exception that nobody handled, mostly when the ASP.NET Core Module started it.',
        'zh-TW': '處理序發生未處理的例外狀況，多半是 ASP.NET Core 模組啟動它時。',
      },
      causes: [
        {
          id: 'start-failed',
          label: { en: 'missing program or wrong bitness', 'zh-TW': '缺少程式或位元數不符' },
          why: {
            en: '`dotnet.exe` or the application does not start in this pool.',
            'zh-TW': '`dotnet.exe` 或應用程式無法在此集區啟動。',
          },
          check: {
            en: 'The Application log has source `IIS AspNetCore Module V2`.',
            'zh-TW': '應用程式事件記錄的來源為 `IIS AspNetCore Module V2`。',
          },
          fix: [
            {
              en: 'Start it by hand in its folder.',
              'zh-TW': '在其資料夾手動啟動。',
              command: 'dotnet .\\app.dll',
            },
            matchBitness,
          ],
        },
      ],
      aliases: ['ERROR_UNHANDLED_EXCEPTION'],
      seeAlso: ['iis/500.0', 'ancm/500.30', 'hresult/0x8007023e'],
      sources: ['https://learn.microsoft.com/windows/win32/debug/system-error-codes--500-999-'],
    },
    {
      id: 'win32/1009',
      title: { en: 'Registry database damaged', 'zh-TW': '登錄資料庫損毀' },
      meaning: {
        en: 'The registry database is damaged. In the field it comes from broken COM registration.',
        'zh-TW': '登錄資料庫已損毀。實務上常來自 COM 登錄損壞。',
      },
      causes: [comMissing],
      aliases: ['ERROR_BADDB'],
      seeAlso: ['iis/500.0'],
      sources: ['https://learn.microsoft.com/windows/win32/debug/system-error-codes--1000-1299-'],
    },
    {
      id: 'win32/1411',
      title: { en: 'Class does not exist', 'zh-TW': '類別不存在' },
      meaning: { en: 'A class that the program asked for is not there.', 'zh-TW': '程式要求的類別不存在。' },
      causes: [comMissing],
      aliases: ['ERROR_CLASS_DOES_NOT_EXIST'],
      seeAlso: ['iis/500.0'],
      sources: ['https://learn.microsoft.com/windows/win32/debug/system-error-codes--1300-1699-'],
    },
    {
      id: 'win32/1260',
      title: { en: 'Blocked by policy', 'zh-TW': '遭原則封鎖' },
      meaning: {
        en: 'A policy does not let the program run. Beside `404 2` it is the list of ISAPI and CGI Restrictions.',
        'zh-TW': '原則不允許執行該程式。在 `404 2` 旁邊是指「ISAPI 及 CGI 限制」清單。',
      },
      causes: [
        {
          id: 'isapi-cgi-restriction',
          label: { en: 'not allowed in ISAPI and CGI Restrictions', 'zh-TW': '「ISAPI 及 CGI 限制」未允許' },
          why: { en: 'The program is not listed, or is denied.', 'zh-TW': '程式未列入清單，或遭拒絕。' },
          check: { en: 'The log has `404 2 1260`.', 'zh-TW': '記錄檔為 `404 2 1260`。' },
          fix: [
            {
              en: 'Allow it: server node > ISAPI and CGI Restrictions.',
              'zh-TW': '允許它：伺服器節點 >「ISAPI 及 CGI 限制」。',
              command:
                'appcmd set config -section:system.webServer/security/isapiCgiRestriction "/[path=\'C:\\PHP\\php-cgi.exe\'].allowed:true" /commit:apphost',
            },
          ],
        },
      ],
      aliases: ['ERROR_ACCESS_DISABLED_BY_POLICY'],
      seeAlso: ['iis/404.2', 'hresult/0x800704ec'],
      sources: ['https://learn.microsoft.com/windows/win32/debug/system-error-codes--1000-1299-'],
    },
  ],
);
