import { expect, test } from 'vitest';
import { IIS, type RuleCase, verdict } from '../fixtures/rule-case';
import rule from './range-limits';

const asked = (range: string, contentRange = 'bytes */1000'): RuleCase => ({
  status: 416,
  headers: { ...IIS, 'Content-Range': contentRange },
  requestHeaders: { Range: range },
});

test.each<[string, RuleCase, readonly string[]]>([
  ['beyond the end', asked('bytes=1001-'), ['likely http/416#file-got-shorter']],
  ['at the end', asked('bytes=1000-'), ['likely http/416#bad-range']],
  ['of an empty file', asked('bytes=5-9', 'bytes */0'), ['likely http/416#bad-range']],
  ['within the file', asked('bytes=999-'), []],
  ['from the end', asked('bytes=-500'), []],
  ['no length', { status: 416, requestHeaders: { Range: 'bytes=1000-' } }, []],
  ['no range', { status: 416, headers: { 'Content-Range': 'bytes */1000' } }, []],
  ['another status', { ...asked('bytes=1001-'), status: 412 }, []],
])('%s', (_, given, expected) => {
  expect(verdict(rule, given)).toEqual(expected);
});
