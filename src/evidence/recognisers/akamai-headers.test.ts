import { expect, test } from 'vitest';
import { exchangeOf } from '../exchange-fixture';
import recogniser from './akamai-headers';

test.each([[{ 'Akamai-GRN': '0.5f2.17.2b' }, 'possible', 'Akamai', undefined]])(
  '%j',
  (headers, certainty, name, version) => {
    const found = recogniser.recognise(exchangeOf({ status: 503, headers }));
    expect(found).toMatchObject({ certainty, quote: { where: 'header' }, answeredBy: { name } });
    expect(found?.answeredBy?.version).toBe(version);
  },
);

test.each([{}, { 'Akamai-GRN': '' }])('%j says nothing', (headers) => {
  expect(recogniser.recognise(exchangeOf({ status: 503, headers }))).toBeUndefined();
});
