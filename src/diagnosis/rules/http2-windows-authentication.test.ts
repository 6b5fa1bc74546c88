import { expect, test } from 'vitest';
import { causesFor, type RuleCase, verdict } from '../fixtures/rule-case';
import rule from './http2-windows-authentication';

const of = (more: Partial<RuleCase>, error = 'net::ERR_HTTP2_PROTOCOL_ERROR'): RuleCase => ({
  status: 0,
  error,
  ...more,
});
const FOUND = ['likely net/ERR_HTTP2_PROTOCOL_ERROR#windows-authentication'];

test.each<[string, RuleCase, readonly string[]]>([
  ['in use', of({ requestHeaders: { Authorization: 'Negotiate YIIB' } }), FOUND],
  ['on offer', of({ headers: { 'WWW-Authenticate': 'Negotiate, NTLM' } }), FOUND],
  [
    'that is asked for by name',
    of({ requestHeaders: { authorization: 'NTLM TlRM' } }, 'net::ERR_HTTP_1_1_REQUIRED'),
    ['likely net/ERR_HTTP_1_1_REQUIRED#windows-authentication'],
  ],
  ['a bearer token', of({ requestHeaders: { Authorization: 'Bearer NTLM' } }), []],
  ['a scheme like it', of({ headers: { 'WWW-Authenticate': 'NTLMv3' } }), []],
  ['no headers', of({}), []],
  ['another error', of({ requestHeaders: { Authorization: 'NTLM TlRM' } }, 'net::ERR_CONNECTION_RESET'), []],
])('%s', (_, given, expected) => {
  expect(verdict(rule, given)).toEqual(expected);
});

test('shows the scheme without its token, and the body that cannot be sent again', () => {
  const given = of({ requestHeaders: { Authorization: 'Negotiate YIIB' }, requestBodySize: 12 });
  expect(causesFor(rule, given)[0]?.basis).toEqual([
    { of: 'request-header', value: 'Authorization: Negotiate' },
    { of: 'body-size', value: 12 },
  ]);
});
