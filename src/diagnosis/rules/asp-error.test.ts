import { expect, test } from 'vitest';
import { causesFor, IIS, type RuleCase, verdict } from '../fixtures/rule-case';
import rule from './asp-error';

const F = '<font face="Arial" size=2>';

/** Classic ASP's error as it is sent to browsers. */
function error(kind: string, code: string, message: string): RuleCase {
  const body = `${F}<p>${kind} </font> ${F}error '${code}'</font>\n<p>\n${F}${message}</font>\n<p>\n${F}/orders.asp</font>${F}, line 71</font>`;
  return { status: 500, headers: IIS, url: 'https://app.example/orders.asp?id=1', body };
}

test.each<[string, RuleCase, readonly string[]]>([
  [
    'VBScript',
    error('Microsoft VBScript runtime', '800a0005', "Invalid procedure call: 'left'"),
    ['likely asp/800a0005#bad-value'],
  ],
  [
    'VBScript, with two causes',
    error('Microsoft VBScript runtime', '800a000d', 'Type mismatch'),
    ['possible asp/800a000d#unknown-function', 'possible asp/800a000d#empty-value'],
  ],
  [
    'a component that is not registered',
    error('Server object', 'ASP 0177 : 800401f3', 'Server.CreateObject Failed'),
    ['confirmed asp/0177#not-registered'],
  ],
  [
    'a component of another bitness',
    error('Server object', 'ASP 0177 : 800700c1', 'Server.CreateObject Failed'),
    ['confirmed asp/0177#bitness'],
  ],
  [
    'a component, for an unknown reason',
    error('Server object', 'ASP 0177 : 80004005', 'Server.CreateObject Failed'),
    ['possible asp/0177#not-registered', 'possible asp/0177#bitness', 'possible asp/0177#file-missing'],
  ],
  [
    'a data source that is not there',
    error(
      'Microsoft OLE DB Provider for ODBC Drivers',
      '80004005',
      '[Microsoft][ODBC Driver Manager] Data source name not found and no default driver specified',
    ),
    ['confirmed asp/80004005#dsn'],
  ],
  [
    'SQL Server',
    error(
      'Microsoft OLE DB Provider for SQL Server',
      '80004005',
      '[DBNETLIB][ConnectionOpen (Connect()).]SQL Server gibt es nicht.',
    ),
    ['likely asp/80004005#sql-server'],
  ],
  ['an error that is not known', error('Microsoft VBScript runtime', '800affff', 'x'), []],
  ['no error', { status: 500, headers: IIS, body: '<h1>It failed</h1>' }, []],
])('%s', (_, given, expected) => {
  expect(verdict(rule, given)).toEqual(expected);
});

test('tells message, line and number, and is bound to page and number', () => {
  const [cause] = causesFor(
    rule,
    error('Microsoft VBScript runtime', '800a0005', "Invalid procedure call: 'left'"),
  );
  expect(cause?.basis).toEqual([
    { of: 'page', value: "Invalid procedure call: 'left'" },
    { of: 'place', value: '/orders.asp:71' },
    { of: 'hresult', value: '0x800a0005' },
  ]);
  expect(cause?.scope).toBe('app.example/orders.asp asp/800a0005');
});
