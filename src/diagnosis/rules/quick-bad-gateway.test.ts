import { expect, test } from 'vitest';
import { causesFor, IIS, KESTREL, NGINX, type RuleCase, verdict } from '../fixtures/rule-case';
import { iisError } from '../fixtures/server-error';
import rule from './quick-bad-gateway';

const AT_ONCE = ['possible http/502#back-end-down', 'possible http/502#scheme-or-certificate'];
const LATE = ['possible http/502#timed-out-or-reset'];

test.each<[string, RuleCase, readonly string[]]>([
  ['nginx, at once', { status: 502, headers: NGINX, duration: 12 }, AT_ONCE],
  ['IIS, at once', { status: 502, headers: IIS, duration: 0 }, AT_ONCE],
  ['nobody in particular', { status: 502, duration: 300 }, AT_ONCE],
  ['a second', { status: 502, headers: NGINX, duration: 1000 }, AT_ONCE],
  ['more than a second', { status: 502, headers: NGINX, duration: 1001 }, []],
  ['just under the end of a connection', { status: 502, headers: NGINX, duration: 21_999 }, []],
  ['after it', { status: 502, headers: NGINX, duration: 22_000 }, LATE],
  ['an unknown duration', { status: 502, headers: NGINX }, []],
  ['HAProxy, whose 502 is no refusal', { status: 502, headers: { Server: 'HAProxy' }, duration: 12 }, []],
  ['an application', { status: 502, headers: KESTREL, duration: 12 }, []],
  ['a sub-status', iisError('502.3', {}, { duration: 12 }), []],
  ['another status', { status: 504, headers: NGINX, duration: 12 }, []],
])('%s', (_, given, expected) => {
  expect(verdict(rule, given)).toEqual(expected);
});

test('tells the time', () => {
  const [cause] = causesFor(rule, { status: 502, headers: NGINX, duration: 12 });
  expect(cause?.basis[0]).toEqual({ of: 'duration', value: 12 });
});
