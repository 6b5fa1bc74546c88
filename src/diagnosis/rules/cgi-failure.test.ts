import { expect, test } from 'vitest';
import { causesFor, IIS, NGINX, type RuleCase, verdict } from '../fixtures/rule-case';
import { iisError } from '../fixtures/server-error';
import rule from './cgi-failure';

const TOO_LONG = ['possible iis/502.1#program-too-slow', 'possible iis/502.1#program-hangs'];

test.each<[string, RuleCase, readonly string[]]>([
  ['a program that runs too long', iisError('502.1', { module: 'CgiModule' }), TOO_LONG],
  ['no headers', iisError('502.2', { module: 'CgiModule' }), ['likely iis/502.2#incomplete-headers']],
  [
    'a stack overflow',
    iisError('502.2', { module: 'CgiModule', hresult: '0xc00000fd' }),
    ['confirmed iis/502.2#program-ended'],
  ],
  [
    'a path that is not there',
    iisError('502.2', { module: 'CgiModule', hresult: '0x00000003' }),
    ['confirmed iis/502.2#program-ended'],
  ],
  [
    'a code that says nothing of an end',
    iisError('502.2', { module: 'CgiModule', hresult: '0x00000004' }),
    ['likely iis/502.2#incomplete-headers'],
  ],
  ['ARR', iisError('502.2', { module: 'ApplicationRequestRouting' }), ['confirmed iis/502.2#arr-mapping']],
  ['another module', iisError('502.2', { module: 'ShopModule' }), []],
  ['another sub-status', iisError('502.3', { module: 'CgiModule' }), []],
  ['a bare 502', { status: 502, headers: IIS }, []],
  ['nginx', { status: 502, headers: NGINX }, []],
])('%s', (_, given, expected) => {
  expect(verdict(rule, given)).toEqual(expected);
});

test.each([
  [900_000, true],
  [882_000, true],
  [881_999, false],
  [918_001, false],
])('%d ms is the default time-out: %s', (duration, isDefault) => {
  const [cause] = causesFor(rule, iisError('502.1', {}, { duration }));
  expect(cause?.basis.some(({ limit }) => limit === 900_000)).toBe(isDefault);
});
