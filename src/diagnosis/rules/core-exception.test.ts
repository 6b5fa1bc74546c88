import { expect, test } from 'vitest';
import { causesFor, IIS, KESTREL, type RuleCase, verdict } from '../fixtures/rule-case';
import { aspnetError } from '../fixtures/server-error';
import rule from './core-exception';

const PAGE = 'aspnet/core-developer-exception-page';
const thrown = (url: string, status = 500): RuleCase => ({
  status,
  url,
  headers: KESTREL,
  body: 'Shop.CartException: empty\n   at Shop.Cart.Get() in /src/Cart.cs:line 12\n\nHEADERS\n=======\nHost: x\n',
});
const PROBLEM = JSON.stringify({
  title: 'An error occurred while processing your request.',
  status: 500,
  traceId: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-00',
});

test.each<[string, RuleCase, readonly string[]]>([
  ['a machine of one’s own', thrown('http://localhost:5000/a'), [`confirmed ${PAGE}#exception`]],
  ['an inner name', thrown('https://shop.corp/a'), [`confirmed ${PAGE}#exception`]],
  [
    'a public host',
    thrown('https://shop.contoso.com/a'),
    [`confirmed ${PAGE}#exception`, `possible ${PAGE}#development-on-server`],
  ],
  [
    'problem details',
    { status: 500, headers: KESTREL, body: PROBLEM },
    ['possible http/500#unhandled-exception'],
  ],
  ['another status', thrown('http://localhost:5000/a', 404), []],
  ['an empty answer', { status: 500, headers: KESTREL }, []],
  ['ASP.NET', aspnetError('Shop.CartException', 'empty'), []],
  ['IIS', { status: 500, headers: IIS }, []],
])('%s', (_, given, expected) => {
  expect(verdict(rule, given)).toEqual(expected);
});

test('gives the id of the trace', () => {
  const [cause] = causesFor(rule, { status: 500, headers: KESTREL, body: PROBLEM });
  expect(cause?.basis[0]).toEqual({
    of: 'request-id',
    value: 'traceId: 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-00',
  });
});
