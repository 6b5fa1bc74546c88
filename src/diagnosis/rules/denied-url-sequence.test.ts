import { expect, test } from 'vitest';
import { causesFor, IIS, NGINX, type RuleCase, verdict } from '../fixtures/rule-case';
import rule from './denied-url-sequence';

const at = (path: string): RuleCase => ({ status: 404, headers: IIS, url: `https://app.example${path}` });
const stated = (path: string, page = '404.5'): RuleCase => ({ ...at(path), page });

test.each<[string, RuleCase, readonly string[]]>([
  ['two dots within a name', stated('/a..b.txt'), ['confirmed iis/404.5#denied-sequence']],
  ['a word that someone added', stated('/private'), ['confirmed iis/404.5#denied-sequence']],
  [
    'a way out of the folder',
    stated('/a/..%2F..%2Fetc/passwd'),
    ['confirmed iis/404.5#denied-sequence', 'possible iis/404.5#attack-refused'],
  ],
  ['two dots, bare', at('/a..b.txt'), ['possible iis/404.5#denied-sequence']],
  ['a colon, bare', at('/a:b'), []],
  ['nothing of the kind', at('/a.b'), []],
  ['another sub-status', stated('/a..b.txt', '404.0'), []],
  ['another server', { ...at('/a..b.txt'), headers: NGINX }, []],
])('%s', (_, given, expected) => {
  expect(verdict(rule, given)).toEqual(expected);
});

test('names the sequence only where there is a single one', () => {
  expect(causesFor(rule, stated('/a..b.txt'))[0]?.values).toEqual({ fragment: '..' });
  expect(causesFor(rule, stated('/a..b:c'))[0]?.values).toEqual({});
});
