import { expect, test } from 'vitest';
import { exchangeOf, type Response } from '../exchange-fixture';
import recogniser from './fastly-headers';

test.each<[string, Response, object]>([
  [
    'its cache servers',
    {
      headers: {
        'X-Served-By': 'cache-iad-kiad7000-IAD, cache-nrt1-NRT',
        'X-Timer': 'S1700000000.123456,VS0,VE2',
      },
    },
    {
      certainty: 'possible',
      presence: 'confirmed',
      quote: { name: 'X-Served-By' },
      more: [{ name: 'X-Timer' }],
      answeredBy: { id: 'fastly' },
    },
  ],
])('%s', (_, response, expected) => {
  expect(recogniser.recognise(exchangeOf(response))).toMatchObject(expected);
});

test.each<[string, Response]>([
  ['a server of the site', { headers: { 'X-Served-By': 'web-03' } }],
  ['a timer of another', { headers: { 'X-Timer': '12ms' } }],
])('not %s', (_, response) => {
  expect(recogniser.recognise(exchangeOf(response))).toBeUndefined();
});
