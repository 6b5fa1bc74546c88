import { expect, test } from 'vitest';
import { exchangeOf } from '../exchange-fixture';
import recogniser from './asp-500-100-page';

const LINK =
  '<a href="http://www.microsoft.com/ContentRedirect.asp?prd=iis&sbp=&pver=5.0&ID=500;100&cat=Microsoft+VBScript&os=">';
const page = (error: string, link = LINK): string =>
  `<li>エラー タイプ<br>\n${error}\n</li>\n<p>${link}…</a>`;

test.each<[string, string, object]>([
  [
    'a script error',
    page(
      'Microsoft VBScript コンパイル エラー (0x800A0400)<br>ステートメントがありません。<br><b>/app/a.asp, line 12</b><br>',
    ),
    {
      hresult: '0x800a0400',
      message: 'ステートメントがありません。',
      sourceFile: '/app/a.asp',
      sourceLine: 12,
    },
  ],
  [
    'an ASP code',
    page('Server object, ASP 0178 (0x80070005)<br>Server.CreateObject Access Error'),
    { errorCode: 'ASP 0178', hresult: '0x80070005', win32: 5 },
  ],
])('%s', (_, body, expected) => {
  const found = recogniser.recognise(exchangeOf({ status: 500, body }));
  expect(found).toMatchObject({
    certainty: 'confirmed',
    answeredBy: { id: 'asp' },
    status: 500,
    substatus: 100,
    ...expected,
  });
  expect(body).toContain(found?.quote.text);
});

test('a page under another status is less certain', () => {
  const found = recogniser.recognise(exchangeOf({ status: 404, body: page('x (0x800A0400)<br>y') }));
  expect(found).toMatchObject({ certainty: 'possible' });
});

test.each([
  ['a page without the link', page('x (0x800A0400)<br>y', '')],
  ['a link without an error', page('')],
])('not %s', (_, body) => {
  expect(recogniser.recognise(exchangeOf({ status: 500, body }))).toBeUndefined();
});
