import { expect, test } from 'vitest';
import { exchangeOf, type Response } from '../exchange-fixture';
import recogniser from './cloudflare-text';

test.each<[string, Response, object]>([
  [
    'the plain form',
    { status: 403, headers: { 'CF-Ray': '1' }, body: 'error code: 1020' },
    { certainty: 'confirmed', errorCode: '1020', message: 'error code: 1020' },
  ],
  ['the plain form without headers', { body: 'error code: 522\n' }, { certainty: 'likely' }],
  [
    'the plain form from an application',
    { headers: { 'CF-Ray': '1', 'X-Powered-By': 'Express' }, body: 'error code: 1020' },
    { certainty: 'possible' },
  ],
  [
    'the plain form from elsewhere',
    { headers: { Server: 'nginx' }, body: 'error code: 1020' },
    { certainty: 'possible' },
  ],
])('%s', (_, response, expected) => {
  expect(recogniser.recognise(exchangeOf(response))).toMatchObject(expected);
});

test.each<[string, Response]>([
  ['a text that goes on', { body: 'error code: 1020 is what Cloudflare says' }],
  ['another word', { body: 'Error code: 1020' }],
])('not %s', (_, response) => {
  expect(recogniser.recognise(exchangeOf(response))).toBeUndefined();
});
