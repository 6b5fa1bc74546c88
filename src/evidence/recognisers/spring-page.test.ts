import { expect, test } from 'vitest';
import { exchangeOf, type Response } from '../exchange-fixture';
import recogniser from './spring-page';

test.each<[string, Response, object]>([
  [
    'the page',
    {
      status: 500,
      body: "<html><body><h1>Whitelabel Error Page</h1><div>There was an unexpected error (type=Internal Server Error, status=500).</div><div>Order 42</div><div style='white-space:pre-wrap;'>java.lang.IllegalStateException: Order 42\n\tat a.B.c(B.java:7)\n</div></body></html>",
    },
    {
      certainty: 'confirmed',
      answeredBy: { name: 'Spring Boot' },
      message: 'Internal Server Error',
      exception: 'java.lang.IllegalStateException',
      stack: 'java.lang.IllegalStateException: Order 42\nat a.B.c(B.java:7)',
    },
  ],
  ['the heading', { body: '<h1>Whitelabel Error Page</h1>' }, { certainty: 'likely' }],
])('%s', (_, response, expected) => {
  expect(recogniser.recognise(exchangeOf(response))).toMatchObject(expected);
});

test.each<[string, Response]>([
  ['a text on it', { body: '<p>How to replace the Whitelabel Error Page</p>' }],
])('not %s', (_, response) => {
  expect(recogniser.recognise(exchangeOf(response))).toBeUndefined();
});
