import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Axis, axisBetween, axisOf, binAt, nearestEdge, placeOf } from './axis';

const START = Date.UTC(2026, 0, 15, 8);
const HOUR = 3_600_000;

describe('axisBetween', () => {
  test.each([
    ['one failure stands on seconds', 0, 240, 10],
    ['12 s', 12_000, 240, 100],
    ['12 s where there is little room', 12_000, 40, 500],
    ['a minute', 60_000, 240, 500],
    ['two hours', 2 * HOUR, 240, 60_000],
    ['three days', 72 * HOUR, 240, 1_800_000],
    ['a century', 100 * 365 * 24 * HOUR, 240, 364 * 24 * HOUR],
  ])('%s', (_, length, most, width) => {
    expect(axisBetween(START, START + length, most).width).toBe(width);
  });

  test('holds all in round bins, and is never much longer than they need', () => {
    const time = fc.integer({ min: 0, max: 4e12 });
    const length = fc.oneof(fc.nat(100_000), fc.nat(1e9), fc.nat(1e12));
    fc.assert(
      fc.property(time, length, fc.integer({ min: 2, max: 400 }), (first, long, most) => {
        const { from, to, width, count } = axisBetween(first, first + long, most);
        expect(from).toBeLessThanOrEqual(first);
        expect(to).toBeGreaterThan(first + long);
        expect(to - from).toBe(width * count);
        expect(count).toBeLessThanOrEqual(most);
        expect(from % width).toBe(0);
      }),
    );
  });

  test('stays as it is while there is room', () => {
    const axes = Array.from({ length: 400 }, (_, second) => axisBetween(START, START + second * 100, 240));
    const changes = axes.filter(
      ({ to, width }, at) => to !== axes[at - 1]?.to || width !== axes[at - 1]?.width,
    );
    expect(changes.length).toBeLessThan(40);
  });
});

test.each([
  ['no failure', []],
  ['no times', [Number.NaN, Number.NaN]],
  ['an endless one', [0, Number.POSITIVE_INFINITY]],
])('%s has no axis', (_, times) => {
  expect(axisOf({ times, classes: [] }, 240)).toBeUndefined();
});

const axis: Axis = { from: 1000, to: 2000, width: 100, count: 10 };

test.each([
  [1000, 0],
  [1250, 0.25],
  [2000, 1],
  [3000, 2],
])('%i stands at %d', (time, place) => {
  expect(placeOf(time, axis)).toBe(place);
});

test.each([
  [-1, 0, 1000],
  [0, 0, 1000],
  [0.14, 1, 1100],
  [0.16, 1, 1200],
  [0.99, 9, 2000],
  [7, 9, 2000],
])('at %d is bin %i, and the nearest edge is %i', (place, bin, edge) => {
  expect(binAt(place, axis)).toBe(bin);
  expect(nearestEdge(place, axis)).toBe(edge);
});
