import { expect, test } from 'vitest';
import { type RuleCase, verdict } from '../fixtures/rule-case';
import rule from './wrong-type-nosniff';

const of = (
  type: string,
  mimeType: string,
  option = 'nosniff',
  error = 'NS_ERROR_CORRUPTED_CONTENT',
): RuleCase => ({
  status: 0,
  error,
  type,
  headers: { 'Content-Type': mimeType, 'X-Content-Type-Options': option },
});
const FOUND = ['likely net/NS_ERROR_CORRUPTED_CONTENT#type-or-length'];

test.each<[string, RuleCase, readonly string[]]>([
  ['a page for a script', of('script', 'text/html; charset=utf-8'), FOUND],
  ['text for a style sheet', of('stylesheet', 'text/plain'), FOUND],
  ['an option in capitals', of('script', 'text/html', 'NoSniff'), FOUND],
  ['a script', of('script', 'application/javascript'), []],
  ['a script, as it is called now', of('script', 'text/javascript; charset=utf-8'), []],
  ['a style sheet', of('stylesheet', 'text/css'), []],
  ['an image', of('image', 'text/html'), []],
  ['no option', of('script', 'text/html', ''), []],
  ['a type like a property', of('constructor', 'text/html'), []],
  ['another error', of('script', 'text/html', 'nosniff', 'NS_ERROR_NET_RESET'), []],
])('%s', (_, given, expected) => {
  expect(verdict(rule, given)).toEqual(expected);
});
