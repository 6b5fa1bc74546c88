import { expect, test } from 'vitest';
import { type RuleCase, verdict } from '../fixtures/rule-case';
import rule from './preflight-refused';

const preflight = (status: number, page?: string): RuleCase => ({
  status,
  method: 'OPTIONS',
  requestHeaders: { Origin: 'https://a.example', 'Access-Control-Request-Method': 'PUT' },
  ...(page !== undefined && { page }),
});

test.each<[string, RuleCase, readonly string[]]>([
  ['authentication', preflight(401), ['confirmed http/405#preflight-unanswered']],
  ['405', preflight(405), ['confirmed http/405#preflight-unanswered']],
  ['403', preflight(403), ['possible http/405#preflight-unanswered']],
  ['501', preflight(501), ['likely http/405#preflight-unanswered']],
  ['404.6', preflight(404, '404.6'), ['confirmed iis/404.6#preflight']],
  ['405.0', preflight(405, '405.0'), ['confirmed iis/405.0#preflight']],
  ['a bare 404', preflight(404), []],
  ['a server that fails', preflight(500), []],
  ['OPTIONS of another kind', { status: 401, method: 'OPTIONS', requestHeaders: { Origin: 'null' } }, []],
  ['another method', { ...preflight(401), method: 'GET' }, []],
  ['unknown request headers', { status: 401, method: 'OPTIONS' }, []],
])('%s', (_, given, expected) => {
  expect(verdict(rule, given)).toEqual(expected);
});
