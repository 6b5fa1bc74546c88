import { expect, test } from 'vitest';
import { exchangeOf, type Response } from '../exchange-fixture';
import recogniser from './squid-headers';

test.each<[string, Response, object]>([
  [
    'an answer of its own',
    {
      status: 503,
      headers: { 'X-Squid-Error': 'ERR_CONNECT_FAIL 111', Via: '1.1 proxy.corp.example (squid/5.7)' },
    },
    {
      certainty: 'confirmed',
      presence: 'confirmed',
      answeredBy: { id: 'squid', version: '5.7' },
      errorCode: 'ERR_CONNECT_FAIL',
      more: [{ name: 'Via' }],
    },
  ],
  [
    'with a status of the administrator’s',
    { status: 429, headers: { 'X-Squid-Error': '429:ERR_ACCESS_DENIED 0' } },
    { certainty: 'confirmed', errorCode: 'ERR_ACCESS_DENIED' },
  ],
  [
    'what it passed on',
    { status: 404, headers: { 'X-Cache-Lookup': 'MISS from proxy.corp.example:3128' } },
    { certainty: 'possible', presence: 'confirmed' },
  ],
])('%s', (_, response, expected) => {
  expect(recogniser.recognise(exchangeOf(response))).toMatchObject(expected);
});

test.each<[string, Response]>([
  ["another network's look-up", { headers: { 'X-Cache-Lookup': 'Cache Miss' } }],
  ['a cache without a name', { headers: { 'X-Cache': 'MISS from cache1' } }],
  ['a proxy without a product', { headers: { Via: '1.1 squid.example' } }],
])('not %s', (_, response) => {
  expect(recogniser.recognise(exchangeOf(response))).toBeUndefined();
});
