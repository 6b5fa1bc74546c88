import { defineTable, type Text } from '../../entry';

const ASP_ERRORS =
  'https://learn.microsoft.com/previous-versions/windows/it-pro/windows-server-2003/cc785706(v=ws.10)';

const CHECK: Text = { en: 'The text names the file and the line.', 'zh-TW': '錯誤文字會指出檔案與行號。' };

/** Classic ASP: components and objects that cannot be created or used. */
export default defineTable(
  { severity: 'error', visibility: 'client', seeAlso: ['iis/500.100'], sources: [ASP_ERRORS] },
  [
    {
      id: 'asp/0109',
      title: { en: 'Member not found', 'zh-TW': '找不到成員' },
      meaning: { en: 'An ASP object has no such method or property.', 'zh-TW': 'ASP 物件沒有此方法或屬性。' },
      causes: [
        {
          id: 'misspelt',
          label: { en: 'the name is misspelt', 'zh-TW': '名稱拼錯' },
          why: {
            en: 'Or it belongs to ASP.NET or to another object.',
            'zh-TW': '或屬於 ASP.NET 或其他物件。',
          },
          check: CHECK,
          fix: [{ en: 'Correct the name at the line.', 'zh-TW': '修正該行的名稱。' }],
        },
      ],
      aliases: ['ASP 0109', 'ASP0109'],
    },
    {
      id: 'asp/0177',
      title: { en: 'Server.CreateObject failed', 'zh-TW': 'Server.CreateObject 失敗' },
      meaning: {
        en: 'The component could not be created. The HRESULT after the line tells why.',
        'zh-TW': '無法建立元件。行號後的 HRESULT 會說明原因。',
      },
      causes: [
        {
          id: 'not-registered',
          label: { en: 'the component is not registered', 'zh-TW': '元件未註冊' },
          why: {
            en: 'It was not installed after a move, or its name is misspelt.',
            'zh-TW': '搬移後未安裝，或名稱拼錯。',
          },
          check: {
            en: 'The HRESULT is `800401f3` (invalid class string) or `80040154`.',
            'zh-TW': 'HRESULT 為 `800401f3`（類別字串無效）或 `80040154`。',
          },
          fix: [
            {
              en: 'Install or register it.',
              'zh-TW': '安裝或註冊元件。',
              command: 'regsvr32 "C:\\Components\\component.dll"',
            },
          ],
        },
        {
          id: 'bitness',
          label: { en: '32-bit component in a 64-bit pool', 'zh-TW': '64 位元集區使用 32 位元元件' },
          why: {
            en: 'A DLL is loaded only into a process of its own bitness.',
            'zh-TW': 'DLL 只能載入位元數相同的處理序。',
          },
          check: {
            en: 'It is registered below `HKCR\\WOW6432Node\\CLSID` only.',
            'zh-TW': '只註冊在 `HKCR\\WOW6432Node\\CLSID` 下。',
          },
          fix: [
            {
              en: 'Let the pool run as 32-bit.',
              'zh-TW': '讓集區以 32 位元執行。',
              command: 'appcmd set apppool "{appPool}" /enable32BitAppOnWin64:true',
            },
          ],
        },
        {
          id: 'file-missing',
          label: { en: 'its file or another DLL is missing', 'zh-TW': '缺少檔案或相依的 DLL' },
          why: {
            en: 'The registration points to a path that is gone, or a runtime is not installed.',
            'zh-TW': '註冊指向不存在的路徑，或未安裝執行階段。',
          },
          check: { en: 'The HRESULT is `8007007e`.', 'zh-TW': 'HRESULT 為 `8007007e`。' },
          fix: [
            {
              en: 'Restore the file or install its runtime, and register again.',
              'zh-TW': '還原檔案或安裝執行階段，再重新註冊。',
            },
          ],
        },
      ],
      aliases: ['ASP 0177', 'ASP0177'],
      seeAlso: ['asp/0178', 'asp/800a01ad', 'iis/500.100'],
    },
    {
      id: 'asp/0178',
      title: { en: 'Server.CreateObject access error', 'zh-TW': 'Server.CreateObject 存取錯誤' },
      meaning: {
        en: 'The account of the request may not create the component.',
        'zh-TW': '要求的帳戶無權建立元件。',
      },
      causes: [
        {
          id: 'no-rights',
          label: { en: 'no rights on the DLL or its DCOM class', 'zh-TW': '沒有 DLL 或其 DCOM 類別的權限' },
          why: {
            en: 'ASP works as the anonymous user or the one signed in, not only as the pool.',
            'zh-TW': 'ASP 以匿名或已登入的使用者執行，不只是集區帳戶。',
          },
          check: { en: 'The HRESULT is `80070005`.', 'zh-TW': 'HRESULT 為 `80070005`。' },
          fix: [
            {
              en: 'Grant read and execute on the DLL; for DCOM, Launch and Activation Permissions in `dcomcnfg`.',
              'zh-TW': '授與 DLL 的讀取與執行權限；如果是 DCOM，在 `dcomcnfg` 授與啟動權限。',
              command: 'icacls "C:\\Components" /grant "IIS_IUSRS:(OI)(CI)RX" "IUSR:(OI)(CI)RX"',
            },
          ],
        },
      ],
      aliases: ['ASP 0178', 'ASP0178'],
      seeAlso: ['asp/0177', 'iis/500.100'],
    },
    {
      id: 'asp/0185',
      title: { en: 'Missing default property', 'zh-TW': '缺少預設屬性' },
      meaning: { en: 'An object is used where a value is needed.', 'zh-TW': '需要值的位置使用了物件。' },
      causes: [
        {
          id: 'object-as-value',
          label: { en: 'a property name is missing', 'zh-TW': '缺少屬性名稱' },
          why: {
            en: 'Such as `Response.Write rs` in place of one of its fields.',
            'zh-TW': '例如以 `Response.Write rs` 取代其欄位。',
          },
          check: CHECK,
          fix: [
            {
              en: 'Name the value, such as `rs("Name").Value`.',
              'zh-TW': '指定該值，例如 `rs("Name").Value`。',
            },
          ],
        },
      ],
      aliases: ['ASP 0185', 'ASP0185'],
    },
    {
      id: 'asp/0196',
      versions: 'IIS 4–5',
      legacy: true,
      title: { en: 'Cannot launch out-of-process component', 'zh-TW': '無法啟動跨處理序元件' },
      meaning: {
        en: 'ASP of IIS 4 and 5 creates only components in a DLL by default.',
        'zh-TW': 'IIS 4 與 5 的 ASP 預設只建立 DLL 元件。',
      },
      causes: [
        {
          id: 'exe-component',
          label: { en: 'the component is an EXE', 'zh-TW': '元件是 EXE' },
          why: { en: 'Such as Office started by a web page.', 'zh-TW': '例如由網頁啟動 Office。' },
          check: CHECK,
          fix: [
            {
              en: 'Use an in-process component, or allow it.',
              'zh-TW': '使用同處理序元件，或允許它。',
              command: 'cscript adsutil.vbs SET w3svc/AspAllowOutOfProcComponents TRUE',
            },
          ],
        },
      ],
      aliases: ['ASP 0196', 'ASP0196'],
    },
    {
      id: 'asp/0197',
      title: { en: 'Disallowed object use', 'zh-TW': '不允許的物件使用方式' },
      meaning: {
        en: 'An apartment-threaded object was put into `Application`.',
        'zh-TW': 'Apartment 執行緒模型的物件放入了 `Application`。',
      },
      causes: [
        {
          id: 'apartment-object',
          label: {
            en: 'a recordset or dictionary in `Application`',
            'zh-TW': '`Application` 中放入資料錄集或字典',
          },
          why: { en: 'Such an object belongs to one thread.', 'zh-TW': '這種物件只屬於一個執行緒。' },
          check: CHECK,
          fix: [
            {
              en: 'Store an array, such as `rs.GetRows()`, or text in its place.',
              'zh-TW': '改存陣列（例如 `rs.GetRows()`）或文字。',
            },
          ],
        },
      ],
      aliases: ['ASP 0197', 'ASP0197'],
    },
  ],
);
