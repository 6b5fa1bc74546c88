import { expect, test } from 'vitest';
import { IIS, NGINX, type RuleCase, verdict } from '../fixtures/rule-case';
import rule from './missing-mime-map';

const FOUND = ['possible iis/404.3#no-mime-map'];
const LESS = ['possible http/404#wrong-path', 'possible iis/404.3#no-mime-map'];
const on = (version: string) => ({ Server: `Microsoft-IIS/${version}` });
const at = (path: string, headers: Readonly<Record<string, string>> = IIS): RuleCase => ({
  status: 404,
  headers,
  url: `https://app.example${path}`,
});

test.each<[string, RuleCase, readonly string[]]>([
  ['an image that no version has', at('/a.avif'), FOUND],
  ['capitals', at('/A.WEBP'), FOUND],
  ['`.json` on IIS 7.5', at('/data.json', on('7.5')), FOUND],
  ['`.json` on IIS 8', at('/data.json', on('8.0')), LESS],
  ['`.woff2` on IIS 8.5', at('/font.woff2', on('8.5')), FOUND],
  ['`.woff2` on IIS 10', at('/font.woff2'), LESS],
  ['`.json` on an unknown version', at('/data.json', { Server: 'Microsoft-IIS' }), FOUND],
  ['an extension that every version has', at('/a.css'), []],
  ['a page', at('/default.aspx'), []],
  ['no extension', at('/orders'), []],
  ['another server', at('/a.avif', NGINX), []],
  ['a stated sub-status', { ...at('/a.xyz'), page: '404.3' }, ['confirmed iis/404.3#no-mime-map']],
  [
    'a stated sub-status for a script',
    { ...at('/a.svc'), page: '404.3' },
    ['confirmed iis/404.3#handler-missing'],
  ],
  [
    'a stated sub-status for a file without extension',
    { ...at('/.well-known/acme-challenge/token'), page: '404.3' },
    ['confirmed iis/404.3#extensionless'],
  ],
  ['a stated sub-status for a folder', { ...at('/docs/'), page: '404.3' }, []],
  ['a stated sub-status for a URL that is not known', { ...at('/'), url: '', page: '404.3' }, []],
  ['another stated sub-status', { ...at('/a.avif'), page: '404.0' }, []],
])('%s', (_, given, expected) => {
  expect(verdict(rule, given)).toEqual(expected);
});
