import { expect, test } from 'vitest';
import { IIS, type RuleCase, verdict } from '../fixtures/rule-case';
import rule from './missing-handler';

const at = (path: string, page: string, method = 'GET'): RuleCase => ({
  status: 404,
  page,
  method,
  url: `https://app.example${path}`,
});

test.each<[string, RuleCase, readonly string[]]>([
  [
    '404.2 of ASP.NET',
    at('/default.aspx', '404.2'),
    [
      'confirmed iis/404.2#not-allowed',
      'possible iis/404.2#aspnet-not-allowed',
      'possible iis/404.2#path-changed',
    ],
  ],
  [
    '404.2 of PHP',
    at('/index.php', '404.2'),
    ['confirmed iis/404.2#not-allowed', 'possible iis/404.2#path-changed'],
  ],
  ['404.2 of something else', at('/a', '404.2'), ['confirmed iis/404.2#not-allowed']],
  ['404.4', at('/a', '404.4'), ['possible iis/404.4#handlers-cleared', 'possible iis/404.4#no-mapping']],
  [
    '404.4 for a rare method',
    at('/a', '404.4', 'PUT'),
    ['possible iis/404.4#no-mapping', 'possible iis/404.4#handlers-cleared'],
  ],
  [
    '404.17',
    at('/default.aspx', '404.17'),
    [
      'possible iis/404.17#feature-missing',
      'possible iis/404.17#pool-mismatch',
      'possible iis/404.17#handler-removed',
    ],
  ],
  ['another sub-status', at('/default.aspx', '404.0'), []],
  ['a bare 404', { status: 404, headers: IIS, url: 'https://app.example/default.aspx' }, []],
])('%s', (_, given, expected) => {
  expect(verdict(rule, given)).toEqual(expected);
});
