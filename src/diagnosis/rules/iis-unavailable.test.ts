import { expect, test } from 'vitest';
import { causesFor, HTTP_SYS, IIS, NGINX, type RuleCase, verdict } from '../fixtures/rule-case';
import { iisError } from '../fixtures/server-error';
import rule from './iis-unavailable';

const FULL = ['possible http/503#queue-full', 'possible http/503#taken-offline'];

test.each<[string, RuleCase, readonly string[]]>([
  [
    'requests of the application',
    iisError('503.2'),
    ['possible iis/503.2#hanging-requests', 'possible iis/503.2#limit-too-low'],
  ],
  [
    "ASP.NET's queue",
    iisError('503.3'),
    ['possible iis/503.3#blocked-threads', 'possible iis/503.3#queue-limit'],
  ],
  [
    "FastCGI's queue",
    iisError('503.4', { module: 'FastCgiModule' }),
    ['possible iis/503.4#too-few-instances', 'possible iis/503.4#slow-scripts'],
  ],
  ['no limit, but a module', iisError('503.0'), [...FULL].reverse()],
  ['another sub-status', iisError('503.9'), []],
  ["IIS's own sentence", { status: 503, headers: IIS, body: 'The service is unavailable.' }, FULL],
  ['an empty body', { status: 503, headers: IIS }, FULL],
  [
    'a page of the site, such as app_offline.htm',
    { status: 503, headers: IIS, body: '<html><body><h1>Back in a minute</h1></body></html>' },
    [...FULL].reverse(),
  ],
  [
    'HTTP.sys',
    {
      status: 503,
      headers: HTTP_SYS,
      body: '<h2>Service Unavailable</h2><hr><p>HTTP Error 503. The service is unavailable.</p>',
    },
    [],
  ],
  ['nginx', { status: 503, headers: NGINX, body: '<h1>Back in a minute</h1>' }, []],
  ['nobody in particular', { status: 503 }, []],
  ['another status', { status: 502, headers: IIS }, []],
])('%s', (_, given, expected) => {
  expect(verdict(rule, given)).toEqual(expected);
});

test('tells the module', () => {
  const [cause] = causesFor(rule, iisError('503.4', { module: 'FastCgiModule' }));
  expect(cause?.basis[0]).toEqual({ of: 'module', value: 'FastCgiModule' });
});
