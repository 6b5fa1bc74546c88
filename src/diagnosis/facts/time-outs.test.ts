import { expect, test } from 'vitest';
import { hasCause } from '../known';
import { isAbout, TIME_OUTS } from './time-outs';

test.each([
  [60_000, 60_000, true],
  [58_800, 60_000, true],
  [58_799, 60_000, false],
  [61_200, 60_000, true],
  [61_201, 60_000, false],
])('%d ms is about %d ms: %s', (time, timeOut, expected) => {
  expect(isAbout(time, timeOut)).toBe(expected);
});

test('each layer names causes that there are', () => {
  const missing = Object.values(TIME_OUTS)
    .flatMap(({ causes }) => Object.values(causes))
    .filter(([entry, cause]) => !hasCause(entry, cause));
  expect(missing).toEqual([]);
});
