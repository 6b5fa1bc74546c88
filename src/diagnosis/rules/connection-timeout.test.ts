import { expect, test } from 'vitest';
import { causesFor, type RuleCase, verdict } from '../fixtures/rule-case';
import rule from './connection-timeout';

const of = (error: string, more: Partial<RuleCase> = {}): RuleCase => ({ status: 0, error, ...more });

test.each<[string, RuleCase, readonly string[]]>([
  [
    'no connection',
    of('net::ERR_CONNECTION_TIMED_OUT', { duration: 21_000 }),
    ['likely net/ERR_CONNECTION_TIMED_OUT#packets-dropped'],
  ],
  ['no answer', of('net::ERR_TIMED_OUT'), ['possible net/ERR_TIMED_OUT#server-hangs']],
  [
    "a private network's address",
    of('net::ERR_ADDRESS_UNREACHABLE', { url: 'https://10.1.2.3/' }),
    ['likely net/ERR_ADDRESS_UNREACHABLE#no-route'],
  ],
  ['another address', of('net::ERR_ADDRESS_UNREACHABLE', { url: 'https://20.1.2.3/' }), []],
  [
    'Firefox, connecting',
    of('NS_ERROR_NET_TIMEOUT', { duration: 90_200 }),
    ['likely net/NS_ERROR_NET_TIMEOUT#no-answer'],
  ],
  [
    'Firefox, waiting',
    of('NS_ERROR_NET_TIMEOUT', { duration: 300_100 }),
    ['likely net/NS_ERROR_NET_TIMEOUT#server-hangs'],
  ],
  ['Firefox, too soon', of('NS_ERROR_NET_TIMEOUT', { duration: 89_999 }), []],
  ['Firefox, between', of('NS_ERROR_NET_TIMEOUT', { duration: 94_501 }), []],
  ['Firefox, no time known', of('NS_ERROR_NET_TIMEOUT'), []],
  ['a reset', of('net::ERR_CONNECTION_RESET', { duration: 90_200 }), []],
  ['a response', { status: 504, duration: 90_200 }, []],
  ['no place', of('net::ERR_TIMED_OUT', { url: 'blob:https://a.example/1' }), []],
])('%s', (_, given, expected) => {
  expect(verdict(rule, given)).toEqual(expected);
});

test('says how long it took where that decides', () => {
  expect(causesFor(rule, of('NS_ERROR_NET_TIMEOUT', { duration: 90_200 }))[0]?.basis).toEqual([
    { of: 'url-part', value: 'app.example:443' },
    { of: 'duration', value: 90_200 },
  ]);
});
