import { type Cause, defineTable } from '../../entry';
import { grantRead } from './files';

const badName: Cause = {
  id: 'bad-characters',
  label: { en: 'characters not allowed in a file name', 'zh-TW': '檔名有不允許的字元' },
  why: {
    en: 'A link is built wrongly, or a scanner probes the server.',
    'zh-TW': '連結組合錯誤，或掃描程式正在探測伺服器。',
  },
  check: {
    en: '`cs-uri-stem` holds `:`, `*`, `?` or a control character.',
    'zh-TW': '`cs-uri-stem` 含有 `:`、`*`、`?` 或控制字元。',
  },
  fix: [
    {
      en: 'Correct the link that leads to {path}. Leave a scanner alone, or block its address.',
      'zh-TW': '修正指向 {path} 的連結。掃描程式可不理會，或封鎖其位址。',
    },
  ],
};

/** Names and folders that Windows does not accept. */
export default defineTable(
  {
    severity: 'error',
    visibility: 'log-only',
    sources: ['https://learn.microsoft.com/windows/win32/debug/system-error-codes--0-499-'],
  },
  [
    {
      id: 'win32/123',
      title: { en: 'Invalid file name', 'zh-TW': '檔名無效' },
      meaning: { en: 'The syntax of the file name is wrong.', 'zh-TW': '檔名的語法錯誤。' },
      causes: [badName],
      aliases: ['ERROR_INVALID_NAME'],
      seeAlso: ['iis/404.0', 'http/400'],
    },
    {
      id: 'win32/161',
      title: { en: 'Invalid path', 'zh-TW': '路徑無效' },
      meaning: {
        en: 'Windows does not accept the form of the path.',
        'zh-TW': 'Windows 不接受此路徑的形式。',
      },
      causes: [badName],
      aliases: ['ERROR_BAD_PATHNAME'],
      seeAlso: ['win32/123'],
    },
    {
      id: 'win32/206',
      title: { en: 'Path too long', 'zh-TW': '路徑過長' },
      meaning: {
        en: 'The file path is longer than Windows allows, 260 characters as a rule.',
        'zh-TW': '檔案路徑超過 Windows 的上限，通常為 260 個字元。',
      },
      causes: [
        {
          id: 'path-too-long',
          label: { en: 'folder and URL together are too long', 'zh-TW': '資料夾加上 URL 過長' },
          why: {
            en: 'IIS appends the URL to the physical path.',
            'zh-TW': 'IIS 會將 URL 接在實體路徑之後。',
          },
          check: {
            en: 'Add the length of {path} to that of `{physicalPath}`.',
            'zh-TW': '將 {path} 與 `{physicalPath}` 的長度相加。',
          },
          fix: [
            {
              en: 'Move the content to a shorter folder.',
              'zh-TW': '將內容移到較短的資料夾。',
              command: 'appcmd set vdir "{site}/" /physicalPath:"D:\\web"',
            },
          ],
        },
      ],
      aliases: ['ERROR_FILENAME_EXCED_RANGE'],
      seeAlso: ['iis/404.0', 'http/414'],
    },
    {
      id: 'win32/145',
      title: { en: 'Folder not empty', 'zh-TW': '資料夾不是空的' },
      meaning: {
        en: 'A folder to be deleted still holds files, as with WebDAV `DELETE` or FTP `RMD`.',
        'zh-TW': '要刪除的資料夾仍有檔案，例如 WebDAV `DELETE` 或 FTP `RMD`。',
      },
      causes: [
        {
          id: 'files-left',
          label: { en: 'files are left in the folder', 'zh-TW': '資料夾中還有檔案' },
          why: { en: 'Hidden files count too.', 'zh-TW': '隱藏檔也算在內。' },
          check: { en: 'The command lists what is left.', 'zh-TW': '命令會列出剩下的檔案。' },
          fix: [
            {
              en: 'Delete its files first.',
              'zh-TW': '先刪除其中的檔案。',
              command: 'dir /a "{physicalPath}"',
            },
          ],
        },
      ],
      aliases: ['ERROR_DIR_NOT_EMPTY'],
      seeAlso: ['ftp/550'],
    },
    {
      id: 'win32/225',
      title: { en: 'Blocked by antivirus', 'zh-TW': '遭防毒軟體封鎖' },
      meaning: {
        en: 'The antivirus scanner did not let the file be opened.',
        'zh-TW': '防毒軟體不允許開啟該檔案。',
      },
      causes: [
        {
          id: 'scanner',
          label: { en: 'the scanner takes the file for malware', 'zh-TW': '防毒軟體判定為惡意程式' },
          why: {
            en: 'An upload or a deployed file is infected, or it is a false alarm.',
            'zh-TW': '上傳或部署的檔案已受感染，或是誤判。',
          },
          check: { en: "The scanner's history names the file.", 'zh-TW': '防毒軟體的歷程記錄列出該檔案。' },
          fix: [
            {
              en: 'Delete the file. If it is clean, restore it and exclude it in the scanner.',
              'zh-TW': '刪除該檔案。如果沒有問題，請在防毒軟體還原並排除它。',
            },
          ],
        },
      ],
      aliases: ['ERROR_VIRUS_INFECTED'],
      seeAlso: ['win32/5'],
    },
    {
      id: 'win32/266',
      title: { en: 'Cannot copy', 'zh-TW': '無法複製' },
      meaning: {
        en: 'Windows could not copy or move a file. It is rare.',
        'zh-TW': 'Windows 無法複製或移動檔案，很少見。',
      },
      causes: [
        {
          id: 'copy-refused',
          label: { en: 'the target refuses the copy', 'zh-TW': '目標拒絕複製' },
          why: {
            en: 'The target is in use, full or not writable.',
            'zh-TW': '目標使用中、空間已滿或無法寫入。',
          },
          check: {
            en: 'Process Monitor shows the result of the failing operation.',
            'zh-TW': 'Process Monitor 顯示失敗作業的結果。',
          },
          fix: [
            {
              en: 'Grant the right to change files there, and free space.',
              'zh-TW': '授與該處的修改權限，並釋出空間。',
              command: 'icacls "{physicalPath}" /grant "IIS AppPool\\{appPool}:(OI)(CI)M"',
            },
          ],
        },
      ],
      aliases: ['ERROR_CANNOT_COPY'],
      seeAlso: ['win32/5'],
    },
    {
      id: 'win32/267',
      title: { en: 'Invalid folder', 'zh-TW': '資料夾無效' },
      meaning: {
        en: 'A folder was expected and the name leads to none, mostly beside `500 19`.',
        'zh-TW': '應為資料夾，但名稱並未指向資料夾，多半出現在 `500 19` 旁邊。',
      },
      causes: [
        {
          id: 'path-is-no-folder',
          label: { en: 'the physical path is no usable folder', 'zh-TW': '實體路徑不是可用的資料夾' },
          why: {
            en: 'It points to a file, a drive that is gone or a folder without rights.',
            'zh-TW': '它指向檔案、已不存在的磁碟機，或沒有權限的資料夾。',
          },
          check: {
            en: 'Basic Settings > Test Settings shows a failure.',
            'zh-TW': '「基本設定」>「測試設定」顯示失敗。',
          },
          fix: [
            {
              en: 'Set the folder of the site.',
              'zh-TW': '設定網站的資料夾。',
              command: 'appcmd set vdir "{site}/" /physicalPath:"D:\\sites\\contoso"',
            },
            grantRead,
          ],
        },
      ],
      aliases: ['ERROR_DIRECTORY'],
      seeAlso: ['iis/500.19', 'hresult/0x8007010b'],
    },
  ],
);
