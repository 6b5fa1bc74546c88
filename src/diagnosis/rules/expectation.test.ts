import { expect, test } from 'vitest';
import { type RuleCase, verdict } from '../fixtures/rule-case';
import rule from './expectation';

const sent = (Expect: string, status = 417): RuleCase => ({ status, requestHeaders: { Expect } });

test.each<[string, RuleCase, readonly string[]]>([
  ['to go on', sent('100-Continue'), ['likely http/417#expect-through-proxy']],
  ['something else', sent('200-ok'), ['likely http/417#unknown-expectation']],
  ['nothing', { status: 417, requestHeaders: {} }, []],
  ['another status', sent('100-continue', 400), []],
])('%s', (_, given, expected) => {
  expect(verdict(rule, given)).toEqual(expected);
});
