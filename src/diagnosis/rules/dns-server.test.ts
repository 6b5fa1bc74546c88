import { expect, test } from 'vitest';
import { causesFor, type RuleCase, verdict } from '../fixtures/rule-case';
import rule from './dns-server';

const of = (error: string): RuleCase => ({ status: 0, error });

test.each<[string, string, string]>([
  ['net::ERR_DNS_TIMED_OUT', 'confirmed net/ERR_DNS_TIMED_OUT#resolver-silent', 'dns'],
  ['net::ERR_NAME_RESOLUTION_FAILED', 'likely net/ERR_NAME_RESOLUTION_FAILED#resolver-broken', 'dns'],
  ['net::ERR_DNS_REFUSED', 'likely net/ERR_DNS_REFUSED#resolver-unfit', 'dns'],
  ['net::ERR_DNS_FORMAT_ERROR', 'likely net/ERR_DNS_FORMAT_ERROR#resolver-unfit', 'dns'],
  ['net::ERR_DNS_NOT_IMPLEMENTED', 'likely net/ERR_DNS_NOT_IMPLEMENTED#resolver-unfit', 'dns'],
  [
    'net::ERR_DNS_SECURE_RESOLVER_HOSTNAME_RESOLUTION_FAILED',
    'likely net/ERR_DNS_SECURE_RESOLVER_HOSTNAME_RESOLUTION_FAILED#doh-name-wrong',
    'dns',
  ],
  ['net::ERR_DNS_SERVER_FAILURE', 'likely net/ERR_DNS_SERVER_FAILURE#zone-broken', 'app.example:443'],
  [
    'net::ERR_ICANN_NAME_COLLISION',
    'confirmed net/ERR_ICANN_NAME_COLLISION#internal-name-is-public',
    'app.example:443',
  ],
  ['net::ERR_DNS_SEARCH_EMPTY', 'likely net/ERR_DNS_SEARCH_EMPTY#short-name', 'app.example:443'],
  [
    'NS_ERROR_DEFINITIVE_UNKNOWN_HOST',
    'likely net/NS_ERROR_DEFINITIVE_UNKNOWN_HOST#resolver-refused',
    'app.example:443',
  ],
])('%s', (error, expected, scope) => {
  expect(verdict(rule, of(error))).toEqual([expected]);
  expect(causesFor(rule, of(error))[0]?.scope).toBe(scope);
});

test.each(['net::ERR_NAME_NOT_RESOLVED', 'net::ERR_TIMED_OUT'])('%s is no fault of a DNS server', (error) => {
  expect(verdict(rule, of(error))).toEqual([]);
});
