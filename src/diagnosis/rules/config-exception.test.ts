import { expect, test } from 'vitest';
import { causesFor, type RuleCase, verdict } from '../fixtures/rule-case';
import { aspnetError } from '../fixtures/server-error';
import rule from './config-exception';

const config = (message: string): RuleCase =>
  aspnetError('System.Configuration.ConfigurationErrorsException', message, {
    told: message,
    place: 'C:\\Shop\\web.config:9',
  });
const ENTRY = 'aspnet/ConfigurationErrorsException';

test.each<[string, RuleCase, readonly string[]]>([
  [
    'a section of the root',
    config("在應用程式層級之外使用註冊為 allowDefinition='MachineToApplication' 的區段會造成錯誤。"),
    [`confirmed ${ENTRY}#machine-to-application`],
  ],
  ['an attribute', config("Unrecognized attribute 'shop'."), [`confirmed ${ENTRY}#unrecognized`]],
  [
    'the attribute of a newer .NET',
    config("Unrecognized attribute 'targetFramework'. Note that attribute names are case-sensitive."),
    ['likely aspnet/targetFramework#pool-v2'],
  ],
  [
    'a newer .NET',
    config("The 'targetFramework' is later than the installed version."),
    ['confirmed aspnet/targetFramework#framework-old'],
  ],
  ['a duplicate', config('There is a duplicate section defined'), [`confirmed ${ENTRY}#inherited-duplicate`]],
  [
    'an assembly, in any language',
    config('無法載入檔案或組件 Shop.Core, Version=1.0.0.0, Culture=neutral。'),
    [`likely ${ENTRY}#cannot-load`],
  ],
])('%s', (_, given, expected) => {
  expect(verdict(rule, given)).toEqual(expected);
});

test('words that say nothing leave all causes possible', () => {
  const found = verdict(rule, config('x'));
  expect(found[0]).toBe(`possible ${ENTRY}#machine-to-application`);
  expect(found.filter((line) => !line.startsWith('possible'))).toEqual([]);
});

test('a page whose comment is gone is one too', () => {
  const { body = '', ...given } = config("Unrecognized attribute 'shop'.");
  const without = { ...given, body: body.replace(/<!--[\s\S]{0,2000}-->/, '') };
  expect(verdict(rule, without)).toEqual([`confirmed ${ENTRY}#unrecognized`]);
});

test('another exception is none', () => {
  expect(verdict(rule, aspnetError('System.FormatException', "Unrecognized attribute 'a'"))).toEqual([]);
});

test('tells message, file and line, and is bound to the file', () => {
  const [cause] = causesFor(rule, config("Unrecognized attribute 'shop'."));
  expect(cause?.basis.slice(0, 2)).toEqual([
    { of: 'place', value: 'C:\\Shop\\web.config:9' },
    { of: 'page', value: "Unrecognized attribute 'shop'." },
  ]);
  expect(cause?.scope).toBe('c:\\shop\\web.config');
});
