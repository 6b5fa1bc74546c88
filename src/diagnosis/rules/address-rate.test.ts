import { expect, test } from 'vitest';
import { causesFor, IIS, type RuleCase, verdict } from '../fixtures/rule-case';
import rule from './address-rate';

const stated = (page: string): RuleCase => ({ status: Number.parseInt(page, 10), page });

test.each<[string, RuleCase, readonly string[]]>([
  [
    '403.501',
    stated('403.501'),
    ['confirmed iis/403.501#too-many-at-once', 'possible iis/403.501#shared-address'],
  ],
  [
    '403.502',
    stated('403.502'),
    ['confirmed iis/403.502#rate-too-high', 'possible iis/403.502#shared-address'],
  ],
  [
    '401.502',
    stated('401.502'),
    ['confirmed iis/401.502#rate-too-high', 'possible iis/401.502#shared-address'],
  ],
  ['404.501', stated('404.501'), ['confirmed iis/404.501#too-many-concurrent']],
  [
    '404.502',
    stated('404.502'),
    ['confirmed iis/404.502#too-many-requests', 'possible iis/404.502#shared-address'],
  ],
  ['403.503', stated('403.503'), []],
  ['a bare 403', { status: 403, headers: IIS }, []],
])('%s', (_, given, expected) => {
  expect(verdict(rule, given)).toEqual(expected);
});

test('tells the protocol where it makes many requests at once', () => {
  const first = (page: string, protocol: string) =>
    causesFor(rule, { ...stated(page), protocol })[0]?.basis[0]?.of;
  expect(first('403.501', 'h2')).toBe('protocol');
  expect(first('403.501', 'http/1.1')).toBe('sub-status');
  expect(first('403.502', 'h2')).toBe('sub-status');
});
