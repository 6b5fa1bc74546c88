import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'iis/500.19',
  severity: 'error',
  visibility: 'detailed-page',
  versions: 'IIS 7+',
  title: { en: 'Configuration data is invalid', 'zh-TW': '組態資料無效' },
  meaning: {
    en: 'IIS could not read or use a configuration file on the way to this path. The HRESULT on the detailed page says which of the causes it is; Config File and Config Source show the line. In IIS 6 the same number meant wrong metabase data for the file, mostly in its script maps.',
    'zh-TW':
      'IIS 無法讀取或使用此路徑沿途的某個組態檔。詳細錯誤網頁的 HRESULT 指出原因；「設定檔案」與「設定來源」會顯示是哪一行。在 IIS 6，同一號碼表示該檔案的 Metabase 資料錯誤，多半是指令碼對應。',
  },
  causes: [
    {
      id: 'section-locked',
      label: {
        en: 'section locked at a higher level (0x80070021)',
        'zh-TW': '區段在上層被鎖定（0x80070021）',
      },
      why: {
        en: '`web.config` sets `{section}`, and `applicationHost.config` does not let sites change that section. Or the feature that unlocks it, such as ASP.NET 4.x for handlers and modules, is not installed.',
        'zh-TW':
          '`web.config` 設定了 `{section}`，而 `applicationHost.config` 不允許網站變更該區段；或是會解除鎖定的功能尚未安裝，例如處理常式與模組所需的 ASP.NET 4.x。',
      },
      check: {
        en: 'The error code is `0x80070021`; Config Source marks the line of the section.',
        'zh-TW': '錯誤碼為 `0x80070021`；「設定來源」會標示該區段所在的行。',
      },
      fix: [
        {
          en: 'Unlock the section: IIS Manager, server node > Feature Delegation > Read/Write.',
          'zh-TW': '解除區段鎖定：IIS 管理員的伺服器節點 >「功能委派」>「讀取/寫入」。',
          command: 'appcmd unlock config -section:{section}',
        },
        {
          en: 'Or delete the section from `web.config` and set it at server level.',
          'zh-TW': '或從 `web.config` 刪除該區段，改在伺服器層級設定。',
        },
        {
          en: 'If handlers or modules are locked on a new server, install ASP.NET 4.x.',
          'zh-TW': '如果是新伺服器上的處理常式或模組被鎖定，請安裝 ASP.NET 4.x。',
          command: 'dism /online /enable-feature /featurename:IIS-ASPNET45 /all',
        },
      ],
    },
    {
      id: 'unknown-section',
      label: {
        en: 'section or attribute is unknown (0x8007000d)',
        'zh-TW': '未知的區段或屬性（0x8007000d）',
      },
      why: {
        en: 'It is misspelt, or its module is not installed: `<rewrite>` needs URL Rewrite, `<aspNetCore>` the .NET Hosting Bundle.',
        'zh-TW':
          '拼錯，或所屬的模組尚未安裝：`<rewrite>` 需要 URL Rewrite，`<aspNetCore>` 需要 .NET 裝載套件組合。',
      },
      check: {
        en: 'The error code is `0x8007000d`; Config Error quotes the name.',
        'zh-TW': '錯誤碼為 `0x8007000d`；「設定錯誤」會以引號列出名稱。',
      },
      fix: [
        {
          en: 'Install the module that the section belongs to. For `<rewrite>` that is URL Rewrite 2.1; for `<aspNetCore>` the Hosting Bundle, and restart IIS afterwards.',
          'zh-TW':
            '安裝該區段所屬的模組：`<rewrite>` 為 URL Rewrite 2.1，`<aspNetCore>` 為裝載套件組合，安裝後重新啟動 IIS。',
          command: 'net stop was /y && net start w3svc',
        },
      ],
    },
    {
      id: 'bad-xml',
      label: { en: 'the XML is broken (0x8007000d)', 'zh-TW': 'XML 格式錯誤（0x8007000d）' },
      why: {
        en: '`{configFile}` is not well-formed near line {configLine}.',
        'zh-TW': '`{configFile}` 格式不正確，行號約為 {configLine}。',
      },
      check: {
        en: 'The error code is `0x8007000d`; Config Source shows the line. No line at all, or line 0, points to the encoding or the first characters.',
        'zh-TW':
          '錯誤碼為 `0x8007000d`；「設定來源」會顯示該行。如果沒有行號或為第 0 行，問題在編碼或檔案開頭的字元。',
      },
      fix: [
        {
          en: 'Open `web.config` in an XML editor, close every tag, and save it as UTF-8.',
          'zh-TW': '以 XML 編輯器開啟 `web.config`，補上每個結尾標籤，並存成 UTF-8。',
        },
      ],
    },
    {
      id: 'no-permission',
      label: { en: 'configuration file not readable (0x80070005)', 'zh-TW': '無法讀取組態檔（0x80070005）' },
      why: {
        en: 'The worker process of `{appPool}` may not read `web.config` or its folder.',
        'zh-TW': '`{appPool}` 的背景工作處理序沒有讀取 `web.config` 或其資料夾的權限。',
      },
      check: {
        en: 'The error code is `0x80070005`; Config File shows the path that could not be read.',
        'zh-TW': '錯誤碼為 `0x80070005`；「設定檔案」會顯示無法讀取的路徑。',
      },
      fix: [
        {
          en: 'Grant read rights to the folder. For content on a share, set Connect As instead.',
          'zh-TW': '授與資料夾的讀取權限；若內容位於共用資料夾，則改設定「連線身分」。',
          command:
            'icacls "{physicalPath}" /grant "IIS_IUSRS:(OI)(CI)RX" "IIS AppPool\\{appPool}:(OI)(CI)RX"',
        },
      ],
    },
    {
      id: 'duplicate-entry',
      label: { en: 'an entry is declared twice (0x800700b7)', 'zh-TW': '項目重複宣告（0x800700b7）' },
      why: {
        en: 'The child adds what the parent has added already: a handler, a MIME type, a module, a default document.',
        'zh-TW': '子層加入了上層已加入的項目：處理常式、MIME 類型、模組或預設文件。',
      },
      check: {
        en: 'The error code is `0x800700b7`; Config Error names the key, Config Source the line.',
        'zh-TW': '錯誤碼為 `0x800700b7`；「設定錯誤」列出索引鍵，「設定來源」顯示該行。',
      },
      fix: [
        {
          en: 'Put a `<remove>` before the `<add>`, or delete the copy.',
          'zh-TW': '在 `<add>` 之前加上 `<remove>`，或刪除重複的項目。',
          config: `<system.webServer>
  <staticContent>
    <remove fileExtension="{extension}" />
    <mimeMap fileExtension="{extension}" mimeType="application/json" />
  </staticContent>
</system.webServer>`,
        },
        {
          en: 'If an ASP.NET Core site holds another application, keep its settings from being inherited.',
          'zh-TW': '如果 ASP.NET Core 網站底下還有其他應用程式，請避免其設定被繼承。',
          config: `<location path="." inheritInChildApplications="false">
  <system.webServer>
    <handlers>
      <add name="aspNetCore" path="*" verb="*" modules="AspNetCoreModuleV2" resourceType="Unspecified" />
    </handlers>
  </system.webServer>
</location>`,
        },
      ],
    },
    {
      id: 'module-missing',
      label: { en: "a module's DLL is missing (0x8007007e)", 'zh-TW': '缺少模組的 DLL（0x8007007e）' },
      why: {
        en: 'An entry of `<globalModules>`, or a compression scheme of `<httpCompression>`, names a DLL that is not there or whose own libraries are not.',
        'zh-TW':
          '`<globalModules>` 的項目或 `<httpCompression>` 的壓縮方法指定的 DLL 不存在，或缺少它所需的程式庫。',
      },
      check: {
        en: 'The error code is `0x8007007e`; the page names the module, the Application log has event 2280.',
        'zh-TW': '錯誤碼為 `0x8007007e`；網頁列出模組，應用程式事件記錄有事件 2280。',
      },
      fix: [
        {
          en: 'Install the product of the module again, or remove the entry in IIS Manager, server node > Modules > Configure Native Modules.',
          'zh-TW': '重新安裝該模組的產品，或在 IIS 管理員的伺服器節點 >「模組」>「設定原生模組」移除該項目。',
          command: 'appcmd list config -section:system.webServer/globalModules',
        },
        {
          en: 'If the DLL is a compression scheme left behind, such as `xpress`, remove the scheme.',
          'zh-TW': '如果該 DLL 屬於殘留的壓縮方法（例如 `xpress`），請移除該方法。',
          command:
            'appcmd set config -section:system.webServer/httpCompression /-"[name=\'xpress\']" /commit:apphost',
        },
      ],
    },
    {
      id: 'wrong-bitness',
      label: { en: 'a module has the wrong bitness (0x800700c1)', 'zh-TW': '模組的位元數不符（0x800700c1）' },
      why: {
        en: 'A 64-bit module is loaded into a 32-bit pool, or the other way round.',
        'zh-TW': '64 位元模組載入 32 位元集區，或相反。',
      },
      check: {
        en: 'The error code is `0x800700c1`; the Application log has event 2274 or 2282 with the DLL.',
        'zh-TW': '錯誤碼為 `0x800700c1`；應用程式事件記錄有事件 2274 或 2282，並列出 DLL。',
      },
      fix: [
        {
          en: 'Set Enable 32-Bit Applications of pool `{appPool}` to what the module needs.',
          'zh-TW': '將集區 `{appPool}` 的「啟用 32 位元應用程式」設為模組所需的值。',
          command: 'appcmd set apppool "{appPool}" /enable32BitAppOnWin64:false',
        },
        {
          en: 'Or limit the module to pools of its bitness with `preCondition="bitness64"`.',
          'zh-TW': '或以 `preCondition="bitness64"` 將模組限制在相同位元數的集區。',
        },
      ],
    },
    {
      id: 'bad-physical-path',
      label: {
        en: 'content folder not found (0x80070003, 0x8007010b)',
        'zh-TW': '找不到內容資料夾（0x80070003、0x8007010b）',
      },
      why: {
        en: 'The physical path is wrong, points to a file, lies on a drive letter that the service does not have, or on a share that is down.',
        'zh-TW': '實體路徑錯誤、指向檔案、位於服務看不到的磁碟機代號，或位於無法連線的共用資料夾。',
      },
      check: {
        en: 'The error code is `0x80070003`, `0x8007010b` or, for a share, `0x80070035`; see Physical Path.',
        'zh-TW': '錯誤碼為 `0x80070003`、`0x8007010b`，共用資料夾則為 `0x80070035`；查看「實體路徑」。',
      },
      fix: [
        {
          en: 'Correct the path in Basic Settings; write a share as `\\\\server\\share`, not as a mapped drive.',
          'zh-TW': '在「基本設定」修正路徑；共用資料夾請寫成 `\\\\server\\share`，不要使用對應的磁碟機。',
          command: 'appcmd set vdir "{site}/" /physicalPath:"D:\\sites\\contoso"',
        },
      ],
    },
    {
      id: 'bad-credentials',
      label: {
        en: 'account for the content is wrong (0x8007052e)',
        'zh-TW': '內容所用的帳戶錯誤（0x8007052e）',
      },
      why: {
        en: 'The Connect As user or the pool account has a new password or is locked.',
        'zh-TW': '「連線身分」的使用者或集區帳戶已變更密碼，或已被鎖定。',
      },
      check: {
        en: 'The error code is `0x8007052e`; Basic Settings > Test Settings fails at authentication.',
        'zh-TW': '錯誤碼為 `0x8007052e`；「基本設定」>「測試設定」在驗證步驟失敗。',
      },
      fix: [
        {
          en: 'Enter the account again in Basic Settings > Connect As, or in `{appPool}` > Advanced Settings > Identity.',
          'zh-TW':
            '在「基本設定」>「連線身分」重新輸入帳戶，或在 `{appPool}` 的「進階設定」>「識別」重新輸入。',
          command: 'appcmd set vdir "{site}/" /userName:CONTOSO\\svc-web /password:PASSWORD',
        },
      ],
    },
    {
      id: 'file-in-use',
      label: { en: 'configuration file in use (0x80070020)', 'zh-TW': '組態檔使用中（0x80070020）' },
      why: {
        en: 'A deployment, an antivirus scanner or an editor holds the file.',
        'zh-TW': '部署作業、防毒軟體或編輯器正占用該檔案。',
      },
      check: {
        en: 'The error code is `0x80070020`, and it goes away by itself; Process Monitor shows `SHARING VIOLATION`.',
        'zh-TW': '錯誤碼為 `0x80070020`，並會自行消失；Process Monitor 顯示 `SHARING VIOLATION`。',
      },
      fix: [
        {
          en: 'Exclude `web.config` from the scanner, and deploy with `app_offline.htm`.',
          'zh-TW': '將 `web.config` 排除於掃描之外，並以 `app_offline.htm` 進行部署。',
        },
      ],
    },
    {
      id: 'encrypted-section',
      label: {
        en: 'encrypted settings cannot be read (0x80090016)',
        'zh-TW': '無法讀取加密的設定（0x80090016）',
      },
      why: {
        en: 'The configuration was copied from another machine, or its key container is damaged; an encrypted `system.web/identity` also fails in integrated mode.',
        'zh-TW':
          '組態是從另一台機器複製而來，或其金鑰容器已損毀；在整合式模式下，加密的 `system.web/identity` 也會失敗。',
      },
      check: {
        en: 'The error code is `0x80090016` or `0x8009000b`, and Config Source shows an encrypted value.',
        'zh-TW': '錯誤碼為 `0x80090016` 或 `0x8009000b`，且「設定來源」顯示加密的值。',
      },
      fix: [
        {
          en: 'Decrypt the section where the key works, copy the file again, and encrypt it here.',
          'zh-TW': '在金鑰有效的機器上解密該區段，重新複製檔案，再於此處加密。',
          command:
            '%windir%\\Microsoft.NET\\Framework64\\v4.0.30319\\aspnet_regiis.exe -pdf "system.web/identity" "{physicalPath}"',
        },
      ],
    },
    {
      id: 'section-below-application',
      label: { en: "section allowed only at the application's root", 'zh-TW': '區段只能放在應用程式根目錄' },
      why: {
        en: '`<authentication>` or another section marked `MachineToApplication` stands in a folder that is not an application.',
        'zh-TW': '`<authentication>` 等標示為 `MachineToApplication` 的區段，位於不是應用程式的資料夾中。',
      },
      check: { en: 'The message names `allowDefinition`.', 'zh-TW': '訊息中提到 `allowDefinition`。' },
      fix: [
        {
          en: "Make the folder an application in IIS Manager, Convert to Application, or move the section to the root's `web.config`.",
          'zh-TW':
            '在 IIS 管理員以「轉換成應用程式」將資料夾設為應用程式，或將該區段移到根目錄的 `web.config`。',
          command: 'appcmd add app /site.name:"{site}" /path:/app /physicalPath:"{physicalPath}\\app"',
        },
      ],
    },
    {
      id: 'file-missing',
      label: { en: 'a configuration file is missing (0x80070002)', 'zh-TW': '缺少組態檔（0x80070002）' },
      why: {
        en: '`web.config`, or a file that one of its `configSource` attributes names, was deleted or not deployed.',
        'zh-TW': '`web.config`，或其 `configSource` 屬性指定的檔案已刪除或未部署。',
      },
      check: {
        en: 'The error code is `0x80070002`; Config File shows which file is meant.',
        'zh-TW': '錯誤碼為 `0x80070002`；「設定檔案」會顯示是哪個檔案。',
      },
      fix: [
        {
          en: 'Deploy that file, or delete the `configSource` attribute that names it.',
          'zh-TW': '部署該檔案，或刪除指定它的 `configSource` 屬性。',
          command: 'findstr /s /n /i "configSource" "{physicalPath}\\web.config"',
        },
      ],
    },
    {
      id: 'configuration-damaged',
      label: { en: 'server configuration is damaged (0x80070490)', 'zh-TW': '伺服器組態損毀（0x80070490）' },
      why: {
        en: '`applicationHost.config` or a file of the schema folder was edited by hand or comes from another version.',
        'zh-TW': '`applicationHost.config` 或結構描述資料夾中的檔案遭手動修改，或來自其他版本。',
      },
      check: {
        en: 'The error code is `0x80070490` or `0x80070585`, and every site is hit.',
        'zh-TW': '錯誤碼為 `0x80070490` 或 `0x80070585`，且所有網站都受影響。',
      },
      fix: [
        {
          en: 'List the copies that IIS keeps in `C:\\inetpub\\history`.',
          'zh-TW': '列出 IIS 保留在 `C:\\inetpub\\history` 的複本。',
          command: 'appcmd list backup',
        },
        {
          en: 'Restore the last good one by its name in that list; later changes are lost.',
          'zh-TW': '以清單中的名稱還原最後一份正常的複本；之後的變更會遺失。',
          command: 'appcmd restore backup CFGHISTORY_0000000012',
        },
      ],
    },
  ],
  seeAlso: ['iis/500.21', 'iis/500.0', 'iis/500.22', 'http/500', 'guide/detailed-errors'],
  sources: [
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-error-500-19-webpage',
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
  ],
});
