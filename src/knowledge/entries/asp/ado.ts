import { defineTable, type Text } from '../../entry';

const ADO = 'https://learn.microsoft.com/sql/ado/reference/ado-api/errorvalueenum';

const CHECK: Text = { en: 'The text names the file and the line.', 'zh-TW': '錯誤文字會指出檔案與行號。' };
export const QUERY: Text = {
  en: "For a moment write the SQL text out with `Response.Write`, and run it in the database's own tool.",
  'zh-TW': '暫時以 `Response.Write` 輸出 SQL 文字，並在資料庫工具中執行。',
};

/** Classic ASP: errors of ADO itself. */
export default defineTable(
  { severity: 'error', visibility: 'client', seeAlso: ['iis/500.100'], sources: [ADO] },
  [
    {
      id: 'asp/800a0bb9',
      title: { en: 'Arguments of the wrong type', 'zh-TW': '引數型別錯誤' },
      meaning: {
        en: 'ADO got arguments of the wrong type, out of range, or in conflict.',
        'zh-TW': 'ADO 的引數型別錯誤、超出範圍或互相衝突。',
      },
      causes: [
        {
          id: 'constant-missing',
          label: { en: 'ADO constants are not defined', 'zh-TW': '未定義 ADO 常數' },
          why: {
            en: 'Without `adovbs.inc`, `adOpenStatic` is empty; or the connection is not open.',
            'zh-TW': '沒有 `adovbs.inc` 時 `adOpenStatic` 為空；或連線未開啟。',
          },
          check: CHECK,
          fix: [
            {
              en: 'Include `adovbs.inc`, and open the connection first.',
              'zh-TW': '包含 `adovbs.inc`，並先開啟連線。',
            },
          ],
        },
      ],
    },
    {
      id: 'asp/800a0bcd',
      title: { en: 'Either BOF or EOF is True', 'zh-TW': 'BOF 或 EOF 為 True' },
      meaning: {
        en: 'A field is read where there is no current record.',
        'zh-TW': '在沒有目前資料錄的位置讀取欄位。',
      },
      causes: [
        {
          id: 'no-rows',
          label: { en: 'the query gave no row', 'zh-TW': '查詢沒有傳回資料列' },
          why: { en: 'Or the loop went past the last one.', 'zh-TW': '或迴圈超過最後一列。' },
          check: QUERY,
          fix: [{ en: 'Ask first: `If Not rs.EOF Then`.', 'zh-TW': '先判斷 `If Not rs.EOF Then`。' }],
        },
      ],
    },
    {
      id: 'asp/800a0cb3',
      title: { en: 'Feature not available', 'zh-TW': '不支援的作業' },
      meaning: { en: 'The recordset does not support this.', 'zh-TW': '資料錄集不支援此作業。' },
      causes: [
        {
          id: 'read-only-cursor',
          label: { en: 'it is read-only or forward-only', 'zh-TW': '唯讀或只能向前' },
          why: { en: 'The default is both.', 'zh-TW': '預設兩者皆是。' },
          check: CHECK,
          fix: [
            {
              en: 'Open it with `adOpenStatic` and `adLockOptimistic`.',
              'zh-TW': '以 `adOpenStatic` 與 `adLockOptimistic` 開啟。',
            },
          ],
        },
      ],
    },
    {
      id: 'asp/800a0cc1',
      title: { en: 'Item not found in the collection', 'zh-TW': '集合中找不到項目' },
      meaning: {
        en: 'The recordset has no field of this name or number.',
        'zh-TW': '資料錄集沒有此名稱或編號的欄位。',
      },
      causes: [
        {
          id: 'field-not-selected',
          label: { en: 'the field is not in the `SELECT`', 'zh-TW': '欄位不在 `SELECT` 中' },
          why: { en: 'It is misspelt or has been renamed.', 'zh-TW': '拼錯或已重新命名。' },
          check: QUERY,
          fix: [{ en: 'Add the field to the query.', 'zh-TW': '將欄位加入查詢。' }],
        },
      ],
    },
    {
      id: 'asp/800a0d5d',
      title: { en: 'Wrong type for the current operation', 'zh-TW': '值的型別不符合目前作業' },
      meaning: { en: 'A value does not fit the field or parameter.', 'zh-TW': '值不符合欄位或參數。' },
      causes: [
        {
          id: 'empty-value',
          label: { en: 'empty text for a number or date', 'zh-TW': '以空字串作為數字或日期' },
          why: { en: 'Often from an empty form field.', 'zh-TW': '常來自空的表單欄位。' },
          check: CHECK,
          fix: [
            {
              en: 'Pass `Null` in place of empty text, and convert with `CLng` or `CDate`.',
              'zh-TW': '以 `Null` 取代空字串，並以 `CLng` 或 `CDate` 轉換。',
            },
          ],
        },
      ],
    },
    {
      id: 'asp/800a0e78',
      title: { en: 'Object is closed', 'zh-TW': '物件已關閉' },
      meaning: {
        en: 'A connection or recordset is used while closed.',
        'zh-TW': '使用了已關閉的連線或資料錄集。',
      },
      causes: [
        {
          id: 'no-result',
          label: { en: 'the procedure returned no recordset', 'zh-TW': '預存程序未傳回資料錄集' },
          why: {
            en: 'Row counts come first; or the query was no `SELECT`.',
            'zh-TW': '先傳回列數；或查詢不是 `SELECT`。',
          },
          check: CHECK,
          fix: [
            {
              en: 'Put `SET NOCOUNT ON` at the start of the procedure.',
              'zh-TW': '在預存程序開頭加上 `SET NOCOUNT ON`。',
            },
          ],
        },
        {
          id: 'not-opened',
          label: { en: '`Open` is missing or failed', 'zh-TW': '缺少 `Open` 或開啟失敗' },
          why: {
            en: '`On Error Resume Next` hid its error.',
            'zh-TW': '`On Error Resume Next` 隱藏了錯誤。',
          },
          check: CHECK,
          fix: [
            {
              en: 'Remove `On Error Resume Next` and open it before this line.',
              'zh-TW': '移除 `On Error Resume Next`，並在該行之前開啟。',
            },
          ],
        },
      ],
    },
    {
      id: 'asp/800a0e7a',
      title: { en: 'Provider cannot be found', 'zh-TW': '找不到提供者' },
      meaning: {
        en: 'The OLE DB provider of the connection string is not there for this pool.',
        'zh-TW': '此集區沒有連接字串所指的 OLE DB 提供者。',
      },
      causes: [
        {
          id: 'jet-64',
          label: { en: 'Jet 4.0 in a 64-bit pool', 'zh-TW': '64 位元集區使用 Jet 4.0' },
          why: {
            en: '`Microsoft.Jet.OLEDB.4.0` exists as 32-bit only.',
            'zh-TW': '`Microsoft.Jet.OLEDB.4.0` 只有 32 位元版本。',
          },
          check: { en: 'The connection string names Jet.', 'zh-TW': '連接字串指定 Jet。' },
          fix: [
            {
              en: 'Let the pool run as 32-bit.',
              'zh-TW': '讓集區以 32 位元執行。',
              command: 'appcmd set apppool "{appPool}" /enable32BitAppOnWin64:true',
            },
          ],
        },
        {
          id: 'not-installed',
          label: { en: 'not installed, or of the other bitness', 'zh-TW': '未安裝，或位元數不同' },
          why: {
            en: '`MSOLEDBSQL` or `Microsoft.ACE.OLEDB.12.0` is a separate download.',
            'zh-TW': '`MSOLEDBSQL` 與 `Microsoft.ACE.OLEDB.12.0` 需另外下載。',
          },
          check: {
            en: 'Its name is missing below `HKCR`.',
            'zh-TW': '`HKCR` 下沒有其名稱。',
          },
          fix: [
            { en: "Install the provider in the pool's bitness.", 'zh-TW': '安裝與集區位元數相同的提供者。' },
          ],
        },
      ],
      aliases: ['provider is not registered on the local machine'],
      seeAlso: ['aspnet/BadImageFormatException', 'asp/80004005', 'iis/500.100'],
    },
  ],
);
