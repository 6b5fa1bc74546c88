import { expect, test } from 'vitest';
import { causesFor, type RuleCase, verdict } from '../fixtures/rule-case';
import rule from './certificate-name';

const of = (url: string, error = 'net::ERR_CERT_COMMON_NAME_INVALID'): RuleCase => ({
  status: 0,
  url,
  error,
});
const SHORT = ['likely net/ERR_CERT_COMMON_NAME_INVALID#address-or-short-name'];
const BINDING = ['possible net/ERR_CERT_COMMON_NAME_INVALID#wrong-binding'];

test.each<[string, RuleCase, readonly string[]]>([
  ['an address', of('https://20.1.2.3/'), SHORT],
  ['an address of IPv6', of('https://[2001:db8::1]/'), SHORT],
  ['a short name', of('https://intranet/'), SHORT],
  ['this machine', of('https://localhost:5001/'), SHORT],
  ['a full name', of('https://www.contoso.com/'), BINDING],
  ['a full internal name', of('https://app.corp/'), BINDING],
  [
    'Firefox',
    of('https://www.contoso.com/', 'SSL_ERROR_BAD_CERT_DOMAIN'),
    ['possible net/SSL_ERROR_BAD_CERT_DOMAIN#wrong-binding'],
  ],
  ['Firefox, an address', of('https://20.1.2.3/', 'SSL_ERROR_BAD_CERT_DOMAIN'), SHORT],
  ['another fault of the certificate', of('https://20.1.2.3/', 'net::ERR_CERT_DATE_INVALID'), []],
])('%s', (_, given, expected) => {
  expect(verdict(rule, given)).toEqual(expected);
});

test('is bound to host and port', () => {
  expect(causesFor(rule, of('https://intranet:8443/'))[0]?.scope).toBe('intranet:8443');
});
