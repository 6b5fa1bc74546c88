import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isWithin, moved, spanBetween, withEnd } from './span';

test.each([
  [9, false],
  [10, true],
  [19, true],
  [20, false],
])('%i lies in 10 to 20: %j', (time, within) => {
  expect(isWithin(time, { from: 10, to: 20 })).toBe(within);
});

test.each([
  [3, 7],
  [7, 3],
])('a span goes from %i and %i, whichever comes first', (a, b) => {
  expect(spanBetween(a, b)).toEqual({ from: 3, to: 7 });
});

const whole = { from: 0, to: 100 };
const span = { from: 40, to: 60 };

test.each([
  [5, { from: 45, to: 65 }],
  [-50, { from: 0, to: 20 }],
  [50, { from: 80, to: 100 }],
])('moved by %i it stays on the axis', (by, expected) => {
  expect(moved(span, by, whole)).toEqual(expected);
});

test.each([
  ['from', 20, { from: 20, to: 60 }],
  ['from', -5, { from: 0, to: 60 }],
  ['from', 99, { from: 50, to: 60 }],
  ['to', 90, { from: 40, to: 90 }],
  ['to', 500, { from: 40, to: 100 }],
  ['to', 1, { from: 40, to: 50 }],
] as const)('its %s moved to %i', (end, time, expected) => {
  expect(withEnd(span, end, time, whole, 10)).toEqual(expected);
});

test('moving keeps the length and the axis', () => {
  const inside = fc.tuple(fc.nat(100), fc.nat(100)).map(([a, b]) => spanBetween(a, b));
  fc.assert(
    fc.property(inside, fc.integer({ min: -300, max: 300 }), (given, by) => {
      const { from, to } = moved(given, by, whole);
      expect(to - from).toBe(given.to - given.from);
      expect(from).toBeGreaterThanOrEqual(whole.from);
      expect(to).toBeLessThanOrEqual(whole.to);
    }),
  );
});
