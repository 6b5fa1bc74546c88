import { expect, test } from 'vitest';
import { exchangeOf, type Response } from '../exchange-fixture';
import recogniser from './tomcat-page';

test.each<[string, Response, object]>([
  [
    'its signature',
    {
      body: '<title>HTTP Status 404 – Not Found</title><h1>HTTP Status 404 – Not Found</h1><hr class="line" /><h3>Apache Tomcat/9.0.85 (Debian)</h3>',
    },
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
      body: '<p><b>Type</b> Exception Report</p><p><b>Message</b> Order [42]</p><p><b>Exception</b></p><pre>jakarta.servlet.ServletException: x\n\ta.B.c(B.java:7)\n</pre><p><b>Root Cause</b></p><pre>java.lang.IllegalStateException: Order 42\n\tjava.base&#47;java.lang.Thread.run(Thread.java:840)\n</pre><hr class="line" /><h3>Apache Tomcat/10.1.60</h3>',
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
      body: '<title>Apache Tomcat/7.0.42 - Error report</title><h1>HTTP Status 404 - /nope</h1><p><b>type</b> Status report</p><p><b>message</b> <u>/nope</u></p><HR size="1" noshade="noshade"><h3>Apache Tomcat/7.0.42</h3>',
    },
    { certainty: 'confirmed', answeredBy: { version: '7.0.42' }, message: 'HTTP Status 404 - /nope' },
  ],
  [
    'a server that took it over',
    { body: '<h1>HTTP Status 404 - /a</h1><HR size="1"><h3>JBoss Web/7.0.13.Final</h3>' },
    { certainty: 'confirmed', answeredBy: { id: 'other', name: 'JBoss Web', version: '7.0.13.Final' } },
  ],
  [
    'its older spelling',
    {
      body: '<html><body><h1>HTTP Status 404 - /a</h1><HR size="1"><h3>JBossWeb/2.0.1.GA</h3></body></html>',
    },
    { answeredBy: { name: 'JBoss Web', version: '2.0.1.GA' } },
  ],
  [
    'another that took it over',
    { body: '<h1>HTTP Status 404 - Not Found</h1><hr/><h3>Payara Server  4.1.2.174 #badassfish</h3>' },
    { certainty: 'confirmed', answeredBy: { name: 'Payara Server', version: '4.1.2.174' } },
  ],
  [
    'another language, whose words stand in another order',
    {
      body: '<body><h1>Estado HTTP 404 – No encontrado</h1><hr class="line" /><h3>Apache Tomcat/9.0.43</h3>',
    },
    { certainty: 'confirmed' },
  ],
  [
    'its signature in a page of another',
    { body: '<body><h1>Help</h1><p>It says:</p><hr><h3>Apache Tomcat/9.0.43</h3>' },
    { certainty: 'possible' },
  ],
  [
    'its page as plain text',
    {
      headers: { 'Content-Type': 'text/plain' },
      body: '<h1>HTTP Status 404 – Not Found</h1><hr><h3>Apache Tomcat/9.0.43</h3>',
    },
    { certainty: 'possible' },
  ],
])('%s', (_, response, expected) => {
  expect(recogniser.recognise(exchangeOf(response))).toMatchObject(expected);
});

test.each<[string, Response]>([
  ['a heading on cats', { body: '<h1>HTTP Status 404</h1><hr><h3>Tomcats for sale</h3>' }],
  ['a manual', { body: '<h1>HTTP Status 503</h1><hr><h3>GlassFish Server 7 Deployment Handbook</h3>' }],
  ['what is like it', { body: '<h1>HTTP Status 404 – x</h1><hr><h3>Tomcat-Like Runtime v0.2</h3>' }],
  [
    'a signature that other headings follow',
    { body: '<h1>HTTP Status 404</h1><hr><h3>Apache Tomcat/9.0.43</h3><p>x</p><h3>Related</h3>' },
  ],
  ['an article', { body: '<title>What HTTP Status 404 means</title><p>Apache Tomcat</p>' }],
  ['the title alone', { body: '<title>HTTP Status 500 – Internal Server Error</title>' }],
])('not %s', (_, response) => {
  expect(recogniser.recognise(exchangeOf(response))).toBeUndefined();
});
