import { expect, test } from 'vitest';
import { causesFor, KESTREL, NGINX, type RuleCase, verdict } from '../fixtures/rule-case';
import rule from './nginx-400-page';

const page = (line: string): RuleCase => ({
  status: 400,
  headers: NGINX,
  body: `<html><head><title>400 ${line}</title></head><body><center><h1>400 Bad Request</h1></center>
<center>${line}</center>
<hr><center>nginx/1.24.0</center></body></html>`,
});
const TOO_LARGE = page('Request Header Or Cookie Too Large');

test.each<[string, RuleCase, readonly string[]]>([
  ['headers', TOO_LARGE, ['confirmed vendor/nginx-494#large-cookies']],
  [
    'a certificate that is not trusted',
    page('The SSL certificate error'),
    ['confirmed vendor/nginx-495#not-verified'],
  ],
  ['no certificate', page('No required SSL certificate was sent'), ['confirmed vendor/nginx-496#none-sent']],
  ['another line', page('Something'), []],
  [
    'the line in the page of another',
    { ...TOO_LARGE, headers: KESTREL, body: 'Request Header Or Cookie Too Large' },
    [],
  ],
  ['another status', { ...TOO_LARGE, status: 494 }, []],
])('%s', (_, given, expected) => {
  expect(verdict(rule, given)).toEqual(expected);
});

test('measures the headers', () => {
  const requestHeaders = { Cookie: 'x'.repeat(9000) };
  expect(causesFor(rule, { ...TOO_LARGE, requestHeaders })[0]?.basis[0]).toEqual({
    of: 'header-size',
    value: 9010,
    limit: 8192,
  });
});
