import { expect, test } from 'vitest';
import { iisPage } from '../fixtures/iis-page';
import { causesFor, IIS, type RuleCase, verdict } from '../fixtures/rule-case';
import rule from './file-rights';

const stated = (path: string, user: string, code = '401.3', hresult = '0x80070005'): RuleCase => ({
  status: 401,
  body: iisPage(code, { path, user, hresult }),
});
const FILE = 'C:\\inetpub\\wwwroot\\a.txt';
const BOTH = ['possible iis/401.3#ntfs-rights', 'possible iis/401.3#pool-identity'];

test.each<[string, RuleCase, readonly string[]]>([
  ['a user who is signed in', stated(FILE, 'CONTOSO\\ada'), ['likely iis/401.3#ntfs-rights']],
  [
    'the same without Win32 error',
    stated(FILE, 'CONTOSO\\ada', '401.3', '0x00000000'),
    ['possible iis/401.3#ntfs-rights'],
  ],
  ['an anonymous visitor', stated(FILE, '匿名'), BOTH],
  [
    'a share',
    stated('\\\\files\\web\\a.txt', 'CONTOSO\\ada'),
    ['possible iis/401.3#unc-pass-through', 'possible iis/401.3#ntfs-rights'],
  ],
  ['a long path, which is no share', stated('\\\\?\\C:\\web\\a.txt', '匿名'), BOTH],
  ['another sub-status', stated(FILE, 'CONTOSO\\ada', '401.1'), []],
  ['a bare 401', { status: 401, headers: IIS }, []],
])('%s', (_, given, expected) => {
  expect(verdict(rule, given)).toEqual(expected);
});

test('tells file and user', () => {
  const [cause] = causesFor(rule, stated(FILE, 'CONTOSO\\ada'));
  expect(cause?.basis.slice(0, 2).map(({ value }) => value)).toEqual([FILE, 'CONTOSO\\ada']);
  expect(cause?.scope).toBe(FILE);
});
