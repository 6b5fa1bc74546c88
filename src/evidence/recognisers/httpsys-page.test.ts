import { expect, test } from 'vitest';
import { exchangeOf, type Response } from '../exchange-fixture';
import recogniser from './httpsys-page';

test.each<[string, Response, object]>([
  [
    'an answer with its name',
    {
      status: 400,
      headers: { Server: 'Microsoft-HTTPAPI/2.0' },
      body: '<BODY><h2>Bad Request - Invalid Hostname</h2>\r\n<hr><p>HTTP Error 400. The request hostname is invalid.</p>',
    },
    {
      certainty: 'confirmed',
      quote: { where: 'body', text: '<hr><p>HTTP Error 400. The request hostname is invalid.</p>' },
      answeredBy: { id: 'httpsys', name: 'HTTP.sys' },
      message: 'Bad Request - Invalid Hostname: The request hostname is invalid.',
    },
  ],
  [
    'a page that is known to be copied',
    {
      status: 400,
      body: '<h2>Bad Request - Invalid Hostname</h2>\r\n<hr><p>HTTP Error 400. The request hostname is invalid.</p>',
    },
    { certainty: 'possible' },
  ],
  [
    'a page that is not',
    {
      status: 503,
      body: '<h2>Service Unavailable</h2>\r\n<hr><p>HTTP Error 503. The service is unavailable.</p>',
    },
    { certainty: 'likely' },
  ],
  [
    'a page signed by another',
    {
      status: 503,
      headers: { Server: 'cloudflare' },
      body: '<h2>Service Unavailable</h2>\r\n<hr><p>HTTP Error 503. The service is unavailable.</p>',
    },
    { certainty: 'possible' },
  ],
  [
    'the page of Windows Server 2003',
    {
      status: 400,
      headers: { Server: 'Microsoft-HTTPAPI/1.0' },
      body: '<h1>Bad Request (Invalid Verb)</h1>',
    },
    { certainty: 'confirmed', message: 'Bad Request (Invalid Verb)' },
  ],
])('%s', (_, response, expected) => {
  expect(recogniser.recognise(exchangeOf(response))).toMatchObject(expected);
});

test.each<[string, Response]>([
  [
    "host filtering's copy",
    {
      status: 400,
      body: '<HTML><HEAD></ HEAD ><BODY><h2>Bad Request - Invalid Hostname</h2>\r\n<hr><p>HTTP Error 400. The request hostname is invalid.</p>',
    },
  ],
  [
    'another page',
    { status: 400, headers: { Server: 'Microsoft-HTTPAPI/2.0' }, body: '<h2>Bad Request</h2><p>No.</p>' },
  ],
])('not %s', (_, response) => {
  expect(recogniser.recognise(exchangeOf(response))).toBeUndefined();
});
