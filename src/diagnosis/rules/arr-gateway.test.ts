import { expect, test } from 'vitest';
import { causesFor, IIS, type RuleCase, verdict } from '../fixtures/rule-case';
import { iisError } from '../fixtures/server-error';
import rule from './arr-gateway';

test.each<[string, readonly string[]]>([
  ['0x80072ee2', ['confirmed iis/502.3#backend-timeout']],
  ['0x80072efd', ['confirmed iis/502.3#backend-refused']],
  ['0x80072ee7', ['confirmed iis/502.3#backend-refused']],
  ['0x80072efe', ['confirmed iis/502.3#backend-closed']],
  ['0x80072f78', ['confirmed iis/502.3#backend-invalid']],
  ['0x80072f06', ['confirmed iis/502.3#backend-tls']],
  ['0x80072f8f', ['confirmed iis/502.3#backend-tls']],
  ['0x80004005', []],
])('%s', (hresult, expected) => {
  const given = iisError('502.3', { hresult, module: 'ApplicationRequestRouting' });
  expect(verdict(rule, given)).toEqual(expected);
});

test.each<[string, RuleCase]>([
  ['a bare 502', { status: 502, headers: IIS }],
  ['another sub-status', iisError('502.4', { hresult: '0x80072efd' })],
])('nothing for %s', (_, given) => {
  expect(verdict(rule, given)).toEqual([]);
});

test('the process of ASP.NET Core', () => {
  const given = iisError('502.3', { hresult: '0x80072efd', module: 'AspNetCoreModuleV2' });
  expect(verdict(rule, given)).toEqual([
    'confirmed iis/502.3#backend-refused',
    'likely iis/502.3#process-gone',
  ]);
});

test('compares how long it took with the limit, first of all', () => {
  const given = iisError('502.3', { hresult: '0x80072ee2' }, { duration: 121_400, wait: 120_010 });
  expect(causesFor(rule, given)[0]?.basis).toEqual([
    { of: 'duration', value: 120_010, limit: 120_000 },
    { of: 'sub-status', value: '502.3' },
    { of: 'hresult', value: '0x80072ee2' },
  ]);
});
