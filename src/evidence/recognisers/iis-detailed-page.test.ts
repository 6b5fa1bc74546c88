import { expect, test } from 'vitest';
import { exchangeOf, type Response } from '../exchange-fixture';
import { lockedSectionPage, missingFilePage } from '../fixtures/iis-pages';
import { LANGUAGES } from '../fixtures/languages';
import { detailedPage } from '../iis-page-fixture';
import recogniser from './iis-detailed-page';

test.each(Object.entries(LANGUAGES))('a configuration error in %s', (_, language) => {
  const body = lockedSectionPage(language);
  const found = recogniser.recognise(exchangeOf({ status: 500, body }));
  expect(found).toMatchObject({
    certainty: 'confirmed',
    quote: { where: 'body', text: 'LinkID=62293&amp;IIS70Error=500,19,0x80070021,17763' },
    answeredBy: { id: 'iis', name: 'IIS', version: '10.0' },
    status: 500,
    substatus: 19,
    hresult: '0x80070021',
    win32: 33,
    module: 'IIS Web Core',
    notification: 'BeginRequest',
    configFile: '\\\\?\\C:\\shop\\web.config',
    configLine: 45,
    requestedUrl: 'http://localhost:80/shop/',
    physicalPath: 'C:\\shop\\',
  });
  expect(found?.handler).toBeUndefined();
  expect(found?.message).toBe(language.summary.replace('&#39;', "'"));
  for (const { text } of found?.more ?? []) expect(body).toContain(text);
});

test.each(Object.entries(LANGUAGES))('a missing file in %s, by IIS 7.5', (_, language) => {
  const found = recogniser.recognise(exchangeOf({ status: 404, body: missingFilePage(language) }));
  expect(found).toMatchObject({
    certainty: 'confirmed',
    answeredBy: { version: '7.5' },
    substatus: 0,
    win32: 2,
    handler: 'StaticFile',
    logonMethod: language.anonymous,
    logonUser: language.anonymous,
  });
});

const ROWS = [
  ['Module', 'RequestFilteringModule'],
  ['Notification', 'BeginRequest'],
  ['Handler', 'StaticFile'],
  ['Error Code', '0x00000000'],
] as const;
const page = detailedPage('404.13', 'LinkID=62293&amp;IIS70Error=404,13,0x00000000,17763', ROWS, []);

test.each<[string, Response, object]>([
  [
    'a page of Azure, without a version',
    { status: 404, body: page.replace('IIS 10.0', 'IIS') },
    { certainty: 'confirmed' },
  ],
  ['a page shown under another status', { status: 500, body: page }, { certainty: 'possible', status: 404 }],
  [
    'a page within another, by its heading',
    { status: 404, body: `<title>Forum</title>${page}` },
    { certainty: 'likely', substatus: 13 },
  ],
  [
    'a page whose heading is another',
    { status: 404, body: page.replace('<h3>HTTP Error 404.13 - Oops', '<h3>Oops') },
    { certainty: 'confirmed', message: undefined },
  ],
])('%s', (_, response, expected) => {
  expect({ message: undefined, ...recogniser.recognise(exchangeOf(response)) }).toMatchObject(expected);
});

test.each<[string, Response]>([
  ['another link', { body: '<a href="http://go.microsoft.com/fwlink/?LinkID=66439">here</a>' }],
  ['a page quoted in a page', { body: '&lt;a href="?LinkID=62293&amp;amp;IIS70Error=404,13,0x0,1"&gt;' }],
  [
    'another server with the looks of the page, and the link left in it',
    {
      status: 500,
      body: '<title>Tiny Server - 500 - Internal Server Error</title><h2>HTTP Error 500 - Internal Server Error</h2><a href="http://go.microsoft.com/fwlink/?LinkID=62293&IIS70Error=500,0,0x80070032,8250">View more information</a>',
    },
  ],
  [
    'an article that links to it',
    {
      status: 404,
      body: '<title>What 404.13 means</title><p>LinkID=62293&amp;IIS70Error=404,13,0x0,7601</p>',
    },
  ],
])('not %s', (_, response) => {
  expect(recogniser.recognise(exchangeOf(response))).toBeUndefined();
});
