import { expect, test } from 'vitest';
import { type RuleCase, verdict } from '../fixtures/rule-case';
import rule from './cache-only';

const of = (more: Partial<RuleCase> = {}): RuleCase => ({ status: 0, error: 'net::ERR_CACHE_MISS', ...more });
const FOUND = ['likely net/ERR_CACHE_MISS#only-if-cached'];

test.each<[string, RuleCase, readonly string[]]>([
  ['a request that says so', of({ requestHeaders: { 'Cache-Control': 'max-age=0, only-if-cached' } }), FOUND],
  ['a form', of({ method: 'POST', type: 'main_frame' }), FOUND],
  ['a form in a frame', of({ method: 'POST', type: 'sub_frame' }), FOUND],
  [
    'Firefox',
    of({ method: 'POST', type: 'main_frame', error: 'NS_ERROR_DOCUMENT_NOT_CACHED' }),
    ['likely net/NS_ERROR_DOCUMENT_NOT_CACHED#only-from-cache'],
  ],
  ['a fetch', of({ method: 'POST' }), []],
  ['a page', of({ type: 'main_frame' }), []],
  ['another directive', of({ requestHeaders: { 'Cache-Control': 'no-cache' } }), []],
  ['another error', of({ method: 'POST', type: 'main_frame', error: 'net::ERR_ABORTED' }), []],
])('%s', (_, given, expected) => {
  expect(verdict(rule, given)).toEqual(expected);
});
