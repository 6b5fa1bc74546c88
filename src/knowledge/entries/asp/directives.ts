import { defineTable, type Text } from '../../entry';

const ASP_ERRORS =
  'https://learn.microsoft.com/previous-versions/windows/it-pro/windows-server-2003/cc785706(v=ws.10)';

const CHECK: Text = { en: 'The text names the file and the line.', 'zh-TW': '錯誤文字會指出檔案與行號。' };

/** Classic ASP: directives and `<object>` tags that cannot be used. */
export default defineTable(
  { severity: 'error', visibility: 'client', seeAlso: ['iis/500.100'], sources: [ASP_ERRORS] },
  [
    {
      id: 'asp/0123',
      title: { en: 'Missing Id attribute', 'zh-TW': '缺少 Id 屬性' },
      meaning: { en: 'An `<object>` tag has no `id`.', 'zh-TW': '`<object>` 標記沒有 `id`。' },
      causes: [
        {
          id: 'no-id',
          label: {
            en: '`<object runat="server">` without a name',
            'zh-TW': '`<object runat="server">` 沒有名稱',
          },
          why: { en: 'The script reaches the object by its `id`.', 'zh-TW': '指令碼以 `id` 使用該物件。' },
          check: CHECK,
          fix: [
            {
              en: 'Give the tag an `id`.',
              'zh-TW': '為標記加上 `id`。',
              config: '<object runat="server" id="Dict" progid="Scripting.Dictionary"></object>',
            },
          ],
        },
      ],
      aliases: ['ASP 0123', 'ASP0123'],
    },
    {
      id: 'asp/0129',
      title: { en: 'Unknown scripting language', 'zh-TW': '不明的指令碼語言' },
      meaning: {
        en: 'The language of the page or of a `<script>` is not on this server.',
        'zh-TW': '網頁或 `<script>` 的語言不在此伺服器上。',
      },
      causes: [
        {
          id: 'engine-missing',
          label: { en: 'the script engine is not registered', 'zh-TW': '指令碼引擎未註冊' },
          why: {
            en: 'VBScript is not installed (optional in new Windows versions), or its registration is damaged.',
            'zh-TW': '未安裝 VBScript（在新版 Windows 為選用功能），或註冊已損毀。',
          },
          check: CHECK,
          fix: [
            {
              en: 'Register the engine again.',
              'zh-TW': '重新註冊引擎。',
              command: 'regsvr32 %windir%\\System32\\vbscript.dll',
            },
            {
              en: 'Where Windows no longer has the file, add the feature.',
              'zh-TW': '如果 Windows 已沒有此檔案，請加入該功能。',
              command: 'dism /online /add-capability /capabilityname:VBSCRIPT~~~~',
            },
          ],
        },
      ],
      aliases: ['ASP 0129', 'ASP0129'],
      sources: [ASP_ERRORS, 'https://learn.microsoft.com/windows/whats-new/deprecated-features'],
    },
    {
      id: 'asp/0133',
      title: { en: 'Invalid ClassID attribute', 'zh-TW': 'ClassID 屬性無效' },
      meaning: {
        en: 'The `classid` of an `<object>` tag is no registered class.',
        'zh-TW': '`<object>` 標記的 `classid` 不是已註冊的類別。',
      },
      causes: [
        {
          id: 'classid-unknown',
          label: { en: 'class not registered, or mistyped', 'zh-TW': '類別未註冊，或輸入錯誤' },
          why: {
            en: 'The component is not on this server, or only for the other bitness.',
            'zh-TW': '元件不在此伺服器上，或只有另一種位元數。',
          },
          check: CHECK,
          fix: [
            {
              en: 'Register the DLL, or correct the `classid`.',
              'zh-TW': '註冊 DLL，或修正 `classid`。',
              command: 'regsvr32 "C:\\Components\\component.dll"',
            },
          ],
        },
      ],
      aliases: ['ASP 0133', 'ASP0133'],
      seeAlso: ['asp/0177', 'iis/500.100'],
    },
    {
      id: 'asp/0134',
      title: { en: 'Invalid ProgID attribute', 'zh-TW': 'ProgID 屬性無效' },
      meaning: {
        en: 'The `progid` of an `<object>` tag is not known.',
        'zh-TW': '`<object>` 標記的 `progid` 不明。',
      },
      causes: [
        {
          id: 'progid-unknown',
          label: { en: 'component not registered, or mistyped', 'zh-TW': '元件未註冊，或輸入錯誤' },
          why: {
            en: 'The component is not on this server, or only for the other bitness.',
            'zh-TW': '元件不在此伺服器上，或只有另一種位元數。',
          },
          check: CHECK,
          fix: [
            {
              en: 'Register the DLL, or correct the `progid`.',
              'zh-TW': '註冊 DLL，或修正 `progid`。',
              command: 'regsvr32 "C:\\Components\\component.dll"',
            },
          ],
        },
      ],
      aliases: ['ASP 0134', 'ASP0134'],
      seeAlso: ['asp/0177', 'iis/500.100'],
    },
    {
      id: 'asp/0136',
      title: { en: 'Invalid object instance name', 'zh-TW': '物件執行個體名稱無效' },
      meaning: {
        en: 'The `id` of an `<object>` tag is a name that ASP keeps for its own objects.',
        'zh-TW': '`<object>` 標記的 `id` 是 ASP 保留給內建物件的名稱。',
      },
      causes: [
        {
          id: 'bad-name',
          label: { en: 'the `id` is a reserved name', 'zh-TW': '`id` 是保留名稱' },
          why: {
            en: 'Such as `Request`, `Session` or `Server`.',
            'zh-TW': '例如 `Request`、`Session` 或 `Server`。',
          },
          check: CHECK,
          fix: [{ en: 'Rename the object, such as `rsOrders`.', 'zh-TW': '重新命名物件，例如 `rsOrders`。' }],
        },
      ],
      aliases: ['ASP 0136', 'ASP0136'],
    },
    {
      id: 'asp/0141',
      title: { en: 'Page command repeated', 'zh-TW': '網頁命令重複' },
      meaning: {
        en: 'The `<%@ %>` line may stand only once in a page.',
        'zh-TW': '`<%@ %>` 在一個網頁中只能出現一次。',
      },
      causes: [
        {
          id: 'include-has-directive',
          label: { en: 'an include brings its own `<%@ %>`', 'zh-TW': '包含檔也有 `<%@ %>`' },
          why: {
            en: 'The page and its include were both written as whole pages.',
            'zh-TW': '網頁與包含檔都寫成完整的網頁。',
          },
          check: CHECK,
          fix: [{ en: 'Delete `<%@ %>` from the include.', 'zh-TW': '刪除包含檔中的 `<%@ %>`。' }],
        },
      ],
      aliases: ['ASP 0141', 'ASP0141'],
    },
    {
      id: 'asp/0221',
      title: { en: 'Invalid @ command directive', 'zh-TW': '@ 命令無效' },
      meaning: {
        en: 'The `<%@ %>` line has an option that ASP does not know.',
        'zh-TW': '`<%@ %>` 有 ASP 不認得的選項。',
      },
      causes: [
        {
          id: 'unknown-option',
          label: { en: "an option is misspelt or is ASP.NET's", 'zh-TW': '選項拼錯，或屬於 ASP.NET' },
          why: {
            en: 'ASP knows `Language`, `CodePage`, `LCID`, `Transaction` and `EnableSessionState`, not `Page` or `Import`.',
            'zh-TW':
              'ASP 認得 `Language`、`CodePage`、`LCID`、`Transaction` 與 `EnableSessionState`，不認得 `Page` 或 `Import`。',
          },
          check: CHECK,
          fix: [
            {
              en: 'Correct the option, or name an ASP.NET page `.aspx`.',
              'zh-TW': '修正選項；如果是 ASP.NET 網頁，請命名為 `.aspx`。',
            },
          ],
        },
      ],
      aliases: ['ASP 0221', 'ASP0221'],
    },
    {
      id: 'asp/0223',
      title: { en: 'TypeLib not found', 'zh-TW': '找不到型別程式庫' },
      meaning: {
        en: 'A `METADATA` tag names a type library that is not on this server.',
        'zh-TW': '`METADATA` 標記指定的型別程式庫不在此伺服器上。',
      },
      causes: [
        {
          id: 'typelib-missing',
          label: { en: 'its file or UUID is not there', 'zh-TW': '檔案或 UUID 不存在' },
          why: {
            en: 'The component is not installed, has another version, or the path is fixed.',
            'zh-TW': '元件未安裝、版本不同，或路徑寫死。',
          },
          check: CHECK,
          fix: [
            {
              en: 'Name the library by `uuid` in place of `file`; this one is ADO 2.5.',
              'zh-TW': '以 `uuid` 取代 `file` 指定程式庫；此例為 ADO 2.5。',
              config: '<!--METADATA TYPE="typelib" UUID="00000205-0000-0010-8000-00AA006D2EA4" -->',
            },
          ],
        },
      ],
      aliases: ['ASP 0223', 'ASP0223'],
    },
  ],
);
