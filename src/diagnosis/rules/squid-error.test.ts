import { expect, test } from 'vitest';
import { causesFor, IIS, type RuleCase, verdict } from '../fixtures/rule-case';
import rule from './squid-error';

const squid = (name: string, status = 503): RuleCase => ({
  status,
  url: 'http://app.example/orders',
  headers: { Server: 'squid/5.7', 'X-Squid-Error': name },
});

test.each<[string, RuleCase, readonly string[]]>([
  ['no connection', squid('ERR_CONNECT_FAIL 111'), ['likely vendor/squid-ERR_CONNECT_FAIL#no-connection']],
  ['no such name', squid('ERR_DNS_FAIL 0'), ['likely vendor/squid-ERR_DNS_FAIL#name-unknown']],
  ['too slow', squid('ERR_READ_TIMEOUT 0', 504), ['likely vendor/squid-ERR_READ_TIMEOUT#slow-server']],
  ['nothing sent', squid('ERR_ZERO_SIZE_OBJECT 0', 502), ['likely vendor/squid-ERR_ZERO_SIZE_OBJECT#closed']],
  ['broken off', squid('ERR_READ_ERROR 104', 502), ['likely vendor/squid-ERR_ZERO_SIZE_OBJECT#closed']],
  ['a rule', squid('ERR_ACCESS_DENIED 0', 403), ['likely vendor/squid-ERR_ACCESS_DENIED#acl']],
  [
    'no sign-in',
    squid('ERR_CACHE_ACCESS_DENIED 0', 407),
    ['likely vendor/squid-ERR_CACHE_ACCESS_DENIED#sign-in'],
  ],
  ['no way', squid('ERR_CANNOT_FORWARD 0'), ['likely vendor/squid-ERR_CANNOT_FORWARD#no-peer']],
  ['a name that is not known', squid('ERR_SHOP 0'), []],
  ['no name', { status: 503, headers: { Server: 'squid/5.7' } }, []],
  ['a page of IIS that Squid passed', { status: 503, headers: { ...IIS, Via: '1.1 proxy (squid/5.7)' } }, []],
])('%s', (_, given, expected) => {
  expect(verdict(rule, given)).toEqual(expected);
});

test.each<[string, string | undefined]>([
  ['ERR_CONNECT_FAIL 111', 'app.example:80'],
  ['ERR_ACCESS_DENIED 0', undefined],
])('%s is bound to %s', (name, scope) => {
  const [cause] = causesFor(rule, squid(name));
  expect(cause?.scope).toBe(scope);
  expect(cause?.basis[0]).toEqual({ of: 'response-header', value: `X-Squid-Error: ${name}` });
});
