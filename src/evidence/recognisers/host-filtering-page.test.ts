import { expect, test } from 'vitest';
import { exchangeOf, type Response } from '../exchange-fixture';
import recogniser from './host-filtering-page';

test.each<[string, Response, object]>([
  [
    'the copy, by its end tag',
    {
      status: 400,
      body: '<HEAD></ HEAD >\r\n<BODY><h2>Bad Request - Invalid Hostname</h2>\r\n<hr><p>HTTP Error 400. The request hostname is invalid.</p>',
    },
    { certainty: 'confirmed', answeredBy: { id: 'aspnetcore' } },
  ],
  [
    'the page with the name of another server',
    {
      status: 400,
      headers: { Server: 'Kestrel' },
      body: '<h2>Bad Request - Invalid Hostname</h2>\r\n<hr><p>HTTP Error 400. The request hostname is invalid.</p>',
    },
    { certainty: 'likely' },
  ],
])('%s', (_, response, expected) => {
  expect(recogniser.recognise(exchangeOf(response))).toMatchObject(expected);
});

test.each<[string, Response]>([
  [
    'the original',
    {
      status: 400,
      headers: { Server: 'Microsoft-HTTPAPI/2.0' },
      body: '<h2>Bad Request - Invalid Hostname</h2>\r\n<hr><p>HTTP Error 400. The request hostname is invalid.</p>',
    },
  ],
  [
    'a page without any name',
    {
      status: 400,
      body: '<h2>Bad Request - Invalid Hostname</h2>\r\n<hr><p>HTTP Error 400. The request hostname is invalid.</p>',
    },
  ],
])('not %s', (_, response) => {
  expect(recogniser.recognise(exchangeOf(response))).toBeUndefined();
});
