import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stackHeights } from './stack';

test.each([
  ['parts are as high as they count', [5, 3, 2], 10, 30, [15, 9, 6]],
  ['one of many is still seen', [1, 0, 499], 1000, 30, [2, 0, 14.97]],
  ['nothing is not seen', [0, 0, 0], 10, 30, [0, 0, 0]],
  ['a full bar stays in its room', [1000, 1, 0], 1001, 30, [28.125, 1.875, 0]],
])('%s', (_, counts, most, room, expected) => {
  const heights = stackHeights(counts, most, room, 2);
  for (const [at, height] of heights.entries()) expect(height).toBeCloseTo(expected[at] ?? -1, 1);
});

test('a bar never leaves its room', () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(1000), { minLength: 1, maxLength: 6 }),
      fc.integer({ min: 1, max: 50 }),
      (counts, room) => {
        const most = counts.reduce((a, b) => a + b, 0);
        const sum = stackHeights(counts, most, room, 2).reduce((a, b) => a + b, 0);
        expect(sum).toBeLessThanOrEqual(room + 1e-9);
      },
    ),
  );
});
