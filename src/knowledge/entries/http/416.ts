import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'http/416',
  severity: 'error',
  visibility: 'client',
  title: { en: 'Range Not Satisfiable', 'zh-TW': '無法滿足要求的範圍' },
  meaning: {
    en: 'The `Range` that was asked for lies outside the file.',
    'zh-TW': '要求的 `Range` 超出檔案範圍。',
  },
  causes: [
    {
      id: 'file-got-shorter',
      label: { en: 'the file was replaced by a shorter one', 'zh-TW': '檔案已被較短的檔案取代' },
      why: {
        en: 'The browser or download manager holds part of an older, longer file and asks for the rest.',
        'zh-TW': '瀏覽器或下載工具保有較舊、較長檔案的一部分，並要求其餘內容。',
      },
      check: {
        en: '`Content-Range: bytes */` in the response gives the present length.',
        'zh-TW': '回應的 `Content-Range: bytes */` 會給出目前的長度。',
      },
      fix: [
        {
          en: "Clear the browser's cache and start the download again.",
          'zh-TW': '清除瀏覽器快取，並重新下載。',
          command: 'curl -I "{url}"',
        },
      ],
    },
    {
      id: 'bad-range',
      label: { en: 'the client computes the range wrongly', 'zh-TW': '用戶端計算範圍錯誤' },
      why: {
        en: "The first byte asked for is the file's length or beyond, or the file is empty.",
        'zh-TW': '要求的第一個位元組等於或超過檔案長度，或檔案是空的。',
      },
      check: {
        en: 'Compare the first number of `Range` with `Content-Length` of a `HEAD`.',
        'zh-TW': '比對 `Range` 的第一個數字與 `HEAD` 的 `Content-Length`。',
      },
      fix: [
        {
          en: 'Correct the offset, counted from zero; send `If-Range` with the `ETag`.',
          'zh-TW': '修正位移（從零起算）；並以 `ETag` 傳送 `If-Range`。',
          command: 'curl -i -r 0-1023 "{url}"',
        },
      ],
    },
  ],
  seeAlso: ['http/206'],
  sources: ['https://www.rfc-editor.org/rfc/rfc9110#section-15.5.17'],
});
