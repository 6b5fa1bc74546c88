import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Place, placesOf } from '../../evidence/places';
import { highlight } from './highlight';
import { chunksOf, linesOf, runsOf } from './lines';
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

/** Runs as text: what is marked stands between brackets, with the number of its place. */
const drawn = (text: string, places: readonly Place[]) =>
  linesOf(text)
    .flatMap((line) => runsOf(text, line, NO_TOKENS, places))
    .map(({ place, segments }) => {
      const joined = segments.map((segment) => segment.text).join('');
      return place === undefined ? joined : `[${place}:${joined}]`;
    })
    .join('');

test.each<[string, string, readonly (readonly [number, number])[], string]>([
  ['nothing marked', 'ab', [], 'ab'],
  ['a mark', 'abcd', [[1, 3]], 'a[0:bc]d'],
  [
    'marks that touch',
    'abcd',
    [
      [0, 2],
      [2, 4],
    ],
    '[0:ab][1:cd]',
  ],
  ['a mark over the end of a line', 'ab\r\ncd', [[1, 5]], 'a[0:b]\r\n[0:c]d'],
  ['no mark on indentation', '{\n  "a"\n}', [[0, 9]], '[0:{]\n  [0:"a"]\n[0:}]'],
  ['no mark on white space alone', 'a  \n\n b', [[1, 5]], 'a  \n\n b'],
])('%s', (_, text, places, expected) => {
  expect(
    drawn(
      text,
      places.map(([from, to]) => ({ from, to })),
    ),
  ).toBe(expected);
});

test('a marked piece keeps its colours', () => {
  const text = '{"a": 1}';
  expect(runsOf(text, { from: 0, to: 8 }, highlight(text, 'json'), [{ from: 1, to: 7 }])).toEqual([
    { place: undefined, segments: [{ text: '{', from: 0, kind: 'plain' }] },
    {
      place: 0,
      segments: [
        { text: '"a"', from: 1, kind: 'attribute' },
        { text: ': ', from: 4, kind: 'plain' },
        { text: '1', from: 6, kind: 'number' },
      ],
    },
    { place: undefined, segments: [{ text: '}', from: 7, kind: 'plain' }] },
  ]);
});

test('lines, chunks and runs put together are the text, and what is marked is what was quoted', () => {
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
      const runs = chunksOf(linesOf(source))
        .flat()
        .flatMap((line) => runsOf(source, line, tokens, places));
      const textIn = (some: typeof runs) =>
        some.flatMap(({ segments }) => segments.map((each) => each.text)).join('');
      expect(textIn(runs)).toBe(source);
      places.forEach(({ from, to }, index) => {
        const marked = textIn(runs.filter(({ place }) => place === index));
        expect(marked.replace(/\s/g, '')).toBe(source.slice(from, to).replace(/\s/g, ''));
      });
    }),
  );
});
