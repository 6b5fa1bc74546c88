import { expect, test } from 'vitest';
import { exchangeOf, type Response } from '../exchange-fixture';
import recogniser from './caddy-via';

test.each<[string, Response, object]>([
  [
    'its name',
    { headers: { Via: '1.1 Caddy' } },
    { certainty: 'possible', presence: 'confirmed', answeredBy: { id: 'caddy' } },
  ],
  ['its name after another', { headers: { via: '2.0 google, 1.1 Caddy' } }, { answeredBy: { id: 'caddy' } }],
])('%s', (_, response, expected) => {
  expect(recogniser.recognise(exchangeOf(response))).toMatchObject(expected);
});

test.each<[string, Response]>([['a host of that name', { headers: { Via: '1.1 caddy.example' } }]])(
  'not %s',
  (_, response) => {
    expect(recogniser.recognise(exchangeOf(response))).toBeUndefined();
  },
);
