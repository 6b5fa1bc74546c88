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
      body: '<html><body><h1>429 Too Many Requests</h1>\nYou have sent too many requests in a given amount of time.\n</body></html>',
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
    { certainty: 'possible' },
  ],
  [
    'a sentence that begins as one of its own',
    { body: '<html><body><h1>403 Forbidden</h1>\nYour browser sent an old cookie.</body></html>' },
    { certainty: 'possible' },
  ],
  [
    'a sentence of another status',
    { body: '<html><body><h1>404 Not Found</h1>\nService ready.\n</body></html>' },
    { certainty: 'possible' },
  ],
  [
    'its page below the name of an application',
    {
      headers: { 'X-Powered-By': 'PHP/8.3' },
      body: '<html><body><h1>404 Not Found</h1>\nThe resource could not be found.\n</body></html>\n',
    },
    { certainty: 'possible' },
  ],
  [
    'its page that IIS relays',
    {
      headers: { Server: 'Microsoft-IIS/10.0', 'X-Powered-By': 'ASP.NET' },
      body: '<html><body><h1>400 Bad request</h1>\nYour browser sent an invalid request.\n</body></html>\n',
    },
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
