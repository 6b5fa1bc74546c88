import { expect, test } from 'vitest';
import { type RuleCase, verdict } from '../fixtures/rule-case';
import rule from './scheme-port-mismatch';

const of = (url: string, error: string): RuleCase => ({ status: 0, url, error });
const TLS = 'net::ERR_SSL_PROTOCOL_ERROR';
const EMPTY = 'net::ERR_EMPTY_RESPONSE';
const PLAIN = 'net/SSL_ERROR_RX_RECORD_TOO_LONG#plain-http';
const SCHEME = 'http/400#wrong-scheme';

test.each<[string, RuleCase, readonly string[]]>([
  ['TLS to port 80', of('https://app.example:80/', TLS), [`likely ${PLAIN}`]],
  ['TLS to port 8080', of('wss://app.example:8080/', TLS), [`likely ${PLAIN}`]],
  ['TLS to a development server', of('https://localhost:5000/', TLS), [`possible ${PLAIN}`]],
  ['Firefox', of('https://localhost:3000/', 'SSL_ERROR_RX_RECORD_TOO_LONG'), [`possible ${PLAIN}`]],
  ["TLS to Kestrel's own", of('https://localhost:5001/', TLS), []],
  ['TLS to port 443', of('https://app.example/', TLS), []],
  ['HTTP to port 443', of('http://app.example:443/', EMPTY), [`likely ${SCHEME}`]],
  ['HTTP to IIS Express', of('http://localhost:44399/', 'net::ERR_CONNECTION_RESET'), [`likely ${SCHEME}`]],
  ['HTTP to the port after', of('http://localhost:44400/', 'net::ERR_CONNECTION_RESET'), []],
  ['HTTP to Kestrel', of('http://localhost:7150/', 'NS_ERROR_NET_RESET'), [`possible ${SCHEME}`]],
  ['HTTP to port 80', of('http://app.example/', EMPTY), []],
  ['HTTPS that was reset', of('https://app.example:44300/', 'net::ERR_CONNECTION_RESET'), []],
  ['a refused connection', of('http://app.example:443/', 'net::ERR_CONNECTION_REFUSED'), []],
  ['no place', of('data:,', EMPTY), []],
])('%s', (_, given, expected) => {
  expect(verdict(rule, given)).toEqual(expected);
});
