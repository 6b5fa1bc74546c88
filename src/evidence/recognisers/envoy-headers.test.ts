import { expect, test } from 'vitest';
import { exchangeOf, type Response } from '../exchange-fixture';
import recogniser from './envoy-headers';

test.each<[string, Response, object]>([
  [
    'the time of a server behind it',
    { status: 503, headers: { 'x-envoy-upstream-service-time': '3' } },
    { certainty: 'possible', presence: 'confirmed', answeredBy: { id: 'envoy' } },
  ],
])('%s', (_, response, expected) => {
  expect(recogniser.recognise(exchangeOf(response))).toMatchObject(expected);
});

test.each<[string, Response]>([
  ['a word', { headers: { 'x-envoy-upstream-service-time': 'x' } }],
  ['nothing', {}],
])('not %s', (_, response) => {
  expect(recogniser.recognise(exchangeOf(response))).toBeUndefined();
});
