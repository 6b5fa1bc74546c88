import { expect, test } from 'vitest';
import { shortException } from './exception-name';

test.each([
  ['System.Data.SqlClient.SqlException', 'SqlException'],
  ['SqlException', 'SqlException'],
  ['Shop.Cart+EmptyException', 'EmptyException'],
  ['Shop.FaultException`1', 'FaultException'],
  ['Illuminate\\Database\\QueryException', 'QueryException'],
  ['', ''],
])('%s is %s', (exception, short) => {
  expect(shortException(exception)).toBe(short);
});
