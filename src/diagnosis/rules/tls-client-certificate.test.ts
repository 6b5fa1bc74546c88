import { expect, test } from 'vitest';
import { causesFor, type RuleCase, verdict } from '../fixtures/rule-case';
import rule from './tls-client-certificate';

const of = (error: string): RuleCase => ({ status: 0, error });

test.each<[string, string]>([
  ['net::ERR_SSL_CLIENT_AUTH_CERT_NEEDED', 'likely net/ERR_SSL_CLIENT_AUTH_CERT_NEEDED#none-chosen'],
  ['net::ERR_BAD_SSL_CLIENT_AUTH_CERT', 'likely net/ERR_BAD_SSL_CLIENT_AUTH_CERT#certificate-refused'],
  [
    'net::ERR_SSL_CLIENT_AUTH_SIGNATURE_FAILED',
    'likely net/ERR_SSL_CLIENT_AUTH_SIGNATURE_FAILED#key-not-usable',
  ],
  [
    'net::ERR_SSL_CLIENT_AUTH_CERT_NO_PRIVATE_KEY',
    'likely net/ERR_SSL_CLIENT_AUTH_CERT_NO_PRIVATE_KEY#key-missing',
  ],
  [
    'net::ERR_SSL_CLIENT_AUTH_PRIVATE_KEY_ACCESS_DENIED',
    'confirmed net/ERR_SSL_CLIENT_AUTH_PRIVATE_KEY_ACCESS_DENIED#key-access-denied',
  ],
  [
    'net::ERR_SSL_CLIENT_AUTH_CERT_BAD_FORMAT',
    'confirmed net/ERR_SSL_CLIENT_AUTH_CERT_BAD_FORMAT#bad-format',
  ],
  [
    'net::ERR_SSL_CLIENT_AUTH_NO_COMMON_ALGORITHMS',
    'confirmed net/ERR_SSL_CLIENT_AUTH_NO_COMMON_ALGORITHMS#no-common-algorithm',
  ],
  [
    'net::ERR_CLIENT_AUTH_CERT_TYPE_UNSUPPORTED',
    'confirmed net/ERR_CLIENT_AUTH_CERT_TYPE_UNSUPPORTED#type-unsupported',
  ],
  [
    'SSL_ERROR_RX_CERTIFICATE_REQUIRED_ALERT',
    'confirmed net/SSL_ERROR_RX_CERTIFICATE_REQUIRED_ALERT#none-sent',
  ],
  ['SSL_ERROR_UNKNOWN_CA_ALERT', 'confirmed net/SSL_ERROR_UNKNOWN_CA_ALERT#client-chain'],
  ['SSL_ERROR_REVOKED_CERT_ALERT', 'confirmed net/SSL_ERROR_REVOKED_CERT_ALERT#client-certificate-revoked'],
  ['SSL_ERROR_EXPIRED_CERT_ALERT', 'confirmed net/SSL_ERROR_EXPIRED_CERT_ALERT#client-certificate-expired'],
  ['SSL_ERROR_ACCESS_DENIED_ALERT', 'confirmed net/SSL_ERROR_ACCESS_DENIED_ALERT#access-denied'],
  [
    'net::ERR_SSL_RENEGOTIATION_REQUESTED',
    'likely net/ERR_SSL_RENEGOTIATION_REQUESTED#late-client-certificate',
  ],
  ['net::ERR_SSL_NO_RENEGOTIATION', 'likely net/ERR_SSL_NO_RENEGOTIATION#late-client-certificate'],
  [
    'SSL_ERROR_RENEGOTIATION_NOT_ALLOWED',
    'likely net/SSL_ERROR_RENEGOTIATION_NOT_ALLOWED#client-certificate-late',
  ],
])('%s', (error, expected) => {
  expect(verdict(rule, of(error))).toEqual([expected]);
});

test.each(['net::ERR_CERT_REVOKED', 'SSL_ERROR_HANDSHAKE_FAILURE_ALERT', 'net::ERR_SSL_PROTOCOL_ERROR'])(
  '%s says nothing of a client certificate',
  (error) => {
    expect(verdict(rule, of(error))).toEqual([]);
  },
);

test('names the place', () => {
  const [cause] = causesFor(rule, of('SSL_ERROR_UNKNOWN_CA_ALERT'));
  expect(cause?.basis).toContainEqual({ of: 'url-part', value: 'app.example:443' });
});
