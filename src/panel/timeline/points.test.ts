import { expect, test } from 'vitest';
import { aFailure, aNetworkError } from '../../failure/filter-fixture';
import { noiseOf } from '../../failure/noise';
import { pointsAt, pointsOf } from './points';

test.each([
  ['a network error', aNetworkError('net::ERR_FAILED'), 0],
  ['a 500', aFailure({ status: 500 }), 1],
  ['a 599', aFailure({ status: 599 }), 1],
  ['a 404', aFailure({ status: 404 }), 2],
  ['noise', aNetworkError('net::ERR_ABORTED'), 3],
])('%s is of class %i', (_, failure, expected) => {
  expect(pointsOf([{ ...failure, noise: noiseOf(failure) !== undefined }])).toEqual({
    times: [failure.endedAt],
    classes: [expected],
  });
});

test('rows in columns make the same points, in the order of their slots', () => {
  const rows = [
    { endedAt: 5, status: 500, noise: false },
    { endedAt: 7, status: 0, noise: true },
    { endedAt: 6, status: 404, noise: false },
  ];
  const columns = {
    endedAt: rows.map(({ endedAt }) => endedAt),
    status: rows.map(({ status }) => status),
    noise: rows.map(({ noise }) => Number(noise)),
  };
  const { times, classes } = pointsAt(Uint32Array.of(2, 1), columns);
  expect([Array.from(times), Array.from(classes)]).toEqual([
    [6, 7],
    [2, 3],
  ]);
});
