import { expect, test } from 'vitest';
import { aFailure, aNetworkError } from '../../failure/filter-fixture';
import { noiseOf } from '../../failure/noise';
import { pointsOf } from './points';

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
