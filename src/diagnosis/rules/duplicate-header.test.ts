import { expect, test } from 'vitest';
import { causesFor, type RuleCase, verdict } from '../fixtures/rule-case';
import rule from './duplicate-header';

const of = (error: string, headers: Readonly<Record<string, string>> = {}): RuleCase => ({
  status: 0,
  error,
  headers,
});
const LENGTH = 'net::ERR_RESPONSE_HEADERS_MULTIPLE_CONTENT_LENGTH';

test.each<[string, RuleCase, readonly string[]]>([
  ['the length', of(LENGTH), ['confirmed net/ERR_RESPONSE_HEADERS_MULTIPLE_CONTENT_LENGTH#length-set-twice']],
  [
    'the place',
    of('net::ERR_RESPONSE_HEADERS_MULTIPLE_LOCATION'),
    ['confirmed net/ERR_RESPONSE_HEADERS_MULTIPLE_LOCATION#location-set-twice'],
  ],
  [
    "the file's name",
    of('net::ERR_RESPONSE_HEADERS_MULTIPLE_CONTENT_DISPOSITION'),
    ['confirmed net/ERR_RESPONSE_HEADERS_MULTIPLE_CONTENT_DISPOSITION#comma-in-name'],
  ],
  [
    'Firefox',
    of('NS_ERROR_CORRUPTED_CONTENT', { 'Content-Length': '1\n2' }),
    ['likely net/NS_ERROR_CORRUPTED_CONTENT#conflicting-headers'],
  ],
  ['the same value twice', of('NS_ERROR_CORRUPTED_CONTENT', { 'Content-Length': '1\n1' }), []],
  ['headers that may be sent often', of('NS_ERROR_CORRUPTED_CONTENT', { 'Set-Cookie': 'a\nb' }), []],
  ['another error', of('net::ERR_INVALID_RESPONSE', { 'Content-Length': '1\n2' }), []],
])('%s', (_, given, expected) => {
  expect(verdict(rule, given)).toEqual(expected);
});

test('shows each value', () => {
  expect(
    causesFor(rule, of(LENGTH, { 'content-length': '1\n2' }))[0]?.basis.map(({ value }) => value),
  ).toEqual(['content-length: 1', 'content-length: 2', LENGTH]);
});
