import { expect, test } from 'vitest';
import { exchangeOf, type Response } from '../exchange-fixture';
import recogniser from './asp-error';

const error = (category: string, code: string, message: string, place: string, face = 'Arial'): string =>
  ` <font face="${face}" size=2>\n<p>${category}</font> <font face="${face}" size=2>${code}</font>\n<p>\n<font face="${face}" size=2>${message}</font>\n<p>\n<font face="${face}" size=2>${place}</font> `;
const line = (text: string, face = 'Arial'): string => `</font><font face="${face}" size=2>${text}`;

test.each<[string, Response, object]>([
  [
    'a run-time error',
    {
      body: error(
        'Microsoft VBScript runtime ',
        "error '800A000D'",
        'Type mismatch: &#39;x&#39;',
        `/a.asp${line(', line 71')}`,
      ),
    },
    {
      certainty: 'confirmed',
      quote: { text: '<font face="Arial" size=2>error \'800A000D\'' },
      answeredBy: { id: 'asp' },
      hresult: '0x800a000d',
      message: "Type mismatch: 'x'",
      sourceFile: '/a.asp',
      sourceLine: 71,
    },
  ],
  [
    'an error after other output',
    { body: `<html><table><tr><td>${error('ADODB.Field', "error '800a0bcd'", 'x', '/b.asp')}` },
    { certainty: 'confirmed', sourceFile: '/b.asp' },
  ],
  [
    'one in Traditional Chinese',
    {
      body: error(
        'Microsoft OLE DB Provider for SQL Server',
        "錯誤 '80040e14'",
        '遺漏引號。',
        `/js/a.js${line(', 行308')}`,
      ),
    },
    { hresult: '0x80040e14', message: '遺漏引號。', sourceFile: '/js/a.js', sourceLine: 308 },
  ],
  [
    'one in Simplified Chinese, in a typeface of its own',
    { body: error('ODBC Drivers', "错误 '80004005'", '死锁。', `/s.asp${line('，行 36', '宋体')}`, '宋体') },
    { certainty: 'confirmed', hresult: '0x80004005', sourceLine: 36 },
  ],
  [
    'an ASP code',
    {
      body: error(
        'Active Server Pages',
        "error 'ASP 0131'",
        'Disallowed Parent Path',
        '/a.asp,</font>\n<p>\n<font face="Arial" size=2>…',
      ),
    },
    { certainty: 'confirmed', errorCode: 'ASP 0131', sourceFile: '/a.asp' },
  ],
  [
    'an ASP code with an HRESULT',
    {
      body: error(
        'Server object',
        "error 'ASP 0178 : 80070005'",
        'Server.CreateObject Access Error',
        '/a.asp,',
      ),
    },
    { errorCode: 'ASP 0178', hresult: '0x80070005', win32: 5 },
  ],
  [
    'an error with more page under it',
    {
      body: `${error('Microsoft VBScript runtime ', "error '800a01a8'", 'x', '/a.asp')}<footer>Widgets</footer>`,
    },
    { certainty: 'likely' },
  ],
  [
    'its text alone',
    { body: "Microsoft VBScript runtime error '800a0005'\nInvalid procedure call" },
    { certainty: 'likely', hresult: '0x800a0005' },
  ],
  [
    'its text within a page, which may be about it',
    { body: "<html><p>Microsoft VBScript runtime error '800a0005'</p></html>" },
    { certainty: 'possible' },
  ],
])('%s', (_, response, expected) => {
  expect(recogniser.recognise(exchangeOf(response))).toMatchObject(expected);
});

test.each<[string, Response]>([
  ['another quoted number', { body: "<p>order '800a0005'</p>" }],
  ['JSON that quotes one', { body: `{"error":"Microsoft OLE DB Provider error '80040e14'"}` }],
  ['an escaped error', { body: error('VBScript', "error '800a0005'", 'x', '/a').replaceAll('<', '&lt;') }],
])('not %s', (_, response) => {
  expect(recogniser.recognise(exchangeOf(response))).toBeUndefined();
});
