import { expect, test } from 'vitest';
import { HTTP_SYS, type RuleCase, verdict } from '../fixtures/rule-case';
import rule from './missing-length';

const sent = (requestHeaders: Readonly<Record<string, string>>): RuleCase => ({
  status: 411,
  method: 'POST',
  headers: HTTP_SYS,
  requestHeaders,
});

test.each<[string, RuleCase, readonly string[]]>([
  ['no length', sent({}), ['likely http/411#no-length']],
  ['chunks', sent({ 'Transfer-Encoding': 'gzip, chunked' }), ['likely http/411#proxy-refuses-chunked']],
  ['a length', sent({ 'Content-Length': '0' }), []],
  ['a request that is not known', { status: 411, method: 'POST' }, []],
  ['another status', { ...sent({}), status: 400 }, []],
])('%s', (_, given, expected) => {
  expect(verdict(rule, given)).toEqual(expected);
});
