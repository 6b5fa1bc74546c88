import { expect, test } from 'vitest';
import { exchangeOf, type Response } from '../exchange-fixture';
import recogniser from './f5-headers';

test.each<[string, Response, object]>([
  [
    'the cookie, without its value',
    { headers: { 'Set-Cookie': 'BIGipServerpool_web=1677787402.36895.0000; path=/' } },
    {
      certainty: 'possible',
      presence: 'confirmed',
      answeredBy: { id: 'f5' },
      quote: { text: 'BIGipServerpool_web=' },
    },
  ],
  ['its accelerator', { headers: { 'X-WA-Info': '[V2.S11101.A1]' } }, { answeredBy: { id: 'f5' } }],
])('%s', (_, response, expected) => {
  expect(recogniser.recognise(exchangeOf(response))).toMatchObject(expected);
});

test.each<[string, Response]>([
  ['a cookie that mentions it', { headers: { 'Set-Cookie': 'lb=BIGipServer=1' } }],
])('not %s', (_, response) => {
  expect(recogniser.recognise(exchangeOf(response))).toBeUndefined();
});
