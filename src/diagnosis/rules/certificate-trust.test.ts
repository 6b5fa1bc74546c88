import { expect, test } from 'vitest';
import { type RuleCase, verdict } from '../fixtures/rule-case';
import rule from './certificate-trust';

const of = (url: string, error = 'net::ERR_CERT_AUTHORITY_INVALID'): RuleCase => ({ status: 0, url, error });
const OWN = ['likely net/ERR_CERT_SELF_SIGNED_LOCAL_NETWORK#not-trusted-here'];

test.each<[string, RuleCase, readonly string[]]>([
  ['this machine', of('https://localhost:5001/'), ['likely net/ERR_CERT_AUTHORITY_INVALID#untrusted-chain']],
  ['a private address', of('https://192.168.1.1/'), OWN],
  ['a short name', of('https://intranet/'), OWN],
  ['an internal name', of('https://nas.local/'), OWN],
  [
    'a public name',
    of('https://www.contoso.com/'),
    ['possible net/ERR_CERT_AUTHORITY_INVALID#untrusted-chain'],
  ],
  ['a public address', of('https://20.1.2.3/'), ['possible net/ERR_CERT_AUTHORITY_INVALID#untrusted-chain']],
  [
    'Firefox',
    of('https://www.contoso.com/', 'SEC_ERROR_UNKNOWN_ISSUER'),
    ['possible net/SEC_ERROR_UNKNOWN_ISSUER#untrusted-chain'],
  ],
  ['another fault', of('https://intranet/', 'net::ERR_CERT_DATE_INVALID'), []],
])('%s', (_, given, expected) => {
  expect(verdict(rule, given)).toEqual(expected);
});
