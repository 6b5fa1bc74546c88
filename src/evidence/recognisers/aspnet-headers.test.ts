import { expect, test } from 'vitest';
import { exchangeOf } from '../exchange-fixture';
import recogniser from './aspnet-headers';

test.each([
  [{ 'X-AspNet-Version': '4.0.30319', 'X-AspNetMvc-Version': '5.2' }, '4.0.30319'],
  [{ 'x-aspnetmvc-version': '5.2' }, undefined],
])('%j', (headers, version) => {
  const found = recogniser.recognise(exchangeOf({ status: 503, headers }));
  expect(found).toMatchObject({ certainty: 'possible', presence: 'confirmed', answeredBy: { id: 'aspnet' } });
  expect(found?.answeredBy?.version).toBe(version);
});

test.each([{}, { 'X-Powered-By': 'ASP.NET' }, { 'X-AspNet-Version': '' }])('%j says nothing', (headers) => {
  expect(recogniser.recognise(exchangeOf({ status: 503, headers }))).toBeUndefined();
});
