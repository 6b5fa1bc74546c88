import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSameInk, movedPlaces } from './ink';

test.each([
  ['{"a":1}', '{\n  "a": 1\n}', true],
  ['', ' \n', true],
  ['ab', 'a b', true],
  ['ab', 'ba', false],
  ['ab', 'a', false],
  ['a', 'ab', false],
])('%j and %j', (one, other, expected) => {
  expect(isSameInk(one, other)).toBe(expected);
});

test.each<[string, string, string, string]>([
  ['<p>Error 404</p>', 'Error 404', '<p>\n  Error\n  404\n</p>', 'Error\n  404'],
  ['<th>A</th><td>B</td>', 'A</th><td>B', '<th>A</th>\n<td>B</td>', 'A</th>\n<td>B'],
  ['a\n\n\tb', 'a\n\n\tb', 'a b', 'a b'],
  ['{"a":[1]}', '"a":[1]', '{\n  "a": [\n    1\n  ]\n}', '"a": [\n    1\n  ]'],
])('in %j, %j is found again', (text, quote, reset, expected) => {
  const from = text.indexOf(quote);
  const [place] = movedPlaces([{ from, to: from + quote.length }], text, reset);
  expect(place && reset.slice(place.from, place.to)).toBe(expected);
});

test('a place without ink is left out', () => {
  expect(movedPlaces([{ from: 1, to: 2 }], 'a b', 'ab')).toEqual([]);
});

test('a moved place holds the same ink', () => {
  const spaced = fc.array(fc.constantFrom('a', 'b', '<', ' ', '\n', '\u00a0')).map((parts) => parts.join(''));
  fc.assert(
    fc.property(spaced, fc.nat(40), fc.nat(40), (text, one, other) => {
      const [from, to] = [Math.min(one, other, text.length), Math.min(Math.max(one, other), text.length)];
      const reset = text.replace(/\s/g, '').split('').join('\n ');
      const [place] = movedPlaces([{ from, to }], text, reset);
      const moved = place ? reset.slice(place.from, place.to) : '';
      expect(moved.replace(/\s/g, '')).toBe(text.slice(from, to).replace(/\s/g, ''));
    }),
  );
});
