import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHUNK, chunked, cut } from './chunks';

describe('cutting', () => {
  it.each([
    ['abc', 5, 'abc'],
    ['abc', 3, 'abc'],
    ['abc', 2, 'ab'],
    ['a😀b', 2, 'a'],
    ['a😀b', 3, 'a😀'],
    ['abc', 0, ''],
  ])('%j at %i', (text, length, expected) => {
    expect(cut(text, length)).toBe(expected);
  });
});

async function chunksOf(pieces: readonly string[]): Promise<string[]> {
  const chunks: string[] = [];
  for await (const chunk of chunked(pieces)) chunks.push(chunk);
  return chunks;
}

describe('chunks', () => {
  it('are the same text, none too long, no pair parted', async () => {
    const piece = fc
      .tuple(fc.constantFrom('a', '😀', '中'), fc.integer({ min: 0, max: CHUNK }), fc.constantFrom('', 'x'))
      .map(([char, count, end]) => char.repeat(count) + end);
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 6 }), async (pieces) => {
        const chunks = await chunksOf(pieces);
        expect(chunks.join('') === pieces.join('')).toBe(true);
        for (const chunk of chunks) {
          expect(chunk.length).toBeGreaterThan(0);
          expect(chunk.length).toBeLessThanOrEqual(CHUNK);
          expect(/\p{Surrogate}/u.test(chunk)).toBe(false);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('packs small pieces together', async () => {
    expect(await chunksOf(['a', '', 'b', 'c'])).toEqual(['abc']);
    expect(await chunksOf([])).toEqual([]);
  });
});
