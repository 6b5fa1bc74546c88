import { expect, test } from 'vitest';
import { causesFor, HTTP_SYS, IIS, NGINX, type RuleCase, verdict } from '../fixtures/rule-case';
import rule from './refused-url';

const at = (path: string, headers: Readonly<Record<string, string>> = HTTP_SYS): RuleCase => ({
  status: 400,
  headers,
  url: `https://app.example${path}`,
});
const FOUND = ['likely http/400#bad-url'];
const MAYBE = ['possible http/400#bad-url'];

test.each<[string, RuleCase, readonly string[]]>([
  ['a broken percent sequence', at('/100%zz'), FOUND],
  ['a percent sign at the end', at('/100%'), FOUND],
  ['a control character', at('/a%00b'), FOUND],
  ['a segment over the limit', at(`/a/${'s'.repeat(261)}/b`), FOUND],
  ['a segment at the limit', at(`/a/${'s'.repeat(260)}/b`), []],
  ['letters that take more bytes', at(`/${'報'.repeat(260)}`), []],
  ['IIS', at('/a%00b', IIS), MAYBE],
  ['nobody in particular', at('/a%00b', {}), MAYBE],
  ['another server', at('/a%00b', NGINX), []],
  ['nothing of the kind', at('/a%20b'), []],
  ['a stated sub-status', { ...at('/a%00b'), page: '400.1' }, []],
  ['another status', { ...at('/a%00b'), status: 404 }, []],
])('%s', (_, given, expected) => {
  expect(verdict(rule, given)).toEqual(expected);
});

test('measures the segment', () => {
  const [cause] = causesFor(rule, at(`/${'s'.repeat(300)}`));
  expect(cause?.basis[0]).toEqual({ of: 'url-length', value: 300, limit: 260 });
});
