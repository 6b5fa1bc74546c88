import { expect, test } from 'vitest';
import { exchangeOf, type Response } from '../exchange-fixture';
import recogniser from './varnish-headers';

test.each<[string, Response, object]>([
  [
    'Via',
    { headers: { Via: '1.1 a.example (Varnish/7.4)', 'X-Varnish': '32770 3' } },
    {
      certainty: 'possible',
      presence: 'confirmed',
      answeredBy: { id: 'varnish', version: '7.4' },
      more: [{ name: 'X-Varnish' }],
    },
  ],
  ['its number', { headers: { 'x-varnish': '32770' } }, { answeredBy: { id: 'varnish' } }],
])('%s', (_, response, expected) => {
  expect(recogniser.recognise(exchangeOf(response))).toMatchObject(expected);
});

test.each<[string, Response]>([
  ['Fastly, which is built on it', { headers: { Via: '1.1 varnish', 'X-Served-By': 'cache-fra1-FRA' } }],
  ['another proxy', { headers: { Via: '1.1 proxy.corp.example' } }],
])('not %s', (_, response) => {
  expect(recogniser.recognise(exchangeOf(response))).toBeUndefined();
});
