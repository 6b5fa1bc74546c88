import { expect, test } from 'vitest';
import { exchangeOf, type Response } from '../exchange-fixture';
import recogniser from './azure-front-door';

test.each<[string, Response, object]>([
  [
    'the page',
    { headers: { 'x-azure-ref': '2024Z' }, body: "<h2>Our services aren't available right now</h2>" },
    { certainty: 'confirmed', quote: { where: 'body', text: "Our services aren't available right now" } },
  ],
  [
    'the header alone',
    { headers: { 'X-Azure-Ref': '2024Z' }, body: 'no' },
    { certainty: 'possible', quote: { where: 'header' }, answeredBy: { id: 'azure-front-door' } },
  ],
])('%s', (_, response, expected) => {
  expect(recogniser.recognise(exchangeOf(response))).toMatchObject(expected);
});

test.each<[string, Response]>([
  ['the page without the header', { body: "<h2>Our services aren't available right now</h2>" }],
])('not %s', (_, response) => {
  expect(recogniser.recognise(exchangeOf(response))).toBeUndefined();
});
