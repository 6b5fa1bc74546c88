import { type Cause, defineTable } from '../../entry';

/** Of `ERR_BLOB_INVALID_CONSTRUCTION_ARGUMENTS` and `ERR_BLOB_DEREFERENCED_WHILE_BUILDING` and `ERR_BLOB_REFERENCED_BLOB_BROKEN`. */
const blobInvalidConstructionArguments: readonly Cause[] = [
  {
    id: 'page-fault',
    label: { en: "a fault in the page's code", 'zh-TW': '網頁程式碼的問題' },
    why: {
      en: 'The blob was dropped, or its parts were gone, while it was still needed.',
      'zh-TW': 'blob 或其組成部分在仍需使用時就已消失。',
    },
    check: {
      en: 'The Initiator column of the Network panel names the code.',
      'zh-TW': '網路面板的「啟動器」欄會指出該程式碼。',
    },
    fix: [
      {
        en: 'Keep a variable on the blob and revoke its URL only after the request ended.',
        'zh-TW': '以變數保留 blob，並在要求結束後才撤銷其 URL。',
      },
    ],
  },
];

/** Chromium: a `blob:` URL or an upload built from blobs could not be read. */
export default defineTable(
  {
    group: 'internal',
    severity: 'error',
    visibility: 'client',
    seeAlso: [],
    sources: ['https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h'],
  },
  [
    {
      id: 'net/ERR_BLOB_OUT_OF_MEMORY',
      title: { en: 'No room for the blob', 'zh-TW': '沒有空間存放 blob' },
      meaning: {
        en: "The browser's storage for blobs is used up.",
        'zh-TW': '瀏覽器的 blob 儲存空間已用完。',
      },
      causes: [
        {
          id: 'blobs-pile-up',
          label: { en: 'the page never releases its blobs', 'zh-TW': '網頁從未釋放 blob' },
          why: {
            en: 'Every `createObjectURL` keeps its blob until it is revoked.',
            'zh-TW': '每次 `createObjectURL` 都會保留 blob，直到撤銷為止。',
          },
          check: {
            en: '`chrome://blob-internals` lists the blobs.',
            'zh-TW': '`chrome://blob-internals` 會列出 blob。',
          },
          fix: [
            {
              en: 'Call `URL.revokeObjectURL()` when done; free disk space.',
              'zh-TW': '使用完畢後呼叫 `URL.revokeObjectURL()`；並釋放磁碟空間。',
            },
          ],
        },
      ],
      seeAlso: ['net/ERR_OUT_OF_MEMORY'],
    },
    {
      id: 'net/ERR_BLOB_REFERENCED_FILE_UNAVAILABLE',
      title: { en: 'File behind the blob unavailable', 'zh-TW': 'blob 參照的檔案無法使用' },
      meaning: {
        en: 'The file that the blob stands for was changed, moved or deleted.',
        'zh-TW': 'blob 所代表的檔案已變更、移動或刪除。',
      },
      causes: [
        {
          id: 'file-changed',
          label: { en: 'the file was changed or deleted', 'zh-TW': '檔案已變更或刪除' },
          why: { en: 'A program touched it after it was chosen.', 'zh-TW': '選擇之後程式修改了它。' },
          check: { en: "The file's time is later than the choosing.", 'zh-TW': '檔案的時間晚於選擇的時間。' },
          fix: [{ en: 'Choose the file again.', 'zh-TW': '重新選擇檔案。' }],
        },
      ],
      seeAlso: ['net/ERR_UPLOAD_FILE_CHANGED'],
    },
    {
      id: 'net/ERR_BLOB_FILE_WRITE_FAILED',
      title: { en: 'Blob could not be written', 'zh-TW': '無法寫入 blob' },
      meaning: {
        en: 'The browser could not put the blob on the disk.',
        'zh-TW': '瀏覽器無法將 blob 寫入磁碟。',
      },
      causes: [
        {
          id: 'disk-full',
          label: { en: 'disk full, or profile not writable', 'zh-TW': '磁碟已滿，或設定檔無法寫入' },
          why: { en: "Large blobs go to the profile's folder.", 'zh-TW': '大型 blob 會寫入設定檔資料夾。' },
          check: { en: '`Get-Volume` shows no free space.', 'zh-TW': '`Get-Volume` 顯示沒有可用空間。' },
          fix: [
            {
              en: 'Free space on the disk of the profile.',
              'zh-TW': '釋放設定檔所在磁碟的空間。',
              command: 'Get-Volume',
            },
          ],
        },
      ],
      seeAlso: ['net/ERR_FILE_NO_SPACE'],
    },
    {
      id: 'net/ERR_BLOB_INVALID_CONSTRUCTION_ARGUMENTS',
      title: { en: 'Blob built wrongly', 'zh-TW': 'blob 的建構參數無效' },
      meaning: {
        en: 'The page built a blob from parts that do not fit.',
        'zh-TW': '網頁以不相符的部分建構 blob。',
      },
      causes: blobInvalidConstructionArguments,
    },
    {
      id: 'net/ERR_BLOB_DEREFERENCED_WHILE_BUILDING',
      title: { en: 'Blob dropped while being built', 'zh-TW': 'blob 在建立期間被釋放' },
      meaning: {
        en: 'Nothing held the blob any more while it was being built.',
        'zh-TW': 'blob 仍在建立時已沒有任何參照。',
      },
      causes: blobInvalidConstructionArguments,
    },
    {
      id: 'net/ERR_BLOB_REFERENCED_BLOB_BROKEN',
      title: { en: 'A part of the blob is broken', 'zh-TW': 'blob 的組成部分損壞' },
      meaning: {
        en: 'Another blob that this one is made of is broken.',
        'zh-TW': '組成此 blob 的另一個 blob 已損壞。',
      },
      causes: blobInvalidConstructionArguments,
    },
    {
      id: 'net/ERR_BLOB_SOURCE_DIED_IN_TRANSIT',
      severity: 'info',
      title: { en: 'Source of the blob closed', 'zh-TW': 'blob 的來源已關閉' },
      meaning: {
        en: 'The tab that sent the blob was closed before all of it had come. Load it again.',
        'zh-TW': '傳送 blob 的分頁在傳完之前已關閉。請重新載入。',
      },
      causes: [],
    },
  ],
);
