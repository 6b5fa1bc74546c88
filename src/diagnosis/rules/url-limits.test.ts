import { expect, test } from 'vitest';
import { HTTP_SYS, IIS, KESTREL, NGINX, type RuleCase, verdict } from '../fixtures/rule-case';
import rule from './url-limits';

const APACHE = { Server: 'Apache/2.4.58' };
/** A URL whose path and query string have this length together. */
const long = (length: number) => `https://app.example/a?${'q'.repeat(length - 3)}`;

test.each<[string, RuleCase, readonly string[]]>([
  // `GET `, the URL and ` HTTP/1.1`: 13 bytes more than the URL.
  [
    'nginx, over its limit',
    { status: 414, headers: NGINX, url: long(8180) },
    ['likely http/414#iis-or-proxy-limit'],
  ],
  ['nginx, at its limit', { status: 414, headers: NGINX, url: long(8179) }, []],
  [
    'Apache, over its limit',
    { status: 414, headers: APACHE, url: long(8178) },
    ['likely http/414#iis-or-proxy-limit'],
  ],
  ['Apache, at its limit', { status: 414, headers: APACHE, url: long(8177) }, []],
  [
    'HTTP.sys, over its limit',
    { status: 414, headers: HTTP_SYS, url: long(16_385) },
    ['likely http/414#url-over-http-sys'],
  ],
  ['HTTP.sys, at its limit', { status: 414, headers: HTTP_SYS, url: long(16_384) }, []],
  [
    'IIS',
    { status: 414, headers: IIS, url: `https://app.example/${'p'.repeat(16_384)}` },
    ['likely http/414#url-over-http-sys'],
  ],
  [
    'Kestrel, over its limit',
    { status: 414, headers: KESTREL, url: long(8180) },
    ['likely http/414#iis-or-proxy-limit'],
  ],
  ['Kestrel, at its limit', { status: 414, headers: KESTREL, url: long(8179) }, []],
  ['a server without a known limit', { status: 414, headers: { Server: 'Caddy' }, url: long(20_000) }, []],
  ['what is no URL', { status: 414, headers: NGINX, url: '' }, []],
  ['another status', { status: 404, headers: NGINX, url: long(20_000) }, []],
])('%s', (_, given, expected) => {
  expect(verdict(rule, given)).toEqual(expected);
});
