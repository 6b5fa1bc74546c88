import { expect, test } from 'vitest';
import { exchangeOf, type Response } from '../exchange-fixture';
import recogniser from './java-page';

test.each<[string, Response, object]>([
  [
    'WebLogic',
    {
      status: 404,
      body: '<HTML><HEAD><TITLE>Error 404--Not Found</TITLE></HEAD><BODY bgcolor="white"><FONT FACE="Helvetica" COLOR="black" SIZE="3"><H2>Error 404--Not Found</H2>',
    },
    { certainty: 'likely', answeredBy: { name: 'WebLogic' }, message: 'Error 404--Not Found' },
  ],
  [
    'WebSphere',
    { status: 404, body: 'Error 404: java.io.FileNotFoundException: SRVE0190E: File not found: /health\n' },
    {
      certainty: 'confirmed',
      answeredBy: { name: 'WebSphere' },
      errorCode: 'SRVE0190E',
      exception: 'java.io.FileNotFoundException',
      message: 'File not found: /health',
    },
  ],
])('%s', (_, response, expected) => {
  expect(recogniser.recognise(exchangeOf(response))).toMatchObject(expected);
});

test.each<[string, Response]>([
  ['an error of another', { body: 'Error 404: not found' }],
  ['a heading', { body: '<h2>Error 404 - Not Found</h2>' }],
])('not %s', (_, response) => {
  expect(recogniser.recognise(exchangeOf(response))).toBeUndefined();
});
