import { expect, test } from 'vitest';
import { exchangeOf, type Response } from '../exchange-fixture';
import recogniser from './httpsys-page';

const page = (status: number, title: string, heading: string, sentence: string): string =>
  `<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01//EN""http://www.w3.org/TR/html4/strict.dtd">\r\n<HTML><HEAD><TITLE>${title}</TITLE>\r\n<META HTTP-EQUIV="Content-Type" Content="text/html; charset=us-ascii"></HEAD>\r\n<BODY><h2>${heading}</h2>\r\n<hr><p>HTTP Error ${status}. ${sentence}</p>\r\n</BODY></HTML>\r\n`;
const UNAVAILABLE = page(503, 'Service Unavailable', 'Service Unavailable', 'The service is unavailable.');
const HOSTNAME = page(
  400,
  'Bad Request',
  'Bad Request - Invalid Hostname',
  'The request hostname is invalid.',
);
const SIGNED = { Server: 'Microsoft-HTTPAPI/2.0' };

test.each<[string, Response, object]>([
  [
    'an answer with its name',
    { status: 400, headers: SIGNED, body: HOSTNAME },
    {
      certainty: 'confirmed',
      quote: { where: 'body', text: '<hr><p>HTTP Error 400. The request hostname is invalid.</p>' },
      answeredBy: { id: 'httpsys', name: 'HTTP.sys' },
      status: 400,
      message: 'Bad Request - Invalid Hostname: The request hostname is invalid.',
    },
  ],
  ['a page that is known to be copied', { status: 400, body: HOSTNAME }, { certainty: 'possible' }],
  ['a page that is not', { status: 503, body: UNAVAILABLE }, { certainty: 'likely' }],
  [
    'the whole page under the name of a front',
    { status: 503, headers: { Server: 'cloudflare' }, body: UNAVAILABLE },
    { certainty: 'likely' },
  ],
  [
    'a piece of it under the name of another',
    { status: 503, headers: { Server: 'tiny' }, body: UNAVAILABLE.slice(UNAVAILABLE.indexOf('<h2>')) },
    { certainty: 'possible' },
  ],
  [
    'a page under another status',
    { status: 404, headers: SIGNED, body: UNAVAILABLE },
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
  [
    'the same without a name',
    { status: 400, body: '<h1>Bad Request (Invalid URL)</h1>' },
    { certainty: 'likely' },
  ],
  [
    'words that anyone says',
    { status: 503, body: '<h1>Service Unavailable</h1>' },
    { certainty: 'possible' },
  ],
])('%s', (_, response, expected) => {
  expect(recogniser.recognise(exchangeOf(response))).toMatchObject(expected);
});

test.each<[string, Response]>([
  ["host filtering's copy", { status: 400, body: HOSTNAME.replace('</HEAD>', '</ HEAD >') }],
  ['another page', { status: 400, headers: SIGNED, body: '<h2>Bad Request</h2><p>No.</p>' }],
  ['the managed listener of .NET', { status: 400, body: '<h1>Bad Request (Invalid host)</h1>' }],
  ['a quoted page', { status: 503, body: `<pre>${UNAVAILABLE.replaceAll('<', '&lt;')}</pre>` }],
])('not %s', (_, response) => {
  expect(recogniser.recognise(exchangeOf(response))).toBeUndefined();
});
