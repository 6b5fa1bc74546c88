import { expect, test } from 'vitest';
import { IIS, NGINX, type RuleCase, verdict } from '../fixtures/rule-case';
import rule from './tls-required';

const at = (url: string, page?: string): RuleCase => ({
  status: 403,
  headers: IIS,
  url,
  ...(page !== undefined && { page }),
});
const HTTP = 'http://app.example/';
const HTTPS = 'https://app.example/';

test.each<[string, RuleCase, readonly string[]]>([
  ['403.4 over HTTP', at(HTTP, '403.4'), ['confirmed iis/403.4#plain-http']],
  ['403.4 over HTTPS', at(HTTPS, '403.4'), ['likely iis/403.4#tls-ends-at-proxy']],
  ['403.5 over HTTPS', at(HTTPS, '403.5'), ['likely iis/403.5#weak-encryption']],
  ['403.5 over HTTP', at(HTTP, '403.5'), []],
  ['a bare 403 over HTTP', at(HTTP), ['possible iis/403.4#plain-http']],
  ['a bare 403 over HTTPS', at(HTTPS), []],
  ['403.4 to a URL that is not known', at('', '403.4'), []],
  ['403.5 to a URL that is not known', at('', '403.5'), []],
  ['another sub-status', at(HTTP, '403.14'), []],
  ['another server', { ...at(HTTP), headers: NGINX }, []],
])('%s', (_, given, expected) => {
  expect(verdict(rule, given)).toEqual(expected);
});
