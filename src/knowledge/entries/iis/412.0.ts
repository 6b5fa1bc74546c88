import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'iis/412.0',
  severity: 'warning',
  visibility: 'detailed-page',
  versions: 'IIS 7+',
  title: { en: 'Precondition failed (IIS)', 'zh-TW': '先決條件失敗（IIS）' },
  meaning: {
    en: 'A condition in the request, such as `If-Match`, is not true for the file on the server.',
    'zh-TW': '要求中的條件（例如 `If-Match`）與伺服器上的檔案不符。',
  },
  causes: [
    {
      id: 'etag-differs',
      label: {
        en: 'If-Match names another version, or is not valid',
        'zh-TW': 'If-Match 指定了其他版本或無效',
      },
      why: {
        en: 'The file changed since the client read it, or the ETag was written without its quotes.',
        'zh-TW': '檔案在用戶端讀取之後已變更，或 ETag 缺少引號。',
      },
      check: {
        en: 'Compare `If-Match` with `ETag` of a fresh `GET`.',
        'zh-TW': '比對 `If-Match` 與重新 `GET` 取得的 `ETag`。',
      },
      fix: [
        {
          en: 'Read the file again and send its new `ETag`, quotes included.',
          'zh-TW': '重新讀取檔案，並傳送新的 `ETag`（包含引號）。',
          command: 'curl -I "{url}"',
        },
      ],
    },
    {
      id: 'overwrite-refused',
      label: { en: 'the target exists already (WebDAV)', 'zh-TW': '目標已存在（WebDAV）' },
      why: {
        en: '`COPY` or `MOVE` with `Overwrite: F` must not replace what is there.',
        'zh-TW': '帶有 `Overwrite: F` 的 `COPY` 或 `MOVE` 不得取代現有內容。',
      },
      check: {
        en: 'The request carries `Overwrite: F`, and the URL in `Destination` answers 200.',
        'zh-TW': '要求帶有 `Overwrite: F`，且 `Destination` 的 URL 回應 200。',
      },
      fix: [
        {
          en: 'Choose another name, or replace the target.',
          'zh-TW': '使用其他名稱，或取代目標。',
          command: 'curl -X MOVE -H "Overwrite: T" -H "Destination: https://{host}/new.txt" "{url}"',
        },
      ],
    },
  ],
  seeAlso: ['http/412', 'http/304'],
  sources: [
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://www.rfc-editor.org/rfc/rfc9110#section-13.1.1',
    'https://www.rfc-editor.org/rfc/rfc4918',
  ],
});
