import { type Cause, defineTable, type Fix } from '../../entry';

const correctPath: Fix = {
  en: 'Put the file there, or correct the physical path.',
  'zh-TW': '將檔案放到該處，或修正實體路徑。',
  command: 'appcmd list vdir "{site}/" /text:physicalPath',
};

export const grantRead: Fix = {
  en: 'Grant read rights on the folder.',
  'zh-TW': '授與資料夾的讀取權限。',
  command: 'icacls "{physicalPath}" /grant "IIS_IUSRS:(OI)(CI)RX" "IIS AppPool\\{appPool}:(OI)(CI)RX"',
};

const notAtPath: Cause = {
  id: 'not-at-physical-path',
  label: { en: 'nothing at the physical path', 'zh-TW': '實體路徑上沒有檔案' },
  why: {
    en: 'The file was not deployed, or the physical path or a rewrite rule leads elsewhere.',
    'zh-TW': '檔案未部署，或實體路徑、重寫規則指向別處。',
  },
  check: {
    en: 'The log has `404 0`; Physical Path on the detailed page shows where IIS looked.',
    'zh-TW': '記錄檔為 `404 0`；詳細錯誤網頁的「實體路徑」顯示 IIS 尋找的位置。',
  },
  fix: [correctPath],
};

const fileInUse: Cause = {
  id: 'file-in-use',
  label: { en: 'another program holds the file', 'zh-TW': '檔案被其他程式佔用' },
  why: {
    en: 'A deployment, an antivirus scanner or an editor has it open.',
    'zh-TW': '部署作業、防毒軟體或編輯器正開啟該檔案。',
  },
  check: {
    en: 'It comes and goes; Process Monitor shows `SHARING VIOLATION`.',
    'zh-TW': '時有時無；Process Monitor 顯示 `SHARING VIOLATION`。',
  },
  fix: [
    {
      en: 'Exclude the folder from the scanner, and deploy with `app_offline.htm`.',
      'zh-TW': '將資料夾排除於掃描之外，並以 `app_offline.htm` 部署。',
    },
  ],
};

/** A file or folder that is missing, in use or wrongly named. */
export default defineTable(
  {
    severity: 'error',
    visibility: 'log-only',
    sources: ['https://learn.microsoft.com/windows/win32/debug/system-error-codes--0-499-'],
  },
  [
    {
      id: 'win32/2',
      title: { en: 'File not found', 'zh-TW': '找不到檔案' },
      meaning: { en: 'The last part of the path names no file.', 'zh-TW': '路徑的最後一段沒有對應的檔案。' },
      causes: [
        notAtPath,
        {
          id: 'program-missing',
          label: { en: '500.0, 500.30: program not found', 'zh-TW': '500.0、500.30：找不到程式' },
          why: {
            en: '`processPath` or the path of a handler names a program that is not there.',
            'zh-TW': '`processPath` 或處理常式的路徑指定了不存在的程式。',
          },
          check: {
            en: 'The status is 500, and the Application log shows the command line.',
            'zh-TW': '狀態為 500，且應用程式事件記錄顯示命令列。',
          },
          fix: [
            {
              en: 'Correct `processPath` and `arguments`.',
              'zh-TW': '修正 `processPath` 與 `arguments`。',
              config: `<system.webServer>
  <aspNetCore processPath="dotnet" arguments=".\\app.dll" hostingModel="inprocess" />
</system.webServer>`,
            },
          ],
        },
      ],
      aliases: ['ERROR_FILE_NOT_FOUND'],
      seeAlso: ['iis/404.0', 'ancm/500.30', 'hresult/0x80070002'],
    },
    {
      id: 'win32/3',
      title: { en: 'Path not found', 'zh-TW': '找不到路徑' },
      meaning: { en: 'A folder in the path does not exist.', 'zh-TW': '路徑中的某個資料夾不存在。' },
      causes: [
        notAtPath,
        {
          id: 'site-folder',
          label: { en: '500.19: physical path of the site is wrong', 'zh-TW': '500.19：網站的實體路徑錯誤' },
          why: {
            en: 'The root folder is gone or lies on a mapped drive, which services do not have.',
            'zh-TW': '根目錄已不存在，或位於服務看不到的網路磁碟機。',
          },
          check: { en: 'The log has `500 19`.', 'zh-TW': '記錄檔為 `500 19`。' },
          fix: [
            {
              en: 'Set the right folder.',
              'zh-TW': '設定正確的資料夾。',
              command: 'appcmd set vdir "{site}/" /physicalPath:"D:\\sites\\contoso"',
            },
          ],
        },
      ],
      aliases: ['ERROR_PATH_NOT_FOUND'],
      seeAlso: ['iis/404.0', 'iis/500.19', 'hresult/0x80070003'],
    },
    {
      id: 'win32/5',
      title: { en: 'Access denied', 'zh-TW': '存取被拒' },
      meaning: {
        en: 'Windows refused access, to a file or because nobody has logged on yet.',
        'zh-TW': 'Windows 拒絕存取檔案，或是尚未有人登入。',
      },
      causes: [
        {
          id: 'handshake-step',
          label: { en: '401.2, 401.1: first step of a handshake', 'zh-TW': '401.2、401.1：交握的第一步' },
          why: {
            en: 'Windows authentication answers the first requests with 401.',
            'zh-TW': 'Windows 驗證會以 401 回應最初的要求。',
          },
          check: { en: 'A `200` for the same URL follows at once.', 'zh-TW': '同一個 URL 隨即出現 `200`。' },
          fix: [{ en: 'Change nothing.', 'zh-TW': '不需要變更。' }],
        },
        {
          id: 'ntfs-right',
          label: {
            en: '401.3, 403, 500.19: missing NTFS right',
            'zh-TW': '401.3、403、500.19：缺少 NTFS 權限',
          },
          why: {
            en: 'The user or the identity of `{appPool}` has no right to the file, its folder or `web.config`.',
            'zh-TW': '使用者或 `{appPool}` 的識別沒有檔案、資料夾或 `web.config` 的權限。',
          },
          check: {
            en: 'Process Monitor shows `ACCESS DENIED` for `w3wp.exe`.',
            'zh-TW': 'Process Monitor 對 `w3wp.exe` 顯示 `ACCESS DENIED`。',
          },
          fix: [grantRead],
        },
      ],
      aliases: ['ERROR_ACCESS_DENIED'],
      seeAlso: ['iis/401.3', 'iis/401.2', 'iis/500.19', 'hresult/0x80070005'],
    },
    {
      id: 'win32/32',
      title: { en: 'File in use', 'zh-TW': '檔案使用中' },
      meaning: {
        en: 'Another process has the file open and does not share it.',
        'zh-TW': '其他處理序已開啟該檔案，且不允許共用。',
      },
      causes: [fileInUse],
      aliases: ['ERROR_SHARING_VIOLATION'],
      seeAlso: ['iis/500.19', 'hresult/0x80070020'],
    },
    {
      id: 'win32/33',
      title: { en: 'Locked', 'zh-TW': '已鎖定' },
      meaning: {
        en: 'Part of a file is locked. Beside `500 19` IIS means a locked section of the configuration.',
        'zh-TW': '檔案的一部分已鎖定。在 `500 19` 旁邊，IIS 指的是已鎖定的組態區段。',
      },
      causes: [
        {
          id: 'section-locked',
          label: { en: '500.19: configuration section is locked', 'zh-TW': '500.19：組態區段已鎖定' },
          why: {
            en: '`web.config` sets a section that the server does not delegate.',
            'zh-TW': '`web.config` 設定了伺服器未委派的區段。',
          },
          check: {
            en: 'Config Source on the detailed page shows the line.',
            'zh-TW': '詳細錯誤網頁的「設定來源」顯示該行。',
          },
          fix: [
            {
              en: 'Unlock it, or remove it from `web.config`.',
              'zh-TW': '解除鎖定，或將它從 `web.config` 移除。',
              command: 'appcmd unlock config -section:{section}',
            },
          ],
        },
        fileInUse,
      ],
      aliases: ['ERROR_LOCK_VIOLATION'],
      seeAlso: ['iis/500.19', 'hresult/0x80070021'],
    },
  ],
);
