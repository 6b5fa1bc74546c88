import { expect, test } from 'vitest';
import { causesFor, IIS, type RuleCase, verdict } from '../fixtures/rule-case';
import rule from './preflight-refused';

const ALLOWED = {
  'Access-Control-Allow-Origin': 'https://a.example',
  'Access-Control-Allow-Methods': 'PUT',
};
const preflight = (status: number, page?: string): RuleCase => ({
  status,
  method: 'OPTIONS',
  requestHeaders: { Origin: 'https://a.example', 'Access-Control-Request-Method': 'PUT' },
  ...(page !== undefined && { page }),
});

test.each<[string, RuleCase, readonly string[]]>([
  ['authentication', preflight(401), ['confirmed http/401#preflight-unauthenticated']],
  ['405', preflight(405), ['confirmed http/405#preflight-unanswered']],
  ['403', preflight(403), ['possible http/403#preflight-refused']],
  ['501', preflight(501), ['likely http/405#preflight-unanswered']],
  ['404.6', preflight(404, '404.6'), ['confirmed iis/404.6#preflight']],
  ['405.0', preflight(405, '405.0'), ['confirmed iis/405.0#preflight']],
  ['a bare 404', preflight(404), ['possible http/405#preflight-unanswered']],
  ['a server that fails', preflight(500), []],
  [
    'an answer without permission',
    { ...preflight(200), headers: IIS },
    ['likely http/403#preflight-refused'],
  ],
  ['an answer with all permissions', { ...preflight(200), headers: ALLOWED }, []],
  ['no answer', preflight(0), []],
  ['OPTIONS of another kind', { status: 401, method: 'OPTIONS', requestHeaders: { Origin: 'null' } }, []],
  ['another method', { ...preflight(401), method: 'GET' }, []],
  ['unknown request headers', { status: 401, method: 'OPTIONS' }, []],
])('%s', (_, given, expected) => {
  expect(verdict(rule, given)).toEqual(expected);
});

test('tells which header is missing, and its value', () => {
  const headers = { 'Access-Control-Allow-Origin': 'https://a.example' };
  const [cause] = causesFor(rule, { ...preflight(403), headers });
  expect(cause?.basis[0]).toEqual({ of: 'missing-header', value: 'Access-Control-Allow-Methods: PUT' });
  expect(cause?.values).toEqual({ header: 'Access-Control-Allow-Methods' });
});
