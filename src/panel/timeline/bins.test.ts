import fc from 'fast-check';
import { expect, test } from 'vitest';
import { axisBetween } from './axis';
import { binsOf, countsIn } from './bins';
import type { PointClass, Points } from './points';

const axis = { from: 100, to: 140, width: 10, count: 4 };

function pointsAt(...points: readonly (readonly [number, PointClass])[]): Points {
  return { times: points.map(([time]) => time), classes: points.map(([, one]) => one) };
}

test.each<[string, Points, number[][], number]>([
  ['nothing', pointsAt(), [[], [], [], []], 0],
  ['one of each class', pointsAt([100, 0], [100, 1], [100, 2], [100, 3]), [[1, 1, 1, 1], [], [], []], 4],
  ['edges belong to the later bin', pointsAt([109, 0], [110, 0], [139, 2]), [[1], [1], [], [0, 0, 1]], 1],
  ['what lies outside is left out', pointsAt([99, 0], [120, 1], [140, 0]), [[], [], [0, 1], []], 1],
])('%s', (_, points, expected, most) => {
  const bins = binsOf(points, axis);
  const padded = expected.map((counts) => [0, 1, 2, 3].map((at) => counts[at] ?? 0));
  expect(padded.map((_counts, bin) => [...countsIn(bins.counts, bin)])).toEqual(padded);
  expect(bins.most).toBe(most);
});

test('no point is lost or counted twice', () => {
  const point = fc.tuple(fc.integer({ min: 0, max: 1e6 }), fc.constantFrom<PointClass>(0, 1, 2, 3));
  const bounds = fc.tuple(fc.nat(1e6), fc.nat(1e6), fc.integer({ min: 2, max: 300 }));
  fc.assert(
    fc.property(fc.array(point, { maxLength: 200 }), bounds, (given, [first, length, most]) => {
      const points = pointsAt(...given.toSorted(([a], [b]) => a - b));
      const bins = binsOf(points, axisBetween(first, first + length, most));
      const sum = bins.counts.reduce((a, b) => a + b, 0);
      expect(sum + bins.outside).toBe(given.length);
      expect(bins.totals.reduce((a, b) => a + b, 0)).toBe(sum);
    }),
  );
});

test('each class keeps its number on an axis that holds all', () => {
  const point = fc.tuple(fc.nat(1e9), fc.constantFrom<PointClass>(0, 1, 2, 3));
  fc.assert(
    fc.property(fc.array(point, { minLength: 1, maxLength: 100 }), (given) => {
      const points = pointsAt(...given.toSorted(([a], [b]) => a - b));
      const last = points.times[points.times.length - 1] ?? 0;
      const { totals, outside } = binsOf(points, axisBetween(points.times[0] ?? 0, last, 100));
      expect(outside).toBe(0);
      expect(totals).toEqual([0, 1, 2, 3].map((at) => given.filter(([, one]) => one === at).length));
    }),
  );
});
