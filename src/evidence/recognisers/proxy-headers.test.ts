import { expect, test } from 'vitest';
import { exchangeOf, type Response } from '../exchange-fixture';
import recogniser from './proxy-headers';

test.each<[string, Response, object]>([
  [
    'Blue Coat',
    { headers: { Via: '1.1 192.0.2.1 (Blue Coat ProxySG)' } },
    { certainty: 'possible', presence: 'confirmed', answeredBy: { id: 'proxy', name: 'Blue Coat ProxySG' } },
  ],
  ['Zscaler', { headers: { via: '1.1 zscaler' } }, { answeredBy: { name: 'Zscaler' } }],
  [
    'tinyproxy',
    { headers: { Via: '1.1 tinyproxy (tinyproxy/1.11.1)' } },
    { answeredBy: { name: 'tinyproxy' } },
  ],
])('%s', (_, response, expected) => {
  expect(recogniser.recognise(exchangeOf(response))).toMatchObject(expected);
});

test.each<[string, Response]>([
  ['a proxy that does not say what it is', { headers: { Via: '1.1 proxy.corp.example' } }],
  ['Squid', { headers: { Via: '1.1 proxy.corp.example (squid/5.7)' } }],
])('not %s', (_, response) => {
  expect(recogniser.recognise(exchangeOf(response))).toBeUndefined();
});
