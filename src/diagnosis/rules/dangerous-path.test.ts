import { expect, test } from 'vitest';
import { causesFor, IIS, KESTREL, type RuleCase, verdict } from '../fixtures/rule-case';
import rule from './dangerous-path';

/** The end of ASP.NET's page, with the sentence in a language of its own. */
const page = (
  message: string,
) => `<html><head><title>${message}</title></head><body><span><H1>Serverfehler.<hr width=100% size=1 color=silver></H1>
<h2> <i>${message}</i> </h2></span><b> Ausnahmedetails: </b>System.Web.HttpException: ${message}<br><br>
<code><pre>
[HttpException (0x80004005): ${message}]
   System.Web.HttpRequest.ValidateInputIfRequiredByConfig() +9997548
   System.Web.PipelineStepManager.ValidateHelper(HttpContext context) +53
</pre></code><b>Versionsinformationen:</b>&nbsp;Microsoft .NET Framework-Version:4.0.30319; ASP.NET-Version:4.8.4682.0</body></html>`;
const COLON = page('Ein potenziell gefährlicher Request.Path-Wert wurde vom Client (:) entdeckt.');
const LONG = page('Die Länge der URL für diese Anforderung überschreitet den konfigurierten Wert.');
const at = (path: string, body?: string): RuleCase => ({
  status: 400,
  headers: { ...IIS, 'X-AspNet-Version': '4.0.30319' },
  url: `https://app.example${path}`,
  ...(body !== undefined && { body }),
});
const ENTRY = 'aspnet/dangerous-request-path#special-character';

test.each<[string, RuleCase, readonly string[]]>([
  ['the character that the page names', at('/a:b', COLON), [`confirmed ${ENTRY}`]],
  ['another character than the page names', at('/a%26b', COLON), [`likely ${ENTRY}`]],
  ['a character, and no page', at('/a%3Cb'), [`possible ${ENTRY}`]],
  ['no such character', at('/ab'), []],
  ['such a character in the query string', at('/ab?c:d'), []],
  ['a path over the limit', at(`/${'p'.repeat(260)}`, LONG), ['likely http/400#aspnet-url-limit']],
  ['a path at the limit', at(`/${'p'.repeat(259)}`, LONG), []],
  ['a query string over the limit', at(`/?${'q'.repeat(2049)}`, LONG), ['likely http/400#aspnet-url-limit']],
  ['a query string at the limit', at(`/?${'q'.repeat(2048)}`, LONG), []],
  ['a path over the limit, and no page', at(`/${'p'.repeat(260)}`), []],
  ['another server', { ...at('/a:b'), headers: KESTREL }, []],
  ['another status', { ...at('/a:b', COLON), status: 500 }, []],
])('%s', (_, given, expected) => {
  expect(verdict(rule, given)).toEqual(expected);
});

test('tells the character', () => {
  expect(causesFor(rule, at('/a%26b'))[0]?.values).toEqual({ fragment: '&' });
});
