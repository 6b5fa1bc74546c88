import { type Cause, defineTable } from '../../entry';

/** Of `ERR_FTP_FAILED` and `ERR_FTP_SERVICE_UNAVAILABLE` and `ERR_FTP_TRANSFER_ABORTED` and `ERR_FTP_FILE_BUSY` and `ERR_FTP_SYNTAX_ERROR` and `ERR_FTP_COMMAND_NOT_SUPPORTED` and `ERR_FTP_BAD_COMMAND_SEQUENCE` and `ERR_UNRECOGNIZED_FTP_DIRECTORY_LISTING_FORMAT` and `ERR_ENCODING_CONVERSION_FAILED`. */
const ftpFailed: readonly Cause[] = [
  {
    id: 'ftp-removed',
    label: { en: 'browsers no longer speak FTP', 'zh-TW': '瀏覽器已不支援 FTP' },
    why: {
      en: 'Chrome 95 removed FTP; older versions still show this.',
      'zh-TW': 'Chrome 95 已移除 FTP；舊版仍會顯示此錯誤。',
    },
    check: { en: 'The URL starts with `ftp:`.', 'zh-TW': 'URL 以 `ftp:` 開頭。' },
    fix: [
      {
        en: "Use an FTP program; its log shows the server's reply.",
        'zh-TW': '使用 FTP 程式；其記錄會顯示伺服器的回覆。',
        command: 'curl -v ftp://{host}/',
      },
    ],
  },
];

/** Chromium: FTP, which Chrome removed in version 95. */
export default defineTable(
  {
    group: 'connection',
    severity: 'error',
    visibility: 'client',
    legacy: true,
    seeAlso: [],
    sources: ['https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h'],
  },
  [
    {
      id: 'net/ERR_FTP_FAILED',
      title: { en: 'FTP failed', 'zh-TW': 'FTP 失敗' },
      meaning: { en: 'An FTP command failed.', 'zh-TW': 'FTP 命令失敗。' },
      causes: ftpFailed,
      seeAlso: ['net/ERR_UNKNOWN_URL_SCHEME'],
    },
    {
      id: 'net/ERR_FTP_SERVICE_UNAVAILABLE',
      title: { en: 'FTP service unavailable', 'zh-TW': 'FTP 服務無法使用' },
      meaning: { en: 'The FTP server answered 421.', 'zh-TW': 'FTP 伺服器回應 421。' },
      causes: ftpFailed,
    },
    {
      id: 'net/ERR_FTP_TRANSFER_ABORTED',
      title: { en: 'FTP transfer aborted', 'zh-TW': 'FTP 傳輸中止' },
      meaning: { en: 'The FTP server answered 426.', 'zh-TW': 'FTP 伺服器回應 426。' },
      causes: ftpFailed,
    },
    {
      id: 'net/ERR_FTP_FILE_BUSY',
      title: { en: 'FTP file busy', 'zh-TW': 'FTP 檔案忙碌' },
      meaning: { en: 'The FTP server answered 450.', 'zh-TW': 'FTP 伺服器回應 450。' },
      causes: ftpFailed,
    },
    {
      id: 'net/ERR_FTP_SYNTAX_ERROR',
      title: { en: 'FTP syntax error', 'zh-TW': 'FTP 語法錯誤' },
      meaning: { en: 'The FTP server answered 500 or 501.', 'zh-TW': 'FTP 伺服器回應 500 或 501。' },
      causes: ftpFailed,
    },
    {
      id: 'net/ERR_FTP_COMMAND_NOT_SUPPORTED',
      title: { en: 'FTP command not supported', 'zh-TW': '不支援的 FTP 命令' },
      meaning: { en: 'The FTP server answered 502 or 504.', 'zh-TW': 'FTP 伺服器回應 502 或 504。' },
      causes: ftpFailed,
    },
    {
      id: 'net/ERR_FTP_BAD_COMMAND_SEQUENCE',
      title: { en: 'Wrong order of FTP commands', 'zh-TW': 'FTP 命令順序錯誤' },
      meaning: { en: 'The FTP server answered 503.', 'zh-TW': 'FTP 伺服器回應 503。' },
      causes: ftpFailed,
    },
    {
      id: 'net/ERR_UNRECOGNIZED_FTP_DIRECTORY_LISTING_FORMAT',
      title: { en: 'FTP listing not understood', 'zh-TW': '無法辨識 FTP 目錄清單' },
      meaning: {
        en: 'The directory listing of the FTP server has an unknown form.',
        'zh-TW': 'FTP 伺服器的目錄清單格式不明。',
      },
      causes: ftpFailed,
    },
    {
      id: 'net/ERR_ENCODING_CONVERSION_FAILED',
      title: { en: 'FTP listing in an unknown encoding', 'zh-TW': 'FTP 清單的編碼不明' },
      meaning: {
        en: 'The names in an FTP listing could not be converted.',
        'zh-TW': '無法轉換 FTP 清單中的名稱。',
      },
      causes: ftpFailed,
    },
  ],
);
