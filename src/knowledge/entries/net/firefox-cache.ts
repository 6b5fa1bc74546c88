import { defineTable } from '../../entry';

/** Firefox: its own cache of pages and files. */
export default defineTable(
  {
    group: 'cache',
    severity: 'info',
    visibility: 'client',
    causes: [],
    seeAlso: ['net/ERR_CACHE_MISS'],
    sources: ['https://searchfox.org/mozilla-central/source/xpcom/base/ErrorList.py'],
  },
  [
    {
      id: 'net/NS_ERROR_DOCUMENT_NOT_CACHED',
      severity: 'warning',
      title: { en: 'Document not in the cache', 'zh-TW': '文件不在快取中' },
      meaning: {
        en: 'The page was to come from the cache alone and is not there.',
        'zh-TW': '頁面只能取自快取，但快取中沒有。',
      },
      causes: [
        {
          id: 'only-from-cache',
          label: { en: 'back to a page that is not kept', 'zh-TW': '返回未保留的頁面' },
          why: {
            en: 'The user went back to the answer of a form, or Firefox is offline, and `Cache-Control: no-store` forbids a copy.',
            'zh-TW':
              '使用者返回表單的回應頁，或 Firefox 處於離線，而 `Cache-Control: no-store` 禁止保留複本。',
          },
          check: {
            en: 'The answer has `Cache-Control: no-store`, or the request was a `POST`.',
            'zh-TW': '回應有 `Cache-Control: no-store`，或要求是 `POST`。',
          },
          fix: [
            {
              en: 'Answer the `POST` with 303 and a `Location`, so that going back asks with `GET`.',
              'zh-TW': '以 303 與 `Location` 回應 `POST`，讓返回時改以 `GET` 要求。',
            },
          ],
        },
      ],
    },
    {
      id: 'net/NS_ERROR_CACHE_KEY_NOT_FOUND',
      title: { en: 'No such cache entry', 'zh-TW': '沒有此快取項目' },
      meaning: {
        en: 'The cache has no entry for this URL; Firefox asks the network.',
        'zh-TW': '快取沒有此 URL 的項目；Firefox 會改向網路要求。',
      },
    },
    {
      id: 'net/NS_ERROR_CACHE_DATA_IS_STREAM',
      title: { en: 'Cache entry is a stream', 'zh-TW': '快取項目是資料流' },
      meaning: {
        en: 'A cache entry has another form than Firefox expected; no request failed.',
        'zh-TW': '快取項目的形式與 Firefox 預期不同；沒有要求失敗。',
      },
    },
    {
      id: 'net/NS_ERROR_CACHE_DATA_IS_NOT_STREAM',
      title: { en: 'Cache entry is no stream', 'zh-TW': '快取項目不是資料流' },
      meaning: {
        en: 'A cache entry has another form than Firefox expected; no request failed.',
        'zh-TW': '快取項目的形式與 Firefox 預期不同；沒有要求失敗。',
      },
    },
    {
      id: 'net/NS_ERROR_CACHE_WAIT_FOR_VALIDATION',
      title: { en: 'Cache entry awaits validation', 'zh-TW': '快取項目等待驗證' },
      meaning: {
        en: 'Another request is still validating this cache entry, and this one waits.',
        'zh-TW': '另一個要求仍在驗證此快取項目，這個要求會等待。',
      },
    },
    {
      id: 'net/NS_ERROR_CACHE_ENTRY_DOOMED',
      title: { en: 'Cache entry discarded', 'zh-TW': '快取項目已捨棄' },
      meaning: {
        en: 'The cache entry was thrown away while it was in use; a reload fetches it anew.',
        'zh-TW': '快取項目在使用中遭捨棄；重新整理會重新擷取。',
      },
    },
    {
      id: 'net/NS_ERROR_CACHE_READ_ACCESS_DENIED',
      title: { en: 'Cache entry cannot be read', 'zh-TW': '無法讀取快取項目' },
      meaning: {
        en: 'Firefox opened the cache entry for writing alone and so may not read it.',
        'zh-TW': 'Firefox 只以寫入方式開啟快取項目，因此不能讀取。',
      },
    },
    {
      id: 'net/NS_ERROR_CACHE_WRITE_ACCESS_DENIED',
      title: { en: 'Cache entry cannot be written', 'zh-TW': '無法寫入快取項目' },
      meaning: {
        en: 'Firefox opened the cache entry for reading alone and so may not write it.',
        'zh-TW': 'Firefox 只以讀取方式開啟快取項目，因此不能寫入。',
      },
    },
    {
      id: 'net/NS_ERROR_CACHE_IN_USE',
      title: { en: 'Cache entry in use', 'zh-TW': '快取項目使用中' },
      meaning: {
        en: 'Another request is using the cache entry; no request failed.',
        'zh-TW': '另一個要求正在使用快取項目；沒有要求失敗。',
      },
    },
  ],
);
