import { expect, test } from 'vitest';
import { detailedPage } from '../../evidence/iis-page-fixture';
import { causesFor, IIS, type RuleCase, verdict } from '../fixtures/rule-case';
import rule from './arr-gateway';

test.each<[string, readonly string[]]>([
  ['0x80072ee2', ['confirmed iis/502.3#backend-timeout']],
  ['0x80072efd', ['confirmed iis/502.3#backend-refused']],
  ['0x80072ee7', ['confirmed iis/502.3#backend-refused']],
  ['0x80072efe', ['confirmed iis/502.3#backend-closed']],
  ['0x80072f78', ['confirmed iis/502.3#backend-invalid']],
  ['0x80072f8f', ['confirmed iis/502.3#backend-tls']],
  ['0x80004005', []],
])('%s', (hresult, expected) => {
  expect(verdict(rule, { status: 502, page: '502.3', hresult })).toEqual(expected);
});

test.each<[string, RuleCase]>([
  ['a bare 502', { status: 502, headers: IIS }],
  ['another sub-status', { status: 502, page: '502.4', hresult: '0x80072efd' }],
])('nothing for %s', (_, given) => {
  expect(verdict(rule, given)).toEqual([]);
});

test('the process of ASP.NET Core', () => {
  const body = detailedPage(
    '502.3',
    'LinkID=62293&amp;IIS70Error=502,3,0x80072efd,17763',
    [
      ['Module', 'AspNetCoreModuleV2'],
      ['Notification', 'ExecuteRequestHandler'],
      ['Handler', 'aspNetCore'],
      ['Error Code', '0x80072efd'],
    ],
    [],
  );
  expect(verdict(rule, { status: 502, body })).toEqual([
    'confirmed iis/502.3#backend-refused',
    'likely iis/502.3#process-gone',
  ]);
});

test('says how long it took', () => {
  const given = { status: 502, page: '502.3', hresult: '0x80072ee2', duration: 121_400, wait: 120_010 };
  expect(causesFor(rule, given)[0]?.values).toEqual({ duration: '120 s' });
});
