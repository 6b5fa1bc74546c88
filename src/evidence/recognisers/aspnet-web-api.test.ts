import { expect, test } from 'vitest';
import { exchangeOf, type Response } from '../exchange-fixture';
import recogniser from './aspnet-web-api';

test.each<[string, Response, object]>([
  [
    'an exception',
    {
      body: '{"Message":"An error has occurred.","ExceptionMessage":"No.","ExceptionType":"System.InvalidOperationException"}',
    },
    {
      certainty: 'likely',
      answeredBy: { id: 'aspnet' },
      exception: 'System.InvalidOperationException',
      message: 'No.',
    },
  ],
  [
    'a detail',
    { body: '{"Message":"No HTTP resource was found.","MessageDetail":"No type was found."}' },
    { message: 'No type was found.' },
  ],
])('%s', (_, response, expected) => {
  expect(recogniser.recognise(exchangeOf(response))).toMatchObject(expected);
});

test.each<[string, Response]>([
  ["anyone's message", { body: '{"Message":"no"}' }],
  ['a message that is no text', { body: '{"Message":{},"MessageDetail":[]}' }],
  ['broken JSON', { body: '{"Message":' }],
])('not %s', (_, response) => {
  expect(recogniser.recognise(exchangeOf(response))).toBeUndefined();
});
