import { expect, test } from 'vitest';
import { exchangeOf } from '../exchange-fixture';
import recogniser from './varnish-headers';

test.each([
  [{ 'X-Varnish': '32770 3', Via: '1.1 varnish (Varnish/7.1)' }, 'possible', 'Varnish', '7.1'],
  [{ 'x-varnish': '2' }, 'possible', 'Varnish', undefined],
])('%j', (headers, certainty, name, version) => {
  const found = recogniser.recognise(exchangeOf({ status: 503, headers }));
  expect(found).toMatchObject({ certainty, quote: { where: 'header' }, answeredBy: { name } });
  expect(found?.answeredBy?.version).toBe(version);
});

test.each([{}, { Via: '1.1 proxy' }, { Via: '1.1 varnish', 'X-Served-By': 'cache-nrt1-NRT' }])(
  '%j says nothing',
  (headers) => {
    expect(recogniser.recognise(exchangeOf({ status: 503, headers }))).toBeUndefined();
  },
);
