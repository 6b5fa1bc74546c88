import { type Cause, defineTable } from '../../entry';

/** Of `ERR_DICTIONARY_LOAD_FAILED` and `ERR_UNEXPECTED_CONTENT_DICTIONARY_HEADER`. */
const dictionaryLoadFailed: readonly Cause[] = [
  {
    id: 'dictionary-mismatch',
    label: { en: 'the dictionary is gone or another one', 'zh-TW': '字典不存在或不相符' },
    why: {
      en: 'The browser no longer has that dictionary, or a cache mixes answers.',
      'zh-TW': '瀏覽器已沒有該字典，或快取混用了回應。',
    },
    check: { en: 'The request has `Available-Dictionary`.', 'zh-TW': '要求含有 `Available-Dictionary`。' },
    fix: [
      {
        en: 'Add `Vary: Accept-Encoding, Available-Dictionary`.',
        'zh-TW': '加上 `Vary: Accept-Encoding, Available-Dictionary`。',
      },
    ],
  },
];

/** Of `ERR_INVALID_SIGNED_EXCHANGE` and `ERR_INVALID_WEB_BUNDLE`. */
const invalidSignedExchange: readonly Cause[] = [
  {
    id: 'package-broken',
    label: { en: 'broken, out of date or of a wrong type', 'zh-TW': '損壞、過期或類型錯誤' },
    why: { en: 'A layer changed it, or it expired.', 'zh-TW': '某一層修改了它，或已過期。' },
    check: { en: 'The console names the fault.', 'zh-TW': '主控台會指出問題。' },
    fix: [
      {
        en: 'Build it again, and serve it with its own MIME type and `nosniff`.',
        'zh-TW': '重新建立，並以專屬的 MIME 類型與 `nosniff` 提供。',
        config: `<staticContent>
  <mimeMap fileExtension=".sxg" mimeType="application/signed-exchange;v=b3" />
  <mimeMap fileExtension=".wbn" mimeType="application/webbundle" />
</staticContent>`,
      },
    ],
  },
];

/** Chromium: the body's encoding or package format could not be used. */
export default defineTable(
  {
    group: 'http',
    severity: 'error',
    visibility: 'client',
    sources: ['https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h'],
  },
  [
    {
      id: 'net/ERR_CONTENT_DECODING_INIT_FAILED',
      title: { en: 'Decoder could not start', 'zh-TW': '無法啟動解碼' },
      meaning: {
        en: 'The browser could not begin to decode the body.',
        'zh-TW': '瀏覽器無法開始將本文解碼。',
      },
      causes: [
        {
          id: 'encoding-unusable',
          label: { en: 'an encoding that was not asked for', 'zh-TW': '使用未要求的編碼' },
          why: {
            en: 'A layer sends an encoding that the request did not offer.',
            'zh-TW': '某一層使用要求未提供的編碼。',
          },
          check: {
            en: 'Compare `Content-Encoding` with `Accept-Encoding` of the request.',
            'zh-TW': '比較 `Content-Encoding` 與要求的 `Accept-Encoding`。',
          },
          fix: [
            {
              en: 'Find the layer, let it alone compress, and add `Vary: Accept-Encoding`.',
              'zh-TW': '找出該層，只由它壓縮，並加上 `Vary: Accept-Encoding`。',
              command: 'curl -v -H "Accept-Encoding: identity" -o NUL "{url}"',
            },
          ],
        },
      ],
      seeAlso: ['net/ERR_CONTENT_DECODING_FAILED'],
    },
    {
      id: 'net/ERR_ZSTD_WINDOW_SIZE_TOO_BIG',
      title: { en: 'Zstandard window too big', 'zh-TW': 'Zstandard 視窗太大' },
      meaning: {
        en: 'The Zstandard window of the body is above 8 MB.',
        'zh-TW': '本文的 Zstandard 視窗超過 8 MB。',
      },
      causes: [
        {
          id: 'window-too-big',
          label: { en: 'compressed with too high a level', 'zh-TW': '壓縮等級太高' },
          why: { en: '`--ultra` and `--long` enlarge it.', 'zh-TW': '`--ultra` 與 `--long` 會擴大視窗。' },
          check: { en: '`zstd -lv` names the size.', 'zh-TW': '`zstd -lv` 會列出大小。' },
          fix: [
            {
              en: 'Compress again with a window of at most 8 MB.',
              'zh-TW': '以不超過 8 MB 的視窗重新壓縮。',
              command: 'zstd -19 --zstd=wlog=23 app.js',
            },
          ],
        },
      ],
      seeAlso: ['net/ERR_CONTENT_DECODING_FAILED'],
    },
    {
      id: 'net/ERR_DICTIONARY_LOAD_FAILED',
      title: { en: 'Compression dictionary missing', 'zh-TW': '缺少壓縮字典' },
      meaning: {
        en: 'The shared dictionary for the body could not be loaded.',
        'zh-TW': '無法載入本文所需的共用字典。',
      },
      causes: dictionaryLoadFailed,
      seeAlso: ['net/ERR_CONTENT_DECODING_FAILED'],
    },
    {
      id: 'net/ERR_UNEXPECTED_CONTENT_DICTIONARY_HEADER',
      title: { en: 'Wrong compression dictionary', 'zh-TW': '壓縮字典錯誤' },
      meaning: {
        en: 'The body names another dictionary than the browser offered.',
        'zh-TW': '本文指定的字典與瀏覽器提供的不同。',
      },
      causes: dictionaryLoadFailed,
      seeAlso: [],
    },
    {
      id: 'net/ERR_INVALID_SIGNED_EXCHANGE',
      title: { en: 'Invalid signed exchange', 'zh-TW': '無效的已簽署交換（SXG）' },
      meaning: { en: 'The signed exchange is broken or out of date.', 'zh-TW': '已簽署交換損壞或已過期。' },
      causes: invalidSignedExchange,
      seeAlso: ['net/ERR_CONTENT_DECODING_FAILED'],
    },
    {
      id: 'net/ERR_INVALID_WEB_BUNDLE',
      title: { en: 'Invalid web bundle', 'zh-TW': '無效的 Web 套件組合' },
      meaning: { en: 'The web bundle is broken.', 'zh-TW': 'Web 套件組合損壞。' },
      causes: invalidSignedExchange,
      seeAlso: [],
    },
    {
      id: 'net/ERR_CACHE_READ_FAILURE',
      group: 'cache',
      title: { en: 'Cache could not be read', 'zh-TW': '無法讀取快取' },
      meaning: {
        en: "The browser's own copy of the answer could not be read.",
        'zh-TW': '無法讀取瀏覽器本身的回應複本。',
      },
      causes: [
        {
          id: 'cache-damaged',
          label: { en: 'the disk cache is damaged', 'zh-TW': '磁碟快取損壞' },
          why: {
            en: 'The browser crashed, or the disk is full or faulty.',
            'zh-TW': '瀏覽器曾當機，或磁碟已滿或故障。',
          },
          check: {
            en: 'With Disable cache in the Network panel it works.',
            'zh-TW': '在網路面板勾選「停用快取」後正常。',
          },
          fix: [
            {
              en: 'Empty the cache at `chrome://settings/clearBrowserData`.',
              'zh-TW': '在 `chrome://settings/clearBrowserData` 清除快取。',
            },
          ],
        },
      ],
      seeAlso: ['net/ERR_CACHE_MISS'],
    },
    {
      id: 'net/ERR_CACHE_AUTH_FAILURE_AFTER_READ',
      group: 'cache',
      title: { en: 'Sign-in asked for in mid-transfer', 'zh-TW': '傳輸途中要求登入' },
      meaning: {
        en: 'The cache had the first part; the server wanted a sign-in for the rest.',
        'zh-TW': '快取已有第一部分，但其餘部分需要登入。',
      },
      causes: [
        {
          id: 'session-ended',
          label: { en: 'the session ended during the download', 'zh-TW': '下載期間工作階段結束' },
          why: { en: 'Credentials cannot be asked for in mid-transfer.', 'zh-TW': '傳輸途中無法詢問認證。' },
          check: { en: 'The IIS log has a 401 for it.', 'zh-TW': 'IIS 記錄檔中有 401。' },
          fix: [{ en: 'Sign in again, then download anew.', 'zh-TW': '重新登入，然後重新下載。' }],
        },
      ],
      seeAlso: ['http/401', 'http/206'],
    },
  ],
);
