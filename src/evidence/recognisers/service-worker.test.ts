import { expect, test } from 'vitest';
import { exchangeOf, type Response } from '../exchange-fixture';
import recogniser from './service-worker';

test.each<[string, Response, object]>([
  [
    'Firefox tells of it',
    { error: 'NS_ERROR_INTERCEPTION_FAILED' },
    { certainty: 'confirmed', answeredBy: { id: 'service-worker' }, quote: { where: 'network' } },
  ],
])('%s', (_, response, expected) => {
  expect(recogniser.recognise(exchangeOf(response))).toMatchObject(expected);
});

test.each([
  ['fallback-code', 'confirmed'],
  ['cache-storage', 'likely'],
  ['network', 'possible'],
] as const)('a response from %s is the worker’s own: %s', (workerSource, certainty) => {
  expect(recogniser.recognise({ ...exchangeOf({ status: 404 }), workerSource })).toMatchObject({
    certainty,
    presence: 'confirmed',
    quote: { where: 'browser', text: workerSource },
  });
});

test.each<[string, Response]>([
  ['another error', { error: 'net::ERR_FAILED' }],
  ['a response', { status: 404 }],
])('not %s', (_, response) => {
  expect(recogniser.recognise(exchangeOf(response))).toBeUndefined();
});
