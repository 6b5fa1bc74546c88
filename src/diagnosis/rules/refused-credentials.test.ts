import { expect, test } from 'vitest';
import { causesFor, IIS, KESTREL, type RuleCase, verdict } from '../fixtures/rule-case';
import rule from './refused-credentials';

const BASIC = { authorization: 'Basic dTpw' };
const BEARER = { Authorization: 'Bearer eyJ' };
const offer = (value: string, requestHeaders: Readonly<Record<string, string>> = {}): RuleCase => ({
  status: 401,
  headers: { 'WWW-Authenticate': value },
  requestHeaders,
});

test.each<[string, RuleCase, readonly string[]]>([
  [
    'a token that is refused with a reason',
    offer('Bearer realm="api", error="invalid_token"', BEARER),
    ['confirmed http/401#token-refused'],
  ],
  ['a token that is refused without', offer('Bearer', BEARER), ['likely http/401#token-refused']],
  ['a token that is missing', offer('Bearer realm="api"'), ['likely http/401#token-refused']],
  ['a token as one of two ways', offer('Bearer, Negotiate'), ['possible http/401#token-refused']],
  [
    'a token that nobody asked for',
    { status: 401, headers: KESTREL, requestHeaders: BEARER },
    ['likely http/401#token-refused'],
  ],
  ['a password', offer('Basic realm="a"', BASIC), ['likely http/401#credentials-refused']],
  [
    'Windows authentication',
    offer('NTLM', { authorization: 'NTLM TlRMTVNTUAAD' }),
    ['likely http/401#credentials-refused'],
  ],
  [
    'a handshake that goes on',
    offer('NTLM TlRMTVNTUAACAAAADAAMADgAAAA=', { authorization: 'NTLM TlRMTVNTUAAB' }),
    [],
  ],
  [
    'a handshake that went on',
    { ...offer('NTLM', { authorization: 'NTLM TlRMTVNTUAAB' }), followedBy: { status: 200, at: 1 } },
    [],
  ],
  ['an offer of a password', offer('Basic realm="a"'), ['likely http/401#not-signed-in']],
  [
    'the same, to headers that nobody saw',
    { status: 401, headers: { 'WWW-Authenticate': 'Basic realm="a"' } },
    [],
  ],
  ['no offer of IIS', { status: 401, headers: IIS }, ['likely http/401#no-method-offered']],
  ['a page alone', { status: 401, requestHeaders: BASIC }, []],
  ['no offer of another', { status: 401, headers: KESTREL }, ['possible http/401#no-method-offered']],
  ['401.1', { ...offer('Basic realm="a"', BASIC), page: '401.1' }, []],
  ['401.3', { ...offer('Basic realm="a"', BASIC), page: '401.3' }, []],
  ['another status', { ...offer('Basic realm="a"', BASIC), status: 403 }, []],
])('%s', (_, given, expected) => {
  expect(verdict(rule, given)).toEqual(expected);
});

test('never tells the credentials', () => {
  const causes = causesFor(rule, offer('Basic realm="a"', BASIC));
  expect(causes[0]?.basis).toContainEqual({ of: 'request-header', value: 'Authorization: basic …' });
  expect(JSON.stringify(causes)).not.toContain('dTpw');
});
