import { expect, test } from 'vitest';
import { idsIn, wordsIn } from '../names-fixture';

const FIELDS =
  '#Fields: date time s-ip cs-method cs-uri-stem cs-uri-query s-port cs-username c-ip cs(User-Agent) cs(Referer) sc-status sc-substatus sc-win32-status time-taken';
const ROW = '2026-03-01 08:00:00 10.4.4.13 GET /a/404.13 - 80 - 10.0.0.9 Mozilla/5.0 -';

test.each<[string, string, readonly string[]]>([
  ['with its columns', `${FIELDS}\n${ROW} 404 13 0 31`, ['iis/404.13']],
  ['without', `${ROW} 404 13 0 31`, ['iis/404.13']],
  ['IIS 6, with no time taken', `${ROW} 404 0 2`, ['iis/404.0', 'win32/2']],
  ['with bytes', `${ROW} 404 0 64 1405 242 283`, ['iis/404.0', 'win32/64']],
  ['with a custom field', `${ROW} 404 0 2 31 203.0.113.9,+10.0.0.4`, ['iis/404.0', 'win32/2']],
  [
    'before its columns',
    `${ROW} 200 0 0 1\n${FIELDS}\n${ROW} 500 19 5 1`,
    ['http/200', 'iis/500.19', 'win32/5'],
  ],
  ['an HRESULT', `${FIELDS}\n${ROW} 401 3 2148074254 1`, ['iis/401.3', 'hresult/0x8009030e']],
  ['an unknown Win32 code', `${FIELDS}\n${ROW} 200 0 1203 1`, ['http/200', 'win32/1203']],
  ['an unknown status', `${FIELDS}\n${ROW} 777 0 0 1`, ['http/777']],
  ['a number beyond 32 bits', `${FIELDS}\n${ROW} 200 0 214784354254 1`, ['http/200']],
  ['neither Win32 code nor HRESULT', `${FIELDS}\n${ROW} 200 0 1000000 1`, ['http/200']],
  ['no status', `${FIELDS}\n${ROW} - - - -`, []],
  ['a row cut short', `${FIELDS}\n${ROW} 40`, []],
  ['columns without codes', '#Fields: date c-ip cs-bytes\n2026-03-01 10.0.0.1 404\n2026-03-01 10.0.0.1', []],
  [
    'the Win32 status between',
    '#Fields: time cs-method sc-status sc-win32-status sc-substatus\n08:00:00 GET 404 2 13',
    ['iis/404.13', 'win32/2'],
  ],
])('%s', (_, text, ids) => {
  expect(idsIn(text)).toEqual(ids);
});

test('status and sub-status are one mention', () => {
  expect(wordsIn(`${FIELDS}\r\n${ROW} 404 13 64 31\r\n`)).toEqual(['404 13', '64']);
});
