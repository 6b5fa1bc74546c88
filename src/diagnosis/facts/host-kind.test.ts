import { expect, test } from 'vitest';
import { hostKindOf, isAddress } from './host-kind';

test.each([
  ['localhost', 'loopback'],
  ['api.localhost', 'loopback'],
  ['127.0.0.1', 'loopback'],
  ['[::1]', 'loopback'],
  ['mylocalhost', 'short'],
  ['localhost.contoso.com', 'public'],
  ['10.1.2.3', 'private'],
  ['172.16.0.1', 'private'],
  ['172.31.0.1', 'private'],
  ['172.32.0.1', 'address'],
  ['192.168.1.1', 'private'],
  ['192.169.1.1', 'address'],
  ['169.254.9.9', 'private'],
  ['[fd00::1]', 'private'],
  ['[fe80::1]', 'private'],
  ['[2001:db8::1]', 'address'],
  ['8.8.8.8', 'address'],
  ['intranet', 'short'],
  ['intranet.', 'short'],
  ['nas.local', 'internal'],
  ['router.home.arpa', 'internal'],
  ['app.corp', 'internal'],
  ['app.internal', 'internal'],
  ['corp.example.com', 'public'],
  ['www.contoso.com', 'public'],
  ['10.contoso.com', 'public'],
])('%s is %s', (host, expected) => {
  expect(hostKindOf(host)).toBe(expected);
});

test.each([
  ['[::1]', true],
  ['10.0.0.1', true],
  ['10.contoso.com', false],
  ['localhost', false],
])('%s is an address: %s', (host, expected) => {
  expect(isAddress(host)).toBe(expected);
});
