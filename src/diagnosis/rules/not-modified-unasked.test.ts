import { expect, test } from 'vitest';
import { type RuleCase, verdict } from '../fixtures/rule-case';
import rule from './not-modified-unasked';

const of = (requestHeaders: Readonly<Record<string, string>>, more: Partial<RuleCase> = {}): RuleCase => ({
  status: 304,
  requestHeaders,
  ...more,
});

test.each<[string, RuleCase, readonly string[]]>([
  ['no condition', of({ Accept: '*/*' }), ['likely http/304#unasked']],
  ['a tag', of({ 'if-none-match': '"a"' }), []],
  ['a date', of({ 'If-Modified-Since': 'Sun, 06 Nov 1994 08:49:37 GMT' }), []],
  ['headers that are not known', { status: 304 }, []],
  ['the cache', of({ Accept: '*/*' }, { fromCache: true }), []],
  ['another status', of({ Accept: '*/*' }, { status: 404 }), []],
])('%s', (_, given, expected) => {
  expect(verdict(rule, given)).toEqual(expected);
});
