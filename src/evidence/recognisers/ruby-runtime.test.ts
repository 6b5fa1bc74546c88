import { expect, test } from 'vitest';
import { exchangeOf, type Response } from '../exchange-fixture';
import recogniser from './ruby-runtime';

test.each<[string, Response, object]>([
  ['seconds', { headers: { 'X-Runtime': '0.012345' } }, { certainty: 'likely', answeredBy: { id: 'ruby' } }],
])('%s', (_, response, expected) => {
  expect(recogniser.recognise(exchangeOf(response))).toMatchObject(expected);
});

test.each<[string, Response]>([
  ['milliseconds of another', { headers: { 'X-Runtime': '12ms' } }],
  ['seconds with other decimals', { headers: { 'X-Runtime': '0.5' } }],
])('not %s', (_, response) => {
  expect(recogniser.recognise(exchangeOf(response))).toBeUndefined();
});
