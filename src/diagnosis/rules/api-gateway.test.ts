import { expect, test } from 'vitest';
import { causesFor, KESTREL, type RuleCase, verdict } from '../fixtures/rule-case';
import rule from './api-gateway';

const AMAZON = { 'x-amz-apigw-id': 'abc=', 'x-amzn-ErrorType': 'InternalServerErrorException' };
const said = (
  status: number,
  message: string,
  headers: Readonly<Record<string, string>> = AMAZON,
): RuleCase => ({
  status,
  headers,
  body: JSON.stringify({ message }),
});

test.each<[string, RuleCase, readonly string[]]>([
  ['too slow', said(504, 'Endpoint request timed out'), ['likely http/504#back-end-slow']],
  ['too often', said(429, 'Too Many Requests'), ['likely http/429#cdn-or-proxy-limiter']],
  [
    'a function that answered nonsense',
    said(502, 'Internal server error'),
    ['possible http/502#timed-out-or-reset'],
  ],
  [
    'nothing behind',
    said(503, 'Service Unavailable', { 'apigw-requestid': 'abc=' }),
    ['possible http/503#no-back-end'],
  ],
  ['other words', said(504, 'Shop is slow'), []],
  ['the words of another status', said(503, 'Endpoint request timed out'), []],
  ['a name that objects have', said(502, 'toString'), []],
  ['an application with the same words', said(504, 'Endpoint request timed out', KESTREL), []],
  [
    'Kong',
    said(504, 'The upstream server is timing out', { Server: 'kong/3.6' }),
    ['likely http/504#back-end-slow'],
  ],
  [
    'Kong without a target',
    said(503, 'failure to get a peer from the ring-balancer', {}),
    ['likely http/503#no-back-end'],
  ],
  ['no JSON', { status: 504, headers: AMAZON, body: 'Endpoint request timed out' }, []],
])('%s', (_, given, expected) => {
  expect(verdict(rule, given)).toEqual(expected);
});

test('rests on the message and the id', () => {
  expect(causesFor(rule, said(504, 'Endpoint request timed out'))[0]?.basis).toEqual([
    { of: 'page', value: 'Endpoint request timed out' },
    { of: 'response-header', value: 'x-amz-apigw-id: abc=' },
  ]);
});
