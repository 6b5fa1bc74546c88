import { expect, test } from 'vitest';
import { causesFor, IIS, NGINX, type RuleCase, verdict } from '../fixtures/rule-case';
import rule from './double-escape';

const FOUND = ['possible iis/404.11#double-escape'];
const at = (path: string): RuleCase => ({ status: 404, headers: IIS, url: `https://app.example${path}` });

/** IIS's page for a 404.11, with the URL that IIS saw. */
const page404 = (path: string) => `<fieldset><table>
<tr><th>Module</th><td>RequestFilteringModule</td></tr><tr><th>Notification</th><td>BeginRequest</td></tr>
<tr><th>Handler</th><td>StaticFile</td></tr><tr><th>Error Code</th><td>0x00000000</td></tr></table><table>
<tr><th>Requested URL</th><td>https://app.example:443${path}</td></tr>
<tr><th>Physical Path</th><td>C:\\inetpub\\wwwroot</td></tr></table></fieldset>
<a href="https://go.microsoft.com/fwlink/?LinkID=62293&amp;IIS70Error=404,11,0x00000000,17763">More</a>`;

test.each<[string, RuleCase, readonly string[]]>([
  ['a plus sign', at('/a+b.txt'), FOUND],
  ['an encoded plus sign', at('/a%2Bb.txt'), FOUND],
  ['a doubly encoded character', at('/a%252Fb'), FOUND],
  ['an encoded percent sign', at('/100%25'), []],
  ['a plus sign in the query string', at('/a?q=a+b'), []],
  ['a character encoded once', at('/a%20b'), []],
  ['another server', { ...at('/a+b'), headers: NGINX }, []],
  ['a stated sub-status', { status: 404, page: '404.11' }, ['confirmed iis/404.11#double-escape']],
  [
    'a URL that became encoded twice on its way',
    { ...at('/a%20b'), body: page404('/a%2520b') },
    ['likely iis/404.11#encoded-again'],
  ],
  ['another stated sub-status', { ...at('/a+b'), page: '404.0' }, []],
  ['another status', { ...at('/a+b'), status: 400 }, []],
])('%s', (_, given, expected) => {
  expect(verdict(rule, given)).toEqual(expected);
});

test('tells the part of the URL', () => {
  expect(causesFor(rule, at('/a%252Fb'))[0]?.values).toEqual({ fragment: '%252F' });
});
