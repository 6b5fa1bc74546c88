import { expect, test } from 'vitest';
import { exchangeOf, type Response } from '../exchange-fixture';
import recogniser from './api-gateway';

test.each<[string, Response, object]>([
  [
    'its own refusal',
    {
      status: 403,
      headers: { 'x-amz-apigw-id': 'Oju9IGv65PgFlBg=', 'x-amzn-ErrorType': 'ForbiddenException' },
    },
    {
      certainty: 'likely',
      presence: 'confirmed',
      errorCode: 'ForbiddenException',
      quote: { name: 'x-amzn-ErrorType' },
      more: [{ name: 'x-amz-apigw-id' }],
    },
  ],
  [
    'what it passed on',
    { status: 500, headers: { 'X-Amz-Apigw-Id': 'a=' } },
    { certainty: 'possible', presence: 'confirmed' },
  ],
  [
    'a type that other services send too',
    { status: 400, headers: { 'x-amzn-errortype': 'ValidationException:http://internal.amazon.com/x' } },
    { certainty: 'possible', errorCode: 'ValidationException' },
  ],
])('%s', (_, response, expected) => {
  expect(recogniser.recognise(exchangeOf(response))).toMatchObject(expected);
});

test('a type alone names nobody', () => {
  const found = recogniser.recognise(
    exchangeOf({
      status: 403,
      headers: { 'x-amzn-RequestId': '1', 'x-amzn-ErrorType': 'AccessDeniedException' },
      body: '{"Message":"Forbidden"}',
    }),
  );
  expect(found?.answeredBy).toBeUndefined();
});

test.each<[string, Response]>([
  ['an id of any service', { status: 403, headers: { 'x-amzn-RequestId': '1' } }],
])('not %s', (_, response) => {
  expect(recogniser.recognise(exchangeOf(response))).toBeUndefined();
});
