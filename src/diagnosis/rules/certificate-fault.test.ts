import { expect, test } from 'vitest';
import { causesFor, type RuleCase, verdict } from '../fixtures/rule-case';
import rule from './certificate-fault';

const of = (error: string): RuleCase => ({ status: 0, error });

test.each<[string, string]>([
  ['net::ERR_CERT_DATE_INVALID', 'likely net/ERR_CERT_DATE_INVALID#expired'],
  ['SEC_ERROR_EXPIRED_CERTIFICATE', 'confirmed net/SEC_ERROR_EXPIRED_CERTIFICATE#expired'],
  [
    'SEC_ERROR_EXPIRED_ISSUER_CERTIFICATE',
    'likely net/SEC_ERROR_EXPIRED_ISSUER_CERTIFICATE#old-intermediate',
  ],
  [
    'MOZILLA_PKIX_ERROR_NOT_YET_VALID_CERTIFICATE',
    'likely net/MOZILLA_PKIX_ERROR_NOT_YET_VALID_CERTIFICATE#wrong-dates',
  ],
  [
    'MOZILLA_PKIX_ERROR_NOT_YET_VALID_ISSUER_CERTIFICATE',
    'likely net/MOZILLA_PKIX_ERROR_NOT_YET_VALID_ISSUER_CERTIFICATE#wrong-dates',
  ],
  ['net::ERR_CERT_REVOKED', 'confirmed net/ERR_CERT_REVOKED#revoked'],
  ['SEC_ERROR_REVOKED_CERTIFICATE', 'confirmed net/SEC_ERROR_REVOKED_CERTIFICATE#revoked'],
  [
    'net::ERR_CERT_UNABLE_TO_CHECK_REVOCATION',
    'likely net/ERR_CERT_UNABLE_TO_CHECK_REVOCATION#crl-unreachable',
  ],
  ['net::ERR_CERT_NO_REVOCATION_MECHANISM', 'confirmed net/ERR_CERT_NO_REVOCATION_MECHANISM#no-crl-address'],
  ['net::ERR_CERT_WEAK_SIGNATURE_ALGORITHM', 'likely net/ERR_CERT_WEAK_SIGNATURE_ALGORITHM#sha1'],
  [
    'SEC_ERROR_CERT_SIGNATURE_ALGORITHM_DISABLED',
    'likely net/SEC_ERROR_CERT_SIGNATURE_ALGORITHM_DISABLED#old-signature',
  ],
  ['net::ERR_CERT_WEAK_KEY', 'likely net/ERR_CERT_WEAK_KEY#short-key'],
  ['SSL_ERROR_WEAK_SERVER_CERT_KEY', 'confirmed net/SSL_ERROR_WEAK_SERVER_CERT_KEY#weak-key'],
  ['net::ERR_CERT_VALIDITY_TOO_LONG', 'confirmed net/ERR_CERT_VALIDITY_TOO_LONG#long-lifetime'],
  [
    'net::ERR_CERTIFICATE_TRANSPARENCY_REQUIRED',
    'confirmed net/ERR_CERTIFICATE_TRANSPARENCY_REQUIRED#no-scts',
  ],
  [
    'MOZILLA_PKIX_ERROR_INSUFFICIENT_CERTIFICATE_TRANSPARENCY',
    'confirmed net/MOZILLA_PKIX_ERROR_INSUFFICIENT_CERTIFICATE_TRANSPARENCY#no-sct',
  ],
  [
    'net::ERR_CERT_NAME_CONSTRAINT_VIOLATION',
    'confirmed net/ERR_CERT_NAME_CONSTRAINT_VIOLATION#name-not-permitted',
  ],
  ['net::ERR_CERT_NON_UNIQUE_NAME', 'confirmed net/ERR_CERT_NON_UNIQUE_NAME#name-not-permitted'],
  ['net::ERR_CERT_CONTAINS_ERRORS', 'confirmed net/ERR_CERT_CONTAINS_ERRORS#malformed'],
  ['net::ERR_SSL_SERVER_CERT_BAD_FORMAT', 'confirmed net/ERR_SSL_SERVER_CERT_BAD_FORMAT#malformed'],
  ['net::ERR_CERT_INVALID', 'likely net/ERR_CERT_INVALID#malformed'],
  [
    'net::ERR_CERT_KNOWN_INTERCEPTION_BLOCKED',
    'confirmed net/ERR_CERT_KNOWN_INTERCEPTION_BLOCKED#interception',
  ],
  ['MOZILLA_PKIX_ERROR_MITM_DETECTED', 'likely net/MOZILLA_PKIX_ERROR_MITM_DETECTED#interception'],
  [
    'net::ERR_SSL_PINNED_KEY_NOT_IN_CERT_CHAIN',
    'likely net/ERR_SSL_PINNED_KEY_NOT_IN_CERT_CHAIN#interception',
  ],
  ['MOZILLA_PKIX_ERROR_KEY_PINNING_FAILURE', 'likely net/MOZILLA_PKIX_ERROR_KEY_PINNING_FAILURE#pinned-key'],
  [
    'net::ERR_CERT_SELF_SIGNED_LOCAL_NETWORK',
    'confirmed net/ERR_CERT_SELF_SIGNED_LOCAL_NETWORK#not-trusted-here',
  ],
  ['MOZILLA_PKIX_ERROR_SELF_SIGNED_CERT', 'confirmed net/MOZILLA_PKIX_ERROR_SELF_SIGNED_CERT#self-signed'],
  [
    'MOZILLA_PKIX_ERROR_REQUIRED_TLS_FEATURE_MISSING',
    'confirmed net/MOZILLA_PKIX_ERROR_REQUIRED_TLS_FEATURE_MISSING#no-stapling',
  ],
  ['NS_ERROR_BAD_HSTS_CERT', 'confirmed net/NS_ERROR_BAD_HSTS_CERT#hsts'],
])('%s', (error, expected) => {
  expect(verdict(rule, of(error))).toEqual([expected]);
});

test.each([
  'net::ERR_CERT_COMMON_NAME_INVALID',
  'net::ERR_CERT_AUTHORITY_INVALID',
  'net::ERR_CONNECTION_RESET',
])('%s states no fault', (error) => {
  expect(verdict(rule, of(error))).toEqual([]);
});

test('names the place', () => {
  expect(causesFor(rule, of('net::ERR_CERT_REVOKED'))[0]?.scope).toBe('app.example:443');
});
