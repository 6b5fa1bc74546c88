import { expect, test } from 'vitest';
import { exchangeOf, type Response } from '../exchange-fixture';
import recogniser from './php-error';

test.each<[string, Response, object]>([
  [
    'an exception',
    {
      status: 500,
      body: '<p>Orders</p><br />\n<b>Fatal error</b>:  Uncaught DomainException: Order 42 in /srv/www/orders.php:7\nStack trace:\n#0 /srv/www/index.php(3): get(42)\n#1 {main}\n  thrown in <b>/srv/www/orders.php</b> on line <b>7</b><br />\n',
    },
    {
      certainty: 'confirmed',
      answeredBy: { id: 'php' },
      exception: 'DomainException',
      message: 'Order 42',
      sourceFile: '/srv/www/orders.php',
      sourceLine: 7,
      stack: '#0 /srv/www/index.php(3): get(42)\n#1 {main}\nthrown in /srv/www/orders.php on line 7',
    },
  ],
  [
    'a syntax error',
    {
      body: "<b>Parse error</b>:  syntax error, unexpected '}' in <b>C:\\inetpub\\wwwroot\\a.php</b> on line <b>12</b><br />",
    },
    { message: "syntax error, unexpected '}'", sourceFile: 'C:\\inetpub\\wwwroot\\a.php', sourceLine: 12 },
  ],
  [
    'an error within a script of the page, which nothing closes',
    {
      body: '<script>\nlet orders = <br />\n<b>Fatal error</b>:  Too slow in <b>/srv/orders.phtml</b> on line <b>4</b><br />\n',
    },
    { certainty: 'confirmed', message: 'Too slow', sourceFile: '/srv/orders.phtml' },
  ],
  [
    'an error in evaluated code',
    { body: "Parse error: unexpected end in /srv/a.php(3) : eval()'d code on line 2" },
    { sourceFile: "/srv/a.php(3) : eval()'d code", sourceLine: 2 },
  ],
  [
    'plain text',
    { body: 'PHP Fatal error:  Allowed memory size of 134217728 bytes exhausted in /srv/a.php on line 3' },
    { message: 'Allowed memory size of 134217728 bytes exhausted', sourceLine: 3 },
  ],
])('%s', (_, response, expected) => {
  expect(recogniser.recognise(exchangeOf(response))).toMatchObject(expected);
});

test.each<[string, Response]>([
  [
    'a warning, after which the script goes on',
    { body: '<b>Warning</b>:  Undefined variable $a in <b>/srv/a.php</b> on line <b>1</b>' },
  ],
  ['an error without a place', { body: 'Fatal error: disk full' }],
  [
    'a post about one',
    {
      body: '<h1>Help</h1><pre><code>Fatal error: Uncaught Error: Oh in /srv/a.php:3\nStack trace:</code></pre>',
    },
  ],
  [
    'markup shown in a text area',
    {
      body: '<textarea>\n<b>Fatal error</b>:  Oh in <b>/srv/a.php</b> on line <b>1</b><br />\n</textarea>',
    },
  ],
  [
    'markup in a comment',
    { body: '<p>No</p>\n<!--\n<b>Fatal error</b>:  Oh in <b>/srv/a.php</b> on line <b>1</b>\n-->' },
  ],
  [
    'markup within JSON after a guard',
    { body: ')]}\',\n{"log":"<b>Fatal error</b>:  Oh in <b>/srv/a.php</b> on line <b>1</b>"}' },
  ],
  [
    'a sentence within JSON',
    { body: '{"message":"job.php said: PHP Fatal error:  Oh in /srv/a.php on line 1"}' },
  ],
  [
    "another program's line before its trace",
    { body: '<pre>Error: backend said Fatal error: Uncaught E: Oh in /srv/a.php:9<br> at /app/b.js:7</pre>' },
  ],
  ["another language's error", { body: 'Fatal error: Oh in /srv/Sources/a.swift:7' }],
])('not %s', (_, response) => {
  expect(recogniser.recognise(exchangeOf(response))).toBeUndefined();
});
