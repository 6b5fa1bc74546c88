import { expect, test } from 'vitest';
import { HTTP_SYS, KESTREL, type RuleCase, verdict } from '../fixtures/rule-case';
import rule from './invalid-hostname';

const PAGE =
  '<!DOCTYPE HTML><HTML><HEAD><TITLE>Bad Request</TITLE></ HEAD >\r\n<BODY><h2>Bad Request - Invalid Hostname</h2>\r\n' +
  '<hr><p>HTTP Error 400. The request hostname is invalid.</p>\r\n</BODY></HTML>';
const at = (body: string, headers: Readonly<Record<string, string>> = KESTREL): RuleCase => ({
  status: 400,
  headers,
  body,
});

test.each<[string, RuleCase, readonly string[]]>([
  ['host filtering', at(PAGE), ['likely http/400#host-not-bound']],
  ['another answer of ASP.NET Core', at('{"title":"Invalid Hostname"}'), []],
  ['HTTP.sys', at(PAGE.replace('</ HEAD >', '</HEAD>'), HTTP_SYS), []],
  ['another status', { ...at(PAGE), status: 404 }, []],
])('%s', (_, given, expected) => {
  expect(verdict(rule, given)).toEqual(expected);
});
