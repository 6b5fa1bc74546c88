import { defineTable, type Fix } from '../../entry';

const restoreConfig: Fix = {
  en: 'Restore `applicationHost.config` from `inetpub\\history`, and compare `inetsrv\\config\\schema` with a good server.',
  'zh-TW':
    '從 `inetpub\\history` 還原 `applicationHost.config`，並與正常的伺服器比對 `inetsrv\\config\\schema`。',
  command: 'appcmd list backup',
};

const decrypt: Fix = {
  en: 'Decrypt the section on the machine where the key works, copy it, and encrypt it here.',
  'zh-TW': '在金鑰有效的機器上解密該區段，複製後再於此處加密。',
  command:
    '%windir%\\Microsoft.NET\\Framework64\\v4.0.30319\\aspnet_regiis.exe -pdf "system.web/identity" "{physicalPath}"',
};

/** 500.19: configuration that IIS cannot use. */
export default defineTable(
  {
    severity: 'error',
    visibility: 'detailed-page',
    sources: [
      'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-error-500-19-webpage',
    ],
  },
  [
    {
      id: 'hresult/0x8007000d',
      title: { en: 'Invalid data', 'zh-TW': '資料無效' },
      meaning: {
        en: 'A file is malformed or holds something that IIS does not know.',
        'zh-TW': '檔案格式錯誤，或含有 IIS 不認得的內容。',
      },
      causes: [
        {
          id: '500-19-unknown-section',
          label: { en: '500.19: section of a missing module', 'zh-TW': '500.19：未安裝模組的區段' },
          why: {
            en: '`<rewrite>` needs URL Rewrite, `<aspNetCore>` the Hosting Bundle, installed after IIS.',
            'zh-TW': '`<rewrite>` 需要 URL Rewrite，`<aspNetCore>` 需要在 IIS 之後安裝的裝載套件組合。',
          },
          check: { en: 'Config Source shows the line.', 'zh-TW': '「設定來源」顯示該行。' },
          fix: [
            {
              en: 'Install that module, URL Rewrite or the Hosting Bundle, then restart IIS.',
              'zh-TW': '安裝該模組（URL Rewrite 或裝載套件組合），再重新啟動 IIS。',
              command: 'net stop was /y && net start w3svc',
            },
          ],
        },
        {
          id: '500-19-bad-xml',
          label: { en: '500.19: bad XML', 'zh-TW': '500.19：XML 錯誤' },
          why: { en: 'A tag is not closed, or the encoding is wrong.', 'zh-TW': '標籤未關閉，或編碼錯誤。' },
          check: {
            en: 'Config Source stops at the line, or shows line 0.',
            'zh-TW': '「設定來源」停在該行，或顯示第 0 行。',
          },
          fix: [
            {
              en: 'Mend `web.config` in an XML editor, and save it as UTF-8.',
              'zh-TW': '以 XML 編輯器修正 `web.config`，並存成 UTF-8。',
            },
          ],
        },
        {
          id: '500-0-asp-mapping',
          label: { en: '500.0: ASP is mapped wrongly', 'zh-TW': '500.0：ASP 的對應錯誤' },
          why: {
            en: '`ASPClassic` lacks `asp.dll` or `IsapiModule`.',
            'zh-TW': '`ASPClassic` 缺少 `asp.dll` 或 `IsapiModule`。',
          },
          check: { en: 'The path ends in `.asp`.', 'zh-TW': '路徑以 `.asp` 結尾。' },
          fix: [
            {
              en: 'Install ASP again.',
              'zh-TW': '重新安裝 ASP。',
              command: 'dism /online /enable-feature /featurename:IIS-ASP /all',
            },
          ],
        },
      ],
      seeAlso: ['iis/500.19', 'iis/500.0', 'win32/13'],
      sources: [
        'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-error-500-19-webpage',
        'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/www-administration-management/http-error-500-when-you-visit-web-site',
      ],
    },
    {
      id: 'hresult/0x80070021',
      title: { en: 'Section locked', 'zh-TW': '區段已鎖定' },
      meaning: {
        en: 'A file is locked. In IIS it means a section that `applicationHost.config` locks.',
        'zh-TW': '檔案已鎖定。在 IIS 中是指 `applicationHost.config` 鎖定的區段。',
      },
      causes: [
        {
          id: '500-19-section-locked',
          label: { en: '500.19: section locked at a higher level', 'zh-TW': '500.19：區段在上層被鎖定' },
          why: {
            en: '`web.config` sets `{section}`, which is not delegated, or its feature is not installed.',
            'zh-TW': '`web.config` 設定了未委派的 `{section}`，或未安裝其功能。',
          },
          check: { en: 'Config Source shows the line.', 'zh-TW': '「設定來源」顯示該行。' },
          fix: [
            {
              en: 'Unlock it: server node > Feature Delegation > Read/Write.',
              'zh-TW': '解除鎖定：伺服器節點 >「功能委派」>「讀取/寫入」。',
              command: 'appcmd unlock config -section:{section}',
            },
            {
              en: 'For locked handlers or modules on a new server, install ASP.NET 4.x.',
              'zh-TW': '新伺服器的處理常式或模組被鎖定時，請安裝 ASP.NET 4.x。',
              command: 'dism /online /enable-feature /featurename:IIS-ASPNET45 /all',
            },
          ],
        },
      ],
      seeAlso: ['iis/500.19', 'win32/33'],
    },
    {
      id: 'hresult/0x800700b7',
      title: { en: 'Already exists', 'zh-TW': '已存在' },
      meaning: { en: 'A collection has the same entry twice.', 'zh-TW': '集合中有重複的項目。' },
      causes: [
        {
          id: '500-19-duplicate-entry',
          label: { en: '500.19: entry declared twice', 'zh-TW': '500.19：項目重複宣告' },
          why: {
            en: '`web.config` adds what its parent has.',
            'zh-TW': '`web.config` 加入了上層已有的項目。',
          },
          check: { en: 'Config Source shows the line.', 'zh-TW': '「設定來源」顯示該行。' },
          fix: [
            {
              en: 'Put `<remove>` before it, or delete it.',
              'zh-TW': '在它之前加上 `<remove>`，或刪除它。',
              config: `<system.webServer>
  <staticContent>
    <remove fileExtension="{extension}" />
    <mimeMap fileExtension="{extension}" mimeType="application/json" />
  </staticContent>
</system.webServer>`,
            },
          ],
        },
      ],
      seeAlso: ['iis/500.19', 'win32/183'],
    },
    {
      id: 'hresult/0x80070490',
      title: { en: 'Element not found', 'zh-TW': '找不到項目' },
      meaning: {
        en: 'Windows did not find an element. In the field, beside 500.19, the schema or a key container is damaged.',
        'zh-TW': 'Windows 找不到項目。實務上在 500.19 旁邊，表示結構描述或金鑰容器損毀。',
      },
      causes: [
        {
          id: '500-19-damaged-schema',
          label: { en: '500.19: schema or key damaged', 'zh-TW': '500.19：結構描述或金鑰損毀' },
          why: {
            en: 'A file is missing, often after an upgrade or a removed add-on.',
            'zh-TW': '常在升級或移除附加元件後缺少檔案。',
          },
          check: { en: 'Config Source shows the line.', 'zh-TW': '「設定來源」顯示該行。' },
          fix: [restoreConfig],
        },
      ],
      seeAlso: ['iis/500.19'],
      sources: [
        'https://learn.microsoft.com/openspecs/windows_protocols/ms-erref/705fb797-2175-4a90-b5a3-3918024b10b8',
      ],
    },
    {
      id: 'hresult/0x80070585',
      title: { en: 'Invalid index', 'zh-TW': '索引無效' },
      meaning: {
        en: 'An index is not valid. In the field it comes while IIS reads its configuration.',
        'zh-TW': '索引無效。實務上出現在 IIS 讀取組態時。',
      },
      causes: [
        {
          id: '500-19-damaged-config',
          label: { en: '500.19: configuration damaged', 'zh-TW': '500.19：組態損毀' },
          why: { en: 'Often a section that is incomplete.', 'zh-TW': '常是不完整的區段。' },
          check: { en: 'Config Source shows the line.', 'zh-TW': '「設定來源」顯示該行。' },
          fix: [restoreConfig],
        },
      ],
      seeAlso: ['iis/500.19'],
      sources: [
        'https://learn.microsoft.com/openspecs/windows_protocols/ms-erref/705fb797-2175-4a90-b5a3-3918024b10b8',
      ],
    },
    {
      id: 'hresult/0x80090016',
      title: { en: 'Key set not found', 'zh-TW': '找不到金鑰組' },
      meaning: {
        en: 'A key container does not exist or may not be read.',
        'zh-TW': '金鑰容器不存在或無法讀取。',
      },
      causes: [
        {
          id: '500-19-key-missing',
          label: { en: '500.19: settings cannot be decrypted', 'zh-TW': '500.19：設定無法解密' },
          why: {
            en: 'In the field, the configuration came from another machine, or the key was deleted.',
            'zh-TW': '實務上，組態來自另一台機器，或金鑰已刪除。',
          },
          check: { en: 'Config Source shows an encrypted value.', 'zh-TW': '「設定來源」顯示加密的值。' },
          fix: [decrypt],
        },
      ],
      aliases: ['NTE_BAD_KEYSET'],
      seeAlso: ['iis/500.19'],
      sources: ['https://learn.microsoft.com/windows/win32/com/com-error-codes-4'],
    },
    {
      id: 'hresult/0x8009000b',
      title: { en: 'Key not usable', 'zh-TW': '金鑰無法使用' },
      meaning: { en: 'A key is not valid in its present state.', 'zh-TW': '金鑰在目前狀態下無效。' },
      causes: [
        {
          id: '500-19-wrong-key',
          label: { en: '500.19: settings encrypted with another key', 'zh-TW': '500.19：設定以其他金鑰加密' },
          why: {
            en: 'In the field, the file was encrypted on another machine.',
            'zh-TW': '實務上，檔案是在另一台機器加密的。',
          },
          check: { en: 'Config Source shows an encrypted value.', 'zh-TW': '「設定來源」顯示加密的值。' },
          fix: [decrypt],
        },
      ],
      aliases: ['NTE_BAD_KEY_STATE'],
      seeAlso: ['iis/500.19', 'hresult/0x80090016'],
      sources: ['https://learn.microsoft.com/windows/win32/com/com-error-codes-4'],
    },
  ],
);
