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

describe('chunks', () => {
  it('are the same text, none too long, no pair parted', () => {
    const piece = fc
      .tuple(fc.constantFrom('a', '😀', '中'), fc.integer({ min: 0, max: CHUNK }), fc.constantFrom('', 'x'))
      .map(([char, count, end]) => char.repeat(count) + end);
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
        const chunks = [...chunked(pieces)];
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

  it('packs small pieces together', () => {
    expect([...chunked(['a', '', 'b', 'c'])]).toEqual(['abc']);
    expect([...chunked([])]).toEqual([]);
  });
});
