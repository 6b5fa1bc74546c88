import { expect, test } from 'vitest';
import { causesFor, type RuleCase, verdict } from '../fixtures/rule-case';
import rule from './http3-broken';

const of = (error: string, protocol?: string): RuleCase => ({
  status: 0,
  error,
  ...(protocol && { protocol }),
});

test.each([
  ['net::ERR_QUIC_PROTOCOL_ERROR', ['likely net/ERR_QUIC_PROTOCOL_ERROR#quic-broken']],
  ['net::ERR_QUIC_HANDSHAKE_FAILED', ['likely net/ERR_QUIC_HANDSHAKE_FAILED#udp-blocked']],
  ['net::ERR_QUIC_CERT_ROOT_NOT_KNOWN', ['confirmed net/ERR_QUIC_CERT_ROOT_NOT_KNOWN#private-root']],
  ['NS_ERROR_NET_HTTP3_PROTOCOL_ERROR', ['likely net/NS_ERROR_NET_HTTP3_PROTOCOL_ERROR#quic-broken']],
  ['net::ERR_HTTP2_PROTOCOL_ERROR', []],
])('%s', (error, expected) => {
  expect(verdict(rule, of(error))).toEqual(expected);
});

test('shows the protocol where it is known', () => {
  const shown = { of: 'protocol', value: 'h3' };
  expect(causesFor(rule, of('net::ERR_QUIC_PROTOCOL_ERROR', 'h3'))[0]?.basis).toContainEqual(shown);
  expect(causesFor(rule, of('net::ERR_QUIC_PROTOCOL_ERROR'))[0]?.basis).not.toContainEqual(shown);
});
