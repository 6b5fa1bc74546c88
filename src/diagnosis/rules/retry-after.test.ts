import { describe, expect, test } from 'vitest';
import { secondsToWait } from '../facts/retry-after';
import { causesFor, exchangeFor, IIS, KESTREL, NGINX, type RuleCase, verdict } from '../fixtures/rule-case';
import rule from './retry-after';

const RETRY = { 'Retry-After': '120' };

test.each<[string, RuleCase, readonly string[]]>([
  [
    'an application',
    { status: 429, headers: { ...KESTREL, ...RETRY } },
    ['likely http/429#application-limiter'],
  ],
  [
    'a proxy',
    { status: 429, headers: { ...NGINX, ...RETRY } },
    ['likely http/429#cdn-or-proxy-limiter', 'possible http/429#application-limiter'],
  ],
  [
    'a CDN that may only pass it on',
    { status: 429, headers: { Server: 'cloudflare', ...RETRY } },
    ['possible http/429#cdn-or-proxy-limiter', 'possible http/429#application-limiter'],
  ],
  ['nobody in particular', { status: 429, headers: RETRY }, ['possible http/429#application-limiter']],
  [
    'a site that is offline',
    { status: 503, headers: { ...IIS, ...RETRY } },
    ['likely http/503#taken-offline'],
  ],
  ['Varnish, which always sends it', { status: 503, headers: { Server: 'Varnish', 'Retry-After': '5' } }, []],
  ['no `Retry-After`', { status: 503, headers: IIS }, []],
  ['another status', { status: 500, headers: RETRY }, []],
])('%s', (_, given, expected) => {
  expect(verdict(rule, given)).toEqual(expected);
});

test('rests on the header as sent', () => {
  const [cause] = causesFor(rule, { status: 503, headers: { 'retry-after': '30' } });
  expect(cause?.basis).toEqual([{ of: 'response-header', value: 'retry-after: 30' }]);
});

describe('seconds', () => {
  const ARRIVED = Date.UTC(2026, 9, 21, 7, 28, 0);

  test.each<[string, Readonly<Record<string, string>>, number | undefined]>([
    ['a number', { 'retry-after': ' 30 ' }, 30],
    ['a date', { 'Retry-After': 'Wed, 21 Oct 2026 07:30:00 GMT' }, 120],
    [
      "a date, by the server's clock",
      { 'Retry-After': 'Wed, 21 Oct 2026 07:30:00 GMT', Date: 'Wed, 21 Oct 2026 07:29:00 GMT' },
      60,
    ],
    ['a date gone by', { 'Retry-After': 'Wed, 21 Oct 2026 07:00:00 GMT' }, 0],
    ['a date that is none', { 'Retry-After': 'Wed, 99 Oct 2026 07:00:00 GMT' }, undefined],
    ['words', { 'Retry-After': 'in 5 minutes' }, undefined],
    ['a number below zero', { 'Retry-After': '-5' }, undefined],
    ['nothing', { 'Retry-After': '' }, undefined],
  ])('of %s', (_, headers, expected) => {
    const given = { status: 503, headers, endedAt: ARRIVED };
    expect(secondsToWait(exchangeFor(given).failure)).toBe(expected);
    expect(verdict(rule, given)).toHaveLength(expected === undefined ? 0 : 1);
  });
});
