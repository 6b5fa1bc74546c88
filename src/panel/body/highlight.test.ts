import fc from 'fast-check';
import { expect, test } from 'vitest';
import { highlight } from './highlight';
import { SYNTAXES, type Syntax } from './syntax';
import { KINDS, type Tokens, tokenAt } from './tokens';

/** The pieces as text, each with what it is. */
function pieces({ ends, kinds }: Tokens, text: string): readonly string[] {
  return Array.from(ends, (end, at) => `${KINDS[kinds[at] ?? 0]} ${text.slice(ends[at - 1] ?? 0, end)}`);
}

test.each<[Syntax, string, readonly string[]]>([
  ['json', '{"a": 1}', ['plain {', 'attribute "a"', 'plain : ', 'number 1', 'plain }']],
  ['json', '["x", true]', ['plain [', 'string "x"', 'plain , ', 'keyword true', 'plain ]']],
  [
    'html',
    '<a b="c">d &amp; e</a>',
    [
      'tag <a ',
      'attribute b',
      'tag =',
      'string "c"',
      'tag >',
      'plain d ',
      'number &amp;',
      'plain  e',
      'tag </a>',
    ],
  ],
  ['xml', '<s:a/><!-- no -->', ['tag <s:a/>', 'comment <!-- no -->']],
  ['css', 'p{color:red}', ['tag p', 'plain {', 'attribute color', 'plain :red}']],
  ['javascript', 'var a = "b"', ['keyword var', 'plain  a = ', 'string "b"']],
  ['text', '{"a": 1}', []],
  ['json', '', []],
])('%s %s', (syntax, text, expected) => {
  expect(pieces(highlight(text, syntax), text)).toEqual(expected);
});

test('style and script within a page have colours of their own', () => {
  const text = '<style>p{top:0}</style><script>var a</script>';
  expect(pieces(highlight(text, 'html'), text)).toEqual(
    expect.arrayContaining(['attribute top', 'keyword var']),
  );
});

test.each<[string, string]>([
  ['open tags', '<a '.repeat(2000)],
  ['templates within templates', '${`'.repeat(3000)],
  ['open brackets', '{['.repeat(3000)],
])('%s do not throw', (_, text) => {
  for (const syntax of SYNTAXES) expect([0, text.length]).toContain(highlight(text, syntax).ends.at(-1) ?? 0);
});

test('the pieces put together are the text', () => {
  const code = fc.constantFrom(
    '<',
    '>',
    '/',
    '"',
    '&',
    '{',
    '}',
    '`',
    '${',
    ' ',
    '\n',
    '\r\n',
    'var',
    '網',
    '😀',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(code).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(text, fc.constantFrom('json', 'html', 'css', 'javascript'), (source, syntax) => {
      const { ends } = highlight(source, syntax);
      const joined = Array.from(ends, (end, at) => source.slice(ends[at - 1] ?? 0, end)).join('');
      expect(joined).toBe(source);
    }),
  );
});

test('a piece is found by an offset within it', () => {
  const tokens = highlight('{"a": 1}', 'json');
  expect([0, 1, 3, 4, 6, 7, 8].map((offset) => tokenAt(tokens, offset))).toEqual([0, 1, 1, 2, 3, 4, 5]);
});
