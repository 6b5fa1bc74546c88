import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'iis/404.17',
  severity: 'error',
  visibility: 'detailed-page',
  versions: 'IIS 7+',
  title: {
    en: 'Dynamic content mapped to the static file handler',
    'zh-TW': '動態內容對應到靜態檔案處理常式',
  },
  meaning: {
    en: 'The file is a script, but no script handler fits, so the request fell to `StaticFile`, which refuses to hand out source code.',
    'zh-TW': '檔案是指令碼，但沒有適用的指令碼處理常式，要求因此落到 `StaticFile`，而它拒絕送出原始碼。',
  },
  causes: [
    {
      id: 'feature-missing',
      label: {
        en: 'ASP.NET, PHP or another runtime is not installed',
        'zh-TW': '未安裝 ASP.NET、PHP 或其他執行階段',
      },
      why: {
        en: 'The role feature or program that serves `{extension}` is missing on this server.',
        'zh-TW': '此伺服器上缺少負責 `{extension}` 的角色功能或程式。',
      },
      check: {
        en: 'The detailed page shows handler `StaticFile` and `0x80070032`; Handler Mappings has no line for `{extension}`.',
        'zh-TW':
          '詳細錯誤網頁顯示處理常式 `StaticFile` 與 `0x80070032`；「處理常式對應」中沒有 `{extension}` 的項目。',
      },
      fix: [
        {
          en: 'Install the feature: for ASP.NET 4.x, in Server Manager > Web Server > Application Development.',
          'zh-TW': '安裝該功能：ASP.NET 4.x 位於伺服器管理員的「網頁伺服器」>「應用程式開發」。',
          command: 'dism /online /enable-feature /featurename:IIS-ASPNET45 /all',
        },
      ],
    },
    {
      id: 'pool-mismatch',
      label: { en: "pool's mode, CLR or bitness fits no handler", 'zh-TW': '集區的模式、CLR 或位元數不符' },
      why: {
        en: 'The handlers for `{extension}` carry a `preCondition` that pool `{appPool}` does not meet: classic against integrated, CLR v2.0 against v4.0, 32-bit against 64-bit.',
        'zh-TW':
          '`{extension}` 的處理常式帶有 `preCondition`，而集區 `{appPool}` 不符合：傳統與整合式、CLR v2.0 與 v4.0、32 位元與 64 位元。',
      },
      check: {
        en: 'Compare the `preCondition` of the handler with `{appPool}` > Basic Settings and Advanced Settings.',
        'zh-TW': '比對處理常式的 `preCondition` 與 `{appPool}` 的「基本設定」及「進階設定」。',
      },
      fix: [
        {
          en: 'Set the pool to the CLR and pipeline mode that the application was made for; not No Managed Code for ASP.NET.',
          'zh-TW': '將集區設為應用程式所需的 CLR 與管線模式；ASP.NET 不可選「沒有受控碼」。',
          command:
            'appcmd set apppool "{appPool}" /managedRuntimeVersion:v4.0 /managedPipelineMode:Integrated',
        },
        {
          en: 'If only a 32-bit handler exists, set Enable 32-Bit Applications to True.',
          'zh-TW': '如果只有 32 位元的處理常式，請將「啟用 32 位元應用程式」設為 True。',
          command: 'appcmd set apppool "{appPool}" /enable32BitAppOnWin64:true',
        },
      ],
    },
    {
      id: 'handler-removed',
      label: { en: 'handler mapping was removed', 'zh-TW': '處理常式對應已被移除' },
      why: {
        en: 'A `web.config` on the way to `{path}` clears or removes the handler.',
        'zh-TW': '`{path}` 沿途的某個 `web.config` 清除或移除了處理常式。',
      },
      check: {
        en: 'Look for `<clear />` or `<remove` below `<handlers>`; the same file works in another site.',
        'zh-TW': '在 `<handlers>` 底下尋找 `<clear />` 或 `<remove`；同樣的檔案在其他網站可以運作。',
      },
      fix: [
        {
          en: 'Delete that line, or choose Revert To Parent in Handler Mappings.',
          'zh-TW': '刪除該行，或在「處理常式對應」選擇「還原為上層」。',
          command: 'appcmd list config "{site}" -section:system.webServer/handlers',
        },
      ],
    },
  ],
  seeAlso: ['iis/404.3', 'iis/404.4', 'iis/500.21'],
  sources: [
    'https://learn.microsoft.com/iis/configuration/system.webserver/handlers/',
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
  ],
});
