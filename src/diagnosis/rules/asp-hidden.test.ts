import { expect, test } from 'vitest';
import { IIS, type RuleCase, verdict } from '../fixtures/rule-case';
import rule from './asp-hidden';

const HIDDEN =
  'An error occurred on the server when processing the URL. Please <a href="http://go.microsoft.com/fwlink/?LinkID=82731">click here</a>.';

test.each<[string, RuleCase, readonly string[]]>([
  [
    'the default message',
    { status: 500, headers: IIS, body: HIDDEN },
    ['likely iis/500.100#script-error', 'possible iis/500.100#component-missing'],
  ],
  ['another link', { status: 500, headers: IIS, body: HIDDEN.replace('82731', '82730') }, []],
  ['another status', { status: 404, headers: IIS, body: HIDDEN }, []],
  [
    'an error that is shown',
    { status: 500, headers: IIS, body: `<font face="Arial" size=2>error '800a0005'</font>${HIDDEN}` },
    [],
  ],
  ['a bare 500', { status: 500, headers: IIS }, []],
])('%s', (_, given, expected) => {
  expect(verdict(rule, given)).toEqual(expected);
});
