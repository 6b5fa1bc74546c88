import { expect, test } from 'vitest';
import { exchangeOf } from '../../evidence/exchange-fixture';
import type { Exchange } from '../../failure/exchange';
import { codingsOf, isFramed, rawRequest, rawResponse, versionOf } from './raw-message';

const HEADERS = { 'Content-Type': 'text/html', 'Content-Encoding': 'gzip' };

function exchange(given: Partial<Exchange> = {}, statusLine = ''): Exchange {
  const base = exchangeOf({ status: 404, headers: HEADERS });
  return { ...base, ...given, failure: { ...base.failure, url: 'https://a.example/b?c=d#e', statusLine } };
}

test.each<[string | undefined, string, string | undefined, boolean]>([
  ['h2', '', 'HTTP/2', true],
  ['http/2.0', '', 'HTTP/2', true],
  ['HTTP/2', '', 'HTTP/2', true],
  ['h3', '', 'HTTP/3', true],
  ['http/1.1', '', 'HTTP/1.1', false],
  [undefined, 'HTTP/1.0 404 Not Found', 'HTTP/1.0', false],
  ['', '', undefined, false],
  ['data', '', undefined, false],
])('the version of %j and %j is %j', (protocol, statusLine, expected, framed) => {
  const version = versionOf(exchange(protocol === undefined ? {} : { protocol }, statusLine));
  expect(version).toBe(expected);
  expect(isFramed(version)).toBe(framed);
});

test('a request: its line, its headers, a blank line', () => {
  const requestHeaders = [
    { name: 'Host', value: 'a.example' },
    { name: 'Cookie', value: 'id=secret' },
  ];
  expect(rawRequest(exchange({ protocol: 'http/1.1', requestHeaders }))).toBe(
    'GET /b?c=d HTTP/1.1\nHost: a.example\nCookie: id=secret\n\n',
  );
});

test('a request of which nothing more is known', () => {
  expect(rawRequest(exchange())).toBe('GET /b?c=d\n\n');
});

test.each<[string, Exchange, string]>([
  ['as sent', exchange({}, 'HTTP/1.1 404 Not Found'), 'HTTP/1.1 404 Not Found'],
  ['of HTTP/2', exchange({ protocol: 'h2' }), 'HTTP/2 404'],
  ['of which only the status is known', exchange(), '404'],
])('a status line %s', (_, given, expected) => {
  expect(rawResponse(given, undefined).split('\n')[0]).toBe(expected);
});

test('a response: its line, its headers, a blank line and the body', () => {
  expect(rawResponse(exchange({}, 'HTTP/1.1 404 No'), { text: '<p>\n', length: 4 })).toBe(
    'HTTP/1.1 404 No\nContent-Type: text/html\nContent-Encoding: gzip\n\n<p>\n',
  );
});

test('of a long body the beginning and the end', () => {
  expect(rawResponse(exchange(), { text: 'a', tail: 'z', length: 9 })).toMatch(/\n\na\n…\nz$/);
});

test('the codings that were taken off', () => {
  expect(codingsOf(exchange())).toBe('gzip');
  expect(codingsOf(exchangeOf({ headers: { 'Transfer-Encoding': 'chunked', ...HEADERS } }))).toBe(
    'gzip, chunked',
  );
  expect(codingsOf(exchangeOf({}))).toBeUndefined();
});
