import { expect, test } from 'vitest';
import { exchangeOf, type Response } from '../exchange-fixture';
import recogniser from './iis-sentence';

test.each<[string, Response, object]>([
  [
    'a sentence of IIS alone',
    { status: 429, body: 'The custom error module does not recognize this error.' },
    { certainty: 'confirmed', answeredBy: { id: 'iis' } },
  ],
  [
    'a sentence others might say',
    { status: 403, body: 'You do not have permission to view this directory or page.\r\n' },
    { certainty: 'likely', quote: { text: 'You do not have permission to view this directory or page.' } },
  ],
  [
    'a sentence from another server',
    { status: 503, headers: { Server: 'gunicorn' }, body: 'The service is unavailable.' },
    { certainty: 'possible' },
  ],
  [
    'a sentence from an application',
    { status: 503, headers: { 'X-Powered-By': 'Express' }, body: 'The service is unavailable.' },
    { certainty: 'possible' },
  ],
  [
    'a sentence through a proxy',
    {
      status: 503,
      headers: { Server: 'nginx', 'X-Powered-By': 'ASP.NET' },
      body: 'The service is unavailable.',
    },
    { certainty: 'likely' },
  ],
])('%s', (_, response, expected) => {
  expect(recogniser.recognise(exchangeOf(response))).toMatchObject(expected);
});

test.each<[string, Response]>([
  [
    'a sentence within a text',
    { status: 403, body: 'Sorry. You do not have permission to view this directory or page.' },
  ],
  ['a name that every object has', { body: 'constructor' }],
])('not %s', (_, response) => {
  expect(recogniser.recognise(exchangeOf(response))).toBeUndefined();
});
