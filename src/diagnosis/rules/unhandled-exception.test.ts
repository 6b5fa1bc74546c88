import { expect, test } from 'vitest';
import { causesFor, IIS, NGINX, type RuleCase, verdict } from '../fixtures/rule-case';
import { aspnetError } from '../fixtures/server-error';
import rule from './unhandled-exception';

const THROWN = 'http/500#unhandled-exception';
const TOMCAT = `<!doctype html><html lang="en"><head><title>HTTP Status 500 – Internal Server Error</title></head><body><h1>HTTP Status 500 – Internal Server Error</h1><hr class="line" /><p><b>Type</b> Exception Report</p><p><b>Message</b> boom</p><p><b>Exception</b></p><pre>java.lang.IllegalStateException: boom
	shop.Cart.doGet(Cart.java:12)
</pre><hr class="line" /><h3>Apache Tomcat/10.1.34</h3></body></html>`;
const CORE = `Shop.CartException: empty\n   at Shop.Cart.Get() in /src/Cart.cs:line 12\n\nHEADERS\n=======\nHost: app.example\n`;

test.each<[string, RuleCase, readonly string[]]>([
  ['ASP.NET', aspnetError('Shop.CartException', 'The cart is empty.'), [`confirmed ${THROWN}`]],
  ['ASP.NET with another status', { ...aspnetError('Shop.CartException', 'x'), status: 404 }, []],
  ['Tomcat', { status: 500, body: TOMCAT }, [`confirmed ${THROWN}`]],
  ['ASP.NET Core, which has a rule of its own', { status: 500, body: CORE }, []],
  ['a bare 500 of IIS', { status: 500, headers: IIS }, []],
  ['a 500 of nginx', { status: 500, headers: NGINX, body: '<h1>System.Exception</h1>' }, []],
])('%s', (_, given, expected) => {
  expect(verdict(rule, given)).toEqual(expected);
});

test('tells type, message and place, and is bound to page and type', () => {
  const [cause] = causesFor(
    rule,
    aspnetError('Shop.CartException', 'The cart is empty.', { place: 'c:\\shop\\cart.aspx.cs:20' }),
  );
  expect(cause?.basis).toEqual([
    { of: 'exception', value: 'Shop.CartException' },
    { of: 'page', value: 'The cart is empty.' },
    { of: 'place', value: 'c:\\shop\\cart.aspx.cs:20' },
  ]);
  expect(cause?.scope).toBe('app.example/orders Shop.CartException');
});
