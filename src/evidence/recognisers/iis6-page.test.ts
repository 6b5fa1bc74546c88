import { expect, test } from 'vitest';
import { exchangeOf, type Response } from '../exchange-fixture';
import { iis6Page } from '../fixtures/iis-pages';
import { LANGUAGES } from '../fixtures/languages';
import recogniser from './iis6-page';

test.each(Object.entries(LANGUAGES))('a page in %s', (_, language) => {
  const body = iis6Page(language);
  const found = recogniser.recognise(exchangeOf({ status: 404, body }));
  expect(found).toMatchObject({
    certainty: 'confirmed',
    quote: { where: 'body', text: language.iis6[1] },
    answeredBy: { id: 'iis' },
    status: 404,
    message: language.iis6[1],
  });
  expect(found?.substatus).toBeUndefined();
});

/** The page of IIS 5 and 5.1, whose name below the error is translated. */
const older = (code: string): string => `<title>ページを表示できません</title>
<h1 style="COLOR:000000; FONT: 13pt/15pt x"><!--Problem-->ページを表示できません</h1>
<h2 style="font:8pt/11pt x; color:000000">${code}<br>
    インターネット インフォメーション サービス</h2>
<a href="http://www.microsoft.com/ContentRedirect.asp?prd=iis&sbp=&pver=5.0&pid=&ID=1&cat=web&os=">Support</a>`;

test.each([
  ['HTTP 403.6 - 拒否されました。', 403, 6],
  ['HTTP 403.1 許可されていません', 403, 1],
  ['HTTP エラー 500-11 - シャット ダウンしています。', 500, 11],
  ['HTTP Error 410 -\n   恒久的に利用できません。', 410, undefined],
  ['Error 501 - 未実装', 501, undefined],
])('%s', (code, status, substatus) => {
  const found = recogniser.recognise(exchangeOf({ status, body: older(code) }));
  expect(found).toMatchObject({ certainty: 'confirmed', status });
  expect(found?.substatus).toBe(substatus);
});

test.each<[string, Response]>([
  [
    'a heading without the link',
    { status: 403, body: '<h2>HTTP Error 403.1 - No.<br>Internet Information Services (IIS)</h2>' },
  ],
  [
    "a page with a site's own title",
    { status: 403, body: `<title>Widgets</title>${older('HTTP 403.6 - x')}` },
  ],
])('%s is less certain', (_, response) => {
  expect(recogniser.recognise(exchangeOf(response))).toMatchObject({ certainty: 'likely', status: 403 });
});

test.each<[string, Response]>([
  [
    'a heading of another server',
    { status: 404, body: '<h2>HTTP Error 404 - Gone fishing<br>Tiny Server</h2>' },
  ],
  [
    'an escaped page',
    { status: 404, body: '&lt;h2&gt;HTTP Error 404 - x&lt;br&gt;Internet Information Services (IIS)' },
  ],
])('not %s', (_, response) => {
  expect(recogniser.recognise(exchangeOf(response))).toBeUndefined();
});
