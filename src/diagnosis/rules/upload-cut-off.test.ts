import { expect, test } from 'vitest';
import { causesFor, type RuleCase, verdict } from '../fixtures/rule-case';
import rule from './upload-cut-off';

const of = (requestBodySize: number, error = 'net::ERR_CONNECTION_RESET'): RuleCase => ({
  status: 0,
  error,
  requestBodySize,
});
const IIS = 'possible http/413#over-max-allowed-content-length';
const PROXY = 'possible http/413#proxy-limit';

test.each<[string, RuleCase, readonly string[]]>([
  ["above IIS's limit", of(30_000_001), [IIS, PROXY]],
  ["IIS's limit", of(30_000_000), [PROXY]],
  ["above nginx's limit", of(1_048_577, 'net::ERR_HTTP2_PROTOCOL_ERROR'), [PROXY]],
  ["nginx's limit", of(1_048_576), []],
  ['Firefox', of(40_000_000, 'NS_ERROR_NET_RESET'), [IIS, PROXY]],
  ['what it announced', { ...of(12), requestHeaders: { 'Content-Length': '40000000' } }, [IIS, PROXY]],
  ['an announcement that is none', { ...of(12), requestHeaders: { 'Content-Length': '9e9' } }, []],
  ['no body', { status: 0, error: 'net::ERR_CONNECTION_RESET' }, []],
  ['a refused connection', of(40_000_000, 'net::ERR_CONNECTION_REFUSED'), []],
])('%s', (_, given, expected) => {
  expect(verdict(rule, given)).toEqual(expected);
});

test('shows size and limit', () => {
  expect(causesFor(rule, of(45_000_000))[0]?.basis).toEqual([
    { of: 'body-size', value: 45_000_000, limit: 30_000_000 },
  ]);
});
