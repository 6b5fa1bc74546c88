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

test.each([
  ['beside the time-out that it is about', 120_010, { of: 'duration', value: 120_010, limit: 120_000 }],
  ['alone where the proxy has another time-out', 30_004, { of: 'duration', value: 30_004 }],
])('says how long it took, first of all, %s', (_, wait, expected) => {
  const given = iisError('502.3', { hresult: '0x80072ee2' }, { duration: wait + 1_000, wait });
  expect(causesFor(rule, given)[0]?.basis).toEqual([
    expected,
    { of: 'sub-status', value: '502.3' },
    { of: 'hresult', value: '0x80072ee2' },
  ]);
});
