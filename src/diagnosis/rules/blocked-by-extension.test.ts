import { expect, test } from 'vitest';
import { causesFor, type RuleCase, verdict } from '../fixtures/rule-case';
import rule from './blocked-by-extension';

const of = (url: string, error = 'net::ERR_BLOCKED_BY_CLIENT'): RuleCase => ({ status: 0, error, url });
const FOUND = ['likely net/ERR_BLOCKED_BY_CLIENT#extension'];

test.each<[string, RuleCase, readonly string[]]>([
  ['a host', of('https://analytics.contoso.com/a.js'), FOUND],
  ['a path', of('https://www.contoso.com/js/ads.js'), FOUND],
  ['a parameter', of('https://www.contoso.com/a?event=Track'), FOUND],
  [
    'Firefox',
    of('https://www.contoso.com/collect', 'NS_ERROR_ABORT'),
    ['likely net/NS_ERROR_ABORT#extension'],
  ],
  ['a word that holds one', of('https://www.contoso.com/downloads/racetracks.js'), []],
  ['another error', of('https://www.contoso.com/ads.js', 'net::ERR_BLOCKED_BY_CSP'), []],
  ['a far place', of(`https://www.contoso.com/${'x'.repeat(2000)}/ads`), []],
])('%s', (_, given, expected) => {
  expect(verdict(rule, given)).toEqual(expected);
});

test('shows the word', () => {
  expect(causesFor(rule, of('https://www.contoso.com/js/ads.js'))[0]?.basis).toEqual([
    { of: 'url-part', value: 'ads' },
  ]);
});
