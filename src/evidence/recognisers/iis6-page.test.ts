import { expect, test } from 'vitest';
import { exchangeOf, type Response } from '../exchange-fixture';
import recogniser from './iis6-page';

test.each<[string, Response, object]>([
  [
    'a code without sub-status',
    { status: 404, body: '<h2>HTTP 錯誤 404 - 找不到檔案。<br>Internet Information Services (IIS)</h2>' },
    {
      certainty: 'confirmed',
      quote: { where: 'body', text: 'HTTP 錯誤 404 - 找不到檔案。' },
      answeredBy: { id: 'iis' },
      status: 404,
    },
  ],
  [
    'a dotted code',
    {
      status: 403,
      body: '<h2>HTTP Error 403.1 - Forbidden: no execute.<br>Internet Information Services (IIS)</h2>',
    },
    { certainty: 'confirmed', status: 403, substatus: 1 },
  ],
])('%s', (_, response, expected) => {
  expect(recogniser.recognise(exchangeOf(response))).toMatchObject(expected);
});

test.each<[string, Response]>([
  [
    'a heading of another server',
    { status: 404, body: '<h2>HTTP Error 404 - Gone fishing<br>Tiny Server</h2>' },
  ],
])('not %s', (_, response) => {
  expect(recogniser.recognise(exchangeOf(response))).toBeUndefined();
});
