import { expect, test } from 'vitest';
import { causesFor, type RuleCase, verdict } from '../fixtures/rule-case';
import rule from './cors-refused';

const of = (more: Partial<RuleCase> = {}): RuleCase => ({
  status: 0,
  error: 'net::ERR_FAILED',
  initiator: 'https://app.contoso.com',
  url: 'https://api.contoso.com/items',
  ...more,
});
const REFUSED = ['likely net/ERR_FAILED#cors'];
const allowing = (origin: string, more: Readonly<Record<string, string>> = {}) => ({
  headers: { 'Access-Control-Allow-Origin': origin, ...more },
});
const COOKIE = { requestHeaders: { Cookie: 'a=b' } };

test.each<[string, RuleCase, readonly string[]]>([
  ['another origin', of(), REFUSED],
  ['another port of the same host', of({ url: 'https://app.contoso.com:8443/items' }), REFUSED],
  ['a font', of({ type: 'font' }), REFUSED],
  [
    'a script with crossorigin',
    of({ type: 'script', requestHeaders: { Origin: 'https://app.contoso.com' } }),
    REFUSED,
  ],
  ['a response that permits nobody', of({ headers: { Server: 'x' } }), REFUSED],
  ['a response that permits another', of(allowing('https://other.contoso.com')), REFUSED],
  ['any origin, but not with cookies', of({ ...allowing('*'), ...COOKIE }), REFUSED],
  ['this origin, but not with cookies', of({ ...allowing('https://app.contoso.com'), ...COOKIE }), REFUSED],
  [
    'a response that permits it all',
    of({ ...allowing('https://app.contoso.com', { 'Access-Control-Allow-Credentials': 'true' }), ...COOKIE }),
    ['possible net/ERR_FAILED#cors'],
  ],
  ['a response that permits any origin', of(allowing('*')), ['possible net/ERR_FAILED#cors']],
  ['Firefox', of({ error: 'NS_ERROR_DOM_BAD_URI' }), ['likely net/NS_ERROR_DOM_BAD_URI#cors']],
  ['the same origin', of({ url: 'https://app.contoso.com/items' }), []],
  ['an image, to which CORS does not apply', of({ type: 'image' }), []],
  ['an error with a name of its own', of({ error: 'net::ERR_CONNECTION_RESET' }), []],
  ['a sandboxed page', of({ initiator: 'null' }), []],
])('%s', (_, given, expected) => {
  expect(verdict(rule, given)).toEqual(expected);
});

test.each<[string, Partial<RuleCase>, unknown]>([
  [
    'the header that is missing',
    { headers: { Server: 'x' } },
    { of: 'missing-header', value: 'Access-Control-Allow-Origin' },
  ],
  [
    'the header that permits another',
    allowing('https://other.contoso.com'),
    { of: 'response-header', value: 'Access-Control-Allow-Origin: https://other.contoso.com' },
  ],
  [
    'what cookies need',
    { ...allowing('https://app.contoso.com'), ...COOKIE },
    { of: 'missing-header', value: 'Access-Control-Allow-Credentials' },
  ],
  ['the page', {}, { of: 'initiator', value: 'https://app.contoso.com' }],
])('rests on %s', (_, more, expected) => {
  const [cause] = causesFor(rule, of(more));
  expect(cause?.basis[0]).toEqual(expected);
  expect([cause?.values.origin, cause?.scope]).toEqual([
    'https://app.contoso.com',
    'https://api.contoso.com',
  ]);
});
