import { expect, test } from 'vitest';
import { causesFor, IIS, type RuleCase, verdict } from '../fixtures/rule-case';
import rule from './envoy-upstream';

const ENVOY = { Server: 'envoy' };
const RESET = 'upstream connect error or disconnect/reset before headers. reset reason:';
const said = (status: number, body: string, more: Partial<RuleCase> = {}): RuleCase => ({
  status,
  headers: ENVOY,
  body,
  ...more,
});

test.each<[string, RuleCase, readonly string[]]>([
  ['nothing healthy', said(503, 'no healthy upstream'), ['likely http/503#no-back-end']],
  ['no connection', said(503, `${RESET} connection failure`), ['likely http/503#no-back-end']],
  ['no connection in time', said(503, `${RESET} connection timeout`), ['likely http/503#no-back-end']],
  [
    'TLS',
    said(
      503,
      `${RESET} remote connection failure, transport failure reason: TLS error: CERTIFICATE_VERIFY_FAILED`,
    ),
    ['likely http/502#scheme-or-certificate'],
  ],
  ['a reset', said(503, `${RESET} connection termination`), ['likely http/502#timed-out-or-reset']],
  ['a time-out', said(504, 'upstream request timeout'), ['likely http/504#back-end-slow']],
  ['its own limit', said(503, `${RESET} overflow`), []],
  ['a filter', said(403, 'RBAC: access denied'), []],
  ['a page that mentions it', { status: 503, headers: IIS, body: '<p>no healthy upstream</p>' }, []],
])('%s', (_, given, expected) => {
  expect(verdict(rule, given)).toEqual(expected);
});

test.each([
  [15_100, 15_000],
  [16_000, undefined],
])('a time-out after %d ms is compared with %s', (duration, limit) => {
  const [cause] = causesFor(rule, said(504, 'upstream request timeout', { duration }));
  expect(cause?.basis[0]).toEqual({ of: 'page', value: 'upstream request timeout' });
  expect(cause?.basis[1]?.limit).toBe(limit);
});
