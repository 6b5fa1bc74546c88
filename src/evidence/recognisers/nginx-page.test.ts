import { expect, test } from 'vitest';
import { exchangeOf, type Response } from '../exchange-fixture';
import recogniser from './nginx-page';

test.each<[string, Response, object]>([
  [
    'nginx',
    { body: '<center><h1>413 Too Large</h1></center>\r\n<hr><center>nginx/1.24.0 (Ubuntu)</center>' },
    {
      certainty: 'confirmed',
      quote: { where: 'body', text: '<hr><center>nginx/1.24.0 (Ubuntu)</center>' },
      more: [{ text: '<h1>413 Too Large</h1>' }],
      answeredBy: { id: 'nginx', version: '1.24.0' },
      message: '413 Too Large',
    },
  ],
  [
    'a second line',
    {
      body: '<center><h1>400 Bad Request</h1></center>\r\n<center>No required SSL certificate was sent</center>\r\n<hr><center>nginx</center>',
    },
    {
      answeredBy: { id: 'nginx' },
      errorCode: '496',
      message: '400 Bad Request No required SSL certificate was sent',
    },
  ],
  [
    'OpenResty',
    { body: '<center><h1>404 x</h1></center><hr><center>openresty</center>' },
    { answeredBy: { id: 'nginx', name: 'OpenResty' } },
  ],
  [
    'Tengine',
    { body: '<center><h1>502 x</h1></center><hr><center>tengine/3.0</center>' },
    { answeredBy: { id: 'nginx', name: 'Tengine', version: '3.0' } },
  ],
  [
    'Angie',
    { body: '<center><h1>502 x</h1></center><hr><center>Angie/1.11.1</center>' },
    { answeredBy: { id: 'nginx', name: 'Angie', version: '1.11.1' } },
  ],
  [
    'Cloudflare',
    { body: '<center><h1>400 x</h1></center><hr><center>cloudflare</center>' },
    { certainty: 'confirmed', answeredBy: { id: 'cloudflare' } },
  ],
  [
    'Azure',
    { body: '<center><h1>502 x</h1></center><hr><center>Microsoft-Azure-Application-Gateway/v2</center>' },
    { certainty: 'confirmed', answeredBy: { id: 'azure-app-gateway', version: 'v2' } },
  ],
  [
    'a product not known',
    { body: '<center><h1>502 x</h1></center><hr><center>MyServer/1.0</center>' },
    { certainty: 'likely', answeredBy: { id: 'other', name: 'MyServer', version: '1.0' } },
  ],
  [
    'a page among other words',
    {
      status: 502,
      body: 'The catalogue said: <html><body><center><h1>502 x</h1></center><hr><center>nginx/1.24.0</center></body></html>',
    },
    { certainty: 'possible' },
  ],
  [
    'a page in a comment',
    {
      body: '<html><head><!-- <html><head></head><body><center><h1>502 x</h1></center><hr><center>nginx</center>',
    },
    { certainty: 'possible' },
  ],
  [
    'a page that is said to be a script',
    {
      headers: { 'Content-Type': 'text/javascript' },
      body: '<center><h1>502 x</h1></center><hr><center>nginx</center>',
    },
    { certainty: 'possible' },
  ],
  [
    'a whole page with a script put in',
    {
      headers: { 'Content-Type': 'text/html' },
      body: '<html>\r\n<head><title>502 x</title></head>\r\n<body bgcolor="white"><script src="/a.js"></script>\r\n<center><h1>502 x</h1></center>\r\n<hr><center>nginx + Phusion Passenger 6.0</center>\r\n</body>',
    },
    { certainty: 'confirmed', answeredBy: { id: 'nginx' } },
  ],
  [
    'a name that objects have',
    { body: '<center><h1>502 x</h1></center><hr><center>constructor</center>' },
    { answeredBy: { id: 'other', name: 'constructor' } },
  ],
])('%s', (_, response, expected) => {
  expect(recogniser.recognise(exchangeOf(response))).toMatchObject(expected);
});

test.each<[string, Response]>([
  ['a page without a name', { body: '<center><h1>503 Unavailable</h1></center>\r\n</body>' }],
  [
    'words at the foot',
    {
      body: '<html><body><center><h1>404 x</h1></center><hr><center>Contoso Water Works</center></body></html>',
    },
  ],
  ['prose on nginx', { body: '<h1>404</h1><hr><center>nginx</center>' }],
  [
    'an article that quotes it',
    {
      body: '<pre>&lt;center&gt;&lt;h1&gt;502 Bad Gateway&lt;/h1&gt;&lt;/center&gt;&lt;hr&gt;&lt;center&gt;nginx&lt;/center&gt;</pre>',
    },
  ],
  [
    'an article that shows it',
    { body: `<article>${'x'.repeat(5000)}<center><h1>502 x</h1></center><hr><center>nginx</center>` },
  ],
])('not %s', (_, response) => {
  expect(recogniser.recognise(exchangeOf(response))).toBeUndefined();
});
