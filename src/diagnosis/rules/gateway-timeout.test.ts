import { expect, test } from 'vitest';
import { causesFor, IIS, KESTREL, NGINX, type RuleCase, verdict } from '../fixtures/rule-case';
import { iisError } from '../fixtures/server-error';
import rule from './gateway-timeout';

const SLOW = ['likely http/504#back-end-slow', 'possible http/504#timeout-too-short'];
const NGINX_SLOW = ['likely vendor/nginx-504#slow-upstream'];

test.each<[string, RuleCase, readonly string[]]>([
  ['nginx after 60 s', { status: 504, headers: NGINX, duration: 60_005 }, NGINX_SLOW],
  ['nginx after 30 s, which is not its time-out', { status: 504, headers: NGINX, duration: 30_000 }, []],
  ['nginx, 2 % more', { status: 504, headers: NGINX, duration: 61_200 }, NGINX_SLOW],
  ['nginx, 2 % less', { status: 504, headers: NGINX, duration: 58_800 }, NGINX_SLOW],
  ['nginx, more than 2 % more', { status: 504, headers: NGINX, duration: 61_201 }, []],
  ['nginx, more than 2 % less', { status: 504, headers: NGINX, duration: 58_799 }, []],
  [
    'the wait rather than the whole',
    { status: 504, headers: NGINX, duration: 75_000, wait: 60_000 },
    NGINX_SLOW,
  ],
  ['a wait that is not known', { status: 504, headers: NGINX, duration: 60_000, wait: -1 }, NGINX_SLOW],
  [
    'IIS after 120 s',
    { status: 502, headers: IIS, duration: 120_900 },
    ['likely http/502#timed-out-or-reset'],
  ],
  ['IIS after 60 s', { status: 502, headers: IIS, duration: 60_000 }, []],
  [
    "Amazon's balancer after 60 s",
    { status: 504, headers: { Server: 'awselb/2.0' }, duration: 60_100 },
    ['likely vendor/aws-alb-504#slow-target'],
  ],
  ["Amazon's balancer after 10 s", { status: 504, headers: { Server: 'awselb/2.0' }, duration: 10_000 }, []],
  [
    'Azure Application Gateway after 20 s',
    { status: 504, headers: { Server: 'Microsoft-Azure-Application-Gateway/v2' }, duration: 20_050 },
    ['likely vendor/azure-application-gateway-504#slow-back-end'],
  ],
  ['CloudFront after 30 s', { status: 504, headers: { Server: 'CloudFront' }, duration: 30_100 }, SLOW],
  ['an unknown server', { status: 502, duration: 60_000 }, ['possible http/502#timed-out-or-reset']],
  ['an unknown server, with 503', { status: 503, duration: 60_000 }, []],
  ['an application', { status: 502, headers: KESTREL, duration: 60_000 }, []],
  ['an unknown duration', { status: 504, headers: NGINX }, []],
  ['a sub-status', iisError('502.3', {}, { duration: 120_000 }), []],
  ['another status', { status: 505, headers: NGINX, duration: 60_000 }, []],
])('%s', (_, given, expected) => {
  expect(verdict(rule, given)).toEqual(expected);
});

test('says how long it took, and the limit', () => {
  const causes = causesFor(rule, { status: 504, headers: NGINX, duration: 60_400 });
  expect(causes[0]?.basis).toEqual([
    { of: 'duration', value: 60_400, limit: 60_000 },
    { of: 'answered-by', value: 'nginx' },
  ]);
});
