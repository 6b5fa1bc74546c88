import { defineTable, type Fix } from '../../entry';

const trace: Fix = {
  en: 'Turn on failed request tracing, repeat the request, and mend what the trace names.',
  'zh-TW': '開啟失敗的要求追蹤，重複該要求，並修正追蹤指出的問題。',
  command: 'appcmd configure trace "{site}" /enablesite',
};

/** Requests, data and settings that a module cannot use. */
export default defineTable(
  {
    severity: 'error',
    visibility: 'log-only',
    sources: ['https://learn.microsoft.com/windows/win32/debug/system-error-codes--0-499-'],
  },
  [
    {
      id: 'win32/1',
      title: { en: 'Not a valid function', 'zh-TW': '函式不正確' },
      meaning: {
        en: 'The handler does not know this function. Beside `405 0` the static file handler was asked for more than GET and HEAD.',
        'zh-TW': '處理常式不認得此函式。在 `405 0` 旁邊，表示靜態檔案處理常式收到 GET 與 HEAD 以外的動詞。',
      },
      causes: [
        {
          id: 'verb-at-static-file',
          label: { en: '{method} reached the static file handler', 'zh-TW': '{method} 到了靜態檔案處理常式' },
          why: { en: 'No handler takes the path with this verb.', 'zh-TW': '沒有處理常式接受此路徑與動詞。' },
          check: {
            en: 'Handler on the detailed page is `StaticFile`.',
            'zh-TW': '詳細錯誤網頁的「處理常式」為 `StaticFile`。',
          },
          fix: [
            {
              en: 'Send the request to the script, or map a handler for it.',
              'zh-TW': '將要求送到指令碼，或為它對應處理常式。',
              command: 'appcmd list config "{site}" -section:system.webServer/handlers',
            },
          ],
        },
      ],
      aliases: ['ERROR_INVALID_FUNCTION'],
      seeAlso: ['iis/405.0', 'hresult/0x80070001'],
    },
    {
      id: 'win32/13',
      title: { en: 'Invalid data', 'zh-TW': '資料無效' },
      meaning: {
        en: 'The data is malformed. Beside `500 19` a configuration file has bad XML or a section of a module that is not installed.',
        'zh-TW': '資料格式錯誤。在 `500 19` 旁邊，表示組態檔的 XML 錯誤，或含有未安裝模組的區段。',
      },
      causes: [
        {
          id: 'bad-configuration',
          label: { en: '500.19: bad XML or unknown section', 'zh-TW': '500.19：XML 錯誤或未知區段' },
          why: {
            en: '`<rewrite>` needs URL Rewrite, `<aspNetCore>` the Hosting Bundle.',
            'zh-TW': '`<rewrite>` 需要 URL Rewrite，`<aspNetCore>` 需要裝載套件組合。',
          },
          check: {
            en: 'Config Source on the detailed page shows the line.',
            'zh-TW': '詳細錯誤網頁的「設定來源」顯示該行。',
          },
          fix: [
            {
              en: 'Install the module or mend the XML, then restart IIS.',
              'zh-TW': '安裝模組或修正 XML，再重新啟動 IIS。',
              command: 'net stop was /y && net start w3svc',
            },
          ],
        },
      ],
      aliases: ['ERROR_INVALID_DATA'],
      seeAlso: ['iis/500.19', 'hresult/0x8007000d'],
    },
    {
      id: 'win32/50',
      title: { en: 'Not supported', 'zh-TW': '不支援' },
      meaning: { en: 'The request is not supported for this file.', 'zh-TW': '不支援對此檔案的要求。' },
      causes: [
        {
          id: 'no-mime-type',
          label: { en: '404.3: no MIME type', 'zh-TW': '404.3：沒有 MIME 類型' },
          why: {
            en: '{extension} has no MIME type and no handler.',
            'zh-TW': '{extension} 沒有 MIME 類型，也沒有處理常式。',
          },
          check: { en: 'The log has `404 3 50`.', 'zh-TW': '記錄檔為 `404 3 50`。' },
          fix: [
            {
              en: 'Add the type in MIME Types.',
              'zh-TW': '在「MIME 類型」新增類型。',
              config: `<system.webServer>
  <staticContent>
    <mimeMap fileExtension="{extension}" mimeType="application/json" />
  </staticContent>
</system.webServer>`,
            },
          ],
        },
        {
          id: 'static-handler',
          label: { en: '404.17: script taken for a static file', 'zh-TW': '404.17：指令碼被當成靜態檔案' },
          why: { en: 'The feature or a fitting handler is missing.', 'zh-TW': '缺少功能或適用的處理常式。' },
          check: { en: 'The log has `404 17 50`.', 'zh-TW': '記錄檔為 `404 17 50`。' },
          fix: [
            {
              en: 'Install the feature that runs the file.',
              'zh-TW': '安裝執行該檔案的功能。',
              command: 'dism /online /enable-feature /featurename:IIS-ASPNET45 /all',
            },
          ],
        },
      ],
      aliases: ['ERROR_NOT_SUPPORTED'],
      seeAlso: ['iis/404.3', 'iis/404.17', 'hresult/0x80070032'],
    },
    {
      id: 'win32/87',
      title: { en: 'Invalid parameter', 'zh-TW': '參數無效' },
      meaning: {
        en: 'A module, an ISAPI program or a rewrite rule passed a bad value, beside 400 or 500.',
        'zh-TW': '模組、ISAPI 程式或重寫規則傳入了錯誤的值，出現在 400 或 500 旁邊。',
      },
      causes: [
        {
          id: 'bad-value',
          label: { en: 'a module passed a bad value', 'zh-TW': '模組傳入錯誤的值' },
          why: {
            en: 'A header, a rewritten URL or a setting has an unexpected form.',
            'zh-TW': '標頭、重寫後的 URL 或設定的形式不符預期。',
          },
          check: {
            en: 'A trace shows the module at `MODULE_SET_RESPONSE_ERROR_STATUS`.',
            'zh-TW': '追蹤在 `MODULE_SET_RESPONSE_ERROR_STATUS` 顯示模組。',
          },
          fix: [trace],
        },
      ],
      aliases: ['ERROR_INVALID_PARAMETER'],
      seeAlso: ['http/400', 'iis/500.0', 'hresult/0x80070057'],
    },
    {
      id: 'win32/122',
      title: { en: 'Buffer too small', 'zh-TW': '緩衝區過小' },
      meaning: {
        en: 'A value is longer than the program expected, such as a header.',
        'zh-TW': '值比程式預期的長，例如標頭。',
      },
      causes: [
        {
          id: 'value-too-long',
          label: { en: 'a header or value is too long', 'zh-TW': '標頭或值過長' },
          why: { en: 'Often cookies or tokens that have grown.', 'zh-TW': '常是變大的 Cookie 或權杖。' },
          check: {
            en: 'It goes away after the cookies of `{host}` are deleted.',
            'zh-TW': '刪除 `{host}` 的 Cookie 後就消失。',
          },
          fix: [
            {
              en: 'Send less in the header, and see which module fails.',
              'zh-TW': '減少標頭內容，並查看哪個模組失敗。',
              command: 'appcmd configure trace "{site}" /enablesite',
            },
          ],
        },
      ],
      aliases: ['ERROR_INSUFFICIENT_BUFFER'],
      seeAlso: ['iis/404.10', 'http/431'],
    },
    {
      id: 'win32/183',
      title: { en: 'Already exists', 'zh-TW': '已存在' },
      meaning: {
        en: 'Something of this name exists already. Beside `500 19` a collection has the same entry twice.',
        'zh-TW': '同名的項目已存在。在 `500 19` 旁邊，表示集合中有重複的項目。',
      },
      causes: [
        {
          id: 'duplicate-entry',
          label: { en: '500.19: entry declared twice', 'zh-TW': '500.19：項目重複宣告' },
          why: {
            en: '`web.config` adds what its parent has.',
            'zh-TW': '`web.config` 加入了上層已有的項目。',
          },
          check: { en: 'Config Source shows the second one.', 'zh-TW': '「設定來源」顯示第二個項目。' },
          fix: [
            {
              en: 'Remove the copy, or put `<remove>` before it.',
              'zh-TW': '移除重複的項目，或在它之前加上 `<remove>`。',
              config: `<system.webServer>
  <staticContent>
    <remove fileExtension="{extension}" />
    <mimeMap fileExtension="{extension}" mimeType="application/json" />
  </staticContent>
</system.webServer>`,
            },
          ],
        },
      ],
      aliases: ['ERROR_ALREADY_EXISTS'],
      seeAlso: ['iis/500.19', 'hresult/0x800700b7'],
    },
    {
      id: 'win32/534',
      title: { en: 'Number too large', 'zh-TW': '數字過大' },
      meaning: {
        en: 'A number was too large to be held, such as a `Content-Length`.',
        'zh-TW': '數字過大而無法存放，例如 `Content-Length`。',
      },
      causes: [
        {
          id: 'length-overflow',
          label: { en: 'Content-Length is too large', 'zh-TW': 'Content-Length 過大' },
          why: {
            en: 'The length sent is beyond what the program counts.',
            'zh-TW': '傳送的長度超過程式能計算的範圍。',
          },
          check: {
            en: '`Content-Length` is above 2,147,483,647.',
            'zh-TW': '`Content-Length` 大於 2,147,483,647。',
          },
          fix: [{ en: 'Send the upload in parts.', 'zh-TW': '分段上傳。' }],
        },
      ],
      aliases: ['ERROR_ARITHMETIC_OVERFLOW'],
      seeAlso: ['iis/404.13', 'http/413'],
      sources: ['https://learn.microsoft.com/windows/win32/debug/system-error-codes--500-999-'],
    },
    {
      id: 'win32/1113',
      title: { en: 'No such Unicode character', 'zh-TW': '沒有對應的 Unicode 字元' },
      meaning: { en: 'Bytes of the URL are no valid UTF-8.', 'zh-TW': 'URL 的位元組不是有效的 UTF-8。' },
      causes: [
        {
          id: 'bad-utf8',
          label: { en: 'the URL is not encoded as UTF-8', 'zh-TW': 'URL 未以 UTF-8 編碼' },
          why: {
            en: 'The client encoded it in another code page, or probes the server.',
            'zh-TW': '用戶端以其他字碼頁編碼，或正在探測伺服器。',
          },
          check: { en: '`cs-uri-stem` holds odd characters.', 'zh-TW': '`cs-uri-stem` 含有亂碼。' },
          fix: [
            {
              en: 'Encode the URL as UTF-8, such as `%E4%B8%AD`, with `encodeURIComponent`.',
              'zh-TW': '以 `encodeURIComponent` 將 URL 編碼成 UTF-8，例如 `%E4%B8%AD`。',
            },
          ],
        },
      ],
      aliases: ['ERROR_NO_UNICODE_TRANSLATION'],
      seeAlso: ['http/400'],
      sources: ['https://learn.microsoft.com/windows/win32/debug/system-error-codes--1000-1299-'],
    },
  ],
);
