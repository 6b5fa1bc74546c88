import { expect, test } from 'vitest';
import { idsIn, wordsIn } from '../names-fixture';

const FIELDS =
  '#Fields: date time c-ip cs-username s-ip s-port cs-method cs-uri-stem sc-status sc-win32-status sc-substatus x-session x-fullpath';
const at = (rest: string) => `2026-03-01 08:00:00 10.0.0.9 - 10.0.0.1 21 ${rest} 5c1e-4d2a -`;

test.each<[string, string, readonly string[]]>([
  [
    'the Win32 status before the sub-status',
    `${FIELDS}\n${at('PASS *** 530 5 33')}`,
    ['ftp/530', 'win32/5', 'ftp/sub:33'],
  ],
  ['without a directive', at('PASS *** 530 5 33'), ['ftp/530', 'win32/5', 'ftp/sub:33']],
  ['a closed channel', `${FIELDS}\n${at('ControlChannelClosed - - 64 0')}`, ['win32/64']],
  ['an opened channel', `${FIELDS}\n${at('ControlChannelOpened - - 0 0')}`, []],
  ['a reply without an entry', `${FIELDS}\n${at('RETR /a 599 0 0')}`, ['ftp/5xx']],
  [
    'IIS 4 to 6',
    '#Fields: time c-ip cs-method cs-uri-stem sc-status\n08:00:00 10.0.0.9 [2]USER anonymous 331\n08:00:02 10.0.0.9 [2]PASS a@contoso.com 530',
    ['ftp/331', 'ftp/530'],
  ],
])('%s', (_, text, ids) => {
  expect(idsIn(text)).toEqual(ids);
});

test('each number is a mention', () => {
  expect(wordsIn(at('PASS *** 530 5 33'))).toEqual(['530', '5', '33']);
});
