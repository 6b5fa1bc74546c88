import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lockedSectionPage } from '../../evidence/fixtures/iis-pages';
import { LANGUAGES } from '../../evidence/fixtures/languages';
import { isSameInk } from './ink';
import { prettyPrint } from './pretty';
import { SYNTAXES, type Syntax } from './syntax';

test.each<[Syntax, string, string]>([
  ['json', '{"a":[1]}', '{\n  "a": [\n    1\n  ]\n}'],
  [
    'html',
    '<html><head><title>No</title></head><body><h1>No</h1><p>A <b>b</b></p></body></html>',
    '<html>\n<head>\n  <title>No</title>\n</head>\n<body>\n  <h1>No</h1>\n  <p>A <b>b</b></p>\n</body>\n</html>',
  ],
  ['html', '<pre>a\n  b</pre>', '<pre>a\n  b</pre>'],
  [
    'xml',
    '<s:Envelope xmlns:s="u"><s:Body><s:Fault><link>no</link><p/><![CDATA[<a>]]></s:Fault></s:Body></s:Envelope>',
    '<s:Envelope xmlns:s="u">\n  <s:Body>\n    <s:Fault>\n      <link>no</link>\n      <p />\n      <![CDATA[<a>]]>\n    </s:Fault>\n  </s:Body>\n</s:Envelope>',
  ],
  ['css', 'a{color:red}b{top:0}', 'a {\n  color: red\n}\n\nb {\n  top: 0\n}'],
  ['javascript', 'if(a){b()}', 'if (a) {\n  b()\n}'],
])('%s %s', (syntax, text, expected) => {
  expect(prettyPrint(text, syntax, true)).toBe(expected);
});

test.each<[string, Syntax, string]>([
  ['plain text', 'text', 'a  b'],
  ['broken JSON', 'json', '{"a":'],
  ['nesting that would be indented out of all proportion', 'html', '<div>'.repeat(5000)],
  ['nesting of brackets', 'javascript', '['.repeat(20_000)],
  ['nesting of elements in XML', 'xml', '<p>'.repeat(5000)],
])('%s has no pretty form', (_, syntax, text) => {
  expect(prettyPrint(text, syntax, true)).toBeUndefined();
});

test.each(Object.keys(LANGUAGES))('a detailed error page in %s has a pretty form', (name) => {
  const language = Object.entries(LANGUAGES).find(([key]) => key === name)?.[1] ?? LANGUAGES.en;
  const page = lockedSectionPage(language);
  expect(isSameInk(prettyPrint(page, 'html', true) ?? '', page)).toBe(true);
});

test.each<[string, string]>([
  ['an open tag', '<a '.repeat(500)],
  ['brackets alone', '<'.repeat(500)],
  ['an open comment', '<!-- '.repeat(500)],
  ['an open string', 'a = "'.repeat(101)],
  ['templates', '${`'.repeat(200)],
])('%s does not throw in any syntax', (_, text) => {
  for (const syntax of SYNTAXES) expect(isSameInk(prettyPrint(text, syntax, true) ?? text, text)).toBe(true);
});

test('only white space changes, whatever the text', () => {
  const hostile = fc.constantFrom(
    '<',
    '>',
    '/',
    '"',
    "'",
    '{',
    '}',
    ';',
    ' ',
    '\n',
    'div',
    '<!--',
    '-->',
    'a',
  );
  const text = fc.array(hostile, { maxLength: 60 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, fc.constantFrom(...SYNTAXES), (source, syntax) => {
      expect(isSameInk(prettyPrint(source, syntax, false) ?? source, source)).toBe(true);
    }),
  );
});
