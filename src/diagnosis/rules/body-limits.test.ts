import { expect, test } from 'vitest';
import { IIS, KESTREL, NGINX, type RuleCase, verdict } from '../fixtures/rule-case';
import rule from './body-limits';

test.each<[string, RuleCase, readonly string[]]>([
  [
    'IIS, over its limit',
    { status: 413, headers: IIS, requestBodySize: 30_000_001 },
    ['likely http/413#over-max-allowed-content-length'],
  ],
  ['IIS, at its limit', { status: 413, headers: IIS, requestBodySize: 30_000_000 }, []],
  [
    'Kestrel, over its limit',
    { status: 413, headers: KESTREL, requestBodySize: 30_000_001 },
    ['likely http/413#application-limit'],
  ],
  [
    'nginx, over its limit',
    { status: 413, headers: NGINX, requestBodySize: 1_048_577 },
    ['likely http/413#proxy-limit'],
  ],
  ['nginx, at its limit', { status: 413, headers: NGINX, requestBodySize: 1_048_576 }, []],
  ['a body of unknown size', { status: 413, headers: IIS }, []],
  ['an unknown server', { status: 413, requestBodySize: 45_000_000 }, []],
  [
    '413.1',
    { status: 413, page: '413.1', requestBodySize: 45_000_000 },
    ['confirmed iis/413.1#over-max-allowed-content-length'],
  ],
  [
    '413.0',
    { status: 413, page: '413.0', requestBodySize: 50_000 },
    ['confirmed iis/413.0#upload-read-ahead'],
  ],
  ['another status', { status: 404, headers: IIS, requestBodySize: 45_000_000 }, []],
])('%s', (_, given, expected) => {
  expect(verdict(rule, given)).toEqual(expected);
});
