import { expect, test } from 'vitest';
import { exchangeOf, type Response } from '../exchange-fixture';
import recogniser from './tomcat-page';

test.each<[string, Response, object]>([
  [
    'its signature',
    { body: '<title>HTTP Status 404 – Not Found</title><h3>Apache Tomcat/9.0.85 (Debian)</h3>' },
    {
      certainty: 'confirmed',
      answeredBy: { id: 'tomcat', version: '9.0.85' },
      message: 'HTTP Status 404 – Not Found',
    },
  ],
  [
    'its form, in any language',
    {
      body: '<!doctype html><html lang="ja"><head><title>HTTPステータス 404 – 見つかりません</title><style type="text/css">body {font-family:Tahoma,Arial,sans-serif;} h1, h2, h3, b {color:white;background-color:#525D76;}</style>',
    },
    { certainty: 'likely', answeredBy: { id: 'tomcat' } },
  ],
  [
    'the message and the root cause',
    {
      status: 500,
      body: '<p><b>Type</b> Exception Report</p><p><b>Message</b> Order [42]</p><p><b>Exception</b></p><pre>jakarta.servlet.ServletException: x\n\ta.B.c(B.java:7)\n</pre><p><b>Root Cause</b></p><pre>java.lang.IllegalStateException: Order 42\n\tjava.base&#47;java.lang.Thread.run(Thread.java:840)\n</pre><h3>Apache Tomcat/10.1.60</h3>',
    },
    {
      exception: 'java.lang.IllegalStateException',
      message: 'Order [42]',
      stack: 'java.lang.IllegalStateException: Order 42\njava.base/java.lang.Thread.run(Thread.java:840)',
    },
  ],
  [
    'an old one, whose message is the path',
    {
      body: '<title>Apache Tomcat/7.0.42 - Error report</title><h1>HTTP Status 404 - /nope</h1><p><b>type</b> Status report</p><p><b>message</b> <u>/nope</u></p><h3>Apache Tomcat/7.0.42</h3>',
    },
    { answeredBy: { version: '7.0.42' }, message: 'HTTP Status 404 - /nope' },
  ],
  [
    'a server that took it over',
    { body: '<h3>JBoss Web/7.0.13.Final</h3>' },
    { answeredBy: { id: 'other', name: 'JBoss Web' } },
  ],
])('%s', (_, response, expected) => {
  expect(recogniser.recognise(exchangeOf(response))).toMatchObject(expected);
});

test.each<[string, Response]>([
  ['an article', { body: '<title>What HTTP Status 404 means</title><p>Apache Tomcat</p>' }],
  ['the title alone', { body: '<title>HTTP Status 500 – Internal Server Error</title>' }],
])('not %s', (_, response) => {
  expect(recogniser.recognise(exchangeOf(response))).toBeUndefined();
});
