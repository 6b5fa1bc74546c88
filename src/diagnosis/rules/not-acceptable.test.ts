import { expect, test } from 'vitest';
import { IIS, KESTREL, NGINX, type RuleCase, verdict } from '../fixtures/rule-case';
import rule from './not-acceptable';

const asked = (Accept: string, headers = KESTREL as Readonly<Record<string, string>>): RuleCase => ({
  status: 406,
  headers,
  requestHeaders: { Accept },
});
const NARROW = ['possible http/406#accept-too-narrow', 'possible http/406#strict-formatter'];

test.each<[string, RuleCase, readonly string[]]>([
  ['one type', asked('application/xml'), NARROW],
  ['all of a kind', asked('text/*'), NARROW],
  [
    'anything, from a server with ModSecurity',
    asked('text/html, */*;q=0.8', NGINX),
    ['likely http/406#firewall-answered'],
  ],
  ['anything, from another', asked('*/*'), []],
  ['406.0', { ...asked('image/png', IIS), page: '406.0' }, ['possible iis/406.0#accept-invalid']],
  ['a request that is not known', { status: 406, headers: NGINX }, []],
  ['another status', { ...asked('application/xml'), status: 415 }, []],
])('%s', (_, given, expected) => {
  expect(verdict(rule, given)).toEqual(expected);
});
