import { expect, test } from 'vitest';
import { exchangeOf, type Response } from '../exchange-fixture';
import { staticPage } from '../fixtures/iis-pages';
import { LANGUAGES } from '../fixtures/languages';
import recogniser from './iis-static-page';

test.each(Object.entries(LANGUAGES))('a page in %s', (_, language) => {
  expect(recogniser.recognise(exchangeOf({ status: 404, body: staticPage(language) }))).toMatchObject({
    certainty: 'confirmed',
    quote: { where: 'body', text: `<h2>${language.staticTitle}</h2>` },
    answeredBy: { id: 'iis' },
    status: 404,
    message: language.staticTitle.replace(/^404(?: -|:| —) /, ''),
  });
});

const page = staticPage(LANGUAGES.en);

test.each<[string, Response, object]>([
  [
    'a page of which a proxy broke the letters',
    { status: 404, body: page.replaceAll('file', 'f\uFFFDle') },
    { certainty: 'confirmed' },
  ],
  [
    'a file for one sub-status',
    { status: 404, body: page.replaceAll('404 - ', '404.7 - ') },
    { certainty: 'confirmed', status: 404, substatus: 7 },
  ],
  ['a page under another status', { status: 500, body: page }, { certainty: 'possible' }],
  [
    "the page's content in a site's own frame",
    { status: 404, body: page.replace(/<title>[^<]*/, '<title>Widgets') },
    { certainty: 'possible', status: 404 },
  ],
  [
    'a body without a head',
    { status: 404, body: page.slice(page.indexOf('<body>')) },
    { certainty: 'likely', status: 404 },
  ],
  [
    'a head alone',
    { status: 404, body: page.slice(0, page.indexOf('<style')) },
    { certainty: 'possible', quote: { text: '<title>404 - File or directory not found.</title>' } },
  ],
])('%s', (_, response, expected) => {
  expect(recogniser.recognise(exchangeOf(response))).toMatchObject(expected);
});

test.each<[string, Response]>([
  [
    'a page made by hand',
    {
      status: 404,
      body: '<html><head><title>404 - Not here</title></head><body><h2>404 - Not here</h2></body></html>',
    },
  ],
  [
    'a page with other classes',
    { status: 404, body: page.replace('content-container', 'container').replace('iso-8859-1', 'utf-8') },
  ],
  ['an escaped page', { status: 404, body: `<pre>${page.replaceAll('<', '&lt;')}</pre>` }],
])('not %s', (_, response) => {
  expect(recogniser.recognise(exchangeOf(response))).toBeUndefined();
});
