import { expect, test } from 'vitest';
import { IIS, NGINX, type RuleCase, verdict } from '../fixtures/rule-case';
import rule from './denied-extension';

const at = (path: string): RuleCase => ({ status: 404, headers: IIS, url: `https://app.example${path}` });

test.each<[string, RuleCase, readonly string[]]>([
  ['a configuration file', at('/app.config'), ['possible iis/404.7#extension-denied']],
  ['source code in capitals', at('/Home.CS'), ['possible iis/404.7#extension-denied']],
  ['a database', at('/App/data.mdb'), ['possible iis/404.7#extension-denied']],
  ['an extension that is allowed', at('/app.css'), []],
  ['no extension', at('/config'), []],
  ['another server', { ...at('/app.config'), headers: NGINX }, []],
  ['a stated sub-status', { ...at('/app.config'), page: '404.7' }, ['confirmed iis/404.7#extension-denied']],
  [
    'a stated sub-status for another extension',
    { ...at('/app.css'), page: '404.7' },
    ['possible iis/404.7#extension-denied', 'possible iis/404.7#not-on-allow-list'],
  ],
  ['another stated sub-status', { ...at('/app.config'), page: '404.8' }, []],
])('%s', (_, given, expected) => {
  expect(verdict(rule, given)).toEqual(expected);
});
