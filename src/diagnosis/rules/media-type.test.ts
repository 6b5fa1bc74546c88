import { expect, test } from 'vitest';
import { type RuleCase, verdict } from '../fixtures/rule-case';
import rule from './media-type';

const sent = (type: string | undefined, path = '/api'): RuleCase => ({
  status: 415,
  method: 'POST',
  url: `https://app.example${path}`,
  requestHeaders: type === undefined ? {} : { 'Content-Type': type },
});

test.each<[string, RuleCase, readonly string[]]>([
  ['no type', sent(undefined), ['likely http/415#content-type-missing']],
  ['the type of a string', sent('text/plain;charset=UTF-8'), ['likely http/415#content-type-missing']],
  ['SOAP to a service', sent('text/xml; charset=utf-8', '/a.svc'), ['likely http/415#soap-version']],
  ['SOAP 1.2 to a service', sent('application/soap+xml', '/a.asmx/Run'), ['likely http/415#soap-version']],
  ['XML to an API', sent('text/xml'), ['possible http/415#no-formatter']],
  ['JSON', sent('application/json'), ['possible http/415#no-formatter']],
  ['a request that is not known', { status: 415, method: 'POST' }, []],
  ['another status', { ...sent(undefined), status: 406 }, []],
])('%s', (_, given, expected) => {
  expect(verdict(rule, given)).toEqual(expected);
});
