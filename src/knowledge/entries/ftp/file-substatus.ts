import { defineTable, type Text } from '../../entry';

/** Sub-statuses of the IIS FTP service: rules, file system and names. */

const filtering = (command: string) => ({
  en: 'Change the rule under IIS Manager > FTP Request Filtering, or the file.',
  'zh-TW': '在 IIS 管理員的「FTP 要求篩選」變更規則，或調整檔案。',
  command: `appcmd set config "{site}" -section:system.ftpServer/security/requestFiltering ${command} /commit:apphost`,
});

/** A name that a rule of request filtering denies. */
const denied = (label: Text, why: Text, command: string) => [
  {
    id: 'request-filtering',
    label,
    why,
    check: {
      en: 'Compare `x-fullpath`, or the size, with the rules.',
      'zh-TW': '比對 `x-fullpath` 或大小與規則。',
    },
    fix: [filtering(command)],
  },
];

export default defineTable(
  {
    severity: 'error',
    visibility: 'log-only',
    versions: 'IIS 7+',
    seeAlso: ['ftp/550'],
    sources: [
      'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/ftp-service-svchost-inetinfo/ftp-status-codes-iis-7-and-later-versions',
    ],
  },
  [
    {
      id: 'ftp/sub:0',
      severity: 'info',
      title: { en: 'Successful operation', 'zh-TW': '作業成功完成' },
      meaning: { en: 'No reason to report.', 'zh-TW': '沒有要回報的原因。' },
      causes: [],
    },
    {
      id: 'ftp/sub:1',
      title: { en: 'Authorization rules denied the access', 'zh-TW': '授權規則拒絕存取' },
      meaning: {
        en: 'FTP Authorization Rules do not allow it.',
        'zh-TW': '「FTP 授權規則」不允許。',
      },
      causes: [
        {
          id: 'no-rule',
          label: { en: 'no rule, or a rule without Write', 'zh-TW': '沒有規則，或規則沒有寫入' },
          why: {
            en: 'No Allow rule fits the user, or a Deny rule does.',
            'zh-TW': '沒有符合使用者的允許規則，或有符合的拒絕規則。',
          },
          check: {
            en: 'Compare `cs-username` with the rules of the folder.',
            'zh-TW': '比對 `cs-username` 與資料夾的規則。',
          },
          fix: [
            {
              en: 'Add an Allow rule under IIS Manager > FTP Authorization Rules.',
              'zh-TW': '在 IIS 管理員的「FTP 授權規則」新增允許規則。',
              command:
                "appcmd set config \"{site}\" -section:system.ftpServer/security/authorization /+\"[accessType='Allow',users='ftpuser',permissions='Read, Write']\" /commit:apphost",
            },
          ],
        },
      ],
      aliases: ['550.1', 'Authorization rules denied the access'],
    },
    {
      id: 'ftp/sub:2',
      title: { en: 'File system denied the access', 'zh-TW': '檔案系統拒絕存取' },
      meaning: {
        en: 'NTFS or the share denies the Windows account.',
        'zh-TW': 'NTFS 或共用拒絕 Windows 帳戶。',
      },
      causes: [
        {
          id: 'ntfs-denied',
          label: { en: 'NTFS rights are missing', 'zh-TW': '缺少 NTFS 權限' },
          why: {
            en: 'The user, or `IUSR` for anonymous users, lacks the right.',
            'zh-TW': '使用者（匿名使用者為 `IUSR`）沒有權限。',
          },
          check: { en: '`sc-win32-status` is `5`.', 'zh-TW': '`sc-win32-status` 為 `5`。' },
          fix: [
            {
              en: 'Grant Modify to the account.',
              'zh-TW': '授與帳戶「修改」權限。',
              command: 'icacls C:\\inetpub\\ftproot /grant "ftpuser:(OI)(CI)M"',
            },
          ],
        },
      ],
      aliases: ['550.2', 'File system denied the access'],
    },
    {
      id: 'ftp/sub:3',
      title: { en: 'File system returned an error', 'zh-TW': '檔案系統傳回錯誤' },
      meaning: {
        en: '`sc-win32-status` says which.',
        'zh-TW': '`sc-win32-status` 會指出是哪個錯誤。',
      },
      causes: [
        {
          id: 'win32-error',
          label: { en: 'missing, locked or full', 'zh-TW': '不存在、遭鎖定或已滿' },
          why: {
            en: 'The file or folder is not there, is in use, or has no room.',
            'zh-TW': '檔案或資料夾不存在、使用中，或沒有空間。',
          },
          check: {
            en: '`2` file, `3` folder, `32` in use, `112` full, `183` exists.',
            'zh-TW': '`2` 檔案、`3` 資料夾、`32` 使用中、`112` 已滿、`183` 已存在。',
          },
          fix: [
            {
              en: 'Read what the number says, then correct the path or free the file.',
              'zh-TW': '查詢代碼的意義，再修正路徑或釋放檔案。',
              command: 'net helpmsg 32',
            },
          ],
        },
      ],
      aliases: ['550.3', 'File system returned an error'],
    },
    {
      id: 'ftp/sub:4',
      title: { en: 'IP restriction rules denied the access', 'zh-TW': 'IP 限制規則拒絕存取' },
      meaning: {
        en: "The client's IP address is not allowed.",
        'zh-TW': '不允許用戶端的 IP 位址。',
      },
      causes: [
        {
          id: 'ip-denied',
          label: { en: "the client's IP address is denied", 'zh-TW': '用戶端的 IP 位址遭拒' },
          why: {
            en: 'A Deny entry fits, or unlisted clients are denied.',
            'zh-TW': '符合拒絕項目，或未列出的用戶端一律拒絕。',
          },
          check: {
            en: 'Compare `c-ip` with the entries of FTP IPv4 Address and Domain Restrictions.',
            'zh-TW': '比對 `c-ip` 與「FTP IPv4 位址及網域限制」的項目。',
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
      aliases: ['IP restriction rules denied the access'],
    },
    {
      id: 'ftp/sub:5',
      title: {
        en: 'Write access for virtual directory root is forbidden',
        'zh-TW': '禁止寫入虛擬目錄根目錄',
      },
      meaning: {
        en: 'A virtual directory itself can only be read.',
        'zh-TW': '虛擬目錄本身只能讀取。',
      },
      causes: [
        {
          id: 'virtual-directory',
          label: { en: 'the path is a virtual directory', 'zh-TW': '路徑是虛擬目錄' },
          why: {
            en: 'The client deletes, renames or overwrites it.',
            'zh-TW': '用戶端刪除、重新命名或覆寫它。',
          },
          check: { en: 'The command below lists `x-fullpath`.', 'zh-TW': '下列命令會列出 `x-fullpath`。' },
          fix: [
            {
              en: 'Work below it, or change it in IIS Manager.',
              'zh-TW': '在其下操作，或在 IIS 管理員變更。',
              command: 'appcmd list vdir',
            },
          ],
        },
      ],
      aliases: ['Write access for the root of the virtual directory is forbidden'],
    },
    {
      id: 'ftp/sub:6',
      title: { en: 'Short file name check has failed', 'zh-TW': '短檔名檢查失敗' },
      meaning: {
        en: 'The path could not be checked for short (8.3) names.',
        'zh-TW': '無法判斷路徑是否含有短檔名（8.3）。',
      },
      causes: [
        {
          id: 'parent-not-readable',
          label: { en: 'a folder of the path cannot be read', 'zh-TW': '無法讀取路徑中的資料夾' },
          why: {
            en: 'A folder is missing, or its rights are.',
            'zh-TW': '資料夾不存在，或沒有權限。',
          },
          check: { en: 'See `sc-win32-status`.', 'zh-TW': '檢視 `sc-win32-status`。' },
          fix: [
            {
              en: 'Grant list rights on every folder of the path.',
              'zh-TW': '在路徑中的每個資料夾授與列出權限。',
              command: 'icacls C:\\inetpub\\ftproot /grant "ftpuser:(RX)"',
            },
          ],
        },
      ],
      aliases: ['Short file name check has failed'],
    },
    {
      id: 'ftp/sub:7',
      title: { en: 'Short file names are forbidden', 'zh-TW': '禁止使用短檔名' },
      meaning: {
        en: 'Short names could bypass rules for long ones.',
        'zh-TW': '短檔名可能規避長檔名的規則。',
      },
      causes: [
        {
          id: 'short-name',
          label: { en: 'an 8.3 name', 'zh-TW': '8.3 檔名' },
          why: { en: 'The client sent a short name.', 'zh-TW': '用戶端傳送了短檔名。' },
          check: {
            en: '`cs-uri-stem` has a part such as `LONGNA~1`.',
            'zh-TW': '`cs-uri-stem` 含有 `LONGNA~1` 之類的部分。',
          },
          fix: [
            { en: 'Use the long name.', 'zh-TW': '使用長檔名。', command: 'dir /x C:\\inetpub\\ftproot' },
          ],
        },
      ],
      aliases: ['Short file names are forbidden'],
    },
    {
      id: 'ftp/sub:8',
      title: { en: 'Hidden segment was detected in the path', 'zh-TW': '隱藏區段規則禁止' },
      meaning: {
        en: 'Request filtering hides a part of the path.',
        'zh-TW': '要求篩選隱藏路徑的一部分。',
      },
      causes: denied(
        { en: 'hidden segment, such as bin', 'zh-TW': '隱藏區段，例如 bin' },
        { en: '`hiddenSegments` lists it.', 'zh-TW': '已列於 `hiddenSegments`。' },
        '/-"hiddenSegments.[segment=\'bin\']"',
      ),
      aliases: ['Hidden segment was detected in the path based on request filtering rules'],
    },
    {
      id: 'ftp/sub:9',
      title: { en: 'Denied URL sequence detected in the path', 'zh-TW': 'URL 序列規則禁止' },
      meaning: {
        en: 'Request filtering denies a sequence.',
        'zh-TW': '要求篩選拒絕其中的序列。',
      },
      causes: denied(
        { en: 'denied sequence in the path', 'zh-TW': '路徑含有拒絕的序列' },
        { en: '`denyUrlSequences` lists it.', 'zh-TW': '已列於 `denyUrlSequences`。' },
        '/-"denyUrlSequences.[sequence=\'..\']"',
      ),
      aliases: ['Denied Url sequence detected in the path based on request filtering rules'],
    },
    {
      id: 'ftp/sub:10',
      title: { en: 'High bit characters detected in the path', 'zh-TW': '規則禁止高位元字元' },
      meaning: {
        en: 'The path has non-ASCII characters, such as Chinese ones.',
        'zh-TW': '路徑含有中文等非 ASCII 字元。',
      },
      causes: denied(
        { en: 'non-ASCII characters in the name', 'zh-TW': '名稱含有非 ASCII 字元' },
        {
          en: '`allowHighBitCharacters` is `false`. The default is `true`.',
          'zh-TW': '`allowHighBitCharacters` 為 `false`（預設為 `true`）。',
        },
        '/allowHighBitCharacters:true',
      ),
      aliases: ['High bit characters detected in the path based on request filtering rules'],
    },
    {
      id: 'ftp/sub:11',
      title: { en: 'File extension was denied', 'zh-TW': '規則禁止此副檔名' },
      meaning: {
        en: 'Request filtering denies the extension.',
        'zh-TW': '要求篩選拒絕此副檔名。',
      },
      causes: denied(
        { en: 'extension denied or not listed', 'zh-TW': '副檔名遭拒或未列出' },
        {
          en: '`fileExtensions` denies {extension}, or allows only listed ones.',
          'zh-TW': '`fileExtensions` 拒絕 {extension}，或只允許列出的副檔名。',
        },
        '/-"fileExtensions.[fileExtension=\'{extension}\']"',
      ),
      aliases: ['File extension was denied based on request filtering rules'],
    },
    {
      id: 'ftp/sub:12',
      title: { en: 'Path is too long', 'zh-TW': '路徑字串過長' },
      meaning: {
        en: 'Request filtering denies its length.',
        'zh-TW': '要求篩選拒絕其長度。',
      },
      causes: denied(
        { en: 'path above maxUrl', 'zh-TW': '路徑超過 maxUrl' },
        { en: '`maxUrl` is 4,096 bytes by default.', 'zh-TW': '`maxUrl` 預設為 4,096 個位元組。' },
        '/requestLimits.maxUrl:8192',
      ),
      aliases: ['Path is too long based on request filtering rules'],
    },
    {
      id: 'ftp/sub:13',
      title: { en: 'Object is not a file or directory', 'zh-TW': '不是一般檔案或目錄' },
      meaning: {
        en: 'The name stands for something else, such as a device.',
        'zh-TW': '名稱代表其他物件，例如裝置。',
      },
      causes: [
        {
          id: 'device-name',
          label: { en: 'a reserved name', 'zh-TW': '保留名稱' },
          why: { en: '`CON`, `NUL` or `COM1` are devices.', 'zh-TW': '`CON`、`NUL` 或 `COM1` 是裝置。' },
          check: { en: 'See `cs-uri-stem`.', 'zh-TW': '檢視 `cs-uri-stem`。' },
          fix: [{ en: 'Rename the file at the client.', 'zh-TW': '在用戶端重新命名檔案。' }],
        },
      ],
      aliases: ['Attempt was made to open object that is not a file or directory'],
    },
    {
      id: 'ftp/sub:39',
      title: { en: 'Maximum file size was exceeded', 'zh-TW': '超過檔案大小上限' },
      meaning: {
        en: 'Request filtering denies its size.',
        'zh-TW': '要求篩選拒絕其大小。',
      },
      causes: denied(
        { en: 'file above maxAllowedContentLength', 'zh-TW': '檔案超過 maxAllowedContentLength' },
        {
          en: 'The limit is set, in bytes. By default (`0`) there is none.',
          'zh-TW': '已設定上限（位元組）。預設（`0`）不限制。',
        },
        '/requestLimits.maxAllowedContentLength:1000000000',
      ),
      aliases: ['Maximum file size was exceeded'],
    },
    {
      id: 'ftp/sub:51',
      title: { en: 'Command filtering rules denied the access', 'zh-TW': '命令篩選拒絕此命令' },
      meaning: {
        en: 'A rule for FTP commands denies `cs-method`.',
        'zh-TW': 'FTP 命令的規則拒絕 `cs-method`。',
      },
      causes: [
        {
          id: 'command-denied',
          label: { en: 'command denied or not listed', 'zh-TW': '命令遭拒或未列出' },
          why: {
            en: '`commandFiltering` denies it, or allows only listed commands.',
            'zh-TW': '`commandFiltering` 拒絕它，或只允許列出的命令。',
          },
          check: {
            en: 'See FTP Request Filtering > Commands.',
            'zh-TW': '檢視「FTP 要求篩選」>「命令」。',
          },
          fix: [
            {
              en: 'Remove the rule for the command.',
              'zh-TW': '移除此命令的規則。',
              command:
                "appcmd set config -section:system.applicationHost/sites /-\"[name='{site}'].ftpServer.security.commandFiltering.[command='SYST']\" /commit:apphost",
            },
          ],
        },
      ],
      aliases: ['Command filtering rules denied the access'],
      seeAlso: ['ftp/502', 'ftp/550'],
    },
  ],
);
