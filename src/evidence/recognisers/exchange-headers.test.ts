import { expect, test } from 'vitest';
import { exchangeOf } from '../exchange-fixture';
import recogniser from './exchange-headers';

const ID = '0b6e4c3f-8a83-4c1d-9ad6-1d2f0f6f9c55';

test.each([
  [{ 'X-OWA-Version': '15.1.2507.6', 'X-FEServer': 'MAIL01', 'request-id': ID }, '15.1.2507.6', [ID]],
  [{ 'X-FEServer': 'MAIL01' }, undefined, []],
])('%j', (headers, version, ids) => {
  const found = recogniser.recognise(exchangeOf({ status: 500, headers }));
  expect(found).toMatchObject({
    certainty: 'possible',
    presence: 'confirmed',
    answeredBy: { name: 'Exchange' },
  });
  expect(found?.answeredBy?.version).toBe(version);
  expect(found?.ids?.map(({ value }) => value) ?? []).toEqual(ids);
});

test.each([{}, { 'request-id': ID }])('%j says nothing', (headers) => {
  expect(recogniser.recognise(exchangeOf({ headers }))).toBeUndefined();
});
