import { describe, expect, it } from 'vitest';
import { drawnLines, nextLine, scrollTo, visibleRange } from './window';

const LINE = 22;

describe('visibleRange', () => {
  it.each([
    ['the top', 1000, 0, 220, { first: 0, last: 21 }],
    ['the middle', 1000, 100 * LINE, 220, { first: 95, last: 116 }],
    ['the end', 1000, 990 * LINE, 220, { first: 979, last: 1000 }],
    ['few lines', 3, 0, 220, { first: 0, last: 3 }],
    ['none', 0, 0, 220, { first: 0, last: 0 }],
    ['scrolled beyond a list that shrank', 5, 900, 220, { first: 0, last: 5 }],
  ])('at %s', (_, count, top, height, range) => {
    expect(visibleRange(count, top, height, LINE, 5)).toEqual(range);
  });

  it('draws as many lines of a hundred thousand as of a hundred', () => {
    const { first, last } = visibleRange(100_000, 50_000 * LINE, 440, LINE, 5);
    expect(last - first).toBe(drawnLines(440, LINE, 5));
  });
});

describe('nextLine', () => {
  it.each([
    ['down from none takes the first', -1, 1, 0],
    ['up from none takes the last', -1, -1, 4],
    ['down', 1, 1, 2],
    ['down at the end stays', 4, 1, 4],
    ['up at the start stays', 0, -1, 0],
    ['a page beyond the end', 1, 20, 4],
    ['home', 4, -5, 0],
    ['end', 1, 5, 4],
    ['home from none', -1, -5, 0],
  ])('%s', (_, current, step, expected) => {
    expect(nextLine(5, current, step)).toBe(expected);
  });

  it('finds nothing where there are no lines', () => {
    expect(nextLine(0, -1, 1)).toBe(-1);
  });
});

describe('scrollTo', () => {
  it.each([
    ['a line in view stays where it is', 12, 220, 220],
    ['one above comes to the top', 3, 220, 3 * LINE],
    ['one below comes to the end', 30, 220, 31 * LINE - 220],
    ['one at the very end of the view stays', 19, 220, 220],
  ])('%s', (_, index, top, expected) => {
    expect(scrollTo(index, top, 220, LINE, 0)).toBe(expected);
  });

  it('keeps clear of what covers the top', () => {
    expect(scrollTo(10, 220, 220, LINE, LINE)).toBe(9 * LINE);
    expect(scrollTo(0, 220, 220, LINE, LINE)).toBe(0);
  });
});
