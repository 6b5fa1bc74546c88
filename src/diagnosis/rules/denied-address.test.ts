import { expect, test } from 'vitest';
import { IIS, type RuleCase, verdict } from '../fixtures/rule-case';
import rule from './denied-address';

const CLOUDFLARE = { Server: 'cloudflare', 'CF-Ray': '8a1b2c3d4e5f6789-TPE' };
const stated = (page: string, headers = {}): RuleCase => ({
  status: Number.parseInt(page, 10),
  page,
  headers,
});

test.each<[string, RuleCase, readonly string[]]>([
  ['403.6', stated('403.6'), ['confirmed iis/403.6#address-denied']],
  [
    '403.6 behind a CDN',
    stated('403.6', CLOUDFLARE),
    ['possible iis/403.6#proxy-address-seen', 'possible iis/403.6#address-denied'],
  ],
  ['403.8', stated('403.8'), ['confirmed iis/403.8#domain-denied']],
  ['403.8 behind a CDN', stated('403.8', CLOUDFLARE), ['confirmed iis/403.8#domain-denied']],
  ['403.503', stated('403.503'), ['confirmed iis/403.503#address-denied']],
  ['401.504', stated('401.504'), ['confirmed iis/401.504#domain-denied']],
  [
    '404.503 behind a CDN',
    stated('404.503', CLOUDFLARE),
    ['possible iis/404.503#proxy-address', 'possible iis/404.503#ip-denied'],
  ],
  ['another sub-status', stated('403.14'), []],
  ['a bare 403', { status: 403, headers: IIS }, []],
])('%s', (_, given, expected) => {
  expect(verdict(rule, given)).toEqual(expected);
});
