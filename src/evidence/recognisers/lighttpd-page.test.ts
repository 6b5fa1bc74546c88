import { expect, test } from 'vitest';
import { exchangeOf, type Response } from '../exchange-fixture';
import recogniser from './lighttpd-page';

test.each<[string, Response, object]>([
  [
    'its form',
    {
      body: '<?xml version="1.0" encoding="iso-8859-1"?>\n<!DOCTYPE html PUBLIC "x">\n<html lang="en">\n <head>\n  <title>404 Not Found</title>\n </head>\n <body>\n  <h1>404 Not Found</h1>\n </body>\n</html>',
    },
    { certainty: 'likely', quote: { text: '<h1>404 Not Found</h1>' }, answeredBy: { id: 'lighttpd' } },
  ],
  [
    'its form and name',
    {
      headers: { Server: 'lighttpd/1.4.69' },
      body: '<?xml version="1.0" encoding="iso-8859-1"?>\n<!DOCTYPE html PUBLIC "x">\n<html lang="en">\n <head>\n  <title>404 Not Found</title>\n </head>\n <body>\n  <h1>404 Not Found</h1>\n </body>\n</html>',
    },
    { certainty: 'confirmed' },
  ],
])('%s', (_, response, expected) => {
  expect(recogniser.recognise(exchangeOf(response))).toMatchObject(expected);
});

test.each<[string, Response]>([
  [
    'a page with more in it',
    { body: '<html><head><title>404 Not Found</title></head><body><h1>404 Not Found</h1></body></html>' },
  ],
])('not %s', (_, response) => {
  expect(recogniser.recognise(exchangeOf(response))).toBeUndefined();
});
