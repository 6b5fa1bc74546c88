import { expect, test } from 'vitest';
import { exchangeOf, type Response } from '../exchange-fixture';
import recogniser from './google-page';

test.each<[string, Response, object]>([
  [
    'the robot',
    {
      status: 404,
      body: '<!DOCTYPE html>\n<html lang=en>\n  <title>Error 404 (Not Found)!!1</title>\n  <a href=//www.google.com/><span id=logo aria-label=Google></span></a>\n  <p><b>404.</b>',
    },
    { certainty: 'confirmed', answeredBy: { id: 'google' }, message: 'Error 404 (Not Found)!!1' },
  ],
  [
    'the robot without its name',
    { body: '<title>Error 502 (Server Error)!!1</title>' },
    { certainty: 'likely' },
  ],
  [
    'a load balancer',
    {
      status: 502,
      body: '\n<html><head>\n<meta http-equiv="content-type" content="text/html;charset=utf-8">\n<title>502 Server Error</title>\n</head>\n<body text=#000000 bgcolor=#ffffff>\n<h1>Error: Server Error</h1>\n<h2>The server encountered a temporary error.<p>Please try again in 30 seconds.</h2>',
    },
    { certainty: 'confirmed', message: '502 Server Error The server encountered a temporary error.' },
  ],
])('%s', (_, response, expected) => {
  expect(recogniser.recognise(exchangeOf(response))).toMatchObject(expected);
});

test.each<[string, Response]>([
  ['a page in its words', { body: '<title>Error 404 (Not Found)</title><ins>That’s an error.</ins>' }],
  ['a quotation', { body: `<article>${' '.repeat(5000)}<title>Error 404 (Not Found)!!1</title>` }],
])('not %s', (_, response) => {
  expect(recogniser.recognise(exchangeOf(response))).toBeUndefined();
});
