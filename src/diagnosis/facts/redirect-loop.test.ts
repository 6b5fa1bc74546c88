import { expect, test } from 'vitest';
import type { Hop } from '../../failure/failure';
import { aFailure } from '../../failure/filter-fixture';
import { redirectLoopOf } from './redirect-loop';

/** Redirects from each URL to the next. */
function chain(...urls: readonly string[]): readonly Hop[] {
  return urls.slice(0, -1).map((url, at) => ({ url, status: 302, location: urls[at + 1] ?? '', at }));
}
const A = 'https://app.example/a';

test.each<[string, readonly string[], string, string]>([
  ['itself', [A, A], 'self', '/a → /a'],
  ['two paths', [A, 'https://app.example/b', A], 'other', '/a → /b → /a'],
  [
    'the scheme',
    ['http://app.example/', 'https://app.example/', 'http://app.example/'],
    'scheme',
    'http://app.example/ → https://app.example/ → http://app.example/',
  ],
  ['the slash', [A, `${A}/`, A], 'slash', '/a → /a/ → /a'],
  [
    'www',
    ['https://app.example/', 'https://www.app.example/', 'https://app.example/'],
    'www',
    'https://app.example/ → https://www.app.example/ → https://app.example/',
  ],
  ['the case', ['https://app.example/A', A, 'https://app.example/A'], 'case', '/A → /a → /A'],
  ['a sign-in', [A, 'https://app.example/login?ReturnUrl=%2Fa', A], 'sign-in', '/a → /login → /a'],
  [
    'a sign-in elsewhere',
    [A, 'https://id.example/authorize?redirect_uri=https%3A%2F%2Fapp.example%2Fa', A],
    'sign-in',
    'https://app.example/a → https://id.example/authorize → https://app.example/a',
  ],
  ['a parameter that is no address', [A, 'https://app.example/login?tab=a', A], 'other', '/a → /login → /a'],
  ['a fragment', [A, `${A}#b`], 'self', '/a → /a'],
  [
    'after a beginning outside',
    ['https://app.example/', A, 'https://app.example/b', A],
    'other',
    '/a → /b → /a',
  ],
])('%s', (_, urls, kind, text) => {
  expect(redirectLoopOf(aFailure({ hops: chain(...urls) }))).toMatchObject({ kind, text });
});

test('knows where the loop was entered from', () => {
  const hops = chain('http://app.example/a', A, A, A);
  expect(redirectLoopOf(aFailure({ hops }))).toMatchObject({
    entrance: { url: { href: 'http://app.example/a' }, status: 302 },
    text: 'http://app.example/a → https://app.example/a → https://app.example/a',
  });
  expect(redirectLoopOf(aFailure({ hops: chain(A, A, A) }))?.entrance).toBeUndefined();
});

test.each<[string, readonly Hop[]]>([
  ['no redirect', []],
  ['different URLs', chain(A, `${A}1`, `${A}2`)],
  ['no URL at all', [{ url: 'x', status: 302, location: 'x', at: 1 }]],
])('%s: no loop', (_, hops) => {
  expect(redirectLoopOf(aFailure({ hops }))).toBeUndefined();
});

test('draws a long loop in short', () => {
  const urls = Array.from({ length: 9 }, (_, i) => `https://app.example/${'x'.repeat(100)}${i}`);
  const text = redirectLoopOf(aFailure({ hops: chain(...urls, urls[0] ?? '') }))?.text ?? '';
  expect(text.length).toBeLessThan(600);
  expect(text).toContain('… → …');
});
