import { expect, test } from 'vitest';
import { exchangeOf, type Response } from '../exchange-fixture';
import recogniser from './ancm-page';

test.each<[string, Response, object]>([
  [
    'a start-up failure',
    {
      status: 500,
      body: '<html><body><h1> HTTP Error 500.30 - ASP.NET Core app failed to start </h1></body></html>',
    },
    {
      certainty: 'confirmed',
      quote: { text: 'HTTP Error 500.30 - ASP.NET Core app failed to start' },
      answeredBy: { id: 'ancm' },
      status: 500,
      substatus: 30,
    },
  ],
  [
    'the first version of the module',
    {
      status: 502,
      body: '<title>IIS</title><h3> HTTP Error 502.5 - Process Failure </h3><h4> Common causes of this issue: </h4>',
    },
    { certainty: 'confirmed', status: 502, substatus: 5 },
  ],
  [
    'a heading not known yet',
    { status: 500, body: '<h1>HTTP Error 500.44 - New Failure</h1><h2> Common causes of this issue: </h2>' },
    { substatus: 44 },
  ],
])('%s', (_, response, expected) => {
  expect(recogniser.recognise(exchangeOf(response))).toMatchObject(expected);
});

test.each<[string, Response]>([
  ["IIS's own heading", { status: 500, body: '<h3>HTTP Error 500.19 - Internal Server Error</h3>' }],
])('not %s', (_, response) => {
  expect(recogniser.recognise(exchangeOf(response))).toBeUndefined();
});
