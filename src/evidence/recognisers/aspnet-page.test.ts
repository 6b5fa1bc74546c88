import { expect, test } from 'vitest';
import { exchangeOf, type Response } from '../exchange-fixture';
import { exceptionPage, notFoundPage, runtimeErrorPage } from '../fixtures/aspnet-pages';
import { LANGUAGES } from '../fixtures/languages';
import recogniser from './aspnet-page';

test.each(Object.entries(LANGUAGES))('an exception in %s', (_, language) => {
  const body = exceptionPage(language);
  const found = recogniser.recognise(exchangeOf({ status: 500, body }));
  expect(found).toMatchObject({
    certainty: 'confirmed',
    quote: { where: 'body', text: `</b>System.NullReferenceException: ${language.nullReference}` },
    answeredBy: { id: 'aspnet', version: '4.8.4718.0' },
    exception: 'System.NullReferenceException',
    message: language.nullReference,
    sourceFile: 'D:\\shop\\Cart.aspx.cs',
    sourceLine: 42,
    stack:
      'Shop.Cart.<Load>b__0(Object sender) in D:\\shop\\Cart.aspx.cs:42\nSystem.Web.UI.Page.ProcessRequestMain(Boolean a) +102',
  });
  for (const { text } of found?.more ?? []) expect(body).toContain(text);
});

test.each(Object.entries(LANGUAGES))('a missing page in %s', (_, language) => {
  expect(recogniser.recognise(exchangeOf({ status: 404, body: notFoundPage(language) }))).toMatchObject({
    certainty: 'confirmed',
    message: language.notFound,
    requestedUrl: '/shop/cart.aspx',
  });
});

const page = (what: string, rest: string, title = what): string =>
  `<title>${title}</title><H1>Server Error in '/' Application.<hr width=100% size=1 color=silver></H1>\r\n<h2> <i>${what}</i> </h2></span>${rest}`;
const second = (label: string, text: string): string =>
  `<b> Description: </b>An error.<br><br>\n<b> ${label} </b>${text}<br><br>\n`;

test.each<[string, Response, object]>([
  [
    'a configuration error',
    {
      body: page(
        'Configuration Error',
        `${second('Parser Error Message:', 'Unrecognized attribute.')}<b> Source File: </b> C:\\w\\web.config<b> &nbsp;&nbsp; Line: </b> 9`,
      ),
    },
    {
      message: 'Unrecognized attribute.',
      configFile: 'C:\\w\\web.config',
      configLine: 9,
      configError: 'Unrecognized attribute.',
    },
  ],
  [
    'a compilation error',
    {
      body: page(
        'Compilation Error',
        `${second('Compiler Error Message:', "CS0103: The name 'x' does not exist")}<b> Source File: </b> /a.aspx<b> &nbsp;&nbsp; Line: </b> 3`,
      ),
    },
    { errorCode: 'CS0103', sourceFile: '/a.aspx', sourceLine: 3 },
  ],
  [
    'an exception with an HRESULT',
    {
      body: page(
        'x',
        '<pre>\n[UnauthorizedAccessException (0x80070005): Access is denied.]\r\n   A.B() +5\n</pre>',
      ),
    },
    {
      exception: 'UnauthorizedAccessException',
      hresult: '0x80070005',
      win32: 5,
      message: 'Access is denied.',
      stack: 'A.B() +5',
    },
  ],
  [
    'an exception without frames, and the one that wraps it',
    {
      body: page(
        'x',
        '<pre>\n[Win32Exception (0x80004005): 找不到網路路徑。]\r\n\r\n[SqlException (0x80131904): 無法連線。 (error: 40 - 無法開啟)]\r\n   A.Open() +9\n</pre>',
      ),
    },
    { exception: 'Win32Exception', message: '找不到網路路徑。', stack: 'A.Open() +9' },
  ],
  [
    'a refused log-on, with its code and a title that ends with a full stop',
    {
      status: 401,
      body: page('Access is denied', second('Error message 401.2.:', 'Unauthorized.'), 'Access is denied.'),
    },
    { certainty: 'confirmed', status: 401, substatus: 2, message: 'Unauthorized.' },
  ],
  [
    'the comment under other output',
    { body: '<p>System.Web</p><!-- \r\n[HttpException]: 檔案不存在。\r\n   於 A.B()\r\n-->' },
    { certainty: 'likely', exception: 'HttpException', message: '檔案不存在。', stack: '於 A.B()' },
  ],
  ['its looks under a title of its own', { body: page('Oops', '', 'Widgets') }, { certainty: 'possible' }],
])('%s', (_, response, expected) => {
  expect(recogniser.recognise(exchangeOf(response))).toMatchObject(expected);
});

test.each<[string, Response]>([
  ['the page of customErrors', { body: runtimeErrorPage(LANGUAGES.en) }],
  ['a log line', { body: '[ValueException]: no\n' }],
  [
    'an article that quotes the page',
    { body: `<pre>${exceptionPage(LANGUAGES.en).replaceAll('<', '&lt;')}</pre>` },
  ],
  [
    'the comment of another platform',
    { body: 'System.Web <!--\r\n[System.Exception]: x\r\n--> Powered by Mono' },
  ],
])('not %s', (_, response) => {
  expect(recogniser.recognise(exchangeOf(response))).toBeUndefined();
});
