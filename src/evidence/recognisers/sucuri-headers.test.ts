import { expect, test } from 'vitest';
import { exchangeOf, type Response } from '../exchange-fixture';
import recogniser from './sucuri-headers';

test.each<[string, Response, object]>([
  [
    'a block',
    { status: 403, headers: { 'X-Sucuri-ID': '19002', 'X-Sucuri-Block': 'FBP007' } },
    {
      certainty: 'confirmed',
      answeredBy: { id: 'sucuri' },
      errorCode: 'FBP007',
      more: [{ name: 'X-Sucuri-ID' }],
    },
  ],
  [
    'what it passed on',
    { headers: { 'X-Sucuri-ID': '19002', 'X-Sucuri-Cache': 'MISS' } },
    { certainty: 'possible', presence: 'confirmed' },
  ],
])('%s', (_, response, expected) => {
  expect(recogniser.recognise(exchangeOf(response))).toMatchObject(expected);
});

test.each<[string, Response]>([['nothing of it', { headers: { Server: 'nginx' } }]])(
  'not %s',
  (_, response) => {
    expect(recogniser.recognise(exchangeOf(response))).toBeUndefined();
  },
);
