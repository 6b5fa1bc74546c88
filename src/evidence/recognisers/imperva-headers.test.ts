import { expect, test } from 'vitest';
import { exchangeOf, type Response } from '../exchange-fixture';
import recogniser from './imperva-headers';

test.each<[string, Response, object]>([
  [
    'its headers and a cookie',
    {
      headers: {
        'X-Iinfo': '7-76038078-0 NNNN',
        'X-CDN': 'Imperva',
        'Set-Cookie': 'visid_incap_2682446=secret; path=/',
      },
    },
    {
      certainty: 'possible',
      presence: 'confirmed',
      answeredBy: { id: 'imperva' },
      more: [{ name: 'X-CDN' }, { text: 'visid_incap_2682446=' }],
    },
  ],
  [
    'a cookie alone',
    { headers: { 'set-cookie': 'incap_ses_1783_2682446=x' } },
    { quote: { text: 'incap_ses_1783_2682446=' } },
  ],
])('%s', (_, response, expected) => {
  expect(recogniser.recognise(exchangeOf(response))).toMatchObject(expected);
});

test.each<[string, Response]>([
  ['another network', { headers: { 'X-CDN': 'other' } }],
  ['a word', { headers: { 'X-Iinfo': 'none' } }],
])('not %s', (_, response) => {
  expect(recogniser.recognise(exchangeOf(response))).toBeUndefined();
});
