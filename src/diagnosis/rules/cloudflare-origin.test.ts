import { expect, test } from 'vitest';
import { causesFor, NGINX, type RuleCase, verdict } from '../fixtures/rule-case';
import rule from './cloudflare-origin';

const CF = { Server: 'cloudflare', 'CF-Ray': '8a1b2c3d4e5f6789-TPE' };

test.each<[string, RuleCase, readonly string[]]>([
  ['521', { status: 521, headers: CF }, ['likely vendor/cloudflare-521#refused']],
  ['522', { status: 522, headers: CF }, ['likely vendor/cloudflare-522#dropped']],
  ['524', { status: 524, headers: CF }, ['likely vendor/cloudflare-524#slow-origin']],
  ['526', { status: 526, headers: CF }, ['likely vendor/cloudflare-526#untrusted']],
  [
    '520, which has two reasons',
    { status: 520, headers: CF },
    ['possible vendor/cloudflare-520#origin-crashed', 'possible vendor/cloudflare-520#bad-answer'],
  ],
  ['530 without its number', { status: 530, headers: CF }, ['possible vendor/cloudflare-530#origin-dns']],
  ['519', { status: 519, headers: CF }, []],
  ['527, a product that is gone', { status: 527, headers: CF }, []],
  ['another server', { status: 521, headers: NGINX }, []],
])('%s', (_, given, expected) => {
  expect(verdict(rule, given)).toEqual(expected);
});

test.each([
  [522, 19_100, 19_000],
  [522, 90_000, 90_000],
  [522, 30_000, undefined],
  [524, 120_300, 120_000],
  [524, 100_500, 100_000],
  [524, 60_000, undefined],
])('a %d after %d ms is compared with %s', (status, duration, limit) => {
  const [cause] = causesFor(rule, { status, headers: CF, duration });
  const expected =
    limit === undefined ? { of: 'status', value: status } : { of: 'duration', value: duration, limit };
  expect(cause?.basis[0]).toEqual(expected);
});
