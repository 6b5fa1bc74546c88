import { expect, test } from 'vitest';
import { exchangeOf } from '../exchange-fixture';
import recogniser from './fastly-headers';

test.each([[{ 'X-Served-By': 'cache-iad-kiad7000-IAD, cache-nrt1-NRT' }, 'possible', 'Fastly', undefined]])(
  '%j',
  (headers, certainty, name, version) => {
    const found = recogniser.recognise(exchangeOf({ status: 503, headers }));
    expect(found).toMatchObject({ certainty, quote: { where: 'header' }, answeredBy: { name } });
    expect(found?.answeredBy?.version).toBe(version);
  },
);

test.each([{}, { 'X-Served-By': 'web-03' }])('%j says nothing', (headers) => {
  expect(recogniser.recognise(exchangeOf({ status: 503, headers }))).toBeUndefined();
});
