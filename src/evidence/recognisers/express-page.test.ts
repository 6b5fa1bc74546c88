import { expect, test } from 'vitest';
import { exchangeOf, type Response } from '../exchange-fixture';
import recogniser from './express-page';

test.each<[string, Response, object]>([
  [
    'no route',
    {
      body: '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>Error</title>\n</head>\n<body>\n<pre>Cannot GET /orders&#39;</pre>\n</body>\n</html>\n',
    },
    {
      certainty: 'likely',
      quote: { text: '<pre>Cannot GET /orders&#39;' },
      answeredBy: { id: 'node' },
      message: "Cannot GET /orders'",
    },
  ],
])('%s', (_, response, expected) => {
  expect(recogniser.recognise(exchangeOf(response))).toMatchObject(expected);
});

test.each<[string, Response]>([
  [
    'another page with a pre',
    { body: '<!DOCTYPE html><html lang="en"><title>Error</title><pre>Cannot GET /</pre></html>' },
  ],
])('not %s', (_, response) => {
  expect(recogniser.recognise(exchangeOf(response))).toBeUndefined();
});
