import { expect, test } from 'vitest';
import { causesFor, type RuleCase, verdict } from '../fixtures/rule-case';
import rule from './framing-refused';

const of = (more: Partial<RuleCase> = {}): RuleCase => ({
  status: 0,
  error: 'net::ERR_BLOCKED_BY_RESPONSE',
  type: 'sub_frame',
  ...more,
});
const LIKELY = ['likely net/ERR_BLOCKED_BY_RESPONSE#frame-or-cross-origin'];
const CSP = { 'Content-Security-Policy': "default-src 'self'; frame-ancestors 'none'; img-src *" };

test.each<[string, RuleCase, readonly string[]]>([
  ['X-Frame-Options', of({ headers: { 'X-Frame-Options': 'DENY' } }), LIKELY],
  ['frame-ancestors', of({ headers: CSP }), LIKELY],
  ['an object', of({ type: 'object', headers: CSP }), LIKELY],
  [
    'a policy of something else',
    of({ headers: { 'Content-Security-Policy': "default-src 'self'" } }),
    ['possible net/ERR_BLOCKED_BY_RESPONSE#frame-or-cross-origin'],
  ],
  ['headers that are not known', of(), ['possible net/ERR_BLOCKED_BY_RESPONSE#frame-or-cross-origin']],
  ['a script', of({ type: 'script', headers: CSP }), []],
  [
    'Firefox',
    of({ error: 'NS_ERROR_XFO_VIOLATION' }),
    ['confirmed net/NS_ERROR_XFO_VIOLATION#frame-options'],
  ],
  [
    'Firefox, by policy',
    of({ error: 'NS_ERROR_CSP_FRAME_ANCESTOR_VIOLATION' }),
    ['confirmed net/NS_ERROR_CSP_FRAME_ANCESTOR_VIOLATION#frame-ancestors'],
  ],
  ['another error', of({ error: 'net::ERR_ABORTED', headers: CSP }), []],
])('%s', (_, given, expected) => {
  expect(verdict(rule, given)).toEqual(expected);
});

test('shows the directive and the page', () => {
  expect(causesFor(rule, of({ headers: CSP, initiator: 'https://page.example' }))[0]?.basis).toEqual([
    { of: 'response-header', value: "Content-Security-Policy: frame-ancestors 'none'" },
    { of: 'initiator', value: 'https://page.example' },
    { of: 'type', value: 'sub_frame' },
  ]);
});
