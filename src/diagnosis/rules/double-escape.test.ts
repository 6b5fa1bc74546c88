import { expect, test } from 'vitest';
import { IIS, NGINX, type RuleCase, verdict } from '../fixtures/rule-case';
import rule from './double-escape';

const FOUND = ['possible iis/404.11#double-escape'];
const at = (path: string): RuleCase => ({ status: 404, headers: IIS, url: `https://app.example${path}` });

test.each<[string, RuleCase, readonly string[]]>([
  ['a plus sign', at('/a+b.txt'), FOUND],
  ['an encoded plus sign', at('/a%2Bb.txt'), FOUND],
  ['a doubly encoded character', at('/a%252Fb'), FOUND],
  ['an encoded percent sign', at('/100%25'), []],
  ['a plus sign in the query string', at('/a?q=a+b'), []],
  ['a character encoded once', at('/a%20b'), []],
  ['another server', { ...at('/a+b'), headers: NGINX }, []],
  ['a stated sub-status', { status: 404, page: '404.11' }, ['confirmed iis/404.11#double-escape']],
  ['another stated sub-status', { ...at('/a+b'), page: '404.0' }, []],
  ['another status', { ...at('/a+b'), status: 400 }, []],
])('%s', (_, given, expected) => {
  expect(verdict(rule, given)).toEqual(expected);
});
