import { defineTable, type Text } from '../../entry';
import { QUERY } from './ado';

const ADO = 'https://learn.microsoft.com/sql/ado/reference/ado-api/errorvalueenum';
const HRESULTS =
  'https://learn.microsoft.com/openspecs/windows_protocols/ms-erref/705fb797-2175-4a90-b5a3-3918024b10b8';
const OLEDB =
  'https://learn.microsoft.com/previous-versions/sql/compact/sql-server-compact-3.5/ms171852(v=sql.100)';

const CHECK: Text = { en: 'The text names the file and the line.', 'zh-TW': '錯誤文字會指出檔案與行號。' };

/** Classic ASP: errors of databases through OLE DB and ODBC, and of Automation. */
export default defineTable(
  { severity: 'error', visibility: 'client', seeAlso: ['iis/500.100'], sources: [ADO] },
  [
    {
      id: 'asp/80004005',
      title: { en: 'Unspecified database error', 'zh-TW': '未指定的資料庫錯誤' },
      meaning: {
        en: 'A general failure; the words after it tell which. In ASP it is mostly the database.',
        'zh-TW': '一般失敗，後方文字會說明原因。在 ASP 中多半是資料庫。',
      },
      causes: [
        {
          id: 'access-file',
          label: {
            en: 'Access file: no right, locked or read-only',
            'zh-TW': 'Access 檔案：沒有權限、遭鎖定或唯讀',
          },
          why: {
            en: 'Access writes a lock file beside the database.',
            'zh-TW': 'Access 會在資料庫旁寫入鎖定檔案。',
          },
          check: {
            en: 'The text says `cannot open the file` or `must use an updateable query`.',
            'zh-TW': '文字為 `cannot open the file` 或 `must use an updateable query`。',
          },
          fix: [
            {
              en: 'Grant Modify on the folder of the file.',
              'zh-TW': '授與檔案所在資料夾的「修改」權限。',
              command:
                'icacls "{physicalPath}\\data" /grant "IUSR:(OI)(CI)M" "IIS AppPool\\{appPool}:(OI)(CI)M"',
            },
          ],
        },
        {
          id: 'dsn',
          label: { en: 'the ODBC data source is not found', 'zh-TW': '找不到 ODBC 資料來源' },
          why: {
            en: 'The DSN is for one user, or was made for the other bitness.',
            'zh-TW': 'DSN 屬於單一使用者，或為另一種位元數建立。',
          },
          check: {
            en: 'The text says `Data source name not found`.',
            'zh-TW': '文字為 `Data source name not found`。',
          },
          fix: [
            {
              en: 'Make a System DSN; for a 32-bit pool with this program.',
              'zh-TW': '建立系統 DSN；32 位元集區使用此程式。',
              command: '%windir%\\SysWOW64\\odbcad32.exe',
            },
          ],
        },
        {
          id: 'sql-server',
          label: { en: 'SQL Server is not reachable', 'zh-TW': '無法連線到 SQL Server' },
          why: {
            en: 'The name is wrong, the service is stopped, or TCP is off or blocked.',
            'zh-TW': '名稱錯誤、服務已停止，或 TCP 未啟用或遭封鎖。',
          },
          check: {
            en: 'The text says `SQL Server does not exist or access denied`.',
            'zh-TW': '文字為 `SQL Server does not exist or access denied`。',
          },
          fix: [
            {
              en: 'Test the port, then enable TCP/IP in SQL Server Configuration Manager.',
              'zh-TW': '測試連接埠，再於 SQL Server 設定管理員啟用 TCP/IP。',
              command: 'powershell Test-NetConnection sql.contoso.com -Port 1433',
            },
          ],
        },
      ],
      aliases: [
        'Data source name not found',
        'must use an updateable query',
        'SQL Server does not exist or access denied',
      ],
      seeAlso: ['asp/80040e4d', 'asp/800a0e7a', 'iis/500.100'],
      sources: [OLEDB],
    },
    {
      id: 'asp/80040e07',
      title: { en: 'Data type mismatch', 'zh-TW': '資料型別不符' },
      meaning: {
        en: "A value in the SQL text cannot become the column's type.",
        'zh-TW': 'SQL 文字中的值無法轉換為資料行的型別。',
      },
      causes: [
        {
          id: 'quotes',
          label: { en: 'quotes do not fit the type', 'zh-TW': '引號不符合型別' },
          why: {
            en: 'A number in quotes, a date in another order, or empty text.',
            'zh-TW': '數字加了引號、日期順序不同，或空字串。',
          },
          check: QUERY,
          fix: [{ en: 'Use parameters of `ADODB.Command`.', 'zh-TW': '使用 `ADODB.Command` 的參數。' }],
        },
      ],
      sources: [OLEDB],
    },
    {
      id: 'asp/80040e09',
      title: { en: 'Permission denied by the database', 'zh-TW': '資料庫拒絕權限' },
      meaning: { en: 'The account may sign in but not do this.', 'zh-TW': '帳戶可登入，但無權執行此作業。' },
      causes: [
        {
          id: 'no-grant',
          label: { en: 'no right on the table or procedure', 'zh-TW': '沒有資料表或預存程序的權限' },
          why: { en: 'For an Access file: it is read-only.', 'zh-TW': 'Access 檔案則為唯讀。' },
          check: { en: 'The text names the object and the right.', 'zh-TW': '文字列出物件與權限。' },
          fix: [
            {
              en: 'Grant it in the database, such as `GRANT SELECT ON dbo.Orders TO webuser`.',
              'zh-TW': '在資料庫授與，例如 `GRANT SELECT ON dbo.Orders TO webuser`。',
            },
          ],
        },
      ],
      sources: [OLEDB],
    },
    {
      id: 'asp/80040e10',
      title: { en: 'Too few parameters', 'zh-TW': '參數不足' },
      meaning: {
        en: 'A value is missing. Access takes each unknown word for a parameter.',
        'zh-TW': '缺少值。Access 會將不認得的字視為參數。',
      },
      causes: [
        {
          id: 'misspelt-column',
          label: { en: 'a column is misspelt, or text lacks quotes', 'zh-TW': '資料行拼錯，或文字缺少引號' },
          why: { en: 'Text needs single quotes.', 'zh-TW': '文字需要單引號。' },
          check: QUERY,
          fix: [
            {
              en: 'Correct the name, or use parameters of `ADODB.Command`.',
              'zh-TW': '修正名稱，或使用 `ADODB.Command` 的參數。',
            },
          ],
        },
      ],
      sources: [OLEDB],
    },
    {
      id: 'asp/80040e14',
      title: { en: 'Error in the SQL statement', 'zh-TW': 'SQL 陳述式有錯誤' },
      meaning: { en: 'The database cannot carry out the SQL text.', 'zh-TW': '資料庫無法執行 SQL 文字。' },
      causes: [
        {
          id: 'broken-sql',
          label: { en: 'a variable is empty or has a quote in it', 'zh-TW': '變數為空或含有引號' },
          why: {
            en: 'Also a reserved word as a column, or an unknown column. It also opens the page to SQL injection.',
            'zh-TW': '或以保留字作為資料行名稱，或資料行不存在。也可能遭 SQL 插入式攻擊。',
          },
          check: QUERY,
          fix: [
            {
              en: 'Use parameters of `ADODB.Command`, and write reserved words as `[Date]`.',
              'zh-TW': '使用 `ADODB.Command` 的參數，保留字寫成 `[Date]`。',
            },
          ],
        },
      ],
      sources: [OLEDB],
    },
    {
      id: 'asp/80040e21',
      title: { en: 'Multiple-step operation generated errors', 'zh-TW': '多步驟作業發生錯誤' },
      meaning: { en: 'One of several values was not accepted.', 'zh-TW': '多個值之中有一個不被接受。' },
      causes: [
        {
          id: 'value-too-long',
          label: { en: 'a text is too long for its column', 'zh-TW': '文字超過資料行長度' },
          why: { en: 'Or it is Null where none may be.', 'zh-TW': '或不允許的 Null。' },
          check: CHECK,
          fix: [{ en: "Shorten it to the column's size.", 'zh-TW': '縮短到資料行的長度。' }],
        },
        {
          id: 'connection-keyword',
          label: { en: 'the connection string has an unknown option', 'zh-TW': '連接字串有不明選項' },
          why: { en: 'Another driver knows other words.', 'zh-TW': '不同驅動程式認得的字不同。' },
          check: { en: 'It fails at `conn.Open`.', 'zh-TW': '在 `conn.Open` 失敗。' },
          fix: [
            {
              en: 'Keep only `Provider`, `Data Source`, `Initial Catalog` and the sign-in.',
              'zh-TW': '只保留 `Provider`、`Data Source`、`Initial Catalog` 與登入資料。',
            },
          ],
        },
      ],
      sources: [OLEDB],
    },
    {
      id: 'asp/80040e2f',
      title: { en: 'Constraint violation', 'zh-TW': '違反條件約束' },
      meaning: { en: 'The change breaks a rule of the table.', 'zh-TW': '變更違反資料表的規則。' },
      causes: [
        {
          id: 'duplicate-or-foreign-key',
          label: { en: 'duplicate key, missing parent or NULL', 'zh-TW': '索引鍵重複、沒有父資料列或 NULL' },
          why: {
            en: 'The row exists, another still refers to it, or a value is missing.',
            'zh-TW': '資料列已存在、仍被其他列參考，或缺少值。',
          },
          check: { en: 'The text names the constraint.', 'zh-TW': '文字列出條件約束。' },
          fix: [
            {
              en: 'Ask for the row before writing, and save parents first.',
              'zh-TW': '寫入前先查詢該列，並先儲存父資料列。',
            },
          ],
        },
      ],
      sources: [OLEDB],
    },
    {
      id: 'asp/80040e31',
      title: { en: 'Query time-out', 'zh-TW': '查詢逾時' },
      meaning: {
        en: 'The query ran longer than `CommandTimeout`, 30 seconds by default.',
        'zh-TW': '查詢執行超過 `CommandTimeout`，預設為 30 秒。',
      },
      causes: [
        {
          id: 'slow-or-blocked',
          label: { en: 'the query is slow or waits for a lock', 'zh-TW': '查詢緩慢或等待鎖定' },
          why: {
            en: 'An index is missing, or a transaction holds the rows.',
            'zh-TW': '缺少索引，或交易鎖住資料列。',
          },
          check: {
            en: '`sys.dm_exec_requests` shows `blocking_session_id`.',
            'zh-TW': '`sys.dm_exec_requests` 顯示 `blocking_session_id`。',
          },
          fix: [
            {
              en: 'Add the index; meanwhile set `conn.CommandTimeout = 120`.',
              'zh-TW': '加上索引；在此之前設定 `conn.CommandTimeout = 120`。',
            },
          ],
        },
      ],
      seeAlso: ['asp/0113', 'iis/500.100'],
      sources: [OLEDB],
    },
    {
      id: 'asp/80040e37',
      title: { en: 'Table not found', 'zh-TW': '找不到資料表' },
      meaning: { en: 'The table or view does not exist here.', 'zh-TW': '此處沒有該資料表或檢視。' },
      causes: [
        {
          id: 'wrong-database',
          label: { en: 'misspelt, or another database', 'zh-TW': '拼錯，或是其他資料庫' },
          why: {
            en: 'The connection string names another file, or the schema is missing.',
            'zh-TW': '連接字串指向其他檔案，或缺少結構描述。',
          },
          check: QUERY,
          fix: [
            {
              en: 'Write the full name, such as `dbo.Orders`, and check `Initial Catalog`.',
              'zh-TW': '寫出完整名稱，例如 `dbo.Orders`，並檢查 `Initial Catalog`。',
            },
          ],
        },
      ],
      sources: [OLEDB],
    },
    {
      id: 'asp/80040e4d',
      title: { en: 'Database login failed', 'zh-TW': '資料庫登入失敗' },
      meaning: { en: 'The database refused the sign-in.', 'zh-TW': '資料庫拒絕登入。' },
      causes: [
        {
          id: 'wrong-password',
          label: { en: 'wrong name or password', 'zh-TW': '名稱或密碼錯誤' },
          why: {
            en: 'SQL Server takes Windows accounts only, or the password was changed.',
            'zh-TW': 'SQL Server 只接受 Windows 帳戶，或密碼已變更。',
          },
          check: {
            en: 'The SQL Server log has error 18456 with its state.',
            'zh-TW': 'SQL Server 記錄檔有錯誤 18456 與狀態。',
          },
          fix: [
            {
              en: 'Correct the connection string, or enable SQL Server and Windows Authentication mode.',
              'zh-TW': '修正連接字串，或啟用 SQL Server 及 Windows 驗證模式。',
            },
          ],
        },
        {
          id: 'pool-account',
          label: { en: 'the account of IIS has no login', 'zh-TW': 'IIS 的帳戶沒有對應的登入' },
          why: {
            en: '`Integrated Security=SSPI` signs in as the account of the request.',
            'zh-TW': '`Integrated Security=SSPI` 以要求的帳戶登入。',
          },
          check: {
            en: 'The text names `IIS APPPOOL`, `NT AUTHORITY` or the machine.',
            'zh-TW': '文字列出 `IIS APPPOOL`、`NT AUTHORITY` 或電腦名稱。',
          },
          fix: [
            {
              en: 'Create a login for that account in SQL Server.',
              'zh-TW': '在 SQL Server 為該帳戶建立登入。',
            },
          ],
        },
      ],
      seeAlso: ['aspnet/SqlException', 'iis/500.100'],
      sources: [OLEDB],
    },
    {
      id: 'asp/80020009',
      title: { en: 'Exception occurred', 'zh-TW': '發生例外狀況' },
      meaning: { en: 'A field or component failed when it was read.', 'zh-TW': '讀取欄位或元件時失敗。' },
      causes: [
        {
          id: 'no-rows',
          label: { en: 'the query gave no row', 'zh-TW': '查詢沒有傳回資料列' },
          why: {
            en: 'Or the connection was closed before the field was written.',
            'zh-TW': '或輸出欄位前連線已關閉。',
          },
          check: QUERY,
          fix: [
            {
              en: 'Ask first: `If Not rs.EOF Then`, and copy fields to variables.',
              'zh-TW': '先判斷 `If Not rs.EOF Then`，並將欄位複製到變數。',
            },
          ],
        },
      ],
      sources: [HRESULTS],
    },
    {
      id: 'asp/8002000a',
      title: { en: 'Out of present range', 'zh-TW': '超出目前的範圍' },
      meaning: { en: 'A value does not fit the type asked for.', 'zh-TW': '值超出所要求型別的範圍。' },
      causes: [
        {
          id: 'number-or-date',
          label: { en: 'a number or date is too large', 'zh-TW': '數字或日期過大' },
          why: {
            en: 'Often a database number that VBScript cannot hold.',
            'zh-TW': '常是 VBScript 無法容納的資料庫數字。',
          },
          check: CHECK,
          fix: [
            {
              en: 'Convert it in the query with `CAST`, and in script with `CDbl`.',
              'zh-TW': '在查詢中以 `CAST` 轉換，在指令碼中以 `CDbl` 轉換。',
            },
          ],
        },
      ],
      sources: [HRESULTS],
    },
  ],
);
