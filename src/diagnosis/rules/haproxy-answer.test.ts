import { expect, test } from 'vitest';
import { causesFor, NGINX, type RuleCase, verdict } from '../fixtures/rule-case';
import rule from './haproxy-answer';

const page = (status: number, reason: string, words: string, more: Partial<RuleCase> = {}): RuleCase => ({
  status,
  body: `<html><body><h1>${status} ${reason}</h1>\n${words}\n</body></html>\n`,
  ...more,
});
const NO_SERVER = page(503, 'Service Unavailable', 'No server is available to handle this request.', {
  duration: 7,
});

test.each<[string, RuleCase, readonly string[]]>([
  ['no server', NO_SERVER, ['likely vendor/haproxy-503#no-server']],
  [
    'a slow one',
    page(504, 'Gateway Time-out', "The server didn't respond in time."),
    ['likely vendor/haproxy-504#slow-server'],
  ],
  [
    'a broken answer',
    page(502, 'Bad Gateway', 'The server returned an invalid or incomplete response.'),
    ['likely http/502#timed-out-or-reset'],
  ],
  ['a rule', page(403, 'Forbidden', 'Request forbidden by administrative rules.'), []],
  ['a header without the page', { status: 503, headers: { Server: 'HAProxy' } }, []],
  ['nginx', { status: 503, headers: NGINX }, []],
])('%s', (_, given, expected) => {
  expect(verdict(rule, given)).toEqual(expected);
});

test('tells words and time', () => {
  expect(causesFor(rule, NO_SERVER)[0]?.basis.slice(0, 2)).toEqual([
    { of: 'page', value: '503 Service Unavailable No server is available to handle this request.' },
    { of: 'duration', value: 7 },
  ]);
});
