import { expect, test } from 'vitest';
import { causesFor, HTTP_SYS, IIS, KESTREL, NGINX, type RuleCase, verdict } from '../fixtures/rule-case';
import rule from './header-limits';

const NODE = { 'X-Powered-By': 'Express' };
/** Request headers whose one line, with its name and four separators, has this many bytes. */
const line = (name: string, size: number) => ({ [name]: 'x'.repeat(size - name.length - 4) });

test.each<[string, RuleCase, readonly string[]]>([
  [
    '400 of HTTP.sys, over',
    { status: 400, headers: HTTP_SYS, requestHeaders: line('Cookie', 16_385) },
    ['likely http/400#headers-too-long'],
  ],
  [
    '400 of HTTP.sys, at the limit',
    { status: 400, headers: HTTP_SYS, requestHeaders: line('Cookie', 16_384) },
    [],
  ],
  [
    '400 of HTTP.sys, over in all',
    {
      status: 400,
      headers: HTTP_SYS,
      requestHeaders: { ...line('Cookie', 9000), ...line('Authorization', 9000) },
    },
    ['likely http/400#headers-too-long'],
  ],
  [
    '400 of nobody in particular',
    { status: 400, requestHeaders: line('Cookie', 16_385) },
    ['possible http/400#headers-too-long'],
  ],
  [
    '400 of nginx, one line over',
    { status: 400, headers: NGINX, requestHeaders: line('Cookie', 8193) },
    ['likely http/400#headers-too-long'],
  ],
  [
    '400 of nginx that tells its own number',
    {
      status: 400,
      headers: NGINX,
      requestHeaders: line('Cookie', 8193),
      body: `<center><h1>400 Bad Request</h1></center>
<center>Request Header Or Cookie Too Large</center>
<hr><center>nginx/1.24.0</center>`,
    },
    [],
  ],
  [
    '400 of nginx, each line under',
    {
      status: 400,
      headers: NGINX,
      requestHeaders: { ...line('Cookie', 8192), ...line('Authorization', 8192), ...line('X-A', 8192) },
    },
    [],
  ],
  ['400 of an application', { status: 400, headers: KESTREL, requestHeaders: line('Cookie', 20_000) }, []],
  [
    '431 by cookies',
    { status: 431, requestHeaders: { ...line('Cookie', 700), ...line('Accept', 600) } },
    ['likely http/431#cookies-too-large'],
  ],
  [
    '431 of IIS by another header',
    { status: 431, headers: IIS, requestHeaders: line('Authorization', 16_385) },
    ['likely http/431#header-limit'],
  ],
  [
    '431 of Kestrel, over',
    { status: 431, headers: KESTREL, requestHeaders: line('Authorization', 32_769) },
    ['likely http/431#application-server-limit'],
  ],
  [
    '431 of Kestrel, under',
    { status: 431, headers: KESTREL, requestHeaders: line('Authorization', 32_768) },
    [],
  ],
  [
    '431 of Node, over',
    { status: 431, headers: NODE, requestHeaders: line('Authorization', 16_385) },
    ['likely http/431#application-server-limit'],
  ],
  ['431 without request headers', { status: 431, headers: IIS }, []],
  [
    '404.10 by another header',
    { status: 404, page: '404.10', requestHeaders: line('X-Long', 900) },
    ['confirmed iis/404.10#over-header-limit'],
  ],
  [
    '404.10 by cookies',
    { status: 404, page: '404.10', requestHeaders: line('Cookie', 900) },
    ['confirmed iis/404.10#over-header-limit', 'likely iis/404.10#large-cookies'],
  ],
  [
    '404.10 without request headers',
    { status: 404, page: '404.10' },
    ['confirmed iis/404.10#over-header-limit'],
  ],
  ['a bare 404', { status: 404, headers: IIS, requestHeaders: line('Cookie', 20_000) }, []],
])('%s', (_, given, expected) => {
  expect(verdict(rule, given)).toEqual(expected);
});

test('names the longest header', () => {
  const requestHeaders = { ...line('X-Short', 20), ...line('X-Long', 900), ':path': '/'.repeat(2000) };
  const [cause] = causesFor(rule, { status: 404, page: '404.10', requestHeaders });
  expect(cause?.values).toEqual({ header: 'X-Long' });
});
