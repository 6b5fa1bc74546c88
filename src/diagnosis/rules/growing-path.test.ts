import { expect, test } from 'vitest';
import { causesFor, IIS, type RuleCase, verdict } from '../fixtures/rule-case';
import rule from './growing-path';

const at = (path: string, page = '404.14'): RuleCase => ({
  status: 404,
  page,
  url: `https://app.example${path}`,
});
const FOUND = ['likely iis/404.14#growing-link'];

test.each<[string, RuleCase, readonly string[]]>([
  ['one segment, three times', at('/a/a/a/x'), FOUND],
  ['two segments, three times', at('/a/b/a/b/a/b'), FOUND],
  ['two segments, twice', at('/a/b/a/b/x'), []],
  ['one segment, twice', at('/a/a/x'), []],
  ['the same segment, but not in a row', at('/a/b/a/c/a/d'), []],
  ['404.20', at('/a/a/a', '404.20'), ['likely iis/404.20#growing-link']],
  ['414', { status: 414, url: 'https://app.example/a/a/a' }, ['likely http/414#growing-url']],
  ['another sub-status', at('/a/a/a', '404.0'), []],
  ['a bare 404', { status: 404, headers: IIS, url: 'https://app.example/a/a/a' }, []],
])('%s', (_, given, expected) => {
  expect(verdict(rule, given)).toEqual(expected);
});

test('tells the part', () => {
  expect(causesFor(rule, at('/x/a/b/a/b/a/b'))[0]?.values).toEqual({ fragment: '/a/b/' });
});
