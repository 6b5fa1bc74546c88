import { expect, test } from 'vitest';
import { exchangeOf, type Response } from '../exchange-fixture';
import recogniser from './apache-page';

test.each<[string, Response, object]>([
  [
    'its signature',
    {
      body: '<title>404 Not Found</title><address>Apache/2.4.58 (Win64) OpenSSL/3.1 Server at a.example Port 80</address>',
    },
    { certainty: 'confirmed', answeredBy: { id: 'apache', version: '2.4.58' }, message: '404 Not Found' },
  ],
  [
    'its signature with a mail address',
    {
      body: '<address>Apache/2.4.58 (Debian) Server at <a href="mailto:admin@a.example">a.example</a> Port 443</address>',
    },
    { certainty: 'confirmed' },
  ],
  [
    'a product built on it',
    { body: '<address>IBM_HTTP_Server/9.0.5 Server at a.example Port 80</address>' },
    { answeredBy: { id: 'apache', name: 'IBM HTTP Server', version: '9.0.5' } },
  ],
  [
    'a product whose name ends so already',
    { body: '<address>IBM_HTTP_Server at a.example Port 80</address>' },
    { certainty: 'confirmed', answeredBy: { name: 'IBM HTTP Server' } },
  ],
  [
    'its form without the signature',
    {
      body: '<!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN">\n<html><head>\n<title>403 Forbidden</title>\n</head><body>\n<h1>Forbidden</h1>\n<p>No.</p>\n</body></html>',
    },
    { certainty: 'likely', answeredBy: { id: 'apache' } },
  ],
  [
    'its page of another language',
    {
      body: '<?xml version="1.0"?>\n<html><head><title>Object not found!</title><style><!--/*--><![CDATA[/*><!--*/ p { margin: 0 } /*]]>*/--></style></head><h2>Error 404</h2>\n<address>\n  <a href="/">a.example</a><br />\n  <span>Apache/2.4.58 (Win64)</span>\n</address>',
    },
    { certainty: 'confirmed', answeredBy: { version: '2.4.58' } },
  ],
  [
    'a post that shows it',
    {
      body: '<html><head><title>Help</title></head><body><p>I get</p><pre><address>Apache/2.4.58 Server at a.example Port 80</address></pre>',
    },
    { certainty: 'possible' },
  ],
  [
    'its page as plain text',
    {
      headers: { 'Content-Type': 'text/plain' },
      body: '<title>404 Not Found</title><address>Apache Server at a.example Port 80</address>',
    },
    { certainty: 'possible' },
  ],
  [
    'what failed behind it',
    {
      body: '<title>502 Proxy Error</title>\nReason: <strong>Error reading from remote server</strong>\n<address>Apache Server at a.example Port 80</address>',
    },
    {
      message: '502 Proxy Error Error reading from remote server',
      more: [{ text: 'Reason: <strong>Error reading from remote server</strong>' }],
    },
  ],
])('%s', (_, response, expected) => {
  expect(recogniser.recognise(exchangeOf(response))).toMatchObject(expected);
});

test.each<[string, Response]>([
  ['an address of something else', { body: '<address>Contoso, Apache Street 1, Tucson</address>' }],
  [
    'an address that begins with its name',
    { body: '<address>Apache Falls Town Hall, 1 Main Road, Apache Falls</address>' },
  ],
  [
    'a page with the same document type',
    {
      body: '<!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN">\n<html><head><title>Our shop</title></head><body><h1>Shop</h1>',
    },
  ],
  ['WEBrick', { body: '<ADDRESS>\n     WEBrick/1.8.1 at\n     127.0.0.1:80\n    </ADDRESS>' }],
])('not %s', (_, response) => {
  expect(recogniser.recognise(exchangeOf(response))).toBeUndefined();
});
