import { expect, test } from 'vitest';
import { causesFor, IIS, type RuleCase, verdict } from '../fixtures/rule-case';
import rule from './akamai-reference';

const page = (kind: string, status: number): RuleCase => ({
  status,
  headers: { Server: 'AkamaiGHost' },
  body: `<HTML><TITLE>x</TITLE>Reference&#32;&#35;${kind}&#46;1d2e3f4a&#46;1700000000&#46;5b6c7d8e</HTML>`,
});

test.each<[string, RuleCase, readonly string[]]>([
  ['a rule', page('18', 403), ['likely vendor/akamai-403#edge-rule']],
  ['no origin', page('30', 503), ['likely vendor/akamai-503#origin-connect']],
  ['a slow origin', page('97', 504), ['likely vendor/akamai-504#slow-origin']],
  ['another kind', page('9', 400), []],
  ['no reference', { status: 503, headers: { Server: 'AkamaiGHost' } }, []],
  [
    'IIS that Akamai passed',
    { status: 403, headers: { ...IIS, 'Akamai-GRN': '0.1d2e3f4a.1700000000.5b6c7d8e' } },
    [],
  ],
])('%s', (_, given, expected) => {
  expect(verdict(rule, given)).toEqual(expected);
});

test('gives the reference', () => {
  const [cause] = causesFor(rule, page('30', 503));
  expect(cause?.values.requestId).toBe('#30.1d2e3f4a.1700000000.5b6c7d8e');
});
