import { expect, test } from 'vitest';
import { exchangeOf } from '../exchange-fixture';
import recogniser from './arr-header';

test.each([
  [{ 'X-Powered-By': 'ARR/3.0' }, '3.0'],
  [{ 'x-powered-by': 'ASP.NET, ARR/2.5' }, '2.5'],
])('%j', (headers, version) => {
  expect(recogniser.recognise(exchangeOf({ status: 503, headers }))).toMatchObject({
    certainty: 'possible',
    presence: 'confirmed',
    quote: { where: 'header' },
    answeredBy: { id: 'arr', version },
  });
});

test.each([{}, { 'X-Powered-By': 'ASP.NET' }])('%j says nothing', (headers) => {
  expect(recogniser.recognise(exchangeOf({ status: 503, headers }))).toBeUndefined();
});
