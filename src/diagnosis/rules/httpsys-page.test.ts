import { expect, test } from 'vitest';
import { HTTP_SYS, IIS, type RuleCase, verdict } from '../fixtures/rule-case';
import rule from './httpsys-page';

const page = (status: number, heading: string, sentence: string, headers = HTTP_SYS): RuleCase => ({
  status,
  headers,
  body: `<BODY><h2>${heading}</h2>\r\n<hr><p>HTTP Error ${status}. ${sentence}</p></BODY>`,
});

test.each<[string, RuleCase, readonly string[]]>([
  [
    'host name',
    page(400, 'Bad Request - Invalid Hostname', 'The request hostname is invalid.'),
    ['confirmed http/400#host-not-bound'],
  ],
  [
    'URL',
    page(400, 'Bad Request - Invalid URL', 'The request URL is invalid.'),
    ['confirmed http/400#bad-url'],
  ],
  [
    'one header',
    page(400, 'Bad Request - Header Field Too Long', 'A request header field is too long.'),
    ['confirmed http/400#headers-too-long'],
  ],
  [
    'all headers',
    page(400, 'Bad Request - Request Too Long', 'The size of the request headers is too long.'),
    ['confirmed http/400#headers-too-long'],
  ],
  [
    'method',
    page(400, 'Bad Request - Invalid Verb', 'The request verb is invalid.'),
    ['likely http/400#wrong-scheme'],
  ],
  ['another 400', page(400, 'Bad Request', 'The request is badly formed.'), []],
  [
    'a stopped pool',
    page(503, 'Service Unavailable', 'The service is unavailable.'),
    ['likely http/503#pool-stopped'],
  ],
  [
    'a length that is missing',
    page(411, 'Length Required', 'The request must be chunked or have a content length.'),
    ['confirmed http/411#no-length'],
  ],
  [
    'a URL that is too long',
    page(414, 'Request-URI Too Long', 'The request URL is too long.'),
    ['confirmed http/414#url-over-http-sys'],
  ],
  [
    'a host and path that nobody registered',
    page(404, 'Not Found', 'The requested resource is not found.'),
    ['possible iis/404.1#site-stopped'],
  ],
  ['a 404 of a program on top of it', { status: 404, headers: HTTP_SYS, body: 'No such thing.' }, []],
  ['the name without the page', { status: 503, headers: HTTP_SYS }, ['possible http/503#pool-stopped']],
  ['the name without the page, for a 400', { status: 400, headers: HTTP_SYS }, []],
  [
    'a page without the name',
    { ...page(503, 'Service Unavailable', 'The service is unavailable.'), headers: {} },
    ['likely http/503#pool-stopped'],
  ],
  ['IIS', { status: 503, headers: IIS, body: 'The service is unavailable.' }, []],
])('%s', (_, given, expected) => {
  expect(verdict(rule, given)).toEqual(expected);
});
