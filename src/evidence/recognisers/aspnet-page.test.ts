import { expect, test } from 'vitest';
import { exchangeOf, type Response } from '../exchange-fixture';
import recogniser from './aspnet-page';

const heading = (what: string): string =>
  `<H1>Server Error in '/' Application.<hr width=100% size=1 color=silver></H1>\r\n<h2> <i>${what}</i> </h2></span>`;

test.each<[string, Response, object]>([
  [
    'an exception with its namespace',
    {
      body: `${heading('Index was out of range.')}<b> Exception Details: </b>System.ArgumentOutOfRangeException: Index &lt; 0<br><br>ASP.NET Version:4.8.9232.0\n<!-- \n[ArgumentOutOfRangeException]: Index < 0\n   at A.B()\n-->`,
    },
    {
      certainty: 'confirmed',
      quote: { where: 'body', text: '</b>System.ArgumentOutOfRangeException: Index &lt; 0' },
      answeredBy: { id: 'aspnet', version: '4.8.9232.0' },
      exception: 'System.ArgumentOutOfRangeException',
      message: 'Index < 0',
    },
  ],
  [
    'an exception in the comment only',
    {
      body: `${heading('找不到資源。')}<b> 版本資訊: </b>ASP.NET 版本:4.7.3282.0<!-- \n[HttpException]: 檔案不存在。\n-->`,
    },
    { exception: 'HttpException', message: '檔案不存在。', answeredBy: { version: '4.7.3282.0' } },
  ],
  [
    'a parser error',
    {
      body: `${heading('Configuration Error')}<b> Description: </b>An error.<br><br>\n<b> Parser Error Message: </b>Unrecognized attribute.<br><br>\n<b> Source File: </b> C:\\w\\web.config<b> &nbsp;&nbsp; Line: </b> 9`,
    },
    {
      message: 'Unrecognized attribute.',
      configFile: 'C:\\w\\web.config',
      physicalPath: 'C:\\w\\web.config',
    },
  ],
  [
    'an exception with an HRESULT',
    { body: `${heading('x')}<pre>\n[COMException (0x80040154): Class not registered]\n   A.B() +5</pre>` },
    { hresult: '0x80040154', message: 'x' },
  ],
  [
    'a 404 without an exception',
    { body: `${heading('Nicht gefunden.')}<b> Beschreibung: </b>HTTP 404.<br><br><b> URL: </b>/a/<br>` },
    { message: 'Nicht gefunden.' },
  ],
])('%s', (_, response, expected) => {
  expect(recogniser.recognise(exchangeOf(response))).toMatchObject(expected);
});

test.each<[string, Response]>([
  [
    'the page of customErrors',
    {
      body: `${heading('Runtime Error')}&lt;configuration&gt;\n  &lt;system.web&gt;\n  &lt;customErrors mode=&quot;Off&quot;/&gt;`,
    },
  ],
  ['a log line', { body: '[ValueException]: no\n' }],
])('not %s', (_, response) => {
  expect(recogniser.recognise(exchangeOf(response))).toBeUndefined();
});
