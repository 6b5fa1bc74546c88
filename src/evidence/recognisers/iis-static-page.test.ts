import { expect, test } from 'vitest';
import { exchangeOf, type Response } from '../exchange-fixture';
import recogniser from './iis-static-page';

test.each<[string, Response, object]>([
  [
    'a localised page',
    {
      status: 404,
      body: '<div id="header"><h1>伺服器錯誤</h1></div>\r\n<div id="content">\r\n <div class="content-container"><fieldset>\r\n  <h2>404 - 找不到檔案或目錄。</h2>\r\n  <h3>…</h3>',
    },
    {
      certainty: 'confirmed',
      quote: { where: 'body', text: '<h2>404 - 找不到檔案或目錄。</h2>' },
      answeredBy: { id: 'iis' },
      status: 404,
      message: '找不到檔案或目錄。',
    },
  ],
  [
    'a file for one sub-status',
    {
      status: 404,
      body: '<div id="header"><h1>Error</h1></div><div id="content"><div class="content-container"><fieldset><h2>404.7 - Extension denied.</h2>',
    },
    { certainty: 'confirmed', status: 404, substatus: 7 },
  ],
  [
    'a head alone',
    {
      status: 404,
      body: '<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=big5"/><title>404 - 找不到</title></head></html>',
    },
    { certainty: 'possible', quote: { text: '<title>404 - 找不到</title>' } },
  ],
])('%s', (_, response, expected) => {
  expect(recogniser.recognise(exchangeOf(response))).toMatchObject(expected);
});

test.each<[string, Response]>([
  [
    'a page made by hand',
    {
      status: 404,
      body: '<html><head><title>404 - Not here</title></head><body><h2>404 - Not here</h2></body></html>',
    },
  ],
])('not %s', (_, response) => {
  expect(recogniser.recognise(exchangeOf(response))).toBeUndefined();
});
