import { expect, test } from 'vitest';
import { causesFor, type RuleCase, verdict } from '../fixtures/rule-case';
import rule from './mixed-content';

const of = (more: Partial<RuleCase> = {}): RuleCase => ({
  status: 0,
  error: 'NS_ERROR_CONTENT_BLOCKED',
  url: 'http://api.contoso.com:8080/items',
  initiator: 'https://app.contoso.com',
  ...more,
});
const LIKELY = ['likely net/NS_ERROR_CONTENT_BLOCKED#mixed-content'];

test.each<[string, RuleCase, readonly string[]]>([
  ['HTTP from HTTPS', of(), LIKELY],
  ['a WebSocket', of({ url: 'ws://api.contoso.com/live', type: 'websocket' }), LIKELY],
  [
    'Chromium',
    of({ error: 'net::ERR_BLOCKED_BY_CLIENT' }),
    ['possible net/NS_ERROR_CONTENT_BLOCKED#mixed-content'],
  ],
  ['HTTPS from HTTPS', of({ url: 'https://api.contoso.com/' }), []],
  ['HTTP from HTTP', of({ initiator: 'http://app.contoso.com' }), []],
  ['this machine', of({ url: 'http://localhost:5000/' }), []],
  ['a page', of({ type: 'main_frame' }), []],
  [
    'nobody known who asked',
    { status: 0, error: 'NS_ERROR_CONTENT_BLOCKED', url: 'http://api.contoso.com/' },
    [],
  ],
  ['another error', of({ error: 'net::ERR_CONNECTION_RESET' }), []],
])('%s', (_, given, expected) => {
  expect(verdict(rule, given)).toEqual(expected);
});

test('shows both', () => {
  expect(causesFor(rule, of())[0]?.basis.map(({ value }) => value)).toEqual([
    'http://api.contoso.com:8080',
    'https://app.contoso.com',
  ]);
});
