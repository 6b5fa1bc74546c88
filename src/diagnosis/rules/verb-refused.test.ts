import { expect, test } from 'vitest';
import { detailedPage } from '../../evidence/iis-page-fixture';
import { HTTP_SYS, IIS, KESTREL, NGINX, type RuleCase, verdict } from '../fixtures/rule-case';
import rule from './verb-refused';

const FILES = { Allow: 'GET, HEAD, OPTIONS, TRACE' };
const PREFLIGHT = { Origin: 'https://a.example', 'Access-Control-Request-Method': 'PUT' };

/** A detailed page that names a module and a handler. */
const page405 = (module: string, handler: string) =>
  detailedPage(
    '405.0',
    'LinkID=62293&amp;IIS70Error=405,0,0x80070001,17763',
    [
      ['Module', module],
      ['Notification', 'ExecuteRequestHandler'],
      ['Handler', handler],
      ['Error Code', '0x80070001'],
    ],
    [],
  );

test.each<[string, RuleCase, readonly string[]]>([
  [
    'PUT to IIS',
    { status: 405, method: 'PUT', headers: { ...IIS, ...FILES } },
    ['possible http/405#webdav-took-the-verb', 'possible http/405#handler-without-verb'],
  ],
  [
    'POST to a static file',
    { status: 405, method: 'POST', headers: { ...IIS, ...FILES } },
    ['likely http/405#handler-without-verb'],
  ],
  [
    'POST to IIS, which says nothing',
    { status: 405, method: 'POST', headers: IIS },
    ['possible http/405#handler-without-verb'],
  ],
  [
    'an application behind IIS',
    { status: 405, method: 'PUT', headers: { ...IIS, Allow: 'GET,POST' } },
    ['likely http/405#no-route-for-verb'],
  ],
  [
    'an application',
    { status: 405, method: 'PUT', headers: { ...KESTREL, Allow: 'GET' } },
    ['confirmed http/405#no-route-for-verb'],
  ],
  [
    'a proxy',
    { status: 405, method: 'PUT', headers: { ...NGINX, Allow: 'GET' } },
    ['possible http/405#no-route-for-verb'],
  ],
  [
    'a method that is allowed',
    { status: 405, method: 'PUT', headers: { ...KESTREL, Allow: 'GET, PUT' } },
    [],
  ],
  ['a server that says nothing', { status: 405, method: 'PUT', headers: NGINX }, []],
  ['an empty `Allow`', { status: 405, method: 'PUT', headers: { ...KESTREL, Allow: ' , ' } }, []],
  [
    '405.0 of WebDAV',
    { status: 405, method: 'PUT', body: page405('WebDAVModule', 'WebDAV') },
    ['confirmed iis/405.0#webdav'],
  ],
  [
    '405.0 of the static file handler',
    { status: 405, method: 'POST', body: page405('StaticFileModule', 'StaticFile') },
    ['confirmed iis/405.0#static-file'],
  ],
  [
    '405.0 of another handler',
    { status: 405, method: 'POST', page: '405.0' },
    ['possible iis/405.0#handler-verbs'],
  ],
  ['404.6', { status: 404, method: 'DELETE', page: '404.6' }, ['confirmed iis/404.6#verb-denied']],
  [
    '404.6 for what only scanners send',
    { status: 404, method: 'TRACE', page: '404.6' },
    ['confirmed iis/404.6#verb-denied', 'possible iis/404.6#refused-on-purpose'],
  ],
  ['a bare 404', { status: 404, method: 'DELETE', headers: IIS }, ['possible iis/404.6#verb-denied']],
  ['a bare 404 for a usual method', { status: 404, method: 'POST', headers: IIS }, []],
  ['a bare 404 of another server', { status: 404, method: 'DELETE', headers: NGINX }, []],
  ['another stated sub-status', { status: 404, method: 'DELETE', page: '404.0' }, []],
  ['501 for WebDAV', { status: 501, method: 'PROPFIND', headers: IIS }, ['likely http/501#unknown-method']],
  ['501 for a usual method', { status: 501, method: 'POST', headers: IIS }, []],
  ['501 of HTTP.sys', { status: 501, method: 'PROPFIND', headers: HTTP_SYS }, []],
  ['501 to a method that is not known', { status: 501, method: '', headers: IIS }, []],
  ['501.0 to a method that is not known', { status: 501, method: '', page: '501.0' }, []],
  ['405 to a method that is not known', { status: 405, method: '', headers: { ...IIS, ...FILES } }, []],
  ['a bare 404 to a method that is not known', { status: 404, method: '', headers: IIS }, []],
  ['404.6 alone', { status: 404, method: '', page: '404.6' }, ['confirmed iis/404.6#verb-denied']],
  ['a preflight', { status: 405, method: 'OPTIONS', headers: KESTREL, requestHeaders: PREFLIGHT }, []],
])('%s', (_, given, expected) => {
  expect(verdict(rule, given)).toEqual(expected);
});
