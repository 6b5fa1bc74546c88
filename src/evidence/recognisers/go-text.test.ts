import { expect, test } from 'vitest';
import { exchangeOf, type Response } from '../exchange-fixture';
import recogniser from './go-text';

test.each<[string, Response, object]>([
  [
    'the text',
    { status: 404, headers: { 'X-Content-Type-Options': 'nosniff' }, body: '404 page not found\n' },
    { certainty: 'likely', answeredBy: { id: 'go' }, message: '404 page not found' },
  ],
  [
    'the text from another platform',
    { status: 404, headers: { 'X-Powered-By': 'Express' }, body: '404 page not found' },
    { certainty: 'possible' },
  ],
])('%s', (_, response, expected) => {
  expect(recogniser.recognise(exchangeOf(response))).toMatchObject(expected);
});

test.each<[string, Response]>([
  ['a page', { body: '<h1>404 page not found</h1>' }],
  ['a longer text', { body: '404 page not found: /x' }],
])('not %s', (_, response) => {
  expect(recogniser.recognise(exchangeOf(response))).toBeUndefined();
});
