import { defineTable, type Text } from '../../entry';

const ASP_ERRORS =
  'https://learn.microsoft.com/previous-versions/windows/it-pro/windows-server-2003/cc785706(v=ws.10)';

const CHECK: Text = { en: 'The text names the file and the line.', 'zh-TW': '錯誤文字會指出檔案與行號。' };

/** Classic ASP: includes and script blocks that cannot be read. */
export default defineTable(
  { severity: 'error', visibility: 'client', seeAlso: ['iis/500.100'], sources: [ASP_ERRORS] },
  [
    {
      id: 'asp/0116',
      title: { en: 'Missing close of script delimiter', 'zh-TW': '缺少指令碼的結尾分隔符號' },
      meaning: {
        en: 'A script block opened by `<%` has no `%>`.',
        'zh-TW': '以 `<%` 開始的指令碼區塊沒有 `%>`。',
      },
      causes: [
        {
          id: 'block-not-closed',
          label: { en: 'a block is not closed', 'zh-TW': '區塊未結束' },
          why: {
            en: '`%>` was lost in editing, or the file was cut off in the upload.',
            'zh-TW': '編輯時遺失 `%>`，或檔案上傳不完整。',
          },
          check: CHECK,
          fix: [
            { en: 'Add `%>` to the block that starts at this line.', 'zh-TW': '為此行開始的區塊補上 `%>`。' },
          ],
        },
      ],
      aliases: ['ASP 0116', 'ASP0116'],
    },
    {
      id: 'asp/0126',
      title: { en: 'Include file not found', 'zh-TW': '找不到包含檔' },
      meaning: {
        en: 'The file of an `#include` is not where the page says.',
        'zh-TW': '`#include` 的檔案不在網頁所指的位置。',
      },
      causes: [
        {
          id: 'wrong-path',
          label: { en: 'the path of the include is wrong', 'zh-TW': '包含檔的路徑錯誤' },
          why: {
            en: "`file` starts at the page's folder, `virtual` at the root of the site. Or the file is missing or misspelt.",
            'zh-TW': '`file` 從網頁的資料夾起算，`virtual` 從站台根目錄起算。或檔案遺失、名稱拼錯。',
          },
          check: CHECK,
          fix: [
            {
              en: 'Copy the missing file, or name it from the root of the site.',
              'zh-TW': '複製缺少的檔案，或改由站台根目錄指定。',
              config: '<!--#include virtual="/includes/header.asp"-->',
            },
          ],
        },
      ],
      aliases: ['ASP 0126', 'ASP0126'],
      seeAlso: ['asp/0131', 'iis/500.100'],
    },
    {
      id: 'asp/0127',
      title: { en: 'Missing close of HTML comment', 'zh-TW': '缺少 HTML 註解的結尾' },
      meaning: {
        en: 'An HTML comment or an `#include` has no `-->`.',
        'zh-TW': 'HTML 註解或 `#include` 沒有 `-->`。',
      },
      causes: [
        {
          id: 'comment-not-closed',
          label: { en: 'a comment is not closed', 'zh-TW': '註解未結束' },
          why: { en: '`-->` is missing or misspelt.', 'zh-TW': '缺少 `-->` 或拼錯。' },
          check: CHECK,
          fix: [{ en: 'End the comment with `-->`.', 'zh-TW': '以 `-->` 結束註解。' }],
        },
      ],
      aliases: ['ASP 0127', 'ASP0127'],
    },
    {
      id: 'asp/0130',
      title: { en: 'Invalid File attribute', 'zh-TW': 'File 屬性無效' },
      meaning: {
        en: 'The path of `#include file` starts with a slash.',
        'zh-TW': '`#include file` 的路徑以斜線開頭。',
      },
      causes: [
        {
          id: 'slash-in-file',
          label: { en: '`file` with a path from the root', 'zh-TW': '`file` 使用從根目錄開始的路徑' },
          why: {
            en: '`file` takes only paths relative to the page.',
            'zh-TW': '`file` 只接受相對於網頁的路徑。',
          },
          check: CHECK,
          fix: [
            {
              en: 'Write `virtual` in place of `file`.',
              'zh-TW': '將 `file` 改為 `virtual`。',
              config: '<!--#include virtual="/includes/header.asp"-->',
            },
          ],
        },
      ],
      aliases: ['ASP 0130', 'ASP0130'],
    },
    {
      id: 'asp/0131',
      title: { en: 'Disallowed parent path', 'zh-TW': '不允許的父路徑' },
      meaning: {
        en: 'An `#include` path contains `..`, and parent paths are off, as they are by default since IIS 6.',
        'zh-TW': '`#include` 的路徑含有 `..`，而父路徑未啟用（自 IIS 6 起的預設值）。',
      },
      causes: [
        {
          id: 'parent-paths-off',
          label: { en: 'parent paths are not enabled', 'zh-TW': '未啟用父路徑' },
          why: { en: 'An old site was moved to a newer IIS.', 'zh-TW': '舊站台移到較新的 IIS。' },
          check: CHECK,
          fix: [
            {
              en: 'Name the file from the root of the site.',
              'zh-TW': '改由站台根目錄指定檔案。',
              config: '<!--#include virtual="/includes/header.asp"-->',
            },
            {
              en: 'Or enable parent paths: IIS Manager > ASP > Behavior > Enable Parent Paths.',
              'zh-TW': '或啟用父路徑：IIS 管理員 >「ASP」>「行為」>「啟用父路徑」。',
              command:
                'appcmd set config "{site}" -section:system.webServer/asp -enableParentPaths:true /commit:apphost',
            },
          ],
        },
      ],
      aliases: ['ASP 0131', 'ASP0131'],
      seeAlso: ['asp/0175', 'iis/500.100'],
      sources: [
        ASP_ERRORS,
        'https://learn.microsoft.com/iis/application-frameworks/running-classic-asp-applications-on-iis-7-and-iis-8/classic-asp-parent-paths-are-disabled-by-default',
      ],
    },
    {
      id: 'asp/0132',
      title: { en: 'Compilation error (ASP)', 'zh-TW': '編譯錯誤（ASP）' },
      meaning: { en: 'ASP could not process the page.', 'zh-TW': 'ASP 無法處理此網頁。' },
      causes: [
        {
          id: 'file-unreadable',
          label: { en: 'the file is damaged or cannot be read', 'zh-TW': '檔案損毀或無法讀取' },
          why: {
            en: 'The file is incomplete, saved as UTF-16, or the pool may not read it.',
            'zh-TW': '檔案不完整、以 UTF-16 儲存，或集區無權讀取。',
          },
          check: { en: 'Only this file fails.', 'zh-TW': '只有此檔案失敗。' },
          fix: [
            {
              en: 'Save it as UTF-8 or ANSI and grant read access.',
              'zh-TW': '以 UTF-8 或 ANSI 儲存，並授與讀取權限。',
              command: 'icacls "{physicalPath}" /grant "IIS AppPool\\{appPool}:(OI)(CI)RX"',
            },
          ],
        },
      ],
      aliases: ['ASP 0132', 'ASP0132'],
    },
    {
      id: 'asp/0138',
      title: { en: 'Nested script block', 'zh-TW': '巢狀指令碼區塊' },
      meaning: { en: 'A script block lies inside another one.', 'zh-TW': '指令碼區塊位於另一個區塊內。' },
      causes: [
        {
          id: 'nested',
          label: {
            en: '`<%` inside a block, often by an include',
            'zh-TW': '區塊內又有 `<%`，常因包含檔造成',
          },
          why: {
            en: '`#include` stands inside `<% %>`, and the file brings its own block.',
            'zh-TW': '`#include` 位於 `<% %>` 內，而檔案又有自己的區塊。',
          },
          check: CHECK,
          fix: [
            {
              en: 'Close the block with `%>` before the `#include` and open it again after it.',
              'zh-TW': '在 `#include` 之前以 `%>` 結束區塊，之後再重新開始。',
            },
          ],
        },
      ],
      aliases: ['ASP 0138', 'ASP0138'],
    },
  ],
);
