import { expect, test } from 'vitest';
import { exchangeOf, type Response } from '../exchange-fixture';
import { detailedPage } from '../iis-page-fixture';
import recogniser from './iis-heading';

test.each<[string, Response, object]>([
  [
    'a heading in French',
    { status: 403, body: '<html><h3>Erreur HTTP 403.14 - Forbidden</h3></html>' },
    {
      certainty: 'likely',
      quote: { where: 'body', text: 'Erreur HTTP 403.14 - Forbidden' },
      answeredBy: { id: 'iis' },
      status: 403,
      substatus: 14,
    },
  ],
  [
    'a heading in Russian, with its dash',
    { status: 401, body: '<h3>Ошибка HTTP 401.2 — Unauthorized</h3>\n<h4>Вы не имеете права.</h4>' },
    { certainty: 'likely', substatus: 2, message: 'Вы не имеете права.' },
  ],
  [
    'a page without its link, with the tables that are left',
    {
      status: 401,
      body: detailedPage(
        '401.1',
        '',
        [
          ['Module', 'WindowsAuthenticationModule'],
          ['Notification', 'AuthenticateRequest'],
          ['Handler', 'StaticFile'],
          ['Error Code', '0x8007052E'],
        ],
        [],
      ),
    },
    {
      certainty: 'likely',
      answeredBy: { version: '10.0' },
      module: 'WindowsAuthenticationModule',
      hresult: '0x8007052e',
      win32: 1326,
      message: 'Something is "wrong".',
    },
  ],
  [
    'copied text',
    {
      body: 'Server Error in Application "DEFAULT WEB SITE"\nHTTP Error 404.13 - Not Found\nThe request filtering module …',
    },
    { certainty: 'likely', status: 404, substatus: 13 },
  ],
  [
    'an article on PHP',
    {
      status: 404,
      headers: { Server: 'nginx', 'X-Powered-By': 'PHP/8.3' },
      body: '<h2>HTTP Error 404.13 - Not Found</h2>',
    },
    { certainty: 'possible' },
  ],
  [
    'an article on another server',
    { status: 404, headers: { Server: 'Apache' }, body: '<h3>HTTP Error 404.13 - Not Found</h3>' },
    { certainty: 'possible' },
  ],
  [
    'a heading from IIS',
    {
      status: 404,
      headers: { Server: 'Microsoft-IIS/10.0', 'X-Powered-By': 'PHP/8.3' },
      body: '<h3>HTTP Error 404.13 - Not Found</h3>',
    },
    { certainty: 'likely' },
  ],
  [
    'a heading of another status',
    { status: 404, body: '<h3>HTTP Error 500.19 - Internal Server Error</h3>' },
    { certainty: 'possible' },
  ],
])('%s', (_, response, expected) => {
  expect(recogniser.recognise(exchangeOf(response))).toMatchObject(expected);
});

test.each<[string, Response]>([
  ['a bare status', { status: 404, body: '<h1>HTTP Error 404 - Not Found</h1>' }],
  ['a version', { body: '<h1>HTTP 101.5 seconds</h1>' }],
  [
    "the ASP.NET Core Module's page",
    { status: 500, body: '<h1> HTTP Error 500.30 - ANCM In-Process Start Failure </h1>' },
  ],
  ['prose in a paragraph', { status: 404, body: '<p>HTTP Error 404.13 - what it means</p>' }],
  ['an escaped page', { status: 404, body: '<pre>&lt;h3&gt;HTTP Error 404.13 - Not Found&lt;/h3&gt;</pre>' }],
])('not %s', (_, response) => {
  expect(recogniser.recognise(exchangeOf(response))).toBeUndefined();
});
