import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'http/412',
  severity: 'warning',
  visibility: 'client',
  title: { en: 'Precondition Failed', 'zh-TW': '先決條件失敗' },
  meaning: {
    en: 'A condition in the request headers, such as `If-Match` or `If-Unmodified-Since`, is not true on the server.',
    'zh-TW': '要求標頭中的條件（例如 `If-Match` 或 `If-Unmodified-Since`）在伺服器上不成立。',
  },
  causes: [
    {
      id: 'changed-meanwhile',
      label: { en: 'the resource changed since it was read', 'zh-TW': '資源在讀取之後已變更' },
      why: {
        en: 'The `ETag` that was sent is no longer the current one: someone else saved first.',
        'zh-TW': '傳送的 `ETag` 已不是目前的值：他人先儲存了。',
      },
      check: {
        en: 'Compare `If-Match` of the request with `ETag` of a fresh `GET`.',
        'zh-TW': '比對要求的 `If-Match` 與重新 `GET` 得到的 `ETag`。',
      },
      fix: [
        {
          en: 'Read the resource again, apply the change to it, and send it with the new `ETag`.',
          'zh-TW': '重新讀取資源、套用變更，再以新的 `ETag` 傳送。',
          command: 'curl -I "{url}"',
        },
      ],
    },
    {
      id: 'unstable-etag',
      label: { en: 'the servers of a farm give different ETags', 'zh-TW': '伺服器陣列的 ETag 不一致' },
      why: {
        en: 'Each node makes its own `ETag` for the same file, or compression alters it on the way.',
        'zh-TW': '各節點對同一個檔案產生不同的 `ETag`，或壓縮時改掉了它。',
      },
      check: {
        en: 'Repeated `GET` requests give differing `ETag` values for an unchanged file.',
        'zh-TW': '檔案未變更，重複的 `GET` 卻得到不同的 `ETag`。',
      },
      fix: [
        {
          en: 'Deploy the same file with the same time stamp to every node.',
          'zh-TW': '將時間戳記相同的同一個檔案部署到每個節點。',
          command: 'robocopy C:\\build \\\\server2\\wwwroot /E /COPY:DAT /DCOPY:T',
        },
      ],
    },
    {
      id: 'webdav-if',
      label: { en: 'WebDAV lock token out of date', 'zh-TW': 'WebDAV 鎖定權杖已過期' },
      why: { en: 'The `If` header names a lock that has run out.', 'zh-TW': '`If` 標頭指定的鎖定已到期。' },
      check: {
        en: 'The method is `PUT`, `MOVE` or `PROPPATCH` with an `If` header.',
        'zh-TW': '方法為 `PUT`、`MOVE` 或 `PROPPATCH`，並帶有 `If` 標頭。',
      },
      fix: [
        { en: 'Lock the resource again and send the new token.', 'zh-TW': '重新鎖定資源並傳送新的權杖。' },
      ],
    },
  ],
  seeAlso: ['http/409', 'http/428', 'http/304', 'iis/412.0'],
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.13',
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
  ],
});
