import { expect, test } from 'vitest';
import { exchangeOf, type Response } from '../exchange-fixture';
import recogniser from './litespeed-headers';

test.each<[string, Response, object]>([
  [
    'its cache',
    { headers: { 'X-LiteSpeed-Cache': 'miss' } },
    { certainty: 'possible', presence: 'confirmed', answeredBy: { id: 'litespeed' } },
  ],
])('%s', (_, response, expected) => {
  expect(recogniser.recognise(exchangeOf(response))).toMatchObject(expected);
});

test.each<[string, Response]>([['another engine', { headers: { 'X-Turbo-Charged-By': 'nginx' } }]])(
  'not %s',
  (_, response) => {
    expect(recogniser.recognise(exchangeOf(response))).toBeUndefined();
  },
);
