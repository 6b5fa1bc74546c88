import { expect, test } from 'vitest';
import { logRows } from './log-columns';
import { pastedText } from './reader';

const rows = (text: string) => logRows(pastedText(text));
const statuses = (text: string) => rows(text).map((row) => row.cell('sc-status')?.text);

test('columns are those of the directive above, in any order', () => {
  const text = [
    '#Software: Microsoft Internet Information Services 10.0',
    '#Fields: date time cs-method cs-uri-stem sc-status',
    '2026-03-01 08:00:00 GET /a 200',
    '#Fields: sc-status date time cs-method cs-uri-stem',
    '503 2026-03-01 08:00:01 GET /b',
  ].join('\n');
  expect(statuses(text)).toEqual(['200', '503']);
});

test.each([
  ['a BOM and CRLF', '\uFEFF#Fields: time cs-method sc-status\r\n08:00:00 GET 404\r\n'],
  ['names in capitals', '#FIELDS: Time CS-Method SC-Status\n08:00:00 GET 404'],
  ['tabs', '#Fields: date\ttime\tcs-method\tsc-status\n2026-03-01\t08:00:00\tGET\t404'],
  ['several blanks', '#Fields:  date  time  cs-method  sc-status\n2026-03-01   08:00:00  GET   404   '],
  ['NUL bytes of a crash', '#Fields: date time cs-method sc-status\n\0\0\x002026-03-01 08:00:00 GET 404'],
  ['an empty cell', '#Fields: date time cs-username cs-method sc-status\n2026-03-01 08:00:00  GET 404'],
  [
    'quoted cells',
    '#Fields: date time cs(User-Agent) x sc-status\n2026-03-01 08:00:00.120 "A ""b"" c" "" "404"',
  ],
  ['neither date nor time', '#Fields: c-ip sc-status\n10.0.0.1 404'],
])('reads %s', (_, text) => {
  expect(statuses(text)).toEqual(['404']);
});

test('a cell has its place in the whole text', () => {
  const text = '#Fields: time cs(User-Agent) sc-status\n08:00:00 "Edge 1" 404';
  const [row] = rows(text);
  expect(row?.cells.map(({ from, to }) => text.slice(from, to))).toEqual(['08:00:00', 'Edge 1', '404']);
});

test('the first of two columns of one name is meant: a custom one stands at the end', () => {
  expect(statuses('#Fields: time sc-status sc-status\n08:00:00 404 999')).toEqual(['404']);
});

test.each([
  ['prose', '#Fields: date time sc-status\nThe site is down.'],
  ['an application’s log', '2026-03-01 08:00:00 INFO took 404 13 0 2'],
  ['nothing', ''],
])('%s has no rows', (_, text) => {
  expect(rows(text)).toEqual([]);
});

test('a row with more cells than columns keeps its cells without names', () => {
  const [row] = rows('#Fields: date time\n2026-03-01 08:00:00 10.0.0.1 GET /a - 80 - ::1 - - 404 0 2 1');
  expect(row).toMatchObject({ kind: 'web', isNamed: false });
});

test.each([
  ['web', '2026-03-01 08:00:00 10.0.0.1 GET /a - 80 - ::1%12 - - 404 0 2 1'],
  ['ftp', '2026-03-01 08:00:00 10.0.0.1 - 10.0.0.2 21 PASS *** 530 1326 41 0a-1b -'],
  ['ftp', '08:00:00 10.0.0.1 [3]created /a.txt 226 0'],
  ['httperr', '2026-03-01 08:00:00 fe80::1%12 5000 ::1%0 80 - - - - - Timer_ConnectionIdle -'],
])('tells a %s row without a directive', (kind, text) => {
  expect(rows(text).map((row) => row.kind)).toEqual([kind]);
});
