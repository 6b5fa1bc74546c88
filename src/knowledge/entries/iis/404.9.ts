import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'iis/404.9',
  severity: 'error',
  visibility: 'detailed-page',
  versions: 'IIS 7+',
  title: { en: 'File attribute hidden', 'zh-TW': '檔案具有隱藏屬性' },
  meaning: {
    en: 'The file is there but carries the Windows Hidden attribute, and the static file handler does not hand such files out.',
    'zh-TW': '檔案存在，但具有 Windows 的「隱藏」屬性，靜態檔案處理常式不會送出這類檔案。',
  },
  causes: [
    {
      id: 'hidden-attribute',
      label: { en: 'the file has the Hidden attribute', 'zh-TW': '檔案具有隱藏屬性' },
      why: {
        en: 'A copy tool, a source control client or an archive set the attribute on the file or its folder.',
        'zh-TW': '複製工具、版本控制用戶端或壓縮檔替檔案或其資料夾設定了該屬性。',
      },
      check: {
        en: 'Look at the attributes of the file below `{physicalPath}`; `H` means hidden.',
        'zh-TW': '查看 `{physicalPath}` 下該檔案的屬性；`H` 表示隱藏。',
      },
      fix: [
        {
          en: 'Clear the attribute of that file or folder.',
          'zh-TW': '清除該檔案或資料夾的屬性。',
          command: 'attrib -h "{physicalPath}\\page.html"',
        },
        {
          en: 'If the file must not be public, protect it with NTFS permissions or hidden segments instead of the attribute.',
          'zh-TW': '如果檔案不應公開，請改用 NTFS 權限或隱藏區段保護，而不是靠此屬性。',
        },
      ],
    },
    {
      id: 'system-file',
      label: { en: 'the file is Hidden and System', 'zh-TW': '檔案具有隱藏與系統屬性' },
      why: {
        en: 'Windows and media players give both to `desktop.ini` or the `Folder.jpg` of an album.',
        'zh-TW': 'Windows 與媒體播放程式會為 `desktop.ini` 或專輯的 `Folder.jpg` 設定這兩種屬性。',
      },
      check: {
        en: '`attrib` shows `SH`, and `attrib -h` alone answers that it does not reset a system file.',
        'zh-TW': '`attrib` 顯示 `SH`，而只用 `attrib -h` 會回報不重設系統檔案。',
      },
      fix: [
        {
          en: 'Clear both.',
          'zh-TW': '同時清除兩種屬性。',
          command: 'attrib -s -h "{physicalPath}\\Folder.jpg"',
        },
      ],
    },
  ],
  seeAlso: ['iis/404.0', 'iis/404.8'],
  sources: [
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/hidden-static-files-http-404-access-denied',
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
  ],
});
