import { defineTable, type Text } from '../../entry';

const RUNTIME = 'https://learn.microsoft.com/previous-versions/xe43cc8d(v=vs.85)';

const CHECK: Text = { en: 'The text names the file and the line.', 'zh-TW': '錯誤文字會指出檔案與行號。' };

/** Classic ASP: errors of VBScript while the page runs. */
export default defineTable(
  { severity: 'error', visibility: 'client', seeAlso: ['iis/500.100'], sources: [RUNTIME] },
  [
    {
      id: 'asp/800a0005',
      title: { en: 'Invalid procedure call or argument', 'zh-TW': '無效的程序呼叫或引數' },
      meaning: { en: 'A function got a value that it cannot take.', 'zh-TW': '函式得到無法處理的值。' },
      causes: [
        {
          id: 'bad-value',
          label: { en: 'a negative length or empty text', 'zh-TW': '負的長度或空字串' },
          why: {
            en: 'Such as `Left(s, -1)` or `Mid(s, 0)`, after `InStr` found nothing.',
            'zh-TW': '例如 `InStr` 找不到結果後的 `Left(s, -1)` 或 `Mid(s, 0)`。',
          },
          check: CHECK,
          fix: [{ en: 'Test the value before the call.', 'zh-TW': '呼叫前先檢查該值。' }],
        },
      ],
    },
    {
      id: 'asp/800a0006',
      title: { en: 'Overflow', 'zh-TW': '溢位' },
      meaning: { en: 'A number does not fit its type.', 'zh-TW': '數字超出型別範圍。' },
      causes: [
        {
          id: 'cint',
          label: { en: '`CInt` above 32,767', 'zh-TW': '`CInt` 超過 32,767' },
          why: { en: "The table's ids have grown.", 'zh-TW': '資料表的識別碼已變大。' },
          check: CHECK,
          fix: [{ en: 'Use `CLng` or `CDbl`.', 'zh-TW': '改用 `CLng` 或 `CDbl`。' }],
        },
      ],
    },
    {
      id: 'asp/800a0007',
      title: { en: 'Out of memory (VBScript)', 'zh-TW': '記憶體不足（VBScript）' },
      meaning: { en: 'VBScript got no memory.', 'zh-TW': 'VBScript 無法取得記憶體。' },
      causes: [
        {
          id: 'too-much-data',
          label: { en: 'a very large text or array', 'zh-TW': '非常大的文字或陣列' },
          why: {
            en: 'Text is joined in a long loop, or `GetRows` reads too much.',
            'zh-TW': '在長迴圈中串接文字，或 `GetRows` 讀取過多。',
          },
          check: CHECK,
          fix: [{ en: 'Write it piece by piece, and read fewer rows.', 'zh-TW': '分段輸出並減少列數。' }],
        },
      ],
    },
    {
      id: 'asp/800a0009',
      title: { en: 'Subscript out of range', 'zh-TW': '陣列索引超出範圍' },
      meaning: { en: 'An array has no element of this index.', 'zh-TW': '陣列沒有此索引的元素。' },
      causes: [
        {
          id: 'split',
          label: { en: '`Split` gave fewer parts than expected', 'zh-TW': '`Split` 的結果比預期少' },
          why: { en: 'The text lacks the delimiter.', 'zh-TW': '文字缺少分隔符號。' },
          check: CHECK,
          fix: [{ en: 'Compare with `UBound` first.', 'zh-TW': '先與 `UBound` 比較。' }],
        },
      ],
    },
    {
      id: 'asp/800a000d',
      title: { en: 'Type mismatch', 'zh-TW': '型態不符合' },
      meaning: { en: 'A value is not of the type that is needed.', 'zh-TW': '值的型別不符合需要。' },
      causes: [
        {
          id: 'unknown-function',
          label: { en: 'the named function does not exist', 'zh-TW': '所指的函式不存在' },
          why: {
            en: 'Its include is missing, or the name is misspelt.',
            'zh-TW': '缺少其包含檔，或名稱拼錯。',
          },
          check: {
            en: "The text names a function, as in `Type mismatch: 'GetUser'`.",
            'zh-TW': "錯誤文字列出函式，例如 `Type mismatch: 'GetUser'`。",
          },
          fix: [{ en: 'Include the file that has the function.', 'zh-TW': '包含該函式所在的檔案。' }],
        },
        {
          id: 'empty-value',
          label: { en: '`CLng` or `CDate` of text or Null', 'zh-TW': '對文字或 Null 使用 `CLng` 或 `CDate`' },
          why: { en: 'A form value is empty or no number.', 'zh-TW': '表單值為空或不是數字。' },
          check: {
            en: 'The text names a conversion, as in `[string: ""]`.',
            'zh-TW': '錯誤文字列出轉換，例如 `[string: ""]`。',
          },
          fix: [
            {
              en: 'Test with `IsNumeric` or `IsDate` first.',
              'zh-TW': '先以 `IsNumeric` 或 `IsDate` 檢查。',
            },
          ],
        },
      ],
    },
    {
      id: 'asp/800a0034',
      title: { en: 'Bad file name or number', 'zh-TW': '不正確的檔案名稱或代號' },
      meaning: { en: 'A file name is not valid.', 'zh-TW': '檔案名稱無效。' },
      causes: [
        {
          id: 'url-as-path',
          label: { en: 'a URL in place of a path', 'zh-TW': '以 URL 作為路徑' },
          why: { en: 'Or it has characters such as `?` or `:`.', 'zh-TW': '或含有 `?`、`:` 等字元。' },
          check: CHECK,
          fix: [{ en: 'Convert it with `Server.MapPath`.', 'zh-TW': '以 `Server.MapPath` 轉換。' }],
        },
      ],
    },
    {
      id: 'asp/800a0035',
      title: { en: 'File not found (VBScript)', 'zh-TW': '找不到檔案（VBScript）' },
      meaning: { en: 'The file is not there.', 'zh-TW': '檔案不存在。' },
      causes: [
        {
          id: 'wrong-path',
          label: { en: 'the path is wrong', 'zh-TW': '路徑錯誤' },
          why: {
            en: 'A fixed path of the old server, or no `Server.MapPath`.',
            'zh-TW': '舊伺服器的固定路徑，或未使用 `Server.MapPath`。',
          },
          check: CHECK,
          fix: [
            {
              en: 'Build it with `Server.MapPath("/data/file.txt")`.',
              'zh-TW': '以 `Server.MapPath("/data/file.txt")` 組成。',
            },
          ],
        },
      ],
    },
    {
      id: 'asp/800a0046',
      title: { en: 'Permission denied', 'zh-TW': '沒有使用權限' },
      meaning: {
        en: 'The account of the request may not do this with the file, folder or object.',
        'zh-TW': '要求的帳戶無權對檔案、資料夾或物件執行此作業。',
      },
      causes: [
        {
          id: 'no-write-right',
          label: {
            en: 'no NTFS right for the anonymous user or pool',
            'zh-TW': '匿名使用者或集區沒有 NTFS 權限',
          },
          why: {
            en: 'ASP writes as `IUSR` or the user signed in.',
            'zh-TW': 'ASP 以 `IUSR` 或已登入的使用者寫入。',
          },
          check: {
            en: 'Process Monitor shows `ACCESS DENIED`.',
            'zh-TW': '處理序監視器顯示 `ACCESS DENIED`。',
          },
          fix: [
            {
              en: 'Grant Modify on that folder only.',
              'zh-TW': '只授與該資料夾的「修改」權限。',
              command:
                'icacls "{physicalPath}\\data" /grant "IUSR:(OI)(CI)M" "IIS AppPool\\{appPool}:(OI)(CI)M"',
            },
          ],
        },
        {
          id: 'in-use',
          label: { en: 'the file is open elsewhere', 'zh-TW': '檔案在別處開啟' },
          why: { en: 'Another request or program holds it.', 'zh-TW': '其他要求或程式占用檔案。' },
          check: { en: 'It fails only at times.', 'zh-TW': '只有偶爾失敗。' },
          fix: [
            {
              en: 'Close each file in the script, and try again after a moment.',
              'zh-TW': '在指令碼中關閉每個檔案，稍後再試。',
            },
          ],
        },
      ],
      seeAlso: ['iis/401.3', 'iis/500.100'],
    },
    {
      id: 'asp/800a004c',
      title: { en: 'Path not found (VBScript)', 'zh-TW': '找不到路徑（VBScript）' },
      meaning: { en: 'The folder is not there.', 'zh-TW': '資料夾不存在。' },
      causes: [
        {
          id: 'wrong-path',
          label: {
            en: 'the folder is missing or on a mapped drive',
            'zh-TW': '資料夾不存在，或位於對應的磁碟機',
          },
          why: {
            en: 'Drive letters of a signed-in user do not exist for IIS.',
            'zh-TW': '使用者登入後的磁碟機代號對 IIS 不存在。',
          },
          check: CHECK,
          fix: [
            {
              en: 'Create it, or use the path `\\\\server\\share`.',
              'zh-TW': '建立資料夾，或使用路徑 `\\\\server\\share`。',
            },
          ],
        },
      ],
    },
    {
      id: 'asp/800a005b',
      title: { en: 'Object variable not set', 'zh-TW': '尚未設定物件變數' },
      meaning: { en: 'The variable holds no object.', 'zh-TW': '變數中沒有物件。' },
      causes: [
        {
          id: 'set-missing',
          label: { en: 'the object was not created', 'zh-TW': '未建立物件' },
          why: {
            en: '`Set` is missing, or a function gave `Nothing`.',
            'zh-TW': '缺少 `Set`，或函式傳回 `Nothing`。',
          },
          check: CHECK,
          fix: [
            {
              en: 'Write `Set x = …`, and test `If Not x Is Nothing Then`.',
              'zh-TW': '寫成 `Set x = …`，並以 `If Not x Is Nothing Then` 檢查。',
            },
          ],
        },
      ],
    },
    {
      id: 'asp/800a005e',
      title: { en: 'Invalid use of Null', 'zh-TW': '不正確使用 Null' },
      meaning: { en: 'A function cannot take Null.', 'zh-TW': '函式無法處理 Null。' },
      causes: [
        {
          id: 'null-field',
          label: { en: 'a database field is NULL', 'zh-TW': '資料庫欄位為 NULL' },
          why: {
            en: 'Such as `CStr(rs("Name"))` or `Replace`.',
            'zh-TW': '例如 `CStr(rs("Name"))` 或 `Replace`。',
          },
          check: CHECK,
          fix: [
            { en: 'Append an empty text: `rs("Name") & ""`.', 'zh-TW': '串接空字串：`rs("Name") & ""`。' },
          ],
        },
      ],
    },
    {
      id: 'asp/800a01a8',
      title: { en: 'Object required', 'zh-TW': '此處需要物件' },
      meaning: {
        en: 'A member is called on something that is no object.',
        'zh-TW': '對不是物件的值呼叫成員。',
      },
      causes: [
        {
          id: 'set-missing',
          label: {
            en: '`Set` or `Server.CreateObject` is missing',
            'zh-TW': '缺少 `Set` 或 `Server.CreateObject`',
          },
          why: {
            en: 'Or the variable is misspelt, or its session has ended.',
            'zh-TW': '或變數拼錯，或工作階段已結束。',
          },
          check: {
            en: "The text names the variable, as in `Object required: 'conn'`.",
            'zh-TW': "錯誤文字列出變數，例如 `Object required: 'conn'`。",
          },
          fix: [
            {
              en: 'Create it before this line: `Set conn = Server.CreateObject("ADODB.Connection")`.',
              'zh-TW': '在該行之前建立：`Set conn = Server.CreateObject("ADODB.Connection")`。',
            },
          ],
        },
      ],
    },
    {
      id: 'asp/800a01ad',
      title: { en: "ActiveX component can't create object", 'zh-TW': 'ActiveX 元件無法產生物件' },
      meaning: { en: '`CreateObject` failed.', 'zh-TW': '`CreateObject` 失敗。' },
      causes: [
        {
          id: 'not-registered',
          label: { en: 'not registered, or of the other bitness', 'zh-TW': '未註冊，或位元數不同' },
          why: {
            en: 'The component is missing on this server, or the pool is 64-bit and the component 32-bit.',
            'zh-TW': '此伺服器沒有該元件，或集區為 64 位元而元件為 32 位元。',
          },
          check: CHECK,
          fix: [
            {
              en: 'Register the DLL.',
              'zh-TW': '註冊 DLL。',
              command: 'regsvr32 "C:\\Components\\component.dll"',
            },
            {
              en: 'Or let the pool run as 32-bit.',
              'zh-TW': '或讓集區以 32 位元執行。',
              command: 'appcmd set apppool "{appPool}" /enable32BitAppOnWin64:true',
            },
          ],
        },
      ],
      seeAlso: ['asp/0177', 'iis/500.100'],
    },
    {
      id: 'asp/800a01b6',
      title: { en: "Object doesn't support this property or method", 'zh-TW': '物件不支援此屬性或方法' },
      meaning: { en: 'The object has no such member.', 'zh-TW': '物件沒有此成員。' },
      causes: [
        {
          id: 'misspelt',
          label: { en: 'the name is misspelt, or another object', 'zh-TW': '名稱拼錯，或是其他物件' },
          why: {
            en: 'Also `Set` missing, or an older version of the component.',
            'zh-TW': '或缺少 `Set`，或元件版本較舊。',
          },
          check: CHECK,
          fix: [
            {
              en: 'Correct the name; `TypeName(x)` shows what the object is.',
              'zh-TW': '修正名稱；`TypeName(x)` 會顯示物件的型別。',
            },
          ],
        },
      ],
    },
    {
      id: 'asp/800a01c2',
      title: { en: 'Wrong number of arguments', 'zh-TW': '引數數目錯誤' },
      meaning: {
        en: 'A call has too many or too few arguments, or a property is set wrongly.',
        'zh-TW': '呼叫的引數過多或過少，或屬性設定錯誤。',
      },
      causes: [
        {
          id: 'changed-function',
          label: { en: 'the function was changed, not its calls', 'zh-TW': '函式已變更，但呼叫未變更' },
          why: { en: 'VBScript knows no optional arguments.', 'zh-TW': 'VBScript 沒有選擇性引數。' },
          check: CHECK,
          fix: [
            {
              en: 'Give as many arguments as the `Sub` or `Function` declares.',
              'zh-TW': '提供 `Sub` 或 `Function` 宣告的引數數目。',
            },
          ],
        },
      ],
    },
    {
      id: 'asp/800a01f4',
      title: { en: 'Variable is undefined', 'zh-TW': '變數未定義' },
      meaning: {
        en: 'Under `Option Explicit` a name has no `Dim`.',
        'zh-TW': '使用 `Option Explicit` 時名稱沒有 `Dim`。',
      },
      causes: [
        {
          id: 'not-declared',
          label: { en: 'not declared, or misspelt', 'zh-TW': '未宣告，或拼錯' },
          why: {
            en: 'Constants such as `adOpenStatic` need `adovbs.inc`.',
            'zh-TW': '`adOpenStatic` 等常數需要 `adovbs.inc`。',
          },
          check: CHECK,
          fix: [
            {
              en: 'Add a `Dim`, or include the file of the constants.',
              'zh-TW': '加上 `Dim`，或包含常數的檔案。',
            },
          ],
        },
      ],
    },
  ],
);
