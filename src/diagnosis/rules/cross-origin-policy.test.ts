import { expect, test } from 'vitest';
import { causesFor, type RuleCase, verdict } from '../fixtures/rule-case';
import rule from './cross-origin-policy';

const of = (more: Partial<RuleCase> = {}): RuleCase => ({
  status: 0,
  error: 'net::ERR_BLOCKED_BY_RESPONSE',
  type: 'image',
  ...more,
});
const FOUND = ['likely net/ERR_BLOCKED_BY_RESPONSE#cross-origin-policy'];

test.each<[string, RuleCase, readonly string[]]>([
  ['an image', of(), FOUND],
  ['a fetch', of({ type: 'xmlhttprequest' }), FOUND],
  ['a frame', of({ type: 'sub_frame' }), []],
  ['a page', of({ type: 'main_frame' }), []],
  [
    'Firefox',
    of({ error: 'NS_ERROR_DOM_CORP_FAILED' }),
    ['confirmed net/NS_ERROR_DOM_CORP_FAILED#corp-missing'],
  ],
  [
    'Firefox, a frame',
    of({ error: 'NS_ERROR_DOM_COEP_FAILED', type: 'sub_frame' }),
    ['confirmed net/NS_ERROR_DOM_COEP_FAILED#frame-without-coep'],
  ],
  [
    'Firefox, a popup',
    of({ error: 'NS_ERROR_DOM_COOP_FAILED', type: 'main_frame' }),
    ['confirmed net/NS_ERROR_DOM_COOP_FAILED#popup-in-sandbox'],
  ],
  ['another error', of({ error: 'net::ERR_BLOCKED_BY_ORB' }), []],
])('%s', (_, given, expected) => {
  expect(verdict(rule, given)).toEqual(expected);
});

test.each<[string, Partial<RuleCase>, unknown]>([
  [
    'the policy',
    { headers: { 'Cross-Origin-Resource-Policy': 'same-site' } },
    { of: 'response-header', value: 'Cross-Origin-Resource-Policy: same-site' },
  ],
  ['its lack', { headers: { Server: 'x' } }, { of: 'missing-header', value: 'Cross-Origin-Resource-Policy' }],
  ['the type alone', {}, { of: 'type', value: 'image' }],
])('rests on %s', (_, more, expected) => {
  expect(causesFor(rule, of(more))[0]?.basis[0]).toEqual(expected);
});
