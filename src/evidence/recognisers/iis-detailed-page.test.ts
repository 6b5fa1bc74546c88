import { expect, test } from 'vitest';
import { exchangeOf, type Response } from '../exchange-fixture';
import { detailedPage } from '../iis-page-fixture';
import recogniser from './iis-detailed-page';

test.each<[string, Response, object]>([
  [
    'a zh-TW page',
    {
      status: 404,
      body: detailedPage(
        '404.13',
        'LinkID=62293&IIS70Error=404,13,0x00000000,17763',
        [
          ['模組', 'RequestFilteringModule'],
          ['通知', 'BeginRequest'],
          ['處理常式', 'PHP_via_FastCGI'],
          ['錯誤碼', '0x00000000'],
        ],
        [
          ['要求的 URL', 'http://a:80/up'],
          ['實體路徑', 'C:\\w\\up'],
          ['登入方法', '尚未決定'],
        ],
      ),
    },
    {
      certainty: 'confirmed',
      quote: { where: 'body', text: 'LinkID=62293&IIS70Error=404,13,0x00000000,17763' },
      answeredBy: { id: 'iis', name: 'IIS', version: '10.0' },
      status: 404,
      substatus: 13,
      hresult: '0x00000000',
      module: 'RequestFilteringModule',
      notification: 'BeginRequest',
      handler: 'PHP_via_FastCGI',
      physicalPath: 'C:\\w\\up',
      message: 'Something is "wrong".',
    },
  ],
  [
    'a configuration error',
    {
      status: 500,
      body: detailedPage(
        '500.19',
        'LinkID=62293&amp;IIS70Error=500,19,0x80070021,17763',
        [
          ['Modul', 'IIS Web Core'],
          ['Benachrichtigung', 'BeginRequest'],
          ['Handler', 'aspNetCore'],
          ['Fehlercode', '0x80070021'],
          ['Konfigurationsfehler', 'Locked: &lt;deny&gt;\n'],
          ['Konfigurationsdatei', '\\\\?\\C:\\w\\web.config'],
        ],
        [
          ['URL', 'https://a:443/'],
          ['Pfad', 'C:\\w'],
        ],
      ),
    },
    {
      substatus: 19,
      hresult: '0x80070021',
      configError: 'Locked: <deny>',
      configFile: '\\\\?\\C:\\w\\web.config',
      physicalPath: 'C:\\w',
      handler: 'aspNetCore',
    },
  ],
  [
    'a page shown under another status',
    { status: 404, body: detailedPage('500.19', 'LinkID=62293&amp;IIS70Error=500,19,0x8007000d,1', [], []) },
    { certainty: 'possible', status: 500, substatus: 19 },
  ],
])('%s', (_, response, expected) => {
  expect(recogniser.recognise(exchangeOf(response))).toMatchObject(expected);
});

test.each<[string, Response]>([
  ['another link', { body: '<a href="http://go.microsoft.com/fwlink/?LinkID=66439">here</a>' }],
  ['a page quoted in a page', { body: '&lt;a href="?LinkID=62293&amp;amp;IIS70Error=404,13,0x0,1"&gt;' }],
])('not %s', (_, response) => {
  expect(recogniser.recognise(exchangeOf(response))).toBeUndefined();
});
