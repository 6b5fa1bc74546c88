import { expect, test } from 'vitest';
import { exchangeOf, type Response } from '../exchange-fixture';
import recogniser from './cloudflare-problem';

test.each<[string, Response, object]>([
  [
    'a number of its own',
    {
      status: 403,
      headers: { 'cf-ray': '1' },
      body: '{"title":"Error 1010: Access denied","status":403,"detail":"Blocked.","error_code":1010,"ray_id":"9ec48991ae5a06b2","cloudflare_error":true}',
    },
    {
      certainty: 'confirmed',
      errorCode: '1010',
      message: 'Error 1010: Access denied Blocked.',
      ids: [{ name: 'Ray ID', value: '9ec48991ae5a06b2' }],
    },
  ],
  [
    'a status',
    { body: '{"title":"Error 504","error_code":504,"cloudflare_error":true}' },
    { certainty: 'confirmed', message: 'Error 504' },
  ],
  [
    'one that an application passes on',
    {
      headers: { Server: 'nginx', 'X-Powered-By': 'Express' },
      body: '{"error_code":1020,"cloudflare_error":true}',
    },
    { certainty: 'possible' },
  ],
  [
    'one of another request',
    {
      headers: { 'CF-Ray': '9ec48991ae5a06b2-AMS' },
      body: '{"ray_id":"7b3f1c2d4e5a6b7c","cloudflare_error":true}',
    },
    { certainty: 'possible' },
  ],
])('%s', (_, response, expected) => {
  expect(recogniser.recognise(exchangeOf(response))).toMatchObject(expected);
});

test.each<[string, Response]>([
  ['another problem', { body: '{"title":"Not Found","status":404}' }],
  ['a field of that name', { body: '{"cloudflare_error":null}' }],
  ['one within another', { body: '{"error":"import","upstream":{"cloudflare_error":true}}' }],
  ['a broken one', { body: '{"cloudflare_error":true' }],
])('not %s', (_, response) => {
  expect(recogniser.recognise(exchangeOf(response))).toBeUndefined();
});
