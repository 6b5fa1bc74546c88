import { type Cause, defineTable } from '../../entry';

const ERROR_LIST = 'https://searchfox.org/mozilla-central/source/xpcom/base/ErrorList.py';
const RANGES = 'https://www.rfc-editor.org/rfc/rfc9110#section-14';

/** Why a download that was interrupted starts anew. */
const NOT_THE_SAME_FILE: Cause = {
  id: 'no-stable-range',
  label: { en: 'no ranges, or another ETag', 'zh-TW': '不支援範圍，或 ETag 不同' },
  why: {
    en: 'The file was replaced, the servers of a farm give different `ETag` values, or the application does not answer `Range`.',
    'zh-TW': '檔案已更換、伺服器陣列的 `ETag` 不同，或應用程式不回應 `Range`。',
  },
  check: {
    en: 'The answer to `Range: bytes=0-9` is not 206, or its `ETag` changes from call to call.',
    'zh-TW': '對 `Range: bytes=0-9` 的回應不是 206，或其 `ETag` 每次不同。',
  },
  fix: [
    {
      en: 'Test it twice, then serve the same file with the same date on all servers.',
      'zh-TW': '測試兩次，然後在所有伺服器提供日期相同的同一檔案。',
      command: 'curl.exe -sI -r 0-9 "{url}"',
    },
    {
      en: 'In ASP.NET Core, return the file with `enableRangeProcessing: true`.',
      'zh-TW': '在 ASP.NET Core 中，以 `enableRangeProcessing: true` 傳回檔案。',
    },
  ],
};

/** Firefox: a transfer that ended early or could not be resumed or repeated. */
export default defineTable({ group: 'http', severity: 'error', visibility: 'client' }, [
  {
    id: 'net/NS_ERROR_NET_PARTIAL_TRANSFER',
    title: { en: 'Partial transfer', 'zh-TW': '部分傳輸' },
    meaning: {
      en: 'Fewer bytes came than were announced, or the connection ended in mid-answer.',
      'zh-TW': '收到的位元組少於宣告的數量，或連線在回應途中結束。',
    },
    causes: [
      {
        id: 'cut-off',
        label: { en: 'a slow reader was cut off', 'zh-TW': '讀取過慢的用戶端被中斷' },
        why: {
          en: 'HTTP.sys gave up on a client that reads slower than `minBytesPerSecond`.',
          'zh-TW': '用戶端的讀取速度低於 `minBytesPerSecond`，因此 HTTP.sys 放棄傳送。',
        },
        check: {
          en: 'HTTPERR has `Timer_MinBytesPerSecond`.',
          'zh-TW': 'HTTPERR 的原因是 `Timer_MinBytesPerSecond`。',
        },
        fix: [
          {
            en: 'Lower the limit, so that slow readers finish.',
            'zh-TW': '降低下限，讓慢速用戶端完成下載。',
            command:
              'appcmd set config -section:system.applicationHost/webLimits /minBytesPerSecond:100 /commit:apphost',
          },
        ],
      },
      {
        id: 'failed-in-mid-answer',
        label: { en: 'the application failed in mid-answer', 'zh-TW': '應用程式在回應途中失敗' },
        why: {
          en: 'An exception, a crash or a recycling came after the headers had been sent, so the status still says 200.',
          'zh-TW': '標頭送出之後才發生例外狀況、當機或回收，因此狀態碼仍是 200。',
        },
        check: {
          en: 'The Application log has an error of that time; the log of IIS shows `sc-win32-status` 64 or 1236 if the connection was lost.',
          'zh-TW':
            '應用程式記錄檔在該時間有錯誤；如果是連線中斷，IIS 記錄檔的 `sc-win32-status` 為 64 或 1236。',
        },
        fix: [
          {
            en: 'Find the exception and mend it.',
            'zh-TW': '尋找例外狀況並修正。',
            command: 'Get-WinEvent -LogName Application -MaxEvents 50',
          },
        ],
      },
      {
        id: 'wrong-length',
        label: { en: 'Content-Length is larger than the body', 'zh-TW': 'Content-Length 大於本文' },
        why: {
          en: 'The application sets the length by itself, counted in characters or before compression.',
          'zh-TW': '應用程式自行設定長度，且以字元計算或在壓縮之前計算。',
        },
        check: {
          en: '`curl.exe` ends with `bytes remaining to read`, with the same number each time.',
          'zh-TW': '`curl.exe` 結束時顯示 `bytes remaining to read`，且每次數字相同。',
        },
        fix: [
          {
            en: 'Remove the line that sets `Content-Length`; the server counts it.',
            'zh-TW': '移除設定 `Content-Length` 的程式碼；伺服器會自行計算。',
            command: 'curl.exe -sSv -o NUL "{url}"',
          },
        ],
      },
    ],
    seeAlso: ['net/ERR_CONTENT_LENGTH_MISMATCH', 'net/NS_ERROR_NET_INTERRUPT'],
    sources: [
      ERROR_LIST,
      'https://learn.microsoft.com/en-us/iis/configuration/system.applicationhost/weblimits',
    ],
  },
  {
    id: 'net/NS_ERROR_NOT_RESUMABLE',
    title: { en: 'Cannot be resumed', 'zh-TW': '無法續傳' },
    meaning: {
      en: 'The server cannot send the rest of this download, so it must start anew.',
      'zh-TW': '伺服器無法傳送此下載的剩餘部分，必須重新開始。',
    },
    causes: [NOT_THE_SAME_FILE],
    seeAlso: ['net/NS_ERROR_ENTITY_CHANGED', 'http/416'],
    sources: [ERROR_LIST, RANGES],
  },
  {
    id: 'net/NS_ERROR_ENTITY_CHANGED',
    title: { en: 'File changed meanwhile', 'zh-TW': '檔案已變更' },
    meaning: {
      en: 'The file changed before the download was resumed, so it must start anew.',
      'zh-TW': '檔案在續傳之前已變更，必須重新下載。',
    },
    causes: [NOT_THE_SAME_FILE],
    seeAlso: ['net/NS_ERROR_NOT_RESUMABLE', 'http/206'],
    sources: [ERROR_LIST, RANGES],
  },
  {
    id: 'net/NS_ERROR_SAVE_LINK_AS_TIMEOUT',
    severity: 'info',
    title: { en: 'Save Link As went on without headers', 'zh-TW': '「另存連結」未等到標頭' },
    meaning: {
      en: 'The headers came too late for Save Link As, so Firefox made the file name from the URL.',
      'zh-TW': '標頭太晚到達，因此「另存連結」以 URL 產生檔名。',
    },
    causes: [],
    seeAlso: ['net/NS_ERROR_NET_TIMEOUT'],
    sources: [ERROR_LIST],
  },
  {
    id: 'net/NS_ERROR_NET_BODY_NOT_REPLAYABLE',
    title: { en: 'Body cannot be sent again', 'zh-TW': '本文無法重新傳送' },
    meaning: {
      en: 'The request has a body that can be sent once only, and it would have had to be sent again.',
      'zh-TW': '要求的本文只能傳送一次，但需要重新傳送。',
    },
    causes: [
      {
        id: 'streamed-body',
        label: { en: 'a streamed upload met a retry', 'zh-TW': '資料流上傳遇到重試' },
        why: {
          en: 'The server answered a streamed upload with a sign-in challenge, the connection broke, or it is not HTTP/2.',
          'zh-TW': '伺服器以登入質詢回應資料流上傳、連線中斷，或連線不是 HTTP/2。',
        },
        check: {
          en: 'The code gives `fetch()` a stream as `body`, and a 401 or a broken connection came before.',
          'zh-TW': '程式碼以資料流作為 `fetch()` 的 `body`，且先前出現 401 或連線中斷。',
        },
        fix: [
          {
            en: 'Pass a `Blob` rather than a stream, or sign in with a `GET` before the upload.',
            'zh-TW': '改傳 `Blob` 而非資料流，或在上傳之前先以 `GET` 登入。',
          },
        ],
      },
    ],
    seeAlso: ['http/401', 'net/ERR_UPLOAD_FILE_CHANGED'],
    sources: [ERROR_LIST],
  },
]);
