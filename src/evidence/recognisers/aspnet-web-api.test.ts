import { expect, test } from 'vitest';
import { exchangeOf, type Response } from '../exchange-fixture';
import recogniser from './aspnet-web-api';

test.each<[string, Response, object]>([
  [
    'an exception',
    {
      body: '{"Message":"An error has occurred.","ExceptionMessage":"No.","ExceptionType":"System.InvalidOperationException","StackTrace":"   at A.B() in C:\\\\a.cs:line 2\\r\\n   at C.D()"}',
    },
    {
      certainty: 'likely',
      answeredBy: { id: 'aspnet', name: 'ASP.NET Web API' },
      exception: 'System.InvalidOperationException',
      message: 'No.',
      stack: 'at A.B() in C:\\a.cs:line 2\nat C.D()',
    },
  ],
  [
    'an exception within another',
    {
      body: '{"Message":"An error has occurred.","ExceptionMessage":"Outer.","ExceptionType":"A","StackTrace":null,"InnerException":{"Message":"x","ExceptionMessage":"Inner.","ExceptionType":"B"}}',
    },
    { exception: 'B', message: 'Inner.' },
  ],
  [
    'XML',
    {
      body: '<Error><Message>An error has occurred.</Message><ExceptionMessage>boom &lt;</ExceptionMessage><ExceptionType>System.Exception</ExceptionType><StackTrace>   at A.B()</StackTrace></Error>',
    },
    { certainty: 'likely', exception: 'System.Exception', message: 'boom <', stack: 'at A.B()' },
  ],
  [
    'a detail',
    { body: '{"Message":"No HTTP resource was found.","MessageDetail":"No type was found."}' },
    { message: 'No type was found.' },
  ],
  [
    'a script service',
    {
      headers: { jsonerror: 'true' },
      body: '{"Message":"Missing id.","StackTrace":"   at A.B()","ExceptionType":"System.InvalidOperationException"}',
    },
    { certainty: 'likely', answeredBy: { name: 'ASP.NET' }, message: 'Missing id.', stack: 'at A.B()' },
  ],
  [
    'its form from a server that it does not run on',
    {
      headers: { Server: 'Kestrel' },
      body: '{"Message":"An error has occurred.","ExceptionMessage":"No.","ExceptionType":"System.Exception"}',
    },
    { certainty: 'possible' },
  ],
  ['the sentence alone', { body: '{"Message":"An error has occurred."}' }, { certainty: 'possible' }],
])('%s', (_, response, expected) => {
  expect(recogniser.recognise(exchangeOf(response))).toMatchObject(expected);
});

test.each<[string, Response]>([
  ["anyone's message", { body: '{"Message":"no"}' }],
  ['a message that is no text', { body: '{"Message":{},"MessageDetail":[]}' }],
  ["another product's exception", { body: '{"ExceptionMessage":"no","ExceptionType":"X"}' }],
  [
    "another language's exception",
    { body: '{"Message":"Cannot read","ExceptionType":"KeyError","StackTrace":"Traceback"}' },
  ],
  ["another product's XML", { body: '<Error><Code>AccessDenied</Code><Message>no</Message></Error>' }],
  ['broken JSON', { body: '{"Message":' }],
])('not %s', (_, response) => {
  expect(recogniser.recognise(exchangeOf(response))).toBeUndefined();
});
