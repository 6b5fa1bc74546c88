import { expect, test } from 'vitest';
import { causesFor, type RuleCase, verdict } from '../fixtures/rule-case';
import rule from './unsafe-port';

const of = (error: string, url = 'http://app.example:6000/'): RuleCase => ({ status: 0, error, url });

test.each<[string, RuleCase, readonly string[]]>([
  ['Chromium', of('net::ERR_UNSAFE_PORT'), ['confirmed net/ERR_UNSAFE_PORT#blocked-port']],
  [
    'Firefox',
    of('NS_ERROR_PORT_ACCESS_NOT_ALLOWED'),
    ['confirmed net/NS_ERROR_PORT_ACCESS_NOT_ALLOWED#blocked-port'],
  ],
  ['a server that does not run', of('net::ERR_CONNECTION_REFUSED'), []],
])('%s', (_, given, expected) => {
  expect(verdict(rule, given)).toEqual(expected);
});

test('names the port', () => {
  expect(causesFor(rule, of('net::ERR_UNSAFE_PORT'))[0]?.basis).toEqual([{ of: 'url-part', value: ':6000' }]);
});
