import { expect, test } from 'vitest';
import { exchangeOf, type Response } from '../exchange-fixture';
import recogniser from './azure-api-management';

const BODY = '{ "statusCode": 401, "message": "Access denied due to missing subscription key." }';
const CHALLENGE = {
  'WWW-Authenticate': 'AzureApiManagementKey realm="https://api.example",name="Key",type="header"',
};

test.each<[string, Response, object]>([
  [
    'the challenge with its error',
    { status: 401, headers: CHALLENGE, body: BODY },
    {
      certainty: 'likely',
      quote: { where: 'header' },
      more: [{ where: 'body', text: BODY }],
      answeredBy: { id: 'other', name: 'Azure API Management' },
      message: 'Access denied due to missing subscription key.',
    },
  ],
  ['the error alone', { status: 401, body: BODY }, { quote: { where: 'body' } }],
  [
    'a URL without an operation',
    { status: 404, body: '{ "statusCode": 404, "message": "Resource not found" }' },
    { certainty: 'likely', message: 'Resource not found' },
  ],
  ['the challenge alone', { status: 401, headers: CHALLENGE }, { quote: { where: 'header' } }],
])('%s', (_, response, expected) => {
  expect(recogniser.recognise(exchangeOf(response))).toMatchObject(expected);
});

test.each<[string, Response]>([
  ["anyone's error", { status: 404, body: '{"statusCode":404,"message":"Resource not found"}' }],
  ["anyone's key", { status: 401, body: '{"statusCode":401,"message":"The subscription key is too old."}' }],
  ['another challenge', { status: 401, headers: { 'WWW-Authenticate': 'Bearer' } }],
])('not %s', (_, response) => {
  expect(recogniser.recognise(exchangeOf(response))).toBeUndefined();
});
