import { expect, test } from 'vitest';
import { causesFor, KESTREL, NGINX, type RuleCase, verdict } from '../fixtures/rule-case';
import rule from './rate-limit-headers';

const USED_UP = { 'X-RateLimit-Limit': '60', 'X-RateLimit-Remaining': '0', 'X-RateLimit-Reset': '30' };
const NGINX_PAGE =
  '<html><body><center><h1>429 Too Many Requests</h1></center>\n<hr><center>nginx/1.24.0</center></body></html>';

test.each<[string, RuleCase, readonly string[]]>([
  [
    'an application',
    { status: 429, headers: { ...KESTREL, ...USED_UP } },
    ['likely http/429#application-limiter'],
  ],
  ['nobody in particular', { status: 429, headers: USED_UP }, ['likely http/429#application-limiter']],
  [
    'a proxy that wrote the page',
    { status: 429, headers: { ...NGINX, ...USED_UP }, body: NGINX_PAGE },
    ['likely http/429#cdn-or-proxy-limiter'],
  ],
  [
    'something left',
    { status: 429, headers: { ...USED_UP, 'X-RateLimit-Remaining': '1' } },
    ['possible http/429#application-limiter'],
  ],
  [
    'nothing said of what is left',
    { status: 429, headers: { 'RateLimit-Limit': '60' } },
    ['possible http/429#application-limiter'],
  ],
  ['a 403 with nothing left', { status: 403, headers: USED_UP }, ['likely http/429#application-limiter']],
  ['a 403 with something left', { status: 403, headers: { ...USED_UP, 'X-RateLimit-Remaining': '1' } }, []],
  ['no such headers', { status: 429, headers: { ...KESTREL, 'Retry-After': '3' } }, []],
  ['another status', { status: 503, headers: USED_UP }, []],
])('%s', (_, given, expected) => {
  expect(verdict(rule, given)).toEqual(expected);
});

test.each<[string, Readonly<Record<string, string>>, string | undefined]>([
  ['the reset', USED_UP, '30'],
  ['`Retry-After` before the reset', { ...USED_UP, 'Retry-After': '7' }, '7'],
  ['neither', { 'X-RateLimit-Remaining': '0' }, undefined],
])('waits for %s', (_, headers, expected) => {
  expect(causesFor(rule, { status: 429, headers })[0]?.values.retryAfter).toBe(expected);
});

test('tells first what is left', () => {
  const [cause] = causesFor(rule, { status: 429, headers: USED_UP });
  expect(cause?.basis[0]).toEqual({ of: 'response-header', value: 'X-RateLimit-Remaining: 0' });
});
