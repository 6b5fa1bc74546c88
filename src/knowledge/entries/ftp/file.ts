import { defineTable } from '../../entry';

/** FTP replies for a file or folder that cannot be read, written or named. */

/** The command that changes one attribute of a site's `ftpServer` element. */
const setSite = (setting: string) =>
  `appcmd set config -section:system.applicationHost/sites "/[name='{site}'].ftpServer.${setting}" /commit:apphost`;

export default defineTable(
  {
    severity: 'error',
    visibility: 'client',
    sources: [
      'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/ftp-service-svchost-inetinfo/ftp-status-codes-iis-7-and-later-versions',
    ],
  },
  [
    {
      id: 'ftp/450',
      title: { en: 'File action not taken, file unavailable', 'zh-TW': '未執行要求的檔案動作，檔案無法使用' },
      meaning: {
        en: 'The file cannot be used now, for instance because it is busy. IIS mostly answers 550.',
        'zh-TW': '檔案目前無法使用，例如忙碌中。IIS 多半回應 550。',
      },
      causes: [
        {
          id: 'file-busy',
          label: { en: 'another process has the file open', 'zh-TW': '其他處理序開啟了檔案' },
          why: {
            en: 'A program, antivirus or another upload holds it.',
            'zh-TW': '程式、防毒軟體或另一個上傳佔用檔案。',
          },
          check: {
            en: '`sc-win32-status` is `32` or `33`.',
            'zh-TW': '`sc-win32-status` 為 `32` 或 `33`。',
          },
          fix: [
            {
              en: 'See who holds it, close it and repeat.',
              'zh-TW': '找出佔用者，關閉後重試。',
              command: 'openfiles /query /v',
            },
            {
              en: 'Upload under another name and rename it.',
              'zh-TW': '以其他名稱上傳，再重新命名。',
            },
          ],
        },
        {
          id: 'upload-in-progress',
          label: { en: 'the file is still being uploaded', 'zh-TW': '檔案仍在上傳' },
          why: {
            en: 'IIS lets nobody read it meanwhile.',
            'zh-TW': 'IIS 不允許在上傳期間讀取。',
          },
          check: {
            en: 'The `STOR` of another `x-session` has no `226` yet.',
            'zh-TW': '另一個 `x-session` 的 `STOR` 尚無 `226`。',
          },
          fix: [
            {
              en: 'Wait, or allow it.',
              'zh-TW': '等待完成，或允許讀取。',
              command: setSite('fileHandling.allowReadUploadsInProgress:true'),
            },
          ],
        },
      ],
      seeAlso: ['ftp/550', 'ftp/sub:3'],
    },
    {
      id: 'ftp/550',
      title: { en: 'Action not taken, file unavailable', 'zh-TW': '未執行要求的動作，檔案無法使用' },
      meaning: {
        en: 'The file or folder does not exist, or the user may not use it. The sub-status tells which.',
        'zh-TW': '檔案或資料夾不存在，或使用者沒有存取權限。子狀態碼會指出是哪一種。',
      },
      causes: [
        {
          id: 'not-found',
          label: { en: 'no such file or folder', 'zh-TW': '沒有此檔案或資料夾' },
          why: {
            en: 'The path is misspelt or starts at another folder than expected.',
            'zh-TW': '路徑拼錯，或起點不是預期的資料夾。',
          },
          check: {
            en: 'The FTP log shows `550 2 3` (file) or `550 3 3` (folder). Compare `x-fullpath`.',
            'zh-TW': 'FTP 記錄檔顯示 `550 2 3`（檔案）或 `550 3 3`（資料夾）。比對 `x-fullpath`。',
          },
          fix: [
            {
              en: 'Send `PWD`, then correct the path.',
              'zh-TW': '傳送 `PWD` 後修正路徑。',
            },
          ],
        },
        {
          id: 'ntfs-denied',
          label: { en: 'NTFS rights are missing', 'zh-TW': '缺少 NTFS 權限' },
          why: {
            en: 'The user, or `IUSR` for anonymous users, lacks the right.',
            'zh-TW': '使用者（匿名使用者為 `IUSR`）沒有權限。',
          },
          check: {
            en: 'The FTP log shows `550 5 2`.',
            'zh-TW': 'FTP 記錄檔顯示 `550 5 2`。',
          },
          fix: [
            {
              en: 'Grant Modify to the account.',
              'zh-TW': '授與帳戶「修改」權限。',
              command: 'icacls C:\\inetpub\\ftproot /grant "ftpuser:(OI)(CI)M"',
            },
          ],
        },
        {
          id: 'no-write-rule',
          label: { en: 'the authorization rule lacks Write', 'zh-TW': '授權規則沒有寫入' },
          why: {
            en: 'The rules give the user Read only.',
            'zh-TW': '規則只給使用者讀取。',
          },
          check: {
            en: 'The FTP log shows `550` with sub-status `1`, and downloads work.',
            'zh-TW': 'FTP 記錄檔為 `550` 且子狀態碼為 `1`，而下載成功。',
          },
          fix: [
            {
              en: 'Add Write to the rule under IIS Manager > FTP Authorization Rules, at the folder in question.',
              'zh-TW': '在 IIS 管理員選取該資料夾，於「FTP 授權規則」的規則加上寫入。',
              command:
                "appcmd set config \"{site}\" -section:system.ftpServer/security/authorization /+\"[accessType='Allow',users='ftpuser',permissions='Read, Write']\" /commit:apphost",
            },
          ],
        },
        {
          id: 'file-locked',
          label: { en: 'another process has the file open', 'zh-TW': '其他處理序開啟了檔案' },
          why: {
            en: 'A program, antivirus or another upload holds it.',
            'zh-TW': '程式、防毒軟體或另一個上傳佔用檔案。',
          },
          check: {
            en: 'The FTP log shows `550 32 3`.',
            'zh-TW': 'FTP 記錄檔顯示 `550 32 3`。',
          },
          fix: [
            {
              en: 'Close the program that holds it. For a web application, recycle its pool.',
              'zh-TW': '關閉佔用的程式。如果是 Web 應用程式，回收其集區。',
              command: 'appcmd recycle apppool "{appPool}"',
            },
          ],
        },
        {
          id: 'request-filtering',
          label: { en: 'FTP Request Filtering denies the name', 'zh-TW': 'FTP 要求篩選拒絕此名稱' },
          why: {
            en: 'A rule denies the extension, a hidden segment, a sequence, short or non-ASCII names, or the file is too big.',
            'zh-TW': '規則拒絕副檔名、隱藏區段、序列、短檔名或非 ASCII 名稱，或檔案過大。',
          },
          check: {
            en: 'The sub-status is `6` to `12`, or `39`.',
            'zh-TW': '子狀態碼為 `6` 到 `12`，或 `39`。',
          },
          fix: [
            {
              en: 'Change the rule under IIS Manager > FTP Request Filtering.',
              'zh-TW': '在 IIS 管理員的「FTP 要求篩選」變更規則。',
              command: 'appcmd list config "{site}" -section:system.ftpServer/security/requestFiltering',
            },
          ],
        },
        {
          id: 'target-exists',
          label: { en: 'the target exists or is not empty', 'zh-TW': '目標已存在或不是空的' },
          why: {
            en: '`MKD` or `RNTO` meets an existing name, or `RMD` a folder with files.',
            'zh-TW': '`MKD` 或 `RNTO` 的名稱已存在，或 `RMD` 的資料夾內有檔案。',
          },
          check: {
            en: '`sc-win32-status` is `183`, `80` or `145`.',
            'zh-TW': '`sc-win32-status` 為 `183`、`80` 或 `145`。',
          },
          fix: [
            {
              en: 'Delete the old one first, or let `RNTO` replace it.',
              'zh-TW': '先刪除舊的項目，或允許 `RNTO` 取代。',
              command: setSite('fileHandling.allowReplaceOnRename:true'),
            },
          ],
        },
        {
          id: 'ip-denied',
          label: { en: "the client's IP address is denied", 'zh-TW': '用戶端的 IP 位址遭拒' },
          why: {
            en: 'A Deny entry of FTP IPv4 Address and Domain Restrictions fits, or unlisted clients are denied.',
            'zh-TW': '符合「FTP IPv4 位址及網域限制」的拒絕項目，或未列出的用戶端一律拒絕。',
          },
          check: {
            en: 'The sub-status is `4`.',
            'zh-TW': '子狀態碼為 `4`。',
          },
          fix: [
            {
              en: 'Add an Allow entry for `c-ip`.',
              'zh-TW': '為 `c-ip` 新增允許項目。',
              command:
                'appcmd set config "{site}" -section:system.ftpServer/security/ipSecurity /+"[ipAddress=\'192.0.2.10\',allowed=\'true\']" /commit:apphost',
            },
          ],
        },
      ],
      seeAlso: ['ftp/sub:1', 'ftp/sub:2', 'ftp/sub:3'],
    },
    {
      id: 'ftp/551',
      title: { en: 'Action aborted, page type unknown', 'zh-TW': '要求的動作已中止，未知的頁面類型' },
      meaning: {
        en: 'The page structure (`STRU P`) of the file is not known.',
        'zh-TW': '不認得檔案的頁面結構（`STRU P`）。',
      },
      causes: [
        {
          id: 'page-structure',
          label: { en: 'page structure was chosen', 'zh-TW': '選擇了頁面結構' },
          why: {
            en: 'An old client asks for it.',
            'zh-TW': '舊用戶端要求如此。',
          },
          check: {
            en: 'The transcript shows `STRU P`.',
            'zh-TW': '交談記錄有 `STRU P`。',
          },
          fix: [
            {
              en: 'Use `STRU F` and `TYPE I`.',
              'zh-TW': '使用 `STRU F` 和 `TYPE I`。',
            },
          ],
        },
      ],
      seeAlso: ['ftp/504'],
    },
    {
      id: 'ftp/553',
      title: { en: 'File name not allowed', 'zh-TW': '未執行要求的動作，不允許的檔案名稱' },
      meaning: {
        en: 'The server does not take this name. Other servers also say so without the right to write.',
        'zh-TW': '伺服器不接受此名稱，其他伺服器也用於沒有寫入權限。',
      },
      causes: [
        {
          id: 'invalid-characters',
          label: { en: 'characters that Windows does not allow', 'zh-TW': '含有 Windows 不允許的字元' },
          why: {
            en: 'It holds `: * ? " < > |`, or is reserved, such as `CON`.',
            'zh-TW': '含有 `: * ? " < > |`，或是 `CON` 等保留名稱。',
          },
          check: {
            en: '`sc-win32-status` is `123`, `161` or `206` (too long).',
            'zh-TW': '`sc-win32-status` 為 `123`、`161` 或 `206`（過長）。',
          },
          fix: [
            {
              en: 'Rename the file at the client.',
              'zh-TW': '在用戶端重新命名檔案。',
            },
          ],
        },
        {
          id: 'request-filtering',
          label: { en: 'FTP Request Filtering denies the name', 'zh-TW': 'FTP 要求篩選拒絕此名稱' },
          why: {
            en: 'A rule denies the extension, a hidden segment, a sequence, short or non-ASCII names, or the file is too big.',
            'zh-TW': '規則拒絕副檔名、隱藏區段、序列、短檔名或非 ASCII 名稱，或檔案過大。',
          },
          check: {
            en: 'The sub-status is `7` to `12`.',
            'zh-TW': '子狀態碼為 `7` 到 `12`。',
          },
          fix: [
            {
              en: 'Change the rule under IIS Manager > FTP Request Filtering.',
              'zh-TW': '在 IIS 管理員的「FTP 要求篩選」變更規則。',
              command: 'appcmd list config "{site}" -section:system.ftpServer/security/requestFiltering',
            },
          ],
        },
      ],
      seeAlso: ['ftp/550', 'ftp/sub:11'],
    },
  ],
);
