import { expect, test } from 'vitest';
import { causesFor, type RuleCase, verdict } from '../fixtures/rule-case';
import rule from './proxy-answer';

const of = (error: string): RuleCase => ({ status: 0, error });

test.each<[string, string, string]>([
  ['net::ERR_PROXY_CONNECTION_FAILED', 'likely net/ERR_PROXY_CONNECTION_FAILED#proxy-down', 'proxy'],
  ['NS_ERROR_PROXY_CONNECTION_REFUSED', 'likely net/NS_ERROR_PROXY_CONNECTION_REFUSED#proxy-down', 'proxy'],
  ['NS_ERROR_UNKNOWN_PROXY_HOST', 'likely net/NS_ERROR_UNKNOWN_PROXY_HOST#proxy-name', 'proxy'],
  ['net::ERR_PROXY_AUTH_REQUESTED', 'confirmed net/ERR_PROXY_AUTH_REQUESTED#no-proxy-credentials', 'proxy'],
  [
    'net::ERR_PROXY_AUTH_UNSUPPORTED',
    'confirmed net/ERR_PROXY_AUTH_UNSUPPORTED#scheme-not-available',
    'proxy',
  ],
  [
    'net::ERR_PROXY_CERTIFICATE_INVALID',
    'confirmed net/ERR_PROXY_CERTIFICATE_INVALID#proxy-certificate',
    'proxy',
  ],
  ['net::ERR_PAC_SCRIPT_FAILED', 'confirmed net/ERR_PAC_SCRIPT_FAILED#pac-error', 'proxy'],
  [
    'net::ERR_MANDATORY_PROXY_CONFIGURATION_FAILED',
    'confirmed net/ERR_MANDATORY_PROXY_CONFIGURATION_FAILED#pac-not-usable',
    'proxy',
  ],
  ['net::ERR_NO_SUPPORTED_PROXIES', 'confirmed net/ERR_NO_SUPPORTED_PROXIES#proxy-list-wrong', 'proxy'],
  ['net::ERR_SOCKS_CONNECTION_FAILED', 'likely net/ERR_SOCKS_CONNECTION_FAILED#socks-refused', 'proxy'],
  ['net::ERR_UNEXPECTED_PROXY_AUTH', 'confirmed net/ERR_UNEXPECTED_PROXY_AUTH#origin-sent-407', 'proxy'],
  ['NS_ERROR_PROXY_FORBIDDEN', 'confirmed net/NS_ERROR_PROXY_FORBIDDEN#proxy-answered', 'app.example:443'],
  [
    'NS_ERROR_PROXY_GATEWAY_TIMEOUT',
    'confirmed net/NS_ERROR_PROXY_GATEWAY_TIMEOUT#proxy-answered',
    'app.example:443',
  ],
])('%s', (error, expected, scope) => {
  expect(verdict(rule, of(error))).toEqual([expected]);
  expect(causesFor(rule, of(error))[0]?.scope).toBe(scope);
});

test.each(['NS_ERROR_PROXY_BAD_REQUEST', 'NS_ERROR_PROXY_OF_TOMORROW', 'net::ERR_TUNNEL_CONNECTION_FAILED'])(
  '%s states no answer of a proxy',
  (error) => {
    expect(verdict(rule, of(error))).toEqual([]);
  },
);
