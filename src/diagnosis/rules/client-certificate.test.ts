import { expect, test } from 'vitest';
import { IIS, type RuleCase, verdict } from '../fixtures/rule-case';
import rule from './client-certificate';

const stated = (page: string, hresult = '0x00000000', more: Partial<RuleCase> = {}): RuleCase => ({
  status: 403,
  page,
  hresult,
  ...more,
});
const clock = (secondsAhead: number): RuleCase =>
  stated('403.17', '0x800b0101', {
    endedAt: Date.UTC(2026, 0, 1, 12, 0, secondsAhead),
    headers: { Date: 'Thu, 01 Jan 2026 12:00:00 GMT' },
  });

test.each<[string, RuleCase, readonly string[]]>([
  ['revoked', stated('403.13', '0x80092010'), ['confirmed iis/403.13#revoked']],
  [
    'a list that cannot be fetched',
    stated('403.13', '0x80092013'),
    ['likely iis/403.13#revocation-list-unreachable'],
  ],
  [
    'a root that is not trusted',
    stated('403.16', '0x800b0109'),
    ['possible iis/403.16#root-not-trusted', 'possible iis/403.16#root-store-polluted'],
  ],
  ['a chain that breaks off', stated('403.16', '0x800b010a'), ['likely iis/403.16#intermediate-missing']],
  ['another usage', stated('403.16', '0x800b0110'), ['confirmed iis/403.16#wrong-usage']],
  ['an HRESULT of another code', stated('403.16', '0x80092010'), []],
  [
    'a mapped account without rights',
    stated('403.12', '0x80070005'),
    ['confirmed iis/403.12#mapped-account-rights'],
  ],
  [
    'a mapped account that cannot log on',
    stated('403.12', '0x8007052e'),
    ['confirmed iis/403.12#mapped-account-logon'],
  ],
  ['out of date', clock(300), ['likely iis/403.17#outside-validity']],
  [
    'out of date by a clock that is wrong',
    clock(301),
    ['possible iis/403.17#server-clock-wrong', 'possible iis/403.17#outside-validity'],
  ],
  ['out of date, without `Date`', stated('403.17'), ['likely iis/403.17#outside-validity']],
  [
    'none over HTTP/2',
    stated('403.7', undefined, { protocol: 'h2' }),
    ['possible iis/403.7#tls13-renegotiation', 'possible iis/403.7#none-sent'],
  ],
  [
    'none over HTTP/1.1',
    stated('403.7', undefined, { protocol: 'http/1.1' }),
    ['possible iis/403.7#none-sent'],
  ],
  ['another sub-status', stated('403.14', '0x80092010'), []],
  ['a bare 403', { status: 403, headers: IIS, protocol: 'h2' }, []],
])('%s', (_, given, expected) => {
  expect(verdict(rule, given)).toEqual(expected);
});
