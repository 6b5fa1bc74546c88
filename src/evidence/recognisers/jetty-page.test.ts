import { expect, test } from 'vitest';
import { exchangeOf, type Response } from '../exchange-fixture';
import recogniser from './jetty-page';

test.each<[string, Response, object]>([
  [
    'its signature',
    {
      status: 404,
      body: '<body><h2>HTTP ERROR 404 Not Found</h2>\n<table>\n<tr><th>URI:</th><td>/nope</td></tr>\n<tr><th>MESSAGE:</th><td>Not Found</td></tr>\n</table>\n<hr/><a href="https://jetty.org/">Powered by Jetty:// 9.4.57.v20241219</a><hr/>',
    },
    {
      certainty: 'confirmed',
      answeredBy: { id: 'jetty', version: '9.4.57.v20241219' },
      message: 'Not Found',
    },
  ],
  [
    'an older signature',
    {
      body: '<html>\n<head>\n<meta http-equiv="Content-Type" content="text/html"/>\n<title>Error 401 </title>\n</head>\n<body>\n<h2>HTTP ERROR: 401</h2>\n<p>Problem accessing /x. Reason:\n<pre>    Unauthorized</pre></p>\n<hr /><i><small>Powered by Jetty://</small></i>\n</body>\n</html>',
    },
    { certainty: 'confirmed', answeredBy: { id: 'jetty' } },
  ],
  [
    'a signature in a page of another',
    { body: '<body><h1>Our links</h1><a href="https://jetty.org/">Powered by Jetty://</a>' },
    { certainty: 'possible' },
  ],
  [
    'its page within JSON',
    {
      headers: { 'Content-Type': 'application/json' },
      body: '{"detail":"<h2>HTTP ERROR 503</h2><p>Problem accessing /x. <small>Powered by Jetty://</small>"}',
    },
    { certainty: 'possible' },
  ],
  [
    'an older form, without it',
    {
      body: '<title>Error 503 Service Unavailable</title><h2>HTTP ERROR 503</h2>\n<p>Problem accessing /x. Reason:\n<pre>    Service Unavailable</pre>',
    },
    { certainty: 'likely', message: 'Error 503 Service Unavailable' },
  ],
  [
    'a bad message',
    { status: 431, body: '<h1>Bad Message 431</h1><pre>reason: Request Header Fields Too Large</pre>' },
    { certainty: 'likely', message: 'Bad Message 431 reason: Request Header Fields Too Large' },
  ],
  [
    'an exception',
    {
      body: '<h2>HTTP ERROR 500</h2>\n<table>\n<tr><th>URI:</th><td>/x</td></tr></table><h3>Caused by:</h3><pre>java.lang.IllegalStateException: Order 42\n\tat com.example.Orders.get(Orders.java:7)\n</pre>',
    },
    {
      exception: 'java.lang.IllegalStateException',
      stack: 'java.lang.IllegalStateException: Order 42\nat com.example.Orders.get(Orders.java:7)',
    },
  ],
])('%s', (_, response, expected) => {
  expect(recogniser.recognise(exchangeOf(response))).toMatchObject(expected);
});

test.each<[string, Response]>([
  ['a heading', { body: '<h2>HTTP ERROR 404</h2><p>See our help.</p>' }],
  ['its words in a post', { body: '<h1>Help</h1><pre>HTTP ERROR 404\n\nPowered by Jetty:// 9.4.53</pre>' }],
  [
    'a search for it',
    { body: '<title>Powered by Jetty://</title><p>No <b>Powered by Jetty://</b> here.</p>' },
  ],
  ['a text on it', { body: '<p>Jetty is a web server.</p>' }],
])('not %s', (_, response) => {
  expect(recogniser.recognise(exchangeOf(response))).toBeUndefined();
});
