import { expect, test } from 'vitest';
import { causesFor, type RuleCase, verdict } from '../fixtures/rule-case';
import rule from './opaque-response';

const of = (more: Partial<RuleCase> = {}): RuleCase => ({
  status: 0,
  error: 'net::ERR_BLOCKED_BY_ORB',
  type: 'script',
  ...more,
});

test.each<[string, RuleCase, readonly string[]]>([
  ['a script', of(), ['likely net/ERR_BLOCKED_BY_ORB#wrong-type']],
  ['another refusal', of({ error: 'net::ERR_BLOCKED_BY_RESPONSE' }), []],
])('%s', (_, given, expected) => {
  expect(verdict(rule, given)).toEqual(expected);
});

test('shows what came for which tag', () => {
  const headers = { 'Content-Type': 'text/html; charset=utf-8', 'X-Content-Type-Options': 'nosniff' };
  const [cause] = causesFor(rule, of({ headers }));
  expect(cause?.values).toEqual({ mimeType: 'text/html' });
  expect(cause?.basis.map(({ value }) => value)).toEqual([
    'Content-Type: text/html; charset=utf-8',
    'script',
    'X-Content-Type-Options: nosniff',
  ]);
});
