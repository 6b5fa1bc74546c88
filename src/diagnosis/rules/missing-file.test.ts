import { expect, test } from 'vitest';
import { iisPage } from '../fixtures/iis-page';
import { causesFor, IIS, type RuleCase, verdict } from '../fixtures/rule-case';
import rule from './missing-file';

const at = (path: string, hresult: string): RuleCase => ({
  status: 404,
  url: `https://app.example${path}`,
  body: iisPage('404.0', { hresult, path: `C:\\site${path.replaceAll('/', '\\')}` }),
});

test.each<[string, RuleCase, readonly string[]]>([
  ['a file', at('/logo.png', '0x80070002'), ['confirmed iis/404.0#file-missing']],
  [
    'a file in a folder that is not there',
    at('/img/logo.png', '0x80070003'),
    ['confirmed iis/404.0#file-missing', 'possible iis/404.0#wrong-physical-path'],
  ],
  [
    'a bundle',
    at('/assets/main.3f2a1b9c.js', '0x80070002'),
    ['confirmed iis/404.0#file-missing', 'possible iis/404.0#incomplete-deployment'],
  ],
  [
    'a name that only looks like one',
    at('/assets/jquery-validation.js', '0x80070002'),
    ['confirmed iis/404.0#file-missing'],
  ],
  [
    'a name without extension',
    at('/orders/5', '0x80070002'),
    ['possible iis/404.0#route-without-file', 'possible iis/404.0#file-missing'],
  ],
  ['a name that Windows refuses', at('/a:b.txt', '0x8007007b'), ['confirmed iis/404.0#invalid-name']],
  ['no Win32 error', at('/logo.png', '0x00000000'), []],
  ['another Win32 error', at('/logo.png', '0x80070005'), []],
  ['another sub-status', { status: 404, body: iisPage('404.3', { hresult: '0x80070002' }) }, []],
  ['a bare 404', { status: 404, headers: IIS, url: 'https://app.example/logo.png' }, []],
])('%s', (_, given, expected) => {
  expect(verdict(rule, given)).toEqual(expected);
});

test('tells the path on disk', () => {
  const [cause] = causesFor(rule, at('/logo.png', '0x80070002'));
  expect(cause?.basis[0]).toEqual({ of: 'path', value: 'C:\\site\\logo.png' });
});
