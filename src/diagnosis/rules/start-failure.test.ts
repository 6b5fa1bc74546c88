import { expect, test } from 'vitest';
import { causesFor, IIS, type RuleCase, verdict } from '../fixtures/rule-case';
import { iisError } from '../fixtures/server-error';
import rule from './start-failure';

const page = (code: string, words: string, specific = ''): RuleCase => ({
  status: Number(code.slice(0, 3)),
  headers: IIS,
  body: `<html><head><title>HTTP Error ${code} - ${words}</title></head><body><h1> HTTP Error ${code} - ${words} </h1>
<h2> Common causes of this issue: </h2>${specific}<a href="https://go.microsoft.com/fwlink/?LinkID=2028265">x</a></body></html>`,
});

const SPECIFIC = (text: string) => `<h2>Specific error detected by ANCM:</h2> <h3>${text}</h3>`;

test.each<[string, RuleCase, readonly string[]]>([
  [
    '500.30',
    page('500.30', 'ASP.NET Core app failed to start'),
    [
      'possible ancm/500.30#start-up-exception',
      'possible ancm/500.30#wrong-environment',
      'possible ancm/500.30#no-access',
      'possible ancm/500.30#wrong-runtime',
    ],
  ],
  [
    '500.30 with the exception',
    page(
      '500.30',
      'ASP.NET Core app failed to start',
      SPECIFIC('Unhandled exception. System.IO.IOException: no'),
    ),
    ['confirmed ancm/500.30#start-up-exception'],
  ],
  [
    '500.31',
    page('500.31', 'ANCM Failed to Find Native Dependencies'),
    ['likely ancm/500.31#runtime-missing'],
  ],
  [
    '500.31 with the framework',
    page(
      '500.31',
      'Failed to load',
      SPECIFIC("Framework: 'Microsoft.AspNetCore.App', version '8.0.0' (x64)"),
    ),
    ['confirmed ancm/500.31#runtime-missing'],
  ],
  ['500.32', page('500.32', 'ANCM Failed to Load dll'), ['likely ancm/500.32#bitness']],
  [
    '500.37',
    page('500.37', 'ANCM Failed to Start Within Startup Time Limit'),
    ['likely ancm/500.37#slow-start'],
  ],
  [
    '500.38',
    page('500.38', 'ANCM Application DLL Not Found'),
    ['possible ancm/500.38#single-file', 'possible ancm/500.38#wrong-arguments'],
  ],
  ['502.5 of ARR', iisError('502.5'), []],
  ['500.39, which has no entry', page('500.39', 'ANCM Something Else'), []],
  ['500.19', iisError('500.19'), []],
  ['a bare 500', { status: 500, headers: IIS }, []],
])('%s', (_, given, expected) => {
  expect(verdict(rule, given)).toEqual(expected);
});

test('502.5 names all that can be wrong, none of them for sure', () => {
  const found = verdict(rule, page('502.5', 'Process Failure'));
  expect(found[0]).toBe('possible ancm/502.5#start-failed');
  expect(found.filter((line) => !line.startsWith('possible'))).toEqual([]);
});

test('quotes the framework', () => {
  const [cause] = causesFor(
    rule,
    page(
      '500.31',
      'Failed to load',
      SPECIFIC("The framework 'Microsoft.NETCore.App', version '7.0.2' was not found."),
    ),
  );
  expect(cause?.basis[0]).toEqual({
    of: 'page',
    value: "framework 'Microsoft.NETCore.App', version '7.0.2'",
  });
  expect(cause?.scope).toBe('app.example ancm/500.31');
});
