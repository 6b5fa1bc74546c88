import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lowerBound } from './sorted-numbers';

describe('lowerBound', () => {
  it.each([
    [[], 5, 0],
    [[1, 3, 3, 3, 7], 0, 0],
    [[1, 3, 3, 3, 7], 3, 1],
    [[1, 3, 3, 3, 7], 4, 4],
    [[1, 3, 3, 3, 7], 8, 5],
  ])('of %j and %i', (numbers, number, expected) => {
    expect(lowerBound(numbers, number)).toBe(expected);
    expect(lowerBound(Uint32Array.from(numbers), number)).toBe(expected);
  });

  it('is how many are below', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ noNaN: true })), fc.double({ noNaN: true }), (numbers, number) => {
        const sorted = numbers.toSorted((a, b) => a - b);
        expect(lowerBound(sorted, number)).toBe(numbers.filter((each) => each < number).length);
      }),
    );
  });
});
