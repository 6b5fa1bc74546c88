import { expect, test } from 'vitest';
import { type RuleCase, verdict } from '../fixtures/rule-case';
import rule from './unopened-websocket';

const of = (more: Partial<RuleCase> = {}): RuleCase => ({
  status: 0,
  error: 'net::ERR_FAILED',
  type: 'websocket',
  url: 'wss://app.example/hub',
  ...more,
});
const LIKELY = ['likely net/ERR_FAILED#websocket'];

test.each<[string, RuleCase, readonly string[]]>([
  ['a WebSocket', of({ initiator: 'https://app.example' }), LIKELY],
  ['one of another origin', of({ initiator: 'https://page.example' }), LIKELY],
  ['another type', of({ type: 'xmlhttprequest' }), []],
  ['an error with a name', of({ error: 'net::ERR_CONNECTION_RESET' }), []],
  ['a status', of({ status: 404 }), []],
])('%s', (_, given, expected) => {
  expect(verdict(rule, given)).toEqual(expected);
});
