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
])('not %s', (_, response) => {
  expect(recogniser.recognise(exchangeOf(response))).toBeUndefined();
});
