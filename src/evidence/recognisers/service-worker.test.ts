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

test.each<[string, Response]>([
  ['another error', { error: 'net::ERR_FAILED' }],
  ['a response', { status: 404 }],
])('not %s', (_, response) => {
  expect(recogniser.recognise(exchangeOf(response))).toBeUndefined();
});
