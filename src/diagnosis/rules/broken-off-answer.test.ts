import { expect, test } from 'vitest';
import { causesFor, type RuleCase, verdict } from '../fixtures/rule-case';
import rule from './broken-off-answer';

const of = (error: string, headers?: Readonly<Record<string, string>>): RuleCase => ({
  status: 0,
  error,
  ...(headers && { headers }),
});
const HTTP2 = 'net::ERR_HTTP2_PROTOCOL_ERROR';

test.each<[string, RuleCase, readonly string[]]>([
  [
    'a stream after its headers',
    of(HTTP2, { 'Content-Type': 'application/json' }),
    ['likely net/ERR_HTTP2_PROTOCOL_ERROR#stream-broke-off'],
  ],
  ['a stream without headers, which may be at fault', of(HTTP2), []],
  [
    'chunks',
    of('net::ERR_INCOMPLETE_CHUNKED_ENCODING'),
    ['likely net/ERR_INCOMPLETE_CHUNKED_ENCODING#failed-after-start'],
  ],
  [
    'a length',
    of('net::ERR_CONTENT_LENGTH_MISMATCH', { 'Content-Length': '900' }),
    ['likely net/ERR_CONTENT_LENGTH_MISMATCH#cut-off'],
  ],
  [
    'Firefox',
    of('NS_ERROR_NET_PARTIAL_TRANSFER', { 'Content-Length': '900' }),
    ['likely net/NS_ERROR_NET_PARTIAL_TRANSFER#failed-in-mid-answer'],
  ],
  ['a connection', of('net::ERR_CONNECTION_CLOSED', { 'Content-Length': '900' }), []],
])('%s', (_, given, expected) => {
  expect(verdict(rule, given)).toEqual(expected);
});

test.each<[string, Readonly<Record<string, string>>, string]>([
  ['the length', { Server: 'x', 'Content-Length': '900' }, 'Content-Length: 900'],
  ['the chunks', { Server: 'x', 'Transfer-Encoding': 'chunked' }, 'Transfer-Encoding: chunked'],
  ['or any header', { Server: 'x' }, 'Server: x'],
])('rests on %s', (_, headers, expected) => {
  const [cause] = causesFor(rule, of(HTTP2, headers));
  expect(cause?.basis).toEqual([
    { of: 'response-header', value: expected },
    { of: 'url-part', value: '/orders' },
  ]);
  expect(cause?.scope).toBe('app.example:443/orders');
});
