import { expect, test } from 'vitest';
import { type RuleCase, verdict } from '../fixtures/rule-case';
import rule from './webdav-conflict';

const sent = (status: number, method: string, more: Partial<RuleCase> = {}): RuleCase => ({
  status,
  method,
  ...more,
});
const LOCK =
  '<?xml version="1.0"?><D:error xmlns:D="DAV:"><D:lock-token-submitted><D:href>/a</D:href></D:lock-token-submitted></D:error>';
const kudu = (url: string) => sent(409, 'POST', { url });

test.each<[string, RuleCase, readonly string[]]>([
  ['a folder without parent', sent(409, 'MKCOL'), ['likely http/409#parent-missing']],
  [
    'a file that someone else saved',
    sent(409, 'PUT'),
    ['possible http/409#state-changed', 'possible http/409#parent-missing'],
  ],
  [
    'a deployment',
    kudu('https://a.scm.azurewebsites.net/api/zipdeploy?isAsync=true'),
    ['likely http/409#deployment'],
  ],
  ['the same path elsewhere', kudu('https://app.example/api/zipdeploy'), []],
  ['an API', sent(409, 'POST'), []],
  ['a lock by its body', sent(423, 'PUT', { body: LOCK }), ['confirmed http/423#webdav-lock']],
  ['a lock by the method', sent(423, 'MOVE'), ['likely http/423#webdav-lock']],
  ['an API that locks', sent(423, 'POST', { body: '{"error":"locked"}' }), []],
  ['another status', sent(404, 'MKCOL', { body: LOCK }), []],
])('%s', (_, given, expected) => {
  expect(verdict(rule, given)).toEqual(expected);
});
