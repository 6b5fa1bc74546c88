import { expect, test } from 'vitest';
import { causesFor, type RuleCase, verdict } from '../fixtures/rule-case';
import rule from './local-network-access';

const of = (error: string, initiator?: string): RuleCase => ({
  status: 0,
  error,
  url: 'http://192.168.1.1/status',
  ...(initiator !== undefined && { initiator }),
});
const CHECKS = 'net::ERR_BLOCKED_BY_LOCAL_NETWORK_ACCESS_CHECKS';

test.each<[string, readonly string[]]>([
  [CHECKS, ['confirmed net/ERR_BLOCKED_BY_LOCAL_NETWORK_ACCESS_CHECKS#no-permission']],
  [
    'net::ERR_BLOCKED_BY_PRIVATE_NETWORK_ACCESS_CHECKS',
    ['confirmed net/ERR_BLOCKED_BY_PRIVATE_NETWORK_ACCESS_CHECKS#no-permission'],
  ],
  [
    'NS_ERROR_LOCAL_NETWORK_ACCESS_DENIED',
    ['likely net/NS_ERROR_LOCAL_NETWORK_ACCESS_DENIED#permission-denied'],
  ],
  [
    'net::ERR_INCONSISTENT_IP_ADDRESS_SPACE',
    ['likely net/ERR_INCONSISTENT_IP_ADDRESS_SPACE#address-space-changed'],
  ],
  [
    'net::ERR_CACHED_IP_ADDRESS_SPACE_BLOCKED_BY_LOCAL_NETWORK_ACCESS_POLICY',
    ['likely net/ERR_CACHED_IP_ADDRESS_SPACE_BLOCKED_BY_LOCAL_NETWORK_ACCESS_POLICY#address-space-changed'],
  ],
  [
    'net::ERR_LOCAL_NETWORK_PERMISSION_MISSING',
    ['confirmed net/ERR_LOCAL_NETWORK_PERMISSION_MISSING#system-permission'],
  ],
  [
    'NS_ERROR_OS_LOCAL_NETWORK_ACCESS_DENIED',
    ['confirmed net/NS_ERROR_OS_LOCAL_NETWORK_ACCESS_DENIED#system-permission'],
  ],
  ['net::ERR_ADDRESS_UNREACHABLE', []],
])('%s', (error, expected) => {
  expect(verdict(rule, of(error))).toEqual(expected);
});

test('is bound to the page where it is known', () => {
  expect(causesFor(rule, of(CHECKS, 'https://app.contoso.com'))[0]?.scope).toBe('https://app.contoso.com');
  expect(causesFor(rule, of(CHECKS))[0]?.scope).toBe('192.168.1.1:80');
});
