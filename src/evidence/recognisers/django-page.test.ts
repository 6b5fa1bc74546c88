import { expect, test } from 'vitest';
import { exchangeOf, type Response } from '../exchange-fixture';
import recogniser from './django-page';

test.each<[string, Response, object]>([
  [
    'a default view',
    {
      body: '\n<!doctype html>\n<html lang="en">\n<head>\n  <title>Server Error (500)</title>\n</head>\n<body>\n  <h1>Server Error (500)</h1><p></p>\n</body>\n</html>',
    },
    { certainty: 'likely', answeredBy: { id: 'python', name: 'Django' }, message: 'Server Error (500)' },
  ],
  [
    'a failed check, translated',
    {
      body: '<div id="summary">\n  <h1>Zugriff verweigert <span>(403)</span></h1>\n  <p>CSRF-Verifizierung fehlgeschlagen.</p>\n</div>\n<div id="explanation">',
    },
    { certainty: 'likely', message: 'CSRF-Verifizierung fehlgeschlagen.' },
  ],
])('%s', (_, response, expected) => {
  expect(recogniser.recognise(exchangeOf(response))).toMatchObject(expected);
});

test.each<[string, Response]>([
  [
    'a page with more on it',
    {
      body: '<!doctype html><html lang="en"><head><title>Not Found</title></head><body><nav></nav><h1>Not Found</h1><p></p></body>',
    },
  ],
  [
    'a failed check within a post',
    {
      body: '<html><body><main><div id="summary"><h1>No <span>(403)</span></h1><p>x</p></div><div id="explanation">',
    },
  ],
  ['a heading with a number', { body: '<h1>No <span>(403)</span></h1><p>x</p>' }],
])('not %s', (_, response) => {
  expect(recogniser.recognise(exchangeOf(response))).toBeUndefined();
});
