import { expect, test } from 'vitest';
import { type RuleCase, verdict } from '../fixtures/rule-case';
import rule from './tls-limits';

const MISMATCH = 'net::ERR_SSL_VERSION_OR_CIPHER_MISMATCH';
const of = (error: string, url = 'https://www.contoso.com/'): RuleCase => ({ status: 0, error, url });
const NO_NAME = ['possible net/ERR_SSL_VERSION_OR_CIPHER_MISMATCH#no-certificate-for-name'];

test.each<[string, RuleCase, readonly string[]]>([
  ['a deep name', of(MISMATCH, 'https://a.b.contoso.com/'), NO_NAME],
  ['a name that a wildcard covers', of(MISMATCH), []],
  ['an address', of(MISMATCH, 'https://20.1.2.3/'), []],
  ['a deep internal name', of(MISMATCH, 'https://a.b.c.corp/'), []],
  [
    'an old version',
    of('net::ERR_SSL_OBSOLETE_VERSION'),
    ['likely net/ERR_SSL_OBSOLETE_VERSION#tls-1-2-off'],
  ],
  [
    'Firefox, an old version',
    of('SSL_ERROR_UNSUPPORTED_VERSION'),
    ['likely net/SSL_ERROR_UNSUPPORTED_VERSION#old-tls'],
  ],
  [
    'an old cipher',
    of('net::ERR_SSL_OBSOLETE_CIPHER'),
    ['likely net/ERR_SSL_OBSOLETE_CIPHER#only-old-ciphers'],
  ],
  [
    'Firefox, no cipher',
    of('SSL_ERROR_NO_CYPHER_OVERLAP'),
    ['likely net/SSL_ERROR_NO_CYPHER_OVERLAP#no-ecdhe'],
  ],
  [
    'no such name',
    of('net::ERR_SSL_UNRECOGNIZED_NAME_ALERT'),
    ['confirmed net/ERR_SSL_UNRECOGNIZED_NAME_ALERT#name-not-bound'],
  ],
  [
    'Firefox, no such name',
    of('SSL_ERROR_UNRECOGNIZED_NAME_ALERT'),
    ['confirmed net/SSL_ERROR_UNRECOGNIZED_NAME_ALERT#name-not-bound'],
  ],
  [
    'the key usage',
    of('net::ERR_SSL_KEY_USAGE_INCOMPATIBLE'),
    ['likely net/ERR_SSL_KEY_USAGE_INCOMPATIBLE#key-usage'],
  ],
  [
    'too weak for HTTP/2',
    of('net::ERR_HTTP2_INADEQUATE_TRANSPORT_SECURITY'),
    ['likely net/ERR_HTTP2_INADEQUATE_TRANSPORT_SECURITY#cipher-order'],
  ],
  [
    'Firefox, too weak for HTTP/2',
    of('NS_ERROR_NET_INADEQUATE_SECURITY'),
    ['likely net/NS_ERROR_NET_INADEQUATE_SECURITY#cipher-order'],
  ],
  ['no sense', of('net::ERR_SSL_PROTOCOL_ERROR', 'https://a.b.contoso.com/'), []],
])('%s', (_, given, expected) => {
  expect(verdict(rule, given)).toEqual(expected);
});
