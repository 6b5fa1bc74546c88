import { expect, test } from 'vitest';
import { exchangeOf } from '../exchange-fixture';
import recogniser from './arr-header';

test.each([
  [{ 'X-Powered-By': 'ARR/3.0' }, 'possible', 'ARR', '3.0'],
  [{ 'x-powered-by': 'ASP.NET, ARR/2.5' }, 'possible', 'ARR', '2.5'],
])('%j', (headers, certainty, name, version) => {
  const found = recogniser.recognise(exchangeOf({ status: 503, headers }));
  expect(found).toMatchObject({ certainty, quote: { where: 'header' }, answeredBy: { name } });
  expect(found?.answeredBy?.version).toBe(version);
});

test.each([{}, { 'X-Powered-By': 'ASP.NET' }])('%j says nothing', (headers) => {
  expect(recogniser.recognise(exchangeOf({ status: 503, headers }))).toBeUndefined();
});
