import { expect, test } from 'vitest';
import { exchangeOf } from '../exchange-fixture';
import recogniser from './cloudfront-headers';

test.each([
  [{ 'X-Cache': 'Error from cloudfront' }, 'possible', 'CloudFront', undefined],
  [{ Via: '1.1 abc123.cloudfront.net (CloudFront)' }, 'possible', 'CloudFront', undefined],
  [{ 'X-Amz-Cf-Id': 'Zx9==' }, 'possible', 'CloudFront', undefined],
])('%j', (headers, certainty, name, version) => {
  const found = recogniser.recognise(exchangeOf({ status: 503, headers }));
  expect(found).toMatchObject({ certainty, quote: { where: 'header' }, answeredBy: { name } });
  expect(found?.answeredBy?.version).toBe(version);
});

test.each([{}, { 'X-Cache': 'MISS' }, { Via: '1.1 varnish' }])('%j says nothing', (headers) => {
  expect(recogniser.recognise(exchangeOf({ status: 503, headers }))).toBeUndefined();
});
