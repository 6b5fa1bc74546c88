import { expect, test } from 'vitest';
import { exchangeOf, type Response } from '../exchange-fixture';
import recogniser from './php-laravel';

test.each<[string, Response, object]>([
  [
    'debug mode',
    {
      status: 500,
      body: '{"message":"Order 42","exception":"App\\\\Exceptions\\\\OrderException","file":"/srv/app/Orders.php","line":7,"trace":[]}',
    },
    {
      certainty: 'likely',
      answeredBy: { id: 'php', name: 'Laravel' },
      exception: 'App\\Exceptions\\OrderException',
      message: 'Order 42',
      sourceFile: '/srv/app/Orders.php',
      sourceLine: 7,
    },
  ],
])('%s', (_, response, expected) => {
  expect(recogniser.recognise(exchangeOf(response))).toMatchObject(expected);
});

test.each<[string, Response]>([
  [
    'another platform',
    { body: '{"message":"x","exception":"java.lang.Error","file":"A.java","line":1,"trace":[]}' },
  ],
  ['an exception alone', { body: '{"exception":"Error"}' }],
  ['a broken one', { body: '{"exception":"Error"' }],
])('not %s', (_, response) => {
  expect(recogniser.recognise(exchangeOf(response))).toBeUndefined();
});
