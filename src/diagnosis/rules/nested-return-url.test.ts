import { expect, test } from 'vitest';
import { IIS, type RuleCase, verdict } from '../fixtures/rule-case';
import rule from './nested-return-url';

const NESTED =
  'https://app.example/login?ReturnUrl=%2Flogin%3FReturnUrl%3D%252Flogin%253FReturnUrl%253D%25252Fhome';

test.each<[string, RuleCase, readonly string[]]>([
  ['a 414', { status: 414, url: NESTED }, ['likely http/414#growing-url']],
  ['a 404.15', { status: 404, page: '404.15', url: NESTED }, ['likely iis/404.15#sign-in-state']],
  ['a parameter given several times', { status: 414, url: 'https://app.example/?id=1&id=2&id=3&id=4' }, []],
  [
    'an address to return to, once',
    { status: 414, url: 'https://app.example/login?ReturnUrl=%2Flogin%3FReturnUrl%3D%2Fhome' },
    [],
  ],
  ['a bare 404', { status: 404, headers: IIS, url: NESTED }, []],
  ['what is no URL', { status: 414, url: 'ReturnUrl%3DReturnUrl%3D' }, []],
])('%s', (_, given, expected) => {
  expect(verdict(rule, given)).toEqual(expected);
});
