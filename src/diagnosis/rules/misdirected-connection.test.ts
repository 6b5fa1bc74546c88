import { expect, test } from 'vitest';
import { type RuleCase, verdict } from '../fixtures/rule-case';
import rule from './misdirected-connection';

test.each<[string, RuleCase, readonly string[]]>([
  ['HTTP/2', { status: 421, protocol: 'h2' }, ['likely http/421#connection-reused']],
  ['HTTP/3', { status: 421, protocol: 'h3' }, ['likely http/421#connection-reused']],
  ['HTTP/1.1', { status: 421, protocol: 'http/1.1' }, []],
  ['an unknown protocol', { status: 421 }, []],
  ['another status', { status: 400, protocol: 'h2' }, []],
])('%s', (_, given, expected) => {
  expect(verdict(rule, given)).toEqual(expected);
});
