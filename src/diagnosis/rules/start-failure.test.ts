import { expect, test } from 'vitest';
import { IIS, type RuleCase, verdict } from '../fixtures/rule-case';
import rule from './start-failure';

const page = (status: number, code: string, words: string): RuleCase => ({
  status,
  headers: IIS,
  body: `<html><body><h1> HTTP Error ${code} - ${words} </h1><h2> Common causes of this issue: </h2></body></html>`,
});

test.each<[string, RuleCase, readonly string[]]>([
  [
    '500.30',
    page(500, '500.30', 'ASP.NET Core app failed to start'),
    ['likely ancm/500.30#start-up-exception'],
  ],
  [
    '500.31',
    page(500, '500.31', 'ANCM Failed to Find Native Dependencies'),
    ['likely ancm/500.31#runtime-missing'],
  ],
  [
    '500.37',
    page(500, '500.37', 'ANCM Failed to Start Within Startup Time Limit'),
    ['likely ancm/500.37#slow-start'],
  ],
  ['500.38', page(500, '500.38', 'ANCM Application DLL Not Found'), ['likely ancm/500.38#single-file']],
  ['502.5', page(502, '502.5', 'Process Failure'), ['likely ancm/502.5#start-failed']],
  ['502.5 of ARR', { status: 502, page: '502.5' }, []],
  ['500.39, which has no entry', page(500, '500.39', 'ANCM Something Else'), []],
  ['500.19', { status: 500, page: '500.19' }, []],
  ['a bare 500', { status: 500, headers: IIS }, []],
])('%s', (_, given, expected) => {
  expect(verdict(rule, given)).toEqual(expected);
});
