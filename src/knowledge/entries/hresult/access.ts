import { type Cause, defineTable, type Fix } from '../../entry';

export const grantRead: Fix = {
  en: 'Grant read rights on the folder.',
  'zh-TW': '授與資料夾的讀取權限。',
  command: 'icacls "{physicalPath}" /grant "IIS_IUSRS:(OI)(CI)RX" "IIS AppPool\\{appPool}:(OI)(CI)RX"',
};

const processPath: Fix = {
  en: 'Correct `processPath` and `arguments`.',
  'zh-TW': '修正 `processPath` 與 `arguments`。',
  config: `<system.webServer>
  <aspNetCore processPath="dotnet" arguments=".\\app.dll" hostingModel="inprocess" />
</system.webServer>`,
};

export const setPath: Fix = {
  en: 'Correct the physical path in Basic Settings.',
  'zh-TW': '在「基本設定」修正實體路徑。',
  command: 'appcmd set vdir "{site}/" /physicalPath:"D:\\sites\\contoso"',
};

export const listHandlers: Fix = {
  en: 'Correct the program in Handler Mappings or ISAPI Filters.',
  'zh-TW': '在「處理常式對應」或「ISAPI 篩選器」修正程式。',
  command: 'appcmd list config "{site}" -section:system.webServer/handlers',
};

const notAtPath: Cause = {
  id: '404-0-not-at-physical-path',
  label: { en: '404.0: not at the physical path', 'zh-TW': '404.0：實體路徑上沒有檔案' },
  why: {
    en: 'It was not deployed, or a path or rewrite rule leads elsewhere.',
    'zh-TW': '未部署，或路徑、重寫規則指向別處。',
  },
  check: { en: 'Physical Path shows where IIS looked.', 'zh-TW': '「實體路徑」顯示 IIS 尋找的位置。' },
  fix: [
    {
      en: 'Put it there, or correct the path.',
      'zh-TW': '放到該處，或修正路徑。',
      command: 'appcmd list vdir "{site}/" /text:physicalPath',
    },
  ],
};

/** Files, folders and accounts that IIS cannot use. */
export default defineTable(
  {
    severity: 'error',
    visibility: 'detailed-page',
    sources: [
      'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-error-500-19-webpage',
      'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    ],
  },
  [
    {
      id: 'hresult/0x80070005',
      title: { en: 'Access denied', 'zh-TW': '存取被拒' },
      meaning: {
        en: 'Windows refused access. The status beside it says to what: a configuration file, the content, a DLL, or the site as a whole.',
        'zh-TW': 'Windows 拒絕存取。旁邊的狀態說明對象：組態檔、內容、DLL 或整個網站。',
      },
      causes: [
        {
          id: '500-19-config-unreadable',
          label: { en: '500.19: configuration file not readable', 'zh-TW': '500.19：無法讀取組態檔' },
          why: {
            en: 'The worker process of `{appPool}` may not read `web.config` or its folder.',
            'zh-TW': '`{appPool}` 的背景工作處理序無法讀取 `web.config` 或其資料夾。',
          },
          check: { en: 'Config File shows the file.', 'zh-TW': '「設定檔案」顯示該檔案。' },
          fix: [grantRead],
        },
        {
          id: '401-3-ntfs',
          label: { en: '401.3: no NTFS right', 'zh-TW': '401.3：沒有 NTFS 權限' },
          why: {
            en: 'The user, or the account for anonymous visitors, may not read the file.',
            'zh-TW': '使用者或匿名訪客的帳戶無法讀取檔案。',
          },
          check: {
            en: 'Logon User and Physical Path name both sides.',
            'zh-TW': '「登入使用者」與「實體路徑」列出雙方。',
          },
          fix: [grantRead],
        },
        {
          id: '401-2-no-credentials',
          label: { en: '401.2: nobody has logged on', 'zh-TW': '401.2：尚未登入' },
          why: {
            en: 'Anonymous access is off and no accepted credentials came. It is also the first step of a handshake.',
            'zh-TW': '匿名存取已關閉，且未收到可接受的認證。也可能是交握的第一步。',
          },
          check: { en: 'Logon Method is not yet determined.', 'zh-TW': '「登入方法」尚未決定。' },
          fix: [
            {
              en: 'Send credentials, or enable a fitting method.',
              'zh-TW': '傳送認證，或啟用適當的方法。',
              command:
                'appcmd set config "{site}" -section:system.webServer/security/authentication/windowsAuthentication /enabled:true /commit:apphost',
            },
          ],
        },
        {
          id: '403-7-client-certificate',
          label: { en: '403.7: no client certificate', 'zh-TW': '403.7：沒有用戶端憑證' },
          why: {
            en: 'SSL Settings require a certificate and the client sent none.',
            'zh-TW': '「SSL 設定」需要憑證，但用戶端未傳送。',
          },
          check: { en: 'The log has `403 7`.', 'zh-TW': '記錄檔為 `403 7`。' },
          fix: [
            {
              en: 'Install one in the client, or only accept certificates.',
              'zh-TW': '在用戶端安裝憑證，或改為只接受憑證。',
              command:
                'appcmd set config "{site}" -section:system.webServer/security/access /sslFlags:Ssl,SslNegotiateCert /commit:apphost',
            },
          ],
        },
        {
          id: '500-0-isapi-dll',
          label: { en: '500.0: ISAPI DLL not readable', 'zh-TW': '500.0：無法讀取 ISAPI DLL' },
          why: { en: 'The pool may not load a filter or program.', 'zh-TW': '集區無法載入篩選器或程式。' },
          check: {
            en: 'Application log, event 2214 or 2268.',
            'zh-TW': '應用程式事件記錄的事件 2214 或 2268。',
          },
          fix: [
            {
              en: 'Grant read and execute on the DLL.',
              'zh-TW': '授與 DLL 的讀取與執行權限。',
              command: 'icacls "C:\\isapi\\filter.dll" /grant "IIS_IUSRS:RX"',
            },
          ],
        },
      ],
      aliases: ['E_ACCESSDENIED'],
      seeAlso: ['iis/500.19', 'iis/401.3', 'iis/401.2', 'iis/403.7', 'iis/500.0', 'win32/5'],
    },
    {
      id: 'hresult/0x80070002',
      title: { en: 'File not found', 'zh-TW': '找不到檔案' },
      meaning: {
        en: 'A file is missing: the requested one beside 404.0, else a program or configuration file.',
        'zh-TW': '缺少檔案：404.0 旁邊是要求的檔案，否則是程式或組態檔。',
      },
      causes: [
        notAtPath,
        {
          id: '500-0-process-path',
          label: { en: '500.0, 502.5: application not found', 'zh-TW': '500.0、502.5：找不到應用程式' },
          why: { en: '`processPath` or its file is wrong.', 'zh-TW': '`processPath` 或其檔案錯誤。' },
          check: {
            en: 'Application log, source `IIS AspNetCore Module V2`.',
            'zh-TW': '應用程式事件記錄，來源為 `IIS AspNetCore Module V2`。',
          },
          fix: [processPath],
        },
        {
          id: '500-19-config-missing',
          label: { en: '500.19: configuration file missing', 'zh-TW': '500.19：缺少組態檔' },
          why: {
            en: 'In the field, a `configSource` names a file that is gone.',
            'zh-TW': '實務上，`configSource` 指定的檔案已不存在。',
          },
          check: { en: 'Config File shows the file.', 'zh-TW': '「設定檔案」顯示該檔案。' },
          fix: [
            {
              en: 'Restore the file, or remove `configSource`.',
              'zh-TW': '還原檔案，或移除 `configSource`。',
            },
          ],
        },
      ],
      seeAlso: ['iis/404.0', 'iis/500.0', 'ancm/502.5', 'win32/2'],
      sources: [
        'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
        'https://learn.microsoft.com/aspnet/core/test/troubleshoot-azure-iis',
      ],
    },
    {
      id: 'hresult/0x80070003',
      title: { en: 'Path not found', 'zh-TW': '找不到路徑' },
      meaning: { en: 'A folder in a path does not exist.', 'zh-TW': '路徑中的資料夾不存在。' },
      causes: [
        {
          id: '500-19-site-path',
          label: { en: '500.19: physical path is wrong', 'zh-TW': '500.19：實體路徑錯誤' },
          why: {
            en: 'The folder is gone, or lies on a mapped drive.',
            'zh-TW': '資料夾已不存在，或位於網路磁碟機。',
          },
          check: {
            en: 'Physical Path shows where IIS looked.',
            'zh-TW': '「實體路徑」顯示 IIS 尋找的位置。',
          },
          fix: [setPath],
        },
        notAtPath,
      ],
      seeAlso: ['iis/500.19', 'iis/404.0', 'win32/3'],
    },
    {
      id: 'hresult/0x00000003',
      title: { en: 'Path not found (CGI)', 'zh-TW': '找不到路徑（CGI）' },
      meaning: {
        en: 'The plain Windows error 3, as a 502.2 shows it.',
        'zh-TW': 'Windows 錯誤 3，顯示於 502.2。',
      },
      causes: [
        {
          id: '502-2-cgi-path',
          label: { en: '502.2: CGI program not found', 'zh-TW': '502.2：找不到 CGI 程式' },
          why: { en: 'The handler names a path that does not exist.', 'zh-TW': '處理常式指定的路徑不存在。' },
          check: {
            en: 'The Executable of the mapping is not on the disk.',
            'zh-TW': '對應的「可執行檔」不在磁碟上。',
          },
          fix: [listHandlers],
        },
      ],
      seeAlso: ['win32/3', 'iis/502.2', 'hresult/0x80070003'],
      sources: [
        'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
      ],
    },
    {
      id: 'hresult/0x80070020',
      title: { en: 'File in use', 'zh-TW': '檔案使用中' },
      meaning: { en: 'Another process holds the file.', 'zh-TW': '其他處理序佔用該檔案。' },
      causes: [
        {
          id: '500-19-file-in-use',
          label: { en: '500.19: configuration file in use', 'zh-TW': '500.19：組態檔使用中' },
          why: {
            en: 'Often a deployment, a scanner or an editor.',
            'zh-TW': '常是部署作業、防毒軟體或編輯器。',
          },
          check: {
            en: 'It comes and goes; Process Monitor shows `SHARING VIOLATION`.',
            'zh-TW': '時有時無；Process Monitor 顯示 `SHARING VIOLATION`。',
          },
          fix: [
            {
              en: 'Deploy with `app_offline.htm`, and exclude the folder from the scanner.',
              'zh-TW': '以 `app_offline.htm` 部署，並將資料夾排除於掃描之外。',
            },
          ],
        },
      ],
      seeAlso: ['iis/500.19', 'win32/32'],
    },
    {
      id: 'hresult/0x8007010b',
      title: { en: 'Invalid folder', 'zh-TW': '資料夾無效' },
      meaning: { en: 'The name leads to no usable folder.', 'zh-TW': '名稱並未指向可用的資料夾。' },
      causes: [
        {
          id: '500-19-content-folder',
          label: { en: '500.19: content folder not accessible', 'zh-TW': '500.19：無法存取內容資料夾' },
          why: {
            en: 'It is missing, offline, a file, or has no rights for the pool.',
            'zh-TW': '資料夾不存在、離線、其實是檔案，或集區沒有權限。',
          },
          check: {
            en: 'Physical Path shows where IIS looked.',
            'zh-TW': '「實體路徑」顯示 IIS 尋找的位置。',
          },
          fix: [setPath, grantRead],
        },
      ],
      seeAlso: ['iis/500.19', 'win32/267'],
    },
  ],
);
