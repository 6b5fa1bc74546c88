import { expect, test } from 'vitest';
import { causesFor, IIS, KESTREL, NGINX, type RuleCase, verdict } from '../fixtures/rule-case';
import rule from './body-limits';

const NODE = { 'X-Powered-By': 'Express' };
const plain = 'http://app.example/upload';
const sent = (headers: Readonly<Record<string, string>>, requestBodySize: number): RuleCase => ({
  status: 413,
  headers,
  requestBodySize,
});
const stated = (page: string, requestBodySize: number): RuleCase => ({ status: 413, page, requestBodySize });

test.each<[string, RuleCase, readonly string[]]>([
  ['IIS, over its limit', sent(IIS, 30_000_001), ['likely http/413#over-max-allowed-content-length']],
  ['IIS, at its limit', sent(IIS, 30_000_000), ['possible http/413#client-certificate-buffer']],
  ['IIS, over what it reads ahead', sent(IIS, 49_153), ['possible http/413#client-certificate-buffer']],
  ['IIS, at what it reads ahead', sent(IIS, 49_152), []],
  ['IIS without TLS', { ...sent(IIS, 49_153), url: plain }, []],
  ['Kestrel, over its limit', sent(KESTREL, 30_000_001), ['likely http/413#application-limit']],
  ['Kestrel, at its limit', sent(KESTREL, 30_000_000), []],
  ['nginx, over its limit', sent(NGINX, 1_048_577), ['likely vendor/nginx-413#client-max-body-size']],
  ['nginx, at its limit', sent(NGINX, 1_048_576), []],
  ['Express, over its limit', sent(NODE, 102_401), ['likely http/413#application-limit']],
  ['Express, at its limit', sent(NODE, 102_400), []],
  ['a body of unknown size', { status: 413, headers: IIS }, []],
  [
    'a length that is no number',
    { status: 413, headers: IIS, requestHeaders: { 'Content-Length': '45MB' } },
    [],
  ],
  ['an unknown server', { status: 413, requestBodySize: 45_000_000 }, []],
  ['413.1', stated('413.1', 45_000_000), ['confirmed iis/413.1#over-max-allowed-content-length']],
  ['413.0 over what IIS reads ahead', stated('413.0', 49_153), ['likely iis/413.0#upload-read-ahead']],
  ['413.0 within it', stated('413.0', 49_152), ['likely iis/413.0#application-limit']],
  [
    '413.0 without TLS',
    { ...stated('413.0', 45_000_000), url: plain },
    ['likely iis/413.0#application-limit'],
  ],
  [
    '413.0 over both limits',
    stated('413.0', 30_000_001),
    ['possible iis/413.0#upload-read-ahead', 'possible iis/413.0#application-limit'],
  ],
  [
    '413.0 of unknown size',
    { status: 413, page: '413.0' },
    ['possible iis/413.0#upload-read-ahead', 'possible iis/413.0#application-limit'],
  ],
  ['another status', { status: 404, headers: IIS, requestBodySize: 45_000_000 }, []],
])('%s', (_, given, expected) => {
  expect(verdict(rule, given)).toEqual(expected);
});

test('tells the size and the limit', () => {
  const requestHeaders = { 'Content-Length': '45000000' };
  const [cause] = causesFor(rule, { status: 413, headers: IIS, requestHeaders });
  expect(cause?.basis[0]).toEqual({ of: 'body-size', value: 45_000_000, limit: 30_000_000 });
});
