import { expect, test } from 'vitest';
import { exchangeOf, type Response } from '../exchange-fixture';
import recogniser from './aspnetcore-developer-page';

test.each<[string, Response, object]>([
  [
    'HTML',
    {
      body: '<h1>An unhandled exception</h1><div class="titleerror">NullReferenceException: It&#x27;s null</div>',
    },
    {
      certainty: 'confirmed',
      answeredBy: { id: 'aspnetcore' },
      exception: 'NullReferenceException',
      message: "It's null",
    },
  ],
  [
    'plain text',
    {
      body: 'System.InvalidOperationException: No route\r\n   at A.B()\r\n\r\nHEADERS\r\n=======\r\nAccept: */*',
    },
    { exception: 'System.InvalidOperationException', message: 'No route' },
  ],
])('%s', (_, response, expected) => {
  expect(recogniser.recognise(exchangeOf(response))).toMatchObject(expected);
});

test.each<[string, Response]>([
  ['a form with an error class', { body: '<div class="titleerror" style="color:red"></div>' }],
  ['a bare stack trace', { body: 'System.Exception: x\n at y' }],
])('not %s', (_, response) => {
  expect(recogniser.recognise(exchangeOf(response))).toBeUndefined();
});
