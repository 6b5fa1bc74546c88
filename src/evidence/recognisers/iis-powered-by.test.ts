import { expect, test } from 'vitest';
import { exchangeOf } from '../exchange-fixture';
import recogniser from './iis-powered-by';

test.each([{ 'X-Powered-By': 'ASP.NET' }, { 'x-powered-by': 'ARR/3.0, asp.net' }])('%j', (headers) => {
  expect(recogniser.recognise(exchangeOf({ status: 404, headers }))).toMatchObject({
    certainty: 'possible',
    presence: 'likely',
    quote: { where: 'header' },
    answeredBy: { id: 'iis' },
  });
});

test.each([{}, { 'X-Powered-By': 'PHP/8.2' }, { 'X-Powered-By': 'ASP.NET Core' }, { Server: 'ASP.NET' }])(
  '%j says nothing',
  (headers) => {
    expect(recogniser.recognise(exchangeOf({ status: 404, headers }))).toBeUndefined();
  },
);
