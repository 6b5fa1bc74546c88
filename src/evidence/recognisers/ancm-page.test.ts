import { expect, test } from 'vitest';
import { exchangeOf, type Response } from '../exchange-fixture';
import recogniser from './ancm-page';

const page = (heading: string, middle = '', link = 'LinkID=2028265'): string =>
  `<!DOCTYPE html>\n<html lang="en-US"><head><title> ${heading} </title></head>\n<body>\n        <h1> ${heading} </h1>\n${middle}\n<li> Check the system event log for error messages </li><a href="https://go.microsoft.com/fwlink/?${link}">…</a></body></html>`;

test.each([
  'HTTP Error 500.0 - ANCM In-Process Handler Load Failure',
  'HTTP Error 500.30 - ANCM In-Process Start Failure',
  'HTTP Error 500.30 - ASP.NET Core app failed to start',
  'HTTP Error 500.31 - Failed to load ASP.NET Core runtime',
  'HTTP Error 500.31 - ANCM Failed to Find Native Dependencies',
  'HTTP Error 500.32 - ANCM Failed to Load dll',
  'HTTP Error 500.33 - ANCM Request Handler Load Failure',
  'HTTP Error 500.34 - ANCM Mixed Hosting Models Not Supported',
  'HTTP Error 500.35 - ANCM Multiple In-Process Applications in same Process',
  'HTTP Error 500.36 - ANCM Out-Of-Process Handler Load Failure',
  'HTTP Error 500.37 - ANCM Failed to Start Within Startup Time Limit',
  'HTTP Error 500.38 - ANCM Application DLL Not Found',
  'HTTP Error 502.5 - ANCM Out-Of-Process Startup Failure',
])('%s', (heading) => {
  const [, status, substatus] = /(\d+)\.(\d+)/.exec(heading) ?? [];
  expect(recogniser.recognise(exchangeOf({ status: Number(status), body: page(heading) }))).toMatchObject({
    certainty: 'confirmed',
    quote: { text: heading },
    answeredBy: { id: 'ancm' },
    status: Number(status),
    substatus: Number(substatus),
    message: heading,
  });
});

test.each<[string, Response, object]>([
  [
    'what the module found',
    {
      status: 500,
      body: page(
        'HTTP Error 500.35 - ANCM Multiple In-Process Applications in same Process',
        "<h2>Specific error detected by ANCM:</h2><h3>Only one application is allowed: '/LM/W3SVC/3'.</h3>",
        'LinkID=2028526',
      ),
    },
    { certainty: 'confirmed', message: "Only one application is allowed: '/LM/W3SVC/3'." },
  ],
  [
    'the exception that ended the process',
    {
      status: 500,
      body: page(
        'HTTP Error 500.30 - ASP.NET Core app failed to start',
        '<h2>Specific error detected by ANCM:</h2><h3>Unhandled exception. System.IO.FileNotFoundException: No appsettings.json.\n   at A.B()</h3>',
      ),
    },
    { exception: 'System.IO.FileNotFoundException', message: 'No appsettings.json.' },
  ],
  [
    'the first version of the module',
    {
      status: 502,
      body: '<title> IIS 502.5 Error </title><h3> HTTP Error 502.5 - Process Failure </h3><h4> Common causes of this issue: </h4><li> Check the system event log for error messages </li><a href="https://go.microsoft.com/fwlink/?linkid=808681">',
    },
    { certainty: 'confirmed', status: 502, substatus: 5 },
  ],
  [
    'a heading not known yet',
    { status: 500, body: page('HTTP Error 500.44 - New Failure', '<h2> Common causes of this issue: </h2>') },
    { certainty: 'confirmed', substatus: 44 },
  ],
  [
    'an issue about it',
    {
      status: 500,
      body: page('HTTP Error 500.30 - ANCM In-Process Start Failure').replace(
        ' </title>',
        ' · Issue #1</title>',
      ),
    },
    { certainty: 'possible' },
  ],
  [
    'the heading alone',
    { status: 500, body: '<h1> HTTP Error 500.30 - ANCM In-Process Start Failure </h1>' },
    { certainty: 'likely', substatus: 30 },
  ],
  [
    'a page without its link',
    { status: 500, body: page('HTTP Error 500.30 - ANCM In-Process Start Failure', '', 'LinkID=1') },
    { certainty: 'possible' },
  ],
  [
    'a page under another status',
    { status: 404, body: page('HTTP Error 500.30 - ANCM In-Process Start Failure') },
    { certainty: 'possible' },
  ],
])('%s', (_, response, expected) => {
  expect(recogniser.recognise(exchangeOf(response))).toMatchObject(expected);
});

test.each<[string, Response]>([
  ["IIS's own heading", { status: 500, body: '<h3>HTTP Error 500.19 - Internal Server Error</h3>' }],
])('not %s', (_, response) => {
  expect(recogniser.recognise(exchangeOf(response))).toBeUndefined();
});
