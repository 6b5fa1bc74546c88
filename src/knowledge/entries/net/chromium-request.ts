import { defineTable } from '../../entry';

/** Chromium: the request itself could not be made. */
export default defineTable(
  {
    group: 'http',
    severity: 'error',
    visibility: 'client',
    sources: ['https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h'],
  },
  [
    {
      id: 'net/ERR_UPLOAD_FILE_CHANGED',
      title: { en: 'Upload file changed', 'zh-TW': '上傳的檔案已變更' },
      meaning: {
        en: 'The chosen file was changed between choosing and sending.',
        'zh-TW': '選擇的檔案在選擇與傳送之間已變更。',
      },
      causes: [
        {
          id: 'file-changed',
          label: { en: 'the file was saved again', 'zh-TW': '檔案又被儲存' },
          why: {
            en: 'A program still writes to the file, or a sync client touched it.',
            'zh-TW': '程式仍在寫入該檔案，或同步用戶端修改了它。',
          },
          check: { en: "The file's time is later than the choosing.", 'zh-TW': '檔案的時間晚於選擇的時間。' },
          fix: [
            {
              en: 'Choose the file again; in code, read it with `arrayBuffer()` first.',
              'zh-TW': '重新選擇檔案；在程式碼中先以 `arrayBuffer()` 讀取。',
            },
          ],
        },
      ],
      seeAlso: ['net/ERR_FILE_NOT_FOUND'],
    },
    {
      id: 'net/ERR_FILE_NOT_FOUND',
      group: 'internal',
      title: { en: 'File not found', 'zh-TW': '找不到檔案' },
      meaning: {
        en: 'A local file, a blob or a file of an extension is not there.',
        'zh-TW': '本機檔案、blob 或擴充功能的檔案不存在。',
      },
      causes: [
        {
          id: 'missing-local-file',
          label: {
            en: 'the local file, blob or extension file is gone',
            'zh-TW': '本機檔案、blob 或擴充功能檔案不存在',
          },
          why: {
            en: 'The path is wrong, the blob URL was revoked, or the extension does not list the file.',
            'zh-TW': '路徑錯誤、blob URL 已撤銷，或擴充功能未列出該檔案。',
          },
          check: {
            en: 'The URL starts with `file:`, `blob:` or `chrome-extension:`.',
            'zh-TW': 'URL 以 `file:`、`blob:` 或 `chrome-extension:` 開頭。',
          },
          fix: [
            {
              en: 'Correct the path; for extensions, list the file in `web_accessible_resources`.',
              'zh-TW': '修正路徑；若為擴充功能，請將檔案列入 `web_accessible_resources`。',
            },
          ],
        },
      ],
      seeAlso: ['net/ERR_UPLOAD_FILE_CHANGED', 'http/404'],
    },
    {
      id: 'net/ERR_ACCESS_DENIED',
      group: 'internal',
      title: { en: 'Access denied by the system', 'zh-TW': '系統拒絕存取' },
      meaning: {
        en: 'The operating system refused a local resource to the browser.',
        'zh-TW': '作業系統拒絕瀏覽器存取本機資源。',
      },
      causes: [
        {
          id: 'no-rights',
          label: { en: 'no rights on a local file', 'zh-TW': '對本機檔案沒有權限' },
          why: {
            en: 'The file belongs to another account, or security software holds it.',
            'zh-TW': '檔案屬於其他帳戶，或遭安全性軟體鎖定。',
          },
          check: {
            en: 'The URL starts with `file:`, or a file is being uploaded.',
            'zh-TW': 'URL 以 `file:` 開頭，或正在上傳檔案。',
          },
          fix: [
            {
              en: 'Give yourself rights on the file, or copy it to a folder of your own.',
              'zh-TW': '授與自己該檔案的權限，或複製到自己的資料夾。',
            },
          ],
        },
      ],
      seeAlso: ['net/ERR_FILE_NOT_FOUND'],
    },
    {
      id: 'net/ERR_INSUFFICIENT_RESOURCES',
      group: 'internal',
      title: { en: 'Insufficient resources', 'zh-TW': '資源不足' },
      meaning: {
        en: 'The page has too many requests open at the same time.',
        'zh-TW': '頁面同時開啟的要求過多。',
      },
      causes: [
        {
          id: 'too-many-requests',
          label: { en: 'the page sends thousands of requests at once', 'zh-TW': '頁面同時送出數千個要求' },
          why: {
            en: 'A loop calls `fetch` without waiting, such as an effect that triggers itself.',
            'zh-TW': '迴圈不等待就呼叫 `fetch`，例如會觸發自己的副作用。',
          },
          check: {
            en: 'The same URL stands hundreds of times in the list.',
            'zh-TW': '清單中同一個 URL 出現數百次。',
          },
          fix: [
            {
              en: 'Mend the loop, or run a few requests at a time.',
              'zh-TW': '修正迴圈，或限制同時進行的要求數。',
            },
          ],
        },
      ],
      seeAlso: ['http/429'],
    },
    {
      id: 'net/ERR_INVALID_URL',
      title: { en: 'Invalid URL', 'zh-TW': '無效的 URL' },
      meaning: { en: 'The URL cannot be parsed.', 'zh-TW': '無法剖析此 URL。' },
      causes: [
        {
          id: 'malformed-url',
          label: { en: 'the URL is malformed', 'zh-TW': 'URL 格式錯誤' },
          why: {
            en: 'It was put together from a missing or unencoded part.',
            'zh-TW': '組成 URL 的某部分遺漏或未編碼。',
          },
          check: {
            en: 'Look for `undefined`, a doubled scheme or a space in it.',
            'zh-TW': '尋找其中的 `undefined`、重複的 scheme 或空白。',
          },
          fix: [
            {
              en: 'Build it with `new URL()` and `encodeURIComponent`.',
              'zh-TW': '以 `new URL()` 與 `encodeURIComponent` 組成。',
            },
          ],
        },
      ],
      seeAlso: ['http/400'],
    },
    {
      id: 'net/ERR_UNKNOWN_URL_SCHEME',
      title: { en: 'Unknown URL scheme', 'zh-TW': '不明的 URL scheme' },
      meaning: {
        en: 'No program is registered for the scheme of this link.',
        'zh-TW': '沒有程式註冊此連結的 scheme。',
      },
      causes: [
        {
          id: 'no-handler',
          label: { en: 'no program for this scheme', 'zh-TW': '此 scheme 沒有對應的程式' },
          why: {
            en: 'The program is not installed, or the link is misspelt.',
            'zh-TW': '未安裝該程式，或連結拼錯。',
          },
          check: { en: 'Look at what stands before the colon.', 'zh-TW': '檢視冒號之前的部分。' },
          fix: [{ en: 'Install the program, or correct the link.', 'zh-TW': '安裝該程式，或修正連結。' }],
        },
      ],
      seeAlso: ['net/NS_ERROR_UNKNOWN_PROTOCOL'],
    },
    {
      id: 'net/ERR_DISALLOWED_URL_SCHEME',
      group: 'blocked',
      title: { en: 'URL scheme not allowed', 'zh-TW': '不允許的 URL scheme' },
      meaning: { en: 'This scheme may not be used from here.', 'zh-TW': '此處不得使用這個 scheme。' },
      causes: [
        {
          id: 'scheme-not-allowed',
          label: { en: 'a web page asks for a local file', 'zh-TW': '網頁要求本機檔案' },
          why: {
            en: 'Pages from the web may not open local files.',
            'zh-TW': '來自網路的頁面不得開啟本機檔案。',
          },
          check: { en: 'The URL starts with `file:`.', 'zh-TW': 'URL 以 `file:` 開頭。' },
          fix: [
            {
              en: 'Put the file on the web server and link to it with `https:`.',
              'zh-TW': '將檔案放到網頁伺服器，並以 `https:` 連結。',
            },
          ],
        },
      ],
      seeAlso: ['net/ERR_UNKNOWN_URL_SCHEME'],
    },
    {
      id: 'net/ERR_UPLOAD_STREAM_REWIND_NOT_SUPPORTED',
      title: { en: 'Streamed upload cannot be sent again', 'zh-TW': '無法重送串流上傳' },
      meaning: {
        en: 'The body was a stream, and a redirect, a sign-in or a retry would need it a second time.',
        'zh-TW': '本文是串流，而重新導向、登入或重試需要再傳送一次。',
      },
      causes: [
        {
          id: 'body-needed-twice',
          label: {
            en: 'redirect, 401 or retry during a streamed upload',
            'zh-TW': '串流上傳時遇到重新導向、401 或重試',
          },
          why: {
            en: 'A stream cannot be read twice; Windows authentication answers the first request with 401.',
            'zh-TW': '串流無法讀取兩次；Windows 驗證會以 401 回應第一個要求。',
          },
          check: {
            en: 'The server answered 307, 308, 401 or 421, or the connection broke.',
            'zh-TW': '伺服器回應 307、308、401 或 421，或連線中斷。',
          },
          fix: [
            {
              en: 'Send a `Blob` instead, or sign in with a small GET first.',
              'zh-TW': '改傳送 `Blob`，或先以小型 GET 登入。',
            },
          ],
        },
      ],
      seeAlso: ['http/401', 'http/307'],
    },
    {
      id: 'net/ERR_METHOD_NOT_SUPPORTED',
      title: { en: 'Method not supported', 'zh-TW': '不支援的方法' },
      meaning: {
        en: 'The method {method} cannot be used with this kind of URL.',
        'zh-TW': '此類 URL 不能使用 {method} 方法。',
      },
      causes: [
        {
          id: 'method-for-scheme',
          label: {
            en: '{method} on an address that only takes GET',
            'zh-TW': '對只接受 GET 的位址使用 {method}',
          },
          why: {
            en: 'Local addresses such as `blob:` can only be read.',
            'zh-TW': '`blob:` 之類的本機位址只能讀取。',
          },
          check: { en: 'The URL does not start with `http`.', 'zh-TW': 'URL 不是以 `http` 開頭。' },
          fix: [
            {
              en: 'Use GET for it, or send the request to an `https:` address.',
              'zh-TW': '改用 GET，或將要求送到 `https:` 位址。',
            },
          ],
        },
      ],
      seeAlso: ['http/405'],
    },
  ],
);
