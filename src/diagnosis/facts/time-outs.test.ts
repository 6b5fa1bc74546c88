import { expect, test } from 'vitest';
import { exchangeFor } from '../fixtures/rule-case';
import { hasCause } from '../known';
import { isAbout, TIME_OUTS, timeOutBasis } from './time-outs';

test.each([
  [60_000, 60_000, true],
  [58_800, 60_000, true],
  [58_799, 60_000, false],
  [61_200, 60_000, true],
  [61_201, 60_000, false],
])('%d ms is about %d ms: %s', (time, timeOut, expected) => {
  expect(isAbout(time, timeOut)).toBe(expected);
});

test.each<[number | undefined, readonly (number | undefined)[], object[]]>([
  [60_100, [60_000], [{ of: 'duration', value: 60_100, limit: 60_000 }]],
  [120_000, [60_000, 120_000], [{ of: 'duration', value: 120_000, limit: 120_000 }]],
  [45_000, [30_000, 60_000], []],
  [60_000, [undefined], []],
  [undefined, [60_000], []],
])('%j ms beside %j', (duration, timeOuts, expected) => {
  const exchange = exchangeFor({ status: 504, ...(duration !== undefined && { duration }) });
  expect(timeOutBasis(exchange, ...timeOuts)).toEqual(expected);
});

test('each layer names causes that there are', () => {
  const missing = Object.values(TIME_OUTS)
    .flatMap(({ causes }) => Object.values(causes))
    .filter(([entry, cause]) => !hasCause(entry, cause));
  expect(missing).toEqual([]);
});
