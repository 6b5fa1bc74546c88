import { expect, test } from 'vitest';
import { iisPage } from '../fixtures/iis-page';
import { IIS, NGINX, type RuleCase, verdict } from '../fixtures/rule-case';
import rule from './empty-directory';

const at = (path: string): RuleCase => ({ status: 403, headers: IIS, url: `https://app.example${path}` });
const stated = (path: string, handler: string, code = '403.14'): RuleCase => ({
  ...at(path),
  body: iisPage(code, { handler, url: `https://app.example:443${path}` }),
});
const EMPTY = 'likely iis/403.14#no-default-document';

test.each<[string, RuleCase, readonly string[]]>([
  [
    'a folder of static files',
    stated('/shop/', 'StaticFile'),
    [EMPTY, 'possible iis/403.14#application-not-started', 'possible iis/403.14#routing-not-reached'],
  ],
  ['a folder that a program took', stated('/shop/', 'ExtensionlessUrlHandler-Integrated-4.0'), [EMPTY]],
  ['403.2 of a folder', stated('/shop/', 'StaticFile', '403.2'), ['possible iis/403.2#no-default-document']],
  ['403.2 of a file', stated('/shop/a.txt', 'StaticFile', '403.2'), []],
  ['a bare 403 of a folder', at('/shop/'), ['possible iis/403.14#no-default-document']],
  ['a bare 403 of a file', at('/shop/a.txt'), []],
  ['another sub-status', stated('/shop/', 'StaticFile', '403.6'), []],
  ['another server', { ...at('/shop/'), headers: NGINX }, []],
])('%s', (_, given, expected) => {
  expect(verdict(rule, given)).toEqual(expected);
});
