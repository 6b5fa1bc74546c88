import { expect, test } from 'vitest';
import { exchangeOf, type Response } from '../exchange-fixture';
import recogniser from './cloudflare-headers';

test.each<[string, Response, object]>([
  [
    'a challenge',
    { status: 403, headers: { 'cf-mitigated': 'challenge', 'CF-Ray': '9ec4-AMS' } },
    {
      certainty: 'confirmed',
      presence: 'confirmed',
      quote: { name: 'cf-mitigated' },
      more: [{ name: 'CF-Ray' }],
      answeredBy: { id: 'cloudflare' },
    },
  ],
  [
    'what passed it',
    { headers: { 'CF-Ray': '9ec4-AMS', 'CF-Cache-Status': 'DYNAMIC' } },
    { certainty: 'possible', presence: 'confirmed', more: [{ name: 'CF-Cache-Status' }] },
  ],
])('%s', (_, response, expected) => {
  expect(recogniser.recognise(exchangeOf(response))).toMatchObject(expected);
});

test.each<[string, Response]>([
  ['a blank', { headers: { 'CF-Ray': ' ' } }],
  ['nothing', {}],
])('not %s', (_, response) => {
  expect(recogniser.recognise(exchangeOf(response))).toBeUndefined();
});
