import { expect, test } from 'vitest';
import { exchangeOf, type Response } from '../exchange-fixture';
import recogniser from './spring-json';

test.each<[string, Response, object]>([
  [
    'the fields',
    {
      status: 500,
      body: '{"timestamp":"2024-03-13T12:23:15.000+00:00","status":500,"error":"Internal Server Error","exception":"java.lang.IllegalStateException","message":"Order 42","trace":"java.lang.IllegalStateException: Order 42\\n\\tat a.B.c(B.java:7)","path":"/orders"}',
    },
    {
      certainty: 'likely',
      answeredBy: { id: 'other', name: 'Spring Boot' },
      exception: 'java.lang.IllegalStateException',
      message: 'Order 42',
      requestedUrl: '/orders',
      stack: 'java.lang.IllegalStateException: Order 42\nat a.B.c(B.java:7)',
    },
  ],
  [
    'an old time stamp',
    { body: '{"timestamp":1500597044204,"status":404,"error":"Not Found","path":"/x"}' },
    { message: 'Not Found' },
  ],
  [
    'those of WebFlux',
    {
      body: '{"timestamp":"2024-03-13T12:23:15.000+00:00","path":"/x","status":404,"error":"Not Found","requestId":"1f-2"}',
    },
    { certainty: 'likely', requestedUrl: '/x' },
  ],
])('%s', (_, response, expected) => {
  expect(recogniser.recognise(exchangeOf(response))).toMatchObject(expected);
});

test.each<[string, Response]>([
  [
    'a filter of NestJS',
    { body: '{"timestamp":"2024-03-13T12:23:15.000Z","path":"/x","status":404,"error":"Not Found"}' },
  ],
  [
    'the head names another runtime',
    {
      headers: { 'X-Powered-By': 'Express' },
      body: '{"timestamp":1500597044204,"status":404,"error":"Not Found","path":"/x"}',
    },
  ],
  [
    "words that are not the status' own",
    { body: '{"timestamp":1500597044204,"status":404,"error":"NO_SUCH_USER","path":"/x"}' },
  ],
])('possible, without facts: %s', (_, response) => {
  const found = recogniser.recognise(exchangeOf(response));
  expect(found).toMatchObject({ certainty: 'possible', answeredBy: { name: 'Spring Boot' } });
  expect(found).not.toHaveProperty('message');
});

test.each<[string, Response]>([
  ['a problem document', { body: '{"type":"about:blank","title":"Not Found","status":404,"instance":"/x"}' }],
  ['no path', { body: '{"timestamp":"2024-03-13T12:23:15Z","status":404,"error":"Not Found"}' }],
  ['a broken one', { body: '{"timestamp":1500597044204,"status":404' }],
])('not %s', (_, response) => {
  expect(recogniser.recognise(exchangeOf(response))).toBeUndefined();
});
