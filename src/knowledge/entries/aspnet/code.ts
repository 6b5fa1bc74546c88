import { defineTable } from '../../entry';

/** ASP.NET: exceptions of the application's own code. */
export default defineTable({ severity: 'error', component: 'ASP.NET', visibility: 'detailed-page' }, [
  {
    id: 'aspnet/NullReferenceException',
    title: { en: 'Object reference not set', 'zh-TW': '物件參考未設定' },
    meaning: {
      en: 'The code used something that is null. The first own method in the stack trace is the place.',
      'zh-TW': '程式碼使用了 null。堆疊追蹤中第一個自己的方法就是位置。',
    },
    causes: [
      {
        id: 'session-lost',
        label: { en: 'a session value is gone', 'zh-TW': '工作階段值已消失' },
        why: {
          en: 'It timed out, or `InProc` lost it in a recycle.',
          'zh-TW': '已逾時，或 `InProc` 在回收時遺失。',
        },
        check: {
          en: 'A new sign-in helps; the line reads `Session`.',
          'zh-TW': '重新登入即可；該行讀取 `Session`。',
        },
        fix: [{ en: 'Test for null and send to the sign-in page.', 'zh-TW': '檢查 null 並導向登入頁。' }],
      },
      {
        id: 'value-missing',
        label: { en: 'a setting, parameter or row is missing', 'zh-TW': '缺少設定、參數或資料列' },
        why: {
          en: 'Such as a key of `appSettings` not on this server, or `FirstOrDefault` with no row.',
          'zh-TW': '例如此伺服器沒有 `appSettings` 的索引鍵，或 `FirstOrDefault` 沒有資料列。',
        },
        check: { en: 'It fails always for the same input or server.', 'zh-TW': '相同輸入或伺服器必定失敗。' },
        fix: [
          {
            en: 'Add the setting, or test with `?.` before use.',
            'zh-TW': '加入設定，或使用前以 `?.` 檢查。',
          },
        ],
      },
    ],
    aliases: ['System.NullReferenceException', 'Object reference not set to an instance of an object.'],
    seeAlso: ['aspnet/session-state', 'aspnet/custom-errors-page'],
    sources: ['https://learn.microsoft.com/dotnet/api/system.nullreferenceexception'],
  },
  {
    id: 'aspnet/ArgumentNullException',
    title: { en: 'Value cannot be null', 'zh-TW': '值不可為 null' },
    meaning: { en: 'A method got null for a parameter that it needs.', 'zh-TW': '方法的必要參數得到 null。' },
    causes: [
      {
        id: 'value-missing',
        label: { en: 'a query string, form or setting is empty', 'zh-TW': '查詢字串、表單或設定為空' },
        why: { en: 'The message names the parameter.', 'zh-TW': '訊息列出參數名稱。' },
        check: {
          en: '`Parameter name: source` mostly means a LINQ list that is null.',
          'zh-TW': '`Parameter name: source` 多半是 LINQ 的清單為 null。',
        },
        fix: [
          {
            en: 'Test the value, and answer 400 when the caller left it out.',
            'zh-TW': '檢查該值；呼叫端未提供時回應 400。',
          },
        ],
      },
    ],
    aliases: ['System.ArgumentNullException', 'Value cannot be null'],
    seeAlso: ['aspnet/NullReferenceException'],
    sources: ['https://learn.microsoft.com/dotnet/api/system.argumentnullexception'],
  },
  {
    id: 'aspnet/FormatException',
    title: { en: 'Input string was not in a correct format', 'zh-TW': '輸入字串格式不正確' },
    meaning: {
      en: 'A text is no number or date of the form expected.',
      'zh-TW': '文字不是預期格式的數字或日期。',
    },
    causes: [
      {
        id: 'culture-or-empty',
        label: { en: 'empty text, or another culture', 'zh-TW': '空字串，或不同的文化特性' },
        why: {
          en: 'The server reads dates and decimals in its own culture.',
          'zh-TW': '伺服器以自己的文化特性解讀日期與小數。',
        },
        check: { en: 'It works on another machine.', 'zh-TW': '在其他電腦正常。' },
        fix: [
          {
            en: 'Use `TryParse` with `CultureInfo.InvariantCulture`.',
            'zh-TW': '使用 `TryParse` 並指定 `CultureInfo.InvariantCulture`。',
          },
        ],
      },
    ],
    aliases: [
      'System.FormatException',
      'Input string was not in a correct format',
      'not recognized as a valid DateTime',
    ],
    seeAlso: ['aspnet/ArgumentNullException'],
    sources: ['https://learn.microsoft.com/dotnet/api/system.formatexception'],
  },
  {
    id: 'aspnet/InvalidOperationException',
    title: { en: 'Invalid operation', 'zh-TW': '無效的作業' },
    meaning: {
      en: 'An object is not in the state for this call. The message tells which.',
      'zh-TW': '物件的狀態不允許此呼叫，訊息會說明。',
    },
    causes: [
      {
        id: 'pool-exhausted',
        label: { en: 'no connection left in the pool', 'zh-TW': '連線集區已用盡' },
        why: {
          en: 'Connections are not closed, or slow queries hold them all. `Max Pool Size` is 100.',
          'zh-TW': '連線未關閉，或全被緩慢的查詢占用。`Max Pool Size` 為 100。',
        },
        check: {
          en: 'The message says `prior to obtaining a connection from the pool`.',
          'zh-TW': '訊息含 `prior to obtaining a connection from the pool`。',
        },
        fix: [
          {
            en: 'Put every connection and reader into `using`.',
            'zh-TW': '將每個連線與讀取器放入 `using`。',
          },
        ],
      },
      {
        id: 'open-reader',
        label: { en: 'a reader is still open', 'zh-TW': '讀取器仍開啟' },
        why: {
          en: 'A query runs inside the loop of another one.',
          'zh-TW': '在另一個查詢的迴圈內執行查詢。',
        },
        check: {
          en: 'The message says `already an open DataReader`.',
          'zh-TW': '訊息含 `already an open DataReader`。',
        },
        fix: [
          {
            en: 'Call `ToList()` first, or add `MultipleActiveResultSets=True` to the connection string.',
            'zh-TW': '先呼叫 `ToList()`，或在連接字串加上 `MultipleActiveResultSets=True`。',
          },
        ],
      },
      {
        id: 'sequence',
        label: {
          en: '`Sequence contains no elements`',
          'zh-TW': '`Sequence contains no elements`（沒有元素）',
        },
        why: { en: '`First` or `Single` found no row.', 'zh-TW': '`First` 或 `Single` 找不到資料列。' },
        check: {
          en: 'The stack has `Enumerable` or `Queryable`.',
          'zh-TW': '堆疊有 `Enumerable` 或 `Queryable`。',
        },
        fix: [
          { en: 'Use `FirstOrDefault` and test for null.', 'zh-TW': '使用 `FirstOrDefault` 並檢查 null。' },
        ],
      },
      {
        id: 'model-type',
        label: { en: 'the view expects another model', 'zh-TW': '檢視需要其他模型' },
        why: { en: 'The action passes a list or another type.', 'zh-TW': '動作傳入清單或其他型別。' },
        check: {
          en: 'The message says `model item passed into the dictionary`.',
          'zh-TW': '訊息含 `model item passed into the dictionary`。',
        },
        fix: [
          {
            en: 'Make `@model` and the value of `View(…)` the same type.',
            'zh-TW': '讓 `@model` 與 `View(…)` 的值型別相同。',
          },
        ],
      },
    ],
    aliases: [
      'System.InvalidOperationException',
      'prior to obtaining a connection from the pool',
      'already an open DataReader',
      'Sequence contains no elements',
      'model item passed into the dictionary',
    ],
    seeAlso: [
      'aspnet/view-not-found',
      'aspnet/multiple-types-match-controller',
      'aspnet/core-no-service-registered',
      'aspnet/SqlException',
    ],
    sources: [
      'https://learn.microsoft.com/dotnet/api/system.invalidoperationexception',
      'https://learn.microsoft.com/dotnet/framework/data/adonet/sql-server-connection-pooling',
    ],
  },
  {
    id: 'aspnet/OutOfMemoryException',
    title: { en: 'Out of memory (.NET)', 'zh-TW': '記憶體不足（.NET）' },
    meaning: {
      en: 'The process could get no block of memory of that size.',
      'zh-TW': '處理序無法取得該大小的記憶體。',
    },
    causes: [
      {
        id: 'address-space',
        label: { en: 'a 32-bit pool is full or fragmented', 'zh-TW': '32 位元集區用盡或記憶體碎片化' },
        why: { en: 'It has 2 to 4 GB of addresses at most.', 'zh-TW': '位址空間最多 2 到 4 GB。' },
        check: {
          en: "`w3wp.exe *32` fails far below the server's memory.",
          'zh-TW': '`w3wp.exe *32` 遠低於伺服器記憶體就失敗。',
        },
        fix: [
          {
            en: 'Run as 64-bit if all DLLs allow it.',
            'zh-TW': '如果所有 DLL 都支援，改為 64 位元。',
            command: 'appcmd set apppool "{appPool}" /enable32BitAppOnWin64:false',
          },
        ],
      },
      {
        id: 'leak',
        label: {
          en: 'caches or sessions grow, or one file is huge',
          'zh-TW': '快取或工作階段不斷增加，或檔案過大',
        },
        why: { en: 'Whole files or tables are held in memory.', 'zh-TW': '整個檔案或資料表留在記憶體中。' },
        check: { en: 'Memory grows with time or with one request.', 'zh-TW': '記憶體隨時間或單一要求增加。' },
        fix: [{ en: 'Stream files and limit caches.', 'zh-TW': '以串流處理檔案並限制快取。' }],
      },
    ],
    aliases: ['System.OutOfMemoryException'],
    seeAlso: ['http/503', 'aspnet/max-json-length'],
    sources: ['https://learn.microsoft.com/dotnet/api/system.outofmemoryexception'],
  },
]);
