import { expect, test } from 'vitest';
import { iisPage } from '../fixtures/iis-page';
import { causesFor, IIS, type RuleCase, verdict } from '../fixtures/rule-case';
import rule from './sign-in-method';

const stated = (offer: string | undefined, more: Partial<RuleCase> = {}): RuleCase => ({
  status: 401,
  page: '401.2',
  headers: { ...IIS, ...(offer !== undefined && { 'WWW-Authenticate': offer }) },
  requestHeaders: {},
  ...more,
});
const sent = (scheme: string) => ({ requestHeaders: { Authorization: `${scheme} c2VjcmV0` } });
const refusedBy = (module: string): RuleCase => {
  const { page: _, ...rest } = stated('Negotiate');
  return { ...rest, body: iisPage('401.2', { module }) };
};
const KEEPS = ['possible iis/401.2#browser-keeps-credentials'];

test.each<[string, RuleCase, readonly string[]]>([
  ['a page alone', { status: 401, page: '401.2', requestHeaders: {} }, []],
  ['nothing offered', stated(undefined), ['likely iis/401.2#no-matching-method']],
  [
    'another scheme than the one used',
    stated('Negotiate', sent('Basic')),
    ['likely iis/401.2#no-matching-method'],
  ],
  ['the scheme that was used', stated('Basic realm="a"', sent('basic')), []],
  ['Windows schemes, and no sign-in', stated('Negotiate\nNTLM'), KEEPS],
  ['Windows schemes of an intranet host', stated('Negotiate', { url: 'https://intranet/' }), []],
  ['another scheme, and no sign-in', stated('Basic realm="a"'), []],
  [
    'a request that is not known',
    { status: 401, page: '401.2', headers: { 'WWW-Authenticate': 'NTLM' } },
    [],
  ],
  ['a rule', refusedBy('UrlAuthorizationModule'), ['confirmed iis/401.2#authorization-rule']],
  ['a rule of ASP.NET', refusedBy('UrlAuthorization'), ['confirmed iis/401.2#authorization-rule']],
  ['another module', refusedBy('IIS Web Core'), KEEPS],
  ['a step that a success followed', stated('Negotiate', { followedBy: { status: 200, at: 1 } }), []],
  ['another sub-status', stated('Negotiate', { page: '401.1' }), []],
  ['a bare 401', { status: 401, headers: IIS, requestHeaders: {} }, []],
])('%s', (_, given, expected) => {
  expect(verdict(rule, given)).toEqual(expected);
});

test('never tells the credentials', () => {
  expect(JSON.stringify(causesFor(rule, stated('Negotiate', sent('Basic'))))).not.toContain('c2Vj');
});
