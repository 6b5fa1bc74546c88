import { expect, test } from 'vitest';
import { causesFor, type RuleCase, verdict } from '../fixtures/rule-case';
import rule from './partial-unasked';

const of = (range: string | undefined, contentRange: string | undefined, type = 'video/mp4'): RuleCase => ({
  status: 206,
  requestHeaders: range === undefined ? { Accept: '*/*' } : { Range: range },
  headers: { 'Content-Type': type, ...(contentRange !== undefined && { 'Content-Range': contentRange }) },
});
const FOUND = ['likely http/206#unasked'];

test.each<[string, RuleCase, readonly string[]]>([
  ['no range asked for', of(undefined, 'bytes 0-9/100'), FOUND],
  ['another part', of('bytes=100-', 'bytes 0-9/100'), FOUND],
  ['an end before the beginning', of('bytes=9-', 'bytes 9-8/100'), FOUND],
  ['an end after all', of('bytes=0-', 'bytes 0-100/100'), FOUND],
  ['no form of a range', of('bytes=0-', 'bytes 0-9'), FOUND],
  ['no answer to the range', of('bytes=0-', undefined), FOUND],
  ['what was asked for', of('bytes=0-', 'bytes 0-99/100'), []],
  ['less than was asked for', of('bytes=10-99', 'bytes 10-49/100'), []],
  ['an unknown length', of('bytes=10-', 'bytes 10-49/*'), []],
  ['the last bytes', of('bytes=-50', 'bytes 50-99/100'), []],
  ['several parts', of('bytes=0-1,5-6', undefined, 'multipart/byteranges; boundary=x'), []],
  ['headers that are not known', { status: 206 }, []],
  ['another status', { ...of(undefined, 'bytes 0-9/100'), status: 416 }, []],
])('%s', (_, given, expected) => {
  expect(verdict(rule, given)).toEqual(expected);
});

test('shows both', () => {
  expect(causesFor(rule, of('bytes=100-', 'bytes 0-9/100'))[0]?.basis.map(({ value }) => value)).toEqual([
    'Content-Range: bytes 0-9/100',
    'Range: bytes=100-',
  ]);
});
