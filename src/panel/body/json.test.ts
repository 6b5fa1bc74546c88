import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSameInk } from './ink';
import { DEEPEST, prettyJson } from './json';

test.each<[string, string]>([
  ['{"a":1,"b":[true,null]}', '{\n  "a": 1,\n  "b": [\n    true,\n    null\n  ]\n}'],
  ['{"a":{},"b":[ ]}', '{\n  "a": {},\n  "b": []\n}'],
  ['[[],[1]]', '[\n  [],\n  [\n    1\n  ]\n]'],
  [' "text" ', '"text"'],
  ['\uFEFF{"a":1}', '{\n  "a": 1\n}'],
  ['{"{,:\\"":"[}"}', '{\n  "{,:\\"": "[}"\n}'],
])('%s', (text, expected) => {
  expect(prettyJson(text, true)).toBe(expected);
});

test.each(['9007199254740993', '-0.10', '1e400', '12345678901234567890.123', '"\\u0041\\/"'])(
  'keeps %s as it is written',
  (token) => {
    expect(prettyJson(`[${token}]`, true)).toBe(`[\n  ${token}\n]`);
  },
);

test('keeps keys that are repeated', () => {
  expect(prettyJson('{"a":1,"a":2}', true)).toBe('{\n  "a": 1,\n  "a": 2\n}');
});

test.each(['', '{', '{"a":1}{"b":2}', "{'a':1}", '[1,]', ")]}',\n{}", 'text'])('%j is no JSON', (text) => {
  expect(prettyJson(text, true)).toBeUndefined();
});

test('the beginning of a long text is set as far as it goes', () => {
  expect(prettyJson('{"a":[1,"cut her', false)).toBe('{\n  "a": [\n    1,\n    "cut her');
});

test('nesting has a limit', () => {
  const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
  expect(prettyJson(nested(DEEPEST), true)).toBeDefined();
  expect(prettyJson(nested(DEEPEST + 1), true)).toBeUndefined();
  expect(prettyJson(nested(100_000), true)).toBeUndefined();
});

test('the value stays the same', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.nat(4), (value, indent) => {
      const text = JSON.stringify(value, null, indent);
      const pretty = prettyJson(text, true);
      expect(JSON.parse(pretty ?? '')).toEqual(JSON.parse(text));
    }),
  );
});

test('the beginning of any text keeps its ink', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('"', '\\', '{', '}', ',', ':', ' ', 'a', '\n') }),
      (text) => {
        expect(isSameInk(prettyJson(text, false) ?? text, text)).toBe(true);
      },
    ),
  );
});
