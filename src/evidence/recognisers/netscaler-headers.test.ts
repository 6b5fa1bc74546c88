import { expect, test } from 'vitest';
import { exchangeOf, type Response } from '../exchange-fixture';
import recogniser from './netscaler-headers';

test.each<[string, Response, object]>([
  [
    'a cookie, without its value',
    { headers: { 'Set-Cookie': 'NSC_mc_wtfswfs=ffffffff; path=/' } },
    {
      certainty: 'possible',
      presence: 'confirmed',
      answeredBy: { id: 'netscaler' },
      quote: { text: 'NSC_mc_wtfswfs=' },
    },
  ],
  ['its cache', { headers: { Via: 'NS-CACHE-9.3:  52' } }, { quote: { name: 'Via' } }],
  ['a header that it garbled', { headers: { nnCoection: 'close' } }, { answeredBy: { id: 'netscaler' } }],
])('%s', (_, response, expected) => {
  expect(recogniser.recognise(exchangeOf(response))).toMatchObject(expected);
});

test.each<[string, Response]>([
  ['another cookie', { headers: { 'Set-Cookie': 'id=NSC_x=1' } }],
  ['the header itself', { headers: { Connection: 'close' } }],
])('not %s', (_, response) => {
  expect(recogniser.recognise(exchangeOf(response))).toBeUndefined();
});
