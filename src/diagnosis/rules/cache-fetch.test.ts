import { expect, test } from 'vitest';
import { causesFor, IIS, type RuleCase, verdict } from '../fixtures/rule-case';
import rule from './cache-fetch';

const VARNISH = { Server: 'Varnish', 'X-Varnish': '2' };
const varnish = (words: string, more: Partial<RuleCase> = {}): RuleCase => ({
  status: 503,
  headers: VARNISH,
  body: `<html><head><title>503 ${words}</title></head><body><h1>Error 503 ${words}</h1><p>${words}</p><h3>Guru Meditation:</h3>
    <p>XID: 3</p><hr><p>Varnish cache server</p></body></html>`,
  ...more,
});
const fastly = (words: string, more: Partial<RuleCase> = {}): RuleCase => ({
  status: 503,
  headers: { 'X-Served-By': 'cache-fra-eddf8230046-FRA' },
  body: `<html><head><title>503 ${words}</title></head><body><h1>Error 503 ${words}</h1><p>${words}</p><h3>Guru Mediation:</h3>
    <p>Details: cache-fra-eddf8230046-FRA 1700000000 42</p><hr><p>Varnish cache server</p></body></html>`,
  ...more,
});

test.each<[string, RuleCase, readonly string[]]>([
  ['Varnish', varnish('Backend fetch failed'), ['likely vendor/varnish-503#fetch-failed']],
  ['words of a rule', varnish('Down for maintenance'), []],
  ['Fastly', fastly('first byte timeout'), ['likely vendor/fastly-503#origin-failed']],
  ['another reason', fastly('Backend is unhealthy'), ['likely vendor/fastly-503#origin-failed']],
  ['another status', { ...varnish('Backend fetch failed'), status: 404 }, []],
  ['IIS behind Varnish', { status: 503, headers: { ...IIS, Via: '1.1 varnish (Varnish/7.1)' } }, []],
])('%s', (_, given, expected) => {
  expect(verdict(rule, given)).toEqual(expected);
});

test.each<[string, RuleCase, number | undefined]>([
  ['Varnish', varnish('Backend fetch failed', { duration: 60_100 }), 60_000],
  ['Varnish', varnish('Backend fetch failed', { duration: 15_000 }), undefined],
  ['Fastly', fastly('first byte timeout', { duration: 15_100 }), 15_000],
])('%s compares the duration', (_, given, limit) => {
  expect(causesFor(rule, given)[0]?.basis[1]?.limit).toBe(limit);
});
