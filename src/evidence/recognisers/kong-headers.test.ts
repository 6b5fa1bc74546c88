import { expect, test } from 'vitest';
import { exchangeOf, type Response } from '../exchange-fixture';
import recogniser from './kong-headers';

test.each<[string, Response, object]>([
  [
    'an answer of its own',
    { status: 401, headers: { 'X-Kong-Response-Latency': '1' } },
    { certainty: 'likely', presence: 'confirmed', answeredBy: { id: 'kong' } },
  ],
  [
    'an answer from behind it',
    {
      status: 404,
      headers: { 'X-Kong-Upstream-Latency': '3', 'X-Kong-Proxy-Latency': '1', Via: '1.1 kong/3.8.0' },
    },
    { certainty: 'possible', presence: 'confirmed', more: [{}, { name: 'Via' }] },
  ],
])('%s', (_, response, expected) => {
  expect(recogniser.recognise(exchangeOf(response))).toMatchObject(expected);
});

test.each<[string, Response]>([['another gateway', { headers: { Via: '1.1 kongo.example' } }]])(
  'not %s',
  (_, response) => {
    expect(recogniser.recognise(exchangeOf(response))).toBeUndefined();
  },
);
