import { expect, test } from 'vitest';
import { causesFor, IIS, type RuleCase, verdict } from '../fixtures/rule-case';
import rule from './denied-query-sequence';

const asked = (query: string, page = '404.18'): RuleCase => ({
  status: 404,
  page,
  url: `https://app.example/search?${query}`,
});

test.each<[string, RuleCase, readonly string[]]>([
  ['a comment of SQL', asked('q=a--b'), ['confirmed iis/404.18#denied-sequence']],
  ['nothing that is known', asked('q=banana'), ['confirmed iis/404.18#denied-sequence']],
  [
    'an attack',
    asked('q=1+UNION+SELECT+password'),
    ['confirmed iis/404.18#denied-sequence', 'possible iis/404.18#attack-refused'],
  ],
  [
    'a script for a rule',
    asked('q=%3Cscript%3E', '404.19'),
    ['confirmed iis/404.19#filtering-rule', 'possible iis/404.19#attack-refused'],
  ],
  ['a rule for something else', asked('q=a', '404.19'), ['confirmed iis/404.19#filtering-rule']],
  ['another sub-status', asked('q=a--b', '404.0'), []],
  ['a bare 404', { status: 404, headers: IIS, url: 'https://app.example/?q=a--b' }, []],
])('%s', (_, given, expected) => {
  expect(verdict(rule, given)).toEqual(expected);
});

test('names the sequence only where there is a single one', () => {
  expect(causesFor(rule, asked('q=a--b'))[0]?.values).toEqual({ fragment: '--' });
  expect(causesFor(rule, asked('q=a--b;c'))[0]?.values).toEqual({});
});
