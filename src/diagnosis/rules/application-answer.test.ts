import { expect, test } from 'vitest';
import { IIS, type RuleCase, verdict } from '../fixtures/rule-case';
import { iisError } from '../fixtures/server-error';
import rule from './application-answer';

const CORE = { module: 'AspNetCoreModuleV2', handler: 'aspNetCore' };

test.each<[string, RuleCase, readonly string[]]>([
  ['a 404 of ASP.NET Core', iisError('404.0', CORE), ['likely http/404#application-answered']],
  [
    'a 404 of ASP.NET',
    iisError('404.0', { module: 'ManagedPipelineHandler' }),
    ['likely http/404#application-answered'],
  ],
  ['a 400 of ASP.NET Core', iisError('400.0', CORE), ['likely http/400#application-refused']],
  ['a file that IIS did not find', iisError('404.0', { hresult: '0x80070002' }), []],
  ['an error of the module', iisError('404.0', { ...CORE, hresult: '0x80070002' }), []],
  ['a module of IIS', iisError('404.0', { module: 'RequestFilteringModule' }), []],
  ['another sub-status', iisError('404.3', CORE), []],
  ['another status', iisError('403.0', CORE), []],
  ["another response's page", iisError('404.0', CORE, { status: 403 }), []],
  ['a bare 404', { status: 404, headers: IIS }, []],
])('%s', (_, given, expected) => {
  expect(verdict(rule, given)).toEqual(expected);
});
