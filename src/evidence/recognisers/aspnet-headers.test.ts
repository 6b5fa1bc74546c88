import { expect, test } from 'vitest';
import { exchangeOf } from '../exchange-fixture';
import recogniser from './aspnet-headers';

test.each([
  [{ 'X-AspNet-Version': '4.0.30319', 'X-Powered-By': 'ASP.NET' }, 'possible', 'ASP.NET', '4.0.30319'],
  [{ 'X-Powered-By': 'ASP.NET' }, 'possible', 'ASP.NET', undefined],
])('%j', (headers, certainty, name, version) => {
  const found = recogniser.recognise(exchangeOf({ status: 503, headers }));
  expect(found).toMatchObject({ certainty, quote: { where: 'header' }, answeredBy: { name } });
  expect(found?.answeredBy?.version).toBe(version);
});

test.each([{}, { 'X-Powered-By': 'PHP/8.2' }])('%j says nothing', (headers) => {
  expect(recogniser.recognise(exchangeOf({ status: 503, headers }))).toBeUndefined();
});
