import { expect, test } from 'vitest';
import { causesFor, IIS, NGINX, type RuleCase, verdict } from '../fixtures/rule-case';
import rule from './hidden-segment';

const FOUND = ['possible iis/404.8#hidden-segment'];
const at = (path: string): RuleCase => ({ status: 404, headers: IIS, url: `https://app.example${path}` });

test.each<[string, RuleCase, readonly string[]]>([
  ['a folder of binaries', at('/downloads/bin/setup.exe'), FOUND],
  ['data, in other letters', at('/app_data/x.xml'), FOUND],
  ['the configuration file', at('/web.config'), FOUND],
  ['a part of a segment', at('/bins/cabin.js'), []],
  ['the query string', at('/a?folder=/bin/'), []],
  ['another server', { ...at('/bin/x'), headers: NGINX }, []],
  [
    'a stated sub-status for a segment of one’s own',
    { ...at('/private/x'), page: '404.8' },
    ['confirmed iis/404.8#hidden-segment'],
  ],
  [
    'a stated sub-status for what scanners ask for',
    { ...at('/.git/config'), page: '404.8' },
    ['confirmed iis/404.8#hidden-segment', 'possible iis/404.8#probe'],
  ],
  ['what scanners ask for, bare', at('/.git/config'), []],
  ['another stated sub-status', { ...at('/bin/x'), page: '404.0' }, []],
])('%s', (_, given, expected) => {
  expect(verdict(rule, given)).toEqual(expected);
});

test('tells the segment', () => {
  const [cause] = causesFor(rule, at('/downloads/Bin/setup.exe'));
  expect(cause).toMatchObject({ values: { fragment: 'Bin' }, scope: 'app.example bin' });
});
