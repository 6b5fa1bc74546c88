import { expect, test } from 'vitest';
import { causesFor, type RuleCase, verdict } from '../fixtures/rule-case';
import { aspnetError } from '../fixtures/server-error';
import rule from './compile-error';

const compiler = (number: string): RuleCase =>
  aspnetError('System.Web.HttpCompileException', `c:\\shop\\a.aspx(5): error ${number}: x`, {
    told: `${number}: The name does not exist`,
    place: 'c:\\shop\\a.aspx:5',
  });
const ENTRY = 'aspnet/HttpCompileException';

test.each<[string, readonly string[]]>([
  ['CS0246', [`confirmed ${ENTRY}#missing-reference`]],
  ['BC30002', [`confirmed ${ENTRY}#missing-reference`]],
  ['CS1061', [`confirmed ${ENTRY}#member-missing`]],
  ['CS0433', [`confirmed ${ENTRY}#duplicate-type`]],
  ['CS1056', [`confirmed ${ENTRY}#language-version`]],
  [
    'CS9999',
    ['missing-reference', 'member-missing', 'duplicate-type', 'language-version'].map(
      (id) => `possible ${ENTRY}#${id}`,
    ),
  ],
])('%s', (number, expected) => {
  expect(verdict(rule, compiler(number))).toEqual(expected);
});

test.each<[string, RuleCase]>([
  ['another exception', aspnetError('System.FormatException', 'CS0246: x')],
  ['a page that only mentions a number', { status: 500, body: '<p>CS0246</p>' }],
])('nothing for %s', (_, given) => {
  expect(verdict(rule, given)).toEqual([]);
});

test('tells number and place, and is bound to the file', () => {
  const [cause] = causesFor(rule, compiler('CS0246'));
  expect(cause?.basis.slice(0, 2)).toEqual([
    { of: 'page', value: 'CS0246' },
    { of: 'place', value: 'c:\\shop\\a.aspx:5' },
  ]);
  expect(cause?.scope).toBe('c:\\shop\\a.aspx');
});
