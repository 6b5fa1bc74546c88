import { expect, test } from 'vitest';
import { exchangeOf, type Response } from '../exchange-fixture';
import recogniser from './google-headers';

test.each<[string, Response, object]>([
  [
    'a load balancer',
    { headers: { Via: '1.1 google' } },
    { certainty: 'possible', presence: 'confirmed', answeredBy: { id: 'google' } },
  ],
  ['after another', { headers: { via: '1.1 varnish, 1.1 google' } }, { answeredBy: { id: 'google' } }],
])('%s', (_, response, expected) => {
  expect(recogniser.recognise(exchangeOf(response))).toMatchObject(expected);
});

test.each<[string, Response]>([['a host of that name', { headers: { Via: '1.1 google.example' } }]])(
  'not %s',
  (_, response) => {
    expect(recogniser.recognise(exchangeOf(response))).toBeUndefined();
  },
);
