import { defineTable } from '../../entry';

const FAILED_INSIDE = {
  en: 'A step inside the cache failed. The request goes on without it.',
  'zh-TW': '快取內部的步驟失敗，要求會不使用快取繼續。',
} as const;

/** Chromium: signals inside the browser's cache, which no request ends with. */
export default defineTable(
  {
    group: 'internal',
    severity: 'info',
    visibility: 'client',
    causes: [],
    seeAlso: [],
    sources: ['https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h'],
  },
  [
    {
      id: 'net/ERR_CACHE_WRITE_FAILURE',
      title: { en: 'Cache not written', 'zh-TW': '快取未寫入' },
      meaning: FAILED_INSIDE,
    },
    {
      id: 'net/ERR_CACHE_OPERATION_NOT_SUPPORTED',
      title: { en: 'Cache operation not supported', 'zh-TW': '不支援的快取作業' },
      meaning: FAILED_INSIDE,
    },
    {
      id: 'net/ERR_CACHE_OPEN_FAILURE',
      title: { en: 'Cache entry not opened', 'zh-TW': '快取項目未開啟' },
      meaning: FAILED_INSIDE,
    },
    {
      id: 'net/ERR_CACHE_CREATE_FAILURE',
      title: { en: 'Cache entry not made', 'zh-TW': '快取項目未建立' },
      meaning: FAILED_INSIDE,
    },
    {
      id: 'net/ERR_CACHE_OPEN_OR_CREATE_FAILURE',
      title: { en: 'Cache entry not opened or made', 'zh-TW': '快取項目未開啟也未建立' },
      meaning: FAILED_INSIDE,
    },
    {
      id: 'net/ERR_CACHE_DOOM_FAILURE',
      title: { en: 'Cache entry not discarded', 'zh-TW': '快取項目未捨棄' },
      meaning: FAILED_INSIDE,
    },
    {
      id: 'net/ERR_CACHE_RACE',
      title: { en: 'Cache race', 'zh-TW': '快取競爭' },
      meaning: {
        en: 'Two requests made the same cache entry at once, so one starts anew.',
        'zh-TW': '兩個要求同時建立同一個快取項目，其中一個會重新開始。',
      },
    },
    {
      id: 'net/ERR_CACHE_LOCK_TIMEOUT',
      title: { en: 'Cache lock timed out', 'zh-TW': '快取鎖定逾時' },
      meaning: {
        en: 'Another request held the cache entry too long, so this one goes on without it.',
        'zh-TW': '另一個要求占用快取項目過久，因此要求會不使用快取繼續。',
      },
    },
    {
      id: 'net/ERR_CACHE_CHECKSUM_READ_FAILURE',
      title: { en: 'Cache checksum unreadable', 'zh-TW': '無法讀取快取總和檢查碼' },
      meaning: FAILED_INSIDE,
    },
    {
      id: 'net/ERR_CACHE_CHECKSUM_MISMATCH',
      title: { en: 'Cache checksum wrong', 'zh-TW': '快取總和檢查碼不符' },
      meaning: FAILED_INSIDE,
    },
    {
      id: 'net/ERR_CACHE_ENTRY_NOT_SUITABLE',
      title: { en: 'Cache entry does not fit', 'zh-TW': '快取項目不適用' },
      meaning: { en: 'The cache entry does not fit this request.', 'zh-TW': '快取項目不適用於此要求。' },
    },
    {
      id: 'net/ERR_CACHE_COMPRESSION_FAILURE',
      title: { en: 'Cache compression failed', 'zh-TW': '快取壓縮失敗' },
      meaning: FAILED_INSIDE,
    },
  ],
);
