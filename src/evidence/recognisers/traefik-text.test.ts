import { expect, test } from 'vitest';
import { exchangeOf, type Response } from '../exchange-fixture';
import recogniser from './traefik-text';

test.each<[string, Response, object]>([
  [
    'a reason and nothing else',
    { status: 502, body: 'Bad Gateway' },
    { certainty: 'possible', answeredBy: { id: 'traefik' }, message: 'Bad Gateway' },
  ],
  ['its own words', { status: 503, body: 'no available server\n' }, { certainty: 'likely' }],
])('%s', (_, response, expected) => {
  expect(recogniser.recognise(exchangeOf(response))).toMatchObject(expected);
});

test.each<[string, Response]>([
  ['another status', { status: 404, body: 'Not Found' }],
  ['a server that signs', { status: 502, headers: { Server: 'x' }, body: 'Bad Gateway' }],
  ['a page', { status: 502, body: '<h1>Bad Gateway</h1>' }],
])('not %s', (_, response) => {
  expect(recogniser.recognise(exchangeOf(response))).toBeUndefined();
});
