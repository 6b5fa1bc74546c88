import { expect, test } from 'vitest';
import { exchangeOf } from '../exchange-fixture';
import recogniser from './cloudflare-headers';

test.each([
  [{ 'CF-RAY': '8a1b-TPE' }, 'possible', 'Cloudflare', undefined],
  [{ 'cf-ray': '8a1b-TPE', 'cf-mitigated': 'challenge' }, 'confirmed', 'Cloudflare', undefined],
])('%j', (headers, certainty, name, version) => {
  const found = recogniser.recognise(exchangeOf({ status: 503, headers }));
  expect(found).toMatchObject({ certainty, quote: { where: 'header' }, answeredBy: { name } });
  expect(found?.answeredBy?.version).toBe(version);
});

test.each([{}, { Server: 'cloudflare' }])('%j says nothing', (headers) => {
  expect(recogniser.recognise(exchangeOf({ status: 503, headers }))).toBeUndefined();
});
