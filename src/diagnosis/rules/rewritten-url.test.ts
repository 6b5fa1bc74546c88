import { expect, test } from 'vitest';
import { iisPage } from '../fixtures/iis-page';
import { type RuleCase, verdict } from '../fixtures/rule-case';
import rule from './rewritten-url';

const seenAs = (path: string, code = '404.0'): RuleCase => ({
  status: Number.parseInt(code, 10),
  url: 'https://app.example/Orders/a%20b',
  body: iisPage(code, { url: `https://app.example:443${path}` }),
});

test.each<[string, RuleCase, readonly string[]]>([
  ['another path', seenAs('/index.php'), ['likely iis/404.0#rewrite-target']],
  [
    'another path, port and scheme',
    { ...seenAs('/index.php'), url: 'http://app.example/Orders/a%20b' },
    ['possible iis/404.0#rewrite-target', 'possible http/404#proxy-changes-path'],
  ],
  [
    'another path in another pool',
    seenAs('/other/page', '403.18'),
    ['likely iis/403.18#rewrite-to-other-pool'],
  ],
  ['the same path', seenAs('/Orders/a%20b'), []],
  ['the same path, decoded and in other letters', seenAs('/orders/a b'), []],
  ['another sub-status', seenAs('/index.php', '404.3'), []],
  ['no page', { status: 404, url: 'https://app.example/' }, []],
])('%s', (_, given, expected) => {
  expect(verdict(rule, given)).toEqual(expected);
});
