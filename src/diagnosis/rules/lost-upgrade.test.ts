import { expect, test } from 'vitest';
import { IIS, type RuleCase, verdict } from '../fixtures/rule-case';
import rule from './lost-upgrade';

const WEBSOCKET = { type: 'websocket', url: 'wss://app.example/hub' };

test.each<[string, RuleCase, readonly string[]]>([
  [
    '426 that names a protocol',
    { status: 426, headers: { Upgrade: 'websocket' } },
    ['likely http/426#upgrade-lost'],
  ],
  ['426 that names none', { status: 426 }, []],
  [
    '400.11 to a WebSocket',
    { status: 400, page: '400.11', ...WEBSOCKET },
    ['likely iis/400.11#proxy-cut-headers'],
  ],
  ['400.11 to a script', { status: 400, page: '400.11' }, ['likely iis/400.11#bad-handshake']],
  ['another sub-status', { status: 400, page: '400.10', ...WEBSOCKET }, []],
  ['a bare 400', { status: 400, headers: IIS, ...WEBSOCKET }, []],
])('%s', (_, given, expected) => {
  expect(verdict(rule, given)).toEqual(expected);
});
