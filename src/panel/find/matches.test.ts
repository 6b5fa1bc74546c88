import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MOST_MATCHES, matchesOf, type Query, stepped } from './matches';

const query = (text: string, given: Partial<Query> = {}): Query => ({
  text,
  matchCase: false,
  isRegex: false,
  ...given,
});

test.each<[string, Query, string, readonly string[] | undefined]>([
  ['text, whatever its case', query('Error'), 'error, ERROR', ['error', 'ERROR']],
  ['text of the same case', query('Error', { matchCase: true }), 'error, Error', ['Error']],
  ['signs as they are', query('a.b*(c)'), 'a.b*(c) axb', ['a.b*(c)']],
  ['nothing', query(''), 'a', []],
  ['a regular expression', query('\\d{3}', { isRegex: true }), '404.13, 500', ['404', '500']],
  ['the beginning of a line', query('^b', { isRegex: true }), 'ab\nbc', ['b']],
  ['an expression that matches nothing at all', query('x*', { isRegex: true }), 'axa', ['x']],
  ['a broken expression', query('(', { isRegex: true }), '(', undefined],
  ['an expression that may take for ever', query('(a+)+$', { isRegex: true }), 'aab', undefined],
])('%s', (_, asked, text, expected) => {
  expect(matchesOf(asked, text)?.map(({ from, to }) => text.slice(from, to))).toEqual(expected);
});

test('there is a limit', () => {
  expect(matchesOf(query('a'), 'a'.repeat(5000))).toHaveLength(MOST_MATCHES);
});

test('a text is found as it is, wherever it stands', () => {
  fc.assert(
    fc.property(fc.string(), fc.string({ minLength: 1 }), fc.string(), (before, text, after) => {
      const searched = before + text + after;
      const places = matchesOf(query(text, { matchCase: true }), searched) ?? [];
      expect(places.length).toBeGreaterThan(0);
      for (const { from, to } of places) expect(searched.slice(from, to)).toBe(text);
    }),
  );
});

test.each([
  [0, 1, 3, 1],
  [2, 1, 3, 0],
  [0, -1, 3, 2],
  [-1, 1, 3, 0],
  [-1, -1, 3, 2],
  [0, 1, 0, -1],
] as const)('from %i by %i of %i to %i', (current, by, count, expected) => {
  expect(stepped(current, by, count)).toBe(expected);
});
