import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Quote } from './finding';
import { bodyQuotes, placesOf, quotedHeaders } from './places';

const quote = (text: string): Quote => ({ where: 'body', text });

test.each<[string, readonly string[], readonly (readonly [number, number])[]]>([
  ['a quote', ['cd'], [[2, 4]]],
  [
    'quotes in the order of the text',
    ['ef', 'ab'],
    [
      [0, 2],
      [4, 6],
    ],
  ],
  ['quotes that touch or overlap as one', ['abc', 'bcd', 'de'], [[0, 5]]],
  ['a quote within another', ['abcdef', 'cd'], [[0, 6]]],
  ['none that is not there', ['x', ''], []],
])('%s', (_, quotes, expected) => {
  expect(placesOf(quotes.map(quote), 'abcdef').map(({ from, to }) => [from, to])).toEqual(expected);
});

test('only quotes from the body are marked in it', () => {
  const header: Quote = { where: 'header', name: 'Server', text: 'nginx' };
  const findings = [
    { certainty: 'confirmed', quote: quote('a'), more: [quote('b'), header] },
    { certainty: 'likely', quote: header },
  ] as const;
  expect(bodyQuotes({ chain: [], facts: {}, ids: [], findings })).toEqual([quote('a'), quote('b')]);
});

test('headers are marked by their names', () => {
  const server: Quote = { where: 'header', name: 'Server', text: 'nginx' };
  const findings = [{ certainty: 'likely', quote: quote('a'), more: [server] }] as const;
  expect([...quotedHeaders({ chain: [], facts: {}, ids: [], findings })]).toEqual(['server']);
});

test('places are in order, apart from each other, and in the text', () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.string({ maxLength: 4 })), (text, quotes) => {
      let end = -1;
      for (const { from, to } of placesOf(quotes.map(quote), text)) {
        expect(from).toBeGreaterThan(end);
        expect(to).toBeGreaterThan(from);
        expect(to).toBeLessThanOrEqual(text.length);
        end = to;
      }
    }),
  );
});
