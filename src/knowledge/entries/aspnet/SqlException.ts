import { defineEntry } from '../../entry';

const NET =
  'https://learn.microsoft.com/troubleshoot/sql/database-engine/connect/network-related-or-instance-specific-error-occurred-while-establishing-connection';

/** ASP.NET: errors of SQL Server. */
export default defineEntry({
  id: 'aspnet/SqlException',
  severity: 'error',
  visibility: 'detailed-page',
  component: 'ASP.NET',
  title: { en: 'SQL Server error', 'zh-TW': 'SQL Server 錯誤' },
  meaning: {
    en: 'SQL Server refused a connection or a command. The error number tells which.',
    'zh-TW': 'SQL Server 拒絕連線或命令，錯誤號碼會說明原因。',
  },
  causes: [
    {
      id: 'unreachable',
      label: { en: 'server not reachable (2, 53, -1, 26)', 'zh-TW': '無法連線到伺服器（2、53、-1、26）' },
      why: {
        en: 'The name is wrong, the service is stopped, TCP is off, or a firewall blocks 1433 (1434 UDP for a named instance).',
        'zh-TW': '名稱錯誤、服務已停止、TCP 未啟用，或防火牆封鎖 1433（具名執行個體為 UDP 1434）。',
      },
      check: {
        en: 'The message says `network-related or instance-specific error`.',
        'zh-TW': '訊息含 `network-related or instance-specific error`。',
      },
      fix: [
        {
          en: 'Test the port, then enable TCP/IP in SQL Server Configuration Manager.',
          'zh-TW': '測試連接埠，再於 SQL Server 設定管理員啟用 TCP/IP。',
          command: 'powershell Test-NetConnection sql.contoso.com -Port 1433',
        },
      ],
    },
    {
      id: 'login',
      label: { en: 'login failed (18456)', 'zh-TW': '登入失敗（18456）' },
      why: {
        en: "Wrong password, or the pool's account has no login.",
        'zh-TW': '密碼錯誤，或集區帳戶沒有對應的登入。',
      },
      check: {
        en: 'The SQL Server log has the state: 8 is a wrong password, 5 an unknown login.',
        'zh-TW': 'SQL Server 記錄檔有狀態：8 為密碼錯誤，5 為不明的登入。',
      },
      fix: [
        {
          en: 'Correct the connection string, or make a login for the account named.',
          'zh-TW': '修正連接字串，或為所列帳戶建立登入。',
          command: 'sqlcmd -S sql.contoso.com -E -Q "CREATE LOGIN [IIS APPPOOL\\{appPool}] FROM WINDOWS"',
        },
      ],
    },
    {
      id: 'database',
      label: { en: 'cannot open database (4060)', 'zh-TW': '無法開啟資料庫（4060）' },
      why: {
        en: 'It is misspelt, offline, or the login has no user in it.',
        'zh-TW': '名稱拼錯、離線，或登入在其中沒有對應的使用者。',
      },
      check: { en: 'The message names the database.', 'zh-TW': '訊息列出資料庫。' },
      fix: [
        {
          en: 'Correct `Initial Catalog`, or add the login as a user there.',
          'zh-TW': '修正 `Initial Catalog`，或將登入加為該資料庫的使用者。',
        },
      ],
    },
    {
      id: 'timeout',
      label: { en: 'command time-out (-2)', 'zh-TW': '命令逾時（-2）' },
      why: {
        en: 'The query is slow or blocked; the limit is 30 seconds by default.',
        'zh-TW': '查詢緩慢或遭封鎖；上限預設為 30 秒。',
      },
      check: {
        en: '`sys.dm_exec_requests` shows `blocking_session_id`.',
        'zh-TW': '`sys.dm_exec_requests` 顯示 `blocking_session_id`。',
      },
      fix: [
        {
          en: 'Add the missing index; meanwhile raise `CommandTimeout`.',
          'zh-TW': '加上缺少的索引；在此之前提高 `CommandTimeout`。',
        },
      ],
    },
    {
      id: 'deadlock',
      label: { en: 'deadlock victim (1205)', 'zh-TW': '死結犧牲者（1205）' },
      why: { en: 'Two transactions wait for each other.', 'zh-TW': '兩個交易互相等待。' },
      check: {
        en: 'The `system_health` session holds the deadlock graph.',
        'zh-TW': '`system_health` 工作階段有死結圖表。',
      },
      fix: [
        {
          en: 'Repeat the transaction, and touch tables in the same order everywhere.',
          'zh-TW': '重試交易，並在各處以相同順序使用資料表。',
        },
      ],
    },
    {
      id: 'constraint',
      label: { en: 'constraint broken (547, 2627, 2601)', 'zh-TW': '違反條件約束（547、2627、2601）' },
      why: {
        en: 'A parent row is missing or still used, or a key exists already.',
        'zh-TW': '父資料列不存在或仍被使用，或索引鍵已存在。',
      },
      check: { en: 'The message names the constraint.', 'zh-TW': '訊息列出條件約束。' },
      fix: [
        {
          en: 'Look the key up before saving, and save parents first.',
          'zh-TW': '儲存前先查詢索引鍵，並先儲存父資料列。',
        },
      ],
    },
    {
      id: 'schema',
      label: {
        en: 'object, column or right missing (208, 207, 229)',
        'zh-TW': '缺少物件、資料行或權限（208、207、229）',
      },
      why: { en: 'A script of the new version was not run.', 'zh-TW': '未執行新版本的指令碼。' },
      check: { en: 'The message names the object.', 'zh-TW': '訊息列出物件。' },
      fix: [
        {
          en: 'Run the script, or grant the right, such as `GRANT SELECT ON dbo.Orders TO webuser`.',
          'zh-TW': '執行該指令碼，或授與權限，例如 `GRANT SELECT ON dbo.Orders TO webuser`。',
        },
      ],
    },
  ],
  aliases: [
    'System.Data.SqlClient.SqlException',
    'Microsoft.Data.SqlClient.SqlException',
    'A network-related or instance-specific error',
    'Login failed for user',
    'Cannot open database',
    'elapsed prior to completion of the operation',
    'chosen as the deadlock victim',
    'Cannot insert duplicate key',
    'statement conflicted with the',
    'Invalid object name',
    'Invalid column name',
  ],
  seeAlso: ['asp/80004005', 'aspnet/InvalidOperationException', 'http/500'],
  sources: [
    NET,
    'https://learn.microsoft.com/sql/relational-databases/errors-events/mssqlserver-18456-database-engine-error',
  ],
});
