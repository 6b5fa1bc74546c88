import { expect, test } from 'vitest';
import { exchangeOf, type Response } from '../exchange-fixture';
import recogniser from './asp-error';

test.each<[string, Response, object]>([
  [
    'a run-time error',
    {
      body: ' <font face="Arial" size=2>\n<p>Microsoft VBScript runtime </font> <font face="Arial" size=2>error \'800A000D\'</font>\n<p>\n<font face="Arial" size=2>Type mismatch: &#39;x&#39;</font>',
    },
    {
      certainty: 'confirmed',
      answeredBy: { id: 'asp' },
      hresult: '0x800a000d',
      message: "Type mismatch: 'x'",
    },
  ],
  [
    'a localised one',
    {
      body: '<font face="Arial" size=2>錯誤 \'800a01a8\'</font><p><font face="Arial" size=2>需要物件</font>',
    },
    { hresult: '0x800a01a8', message: '需要物件' },
  ],
  [
    'an ASP code',
    { body: '<font face="Arial" size=2>error \'ASP 0113\'</font>' },
    { certainty: 'confirmed' },
  ],
  [
    'an ASP code with an HRESULT',
    { body: '<font face="Arial" size=2>error \'ASP 0177 : 800401f3\'</font>' },
    { hresult: '0x800401f3' },
  ],
  [
    'its text alone',
    { body: "Microsoft VBScript runtime error '800a0005'\nInvalid procedure call" },
    { certainty: 'likely', hresult: '0x800a0005' },
  ],
])('%s', (_, response, expected) => {
  expect(recogniser.recognise(exchangeOf(response))).toMatchObject(expected);
});

test.each<[string, Response]>([['another quoted number', { body: "<p>order '800a0005'</p>" }]])(
  'not %s',
  (_, response) => {
    expect(recogniser.recognise(exchangeOf(response))).toBeUndefined();
  },
);
