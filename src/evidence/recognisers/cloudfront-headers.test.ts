import { expect, test } from 'vitest';
import { exchangeOf, type Response } from '../exchange-fixture';
import recogniser from './cloudfront-headers';

test.each<[string, Response, object]>([
  [
    'what passed it, an error of the origin among it',
    {
      headers: {
        'X-Cache': 'Error from cloudfront',
        Via: '1.1 0a1b.cloudfront.net (CloudFront)',
        'X-Amz-Cf-Id': 'q3OA==',
      },
    },
    {
      certainty: 'possible',
      presence: 'confirmed',
      answeredBy: { id: 'cloudfront' },
      more: [{ name: 'Via' }, { name: 'X-Amz-Cf-Id' }],
    },
  ],
  [
    'a function of its own that failed',
    { status: 502, headers: { 'X-Cache': 'LambdaExecutionError from cloudfront' } },
    { certainty: 'likely' },
  ],
  ['a place of it', { headers: { 'x-amz-cf-pop': 'FRA56-P1' } }, { certainty: 'possible' }],
])('%s', (_, response, expected) => {
  expect(recogniser.recognise(exchangeOf(response))).toMatchObject(expected);
});

test.each<[string, Response]>([
  ['another cache', { headers: { 'X-Cache': 'HIT from cache1' } }],
  ['another proxy', { headers: { Via: '1.1 cloudfront.example' } }],
])('not %s', (_, response) => {
  expect(recogniser.recognise(exchangeOf(response))).toBeUndefined();
});
