import { expect, test } from 'vitest';
import { IIS, type RuleCase, verdict } from '../fixtures/rule-case';
import rule from './access-policy';

const stated = (page: string, path: string, more: Partial<RuleCase> = {}): RuleCase => ({
  status: 403,
  page,
  url: `https://app.example${path}`,
  ...more,
});

test.each<[string, RuleCase, readonly string[]]>([
  [
    'a script',
    stated('403.1', '/a.aspx'),
    ['likely iis/403.1#no-execute-right', 'possible iis/403.1#remote-callers-barred'],
  ],
  [
    'what may be no script',
    stated('403.1', '/a'),
    ['possible iis/403.1#no-execute-right', 'possible iis/403.1#remote-callers-barred'],
  ],
  [
    'a rare method',
    stated('403.1', '/a.asp', { method: 'PUT' }),
    ['possible iis/403.1#verb-not-in-script-map', 'possible iis/403.1#no-execute-right'],
  ],
  ['a file that may not be read', stated('403.2', '/a.txt'), ['possible iis/403.2#read-right-off']],
  [
    'a file that IIS lets nobody write',
    stated('403.3', '/a.txt', { method: 'PUT' }),
    ['likely iis/403.3#iis-write-right'],
  ],
  [
    'a file that NTFS lets nobody write',
    stated('403.3', '/a.txt', { method: 'PUT', hresult: '0x80070005' }),
    ['confirmed iis/403.3#ntfs-modify-right'],
  ],
  ['another sub-status', stated('403.4', '/a.aspx'), []],
  ['a bare 403', { status: 403, headers: IIS, url: 'https://app.example/a.aspx' }, []],
])('%s', (_, given, expected) => {
  expect(verdict(rule, given)).toEqual(expected);
});
