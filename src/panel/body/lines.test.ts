import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placesOf } from '../../evidence/places';
import { highlight } from './highlight';
import { chunksOf, linesOf, segmentsOf } from './lines';
import { NO_TOKENS } from './tokens';

test.each<[string, readonly (readonly [number | undefined, string])[]]>([
  ['', [[1, '']]],
  ['a', [[1, 'a']]],
  [
    'a\r\n\nb\n',
    [
      [1, 'a\r\n'],
      [2, '\n'],
      [3, 'b\n'],
      [4, ''],
    ],
  ],
  [
    `${'x'.repeat(4001)}\ny`,
    [
      [1, 'x'.repeat(2000)],
      [undefined, 'x'.repeat(2000)],
      [undefined, 'x\n'],
      [2, 'y'],
    ],
  ],
])('the lines of %j', (text, expected) => {
  expect(linesOf(text).map(({ number, from, to }) => [number, text.slice(from, to)])).toEqual(expected);
});

test.each<[string, number, number]>([
  ['short lines', 250, 3],
  ['one long line', 1, 1],
])('%s are put together', (_, lines, chunks) => {
  expect(chunksOf(linesOf('x\n'.repeat(lines - 1)))).toHaveLength(chunks);
});

test('no chunk is long', () => {
  for (const text of ['x'.repeat(200_000), '\n'.repeat(9000), `${'y'.repeat(3000)}\n`.repeat(30)]) {
    for (const chunk of chunksOf(linesOf(text))) {
      expect((chunk.at(-1)?.to ?? 0) - (chunk[0]?.from ?? 0)).toBeLessThanOrEqual(8000);
      expect(chunk.length).toBeLessThanOrEqual(100);
    }
  }
});

test('a marked piece is one, whatever its colours', () => {
  const text = '{"a": 1, "b": 2}';
  const places = placesOf([{ where: 'body', text: '"a": 1' }], text);
  expect(segmentsOf(text, { from: 0, to: 10 }, highlight(text, 'json'), places)).toEqual([
    { text: '{', kind: 'plain', place: undefined },
    { text: '"a": 1', kind: 'plain', place: 0 },
    { text: ', ', kind: 'plain', place: undefined },
    { text: '"', kind: 'attribute', place: undefined },
  ]);
});

test('a mark goes over the end of a line', () => {
  const segments = linesOf('ab\ncd').map((line) =>
    segmentsOf('ab\ncd', line, NO_TOKENS, [{ from: 1, to: 4 }]),
  );
  expect(segments.map((each) => each.map(({ text, place }) => [text, place]))).toEqual([
    [
      ['a', undefined],
      ['b\n', 0],
    ],
    [
      ['c', 0],
      ['d', undefined],
    ],
  ]);
});

test('lines, chunks and segments put together are the text, and what is marked is what was quoted', () => {
  const code = fc.constantFrom('<', '>', 'a', '=', '"', '\n', ' ', '網', 'x'.repeat(1500));
  const text = fc.array(code).map((parts) => parts.join(''));
  const quotes = fc.array(fc.string({ unit: fc.constantFrom('<', 'a', '=', '\n'), maxLength: 3 }));
  fc.assert(
    fc.property(text, quotes, (source, pieces) => {
      const tokens = highlight(source, 'html');
      const places = placesOf(
        pieces.map((piece) => ({ where: 'body' as const, text: piece })),
        source,
      );
      const segments = chunksOf(linesOf(source))
        .flat()
        .flatMap((line) => segmentsOf(source, line, tokens, places));
      expect(segments.map((segment) => segment.text).join('')).toBe(source);
      places.forEach(({ from, to }, index) => {
        const marked = segments.filter(({ place }) => place === index);
        expect(marked.map((segment) => segment.text).join('')).toBe(source.slice(from, to));
      });
    }),
  );
});
