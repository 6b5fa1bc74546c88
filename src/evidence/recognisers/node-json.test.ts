import { expect, test } from 'vitest';
import { exchangeOf, type Response } from '../exchange-fixture';
import recogniser from './node-json';

test.each<[string, Response, object]>([
  [
    'Fastify',
    { status: 404, body: '{"message":"Route GET:/nope not found","error":"Not Found","statusCode":404}' },
    {
      certainty: 'likely',
      answeredBy: { id: 'node', name: 'Fastify' },
      message: 'Route GET:/nope not found',
    },
  ],
  [
    'NestJS',
    { status: 404, body: '{"message":"Cannot GET /nope","error":"Not Found","statusCode":404}' },
    { certainty: 'likely', answeredBy: { name: 'NestJS' } },
  ],
  [
    'any of them',
    { status: 500, body: '{"statusCode":500,"error":"Internal Server Error","message":"x"}' },
    { certainty: 'possible', answeredBy: { id: 'node', name: 'Node.js' } },
  ],
])('%s', (_, response, expected) => {
  expect(recogniser.recognise(exchangeOf(response))).toMatchObject(expected);
});

test.each<[string, Response]>([
  ['a gateway without the name of the error', { body: '{"statusCode":404,"message":"Resource not found"}' }],
  ['more fields', { body: '{"statusCode":404,"error":"Not Found","message":"x","data":1}' }],
  ['no object', { body: '["statusCode":404' }],
])('not %s', (_, response) => {
  expect(recogniser.recognise(exchangeOf(response))).toBeUndefined();
});
