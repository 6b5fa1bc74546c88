import { defineTable, type Text } from '../../entry';

const SYNTAX = 'https://learn.microsoft.com/previous-versions/2z84dwk8(v=vs.85)';
const RUNTIME = 'https://learn.microsoft.com/previous-versions/xe43cc8d(v=vs.85)';

const CHECK: Text = { en: 'The text names the file and the line.', 'zh-TW': '錯誤文字會指出檔案與行號。' };
const ABOVE: Text = {
  en: 'The named line is where the engine noticed; the fault is often above it.',
  'zh-TW': '該行是引擎發現錯誤的位置，原因常在上方。',
};
const BLOCK: Text = {
  en: 'A block was not closed, or two overlap.',
  'zh-TW': '區塊未結束，或兩個區塊交錯。',
};

/** Classic ASP: errors of syntax that VBScript finds before the page runs. */
export default defineTable(
  { severity: 'error', visibility: 'client', seeAlso: ['iis/500.100'], sources: [RUNTIME] },
  [
    {
      id: 'asp/800a03ea',
      title: { en: 'Syntax error', 'zh-TW': '語法錯誤' },
      meaning: { en: 'VBScript cannot read the line.', 'zh-TW': 'VBScript 無法解讀此行。' },
      causes: [
        {
          id: 'mistyped',
          label: { en: 'a word or sign is wrong here', 'zh-TW': '此處的字或符號有誤' },
          why: {
            en: 'Often an operator or comma too many, or JScript in a VBScript page.',
            'zh-TW': '常是多了運算子或逗號，或在 VBScript 網頁中寫了 JScript。',
          },
          check: CHECK,
          fix: [{ en: 'Correct the line at the marked column.', 'zh-TW': '在標示的欄位置修正。' }],
        },
      ],
      sources: [SYNTAX],
    },
    {
      id: 'asp/800a03ee',
      title: { en: "Expected ')'", 'zh-TW': "必須有 ')'" },
      meaning: { en: 'A bracket is not closed.', 'zh-TW': '括號未結束。' },
      causes: [
        {
          id: 'bracket',
          label: { en: 'brackets do not balance', 'zh-TW': '括號不成對' },
          why: {
            en: 'Often a quote or `&` is missing between text and variable.',
            'zh-TW': '常是文字與變數之間缺少引號或 `&`。',
          },
          check: CHECK,
          fix: [{ en: 'Count the brackets of the line.', 'zh-TW': '清點該行的括號。' }],
        },
      ],
      sources: [SYNTAX],
    },
    {
      id: 'asp/800a03f2',
      title: { en: 'Expected identifier', 'zh-TW': '必須有識別項' },
      meaning: { en: 'A name is needed here.', 'zh-TW': '此處需要名稱。' },
      causes: [
        {
          id: 'reserved-word',
          label: { en: 'a reserved word is used as a name', 'zh-TW': '以保留字作為名稱' },
          why: {
            en: 'Such as `Dim class`, or a name that starts with a digit.',
            'zh-TW': '例如 `Dim class`，或以數字開頭的名稱。',
          },
          check: CHECK,
          fix: [{ en: 'Rename the variable.', 'zh-TW': '重新命名變數。' }],
        },
      ],
      sources: [SYNTAX],
    },
    {
      id: 'asp/800a03f6',
      title: { en: "Expected 'End'", 'zh-TW': "必須有 'End'" },
      meaning: {
        en: 'A block has no `End If`, `End Sub`, `End Function` or the like.',
        'zh-TW': '區塊沒有 `End If`、`End Sub`、`End Function` 等。',
      },
      causes: [
        {
          id: 'block-open',
          label: { en: 'a block is not closed', 'zh-TW': '區塊未結束' },
          why: BLOCK,
          check: ABOVE,
          fix: [
            { en: 'Indent the page and add the missing `End`.', 'zh-TW': '將網頁縮排，並補上缺少的 `End`。' },
          ],
        },
      ],
      sources: [SYNTAX],
    },
    {
      id: 'asp/800a03f9',
      title: { en: "Expected 'Then'", 'zh-TW': "必須有 'Then'" },
      meaning: { en: 'An `If` has no `Then`.', 'zh-TW': '`If` 沒有 `Then`。' },
      causes: [
        {
          id: 'then-missing',
          label: { en: '`Then` missing, or the condition is wrong', 'zh-TW': '缺少 `Then`，或條件有誤' },
          why: { en: 'Often `==` or `&&` of JScript.', 'zh-TW': '常是使用 JScript 的 `==` 或 `&&`。' },
          check: CHECK,
          fix: [{ en: 'Write `=`, `And` and `Then`.', 'zh-TW': '改用 `=`、`And` 與 `Then`。' }],
        },
      ],
      sources: [SYNTAX],
    },
    {
      id: 'asp/800a03fb',
      title: { en: "Expected 'Loop'", 'zh-TW': "必須有 'Loop'" },
      meaning: { en: 'A `Do` has no `Loop`.', 'zh-TW': '`Do` 沒有 `Loop`。' },
      causes: [
        {
          id: 'block-open',
          label: { en: 'a loop is not closed', 'zh-TW': '迴圈未結束' },
          why: BLOCK,
          check: ABOVE,
          fix: [{ en: 'Add `Loop`, after `rs.MoveNext`.', 'zh-TW': '在 `rs.MoveNext` 之後補上 `Loop`。' }],
        },
      ],
      sources: [SYNTAX],
    },
    {
      id: 'asp/800a03fc',
      title: { en: "Expected 'Next'", 'zh-TW': "必須有 'Next'" },
      meaning: { en: 'A `For` has no `Next`.', 'zh-TW': '`For` 沒有 `Next`。' },
      causes: [
        {
          id: 'block-open',
          label: { en: 'a loop is not closed', 'zh-TW': '迴圈未結束' },
          why: BLOCK,
          check: ABOVE,
          fix: [{ en: 'Add `Next`.', 'zh-TW': '補上 `Next`。' }],
        },
      ],
      sources: [SYNTAX],
    },
    {
      id: 'asp/800a0400',
      title: { en: 'Expected statement', 'zh-TW': '必須有陳述式' },
      meaning: { en: 'The line does not start with a statement.', 'zh-TW': '此行的開頭不是陳述式。' },
      causes: [
        {
          id: 'block-extra',
          label: { en: 'an `End If` or `Else` too many', 'zh-TW': '多了 `End If` 或 `Else`' },
          why: {
            en: 'An `If … Then` on one line needs no `End If`; or the language is not VBScript.',
            'zh-TW': '單行的 `If … Then` 不需要 `End If`；或語言不是 VBScript。',
          },
          check: CHECK,
          fix: [
            { en: 'Remove it, or break the line after `Then`.', 'zh-TW': '移除它，或在 `Then` 之後換行。' },
          ],
        },
      ],
      sources: [SYNTAX],
    },
    {
      id: 'asp/800a0401',
      title: { en: 'Expected end of statement', 'zh-TW': '必須是陳述式的結尾' },
      meaning: { en: 'The line goes on where it should end.', 'zh-TW': '陳述式應結束處還有內容。' },
      causes: [
        {
          id: 'ampersand-missing',
          label: { en: '`&` missing, or quotes do not match', 'zh-TW': '缺少 `&`，或引號不成對' },
          why: { en: 'A quote inside a text ends it.', 'zh-TW': '文字中的引號會提前結束文字。' },
          check: CHECK,
          fix: [
            {
              en: 'Join with `&`, and double the quotes inside text.',
              'zh-TW': '以 `&` 串接，並將文字內的引號寫成兩個。',
            },
          ],
        },
      ],
      sources: [SYNTAX],
    },
    {
      id: 'asp/800a0408',
      title: { en: 'Invalid character', 'zh-TW': '無效的字元' },
      meaning: { en: 'A character may not stand in script.', 'zh-TW': '指令碼中有不允許的字元。' },
      causes: [
        {
          id: 'pasted-character',
          label: { en: 'curly quotes or full-width signs were pasted', 'zh-TW': '貼上了彎引號或全形符號' },
          why: {
            en: 'Also a UTF-8 file read in another code page.',
            'zh-TW': '或以其他字碼頁讀取 UTF-8 檔案。',
          },
          check: CHECK,
          fix: [
            {
              en: 'Type the quotes again in plain form, or set `CodePage=65001`.',
              'zh-TW': '以半形重新輸入引號，或設定 `CodePage=65001`。',
            },
          ],
        },
      ],
      sources: [SYNTAX],
    },
    {
      id: 'asp/800a0409',
      title: { en: 'Unterminated string constant', 'zh-TW': '字串常數未結束' },
      meaning: { en: 'A text has no closing quote on its line.', 'zh-TW': '文字在該行沒有結束引號。' },
      causes: [
        {
          id: 'quote-missing',
          label: { en: 'a quote is missing, or a line break inside', 'zh-TW': '缺少引號，或文字中換行' },
          why: {
            en: 'A VBScript text ends on its line; `%>` inside a text also ends the block.',
            'zh-TW': 'VBScript 的文字必須在同一行結束；文字中的 `%>` 也會結束區塊。',
          },
          check: CHECK,
          fix: [{ en: 'Close the text and go on with `" & _`.', 'zh-TW': '結束文字，並以 `" & _` 接續。' }],
        },
      ],
      sources: [SYNTAX],
    },
    {
      id: 'asp/800a0411',
      title: { en: 'Name redefined', 'zh-TW': '名稱重複定義' },
      meaning: { en: 'A name is declared twice.', 'zh-TW': '名稱宣告了兩次。' },
      causes: [
        {
          id: 'include-twice',
          label: {
            en: 'an include comes twice, or two share a name',
            'zh-TW': '重複包含檔案，或兩個檔案有同名變數',
          },
          why: { en: 'All includes share one space of names.', 'zh-TW': '所有包含檔共用名稱。' },
          check: CHECK,
          fix: [
            {
              en: 'Include the file once, or rename one `Dim`.',
              'zh-TW': '只包含一次，或重新命名其中一個 `Dim`。',
            },
          ],
        },
      ],
      sources: [SYNTAX],
    },
    {
      id: 'asp/800a0414',
      title: { en: 'Cannot use parentheses when calling a Sub', 'zh-TW': '呼叫 Sub 時不能使用括號' },
      meaning: {
        en: 'A call with several arguments stands in brackets.',
        'zh-TW': '多個引數的呼叫使用了括號。',
      },
      causes: [
        {
          id: 'call-form',
          label: { en: '`Call` is missing', 'zh-TW': '缺少 `Call`' },
          why: {
            en: 'Without `Call`, arguments follow with no brackets.',
            'zh-TW': '沒有 `Call` 時，引數不加括號。',
          },
          check: CHECK,
          fix: [
            {
              en: 'Write `Call Save(a, b)` or `Save a, b`.',
              'zh-TW': '寫成 `Call Save(a, b)` 或 `Save a, b`。',
            },
          ],
        },
      ],
      sources: [SYNTAX],
    },
  ],
);
