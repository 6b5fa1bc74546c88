import { expect, test } from 'vitest';
import { causesFor, type RuleCase, verdict } from '../fixtures/rule-case';
import rule from './local-resource';

const BLOB = 'blob:https://app.example/0c9e';
const of = (error: string, url = BLOB): RuleCase => ({ status: 0, error, url });

test.each<[string, readonly string[]]>([
  ['net::ERR_FILE_NOT_FOUND', ['confirmed net/ERR_FILE_NOT_FOUND#missing-local-file']],
  ['NS_ERROR_FILE_NOT_FOUND', ['confirmed net/NS_ERROR_FILE_NOT_FOUND#file-missing']],
  ['net::ERR_DISALLOWED_URL_SCHEME', ['likely net/ERR_DISALLOWED_URL_SCHEME#scheme-not-allowed']],
  ['net::ERR_UNKNOWN_URL_SCHEME', ['confirmed net/ERR_UNKNOWN_URL_SCHEME#no-handler']],
  ['NS_ERROR_UNKNOWN_PROTOCOL', ['confirmed net/NS_ERROR_UNKNOWN_PROTOCOL#no-handler']],
  ['net::ERR_METHOD_NOT_SUPPORTED', ['confirmed net/ERR_METHOD_NOT_SUPPORTED#method-for-scheme']],
  ['net::ERR_ACCESS_DENIED', ['likely net/ERR_ACCESS_DENIED#no-rights']],
  ['NS_ERROR_FILE_ACCESS_DENIED', ['likely net/NS_ERROR_FILE_ACCESS_DENIED#file-rights']],
  ['net::ERR_FAILED', []],
])('%s', (error, expected) => {
  expect(verdict(rule, of(error))).toEqual(expected);
});

test.each([
  [BLOB, 'blob:'],
  ['file:///C:/a.html', 'file:'],
  ['chrome-extension://abc/x.js', 'chrome-extension:'],
])('%s is of the scheme %s', (url, scheme) => {
  expect(causesFor(rule, of('net::ERR_FILE_NOT_FOUND', url))[0]?.basis[0]?.value).toBe(scheme);
});
