import { type Cause, defineTable } from '../../entry';

/** Of `ERR_INVALID_HANDLE` and `ERR_UNEXPECTED` and `ERR_SOCKET_IS_CONNECTED` and `ERR_SOCKET_SET_RECEIVE_BUFFER_SIZE_ERROR` and `ERR_SOCKET_SET_SEND_BUFFER_SIZE_ERROR` and `ERR_SOCKET_RECEIVE_BUFFER_SIZE_UNCHANGEABLE` and `ERR_SOCKET_SEND_BUFFER_SIZE_UNCHANGEABLE`. */
const unexpected: readonly Cause[] = [
  {
    id: 'browser-fault',
    label: { en: 'a fault of the browser or an extension', 'zh-TW': '瀏覽器或擴充功能的問題' },
    why: { en: 'The server is seldom to blame.', 'zh-TW': '很少是伺服器的問題。' },
    check: {
      en: 'It is gone in a new profile, or after a restart.',
      'zh-TW': '使用新的設定檔或重新啟動後消失。',
    },
    fix: [
      {
        en: 'Restart the browser and the machine; if it stays, record it with `chrome://net-export` and report it.',
        'zh-TW': '重新啟動瀏覽器與電腦；如果持續發生，請以 `chrome://net-export` 記錄並回報。',
      },
    ],
  },
];

/** Chromium: the browser or the machine it runs on failed before or beside the network. */
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
      id: 'net/ERR_INVALID_ARGUMENT',
      title: { en: 'Invalid argument', 'zh-TW': '引數無效' },
      meaning: {
        en: "The browser's network code got a value that it cannot use.",
        'zh-TW': '瀏覽器的網路元件收到無法使用的值。',
      },
      causes: [
        {
          id: 'bad-parameter',
          label: { en: 'a URL, header or body that cannot be sent', 'zh-TW': '無法傳送的 URL、標頭或本文' },
          why: {
            en: 'Code of the page or of an extension passes a wrong value.',
            'zh-TW': '網頁或擴充功能的程式碼傳入錯誤的值。',
          },
          check: {
            en: 'The Initiator column of the Network panel names the code.',
            'zh-TW': '網路面板的「啟動器」欄會指出該程式碼。',
          },
          fix: [
            {
              en: 'Print URL, headers and body before the call and correct them.',
              'zh-TW': '在呼叫前輸出 URL、標頭與本文並修正。',
            },
          ],
        },
      ],
      seeAlso: ['net/ERR_INVALID_URL'],
    },
    {
      id: 'net/ERR_INVALID_HANDLE',
      severity: 'warning',
      title: { en: 'Invalid handle', 'zh-TW': '控制代碼無效' },
      meaning: {
        en: 'The file or socket was closed while the request used it.',
        'zh-TW': '要求使用中的檔案或通訊端已被關閉。',
      },
      causes: unexpected,
    },
    {
      id: 'net/ERR_UNEXPECTED',
      severity: 'warning',
      title: { en: 'Unexpected state', 'zh-TW': '非預期的狀態' },
      meaning: {
        en: 'The browser met a state that its own code does not expect.',
        'zh-TW': '瀏覽器遇到其程式碼未預期的狀態。',
      },
      causes: unexpected,
      seeAlso: ['net/ERR_FAILED'],
    },
    {
      id: 'net/ERR_NOT_IMPLEMENTED',
      title: { en: 'Not implemented', 'zh-TW': '未實作' },
      meaning: { en: 'This browser cannot do what was asked.', 'zh-TW': '此瀏覽器無法執行所要求的功能。' },
      causes: [
        {
          id: 'feature-missing',
          label: { en: 'this browser lacks the feature', 'zh-TW': '此瀏覽器沒有該功能' },
          why: {
            en: 'The feature is not built for this version or system.',
            'zh-TW': '此版本或系統未包含該功能。',
          },
          check: { en: 'Another browser or version can do it.', 'zh-TW': '其他瀏覽器或版本可以使用。' },
          fix: [
            {
              en: 'Update the browser at `chrome://settings/help`.',
              'zh-TW': '在 `chrome://settings/help` 更新瀏覽器。',
            },
          ],
        },
      ],
    },
    {
      id: 'net/ERR_OUT_OF_MEMORY',
      title: { en: 'Out of memory', 'zh-TW': '記憶體不足' },
      meaning: {
        en: 'The browser had no memory left for the transfer.',
        'zh-TW': '瀏覽器沒有足夠的記憶體進行傳輸。',
      },
      causes: [
        {
          id: 'memory-full',
          label: { en: 'the tab or the machine is out of memory', 'zh-TW': '分頁或電腦的記憶體不足' },
          why: { en: 'A page holds a large download in memory.', 'zh-TW': '網頁將大型下載保留在記憶體中。' },
          check: {
            en: "See the browser's task manager (Shift+Esc).",
            'zh-TW': '檢視瀏覽器的工作管理員（Shift+Esc）。',
          },
          fix: [
            {
              en: 'Close tabs; in code, read the body as a stream.',
              'zh-TW': '關閉分頁；在程式碼中以串流讀取本文。',
            },
          ],
        },
      ],
      seeAlso: ['net/ERR_INSUFFICIENT_RESOURCES', 'net/ERR_BLOB_OUT_OF_MEMORY'],
    },
    {
      id: 'net/ERR_FILE_TOO_BIG',
      title: { en: 'File too big', 'zh-TW': '檔案太大' },
      meaning: {
        en: 'A local file is larger than what reads it can take.',
        'zh-TW': '本機檔案超過讀取端的上限。',
      },
      causes: [
        {
          id: 'file-too-big',
          label: { en: 'the file is too large', 'zh-TW': '檔案太大' },
          why: { en: 'The file was read in one piece.', 'zh-TW': '檔案是一次讀取的。' },
          check: { en: 'A smaller file works.', 'zh-TW': '較小的檔案正常。' },
          fix: [
            {
              en: 'Read and send it in parts with `Blob.slice()`.',
              'zh-TW': '以 `Blob.slice()` 分段讀取與傳送。',
            },
          ],
        },
      ],
    },
    {
      id: 'net/ERR_FILE_EXISTS',
      title: { en: 'File already exists', 'zh-TW': '檔案已存在' },
      meaning: { en: 'A file of this name is there already.', 'zh-TW': '已有同名的檔案。' },
      causes: [
        {
          id: 'name-taken',
          label: { en: 'the name is taken', 'zh-TW': '名稱已被使用' },
          why: { en: 'A file of an earlier download is there.', 'zh-TW': '先前下載的檔案仍在。' },
          check: { en: 'Look into the target folder.', 'zh-TW': '檢視目的地資料夾。' },
          fix: [
            {
              en: 'Save under another name, or delete the old file.',
              'zh-TW': '以其他名稱儲存，或刪除舊檔案。',
            },
          ],
        },
      ],
    },
    {
      id: 'net/ERR_FILE_PATH_TOO_LONG',
      title: { en: 'File path too long', 'zh-TW': '檔案路徑太長' },
      meaning: { en: 'The path is longer than the system permits.', 'zh-TW': '路徑超過系統允許的長度。' },
      causes: [
        {
          id: 'path-too-long',
          label: { en: 'path above 260 characters', 'zh-TW': '路徑超過 260 個字元' },
          why: {
            en: 'The server suggests a long name.',
            'zh-TW': '伺服器建議的檔名過長。',
          },
          check: {
            en: 'Look at `filename` in `Content-Disposition`.',
            'zh-TW': '檢視 `Content-Disposition` 的 `filename`。',
          },
          fix: [
            {
              en: 'Save to a shorter folder, or send a shorter name.',
              'zh-TW': '儲存到路徑較短的資料夾，或傳送較短的檔名。',
            },
          ],
        },
      ],
    },
    {
      id: 'net/ERR_FILE_NO_SPACE',
      title: { en: 'Disk full', 'zh-TW': '磁碟已滿' },
      meaning: {
        en: "The disk has no room for the download or the browser's own files.",
        'zh-TW': '磁碟沒有空間存放下載或瀏覽器自身的檔案。',
      },
      causes: [
        {
          id: 'disk-full',
          label: { en: 'no room on the disk', 'zh-TW': '磁碟空間不足' },
          why: { en: 'Downloads and the profile lie on it.', 'zh-TW': '下載與設定檔位於該磁碟。' },
          check: { en: '`Get-Volume` shows no free space.', 'zh-TW': '`Get-Volume` 顯示沒有可用空間。' },
          fix: [
            {
              en: 'Free space, or choose another download folder.',
              'zh-TW': '釋放空間，或選擇其他下載資料夾。',
              command: 'Get-Volume',
            },
          ],
        },
      ],
      seeAlso: ['net/ERR_CACHE_READ_FAILURE'],
    },
    {
      id: 'net/ERR_FILE_VIRUS_INFECTED',
      title: { en: 'Virus found in the file', 'zh-TW': '檔案含有病毒' },
      meaning: {
        en: 'The virus scanner of this machine stopped the file.',
        'zh-TW': '本機的病毒掃描程式阻止了此檔案。',
      },
      causes: [
        {
          id: 'scanner-alarm',
          label: { en: 'the scanner raised an alarm', 'zh-TW': '掃描程式發出警示' },
          why: { en: 'The alarm may be false.', 'zh-TW': '也可能是誤判。' },
          check: {
            en: 'Windows Security > Protection history names it.',
            'zh-TW': '「Windows 安全性」>「保護歷程記錄」會列出它。',
          },
          fix: [{ en: 'Have the file checked where it is published.', 'zh-TW': '請發行者檢查檔案。' }],
        },
      ],
    },
    {
      id: 'net/ERR_SOCKET_IS_CONNECTED',
      group: 'connection',
      severity: 'warning',
      title: { en: 'Socket already connected', 'zh-TW': '通訊端已連線' },
      meaning: {
        en: 'The browser tried to connect a socket twice.',
        'zh-TW': '瀏覽器嘗試重複連線同一個通訊端。',
      },
      causes: unexpected,
    },
    {
      id: 'net/ERR_SOCKET_SET_RECEIVE_BUFFER_SIZE_ERROR',
      group: 'connection',
      severity: 'warning',
      title: { en: 'Receive buffer could not be set', 'zh-TW': '無法設定接收緩衝區' },
      meaning: {
        en: 'The system refused the size of the receive buffer.',
        'zh-TW': '系統拒絕接收緩衝區的大小。',
      },
      causes: unexpected,
    },
    {
      id: 'net/ERR_SOCKET_SET_SEND_BUFFER_SIZE_ERROR',
      group: 'connection',
      severity: 'warning',
      title: { en: 'Send buffer could not be set', 'zh-TW': '無法設定傳送緩衝區' },
      meaning: {
        en: 'The system refused the size of the send buffer.',
        'zh-TW': '系統拒絕傳送緩衝區的大小。',
      },
      causes: unexpected,
    },
    {
      id: 'net/ERR_SOCKET_RECEIVE_BUFFER_SIZE_UNCHANGEABLE',
      group: 'connection',
      severity: 'warning',
      title: { en: 'Receive buffer unchanged', 'zh-TW': '接收緩衝區未變更' },
      meaning: {
        en: 'The system did not use the size of the receive buffer.',
        'zh-TW': '系統未採用接收緩衝區的大小。',
      },
      causes: unexpected,
    },
    {
      id: 'net/ERR_SOCKET_SEND_BUFFER_SIZE_UNCHANGEABLE',
      group: 'connection',
      severity: 'warning',
      title: { en: 'Send buffer unchanged', 'zh-TW': '傳送緩衝區未變更' },
      meaning: {
        en: 'The system did not use the size of the send buffer.',
        'zh-TW': '系統未採用傳送緩衝區的大小。',
      },
      causes: unexpected,
    },
  ],
);
