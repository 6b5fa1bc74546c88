import { expect, test } from 'vitest';
import { exchangeFor } from '../fixtures/rule-case';
import { type ByError, errorOf, forError } from './network-error';

const of = (error: string | undefined, status = 0) =>
  exchangeFor({ status, ...(error !== undefined && { error }) });

test.each([
  ['net::ERR_CERT_REVOKED', 'net/ERR_CERT_REVOKED'],
  ['NS_ERROR_UNKNOWN_HOST', 'net/NS_ERROR_UNKNOWN_HOST'],
  [
    'NS_ERROR_GENERATE_FAILURE(NS_ERROR_MODULE_SECURITY, SEC_ERROR_UNKNOWN_ISSUER)',
    'net/SEC_ERROR_UNKNOWN_ISSUER',
  ],
  ['net::ERR_OF_TOMORROW', 'net/ERR_OF_TOMORROW'],
  [undefined, undefined],
])('the entry of %s is %s', (error, expected) => {
  expect(errorOf(of(error))).toBe(expected);
});

test('a response has none', () => {
  expect(errorOf(of('net::ERR_ABORTED', 404))).toBeUndefined();
});

test('a table speaks of its own errors alone', () => {
  const table: ByError<number> = { 'net/ERR_CERT_REVOKED': 1 };
  expect(forError(table, of('net::ERR_CERT_REVOKED'))).toBe(1);
  expect(forError(table, of('net::ERR_CERT_INVALID'))).toBeUndefined();
});
