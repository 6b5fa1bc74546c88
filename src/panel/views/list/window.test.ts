import { describe, expect, it } from 'vitest';
import { LINE_HEIGHT, nextRow, visibleRange } from './list-window';

describe('visibleRange', () => {
  it.each([
    ['the top', 1000, 0, 220, { first: 0, last: 18 }],
    ['the middle', 1000, 100 * LINE_HEIGHT, 220, { first: 92, last: 118 }],
    ['the end', 1000, 990 * LINE_HEIGHT, 220, { first: 982, last: 1000 }],
    ['few lines', 3, 0, 220, { first: 0, last: 3 }],
    ['none', 0, 0, 220, { first: 0, last: 0 }],
    ['scrolled beyond a list that shrank', 5, 900, 220, { first: 0, last: 5 }],
  ])('at %s', (_, count, top, height, range) => {
    expect(visibleRange(count, top, height)).toEqual(range);
  });

  it('draws no more for a hundred thousand lines than for a hundred', () => {
    const { first, last } = visibleRange(100_000, 50_000 * LINE_HEIGHT, 440);
    expect(last - first).toBeLessThan(40);
  });
});

describe('nextRow', () => {
  const lines = [false, true, true, false, true];
  it.each([
    ['down from none takes the first', -1, 1, 1],
    ['up from none takes the last', -1, -1, 4],
    ['down', 1, 1, 2],
    ['down over a heading', 2, 1, 4],
    ['up over a heading', 4, -1, 2],
    ['down at the end stays', 4, 1, 4],
    ['up at the start stays', 1, -1, 1],
    ['a page beyond the end', 1, 20, 4],
    ['home', 4, Number.NEGATIVE_INFINITY, 1],
    ['end', 1, Number.POSITIVE_INFINITY, 4],
    ['home from none', -1, Number.NEGATIVE_INFINITY, 1],
  ])('%s', (_, current, step, expected) => {
    expect(nextRow(lines.length, (index) => lines[index] === true, current, step)).toBe(expected);
  });

  it('finds nothing where there are no rows', () => {
    expect(nextRow(1, () => false, -1, 1)).toBe(-1);
  });
});
