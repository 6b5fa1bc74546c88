import { expect, test } from 'vitest';
import { causesFor, IIS, type RuleCase, verdict } from '../fixtures/rule-case';
import { iisError } from '../fixtures/server-error';
import rule from './integrated-mode';

test.each<[string, RuleCase, readonly string[]]>([
  [
    'modules',
    iisError('500.22', { hresult: '0x80070032' }),
    ['likely iis/500.22#old-modules-section', 'possible iis/500.22#inherited-section'],
  ],
  [
    'handlers',
    iisError('500.23', { hresult: '0x80070032' }),
    ['likely iis/500.23#old-handlers-section', 'possible iis/500.23#inherited-section'],
  ],
  [
    'impersonation',
    iisError('500.24', { hresult: '0x80070032' }),
    ['likely iis/500.24#impersonation', 'possible iis/500.24#inherited-impersonation'],
  ],
  ['500.21', iisError('500.21'), []],
  ['500.25', iisError('500.25'), []],
  ['a bare 500', { status: 500, headers: IIS }, []],
])('%s', (_, given, expected) => {
  expect(verdict(rule, given)).toEqual(expected);
});

test('rests on the code', () => {
  const [cause] = causesFor(rule, iisError('500.24', { hresult: '0x80070032' }));
  expect(cause?.basis).toEqual([
    { of: 'sub-status', value: '500.24' },
    { of: 'hresult', value: '0x80070032' },
  ]);
});
