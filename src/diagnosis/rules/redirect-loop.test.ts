import { expect, test } from 'vitest';
import type { Hop } from '../../failure/failure';
import { causesFor, type RuleCase, verdict } from '../fixtures/rule-case';
import rule from './redirect-loop';

function looping(urls: readonly string[], status = 302, error = 'net::ERR_TOO_MANY_REDIRECTS'): RuleCase {
  const hops = urls.slice(0, -1).map((url, at): Hop => ({ url, status, location: urls[at + 1] ?? '', at }));
  return { status: 0, error, url: urls.at(-1) ?? '', hops };
}

const A = 'https://app.example/a';
const HTTP = 'http://app.example/a';
const LOOP = 'possible net/ERR_TOO_MANY_REDIRECTS#loop';
const COOKIE = 'possible http/302#cookie-not-kept';
const TLS = 'possible net/ERR_TOO_MANY_REDIRECTS#tls-ends-in-front';
const RULES = 'likely net/ERR_TOO_MANY_REDIRECTS#rules-disagree';

test.each<[string, RuleCase, readonly string[]]>([
  ['the slash', looping([A, `${A}/`, A], 301), [RULES, LOOP]],
  ['www', looping([A, 'https://www.app.example/a', A], 301), [RULES, LOOP]],
  ['the case', looping([A, 'https://app.example/A', A], 301), [RULES, LOOP]],
  ['the scheme, both ways', looping([A, HTTP, A], 301), [RULES, TLS, LOOP]],
  [
    'HTTPS that wants HTTPS',
    looping([HTTP, A, A, A], 301),
    ['likely net/ERR_TOO_MANY_REDIRECTS#tls-ends-in-front', LOOP],
  ],
  ['HTTPS that wants HTTPS, for now', looping([HTTP, A, A, A]), [TLS, COOKIE, LOOP]],
  ['another page by HTTP before', looping(['http://app.example/b', A, A, A], 301), [TLS, COOKIE, LOOP]],
  ['itself, kept', looping([A, A, A], 307), [TLS, COOKIE, LOOP]],
  ['itself, for now', looping([A, A, A]), [COOKIE, TLS, LOOP]],
  ['itself, by HTTP', looping([HTTP, HTTP, HTTP], 301), [COOKIE, LOOP]],
  ['a sign-in', looping([A, 'https://app.example/login?ReturnUrl=%2Fa', A]), [COOKIE, LOOP]],
  ['any other', looping([A, 'https://app.example/b', A]), ['confirmed net/ERR_TOO_MANY_REDIRECTS#loop']],
  [
    'Firefox',
    looping([A, 'https://app.example/b', A], 302, 'NS_ERROR_REDIRECT_LOOP'),
    ['confirmed net/NS_ERROR_REDIRECT_LOOP#loop'],
  ],
  [
    'a URL that grows',
    looping([A, `${A}/a`, `${A}/a/a`, `${A}/a/a/a`, `${A}/a/a/a/a`]),
    ['likely http/414#growing-url'],
  ],
  ['URLs that differ', looping([A, `${A}/a`, `${A}/b`, `${A}/c`, `${A}/d`]), []],
  ['no redirects known', looping([A]), []],
  ['another error', looping([A, `${A}/`, A], 301, 'net::ERR_ABORTED'), []],
])('%s', (_, given, expected) => {
  expect(verdict(rule, given)).toEqual(expected);
});

test('draws the loop', () => {
  for (const { basis, scope } of causesFor(rule, looping([A, `${A}/`, A]))) {
    expect([basis[0]?.value, scope]).toEqual(['/a → /a/ → /a', 'app.example']);
  }
});
