import { expect, test } from 'vitest';
import { causesFor, type RuleCase, verdict } from '../fixtures/rule-case';
import rule from './offline';

const of = (error: string): RuleCase => ({ status: 0, error });

test.each([
  ['net::ERR_INTERNET_DISCONNECTED', ['confirmed net/ERR_INTERNET_DISCONNECTED#offline']],
  ['NS_ERROR_OFFLINE', ['confirmed net/NS_ERROR_OFFLINE#offline']],
  ['net::ERR_NETWORK_CHANGED', ['confirmed net/ERR_NETWORK_CHANGED#interface-switched']],
  ['net::ERR_ADDRESS_UNREACHABLE', []],
  ['net::ERR_CONNECTION_RESET', []],
])('%s', (error, expected) => {
  expect(verdict(rule, of(error))).toEqual(expected);
});

test('is bound to the network rather than to a host', () => {
  expect(causesFor(rule, of('net::ERR_NETWORK_CHANGED'))[0]?.scope).toBe('network');
});
