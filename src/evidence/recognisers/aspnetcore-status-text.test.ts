import { expect, test } from 'vitest';
import { exchangeOf } from '../exchange-fixture';
import recogniser from './aspnetcore-status-text';

test.each([
  ['Status Code: 404; Not Found', 404, 'likely', 'Not Found'],
  [`Status Code: 418; I'm a teapot${' '.repeat(500)}`, 418, 'likely', "I'm a teapot"],
  ['Status Code: 499', 499, 'likely', undefined],
  ['Status Code: 404; Not Found', 500, 'possible', 'Not Found'],
])('%j', (body, status, certainty, message) => {
  const found = recogniser.recognise(exchangeOf({ status, body }));
  expect(found).toMatchObject({ certainty, answeredBy: { id: 'aspnetcore' } });
  expect(found?.message).toBe(message);
});

test.each([
  'Status Code: 404; Not Found. Try again',
  '<p>Status Code: 404; Not Found</p>',
  'Status Code: 200; OK',
])('not %j', (body) => {
  expect(recogniser.recognise(exchangeOf({ status: 404, body }))).toBeUndefined();
});
