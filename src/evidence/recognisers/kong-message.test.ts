import { expect, test } from 'vitest';
import { exchangeOf, type Response } from '../exchange-fixture';
import recogniser from './kong-message';

test.each<[string, Response, object]>([
  [
    'no route',
    {
      status: 404,
      body: '{\n  "message":"no Route matched with those values",\n  "request_id":"108134052a77553f758cf668b90e4c1d"\n}',
    },
    {
      certainty: 'confirmed',
      answeredBy: { id: 'kong' },
      message: 'no Route matched with those values',
      ids: [{ name: 'request_id', value: '108134052a77553f758cf668b90e4c1d' }],
    },
  ],
  [
    'a page',
    {
      status: 502,
      body: '<h1>Error</h1>\n    <p>An invalid response was received from the upstream server.</p>\n    <p>request_id: 7e1f5a3c9b2d4e6f8a0c1b3d5f7a9c1e</p>',
    },
    { certainty: 'confirmed', ids: [{ value: '7e1f5a3c9b2d4e6f8a0c1b3d5f7a9c1e' }] },
  ],
  [
    'its words from another program',
    {
      headers: { Server: 'Werkzeug/3.0.1 Python/3.12' },
      body: '{"message":"name resolution failed"}',
    },
    { certainty: 'possible' },
  ],
  [
    'its words from an application',
    { headers: { 'X-Powered-By': 'Express' }, body: '{"message":"The upstream server is timing out"}' },
    { certainty: 'possible' },
  ],
  [
    'behind a front',
    { headers: { Server: 'cloudflare' }, body: '{"message":"no Route matched with those values"}' },
    { certainty: 'confirmed' },
  ],
])('%s', (_, response, expected) => {
  expect(recogniser.recognise(exchangeOf(response))).toMatchObject(expected);
});

test.each<[string, Response]>([
  ['a message of another', { body: '{"message":"Not Found"}' }],
  ['its words beside others', { body: '{"message":"name resolution failed","advice":"look at DNS"}' }],
  ['JSON that is cut off', { body: '{"message":"name resolution failed", "ad' }],
])('not %s', (_, response) => {
  expect(recogniser.recognise(exchangeOf(response))).toBeUndefined();
});
