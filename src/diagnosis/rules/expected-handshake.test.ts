import { expect, test } from 'vitest';
import { IIS, type RuleCase, verdict } from '../fixtures/rule-case';
import rule from './expected-handshake';

const offer = (value: string, requestHeaders?: Readonly<Record<string, string>>): RuleCase => ({
  status: 401,
  headers: { ...IIS, 'WWW-Authenticate': value },
  ...(requestHeaders && { requestHeaders }),
});
const PREFLIGHT = { Origin: 'https://a.example', 'Access-Control-Request-Method': 'GET' };

test.each<[string, RuleCase, readonly string[]]>([
  ['an offer to a request without credentials', offer('NTLM', {}), ['likely http/401#handshake']],
  ['an offer to a request that is not known', offer('Negotiate'), ['possible http/401#handshake']],
  ['an offer to a request with credentials', offer('NTLM', { authorization: 'NTLM TlRMTVNTUAAD' }), []],
  [
    "the server's message of NTLM",
    offer('NTLM TlRMTVNTUAACAAAADAAMADgAAAA=', { authorization: 'NTLM TlRMTVNTUAAB' }),
    ['confirmed http/401#handshake'],
  ],
  [
    "the server's token of Negotiate",
    offer('Negotiate oXcwdaADCgEBoloEWE5UTE0=', { authorization: 'Negotiate YII=' }),
    ['likely http/401#handshake'],
  ],
  [
    'an offer that a success followed',
    { ...offer('NTLM', { authorization: 'NTLM TlRMTVNTUAAB' }), followedBy: { status: 200, at: 1 } },
    ['confirmed http/401#handshake'],
  ],
  [
    '401.2 that a success followed',
    { ...offer('Negotiate'), page: '401.2', followedBy: { status: 304, at: 1 } },
    ['confirmed iis/401.2#handshake-leg'],
  ],
  [
    'another scheme that a success followed',
    { ...offer('Basic realm="a"'), followedBy: { status: 200, at: 1 } },
    [],
  ],
  ['another scheme', offer('Bearer', {}), []],
  ['no offer', { status: 401, headers: IIS, requestHeaders: {} }, []],
  ['401.2', { ...offer('Negotiate', {}), page: '401.2' }, ['likely iis/401.2#handshake-leg']],
  ['401.1', { ...offer('Negotiate', {}), page: '401.1' }, ['likely iis/401.1#handshake-leg']],
  ['401.3', { ...offer('Negotiate', {}), page: '401.3' }, []],
  ['a preflight', { ...offer('Negotiate', PREFLIGHT), method: 'OPTIONS' }, []],
  ['another status', { ...offer('Negotiate', {}), status: 403 }, []],
])('%s', (_, given, expected) => {
  expect(verdict(rule, given)).toEqual(expected);
});
