import { expect, test } from 'vitest';
import { exchangeOf, type Response } from '../exchange-fixture';
import recogniser from './proxy-authenticate';

test.each<[string, Response, object]>([
  [
    'a proxy that wants credentials',
    { status: 407, headers: { 'Proxy-Authenticate': 'Negotiate' } },
    { certainty: 'likely', answeredBy: { id: 'proxy' } },
  ],
])('%s', (_, response, expected) => {
  expect(recogniser.recognise(exchangeOf(response))).toMatchObject(expected);
});

test.each<[string, Response]>([
  ['another status', { status: 401, headers: { 'Proxy-Authenticate': 'Basic' } }],
  ['a 407 of nobody', { status: 407 }],
  [
    'Squid, which says more',
    { status: 407, headers: { 'Proxy-Authenticate': 'Basic', 'X-Squid-Error': 'ERR_CACHE_ACCESS_DENIED 0' } },
  ],
])('not %s', (_, response) => {
  expect(recogniser.recognise(exchangeOf(response))).toBeUndefined();
});
