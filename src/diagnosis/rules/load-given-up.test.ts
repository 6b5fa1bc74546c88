import { expect, test } from 'vitest';
import { readEvidence } from '../../evidence/read';
import { aNetworkError } from '../../failure/filter-fixture';
import { causesFor, exchangeFor, type RuleCase, verdict } from '../fixtures/rule-case';
import rule from './load-given-up';

const of = (more: Partial<RuleCase> = {}): RuleCase => ({ status: 0, error: 'net::ERR_ABORTED', ...more });
const AHEAD = ['likely net/ERR_ABORTED#prefetch'];
const LEFT = ['likely net/ERR_ABORTED#navigated-away'];

test.each<[string, RuleCase, readonly string[]]>([
  ['ahead of time', of({ requestHeaders: { 'Sec-Purpose': 'prefetch;prerender' } }), AHEAD],
  ['ahead of time, as it was called', of({ requestHeaders: { Purpose: 'prefetch' } }), AHEAD],
  ['another purpose', of({ requestHeaders: { Purpose: 'preview' } }), LEFT],
  ['a fetch', of(), LEFT],
  ['Firefox', of({ error: 'NS_BINDING_ABORTED' }), ['likely net/NS_BINDING_ABORTED#navigated-away']],
  ['another error', of({ error: 'net::ERR_FAILED', requestHeaders: { Purpose: 'prefetch' } }), []],
])('%s', (_, given, expected) => {
  expect(verdict(rule, given)).toEqual(expected);
});

test('knows a page that nobody has seen', () => {
  const exchange = { ...exchangeFor(of()), failure: aNetworkError('net::ERR_ABORTED', { prerender: true }) };
  expect(rule.causes(exchange, readEvidence(exchange))[0]?.cause).toBe('prefetch');
});

test('shows that it became a download', () => {
  const given = of({ type: 'main_frame', headers: { 'Content-Disposition': 'attachment' } });
  expect(causesFor(rule, given)[0]?.basis.map(({ value }) => value)).toEqual([
    'Content-Disposition: attachment',
    'main_frame',
  ]);
});
