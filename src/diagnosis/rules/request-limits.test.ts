import { expect, test } from 'vitest';
import { causesFor, IIS, KESTREL, NGINX, type RuleCase, verdict } from '../fixtures/rule-case';
import rule from './request-limits';

const withQuery = (length: number) => `https://app.example/a?${'q'.repeat(length)}`;
const withPath = (length: number) => `https://app.example/${'p'.repeat(length - 1)}`;
const BODY = 'possible iis/404.13#over-max-allowed-content-length';

test.each<[string, RuleCase, readonly string[]]>([
  ['a body over the limit', { status: 404, headers: IIS, requestBodySize: 30_000_001 }, [BODY]],
  [
    'a body by its header',
    { status: 404, headers: IIS, requestHeaders: { 'content-length': '45000000' } },
    [BODY],
  ],
  ['a body at the limit', { status: 404, headers: IIS, requestBodySize: 30_000_000 }, []],
  [
    'a header that is no number',
    { status: 404, headers: IIS, requestHeaders: { 'content-length': 'many' } },
    [],
  ],
  [
    'a query string over the limit',
    { status: 404, headers: IIS, url: withQuery(2049) },
    ['possible iis/404.15#query-string-too-long'],
  ],
  ['a query string at the limit', { status: 404, headers: IIS, url: withQuery(2048) }, []],
  [
    'a URL over the limit',
    { status: 404, headers: IIS, url: withPath(4097) },
    ['possible iis/404.14#url-too-long'],
  ],
  ['a URL at the limit', { status: 404, headers: IIS, url: withPath(4096) }, []],
  ['another server', { status: 404, headers: NGINX, requestBodySize: 45_000_000 }, []],
  ['an application on Kestrel', { status: 404, headers: KESTREL, url: withQuery(5000) }, []],
  [
    'an application behind IIS',
    { status: 404, headers: { ...IIS, 'X-AspNet-Version': '4.0.30319' }, url: withQuery(5000) },
    [],
  ],
  [
    'the header that IIS adds to all',
    { status: 404, headers: { ...IIS, 'X-Powered-By': 'ASP.NET' }, requestBodySize: 30_000_001 },
    [BODY],
  ],
  ['another status', { status: 403, headers: IIS, requestBodySize: 45_000_000 }, []],
  [
    'a stated sub-status, over',
    { status: 404, page: '404.13', requestBodySize: 45_000_000 },
    ['confirmed iis/404.13#over-max-allowed-content-length'],
  ],
  [
    'a body below the default limit',
    { status: 404, page: '404.13', requestBodySize: 30_000_000 },
    ['confirmed iis/404.13#over-max-allowed-content-length', 'likely iis/404.13#limit-lowered'],
  ],
  [
    'a body of unknown size',
    { status: 404, page: '404.13' },
    ['confirmed iis/404.13#over-max-allowed-content-length'],
  ],
  [
    'a stated sub-status under a lowered limit',
    { status: 404, page: '404.15', url: withQuery(10) },
    ['confirmed iis/404.15#query-string-too-long'],
  ],
  [
    'a sub-status that only a heading states',
    { status: 404, body: '<h3>HTTP Error 404.14 - Not Found</h3>' },
    ['likely iis/404.14#url-too-long'],
  ],
  ['another stated sub-status', { status: 404, page: '404.0', url: withQuery(5000) }, []],
])('%s', (_, given, expected) => {
  expect(verdict(rule, given)).toEqual(expected);
});

test('tells the limit only to what is over it', () => {
  const basisOf = (requestBodySize: number) =>
    causesFor(rule, { status: 404, page: '404.13', requestBodySize })[0]?.basis[0];
  expect(basisOf(45_000_000)).toEqual({ of: 'body-size', value: 45_000_000, limit: 30_000_000 });
  expect(basisOf(200_000)).toEqual({ of: 'body-size', value: 200_000 });
});
