import { expect, test } from 'vitest';
import { dottedHeading, isAncmHeading } from './dotted-heading';

test.each([
  ['<h3>HTTP Error 404.13 - Not Found</h3>', [404, 13]],
  ['<h2>HTTP 錯誤 404.0 - Not Found</h2>', [404, 0]],
  ['<h3>HTTP-Fehler 403.14 - Forbidden</h3>', [403, 14]],
  ['<h3>Erreur HTTP 500.19 - Internal Server Error</h3>', [500, 19]],
  ['<h3>Ошибка HTTP 401.2 — Unauthorized</h3>', [401, 2]],
  ['<h3>HTTP エラー 400.6064 – Bad Request</h3>', [400, 6064]],
  ['<h1>\n  HTTP Error 500.30 - ANCM In-Process Start Failure </h1>', [500, 30]],
  ['HTTP Error 404.8 - Not Found\nThe request filtering module …', [404, 8]],
  ['<h1>HTTP Error 404 - Not Found</h1>', undefined],
  ['<h1>HTTP Error 404.13</h1>', undefined],
  ['<p>HTTP Error 404.13 - Not Found</p>', undefined],
  ['<h1>404.13 - Not Found</h1>', undefined],
])('%s', (document, code) => {
  const heading = dottedHeading(document);
  expect(heading && [heading.status, heading.substatus]).toEqual(code);
  if (heading) expect(document).toContain(heading.quote);
});

test.each([
  ['<h1>HTTP Error 500.30 - ASP.NET Core app failed to start</h1>', true],
  ['<h1>HTTP Error 502.5 - Process Failure</h1>', true],
  ['<h1>HTTP Error 500.44 - Later</h1><h2> Common solutions to this issue: </h2>', true],
  ['<h3>HTTP Error 500.19 - Internal Server Error</h3>', false],
])('%s: written by the ASP.NET Core Module %s', (document, expected) => {
  const heading = dottedHeading(document);
  expect(heading && isAncmHeading(heading, document)).toBe(expected);
});
