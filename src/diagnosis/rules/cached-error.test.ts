import { expect, test } from 'vitest';
import { causesFor, type RuleCase, verdict } from '../fixtures/rule-case';
import rule from './cached-error';

const sent = (headers: Readonly<Record<string, string>>): RuleCase => ({ status: 404, headers });
const MAYBE = ['possible http/4xx#cached-answer'];

test.each<[string, RuleCase, readonly string[]]>([
  ["the browser's cache", { status: 410, fromCache: true }, ['likely http/4xx#cached-answer']],
  ['a cache on the way', sent({ Age: '1200' }), MAYBE],
  ['a hit', sent({ 'X-Cache': 'Hit from cloudfront' }), MAYBE],
  ['an error of the CDN', sent({ 'X-Cache': 'Error from cloudfront' }), []],
  ['a fresh answer', sent({ Age: '0' }), []],
  ['an age that is no number', sent({ Age: 'old' }), []],
  ['no cache', sent({}), []],
  ['a failing server', { status: 500, fromCache: true }, []],
  ['a network error', { status: 0, fromCache: true }, []],
])('%s', (_, given, expected) => {
  expect(verdict(rule, given)).toEqual(expected);
});

test('tells the age', () => {
  const value = 'Age: 1200';
  expect(causesFor(rule, sent({ Age: '1200' }))[0]?.basis[0]).toEqual({ of: 'response-header', value });
});
