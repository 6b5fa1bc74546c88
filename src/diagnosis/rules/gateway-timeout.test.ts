import { expect, test } from 'vitest';
import { causesFor, IIS, KESTREL, NGINX, type RuleCase, verdict } from '../fixtures/rule-case';
import rule from './gateway-timeout';

const SLOW = ['likely http/504#back-end-slow', 'possible http/504#timeout-too-short'];

test.each<[string, RuleCase, readonly string[]]>([
  ['nginx after 60 s', { status: 504, headers: NGINX, duration: 60_005 }, SLOW],
  [
    'IIS after 120 s',
    { status: 502, headers: IIS, duration: 120_900 },
    ['likely http/502#timed-out-or-reset'],
  ],
  ['2 % more', { status: 504, headers: NGINX, duration: 30_600 }, SLOW],
  ['2 % less', { status: 504, headers: NGINX, duration: 29_400 }, SLOW],
  ['more than 2 % more', { status: 504, headers: NGINX, duration: 30_601 }, []],
  ['more than 2 % less', { status: 504, headers: NGINX, duration: 29_399 }, []],
  ['the wait rather than the whole', { status: 504, headers: NGINX, duration: 75_000, wait: 60_000 }, SLOW],
  ['a wait that is not known', { status: 504, headers: NGINX, duration: 60_000, wait: -1 }, SLOW],
  ['an unknown server', { status: 502, duration: 60_000 }, ['possible http/502#timed-out-or-reset']],
  [
    'an application',
    { status: 502, headers: KESTREL, duration: 60_000 },
    ['possible http/502#timed-out-or-reset'],
  ],
  ['an unknown duration', { status: 504, headers: NGINX }, []],
  ['a sub-status', { status: 502, page: '502.3', duration: 60_000 }, []],
  ['another status', { status: 503, headers: NGINX, duration: 60_000 }, []],
])('%s', (_, given, expected) => {
  expect(verdict(rule, given)).toEqual(expected);
});

test('says how long it took', () => {
  const causes = causesFor(rule, { status: 504, headers: NGINX, duration: 60_400 });
  expect(causes.map(({ values }) => values)).toEqual([{ duration: '60 s' }, { duration: '60 s' }]);
});
