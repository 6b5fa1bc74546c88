import { expect, test } from 'vitest';
import { causesFor, IIS, type RuleCase, verdict } from '../fixtures/rule-case';
import rule from './app-service-idle';

const IDLE = ['likely vendor/azure-app-service-504#idle-230'];
const APP = 'https://shop.azurewebsites.net/report';
const after = (duration: number, more: Partial<RuleCase> = {}): RuleCase => ({
  status: 502,
  url: APP,
  headers: IIS,
  duration,
  ...more,
});

test.each<[string, RuleCase, readonly string[]]>([
  ['230 s', after(230_200), IDLE],
  ['2 % less', after(225_400), IDLE],
  ['more than 2 % less', after(225_399), []],
  ['2 % more', after(234_600), IDLE],
  ['more than 2 % more', after(234_601), []],
  ['a 500', after(230_000, { status: 500 }), IDLE],
  ['a 503', after(230_000, { status: 503 }), []],
  ['another host', after(230_000, { url: 'https://shop.example/report' }), []],
  ['a host that only begins so', after(230_000, { url: 'https://shop.azurewebsites.net.example/' }), []],
  ['an unknown duration', { status: 502, url: APP, headers: IIS }, []],
])('%s', (_, given, expected) => {
  expect(verdict(rule, given)).toEqual(expected);
});

test('compares the duration with the limit', () => {
  const [cause] = causesFor(rule, after(230_200));
  expect(cause?.basis[0]).toEqual({ of: 'duration', value: 230_200, limit: 230_000 });
});
