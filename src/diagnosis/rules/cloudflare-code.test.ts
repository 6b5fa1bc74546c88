import { expect, test } from 'vitest';
import { causesFor, IIS, type RuleCase, verdict } from '../fixtures/rule-case';
import rule from './cloudflare-code';

const CF = { Server: 'cloudflare', 'CF-Ray': '8a1b2c3d4e5f6789-TPE' };
const text = (code: string, status = 403): RuleCase => ({ status, headers: CF, body: `error code: ${code}` });

test.each<[string, RuleCase, readonly string[]]>([
  ['1020', text('1020'), ['confirmed vendor/cloudflare-1020#firewall-rule']],
  ['1009', text('1009'), ['confirmed vendor/cloudflare-1009#country-banned']],
  ['1015', text('1015', 429), ['confirmed vendor/cloudflare-1015#rate-limited']],
  ['1101', text('1101', 500), ['confirmed vendor/cloudflare-1101#worker-exception']],
  [
    '1016, which has reasons behind it',
    text('1016', 530),
    ['likely vendor/cloudflare-1016#no-origin-record'],
  ],
  ['1999, which nobody knows', text('1999'), []],
  ['a number that is the status', text('502', 502), []],
  ['without its number', { status: 403, headers: CF }, []],
  ['of another server', { status: 403, headers: IIS, body: '<p>error code: 1020</p>' }, []],
])('%s', (_, given, expected) => {
  expect(verdict(rule, given)).toEqual(expected);
});

test('rests on the number', () => {
  expect(causesFor(rule, text('1020'))[0]?.basis.at(-1)).toEqual({ of: 'error-code', value: '1020' });
});
