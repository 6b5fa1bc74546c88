import { expect, test } from 'vitest';
import { exchangeOf, type Response } from '../exchange-fixture';
import recogniser from './express-page';

test.each<[string, Response, object]>([
  [
    'no route',
    {
      body: '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>Error</title>\n</head>\n<body>\n<pre>Cannot GET /nope</pre>\n</body>\n</html>\n',
    },
    { certainty: 'likely', answeredBy: { id: 'node', name: 'Express' }, message: 'Cannot GET /nope' },
  ],
  [
    'an exception',
    {
      body: '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>Error</title>\n</head>\n<body>\n<pre>TypeError: x is undefined<br> &nbsp; &nbsp;at /srv/app.js:7:13<br> &nbsp; &nbsp;at next (/srv/route.js:1:1)</pre>\n</body>',
    },
    {
      exception: 'TypeError',
      message: 'TypeError: x is undefined',
      stack: 'TypeError: x is undefined\nat /srv/app.js:7:13\nat next (/srv/route.js:1:1)',
    },
  ],
  ['an old one, a line', { body: 'Cannot POST /orders\n' }, { message: 'Cannot POST /orders' }],
])('%s', (_, response, expected) => {
  expect(recogniser.recognise(exchangeOf(response))).toMatchObject(expected);
});

test.each<[string, Response]>([
  [
    'a page titled so',
    {
      body: '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Error</title></head><body><h1>Oops</h1></body>',
    },
  ],
  ['a sentence that begins so', { body: 'Cannot GET the order' }],
])('not %s', (_, response) => {
  expect(recogniser.recognise(exchangeOf(response))).toBeUndefined();
});
