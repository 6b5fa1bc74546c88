import { expect, test } from 'vitest';
import { causesFor, type RuleCase, verdict } from '../fixtures/rule-case';
import { aspnetError } from '../fixtures/server-error';
import rule from './sql-error';

const sql = (message: string, stack?: string): RuleCase =>
  aspnetError('System.Data.SqlClient.SqlException', message, stack === undefined ? {} : { stack });
const ENTRY = 'aspnet/SqlException';
const numbered = (number: number) =>
  sql('使用者登入失敗。', `   於 A.B()\nError Number:${number},State:1,Class:14`);

test.each<[string, RuleCase, readonly string[]]>([
  ['18456', numbered(18_456), [`confirmed ${ENTRY}#login`]],
  ['4060', numbered(4060), [`confirmed ${ENTRY}#database`]],
  ['-2', numbered(-2), [`confirmed ${ENTRY}#timeout`]],
  ['1205', numbered(1205), [`confirmed ${ENTRY}#deadlock`]],
  ['2627', numbered(2627), [`confirmed ${ENTRY}#constraint`]],
  ['208', numbered(208), [`confirmed ${ENTRY}#schema`]],
  [
    'the network, by its library',
    sql('找不到或無法存取伺服器。 (provider: Named Pipes Provider, error: 40 - 無法開啟)'),
    [`confirmed ${ENTRY}#unreachable`],
  ],
  [
    'the network, within an exception of Windows',
    aspnetError('System.ComponentModel.Win32Exception', '找不到網路路徑。', {
      stack:
        '\n[SqlException (0x80131904): 無法連線。 (provider: Named Pipes Provider, error: 40 - 無法開啟)]\n   A.B() +5',
    }),
    [`confirmed ${ENTRY}#unreachable`],
  ],
  ['a sentence', sql("Login failed for user 'shop'."), [`confirmed ${ENTRY}#login`]],
])('%s', (_, given, expected) => {
  expect(verdict(rule, given)).toEqual(expected);
});

test('an unknown number leaves all causes possible', () => {
  const found = verdict(rule, numbered(9999));
  expect(found).toContain(`possible ${ENTRY}#login`);
  expect(found.filter((line) => !line.startsWith('possible'))).toEqual([]);
});

test.each<[string, RuleCase]>([
  ['another exception', aspnetError('System.FormatException', "Login failed for user 'shop'.")],
  ['an exception of Windows alone', aspnetError('System.ComponentModel.Win32Exception', 'Access is denied')],
  ['a page that mentions it', { status: 500, body: 'SqlException: Error Number:18456' }],
])('nothing for %s', (_, given) => {
  expect(verdict(rule, given)).toEqual([]);
});

test('is bound to what the database refused, not to the page', () => {
  const [cause] = causesFor(rule, numbered(18_456));
  expect(cause?.scope).toBe('app.example login');
  expect(cause?.basis.at(-1)).toEqual({ of: 'error-code', value: '18456' });
});
