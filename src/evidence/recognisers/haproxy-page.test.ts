import { expect, test } from 'vitest';
import { exchangeOf, type Response } from '../exchange-fixture';
import recogniser from './haproxy-page';

test.each<[string, Response, object]>([
  [
    'its page',
    {
      body: '<html><body><h1>503 Service Unavailable</h1>\nNo server is available to handle this request.\n</body></html>\n',
    },
    {
      certainty: 'confirmed',
      answeredBy: { id: 'haproxy' },
      message: '503 Service Unavailable No server is available to handle this request.',
    },
  ],
  [
    'its page behind another front',
    {
      headers: { Server: 'cloudflare' },
      body: '<html><body><h1>429 Too Many Requests</h1>\nYou have sent too many requests.\n</body></html>',
    },
    { certainty: 'likely' },
  ],
  [
    'a page for a status that is set by hand',
    { body: '<html><body><h1>404 Not Found</h1>\nThe resource could not be found.\n</body></html>\n' },
    { certainty: 'confirmed' },
  ],
  [
    'other words in its form',
    { body: '<html><body><h1>418 Teapot</h1>\nShort and stout.\n</body></html>\n' },
    { certainty: 'likely' },
  ],
])('%s', (_, response, expected) => {
  expect(recogniser.recognise(exchangeOf(response))).toMatchObject(expected);
});

test.each<[string, Response]>([
  [
    "another server's short page",
    { headers: { Server: 'x' }, body: '<html><body><h1>418 Teapot</h1>\nShort.\n</body></html>' },
  ],
  ['a page with more in it', { body: '<html><body><h1>404 Not Found</h1>\nno\n<p>x</p></body></html>' }],
])('not %s', (_, response) => {
  expect(recogniser.recognise(exchangeOf(response))).toBeUndefined();
});
